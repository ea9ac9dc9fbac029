package dev.gatun.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Lets norms do the addition before them: {@code s = a + b; y = norm(s)} becomes one operation that reads a and b once
 * and writes s and y.
 */
public final class FuseResidual {

    private FuseResidual() {}

    /** The nodes with every addition fused whose sum is read first by a norm. */
    public static List<Node> apply(List<Node> nodes) {
        return apply(nodes, (add, norm) -> true);
    }

    /**
     * The nodes with every addition fused whose sum is read first by a norm, and that the norm may do.
     *
     * @param may whether an addition, given first, may be done by that norm, to whose layer it then belongs
     */
    public static List<Node> apply(List<Node> nodes, BiPredicate<Node, Node> may) {
        Map<Tensor, Integer> firstReader = new HashMap<>();
        for (int index = 0; index < nodes.size(); index++) {
            for (Tensor tensor : nodes.get(index).reads()) {
                firstReader.putIfAbsent(tensor, index);
            }
        }
        List<Node> fused = new ArrayList<>();
        Map<Tensor, Node> waiting = new HashMap<>();
        for (Node node : nodes) {
            if (node.operation() instanceof Add) {
                Tensor sum = node.output(0);
                Integer reader = firstReader.get(sum);
                if (reader != null && isNormOf(sum, nodes.get(reader)) && may.test(node, nodes.get(reader))) {
                    waiting.put(sum, node);
                    continue;
                }
            }
            Node add = isPlainNorm(node) ? waiting.remove(node.input(0)) : null;
            fused.add(add == null ? node : join(add, node));
        }
        return fused;
    }

    private static boolean isNormOf(Tensor sum, Node node) {
        return isPlainNorm(node) && node.input(0) == sum;
    }

    private static boolean isPlainNorm(Node node) {
        return isNorm(node) && node.inputs().getLast() == null;
    }

    private static boolean isNorm(Node node) {
        return node.operation() instanceof LayerNorm || node.operation() instanceof RmsNorm;
    }

    private static Node join(Node add, Node norm) {
        List<Tensor> inputs = new ArrayList<>(norm.inputs());
        inputs.set(0, add.input(0));
        inputs.set(inputs.size() - 1, add.input(1));
        List<Tensor> outputs = new ArrayList<>(norm.outputs());
        outputs.add(add.output(0));
        return new Node(norm.operation(), inputs, outputs, norm.layer());
    }

    /** An addition, and the norm of its sum, in place of a norm that does both; any other node is itself. */
    public static List<Node> split(Node node) {
        if (!isNorm(node) || isPlainNorm(node)) {
            return List.of(node);
        }
        Tensor sum = node.outputs().getLast();
        List<Tensor> inputs = new ArrayList<>(node.inputs());
        inputs.set(0, sum);
        inputs.set(inputs.size() - 1, null);
        List<Tensor> outputs = node.outputs().subList(0, node.outputs().size() - 1);
        return List.of(
                Node.of(new Add(), node.layer(), List.of(sum), node.input(0), node.inputs().getLast()),
                new Node(node.operation(), inputs, outputs, node.layer()));
    }
}
