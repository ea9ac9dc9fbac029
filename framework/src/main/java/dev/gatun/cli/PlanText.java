package dev.gatun.cli;

import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.plan.RankPlan;
import dev.gatun.train.TrainingPlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** A plan as people read it. */
record PlanText(TrainingPlan plan) {

    /** A line a rank. */
    List<String> ranks() {
        List<String> lines = new ArrayList<>();
        for (RankPlan rank : plan.ranks()) {
            lines.add("rank " + rank.rank() + ": " + span(plan.layers(rank)) + ", " + Quantity.bytes(rank.memory().bytes(Space.DEVICE)));
        }
        return lines;
    }

    private static String span(List<String> layers) {
        return layers.size() == 1 ? layers.getFirst() : layers.getFirst() + " to " + layers.getLast();
    }

    String render() {
        StringBuilder text = new StringBuilder();
        line(text, "%,d parameters, %s floating-point operations a step", plan.graph().parameterCount(),
                Quantity.count(plan.flopsPerStep()));
        line(text, "");
        line(text, "%-18s%s", "", columns(rank -> "rank " + rank.rank()));
        for (Role role : roles()) {
            line(text, "%-18s%s", name(role), columns(rank -> Quantity.bytes(rank.memory().bytesByRole(Space.DEVICE).getOrDefault(role, 0L))));
        }
        line(text, "%-18s%s", "in all", columns(rank -> Quantity.bytes(rank.memory().bytes(Space.DEVICE))));
        line(text, "%-18s%s", "operations", columns(rank -> Quantity.count(plan.flopsPerStep(rank))));
        line(text, "");
        ranks().forEach(rank -> line(text, "%s", rank));
        return text.toString();
    }

    private String columns(Function<RankPlan, String> cell) {
        StringBuilder row = new StringBuilder();
        plan.ranks().forEach(rank -> row.append(String.format(Locale.ROOT, "%14s", cell.apply(rank))));
        return row.toString();
    }

    private Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        plan.ranks().forEach(rank -> roles.addAll(rank.memory().bytesByRole(Space.DEVICE).keySet()));
        return roles;
    }

    private static String name(Role role) {
        return switch (role) {
            case PARAMETER -> "parameters";
            case GRADIENT -> "gradients";
            case OPTIMIZER_STATE -> "optimizer states";
            case MASTER -> "master weights";
            case CONSTANT -> "constants";
            case INPUT -> "inputs";
            case OUTPUT -> "outputs";
            case ACTIVATION -> "activations";
            case WORKSPACE -> "workspaces";
        };
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments).stripTrailing()).append('\n');
    }
}
