package dev.gatun.parallel;

import dev.gatun.graph.Backward;
import dev.gatun.graph.Copy;
import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import dev.gatun.parallel.Stage.Transfer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets what a forward pass keeps for the backward pass wait in the host's memory: copied there as the forward pass
 * ends, and back some tasks before it is needed.
 */
final class OffloadActivations {

    private static final String LAYER = "offload";

    private final Map<Tensor, Tensor> returned;
    private final List<Node> copies = new ArrayList<>();
    private final List<Node> fetches = new ArrayList<>();

    private OffloadActivations(List<Tensor> kept) {
        returned = new HashMap<>();
        for (Tensor tensor : kept) {
            Tensor away = tensor.in(Space.HOST).like(tensor.name() + ".away", Role.ACTIVATION);
            Tensor back = tensor.like(tensor.name() + ".back", Role.ACTIVATION);
            copies.add(Node.of(new Copy(), LAYER, List.of(away), tensor, null));
            fetches.add(Node.of(new Copy(), LAYER, List.of(back), away, null));
            returned.put(tensor, back);
        }
    }

    /**
     * Nothing waits on a rank whose backward passes follow their forward passes at once, nor where it is not asked for.
     */
    static OffloadActivations of(Parallelism how, int rank, Backward.Result passes, List<Transfer> received) {
        boolean waits = how.offload().activations() && how.schedule().peakInFlight(rank) > 1;
        return new OffloadActivations(waits ? kept(passes, received) : List.of());
    }

    /** Activations that both passes know, tokens aside. */
    private static List<Tensor> kept(Backward.Result passes, List<Transfer> received) {
        Set<Tensor> known = new HashSet<>();
        received.forEach(transfer -> known.add(transfer.tensor()));
        passes.forward().forEach(node -> known.addAll(node.outputs()));
        return passes.backward().stream()
                .flatMap(node -> node.reads().stream())
                .filter(tensor -> tensor.role() == Role.ACTIVATION && tensor.dtype() != DType.INT32)
                .filter(known::contains)
                .distinct()
                .toList();
    }

    /** The forward pass, followed by the copies. */
    List<Node> forth(List<Node> forward) {
        List<Node> nodes = new ArrayList<>(forward);
        nodes.addAll(copies);
        return nodes;
    }

    /** Brings everything back. */
    List<Node> fetches() {
        return fetches;
    }

    /** The backward pass, reading what came back. */
    List<Node> back(List<Node> backward) {
        return backward.stream()
                .map(node -> node.rename(tensor -> returned.getOrDefault(tensor, tensor)))
                .toList();
    }
}
