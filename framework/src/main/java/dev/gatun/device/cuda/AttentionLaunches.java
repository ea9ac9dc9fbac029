package dev.gatun.device.cuda;

import dev.gatun.graph.Node;

/** The launches of attention. */
final class AttentionLaunches {

    private AttentionLaunches() {}

    static long workspaceBytes(Node node) {
        return 0;
    }

    static Work of(Node node, Site site) {
        throw new UnsupportedOperationException();
    }
}
