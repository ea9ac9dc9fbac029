package dev.gatun.plan;

import dev.gatun.device.Layout;
import dev.gatun.device.Peers;
import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.ShapeException;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Proves programs before they run: shapes fit, nothing is read before it is written, nothing alive is overwritten, what
 * one rank sends another receives, and nobody waits for ever. Every method throws a {@link PlanException} that names
 * rank, task and operation.
 */
final class Verification {

    private Verification() {}

    /** Checks shapes, and that what is read is what was written for it. */
    static void order(Program program) {
        Set<List<Node>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        int index = 0;
        for (Task task : program.tasks()) {
            if (seen.add(task.nodes())) {
                for (int at = 0; at < task.nodes().size(); at++) {
                    try {
                        shapes(task.nodes().get(at));
                    } catch (ShapeException wrong) {
                        throw PlanException.at(program, index + at, wrong.getMessage());
                    }
                }
            }
            index += task.nodes().size();
        }
        new Values(program).check();
    }

    /** Checks that what outlives a program is known by its role and name, to the host and to the other programs. */
    static void names(List<Program> programs) {
        Map<Role, Map<String, Tensor>> known = new EnumMap<>(Role.class);
        for (Program program : programs) {
            int index = 0;
            for (Node node : program.nodes()) {
                for (List<Tensor> tensors : List.of(node.reads(), node.outputs())) {
                    for (Tensor tensor : tensors) {
                        Tensor other = tensor.role().persistent()
                                ? known.computeIfAbsent(tensor.role(), absent -> new HashMap<>())
                                        .putIfAbsent(tensor.name(), tensor)
                                : null;
                        if (other != null && other != tensor) {
                            throw PlanException.at(
                                    program, index, tensor + " is not the " + other + " of other operations");
                        }
                    }
                }
                index++;
            }
        }
    }

    private static void shapes(Node node) {
        List<TensorType> expected = node.operation().outputs(node.inputTypes());
        boolean fits = expected.size() == node.outputs().size();
        for (int index = 0; fits && index < expected.size(); index++) {
            fits = fits(expected.get(index), node, node.output(index));
        }
        if (!fits) {
            throw new ShapeException("writes " + node.outputTypes() + ", but should write " + expected);
        }
    }

    /**
     * Sums of gradients are kept in fp32, however few bits are computed with: those of a step and of one micro-batch.
     */
    private static boolean fits(TensorType expected, Node node, Tensor output) {
        boolean sum = output.role() == Role.GRADIENT || node.operation().accumulates();
        boolean wider = sum && output.dtype() == DType.FP32 && expected.dtype().halfWidth();
        return output.type().equals(wider ? new TensorType(expected.shape(), DType.FP32) : expected);
    }

    /**
     * Checks that nothing overlaps what is alive at the same time, workspaces included. An output may only be where an
     * input is if nothing reads that input any more and the operation allows it.
     *
     * @param programs all that run on that memory
     * @param workspace the scratch memory of a node in bytes
     */
    static void memory(List<Program> programs, Layout layout, ToLongFunction<Node> workspace) {
        new Overlaps(layout, workspace).check(programs);
    }

    /**
     * Checks that the ranks' programs fit together, by running their communication: sends wait for posts, receives for
     * sends, and collectives for all who take part.
     *
     * @param programs one of each rank
     * @param peers of each rank
     */
    static void together(List<Program> programs, List<Peers> peers) {
        Program first = programs.getFirst();
        for (int rank = 0; rank < programs.size(); rank++) {
            if (!programs.get(rank).name().equals(first.name())) {
                throw new PlanException("rank 0 runs the program " + first.name() + " while rank " + rank + " runs "
                        + programs.get(rank).name() + ": give all ranks their programs in the same order");
            }
        }
        new Rendezvous(programs, peers).check();
    }
}
