package dev.gatun.jmh;

import dev.gatun.device.Device;
import dev.gatun.device.Peers;
import dev.gatun.device.Processes;
import dev.gatun.device.cuda.CudaDevice;
import dev.gatun.device.cuda.CudaFabric;
import dev.gatun.device.cuda.CudaOptions;
import dev.gatun.exec.World;
import dev.gatun.graph.AllReduce;
import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Shape;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Placement;
import dev.gatun.plan.RankPlan;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An all-reduce of one bf16 tensor in place by two GPUs, one behind the other in a CUDA graph, as tensor parallelism
 * does them: microseconds for each.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class AllReduceBenchmark {

    private static final int GPUS = 2;
    private static final int TIMES = 50;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Two GPUs with the tensor. */
    @State(Scope.Benchmark)
    public static class Group {

        @Param({"65536", "1048576", "8388608", "33554432", "134217728"})
        int bytes;

        @Param({"true", "false"})
        boolean peers;

        private World world;

        @Setup
        public void prepare() {
            FirstGpu.useToTrainOn(GPUS);
            Tensor x = new Tensor(
                    "x", new TensorType(Shape.of(bytes / DType.BF16.bytes()), DType.BF16), Role.INPUT);
            Mesh mesh = new Mesh(1, 1, GPUS, 1, Placement.CLUSTER);
            Node node = new Node(new AllReduce(mesh.tensor()), List.of(x), List.of(x), "layer");
            Program program =
                    new Program("train", List.of(new Task("forward 0", 0, Collections.nCopies(TIMES, node))));
            List<Integer> gpus = IntStream.range(0, GPUS).boxed().toList();
            CudaFabric fabric = new CudaFabric(GPUS, LIMIT, Processes.alone(), gpus, peers);
            List<Device> devices = IntStream.range(0, GPUS)
                    .<Device>mapToObj(rank -> new CudaDevice(rank, CudaOptions.DEFAULT, fabric))
                    .toList();
            List<Peers> others = IntStream.range(0, GPUS).mapToObj(mesh::peers).toList();
            world = new World(devices, RankPlan.of(
                    Collections.nCopies(GPUS, List.of(program)), others, CudaDevice::scratchBytes));
        }

        @TearDown
        public void close() {
            world.close();
        }
    }

    @Benchmark
    @OperationsPerInvocation(TIMES)
    public void allReduce(Group group) {
        group.world.run("train");
    }
}
