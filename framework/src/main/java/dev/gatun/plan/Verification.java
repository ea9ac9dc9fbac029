package dev.gatun.plan;

import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Send;
import dev.gatun.graph.ShapeException;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Proves programs before they run: shapes fit, nothing is read before it is written, nothing alive is overwritten, what one
 * rank sends another receives, and nobody waits for ever.
 */
public final class Verification {

    private Verification() {}

    /**
     * Checks one rank's program against its memory.
     *
     * @throws PlanException naming rank, task and operation
     */
    public static void rank(Program program, MemoryPlan memory) {
        List<Node> nodes = program.nodes();
        Set<Tensor> written = new HashSet<>();
        Set<Tensor> posted = new HashSet<>();
        for (int index = 0; index < nodes.size(); index++) {
            Node node = nodes.get(index);
            try {
                shapes(node);
            } catch (ShapeException wrong) {
                throw failure(program, index, wrong.getMessage());
            }
            for (Tensor tensor : node.reads()) {
                if (posted.contains(tensor) && !(node.operation() instanceof Receive)) {
                    throw failure(program, index, tensor.name() + " is read before it is received");
                }
                if (mustBeWritten(tensor) && !written.contains(tensor)) {
                    throw failure(program, index, tensor.name() + " is read before anything writes it");
                }
            }
            switch (node.operation()) {
                case PostReceive ignored -> posted.add(node.output(0));
                case Receive ignored -> posted.remove(node.input(0));
                default -> {}
            }
            for (Tensor tensor : node.outputs()) {
                if (!written.add(tensor) && !tensor.role().persistent()) {
                    throw failure(program, index, tensor.name() + " is written twice");
                }
            }
        }
        overlaps(program, nodes, memory);
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

    /** Walks through the program with a map of what is alive where. */
    private static void overlaps(Program program, List<Node> nodes, MemoryPlan memory) {
        Map<Tensor, Integer> lastUse = new HashMap<>();
        for (int index = 0; index < nodes.size(); index++) {
            for (Tensor tensor : nodes.get(index).reads()) {
                lastUse.put(tensor, index);
            }
        }
        TreeMap<Long, Tensor> alive = new TreeMap<>();
        for (int index = 0; index < nodes.size(); index++) {
            Node node = nodes.get(index);
            for (Tensor tensor : node.outputs()) {
                if (tensor.role().persistent()) {
                    continue;
                }
                long from = memory.offset(tensor);
                long to = from + tensor.bytes();
                if (from < memory.persistentBytes() || to > memory.bytes()) {
                    throw failure(program, index, tensor.name() + " is outside its part of the memory");
                }
                Map.Entry<Long, Tensor> before = alive.lowerEntry(to);
                if (before != null && before.getKey() + before.getValue().bytes() > from) {
                    Tensor other = before.getValue();
                    boolean takesOver = before.getKey() == from && lastUse.getOrDefault(other, -1) == index;
                    if (!takesOver) {
                        throw failure(program, index, tensor.name() + " overlaps " + other.name() + ", which is still needed");
                    }
                }
                alive.put(from, tensor);
            }
            int now = index;
            for (Tensor tensor : node.reads()) {
                if (!tensor.role().persistent() && lastUse.get(tensor) == now) {
                    alive.remove(memory.offset(tensor), tensor);
                }
            }
            for (Tensor tensor : node.outputs()) {
                if (!tensor.role().persistent() && !lastUse.containsKey(tensor)) {
                    alive.remove(memory.offset(tensor), tensor);
                }
            }
        }
    }

    /**
     * Checks that the ranks' programs fit together, by running their communication: sends wait for posts, receives for
     * sends, and collectives for all who take part.
     *
     * @throws PlanException naming where each rank is stuck
     */
    public static void together(List<Program> programs) {
        int ranks = programs.size();
        List<List<Node>> waiting = new ArrayList<>();
        for (Program program : programs) {
            waiting.add(program.nodes());
        }
        int[] at = new int[ranks];
        Map<Link, TensorType> posted = new HashMap<>();
        Map<Link, TensorType> sent = new HashMap<>();
        Map<String, Set<Integer>> arrived = new HashMap<>();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int rank = 0; rank < ranks; rank++) {
                List<Node> nodes = waiting.get(rank);
                while (at[rank] < nodes.size()) {
                    Node node = nodes.get(at[rank]);
                    boolean done = switch (node.operation()) {
                        case PostReceive post -> {
                            posted.put(new Link(post.peer(), rank, post.channel()), post.type());
                            yield true;
                        }
                        case Send send -> {
                            Link link = new Link(rank, send.peer(), send.channel());
                            TensorType expected = posted.remove(link);
                            if (expected != null && !expected.equals(node.input(0).type())) {
                                throw failure(programs.get(rank), at[rank],
                                        "sends " + node.input(0) + ", but rank " + send.peer() + " expects " + expected);
                            }
                            if (expected != null) {
                                sent.put(link, expected);
                            }
                            yield expected != null;
                        }
                        case Receive receive -> sent.remove(new Link(receive.peer(), rank, receive.channel())) != null;
                        case AllReduce reduce -> {
                            Set<Integer> here = arrived.computeIfAbsent(reduce.channel(), channel -> new HashSet<>());
                            moved |= here.add(rank);
                            yield here.containsAll(reduce.ranks());
                        }
                        default -> true;
                    };
                    if (!done) {
                        break;
                    }
                    at[rank]++;
                    moved = true;
                }
            }
        }
        List<String> stuck = new ArrayList<>();
        for (int rank = 0; rank < ranks; rank++) {
            if (at[rank] < waiting.get(rank).size()) {
                stuck.add("rank " + rank + " waits in " + programs.get(rank).taskOf(at[rank]) + " at "
                        + describe(waiting.get(rank).get(at[rank])));
            }
        }
        if (!stuck.isEmpty()) {
            throw new PlanException("the ranks would wait for each other for ever: " + String.join("; ", stuck));
        }
        if (!sent.isEmpty() || !posted.isEmpty()) {
            Link left = !sent.isEmpty() ? sent.keySet().iterator().next() : posted.keySet().iterator().next();
            throw new PlanException("rank " + left.from + " and rank " + left.to + " do not agree on " + left.channel + ": it is "
                    + (!sent.isEmpty() ? "sent and never received" : "expected and never sent"));
        }
    }

    private record Link(int from, int to, String channel) {}

    private static String describe(Node node) {
        return switch (node.operation()) {
            case Send send -> "send of " + send.channel() + " to rank " + send.peer();
            case Receive receive -> "receive of " + receive.channel() + " from rank " + receive.peer();
            case AllReduce reduce -> "all_reduce " + reduce.channel() + " with ranks " + reduce.ranks();
            default -> node.operation().name();
        };
    }

    private static PlanException failure(Program program, int index, String what) {
        return new PlanException("program " + program.name() + ", rank " + program.rank() + ", " + program.taskOf(index) + ", "
                + program.nodes().get(index).operation().name() + ": " + what);
    }
}
