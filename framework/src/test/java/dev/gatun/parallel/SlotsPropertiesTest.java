package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.Add;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.RandomLayout.Pipeline;
import dev.gatun.parallel.Schedule.Step;
import dev.gatun.plan.Pass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Shared tensors hold for each micro-batch what tensors of its own would hold, and are no more than it takes. */
class SlotsPropertiesTest {

    private static final TensorType TYPE = TensorType.fp32(1);

    private record Case(int stages, Pipeline pipeline, int stage, long seed) {}

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.integers().between(1, 4).flatMap(stages -> RandomLayout.pipelines(stages)
                .flatMap(pipeline -> Arbitraries.integers().between(0, stages - 1)
                        .flatMap(stage -> Arbitraries.longs().map(seed -> new Case(stages, pipeline, stage, seed)))));
    }

    @Property(tries = 300)
    void eachReadFindsWhatItsOwnMicroBatchWrote(@ForAll("cases") Case each) {
        List<Task> own = tasks(each);
        assertThat(reads(Slots.share(own), task -> 0)).isEqualTo(reads(own, Task::microBatch));
    }

    @Property(tries = 300)
    void thereAreAsManySlotsAsMicroBatchesAliveAtOnce(@ForAll("cases") Case each) {
        List<Task> own = tasks(each);
        Map<String, Set<Tensor>> slots = new HashMap<>();
        for (Task task : Slots.share(own)) {
            for (Tensor tensor : activations(task)) {
                slots.computeIfAbsent(tensor.name().replaceFirst("#.*", ""), absent -> new HashSet<>()).add(tensor);
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        slots.forEach((name, tensors) -> counts.put(name, tensors.size()));
        assertThat(counts).isEqualTo(aliveAtOnce(own));
    }

    /** A stage's passes: forward passes write what backward passes of the same chunk and micro-batch read. */
    private static List<Task> tasks(Case each) {
        SplittableRandom random = new SplittableRandom(each.seed);
        Pipeline pipeline = each.pipeline;
        List<Map<Pass, List<Node>>> chunks = new ArrayList<>();
        for (int chunk = 0; chunk < pipeline.chunks(); chunk++) {
            chunks.add(chunk("chunk" + chunk, random));
        }
        List<Task> tasks = new ArrayList<>();
        Schedule schedule = Schedule.of(
                pipeline.kind(), each.stages, pipeline.microBatches(), pipeline.chunks(), pipeline.active());
        for (Step step : schedule.steps().get(each.stage)) {
            tasks.add(new Task(step.name(), step.microBatch(), chunks.get(step.chunk()).get(step.pass())));
        }
        return tasks;
    }

    private static Map<Pass, List<Node>> chunk(String name, SplittableRandom random) {
        List<Tensor> known = new ArrayList<>(List.of(new Tensor("input", TYPE, Role.INPUT)));
        Map<Pass, List<Node>> passes = new EnumMap<>(Pass.class);
        passes.put(Pass.FORWARD, nodes(name + ".forward", known, random));
        List<Tensor> kept = new ArrayList<>(known);
        passes.put(Pass.BACKWARD, nodes(name + ".backward", known, random));
        passes.put(Pass.BACKWARD_INPUT, nodes(name + ".input", kept, random));
        passes.put(Pass.BACKWARD_WEIGHT, nodes(name + ".weight", kept, random));
        return passes;
    }

    private static List<Node> nodes(String name, List<Tensor> known, SplittableRandom random) {
        List<Node> nodes = new ArrayList<>();
        int count = random.nextInt(1, 6);
        for (int index = 0; index < count; index++) {
            Tensor written = new Tensor(name + index, TYPE, Role.ACTIVATION);
            nodes.add(Node.of(
                    new Add(),
                    name,
                    List.of(written),
                    known.get(random.nextInt(known.size())),
                    known.get(random.nextInt(known.size()))));
            known.add(written);
        }
        return List.copyOf(nodes);
    }

    private record Cell(Tensor tensor, int copy) {}

    /** For each read, in order, which task wrote what is read there, and as which of its outputs. */
    private static List<String> reads(List<Task> tasks, Function<Task, Integer> copy) {
        Map<Cell, String> memory = new HashMap<>();
        List<String> reads = new ArrayList<>();
        for (Task task : tasks) {
            for (int index = 0; index < task.nodes().size(); index++) {
                Node node = task.nodes().get(index);
                for (Tensor tensor : node.reads()) {
                    reads.add(memory.getOrDefault(new Cell(tensor, copy.apply(task)), "nobody"));
                }
                for (Tensor tensor : node.outputs()) {
                    memory.put(new Cell(tensor, copy.apply(task)), task.name() + ", node " + index);
                }
            }
        }
        return reads;
    }

    private static Set<Tensor> activations(Task task) {
        Set<Tensor> found = new HashSet<>();
        task.nodes().forEach(node -> {
            found.addAll(node.reads());
            found.addAll(node.outputs());
        });
        found.removeIf(tensor -> tensor.role() != Role.ACTIVATION);
        return found;
    }

    /** Counted task by task: who has had to do with the tensor before or at that task, and has then or later. */
    private static Map<String, Integer> aliveAtOnce(List<Task> tasks) {
        Map<String, Integer> most = new HashMap<>();
        for (int now = 0; now < tasks.size(); now++) {
            Map<String, Set<Integer>> before = users(tasks.subList(0, now + 1));
            Map<String, Set<Integer>> later = users(tasks.subList(now, tasks.size()));
            before.forEach((name, users) -> {
                users.retainAll(later.getOrDefault(name, Set.of()));
                most.merge(name, users.size(), Math::max);
            });
        }
        return most;
    }

    private static Map<String, Set<Integer>> users(List<Task> tasks) {
        Map<String, Set<Integer>> users = new HashMap<>();
        tasks.forEach(task -> activations(task).forEach(
                tensor -> users.computeIfAbsent(tensor.name(), absent -> new HashSet<>()).add(task.microBatch())));
        return users;
    }
}
