package dev.gatun.device.cuda;

import dev.gatun.graph.Node;

/** The launches of the optimizer's step. */
final class UpdateLaunches {

    private UpdateLaunches() {}

    static long workspaceBytes(Node node) {
        return 0;
    }

    static Work of(Node node, Site site) {
        throw new UnsupportedOperationException();
    }
}
