package dev.gatun.parallel;

import dev.gatun.graph.Backward;
import dev.gatun.graph.CopyToGroup;
import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Takes {@link CopyToGroup} out of what is run, where it does nothing: its readers read what it read. */
public final class RemoveCopies {

    private RemoveCopies() {}

    /** A forward pass that no backward pass is derived from any more. */
    static List<Node> apply(List<Node> forward) {
        return without(forward, originals(forward));
    }

    /** Both passes. */
    public static Backward.Result apply(Backward.Result passes) {
        UnaryOperator<Tensor> originals = originals(passes.forward());
        return new Backward.Result(
                without(passes.forward(), originals), without(passes.backward(), originals), passes.gradients());
    }

    private static UnaryOperator<Tensor> originals(List<Node> forward) {
        Map<Tensor, Tensor> originals = new HashMap<>();
        for (Node node : forward) {
            if (node.operation() instanceof CopyToGroup) {
                originals.put(node.output(0), originals.getOrDefault(node.input(0), node.input(0)));
            }
        }
        return tensor -> originals.getOrDefault(tensor, tensor);
    }

    private static List<Node> without(List<Node> nodes, UnaryOperator<Tensor> originals) {
        return nodes.stream()
                .filter(node -> !(node.operation() instanceof CopyToGroup))
                .map(node -> node.rename(originals))
                .toList();
    }
}
