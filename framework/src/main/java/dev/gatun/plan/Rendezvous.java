package dev.gatun.plan;

import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Send;
import dev.gatun.graph.TensorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the communication of the ranks' programs, and nothing else of them: who waits for whom, and what goes over. */
final class Rendezvous {

    private final List<Program> programs;
    private final List<List<Node>> nodes;
    private final int[] at;
    private final Set<Link> used = new HashSet<>();
    private final Map<Link, TensorType> posted = new HashMap<>();
    private final Map<Link, TensorType> sent = new HashMap<>();
    private final Map<Meeting, Map<Integer, Integer>> arrived = new HashMap<>();

    private record Link(int from, int to, String channel) {}

    private record Meeting(List<Integer> ranks, String channel) {}

    Rendezvous(List<Program> programs) {
        this.programs = programs;
        nodes = programs.stream().map(Program::nodes).toList();
        at = new int[programs.size()];
    }

    void check() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int rank = 0; rank < at.length; rank++) {
                while (at[rank] < nodes.get(rank).size() && passes(rank, nodes.get(rank).get(at[rank]))) {
                    at[rank]++;
                    moved = true;
                }
            }
        }
        nobodyIsStuck();
        nothingIsLeft();
    }

    /** Whether the rank gets past the node now. */
    private boolean passes(int rank, Node node) {
        return switch (node.operation()) {
            case PostReceive post -> {
                Link link = new Link(post.peer(), rank, post.channel());
                if (!used.add(link)) {
                    throw failure(rank,
                            "the channel " + post.channel() + " from rank " + post.peer() + " is used twice");
                }
                posted.put(link, post.type());
                yield true;
            }
            case Send send -> {
                Link link = new Link(rank, send.peer(), send.channel());
                TensorType expected = posted.remove(link);
                if (expected != null) {
                    if (!expected.equals(node.input(0).type())) {
                        throw failure(rank,
                                "sends " + node.input(0) + ", but rank " + send.peer() + " expects " + expected);
                    }
                    sent.put(link, expected);
                }
                yield expected != null;
            }
            case Receive receive -> sent.remove(new Link(receive.peer(), rank, receive.channel())) != null;
            case AllReduce reduce -> meets(rank, reduce, node.input(0).type());
            default -> true;
        };
    }

    private boolean meets(int rank, AllReduce reduce, TensorType type) {
        if (!reduce.ranks().contains(rank)) {
            throw failure(rank, "sums " + reduce.channel() + " over ranks " + reduce.ranks() + ", of which it is none");
        }
        Map<Integer, Integer> here =
                arrived.computeIfAbsent(new Meeting(reduce.ranks(), reduce.channel()), absent -> new HashMap<>());
        Integer before = here.putIfAbsent(rank, at[rank]);
        if (before != null && before != at[rank]) {
            throw failure(rank, "the channel " + reduce.channel() + " is used twice");
        }
        here.forEach((other, index) -> {
            TensorType known = nodes.get(other).get(index).input(0).type();
            if (!known.equals(type)) {
                throw failure(rank,
                        "adds " + type + " as " + reduce.channel() + ", but rank " + other + " adds " + known);
            }
        });
        return here.size() == reduce.ranks().size();
    }

    private void nobodyIsStuck() {
        List<String> stuck = new ArrayList<>();
        for (int rank = 0; rank < at.length; rank++) {
            if (at[rank] < nodes.get(rank).size()) {
                stuck.add("rank " + rank + " waits in " + programs.get(rank).taskOf(at[rank]) + " at "
                        + describe(nodes.get(rank).get(at[rank])));
            }
        }
        if (!stuck.isEmpty()) {
            throw new PlanException("program " + programs.getFirst().name() + " would never end: "
                    + String.join("; ", stuck));
        }
    }

    private void nothingIsLeft() {
        for (Link left : sent.keySet()) {
            throw unmatched(left, "sent and never received");
        }
        for (Link left : posted.keySet()) {
            throw unmatched(left, "expected and never sent");
        }
    }

    private PlanException unmatched(Link left, String what) {
        List<Node> receiver = nodes.get(left.to);
        for (int index = 0; index < receiver.size(); index++) {
            if (receiver.get(index).operation() instanceof PostReceive post
                    && left.equals(new Link(post.peer(), left.to, post.channel()))) {
                return programs.get(left.to).failure(index, left.channel + " from rank " + left.from + " is " + what);
            }
        }
        throw new IllegalStateException(left + " was never posted");
    }

    private PlanException failure(int rank, String what) {
        return programs.get(rank).failure(at[rank], what);
    }

    private static String describe(Node node) {
        return switch (node.operation()) {
            case Send send -> "send of " + send.channel() + " to rank " + send.peer();
            case Receive receive -> "receive of " + receive.channel() + " from rank " + receive.peer();
            case AllReduce reduce -> "all_reduce of " + reduce.channel() + " with ranks " + reduce.ranks();
            default -> node.operation().name();
        };
    }
}
