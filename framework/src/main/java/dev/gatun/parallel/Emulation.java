package dev.gatun.parallel;

import dev.gatun.graph.AdamW;
import dev.gatun.graph.AllGather;
import dev.gatun.graph.Broadcast;
import dev.gatun.graph.Cast;
import dev.gatun.graph.Copy;
import dev.gatun.graph.DType;
import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Round;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Programs for devices that compute in fp32 alone, with the numbers that 16 bits would give: tensors of 16 bits become
 * fp32 tensors, and what is computed for one is {@linkplain Round rounded} to a value that it could hold.
 *
 * <p>One emulation rewrites all programs of a world, so that what they share stays shared.
 */
public final class Emulation {

    /** What is appended to the name of a tensor for its values before they are rounded. */
    private static final String EXACT = ".exact";

    private final Map<Tensor, Tensor> wide = new HashMap<>();

    public Program apply(Program program) {
        return new Program(
                program.name(),
                program.tasks().stream()
                        .map(task -> new Task(task.name(), task.microBatch(), apply(task.nodes())))
                        .toList());
    }

    public List<Node> apply(List<Node> nodes) {
        List<Node> emulated = new ArrayList<>();
        for (Node node : nodes) {
            // A sum is rounded before its norm is taken.
            List<Node> steps = isNarrow(node) ? FuseResidual.split(node) : List.of(node);
            steps.forEach(step -> emulate(step, emulated));
        }
        return emulated;
    }

    private static boolean isNarrow(Node node) {
        return node.outputs().stream().anyMatch(output -> output.dtype().halfWidth());
    }

    private void emulate(Node node, List<Node> emulated) {
        Node widened = node.rename(this::wide);
        if (node.operation() instanceof Cast cast) {
            emulated.add(cast.to().halfWidth()
                    ? widened.withOperation(new Round(cast.to()))
                    : Node.of(new Copy(), node.layer(), widened.outputs(), widened.input(0), null));
            return;
        }
        List<Tensor> outputs = new ArrayList<>();
        List<Node> rounds = new ArrayList<>();
        for (Tensor output : node.outputs()) {
            Tensor rounded = wide(output);
            // What is changed in its place is rounded there; an activation may still be needed as it was.
            Tensor exact = !rounds(node, output) || node.inputs().contains(output)
                    ? rounded
                    : rounded.like(rounded.name() + EXACT, Role.ACTIVATION);
            outputs.add(exact);
            if (rounds(node, output)) {
                rounds.add(Node.of(new Round(output.dtype()), node.layer(), List.of(rounded), exact));
            }
        }
        Operation operation = StatedTypes.like(
                node.operation(), outputs.stream().map(Tensor::type).toList());
        emulated.add(new Node(operation, widened.inputs(), outputs, node.layer()));
        emulated.addAll(rounds);
    }

    private static boolean rounds(Node node, Tensor output) {
        return output.dtype().halfWidth() && !isExact(node);
    }

    /** Whether outputs are made of values that were rounded before, or by the operation, in a way of its own. */
    private static boolean isExact(Node node) {
        return switch (node.operation()) {
            case AdamW ignored -> true;
            case AllGather ignored -> true;
            case Broadcast ignored -> true;
            case Copy ignored -> node.addend(0) == null && node.input(0).dtype() == node.output(0).dtype();
            case PostReceive ignored -> true;
            default -> false;
        };
    }

    private Tensor wide(Tensor tensor) {
        return tensor.dtype().halfWidth()
                ? wide.computeIfAbsent(tensor, narrow -> narrow.as(DType.FP32))
                : tensor;
    }
}
