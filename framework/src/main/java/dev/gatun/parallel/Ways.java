package dev.gatun.parallel;

import dev.gatun.graph.Embedding;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Group;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Node;
import dev.gatun.graph.Part;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.parallel.TensorParallel.Kind;
import dev.gatun.parallel.TensorParallel.Options;
import dev.gatun.plan.PlanException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How each operation is split over a group, and with it the parameters.
 *
 * @param split of operations that are
 * @param sections of tensors whose features are shared out, as {@link Island#sections} has them
 * @param parts of all parameters
 */
record Ways(Map<Node, Way> split, Map<Tensor, List<Integer>> sections, Map<Tensor, Part> parts) {

    /** What the ranks share out. */
    enum Way {
        /** Nothing: all do the same, or each its own rows. */
        WHOLE,
        /** A linear layer's outputs. */
        COLUMN,
        /** Features, or heads. */
        INSIDE,
        /** A linear layer's inputs, whose outputs are then a sum. */
        ROW,
        /** An embedding's vocabulary. */
        EMBEDDING,
        /** The loss' vocabulary. */
        HEAD
    }

    static Ways of(Graph graph, Group group, Options options) {
        checkLayers(graph, options);
        Map<Node, Way> split = new HashMap<>();
        Map<Tensor, List<Integer>> sections = new HashMap<>();
        for (Island island : IslandSearch.of(graph)) {
            if (options.splits(island.kind(), island.layer())) {
                EqualShares.check(island, group.size());
                island.columns().forEach(node -> split.put(node, Way.COLUMN));
                island.inside().forEach(node -> split.put(node, Way.INSIDE));
                island.rows().forEach(node -> split.put(node, Way.ROW));
                sections.putAll(island.sections());
            }
        }
        Set<Tensor> tables = tables(graph);
        for (Node node : graph.nodes()) {
            switch (node.operation()) {
                case Embedding ignored when tables.contains(node.input(1))
                        && options.splits(Kind.EMBEDDING, node.layer()) -> split.put(node, Way.EMBEDDING);
                case LinearCrossEntropy ignored when tables.contains(node.input(1))
                        && options.splits(Kind.HEAD, node.layer()) -> split.put(node, Way.HEAD);
                default -> {}
            }
        }
        return new Ways(split, sections, parts(graph, group, split, sections));
    }

    private static void checkLayers(Graph graph, Options options) {
        Set<String> unknown = new TreeSet<>(options.wholeLayers());
        unknown.removeAll(graph.layers());
        if (!unknown.isEmpty()) {
            throw new PlanException("there is no layer " + String.join(", ", unknown)
                    + " to leave whole: the layers are " + String.join(", ", graph.layers()));
        }
    }

    Way of(Node node) {
        return split.getOrDefault(node, Way.WHOLE);
    }

    /** Parameters that are read by nothing but embeddings and losses over a vocabulary, as their table. */
    private static Set<Tensor> tables(Graph graph) {
        Set<Tensor> tables = new HashSet<>(graph.parameters().keySet());
        for (Node node : graph.nodes()) {
            boolean vocabulary =
                    node.operation() instanceof Embedding || node.operation() instanceof LinearCrossEntropy;
            for (int index = 0; index < node.inputs().size(); index++) {
                if (!vocabulary || index != 1) {
                    tables.remove(node.input(index));
                }
            }
        }
        return tables;
    }

    private static Map<Tensor, Part> parts(
            Graph graph, Group group, Map<Node, Way> split, Map<Tensor, List<Integer>> sections) {
        Map<Tensor, Part> parts = new HashMap<>();
        Map<Tensor, Node> first = new HashMap<>();
        for (Node node : graph.nodes()) {
            for (int index = 0; index < node.inputs().size(); index++) {
                Tensor tensor = node.input(index);
                if (tensor != null && tensor.role() == Role.PARAMETER) {
                    Part part = switch (split.getOrDefault(node, Way.WHOLE)) {
                        case COLUMN -> part(tensor, 0, sections.get(node.output(0)), group);
                        case ROW -> index == 1 ? part(tensor, 1, sections.get(node.input(0)), group) : tensor.part();
                        case EMBEDDING, HEAD ->
                            index == 1 ? part(tensor, 0, List.of(tensor.shape().dim(0)), group) : tensor.part();
                        case INSIDE, WHOLE -> tensor.part();
                    };
                    Part known = parts.putIfAbsent(tensor, part);
                    Node other = first.putIfAbsent(tensor, node);
                    if (known != null && !known.equals(part)) {
                        throw new PlanException(tensor.name() + " cannot be " + words(known) + " in "
                                + other.output(0).name() + " and " + words(part) + " in " + node.output(0).name()
                                + ": split both layers alike, or leave both whole");
                    }
                }
            }
        }
        return parts;
    }

    private static Part part(Tensor whole, int dim, List<Integer> sections, Group group) {
        return new Part(whole.shape(), dim, sections, group, Group.SELF);
    }

    private static String words(Part part) {
        return part.split().alone()
                ? "whole"
                : "split by " + (part.dim() == 0 ? "rows" : "columns") + " in sections of " + part.sections();
    }
}
