package dev.gatun.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets norms do the addition before them: {@code s = a + b; y = norm(s)} becomes one operation that reads a and b once and
 * writes s and y.
 */
public final class FuseResidual {

    private FuseResidual() {}

    /** The nodes with every addition fused whose sum is read first by a norm. */
    public static List<Node> apply(List<Node> nodes) {
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
                if (reader != null && isPlainNorm(nodes.get(reader)) && nodes.get(reader).input(0) == sum) {
                    waiting.put(sum, node);
                    continue;
                }
            }
            Node add = isPlainNorm(node) ? waiting.remove(node.input(0)) : null;
            fused.add(add == null ? node : join(add, node));
        }
        return fused;
    }

    private static boolean isPlainNorm(Node node) {
        return (node.operation() instanceof LayerNorm || node.operation() instanceof RmsNorm)
                && node.inputs().getLast() == null;
    }

    private static Node join(Node add, Node norm) {
        List<Tensor> inputs = new ArrayList<>(norm.inputs());
        inputs.set(0, add.input(0));
        inputs.set(inputs.size() - 1, add.input(1));
        List<Tensor> outputs = new ArrayList<>(norm.outputs());
        outputs.add(add.output(0));
        return new Node(norm.operation(), inputs, outputs, norm.layer());
    }
}
