package dev.gatun.plan;

import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
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

        private Body(List<Node> nodes) {
            this.nodes = nodes;
            Set<Tensor> written = new HashSet<>();
            for (int index = 0; index < nodes.size(); index++) {
                for (Tensor tensor : nodes.get(index).reads()) {
                    if (extend(tensor, index) && !written.contains(tensor)) {
                        exposed.add(tensor);
                    }
                }
                for (Tensor tensor : nodes.get(index).outputs()) {
                    if (extend(tensor, index)) {
                        written.add(tensor);
                    }
                }
            }
        }

        private boolean extend(Tensor tensor, int index) {
            if (tensor.role().persistent()) {
                return false;
            }
            spans.merge(tensor, new Span(index, index), (known, now) -> new Span(known.first, index));
            return true;
        }

        List<Node> nodes() {
            return nodes;
        }

        /** Of each tensor the first and the last node that has to do with it. */
        SequencedMap<Tensor, Span> spans() {
            return spans;
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

    /** How many bytes something takes. */
    interface Size {
        long of(Tensor tensor);

        long workspace(Node node);
    }

    /**
     * The most bytes that are needed at the same time.
     *
     * @param takenOver tensors that at their last use make way for an output in their place
     */
    long peak(Size size, Set<Tensor> takenOver) {
        Map<Body, Long> own = new IdentityHashMap<>();
        Set<Tensor> alive = new HashSet<>();
        long aliveBytes = 0;
        long peak = 0;
        for (Body body : sequence) {
            long others = aliveBytes;
            for (Tensor tensor : body.crossing) {
                others -= alive.contains(tensor) ? size.of(tensor) : 0;
            }
            peak = Math.max(peak, others + own.computeIfAbsent(body, each -> peak(each, size, takenOver)));
            for (Tensor tensor : body.crossing) {
                if (!body.dying.containsKey(tensor)) {
                    aliveBytes += alive.add(tensor) ? size.of(tensor) : 0;
                } else {
                    aliveBytes -= alive.remove(tensor) ? size.of(tensor) : 0;
                }
            }
        }
        return peak;
    }

    /** The most that a body needs of what it has to do with. */
    private static long peak(Body body, Size size, Set<Tensor> takenOver) {
        long[] change = new long[body.nodes.size() + 2];
        body.spans.forEach((tensor, span) -> {
            change[body.exposed.contains(tensor) ? 0 : span.first] += size.of(tensor);
            if (body.dying.containsKey(tensor)) {
                change[takenOver.contains(tensor) ? span.last : span.last + 1] -= size.of(tensor);
            }
        });
        long now = 0;
        long most = 0;
        for (int index = 0; index < body.nodes.size(); index++) {
            now += change[index];
            most = Math.max(most, now + size.workspace(body.nodes.get(index)));
        }
        return most;
    }
}
