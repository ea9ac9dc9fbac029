package dev.gatun.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.cuda.CudaDevice;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Program;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.TransformerShape;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Mesh.Coordinates;
import dev.gatun.parallel.OptimizerRule;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Parallelism.Numbers;
import dev.gatun.parallel.Partition;
import dev.gatun.parallel.Placement;
import dev.gatun.parallel.Precision;
import dev.gatun.parallel.Recompute;
import dev.gatun.parallel.Schedule;
import dev.gatun.parallel.Sharding;
import dev.gatun.parallel.TensorParallel;
import dev.gatun.parallel.TrainingPrograms;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A GPT-3 of 175 billion parameters on 1,024 GPUs: pp 16, dp 8, tp 8, 256 micro-batches of one sequence. */
class LargePlanTest {

    private static final Mesh MESH = new Mesh(16, 8, 8, 8, Placement.CLUSTER);
    private static final int MICRO_BATCHES = 256;
    private static final int LAYERS = 96;
    private static final int HIDDEN = 12288;
    private static final int SEQUENCE = 2048;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    static Stream<Recompute> recomputes() {
        return Stream.of(Recompute.none(), Recompute.each());
    }

    @ParameterizedTest
    @MethodSource("recomputes")
    void aThousandRanksArePlannedAndVerifiedInTenSecondsOfOneCore(Recompute recompute) {
        long before = cpuNanos();
        List<RankPlan> plans = plan(recompute);
        Duration taken = Duration.ofNanos(cpuNanos() - before);

        assertThat(taken).isLessThan(LIMIT);
        assertThat(plans).hasSize(1024);
        // A block has matrices of 12 C^2 elements, split by tp, and vectors, in 2 bytes each.
        long matrices = 12L * HIDDEN * HIDDEN / MESH.parts() * (LAYERS / MESH.stages()) * 2;
        RankPlan inner = plans.get(MESH.rank(new Coordinates(MESH.stages() / 2, 0, 0)));
        long parameters = inner.memory().bytesByRole(Space.DEVICE).get(Role.PARAMETER);
        assertThat(parameters).isBetween(matrices, matrices + matrices / 100);
        assertThat(plans).allSatisfy(plan ->
                assertThat(plan.memory().bytes(Space.DEVICE)).isLessThan(DeviceModel.H100.memoryBytes()));
    }

    private static List<RankPlan> plan(Recompute recompute) {
        Graph graph = graph();
        Schedule schedule =
                Schedule.of(Schedule.Kind.ONE_F_ONE_B, MESH.stages(), MICRO_BATCHES, 1, MESH.stages());
        Parallelism how = Parallelism.of(MESH, schedule)
                .with(TensorParallel.Options.all(true))
                .with(Sharding.stage(1))
                .with(new Numbers(Precision.BF16, false, false))
                .with(recompute);
        List<List<Program>> programs = TrainingPrograms.of(
                graph, Partition.balanced(graph, MESH.stages()), how, new OptimizerRule(0.9, 0.95, 1e-8, 0.1, 1));
        return RankPlan.of(
                programs,
                IntStream.range(0, MESH.size()).mapToObj(MESH::peers).toList(),
                CudaDevice::scratchBytes);
    }

    private static Graph graph() {
        Recorder recorder = new Recorder();
        TensorType ids = TensorType.int32(1, SEQUENCE);
        new Gpt2(new TransformerShape(
                        LAYERS, HIDDEN, 96, 96, 4 * HIDDEN, 50257, SEQUENCE, true, 1e-5, TransformerShape.NO_ROPE))
                .loss(recorder, recorder.input("tokens", ids), recorder.input("targets", ids));
        return recorder.graph();
    }

    /** Of this thread: what else the machine does is no matter. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
