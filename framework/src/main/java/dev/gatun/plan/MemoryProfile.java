package dev.gatun.plan;

import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.Liveness.Body;
import dev.gatun.plan.Liveness.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a program needs of a device's memory as it runs, beside what is {@linkplain
 * dev.gatun.graph.Role#persistent() persistent}.
 *
 * @param tasks in the order in which they run
 */
public record MemoryProfile(List<During> tasks) {

    /**
     * What is needed during one task, in bytes.
     *
     * @param waiting what the task leaves alone, and later ones need
     * @param moments shared by tasks that have the same nodes
     */
    public record During(Task task, long waiting, Moments moments) {

        long peak() {
            return waiting + moments.peak();
        }
    }

    /**
     * What a task itself needs while each of its nodes runs, in bytes.
     *
     * @param kept what it has from other tasks, or makes for them
     * @param own what nobody else has to do with
     * @param scratch the nodes' workspaces
     */
    public record Moments(long[] kept, long[] own, long[] scratch) {

        public long at(int node) {
            return kept[node] + own[node] + scratch[node];
        }

        /** How many nodes there are. */
        public int size() {
            return kept.length;
        }

        long peak() {
            long most = 0;
            for (int node = 0; node < size(); node++) {
                most = Math.max(most, at(node));
            }
            return most;
        }
    }

    /** How many bytes something takes. */
    interface Size {
        long of(Tensor tensor);

        long workspace(Node node);
    }

    public MemoryProfile {
        tasks = List.copyOf(tasks);
    }

    /** The most that is needed at any time. */
    public long peak() {
        return tasks.stream().mapToLong(During::peak).max().orElse(0);
    }

    /** @param takenOver tensors that at their last use make way for an output in their place */
    static MemoryProfile of(Program program, Liveness liveness, Size size, Set<Tensor> takenOver) {
        Map<Body, Moments> known = new IdentityHashMap<>();
        List<During> tasks = new ArrayList<>();
        Set<Tensor> alive = new HashSet<>();
        long aliveBytes = 0;
        for (Body body : liveness.sequence()) {
            long waiting = aliveBytes;
            for (Tensor tensor : body.crossing()) {
                waiting -= alive.contains(tensor) ? size.of(tensor) : 0;
            }
            tasks.add(new During(
                    program.tasks().get(tasks.size()),
                    waiting,
                    known.computeIfAbsent(body, each -> moments(each, size, takenOver))));
            for (Tensor tensor : body.crossing()) {
                if (!body.dying().containsKey(tensor)) {
                    aliveBytes += alive.add(tensor) ? size.of(tensor) : 0;
                } else {
                    aliveBytes -= alive.remove(tensor) ? size.of(tensor) : 0;
                }
            }
        }
        return new MemoryProfile(tasks);
    }

    private static Moments moments(Body body, Size size, Set<Tensor> takenOver) {
        int nodes = body.nodes().size();
        Moments moments = new Moments(new long[nodes], new long[nodes], new long[nodes]);
        Set<Tensor> crossing = new HashSet<>(body.crossing());
        long[] keptChange = new long[nodes + 2];
        long[] ownChange = new long[nodes + 2];
        body.spans().forEach((tensor, span) -> {
            long[] change = crossing.contains(tensor) ? keptChange : ownChange;
            change[body.isExposed(tensor) ? 0 : span.first()] += size.of(tensor);
            if (body.dying().containsKey(tensor)) {
                change[takenOver.contains(tensor) ? span.last() : span.last() + 1] -= size.of(tensor);
            }
        });
        long kept = 0;
        long own = 0;
        for (int node = 0; node < nodes; node++) {
            moments.kept[node] = kept += keptChange[node];
            moments.own[node] = own += ownChange[node];
            long bytes = size.workspace(body.nodes().get(node));
            Span span = body.scratch(node);
            for (int during = span.first(); bytes > 0 && during <= span.last(); during++) {
                moments.scratch[during] += bytes;
            }
        }
        return moments;
    }
}
