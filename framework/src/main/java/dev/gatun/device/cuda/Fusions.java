package dev.gatun.device.cuda;

import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Tensor;
import java.util.List;
import java.util.Map;

/** Finds neighbouring nodes that one launch can do. */
final class Fusions {

    private Fusions() {}

    /** How many nodes of a program read each tensor. */
    static Map<Tensor, Integer> readers(Program program) {
        return Map.of();
    }

    /** A task's nodes in their order, in groups that are each done by one launch or a few. */
    static List<List<Node>> groups(List<Node> nodes, Map<Tensor, Integer> readers) {
        return nodes.stream().map(List::of).toList();
    }

    static Work of(List<Node> group, Site site) {
        return CudaLaunches.of(group.getFirst(), site);
    }
}
