package dev.gatun.device.cuda;

import dev.gatun.graph.Node;
import java.util.List;

/** Finds neighbouring nodes that one launch can do. */
final class Fusions {

    private Fusions() {}

    /** A task's nodes in their order, in groups that are each done by one launch or a few. */
    static List<List<Node>> groups(List<Node> nodes) {
        return nodes.stream().map(List::of).toList();
    }
}
