package dev.gatun.device.cuda;

import dev.gatun.graph.Node;

/** The launches of a head's loss. */
final class HeadLaunches {

    private HeadLaunches() {}

    static long workspaceBytes(Node node) {
        return 0;
    }

    static Work of(Node node, Site site) {
        throw new UnsupportedOperationException();
    }
}
