package dev.gatun.parallel;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/** Finds the islands of a graph. */
final class IslandSearch {

    private final List<Node> nodes;
    private final Map<Tensor, Node> makers = new HashMap<>();
    private final Map<Tensor, SequencedSet<Node>> readers = new HashMap<>();

    private IslandSearch(List<Node> nodes) {
        this.nodes = nodes;
        for (Node node : nodes) {
            node.outputs().forEach(output -> makers.put(output, node));
            node.reads().forEach(input -> readers.computeIfAbsent(input, absent -> new LinkedHashSet<>()).add(node));
        }
    }

    /** All islands, in order, that have no matrix in common; where two would, the first has it. */
    static List<Island> of(Graph graph) {
        IslandSearch search = new IslandSearch(graph.nodes());
        List<Island> islands = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Set<Node> taken = new HashSet<>();
        for (Node node : graph.nodes()) {
            if (!Island.features(node).isEmpty() && !seen.contains(node)) {
                Component component = search.new Component(node);
                seen.addAll(component.inside);
                component.island().filter(island -> island.matrices().noneMatch(taken::contains)).ifPresent(island -> {
                    islands.add(island);
                    island.matrices().forEach(taken::add);
                });
            }
        }
        return islands;
    }

    /** All operations on features that are connected with one, through tensors of features. */
    private final class Component {
        private final Set<Node> inside = new HashSet<>();
        private final SequencedSet<Node> columns = new LinkedHashSet<>();
        private final SequencedSet<Node> rows = new LinkedHashSet<>();
        private final Deque<Tensor> open = new ArrayDeque<>();
        private boolean closed = true; // whether nothing but matrices is around it

        private Component(Node start) {
            add(start);
            Set<Tensor> visited = new HashSet<>();
            while (!open.isEmpty()) {
                Tensor tensor = open.remove();
                if (visited.add(tensor)) {
                    visitMaker(tensor);
                    visitReaders(tensor);
                }
            }
        }

        private void add(Node node) {
            inside.add(node);
            open.addAll(Island.features(node));
            open.add(node.output(0));
            closed &= node.outputs().stream().skip(1).noneMatch(readers::containsKey);
        }

        private void visitMaker(Tensor tensor) {
            Node maker = makers.get(tensor);
            if (maker != null && isMatrix(maker)) {
                columns.add(maker);
            } else if (maker != null && !Island.features(maker).isEmpty()) {
                add(maker);
            } else {
                closed = false;
            }
        }

        private void visitReaders(Tensor tensor) {
            closed &= readers.containsKey(tensor);
            for (Node reader : readers.getOrDefault(tensor, new LinkedHashSet<>())) {
                if (Island.features(reader).contains(tensor)) {
                    add(reader);
                } else if (isMatrix(reader)) {
                    rows.add(reader);
                } else {
                    closed = false;
                }
            }
        }

        private Optional<Island> island() {
            boolean turnsBack = rows.stream().anyMatch(columns::contains);
            if (!closed || turnsBack) {
                return Optional.empty();
            }
            List<Node> ordered = nodes.stream().filter(inside::contains).toList();
            return Island.of(List.copyOf(columns), ordered, List.copyOf(rows));
        }

        /** Whether it is a linear layer whose matrix and bias are parameters, so that they can be split. */
        private static boolean isMatrix(Node node) {
            return node.operation().equals(new Linear())
                    && node.reads().stream().skip(1).allMatch(tensor -> tensor.role() == Role.PARAMETER);
        }
    }
}
