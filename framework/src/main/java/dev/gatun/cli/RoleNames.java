package dev.gatun.cli;

import dev.gatun.graph.Role;

/** What people call what memory is used for. */
final class RoleNames {

    private RoleNames() {}

    static String of(Role role) {
        return switch (role) {
            case PARAMETER -> "parameters";
            case GRADIENT -> "gradients";
            case OPTIMIZER_STATE -> "Adam's moments";
            case MASTER -> "master weights";
            case CONSTANT -> "constants";
            case INPUT -> "inputs";
            case OUTPUT -> "outputs";
            case ACTIVATION -> "activations";
            case WORKSPACE -> "workspaces";
        };
    }
}
