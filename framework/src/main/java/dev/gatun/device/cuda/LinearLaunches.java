package dev.gatun.device.cuda;

import dev.gatun.graph.Node;

/** The launches of linear layers. */
final class LinearLaunches {

    private LinearLaunches() {}

    static long workspaceBytes(Node node) {
        return 0;
    }

    static Work of(Node node, Site site) {
        throw new UnsupportedOperationException();
    }
}
