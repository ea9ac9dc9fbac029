package dev.gatun.device.cuda;

import dev.gatun.graph.Node;

/** The launches of embeddings and their gradients. */
final class EmbeddingLaunches {

    private EmbeddingLaunches() {}

    static long workspaceBytes(Node node) {
        return 0;
    }

    static Work of(Node node, Site site) {
        throw new UnsupportedOperationException();
    }
}
