package dev.gatun.jmh;

import static dev.gatun.model.TransformerShape.NO_ROPE;

import dev.gatun.device.Peers;
import dev.gatun.device.cuda.CudaDevice;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.TransformerShape;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.OptimizerRule;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Parallelism.Numbers;
import dev.gatun.parallel.Partition;
import dev.gatun.parallel.Placement;
import dev.gatun.parallel.Precision;
import dev.gatun.parallel.Schedule;
import dev.gatun.parallel.Sharding;
import dev.gatun.parallel.TensorParallel;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.plan.RankPlan;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Planning and verifying a training for a number of GPUs, from the recorded model to every rank's memory. Needs no GPU.
 *
 * <p>Blocks are GPT-3's, 6 a stage; up to 8 ranks split layers, up to 8 replicas share the optimizer, and the rest
 * are stages of a 1F1B pipeline with 16 micro-batches a stage. A plan is made once, so shots are single, in a new JVM
 * and not warmed up. Beside the time that passes, {@code cpuMillis} is what the planning thread has of it, whatever
 * else the machine does.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class PlanBenchmark {

    private static final int MOST_PARTS = 8;
    private static final int MOST_REPLICAS = 8;
    private static final int LAYERS_A_STAGE = 6;
    private static final int MICRO_BATCHES_A_STAGE = 16;
    private static final int HIDDEN = 12288;
    private static final int HEADS = 96;
    private static final int VOCABULARY = 50257;
    private static final int SEQUENCE = 2048;

    /** How a model that grows with the pipeline is laid out. */
    @State(Scope.Thread)
    public static class Job {

        @Param({"1", "8", "64", "256", "1024"})
        int ranks;

        private Graph graph;
        private Partition partition;
        private Parallelism how;
        private List<Peers> peers;

        @Setup
        public void prepare() {
            int parts = Math.min(MOST_PARTS, ranks);
            int replicas = Math.min(MOST_REPLICAS, ranks / parts);
            Mesh mesh = new Mesh(ranks / parts / replicas, replicas, parts, replicas, Placement.CLUSTER);
            graph = graph(LAYERS_A_STAGE * mesh.stages());
            partition = Partition.balanced(graph, mesh.stages());
            Schedule schedule = Schedule.of(
                    Schedule.Kind.ONE_F_ONE_B,
                    mesh.stages(),
                    MICRO_BATCHES_A_STAGE * mesh.stages(),
                    1,
                    mesh.stages());
            how = Parallelism.of(mesh, schedule)
                    .with(TensorParallel.Options.all(parts > 1))
                    .with(Sharding.stage(1))
                    .with(new Numbers(Precision.BF16, false, false));
            peers = IntStream.range(0, mesh.size()).mapToObj(mesh::peers).toList();
        }

        private static Graph graph(int layers) {
            Recorder recorder = new Recorder();
            TensorType ids = TensorType.int32(1, SEQUENCE);
            TransformerShape shape = new TransformerShape(
                    layers, HIDDEN, HEADS, HEADS, 4 * HIDDEN, VOCABULARY, SEQUENCE, true, 1e-5, NO_ROPE);
            new Gpt2(shape).loss(recorder, recorder.input("tokens", ids), recorder.input("targets", ids));
            return recorder.graph();
        }
    }

    /** What planning takes of a core. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Core {

        public long cpuMillis;
    }

    @Benchmark
    public List<RankPlan> plan(Job job, Core core) {
        OptimizerRule rule = new OptimizerRule(0.9, 0.95, 1e-8, 0.1, 1);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<RankPlan> plans = RankPlan.of(
                TrainingPrograms.of(job.graph, job.partition, job.how, rule), job.peers, CudaDevice::scratchBytes);
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        core.cpuMillis += TimeUnit.NANOSECONDS.toMillis(nanos);
        return plans;
    }
}
