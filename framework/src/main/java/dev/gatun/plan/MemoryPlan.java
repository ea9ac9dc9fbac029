package dev.gatun.plan;

import dev.gatun.device.Layout;
import dev.gatun.graph.AdamW;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One rank's memory for all its programs, known to the byte: an arena on the device, and one on the host for what is
 * offloaded.
 *
 * <p>Tensors of {@linkplain Role#persistent() persistent} roles come first, role by role, in the order in which the
 * optimizer lists them: parameters, gradients and each kind of optimizer state are one contiguous stretch in that
 * order. Behind them each program begins anew: what goes from task to task has a place of its own, and what a task
 * alone needs shares the rest by {@linkplain Bodies liveness}.
 */
public final class MemoryPlan implements Layout {

    private final Map<Tensor, Long> offsets = new HashMap<>();
    private final List<Tensor> persistent = new ArrayList<>();
    private final Map<Node, Long> workspaces = new IdentityHashMap<>();
    private final Map<Space, Map<Role, Long>> bytesByRole = new EnumMap<>(Space.class);
    private final Map<Space, Long> bytes = new EnumMap<>(Space.class);
    private final List<MemoryProfile> profiles = new ArrayList<>();
    private final long persistentBytes;
    private final long peakLive;

    /**
     * @param programs of one rank
     * @param workspace the scratch memory of a node in bytes, as its device says
     */
    public MemoryPlan(List<Program> programs, ToLongFunction<Node> workspace) {
        Map<Space, Long> end = new EnumMap<>(Space.class);
        for (Space space : Space.values()) {
            end.put(space, 0L);
            bytesByRole.put(space, new EnumMap<>(Role.class));
        }
        persistentByRole(programs).forEach((role, tensors) -> tensors.forEach(tensor -> {
            persistent.add(tensor);
            append(tensor, end);
            bytesByRole.get(tensor.space()).merge(role, align(tensor.bytes()), Long::sum);
        }));
        persistentBytes = end.get(Space.DEVICE);
        Map<Space, Long> most = new EnumMap<>(end);
        for (Program program : programs) {
            Liveness liveness = new Liveness(program);
            Map<Space, Long> programEnd = new EnumMap<>(end);
            liveness.crossing().forEach(tensor -> append(tensor, programEnd));
            Set<Tensor> takenOver = new HashSet<>();
            for (Space space : Space.values()) {
                Bodies bodies = new Bodies(liveness, space, programEnd.get(space), workspace, offsets, workspaces);
                most.merge(space, bodies.end(), Math::max);
                takenOver.addAll(bodies.takenOver());
            }
            profiles.add(MemoryProfile.of(program, liveness, onDevice(workspace), takenOver));
        }
        long scratch = workspaces.keySet().stream().mapToLong(workspace).max().orElse(0);
        most.forEach((space, total) -> {
            bytes.put(space, total);
            long shared = total - end.get(space);
            long work = space == Space.DEVICE ? Math.min(align(scratch), shared) : 0;
            bytesByRole.get(space).put(Role.ACTIVATION, shared - work);
            bytesByRole.get(space).put(Role.WORKSPACE, work);
        });
        peakLive = persistentBytes + profiles.stream().mapToLong(MemoryProfile::peak).max().orElse(0);
    }

    private void append(Tensor tensor, Map<Space, Long> end) {
        offsets.put(tensor, end.get(tensor.space()));
        end.merge(tensor.space(), align(tensor.bytes()), Long::sum);
    }

    private static MemoryProfile.Size onDevice(ToLongFunction<Node> workspace) {
        return new MemoryProfile.Size() {
            @Override
            public long of(Tensor tensor) {
                return tensor.space() == Space.DEVICE ? align(tensor.bytes()) : 0;
            }

            @Override
            public long workspace(Node node) {
                return align(workspace.applyAsLong(node));
            }
        };
    }

    private static Map<Role, SequencedSet<Tensor>> persistentByRole(List<Program> programs) {
        Map<Role, SequencedSet<Tensor>> found = new EnumMap<>(Role.class);
        Set<List<Node>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> nodes = programs.stream()
                .flatMap(program -> program.tasks().stream())
                .map(Task::nodes)
                .filter(distinct::add)
                .flatMap(List::stream)
                .toList();
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
        return bytes.get(space);
    }

    /** Where the part of the device's memory that programs share by liveness begins. */
    public long persistentBytes() {
        return persistentBytes;
    }

    /** The most of the device's memory that is needed at any time; the rest of {@link #bytes} is gaps. */
    public long peakLive() {
        return peakLive;
    }

    /** What a program needs as it runs, by its place among the programs. */
    public MemoryProfile profile(int program) {
        return profiles.get(program);
    }

    /**
     * A memory by role, adding up to {@link #bytes}. Workspaces count with the largest one, activations with all else
     * that is shared by liveness.
     */
    public Map<Role, Long> bytesByRole(Space space) {
        return Collections.unmodifiableMap(bytesByRole.get(space));
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
}
