package dev.gatun.parallel;

import static dev.gatun.device.Layout.ALIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.graph.Node;
import dev.gatun.graph.ReduceScatter;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.MemoryPlan;
import dev.gatun.plan.RankPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What layouts take of memory: as much as planned, and less of what they are for. */
class LayoutMemoryTest {

    private static final String ALL_IN_FLIGHT = "gpt2 pp=2 m=8 schedule=gpipe";

    private final long seed = new SplittableRandom().nextLong();

    private static List<MemoryPlan> plans(Layout layout) {
        return plans(layout, layout.how());
    }

    private static List<MemoryPlan> plans(Layout layout, Parallelism how) {
        return TinyModels.plan(TinyModels.programs(layout.graph(), how, layout.clipNorm()), how.mesh(), 1).stream()
                .map(RankPlan::memory)
                .toList();
    }

    private static MemoryPlan first(String words) {
        return plans(new Layout(words)).getFirst();
    }

    private static long count(MemoryPlan plan, Role role) {
        return plan.persistent().stream().filter(tensor -> tensor.role() == role).count();
    }

    private static long bytes(MemoryPlan plan, Space space, Role role) {
        return plan.bytesByRole(space).getOrDefault(role, 0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "gpt2 m=2",
        "llama tied pp=3 m=8 schedule=interleaved chunks=3 horizon=2",
        "gpt2 pp=4 m=8 schedule=zero_bubble recompute=each states_away",
        "llama dp=4 m=2 zero=3 live=1000 persist=100",
        "gpt2 tied pp=2 dp=2 tp=2 m=4 sp zero=2 schedule=gpipe horizon=1 recompute=group_2"
    })
    void whatIsPlannedIsTakenToTheByteAndNothingElseIsTouched(String words) {
        Layout layout = new Layout(words);
        List<WatchedDevice> devices = new ArrayList<>();
        List<MemoryPlan> plans = plans(layout);
        LayoutRun expected = LayoutRun.of(layout, seed);
        try (Training training = LayoutRun.training(layout, layout.how(), seed, (device, plan) -> {
            devices.add(new WatchedDevice(device, plan.memory()));
            return devices.getLast();
        })) {
            LayoutRun actual = LayoutRun.of(training);
            assertThat(actual.differences(expected)).as("in memory of NaN, %s, seed %d", words, seed).isEmpty();
            for (int rank = 0; rank < devices.size(); rank++) {
                for (Space space : Space.values()) {
                    long planned = plans.get(rank).bytes(space);
                    assertThat(devices.get(rank).asked(space)).as("%s of rank %d", space, rank).isEqualTo(planned);
                    assertThat(devices.get(rank).touched(space)).as("touched of %s of rank %d", space, rank)
                            .isBetween(planned - planned / 10 - ALIGNMENT, planned);
                }
            }
        }
    }

    /** A GPU sums beside the next layer's backward pass only what that does not write over. */
    @ParameterizedTest
    @ValueSource(strings = {
        "gpt2 dp=2 zero=2", "llama dp=2 zero=3", "gpt2 tied dp=4 m=3 zero=2 scatter=300", "llama pp=2 dp=2 m=4 zero=3"
    })
    void whatIsScatteredIsNotWrittenOverUntilTheNextIs(String words) {
        Layout layout = new Layout(words);
        List<RankPlan> ranks = TinyModels.plan(
                TinyModels.programs(layout.graph(), layout.how(), layout.clipNorm()), layout.how().mesh(), 1);
        int between = 0;
        for (Task task : ranks.getFirst().programs().getFirst().tasks()) {
            Node scattered = null;
            for (Node node : task.nodes().subList(0, lastScatter(task))) {
                if (node.operation() instanceof ReduceScatter) {
                    scattered = node;
                } else if (scattered != null) {
                    between += overlaps(scattered, node, ranks.getFirst().memory());
                }
            }
        }
        assertThat(between).as("tensors written over while they may be on their way, %s", words).isZero();
    }

    /** Where a task's last sums are, or 0. */
    private static int lastScatter(Task task) {
        int last = 0;
        for (int index = 0; index < task.nodes().size(); index++) {
            last = task.nodes().get(index).operation() instanceof ReduceScatter ? index : last;
        }
        return last;
    }

    private static int overlaps(Node scattered, Node node, MemoryPlan memory) {
        int overlaps = 0;
        for (Tensor input : scattered.reads()) {
            for (Tensor output : node.outputs()) {
                boolean apart = memory.offset(output) >= memory.offset(input) + input.bytes()
                        || memory.offset(input) >= memory.offset(output) + output.bytes();
                overlaps += apart ? 0 : 1;
            }
        }
        return overlaps;
    }

    /** Peak activation bytes of every stage, for several numbers of micro-batches of the same size. */
    private static List<List<Long>> activations(String words, int stages) {
        List<List<Long>> bytes = new ArrayList<>();
        for (int microBatches : new int[] {stages, 2 * stages, 8 * stages}) {
            Layout layout = new Layout(words + " pp=" + stages + " m=1");
            Parallelism how = new Layout(words + " pp=" + stages + " m=" + microBatches).how();
            bytes.add(plans(layout, how).stream()
                    .map(plan -> bytes(plan, Space.DEVICE, Role.ACTIVATION))
                    .toList());
        }
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({"2, llama", "3, gpt2", "4, llama recompute=each"})
    void activationsOfOneForwardOneBackwardDoNotGrowWithMicroBatches(int stages, String words) {
        List<List<Long>> bytes = activations(words, stages);
        assertThat(bytes.get(1)).isEqualTo(bytes.get(0));
        assertThat(bytes.get(2)).isEqualTo(bytes.get(0));
        List<List<Long>> all = activations(words + " schedule=gpipe", stages);
        for (int stage = 0; stage < stages; stage++) {
            long more = all.get(1).get(stage) - all.get(0).get(stage);
            assertThat(more).as("GPipe's %d more on stage %d", stages, stage).isPositive();
            assertThat(all.get(2).get(stage) - all.get(1).get(stage)).isEqualTo(6 * more);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, llama schedule=interleaved chunks=3",
        "3, gpt2 schedule=interleaved chunks=2",
        "4, llama schedule=zero_bubble"
    })
    void activationsOfOtherSchedulesStopGrowing(int stages, String words) {
        List<List<Long>> bytes = activations(words, stages);
        assertThat(bytes.get(2)).isEqualTo(bytes.get(1));
    }

    @ParameterizedTest
    @CsvSource({"gpt2, 2", "llama tied, 4", "gpt2 pp=2 tp=2, 2"})
    void zeroShardsWhatItsStageSays(String words, int replicas) {
        String layout = words + " m=1 dp=" + replicas;
        MemoryPlan plain = first(layout);
        Map<Role, Integer> shardedFrom = Map.of(Role.OPTIMIZER_STATE, 1, Role.GRADIENT, 2, Role.PARAMETER, 3);
        for (int stage = 1; stage <= 3; stage++) {
            MemoryPlan plan = first(layout + " zero=" + stage);
            int zero = stage;
            shardedFrom.forEach((role, from) -> {
                long whole = bytes(plain, Space.DEVICE, role);
                long expected = zero >= from ? whole / replicas : whole;
                long rounding = zero >= from ? count(plain, role) * ALIGNMENT : 0;
                assertThat(bytes(plan, Space.DEVICE, role))
                        .as("%s in %s, ZeRO-%d", role, layout, zero)
                        .isCloseTo(expected, within(rounding));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void tensorParallelismSplitsMatricesAndTables(int parts) {
        MemoryPlan plain = first("gpt2 m=1");
        MemoryPlan split = first("gpt2 m=1 tp=" + parts);
        List<String> whole = List.of("norm", "positions", "proj.bias", "down.bias");
        for (Role role : List.of(Role.PARAMETER, Role.GRADIENT, Role.OPTIMIZER_STATE)) {
            long expected = plain.persistent().stream()
                    .filter(tensor -> tensor.role() == role)
                    .mapToLong(tensor ->
                            tensor.bytes() / (whole.stream().anyMatch(tensor.name()::contains) ? 1 : parts))
                    .sum();
            assertThat(bytes(split, Space.DEVICE, role))
                    .as("%s over %d", role, parts)
                    .isCloseTo(expected, within(count(plain, role) * ALIGNMENT));
        }
    }

    @Test
    void optimizerStatesThatWaitOnTheHostAreThereToTheByte() {
        MemoryPlan plain = first("llama m=1");
        MemoryPlan away = first("llama m=1 states_away");
        long states = bytes(plain, Space.DEVICE, Role.OPTIMIZER_STATE);
        assertThat(bytes(plain, Space.HOST, Role.OPTIMIZER_STATE)).isZero();
        assertThat(bytes(away, Space.DEVICE, Role.OPTIMIZER_STATE)).isZero();
        assertThat(bytes(away, Space.HOST, Role.OPTIMIZER_STATE)).isEqualTo(states);
    }

    @Test
    void activationsAreFewerWhereTheyAreRecomputedSplitOrOnTheHost() {
        long all = activations("");
        assertThat(activations("recompute=selective")).isLessThan(all * 9 / 10);
        assertThat(activations("recompute=each")).isLessThan(all / 3);
        assertThat(activations("tp=2")).isBetween(all / 2, all * 9 / 10);
        assertThat(activations("tp=2 sp recompute=gathered")).isBetween(all * 4 / 10, all * 6 / 10);
        MemoryPlan away = first(ALL_IN_FLIGHT + " horizon=1");
        assertThat(bytes(away, Space.DEVICE, Role.ACTIVATION)).isLessThan(all / 2);
        assertThat(bytes(away, Space.HOST, Role.ACTIVATION)).isBetween(all / 2, all);
    }

    private static long activations(String words) {
        return bytes(first(ALL_IN_FLIGHT + " " + words), Space.DEVICE, Role.ACTIVATION);
    }
}
