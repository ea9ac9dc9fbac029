package dev.gatun.plan;

import dev.gatun.graph.AllGather;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/**
 * When a program needs the tensors that are not {@linkplain dev.gatun.graph.Role#persistent() persistent}. Tasks that
 * share their nodes have one body, which is looked at once however often it runs.
 */
final class Liveness {

    private final List<Body> sequence = new ArrayList<>();
    private final SequencedSet<Body> bodies = new LinkedHashSet<>();
    private final SequencedSet<Tensor> crossing = new LinkedHashSet<>();

    Liveness(Program program) {
        Map<List<Node>, Body> known = new IdentityHashMap<>();
        for (Task task : program.tasks()) {
            Body body = known.computeIfAbsent(task.nodes(), Body::new);
            bodies.add(body);
            sequence.add(body);
        }
        bodies.forEach(body -> body.spans.keySet().stream().filter(body.exposed::contains).forEach(crossing::add));
        bodies.forEach(body -> body.spans.keySet().stream().filter(crossing::contains).forEach(body.crossing::add));
        findDying();
    }

    private void findDying() {
        Map<Body, Set<Tensor>> needed = new IdentityHashMap<>();
        Set<Tensor> later = new HashSet<>();
        for (Body body : sequence.reversed()) {
            Set<Tensor> stay = needed.computeIfAbsent(body, absent -> new HashSet<>());
            for (Tensor tensor : body.crossing) {
                if (later.contains(tensor)) {
                    stay.add(tensor);
                }
                if (body.exposed.contains(tensor)) {
                    later.add(tensor);
                } else {
                    later.remove(tensor);
                }
            }
        }
        for (Body body : bodies) {
            Set<Tensor> stay = needed.get(body);
            body.spans.forEach((tensor, span) -> {
                if (!stay.contains(tensor)) {
                    body.dying.put(tensor, span.last);
                }
            });
        }
    }

    /** Each body once. */
    SequencedSet<Body> bodies() {
        return bodies;
    }

    /** The tasks' bodies, in the order in which they run. */
    List<Body> sequence() {
        return Collections.unmodifiableList(sequence);
    }

    /** What one task writes and another reads, in the order of first use. */
    SequencedSet<Tensor> crossing() {
        return crossing;
    }

    /** Nodes that one or more tasks run. */
    static final class Body {
        private final List<Node> nodes;
        private final SequencedMap<Tensor, Span> spans = new LinkedHashMap<>();
        private final Set<Tensor> exposed = new HashSet<>();
        private final List<Tensor> crossing = new ArrayList<>();
        private final Map<Tensor, Integer> dying = new HashMap<>();
        private final Map<Integer, Span> scratch = new HashMap<>();

        private Body(List<Node> nodes) {
            this.nodes = nodes;
            Set<Tensor> written = new HashSet<>();
            Map<Tensor, List<Tensor>> sent = new HashMap<>();
            int scattered = -1;
            for (int index = 0; index < nodes.size(); index++) {
                Node node = nodes.get(index);
                if (scattersForLater(node)) {
                    if (scattered >= 0) {
                        for (Tensor input : nodes.get(scattered).reads()) {
                            extend(input, index - 1);
                        }
                        scratch.put(scattered, new Span(scattered, index - 1));
                    }
                    scattered = index;
                }
                for (Tensor tensor : node.reads()) {
                    if (extend(tensor, index) && !written.contains(tensor)) {
                        exposed.add(tensor);
                    }
                    if (sent.containsKey(tensor)) {
                        for (Tensor input : sent.remove(tensor)) {
                            extend(input, index - 1);
                        }
                    }
                }
                for (Tensor tensor : node.outputs()) {
                    if (extend(tensor, index)) {
                        written.add(tensor);
                    }
                    if (leavesWhatItSends(node)) {
                        sent.put(tensor, node.reads());
                    }
                }
            }
        }

        /**
         * Whether what the node sends is not written over by what it receives. It then lasts until that is read: nodes
         * between the two could else be given its memory, and would have to wait.
         */
        private static boolean leavesWhatItSends(Node node) {
            return switch (node.operation()) {
                case AllGather ignored -> true;
                case AllReduce sum -> sum.beside();
                case ReduceScatter ignored -> true;
                default -> false;
            };
        }

        /**
         * Whether the sums are for nobody in this body, such as gradients' shards for the optimizer. What is summed, and the
         * node's scratch memory, last until the next such sums: the layer between the two would else be given their memory,
         * and would have to wait.
         */
        private static boolean scattersForLater(Node node) {
            return node.operation() instanceof ReduceScatter
                    && node.outputs().stream().allMatch(output -> output.role().persistent());
        }

        private boolean extend(Tensor tensor, int index) {
            if (tensor.role().persistent()) {
                return false;
            }
            spans.merge(
                    tensor,
                    new Span(index, index),
                    (known, now) -> new Span(known.first, Math.max(known.last, index)));
            return true;
        }

        List<Node> nodes() {
            return nodes;
        }

        /** Of each tensor the first and the last node that has to do with it. */
        SequencedMap<Tensor, Span> spans() {
            return spans;
        }

        /** Of those, what is there before the body begins. */
        boolean isExposed(Tensor tensor) {
            return exposed.contains(tensor);
        }

        /** Of those, what other tasks have to do with too. */
        List<Tensor> crossing() {
            return Collections.unmodifiableList(crossing);
        }

        /** When the scratch memory of the node at that place is needed. */
        Span scratch(int index) {
            return scratch.getOrDefault(index, new Span(index, index));
        }

        /** The tensors that nothing needs after a task with this body, with the last node that does. */
        Map<Tensor, Integer> dying() {
            return dying;
        }
    }

    /** Nodes of a body, from one to another. */
    record Span(int first, int last) {

        boolean meets(Span other) {
            return first <= other.last && other.first <= last;
        }
    }
}
