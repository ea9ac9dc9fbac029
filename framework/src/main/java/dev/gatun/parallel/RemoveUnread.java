package dev.gatun.parallel;

import dev.gatun.graph.Backward;
import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
            needed(node, read).ifPresent(needed -> {
                forward.add(needed);
                read.addAll(needed.reads());
            });
        }
        return new Backward.Result(forward.reversed(), passes.backward(), passes.gradients());
    }

    /** The node, or of a norm of which only the addition before it is read that one alone. */
    private static Optional<Node> needed(Node node, Set<Tensor> read) {
        List<Node> parts = FuseResidual.split(node);
        if (isRead(parts.getLast(), read)) {
            return Optional.of(node);
        }
        return Optional.of(parts.getFirst()).filter(first -> isRead(first, read));
    }

    private static boolean isRead(Node node, Set<Tensor> read) {
        return node.outputs().stream().anyMatch(output -> output.role() != Role.ACTIVATION || read.contains(output));
    }
}
