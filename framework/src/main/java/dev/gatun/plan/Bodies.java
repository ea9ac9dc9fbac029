package dev.gatun.plan;

import dev.gatun.graph.Node;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.Liveness.Body;
import dev.gatun.plan.Liveness.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Places what tasks need for themselves alone, behind what goes from task to task: each tensor in the smallest gap that
 * is free while it is needed, workspaces included.
 *
 * <p>An output that may overwrite an input does so where nothing needs the input any more. The places of tensors that a
 * task is the last to need are free from there on, if that is so in every body that has the tensor to be placed.
 */
final class Bodies {

    /**
     * Tensors in more bodies than this belong to tasks of many micro-batches, which do not end the same tensors' lives.
     */
    private static final int FEW_BODIES = 4;

    private final Space space;
    private final long base;
    private final ToLongFunction<Node> workspace;
    private final Map<Tensor, Long> offsets;
    private final Map<Node, Long> workspaces;
    private final Map<Tensor, List<Body>> users = new HashMap<>();
    private final Set<Tensor> crossing;
    private final Set<Tensor> takenOver = new HashSet<>();
    private long end;

    /** Memory from one address to another, and when it is needed. */
    private record Stretch(long from, long to, Span span) {}

    /**
     * Puts places into {@code offsets} and {@code workspaces}.
     *
     * @param base where they begin
     */
    Bodies(
            Liveness liveness,
            Space space,
            long base,
            ToLongFunction<Node> workspace,
            Map<Tensor, Long> offsets,
            Map<Node, Long> workspaces) {
        this.space = space;
        this.base = base;
        this.workspace = workspace;
        this.offsets = offsets;
        this.workspaces = workspaces;
        crossing = liveness.crossing();
        end = base;
        for (Body body : liveness.bodies()) {
            for (Tensor tensor : body.spans().keySet()) {
                if (isLocal(tensor)) {
                    users.computeIfAbsent(tensor, absent -> new ArrayList<>()).add(body);
                }
            }
        }
        boolean scratch = space == Space.DEVICE;
        if (scratch || !users.isEmpty()) {
            liveness.bodies().forEach(body -> new Filling(body).fill());
        }
    }

    /** How far the memory reaches. */
    long end() {
        return end;
    }

    /** Inputs in whose place outputs are written. */
    Set<Tensor> takenOver() {
        return takenOver;
    }

    private boolean isLocal(Tensor tensor) {
        return !tensor.role().persistent() && tensor.space() == space && !crossing.contains(tensor);
    }

    /** One body on its way to be placed. */
    private final class Filling {
        private final Body body;
        private final List<Stretch> taken = new ArrayList<>(); // in the order of their addresses
        private final List<Tensor> dying; // of those that cross, in the order of their addresses

        private Filling(Body body) {
            this.body = body;
            dying = body.dying().keySet().stream()
                    .filter(tensor -> tensor.space() == space && crossing.contains(tensor))
                    .sorted(Comparator.comparing(offsets::get))
                    .toList();
            body.spans().forEach((tensor, span) -> {
                if (isLocal(tensor) && offsets.containsKey(tensor)) {
                    take(offsets.get(tensor), MemoryPlan.align(tensor.bytes()), span);
                }
            });
        }

        private void fill() {
            for (int index = 0; index < body.nodes().size(); index++) {
                Node node = body.nodes().get(index);
                for (int output = 0; output < node.outputs().size(); output++) {
                    Tensor tensor = node.output(output);
                    if (isLocal(tensor) && !offsets.containsKey(tensor)) {
                        place(node, index, output);
                    }
                }
                scratch(node, index);
            }
        }

        private void scratch(Node node, int index) {
            long size = space == Space.DEVICE ? MemoryPlan.align(workspace.applyAsLong(node)) : 0;
            if (size > 0) {
                Span span = body.scratch(index);
                Long known = workspaces.get(node);
                long offset = known == null ? vacant(size, span, gaps(tensor -> diesBefore(tensor, body, index))) : known;
                workspaces.put(node, offset);
                take(offset, size, span);
            }
        }

        private void place(Node node, int index, int output) {
            Tensor tensor = node.output(output);
            Span span = body.spans().get(tensor);
            long size = MemoryPlan.align(tensor.bytes());
            Tensor input = overwritten(node, index, output);
            if (input != null && isFree(offsets.get(input), size, new Span(index + 1, span.last()))) {
                offsets.put(tensor, offsets.get(input));
                takenOver.add(input);
            } else {
                offsets.put(tensor, vacant(size, span, gaps(other -> ends(other, tensor, 0))));
            }
            take(offsets.get(tensor), size, span);
        }

        private void take(long offset, long size, Span span) {
            Stretch stretch = new Stretch(offset, offset + size, span);
            int at = Collections.binarySearch(taken, stretch, Comparator.comparingLong(Stretch::from));
            taken.add(at < 0 ? -at - 1 : at, stretch);
            end = Math.max(end, offset + size);
        }

        private boolean isFree(long offset, long size, Span span) {
            return taken.stream().noneMatch(
                    other -> other.span.meets(span) && other.from < offset + size && offset < other.to);
        }

        /** The input whose memory the output takes over, or null. */
        private Tensor overwritten(Node node, int index, int output) {
            for (int at : node.operation().mayOverwrite(output, node.inputs().size(), node.outputs().size())) {
                Tensor input = node.input(at);
                if (input != null
                        && input.space() == space
                        && endsAt(input, index, node.output(output))
                        && !takenOver.contains(input)
                        && input.bytes() == node.output(output).bytes()
                        && node.inputs().stream().filter(other -> other == input).count() == 1) {
                    return input;
                }
            }
            return null;
        }

        /** Whether nothing needs the input after the node that writes the output. */
        private boolean endsAt(Tensor input, int index, Tensor output) {
            return !input.role().persistent()
                    && body.spans().get(input).last() == index
                    && (!crossing.contains(input) || ends(input, output, 1));
        }

        /** What is free for a tensor: the places of those whose lives ended before, and all behind the base. */
        private List<Stretch> gaps(Predicate<Tensor> ended) {
            List<Stretch> joined = new ArrayList<>();
            for (Tensor tensor : dying) {
                if (ended.test(tensor)) {
                    long from = offsets.get(tensor);
                    boolean joins = !joined.isEmpty() && joined.getLast().to == from;
                    long start = joins ? joined.removeLast().from : from;
                    joined.add(new Stretch(start, from + MemoryPlan.align(tensor.bytes()), null));
                }
            }
            joined.add(new Stretch(base, end, null));
            return joined;
        }

        /** Whether a crossing tensor's life is over, in all bodies, as a tensor's begins, or by so many nodes later. */
        private boolean ends(Tensor ending, Tensor beginning, int later) {
            List<Body> all = users.get(beginning);
            return all.size() <= FEW_BODIES
                    && all.stream().allMatch(each -> diesBefore(ending, each, each.spans().get(beginning).first() + later));
        }

        private boolean diesBefore(Tensor tensor, Body in, int index) {
            return in.dying().getOrDefault(tensor, Integer.MAX_VALUE) < index;
        }

        /** The smallest gap that is free all the time, or a new one at the end. */
        private long vacant(long size, Span span, List<Stretch> gaps) {
            List<Stretch> needed =
                    taken.stream().filter(other -> other.span.meets(span)).toList();
            long best = -1;
            long smallest = Long.MAX_VALUE;
            long lastEnd = base;
            for (Stretch gap : gaps) {
                long from = gap.from;
                for (Stretch other : needed) {
                    if (other.to > gap.from && other.from < gap.to) {
                        long room = other.from - from;
                        if (room >= size && room < smallest) {
                            smallest = room;
                            best = from;
                        }
                        from = Math.max(from, other.to);
                    }
                }
                long room = gap.to - from;
                if (room >= size && room < smallest) {
                    smallest = room;
                    best = from;
                }
                lastEnd = from;
            }
            return best >= 0 ? best : lastEnd;
        }
    }
}
