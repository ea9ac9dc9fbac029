package dev.gatun.plan;

import dev.gatun.graph.Program;
import dev.gatun.device.Layout;
import dev.gatun.graph.Node;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Walks through one rank's programs with a map of what is alive where, and knows nothing of how places were chosen. */
final class Overlaps {

    private final Layout layout;
    private final ToLongFunction<Node> workspace;
    private final TreeMap<Long, Tensor> kept = new TreeMap<>();

    Overlaps(Layout layout, ToLongFunction<Node> workspace) {
        this.layout = layout;
        this.workspace = workspace;
    }

    void check(List<Program> programs) {
        for (Program program : programs) {
            List<Node> nodes = program.nodes();
            for (int index = 0; index < nodes.size(); index++) {
                for (Tensor tensor : tensors(nodes.get(index)).toList()) {
                    if (tensor.role().persistent() && kept.get(layout.offset(tensor)) != tensor) {
                        place(program, index, tensor, kept);
                    }
                }
            }
        }
        programs.forEach(this::check);
    }

    private void check(Program program) {
        List<Node> nodes = program.nodes();
        Map<Tensor, Integer> lastUse = new HashMap<>();
        for (int index = 0; index < nodes.size(); index++) {
            for (Tensor tensor : nodes.get(index).outputs()) {
                lastUse.put(tensor, index);
            }
            for (Tensor tensor : nodes.get(index).reads()) {
                lastUse.put(tensor, index);
            }
        }
        TreeMap<Long, Tensor> alive = new TreeMap<>(kept);
        for (int index = 0; index < nodes.size(); index++) {
            Node node = nodes.get(index);
            for (int output = 0; output < node.outputs().size(); output++) {
                Tensor tensor = node.output(output);
                if (!tensor.role().persistent()) {
                    Tensor there = alive.get(layout.offset(tensor));
                    if (there != null && lastUse.get(there) == index && mayTakeOver(node, output, there)) {
                        alive.remove(layout.offset(tensor));
                    }
                    place(program, index, tensor, alive);
                }
            }
            long scratch = workspace.applyAsLong(node);
            if (scratch > 0) {
                vacant(program, index, "its workspace", layout.workspace(node), scratch, alive);
            }
            int now = index;
            tensors(node)
                    .filter(tensor -> !tensor.role().persistent() && lastUse.get(tensor) == now)
                    .forEach(tensor -> alive.remove(layout.offset(tensor), tensor));
        }
    }

    private static Stream<Tensor> tensors(Node node) {
        return Stream.concat(node.reads().stream(), node.outputs().stream());
    }

    private void place(Program program, int index, Tensor tensor, TreeMap<Long, Tensor> alive) {
        long offset = layout.offset(tensor);
        vacant(program, index, tensor.name(), offset, tensor.bytes(), alive);
        alive.put(offset, tensor);
    }

    /** Those alive do not overlap each other, so the last that begins before the end is the only one to look at. */
    private void vacant(Program program, int index, String what, long from, long bytes, TreeMap<Long, Tensor> alive) {
        if (from < 0 || from + bytes > layout.bytes(Space.DEVICE)) {
            throw PlanException.at(program, index, what + " is outside the memory of " + layout.bytes(Space.DEVICE) + " bytes");
        }
        Map.Entry<Long, Tensor> before = alive.lowerEntry(from + bytes);
        if (before != null && before.getKey() + before.getValue().bytes() > from) {
            throw PlanException.at(program, index, what + " overlaps " + before.getValue().name() + ", which is still needed");
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
