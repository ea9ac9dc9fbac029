package dev.gatun.parallel;

import dev.gatun.graph.Backward;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out of a forward pass what nothing reads, such as what only the loss reads, which the backward pass computes,
 * and which is recomputed there.
 */
final class RemoveUnread {

    private RemoveUnread() {}

    /** @param sent what other stages read */
    static Backward.Result apply(Backward.Result passes, Collection<Tensor> sent) {
        Set<Tensor> read = new HashSet<>(sent);
        passes.backward().forEach(node -> read.addAll(node.reads()));
        List<Node> forward = new ArrayList<>();
        for (Node node : passes.forward().reversed()) {
            if (node.outputs().stream().anyMatch(output -> output.role() != Role.ACTIVATION || read.contains(output))) {
                forward.add(node);
                read.addAll(node.reads());
            }
        }
        return new Backward.Result(forward.reversed(), passes.backward(), passes.gradients());
    }
}
