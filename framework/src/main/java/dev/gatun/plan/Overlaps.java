package dev.gatun.plan;

import dev.gatun.device.Layout;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Space;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Walks through one rank's programs with a map of what is alive where, and knows nothing of how places were chosen. */
final class Overlaps {

    private final Layout layout;
    private final ToLongFunction<Node> workspace;
    private final Map<Space, TreeMap<Long, Tensor>> kept = new EnumMap<>(Space.class);

    Overlaps(Layout layout, ToLongFunction<Node> workspace) {
        this.layout = layout;
        this.workspace = workspace;
        for (Space space : Space.values()) {
            kept.put(space, new TreeMap<>());
        }
    }

    void check(List<Program> programs) {
        Set<List<Node>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Tensor> placed = new HashSet<>();
        for (Program program : programs) {
            int index = 0;
            for (Task task : program.tasks()) {
                if (seen.add(task.nodes())) {
                    keep(program, index, task.nodes(), placed);
                }
                index += task.nodes().size();
            }
        }
        programs.forEach(this::check);
    }

    private void keep(Program program, int first, List<Node> nodes, Set<Tensor> placed) {
        for (int at = 0; at < nodes.size(); at++) {
            for (List<Tensor> tensors : List.of(nodes.get(at).reads(), nodes.get(at).outputs())) {
                for (Tensor tensor : tensors) {
                    if (tensor.role().persistent() && placed.add(tensor)) {
                        place(program, first + at, tensor, kept);
                    }
                }
            }
        }
    }

    private void check(Program program) {
        Map<Space, TreeMap<Long, Tensor>> alive = new EnumMap<>(Space.class);
        kept.forEach((space, tensors) -> alive.put(space, new TreeMap<>(tensors)));
        List<List<Tensor>> endings = endings(program);
        int index = 0;
        for (Task task : program.tasks()) {
            for (Node node : task.nodes()) {
                step(program, index, node, endings.get(index), alive);
                index++;
            }
        }
    }

    private void step(
            Program program, int index, Node node, List<Tensor> ending, Map<Space, TreeMap<Long, Tensor>> alive) {
        for (int output = 0; output < node.outputs().size(); output++) {
            Tensor tensor = node.output(output);
            if (!tensor.role().persistent()) {
                Tensor there = alive.get(tensor.space()).get(layout.offset(tensor));
                if (there != null && there != tensor && ending.contains(there) && mayTakeOver(node, output, there)) {
                    alive.get(tensor.space()).remove(layout.offset(tensor));
                }
                if (there != tensor) {
                    place(program, index, tensor, alive);
                }
            }
        }
        long scratch = workspace.applyAsLong(node);
        if (scratch > 0) {
            vacant(program, index, "its workspace", Space.DEVICE, layout.workspace(node), scratch, alive);
        }
        for (Tensor tensor : ending) {
            alive.get(tensor.space()).remove(layout.offset(tensor), tensor);
        }
    }

    /** For each node the tensors that nothing reads from then on before they are written again. */
    private static List<List<Tensor>> endings(Program program) {
        List<List<Tensor>> endings = new ArrayList<>();
        Set<Tensor> needed = new HashSet<>();
        for (Task task : program.tasks().reversed()) {
            for (Node node : task.nodes().reversed()) {
                List<Tensor> ending = new ArrayList<>();
                List<Tensor> reads = node.reads();
                for (Tensor tensor : node.outputs()) {
                    if (!tensor.role().persistent() && !needed.remove(tensor)) {
                        ending.add(tensor);
                    }
                }
                for (Tensor tensor : reads) {
                    if (!tensor.role().persistent() && needed.add(tensor) && !node.outputs().contains(tensor)) {
                        ending.add(tensor);
                    }
                }
                endings.add(ending);
            }
        }
        return endings.reversed();
    }

    private void place(Program program, int index, Tensor tensor, Map<Space, TreeMap<Long, Tensor>> alive) {
        long offset = layout.offset(tensor);
        vacant(program, index, tensor.name(), tensor.space(), offset, tensor.bytes(), alive);
        alive.get(tensor.space()).put(offset, tensor);
    }

    /** Those alive do not overlap each other, so the last that begins before the end is the only one to look at. */
    private void vacant(
            Program program,
            int index,
            String what,
            Space space,
            long from,
            long bytes,
            Map<Space, TreeMap<Long, Tensor>> alive) {
        if (from < 0 || from + bytes > layout.bytes(space)) {
            throw PlanException.at(program, index, what + " is outside the memory of " + layout.bytes(space) + " bytes");
        }
        Map.Entry<Long, Tensor> before = alive.get(space).lowerEntry(from + bytes);
        if (before != null && before.getKey() + before.getValue().bytes() > from) {
            throw PlanException.at(
                    program, index, what + " overlaps " + before.getValue().name() + ", which is still needed");
        }
    }

    /** Whether the kernel works with that output where that input is. */
    private static boolean mayTakeOver(Node node, int output, Tensor input) {
        return node.operation().mayOverwrite(output, node.inputs().size(), node.outputs().size()).stream()
                        .anyMatch(index -> node.input(index) == input)
                && input.bytes() == node.output(output).bytes()
                && node.reads().stream().filter(other -> other == input).count() == 1;
    }
}
