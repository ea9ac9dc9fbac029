package dev.gatun.parallel;

import dev.gatun.device.Device;
import dev.gatun.device.Peers;
import dev.gatun.exec.World;
import dev.gatun.graph.Backward;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.FirstWrites;
import dev.gatun.plan.RankPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs a model layer by layer, and looks at the clock. */
final class LayerTimes {

    private static final String TRACE = "trace";
    private static final double NANO = 1e-9;

    private LayerTimes() {}

    /**
     * The seconds of each layer's forward and backward pass together, each the shortest of several.
     *
     * @param device closed at the end
     * @param repeats how often they run, after once for nothing
     */
    static Map<String, Double> measure(Backward.Result passes, Device device, int repeats) {
        Program program = new Program(TRACE, FirstWrites.apply(tasks(nodes(passes))));
        long[] shortest = new long[program.tasks().size()];
        Arrays.fill(shortest, Long.MAX_VALUE);
        try (World world = world(program, device)) {
            world.run(TRACE);
            for (int repeat = 0; repeat < repeats; repeat++) {
                world.run(TRACE);
                long[] times = world.times(0, TRACE);
                for (int task = 0; task < shortest.length; task++) {
                    shortest[task] = Math.min(shortest[task], times[2 * task + 1] - times[2 * task]);
                }
            }
        }
        Map<String, Double> seconds = new HashMap<>();
        for (int task = 0; task < shortest.length; task++) {
            seconds.merge(program.tasks().get(task).name(), shortest[task] * NANO, Double::sum);
        }
        return seconds;
    }

    private static World world(Program program, Device device) {
        List<RankPlan> plans;
        try {
            plans = RankPlan.of(List.of(List.of(program)), List.of(Peers.none()), device::workspaceBytes);
        } catch (RuntimeException wrong) {
            device.close();
            throw wrong;
        }
        return new World(List.of(device), plans);
    }

    /** Both passes, whose gradients are results: no optimizer reads them. */
    private static List<Node> nodes(Backward.Result passes) {
        Map<Tensor, Tensor> results = new HashMap<>();
        return Stream.concat(passes.forward().stream(), passes.backward().stream())
                .map(node -> node.rename(tensor -> tensor.role() == Role.GRADIENT
                        ? results.computeIfAbsent(tensor, gradient -> gradient.like(gradient.name(), Role.OUTPUT))
                        : tensor))
                .toList();
    }

    /** One task for each row of nodes of the same layer, whose name it has. */
    private static List<Task> tasks(List<Node> nodes) {
        List<Task> tasks = new ArrayList<>();
        List<Node> row = new ArrayList<>();
        for (Node node : nodes) {
            if (!row.isEmpty() && !row.getFirst().layer().equals(node.layer())) {
                tasks.add(new Task(row.getFirst().layer(), row));
                row.clear();
            }
            row.add(node);
        }
        tasks.add(new Task(row.getFirst().layer(), row));
        return tasks;
    }
}
