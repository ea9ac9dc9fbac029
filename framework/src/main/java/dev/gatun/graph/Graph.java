package dev.gatun.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * A recorded forward pass.
 *
 * @param nodes in the order they run
 * @param parameters with their first values, in the order they were first used
 * @param constants with their values
 */
public record Graph(List<Node> nodes, SequencedMap<Tensor, Initializer> parameters, SequencedMap<Tensor, float[]> constants) {

    public Graph {
        nodes = List.copyOf(nodes);
    }

    /** The layers' names, in order. */
    public SequencedSet<String> layers() {
        SequencedSet<String> layers = new LinkedHashSet<>();
        for (Node node : nodes) {
            layers.add(node.layer());
        }
        return layers;
    }

    /** This graph with other nodes, and of parameters and constants those that they use. */
    public Graph withNodes(List<Node> others) {
        SequencedSet<Tensor> used = new LinkedHashSet<>();
        for (Node node : others) {
            used.addAll(node.reads());
        }
        return new Graph(others, keep(parameters, used), keep(constants, used));
    }

    private static <V> SequencedMap<Tensor, V> keep(Map<Tensor, V> all, SequencedSet<Tensor> used) {
        SequencedMap<Tensor, V> kept = new LinkedHashMap<>(all);
        kept.keySet().retainAll(used);
        return kept;
    }

    /** The tensor of that name among all that nodes read and write. */
    public Tensor tensor(String name) {
        return nodes.stream()
                .flatMap(node -> java.util.stream.Stream.concat(node.reads().stream(), node.outputs().stream()))
                .filter(tensor -> tensor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the graph has no tensor " + name));
    }

    /** The elements of all parameters. */
    public long parameterCount() {
        return parameters.keySet().stream().mapToLong(tensor -> tensor.shape().elements()).sum();
    }
}
