package dev.gatun.parallel;

import dev.gatun.graph.Activation;
import dev.gatun.graph.Add;
import dev.gatun.graph.Attention;
import dev.gatun.graph.Multiply;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.Rope;
import dev.gatun.graph.SwiGlu;
import dev.gatun.graph.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Connected operations that work on each feature, or head, by itself, with matrices at all ends, so that ranks can
 * share the features out: every way in is a linear layer, to be column-parallel, and every way out is another,
 * row-parallel (Shoeybi et al., 2019).
 *
 * @param columns the linear layers whose outputs come in
 * @param inside what is between, in order
 * @param rows the linear layers that read what comes out
 * @param sections what the last dimension of each tensor inside consists of, such as queries, keys and values, each of
 *     which is shared out by itself
 */
record Island(List<Node> columns, List<Node> inside, List<Node> rows, Map<Tensor, List<Integer>> sections) {

    /**
     * The island of these operations; empty if features of one tensor would have to be shared out in two ways.
     *
     * @param inside in order
     */
    static Optional<Island> of(List<Node> columns, List<Node> inside, List<Node> rows) {
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
        return Optional.of(new Island(columns, inside, rows, sections));
    }

    /** All the linear layers. */
    Stream<Node> matrices() {
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

    /** How many leading sections turn; 0 if what turns is not sections of whole heads. */
    static int turned(Rope rope, List<Integer> sections) {
        int left = rope.rotated() * rope.headDim();
        for (int count = 1; count <= sections.size(); count++) {
            int section = sections.get(count - 1);
            if (section > left || section % rope.headDim() != 0) {
                return 0;
            }
            left -= section;
            if (left == 0) {
                return count;
            }
        }
        return 0;
    }
}
