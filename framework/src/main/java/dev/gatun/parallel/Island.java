package dev.gatun.parallel;

import dev.gatun.graph.Activation;
import dev.gatun.graph.Add;
import dev.gatun.graph.Attention;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Multiply;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.Role;
import dev.gatun.graph.Rope;
import dev.gatun.graph.SwiGlu;
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
import java.util.stream.Stream;

/**
 * Connected operations that work on each feature, or head, by itself, with matrices at all ends, so that ranks can share
 * the features out: every way in is a linear layer, to be column-parallel, and every way out is another, row-parallel
 * (Shoeybi et al., 2019).
 *
 * @param columns the linear layers whose outputs come in
 * @param inside what is between, in order
 * @param rows the linear layers that read what comes out
 * @param sections what the last dimension of each tensor inside consists of, each part of which is shared out by itself
 */
record Island(List<Node> columns, List<Node> inside, List<Node> rows, Map<Tensor, List<Integer>> sections) {

    /** All islands of a graph that have no matrix in common; where they would have, the first has it. */
    static List<Island> of(Graph graph) {
        Search search = new Search(graph.nodes());
        List<Island> islands = new ArrayList<>();
        Set<Node> taken = new HashSet<>();
        for (Node node : graph.nodes()) {
            search.around(node).filter(island -> island.matrices().noneMatch(taken::contains)).ifPresent(island -> {
                islands.add(island);
                island.matrices().forEach(taken::add);
            });
        }
        return islands;
    }

    private Stream<Node> matrices() {
        return Stream.concat(columns.stream(), rows.stream());
    }

    TensorParallel.Kind kind() {
        boolean attends = inside.stream().anyMatch(node -> node.operation() instanceof Attention);
        return attends ? TensorParallel.Kind.ATTENTION : TensorParallel.Kind.MLP;
    }

    String layer() {
        return inside.getFirst().layer();
    }

    /** The inputs that an operation works on feature by feature; none if it does not work so. */
    static List<Tensor> features(Node node) {
        return switch (node.operation()) {
            case Rope ignored -> List.of(node.input(0));
            case Attention ignored -> List.of(node.input(0));
            case Activation ignored -> List.of(node.input(0));
            case SwiGlu ignored -> List.of(node.input(0));
            case Add ignored -> node.inputs();
            case Multiply ignored -> node.inputs();
            default -> List.of();
        };
    }

    /** What the features that an operation reads consist of, where those that it writes consist of {@code out}. */
    private static Optional<List<Integer>> sectionsRead(Operation operation, List<Integer> out) {
        return switch (operation) {
            case Attention attention -> {
                int queries = attention.heads() * attention.headDim();
                int keys = attention.kvHeads() * attention.headDim();
                yield Optional.of(List.of(queries, keys, keys)).filter(in -> out.equals(List.of(queries)));
            }
            case Rope rope -> Optional.of(out).filter(in -> turned(rope, in) > 0);
            case SwiGlu ignored -> Optional.of(Stream.concat(out.stream(), out.stream()).toList());
            default -> Optional.of(out);
        };
    }

    /** How many leading sections turn; 0 if what turns are not sections. */
    static int turned(Rope rope, List<Integer> sections) {
        int left = rope.rotated() * rope.headDim();
        for (int count = 1; count <= sections.size(); count++) {
            left -= sections.get(count - 1);
            if (left == 0) {
                return count;
            }
        }
        return 0;
    }

    private static final class Search {
        private final List<Node> nodes;
        private final Map<Tensor, Node> makers = new HashMap<>();
        private final Map<Tensor, SequencedSet<Node>> readers = new HashMap<>();
        private final Set<Node> seen = new HashSet<>();

        private Search(List<Node> nodes) {
            this.nodes = nodes;
            for (Node node : nodes) {
                node.outputs().forEach(output -> makers.put(output, node));
                node.reads().forEach(input -> readers.computeIfAbsent(input, t -> new LinkedHashSet<>()).add(node));
            }
        }

        /** The island around a node that no search has come by. */
        private Optional<Island> around(Node start) {
            if (features(start).isEmpty() || seen.contains(start)) {
                return Optional.empty();
            }
            Set<Node> found = new HashSet<>();
            SequencedSet<Node> columns = new LinkedHashSet<>();
            SequencedSet<Node> rows = new LinkedHashSet<>();
            boolean closed = true;
            Set<Tensor> tensors = new HashSet<>();
            Deque<Tensor> open = new ArrayDeque<>(List.of(start.output(0)));
            while (!open.isEmpty()) {
                Tensor tensor = open.remove();
                if (!tensors.add(tensor)) {
                    continue;
                }
                Node maker = makers.get(tensor);
                List<Node> ends = new ArrayList<>(readers.getOrDefault(tensor, new LinkedHashSet<>()));
                closed &= !ends.isEmpty();
                if (isMatrix(maker)) {
                    columns.add(maker);
                } else {
                    ends.add(maker);
                }
                for (Node end : ends) {
                    if (end != null && !features(end).isEmpty()) {
                        found.add(end);
                        closed &= end.outputs().stream().skip(1).noneMatch(readers::containsKey);
                        open.addAll(features(end));
                        open.add(end.output(0));
                        closed &= end == maker || features(end).contains(tensor);
                    } else if (isMatrix(end) && end.input(0) == tensor) {
                        rows.add(end);
                    } else {
                        closed = false;
                    }
                }
            }
            seen.addAll(found);
            if (!closed || rows.stream().anyMatch(columns::contains)) {
                return Optional.empty();
            }
            List<Node> inside = nodes.stream().filter(found::contains).toList();
            return sections(inside)
                    .map(sections -> new Island(List.copyOf(columns), inside, List.copyOf(rows), sections));
        }

        private static boolean isMatrix(Node node) {
            return node != null
                    && node.operation().equals(new Linear())
                    && node.reads().stream().skip(1).allMatch(tensor -> tensor.role() == Role.PARAMETER);
        }

        /** From the last operation to the first, each asks for what it reads; empty if two ask for different things. */
        private static Optional<Map<Tensor, List<Integer>>> sections(List<Node> inside) {
            Map<Tensor, List<Integer>> sections = new HashMap<>();
            for (Node node : inside.reversed()) {
                List<Integer> out = sections.computeIfAbsent(node.output(0), y -> List.of(y.shape().last()));
                Optional<List<Integer>> in = sectionsRead(node.operation(), out);
                for (Tensor x : features(node)) {
                    if (in.isEmpty() || !sections.computeIfAbsent(x, absent -> in.get()).equals(in.get())) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(sections);
        }
    }
}
