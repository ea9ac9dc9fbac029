package dev.gatun.plan;

import dev.gatun.graph.Program;
import dev.gatun.device.Layout;
import dev.gatun.device.Peers;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Receive;
import dev.gatun.graph.ShapeException;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Proves programs before they run: shapes fit, nothing is read before it is written, nothing alive is overwritten, what one
 * rank sends another receives, and nobody waits for ever. Every method throws a {@link PlanException} that names rank, task
 * and operation.
 */
final class Verification {

    private Verification() {}

    /** Checks shapes, and that everything is written once and read afterwards. */
    static void order(Program program) {
        List<Node> nodes = program.nodes();
        Set<Tensor> written = new HashSet<>();
        Map<Tensor, Receive> posted = new HashMap<>();
        for (int index = 0; index < nodes.size(); index++) {
            Node node = nodes.get(index);
            try {
                shapes(node);
            } catch (ShapeException wrong) {
                throw PlanException.at(program, index, wrong.getMessage());
            }
            for (Tensor tensor : node.reads()) {
                if (mustBeWritten(tensor) && !written.contains(tensor)) {
                    throw PlanException.at(program, index, tensor.name() + " is read before anything writes it");
                }
                if (!(node.operation() instanceof Receive) && posted.containsKey(tensor)) {
                    throw PlanException.at(program, index, tensor.name() + " is read before it is received");
                }
            }
            switch (node.operation()) {
                case PostReceive post -> posted.put(node.output(0), new Receive(post.stage(), post.channel()));
                case Receive receive -> {
                    if (!receive.equals(posted.remove(node.input(0)))) {
                        throw PlanException.at(program, index, node.input(0).name() + " was not posted for " + receive.channel()
                                + " from stage " + receive.stage());
                    }
                }
                default -> {}
            }
            for (Tensor tensor : node.outputs()) {
                if (!written.add(tensor) && !tensor.role().persistent()) {
                    throw PlanException.at(program, index, tensor.name() + " is written twice");
                }
            }
        }
    }

    private static void shapes(Node node) {
        List<TensorType> expected = node.operation().outputs(node.inputTypes());
        if (!expected.equals(node.outputTypes())) {
            throw new ShapeException("writes " + node.outputTypes() + ", but should write " + expected);
        }
    }

    private static boolean mustBeWritten(Tensor tensor) {
        return switch (tensor.role()) {
            case ACTIVATION, WORKSPACE, GRADIENT, OUTPUT -> true;
            case PARAMETER, OPTIMIZER_STATE, MASTER, CONSTANT, INPUT -> false;
        };
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
