package dev.gatun.plan;

import dev.gatun.device.Peers;
import dev.gatun.graph.Collective;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Send;
import dev.gatun.graph.Task;
import dev.gatun.graph.TensorType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Runs the communication of the ranks' programs, and nothing else of them: who waits for whom, and what goes over.
 *
 * <p>Ranks of one {@linkplain Symmetry kind} do the same with their own peers, so that one stands for the others.
 */
final class Rendezvous {

    private final List<Program> programs;
    private final List<Peers> peers;
    private final Symmetry symmetry;
    private final SortedSet<Integer> ranks = new TreeSet<>();
    private final Map<Integer, Walk> walks = new LinkedHashMap<>();
    private final Map<Link, Link> links = new HashMap<>();
    private final Map<List<Integer>, Meeting> meetings = new HashMap<>();

    /**
     * @param programs one of each rank
     * @param peers of each rank
     */
    Rendezvous(List<Program> programs, List<Peers> peers) {
        this.programs = programs;
        this.peers = peers;
        symmetry = new Symmetry(programs, peers);
        Set<Integer> seen = new HashSet<>();
        for (int rank = 0; rank < programs.size(); rank++) {
            if (seen.add(symmetry.kind(rank))) {
                join(rank);
            }
        }
    }

    /** Adds a rank and all whom it cannot do without. */
    private void join(int first) {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            int rank = waiting.pop();
            if (ranks.add(rank)) {
                walks.put(rank, new Walk(rank, waiting));
            }
        }
    }

    void check() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int rank : ranks) {
                moved |= walks.get(rank).go();
            }
        }
        nobodyIsStuck();
        nothingIsLeft();
    }

    /** What a rank does to others at a node, the same at each of its uses. */
    private interface Event {
        /** Whether the rank gets past it now. */
        boolean passes(Step step);
    }

    private record Step(Task task, Node node, Event event) {}

    private record Sent(TensorType type, int microBatch) {}

    /** A channel from one rank to another. */
    private record Link(int from, int to, String channel, Deque<Step> posted, Deque<Sent> sent) {

        private Link(int from, int to, String channel) {
            this(from, to, channel, new ArrayDeque<>(), new ArrayDeque<>());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Link link && from == link.from && to == link.to && channel.equals(link.channel);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * from + to) + channel.hashCode();
        }
    }

    /** The ranks of a group, and how far each has come with it. */
    private static final class Meeting {
        private final List<Integer> expected;
        private final Map<Integer, Integer> rounds = new HashMap<>();
        private final Map<Integer, Map<Integer, Step>> arrived = new HashMap<>();

        private Meeting(List<Integer> expected) {
            this.expected = expected;
        }
    }

    /** One rank's way through its program. */
    private final class Walk {
        private final int rank;
        private final List<Step> steps = new ArrayList<>();
        private int at;

        private Walk(int rank, Deque<Integer> further) {
            this.rank = rank;
            Map<Node, Event> events = new IdentityHashMap<>();
            for (Task task : programs.get(rank).tasks()) {
                for (Node node : task.nodes()) {
                    Event event = events.computeIfAbsent(node, each -> event(each, further));
                    if (event != NOTHING) {
                        steps.add(new Step(task, node, event));
                    }
                }
            }
        }

        private boolean go() {
            int before = at;
            while (at < steps.size() && steps.get(at).event.passes(steps.get(at))) {
                at++;
            }
            return at > before;
        }

        private Event event(Node node, Deque<Integer> further) {
            return switch (node.operation()) {
                case PostReceive post -> {
                    Link link = link(peer(post.stage(), further), rank, post.channel());
                    yield step -> link.posted.add(step);
                }
                case Send send -> {
                    Link link = link(rank, peer(send.stage(), further), send.channel());
                    yield step -> send(step, link);
                }
                case Receive receive -> {
                    Link link = link(peer(receive.stage(), further), rank, receive.channel());
                    yield step -> receive(step, link);
                }
                case Collective collective -> collective(node, collective, further);
                default -> NOTHING;
            };
        }

        private int peer(int stage, Deque<Integer> further) {
            int peer = peers.get(rank).at(stage);
            further.add(peer);
            return peer;
        }

        private boolean send(Step step, Link link) {
            Step posted = link.posted.poll();
            if (posted == null) {
                return false;
            }
            TensorType expected = posted.node.output(0).type();
            TensorType type = step.node.input(0).type();
            if (!expected.equals(type)) {
                throw failure(step, "sends " + step.node.input(0) + ", but rank " + link.to + " expects " + expected);
            }
            link.sent.add(new Sent(type, step.task.microBatch()));
            return true;
        }

        private boolean receive(Step step, Link link) {
            Sent sent = link.sent.poll();
            if (sent == null) {
                return false;
            }
            if (sent.microBatch != step.task.microBatch()) {
                throw failure(step, "expects micro-batch " + step.task.microBatch() + " of " + link.channel + ", but rank "
                        + link.from + " sends micro-batch " + sent.microBatch);
            }
            return true;
        }

        private Event collective(Node node, Collective collective, Deque<Integer> further) {
            List<Integer> members = peers.get(rank).ranks(collective.group());
            if (!members.contains(rank)) {
                throw new PlanException("rank " + rank + ", program " + programs.get(rank).name() + ", " + node
                        + ": its group " + collective.group() + " is ranks " + members + ", of which it is none");
            }
            if (members.size() != collective.group().size()) {
                throw new PlanException("rank " + rank + ", program " + programs.get(rank).name() + ", " + node + ": its group "
                        + collective.group() + " should have " + collective.group().size() + " ranks and has " + members);
            }
            Map<Integer, Integer> firsts = new LinkedHashMap<>();
            members.forEach(member -> firsts.putIfAbsent(symmetry.kind(member), member));
            if (firsts.size() == 1) {
                return step -> true; // all come here at once
            }
            further.addAll(firsts.values());
            Meeting meeting = meetings.computeIfAbsent(members, Meeting::new);
            return step -> meets(step, meeting);
        }

        private boolean meets(Step step, Meeting meeting) {
            int round = meeting.rounds.getOrDefault(rank, 0);
            Map<Integer, Step> here = meeting.arrived.computeIfAbsent(round, absent -> new LinkedHashMap<>());
            if (here.putIfAbsent(rank, step) == null) {
                here.forEach((other, theirs) -> agree(step, other, theirs));
            }
            boolean all = meeting.expected.stream()
                    .allMatch(member -> here.containsKey(member) || !ranks.contains(member));
            if (all) {
                meeting.rounds.put(rank, round + 1);
            }
            return all;
        }

        private void agree(Step own, int other, Step theirs) {
            boolean same = own.node.operation().equals(theirs.node.operation())
                    && own.node.inputTypes().equals(theirs.node.inputTypes())
                    && own.task.microBatch() == theirs.task.microBatch();
            if (!same) {
                throw failure(own, describe(own.node) + " meets " + describe(theirs.node) + " of rank " + other + " in "
                        + theirs.task.name());
            }
        }

        private PlanException failure(Step step, String what) {
            return new PlanException("rank " + rank + ", program " + programs.get(rank).name() + ", " + step.task.name()
                    + ", " + step.node.operation().name() + ": " + what);
        }
    }

    private static final Event NOTHING = step -> true;

    private Link link(int from, int to, String channel) {
        return links.computeIfAbsent(new Link(from, to, channel), absent -> absent);
    }

    private void nobodyIsStuck() {
        List<String> stuck = new ArrayList<>();
        for (Walk walk : walks.values()) {
            if (walk.at < walk.steps.size()) {
                Step step = walk.steps.get(walk.at);
                stuck.add("rank " + walk.rank + " waits in " + step.task.name() + " at " + waiting(walk.rank, step.node));
            }
        }
        if (!stuck.isEmpty()) {
            throw new PlanException("program " + programs.getFirst().name() + " would never end: "
                    + String.join("; ", stuck));
        }
    }

    private void nothingIsLeft() {
        for (Link link : links.keySet()) {
            if (!link.sent.isEmpty()) {
                throw new PlanException("rank " + link.to + ", program " + programs.get(link.to).name() + ", "
                        + link.channel + " of micro-batch " + link.sent.peek().microBatch + " from rank " + link.from
                        + " is sent and never received");
            }
            if (!link.posted.isEmpty()) {
                throw walks.get(link.to).failure(link.posted.peek(),
                        link.channel + " from rank " + link.from + " is expected and never sent");
            }
        }
    }

    private String waiting(int rank, Node node) {
        return switch (node.operation()) {
            case Send send -> "send of " + send.channel() + " to rank " + peers.get(rank).at(send.stage());
            case Receive receive -> "receive of " + receive.channel() + " from rank " + peers.get(rank).at(receive.stage());
            case Collective collective -> describe(node) + " with ranks " + peers.get(rank).ranks(collective.group());
            default -> node.operation().name();
        };
    }

    private static String describe(Node node) {
        return node.operation().name() + " of " + (node.reads().isEmpty() ? "nothing" : node.reads().getFirst().toString())
                + (node.reads().size() > 1 ? " and " + (node.reads().size() - 1) + " more" : "");
    }
}
