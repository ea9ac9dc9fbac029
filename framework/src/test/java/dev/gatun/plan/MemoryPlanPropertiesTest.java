package dev.gatun.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Layout;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.RandomLayout;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is alive at the same time shares no byte, by a definition of life of the test's own, node by node and pair by
 * pair.
 */
class MemoryPlanPropertiesTest {

    @Provide
    Arbitrary<RandomLayout> layouts() {
        return RandomLayout.upTo(4);
    }

    @Property(tries = 10)
    void tensorsOfTrainingsAreApart(@ForAll("layouts") RandomLayout layout) {
        List<RankPlan> plans = layout.plan(layout.programs());
        RankPlan rank = plans.get(Math.floorMod(layout.hashCode(), plans.size()));
        check(rank.programs(), rank.memory(), node -> CpuDevice.workspaceBytes(node, 1));
    }

    @Property(tries = 200)
    void tensorsOfRandomProgramsAreApart(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Tensor> inputs = new ArrayList<>();
        for (int size : new int[] {100, 100, 1_000, 1_000}) {
            inputs.add(new Tensor("input" + inputs.size(), TensorType.fp32(size), Role.INPUT));
        }
        List<Program> programs = List.of(program("first", inputs, random), program("second", inputs, random));
        Map<Node, Long> workspaces = new IdentityHashMap<>();
        programs.forEach(program -> program.nodes().forEach(node ->
                workspaces.computeIfAbsent(node, absent -> random.nextInt(3) == 0 ? random.nextLong(5_000) : 0L)));
        check(programs, new MemoryPlan(programs, workspaces::get), workspaces::get);
    }

    /** Tasks of which some are repeated; values go from task to task and die early, late or at once. */
    private static Program program(String name, List<Tensor> inputs, SplittableRandom random) {
        List<Tensor> known = new ArrayList<>(inputs);
        List<Task> tasks = new ArrayList<>();
        for (int index = 0; index < 8; index++) {
            Task again = tasks.isEmpty() ? null : tasks.get(random.nextInt(tasks.size()));
            String task = name + "." + index;
            tasks.add(again != null && random.nextInt(3) == 0
                    ? new Task(task, again.nodes())
                    : new Task(task, nodes(task, known, random)));
        }
        return new Program(name, tasks);
    }

    private static List<Node> nodes(String name, List<Tensor> known, SplittableRandom random) {
        return RandomNodes.of(name, random.nextInt(1, 10), known,
                tensor -> tensor.in(random.nextInt(12) == 0 ? Space.HOST : Space.DEVICE), random);
    }

    private record Range(Object what, Space space, long from, long to) {}

    private static void check(List<Program> programs, MemoryPlan memory, ToLongFunction<Node> workspace) {
        assertThat(memory.bytes(Space.DEVICE)).isGreaterThanOrEqualTo(memory.peakLive());
        Set<Tensor> persistent = new LinkedHashSet<>();
        programs.forEach(program -> program.nodes().forEach(node -> List.of(node.reads(), node.outputs())
                .forEach(tensors -> tensors.stream().filter(each -> each.role().persistent()).forEach(persistent::add))));
        for (Program program : programs) {
            List<Node> nodes = program.nodes();
            List<Set<Tensor>> needed = neededBehind(nodes);
            for (int index = 0; index < nodes.size(); index++) {
                Node node = nodes.get(index);
                Set<Tensor> alive = new LinkedHashSet<>(persistent);
                alive.addAll(needed.get(index));
                alive.addAll(node.reads());
                alive.addAll(node.outputs());
                List<Range> ranges = new ArrayList<>();
                alive.forEach(tensor -> ranges.add(range(tensor, tensor.space(), memory.offset(tensor), tensor.bytes())));
                if (workspace.applyAsLong(node) > 0) {
                    ranges.add(range("the workspace", Space.DEVICE, memory.workspace(node), workspace.applyAsLong(node)));
                }
                for (Range range : ranges) {
                    assertThat(range.from).as("%s", range).isGreaterThanOrEqualTo(0);
                    assertThat(range.from % Layout.ALIGNMENT).as("%s", range).isZero();
                    assertThat(range.to).as("%s", range).isLessThanOrEqualTo(memory.bytes(range.space));
                }
                apart(node, index, ranges, needed.get(index));
            }
        }
    }

    private static Range range(Object what, Space space, long from, long bytes) {
        return new Range(what, space, from, from + bytes);
    }

    private static void apart(Node node, int index, List<Range> ranges, Set<Tensor> needed) {
        for (Range a : ranges) {
            for (Range b : ranges) {
                boolean shared = a != b && a.space == b.space && a.from < b.to && b.from < a.to;
                if (shared && !inPlace(node, a, b, needed) && !inPlace(node, b, a, needed)) {
                    throw new AssertionError(a + " and " + b + " overlap at node " + index + ", " + node);
                }
            }
        }
    }

    /** Behind each node, the tensors that are read later before they are written again; what is only written goes. */
    private static List<Set<Tensor>> neededBehind(List<Node> nodes) {
        List<Set<Tensor>> needed = new ArrayList<>();
        Set<Tensor> now = new LinkedHashSet<>();
        for (Node node : nodes.reversed()) {
            needed.add(new LinkedHashSet<>(now));
            node.outputs().forEach(now::remove);
            now.addAll(node.reads());
        }
        return needed.reversed();
    }

    /** The output is exactly where an input is that nobody reads later, and that the operation reads once. */
    private static boolean inPlace(Node node, Range output, Range input, Set<Tensor> needed) {
        return output.what instanceof Tensor made
                && input.what instanceof Tensor read
                && node.outputs().contains(made)
                && !read.role().persistent()
                && !needed.contains(read)
                && output.from == input.from
                && output.to == input.to
                && node.reads().stream().filter(other -> other == read).count() == 1
                && node.operation()
                        .mayOverwrite(node.outputs().indexOf(made), node.inputs().size(), node.outputs().size())
                        .contains(node.inputs().indexOf(read));
    }
}
