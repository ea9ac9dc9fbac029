package dev.gatun.parallel;

import dev.gatun.graph.Backward;
import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts forward nodes into a stage's backward pass again, each at most once and only where its results are needed. */
final class RecomputePass {

    /** What is appended to the name of a tensor that is made again. */
    private static final String AGAIN = ".again";

    private final Backward.Result stage;
    private final List<Node> forward;
    private final Map<String, String> segments;
    private final Set<String> operations;

    /** For each tensor that is recomputed the place in the forward pass of the node that makes it. */
    private final Map<Tensor, Integer> makers = new HashMap<>();

    private final Map<Tensor, Tensor> again = new HashMap<>();

    /** @param segments for each recomputed layer its segment */
    RecomputePass(Backward.Result stage, Map<String, String> segments, Set<String> operations) {
        this.stage = stage;
        this.segments = segments;
        this.operations = operations;
        forward = stage.forward().stream().map(this::asMadeAgain).toList();
        for (int index = 0; index < forward.size(); index++) {
            Node node = forward.get(index);
            if (isRecomputed(node)) {
                for (Tensor output : node.outputs()) {
                    makers.put(output, index);
                }
            }
        }
        // Backward nodes too, for those that are there in a forward node's stead.
        for (List<Node> readers : List.of(forward, stage.backward())) {
            for (Node reader : readers) {
                reader.reads().stream().filter(tensor -> isBoundary(tensor, reader)).forEach(makers::remove);
            }
        }
    }

    /** A norm that is recomputed by itself is made of the sum that its forward pass has left. */
    private Node asMadeAgain(Node node) {
        boolean alone = !segments.containsKey(node.layer()) && operations.contains(node.operation().name());
        return alone ? FuseResidual.split(node).getLast() : node;
    }

    private boolean isRecomputed(Node node) {
        // What keeps its place cannot be written a second time: it may be a sum.
        return (segments.containsKey(node.layer()) || operations.contains(node.operation().name()))
                && node.outputs().stream().allMatch(output -> output.role() == Role.ACTIVATION);
    }

    /** Whether a segment's tensor leaves it here. Single operations have no border: their readers are all outside. */
    private boolean isBoundary(Tensor tensor, Node reader) {
        if (!makers.containsKey(tensor)) {
            return false;
        }
        String segment = segments.get(forward.get(makers.get(tensor)).layer());
        return segment != null && !segment.equals(segments.get(reader.layer()));
    }

    Backward.Result apply() {
        List<Node> backward = new ArrayList<>();
        for (Node node : stage.backward()) {
            backward.addAll(missing(node));
            backward.add(ofWhatIsThere(node));
        }
        return new Backward.Result(stage.forward(), backward, stage.gradients());
    }

    /** The forward nodes that must run again before {@code node} can, in their order. */
    private List<Node> missing(Node node) {
        Set<Integer> needed = new HashSet<>();
        int last = demand(node, needed);
        List<Node> clones = new ArrayList<>();
        for (int index = last; index >= 0; index--) {
            if (needed.contains(index)) {
                demand(forward.get(index), needed);
            }
        }
        for (int index = 0; index <= last; index++) {
            if (needed.contains(index)) {
                clones.add(clone(forward.get(index)));
            }
        }
        return clones;
    }

    /** Adds the makers of what {@code node} reads and is not there; the place of the last of them, or -1. */
    private int demand(Node node, Set<Integer> needed) {
        int last = -1;
        for (Tensor tensor : node.reads()) {
            Integer maker = again.containsKey(tensor) ? null : makers.get(tensor);
            if (maker != null) {
                needed.add(maker);
                last = Math.max(last, maker);
            }
        }
        return last;
    }

    private Node clone(Node node) {
        Node reading = ofWhatIsThere(node);
        List<Tensor> outputs = new ArrayList<>();
        for (Tensor output : node.outputs()) {
            Tensor other = output.like(output.name() + AGAIN, Role.ACTIVATION);
            outputs.add(other);
            if (makers.containsKey(output)) {
                again.put(output, other);
            }
        }
        return new Node(node.operation(), reading.inputs(), outputs, node.layer());
    }

    private Node ofWhatIsThere(Node node) {
        return node.rename(tensor -> again.getOrDefault(tensor, tensor));
    }
}
