package dev.gatun.plan;

import dev.gatun.graph.Program;
import dev.gatun.device.Layout;
import dev.gatun.graph.AdamW;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One rank's memory for all its programs: one arena, known to the byte.
 *
 * <p>Tensors of {@linkplain Role#persistent() persistent} roles come first, role by role, in the order in which the optimizer
 * lists them: parameters, gradients and each kind of optimizer state are one contiguous stretch in that order. Behind them
 * activations and workspaces share what is left by liveness, each program beginning anew: a tensor has its place from the
 * node that writes it to the last that reads it, and an operation that may overwrite an input does so where nothing else
 * reads that input later.
 */
public final class MemoryPlan implements Layout {

    private final Map<Tensor, Long> offsets = new HashMap<>();
    private final List<Tensor> persistent = new ArrayList<>();
    private final Map<Node, Long> workspaces = new IdentityHashMap<>();
    private final Map<Role, Long> bytesByRole = new EnumMap<>(Role.class);
    private final long persistentBytes;
    private final long bytes;
    private final long peakLive;

    /**
     * @param programs of one rank
     * @param workspace the scratch memory of a node in bytes, as its device says
     */
    public MemoryPlan(List<Program> programs, ToLongFunction<Node> workspace) {
        long end = 0;
        for (Map.Entry<Role, SequencedSet<Tensor>> role : persistentByRole(programs).entrySet()) {
            long start = end;
            persistent.addAll(role.getValue());
            for (Tensor tensor : role.getValue()) {
                offsets.put(tensor, end);
                end += align(tensor.bytes());
            }
            bytesByRole.put(role.getKey(), end - start);
        }
        persistentBytes = end;
        long most = 0;
        long live = 0;
        long scratch = 0;
        for (Program program : programs) {
            Lives lives = new Lives(program.nodes(), workspace);
            most = Math.max(most, lives.segments.end());
            live = Math.max(live, lives.peak);
            scratch = Math.max(scratch, lives.largestWorkspace);
        }
        bytesByRole.put(Role.ACTIVATION, most - Math.min(scratch, most));
        bytesByRole.put(Role.WORKSPACE, Math.min(scratch, most));
        bytes = persistentBytes + most;
        peakLive = persistentBytes + live;
    }

    private static Map<Role, SequencedSet<Tensor>> persistentByRole(List<Program> programs) {
        Map<Role, SequencedSet<Tensor>> found = new EnumMap<>(Role.class);
        List<Node> nodes = programs.stream().flatMap(program -> program.nodes().stream()).toList();
        List<Node> optimizerFirst = Stream.concat(
                        nodes.stream().filter(node -> node.operation() instanceof AdamW),
                        nodes.stream().filter(node -> !(node.operation() instanceof AdamW)))
                .toList();
        for (Node node : optimizerFirst) {
            for (List<Tensor> tensors : List.of(node.reads(), node.outputs())) {
                for (Tensor tensor : tensors) {
                    if (tensor.role().persistent()) {
                        found.computeIfAbsent(tensor.role(), role -> new LinkedHashSet<>()).add(tensor);
                    }
                }
            }
        }
        return found;
    }

    static long align(long bytes) {
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    @Override
    public long bytes(Space space) {
        return space == Space.DEVICE ? bytes : 0;
    }

    public long bytes() {
        return bytes;
    }

    /** Where the part that programs share by liveness begins. */
    public long persistentBytes() {
        return persistentBytes;
    }

    /** The most that is alive at any time, which no layout can go below; the rest of {@link #bytes} is gaps. */
    public long peakLive() {
        return peakLive;
    }

    /**
     * The arena by role, adding up to {@link #bytes}. Workspaces count with the largest one, activations with all else that
     * is shared by liveness.
     */
    public Map<Role, Long> bytesByRole() {
        return Collections.unmodifiableMap(bytesByRole);
    }

    /** The tensors that keep their place, in the order of their offsets. */
    public List<Tensor> persistent() {
        return Collections.unmodifiableList(persistent);
    }

    @Override
    public long offset(Tensor tensor) {
        Long offset = offsets.get(tensor);
        if (offset == null) {
            throw new IllegalArgumentException(tensor + " is in none of the programs that were planned");
        }
        return offset;
    }

    @Override
    public long workspace(Node node) {
        Long offset = workspaces.get(node);
        if (offset == null) {
            throw new IllegalArgumentException("no workspace was planned for " + node);
        }
        return offset;
    }

    /** Walks through one program, giving out memory and taking it back. */
    private final class Lives {
        private final Segments segments = new Segments();
        private final Map<Tensor, Integer> lastUse = new HashMap<>();
        private long alive;
        private long peak;
        private long largestWorkspace;

        private Lives(List<Node> nodes, ToLongFunction<Node> workspace) {
            for (int index = 0; index < nodes.size(); index++) {
                for (Tensor tensor : nodes.get(index).reads()) {
                    lastUse.put(tensor, index);
                }
                for (Tensor tensor : nodes.get(index).outputs()) {
                    lastUse.put(tensor, index);
                }
            }
            for (int index = 0; index < nodes.size(); index++) {
                step(nodes.get(index), index, align(workspace.applyAsLong(nodes.get(index))));
            }
        }

        private void step(Node node, int index, long scratch) {
            List<Tensor> ending = new ArrayList<>();
            for (Tensor tensor : new LinkedHashSet<>(node.reads())) {
                if (!tensor.role().persistent() && lastUse.get(tensor) == index) {
                    ending.add(tensor);
                }
            }
            for (int output = 0; output < node.outputs().size(); output++) {
                Tensor tensor = node.output(output);
                if (!tensor.role().persistent()) {
                    Tensor overwritten = overwritten(node, output, ending);
                    if (overwritten == null) {
                        place(tensor);
                    } else {
                        ending.remove(overwritten);
                        offsets.put(tensor, offsets.get(overwritten));
                    }
                }
            }
            if (scratch > 0) {
                workspaces.put(node, persistentBytes + segments.take(scratch));
                alive += scratch;
                largestWorkspace = Math.max(largestWorkspace, scratch);
            }
            peak = Math.max(peak, alive);
            if (scratch > 0) {
                segments.release(workspaces.get(node) - persistentBytes, scratch);
                alive -= scratch;
            }
            ending.forEach(this::free);
            for (Tensor tensor : node.outputs()) {
                if (!tensor.role().persistent() && lastUse.get(tensor) == index) {
                    free(tensor);
                }
            }
        }

        /** The input whose memory the output takes over, or null. */
        private static Tensor overwritten(Node node, int output, List<Tensor> ending) {
            for (int index : node.operation().mayOverwrite(output, node.inputs().size(), node.outputs().size())) {
                Tensor input = node.input(index);
                if (ending.contains(input)
                        && input.bytes() == node.output(output).bytes()
                        && node.inputs().stream().filter(other -> other == input).count() == 1) {
                    return input;
                }
            }
            return null;
        }

        private void place(Tensor tensor) {
            long size = align(tensor.bytes());
            offsets.put(tensor, persistentBytes + segments.take(size));
            alive += size;
        }

        private void free(Tensor tensor) {
            long size = align(tensor.bytes());
            segments.release(offsets.get(tensor) - persistentBytes, size);
            alive -= size;
        }
    }
}
