package dev.gatun.device.cuda;

import dev.gatun.graph.Node;

/** The launches of norms and their gradients. */
final class NormLaunches {

    private NormLaunches() {}

    static long workspaceBytes(Node node) {
        return 0;
    }

    static Work of(Node node, Site site) {
        throw new UnsupportedOperationException();
    }
}
