package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Peers;
import dev.gatun.exec.Place;
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
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of one message over GPUs that reach each other's memory, beside sums in Java in the ranks' order. */
@Timeout(60)
class PeerCollectivesTest {

    private static final int RUNS = 3;
    private static final int TASKS = 4;

    private final long seed = new SplittableRandom().nextLong();
    private final SplittableRandom random = new SplittableRandom(seed);

    @ParameterizedTest
    @CsvSource({
        "FP32, 4, true", "FP32, 4, false", "BF16, 8, true", "BF16, 8, false", "FP16, 8, true", "FP16, 8, false",
        "BF16, 800, true", "FP32, 20_000, false", "BF16, 400_000, true", "FP16, 400_000, false", "BF16, 2_000_000, true"
    })
    @RequiresGpus(2)
    void twoGpusHaveTheSumRoundedOnce(DType dtype, String most, boolean inPlace) {
        holds(2, dtype, Integer.parseInt(most.replace("_", "")), inPlace, false);
    }

    @ParameterizedTest
    @CsvSource({
        "FP32, 4, false", "BF16, 8, false", "FP16, 800, false", "BF16, 800, true", "FP32, 20_000, false",
        "FP16, 400_000, false", "BF16, 2_000_000, false", "BF16, 20_000_000, false"
    })
    @RequiresGpus(2)
    void besideSomethingElseToo(DType dtype, String most, boolean inPlace) {
        holds(2, dtype, Integer.parseInt(most.replace("_", "")), inPlace, true);
    }

    @ParameterizedTest
    @CsvSource({"BF16, true, false", "FP32, false, false", "FP16, false, true"})
    @RequiresGpus(4)
    void fourGpusToo(DType dtype, boolean inPlace, boolean beside) {
        holds(4, dtype, 100_000, inPlace, beside);
    }

    private void holds(int ranks, DType dtype, int most, boolean inPlace, boolean beside) {
        int packs = 1 + random.nextInt(Math.max(1, most * dtype.bytes() / 16));
        int elements = packs * 16 / dtype.bytes();
        Tensor x = new Tensor("x", new TensorType(Shape.of(elements), dtype), Role.INPUT);
        Tensor y = inPlace ? x : x.like("y", Role.INPUT);
        Mesh mesh = new Mesh(1, 1, ranks, 1, Placement.CLUSTER);
        List<Task> tasks = IntStream.range(0, inPlace ? 1 : TASKS)
                .mapToObj(task -> new Task(
                        "forward " + task,
                        task,
                        List.of(new Node(new AllReduce(mesh.tensor(), beside), List.of(x), List.of(y), "layer"))))
                .toList();
        List<Peers> peers = IntStream.range(0, ranks).mapToObj(mesh::peers).toList();
        var devices = TestedGpu.open(ranks);
        List<RankPlan> plans = RankPlan.of(
                Collections.nCopies(ranks, List.of(new Program("train", tasks))),
                peers,
                devices.getFirst()::workspaceBytes);
        try (World world = new World(devices, plans)) {
            for (int run = 0; run < RUNS; run++) {
                float[] sums = new float[elements];
                for (Place place : world.places(Role.INPUT, "x")) {
                    byte[] brought = TensorBytes.of(dtype, random.doubles(elements, -1, 1).toArray());
                    double[] values = TensorBytes.values(dtype, brought);
                    for (int at = 0; at < elements; at++) {
                        sums[at] += (float) values[at];
                    }
                    place.write(0, ByteBuffer.wrap(brought));
                }
                byte[] expected = TensorBytes.of(
                        dtype, IntStream.range(0, elements).mapToDouble(at -> sums[at]).toArray());
                world.run("train");
                for (Place place : world.places(Role.INPUT, y.name())) {
                    byte[] after = new byte[elements * dtype.bytes()];
                    place.read(0, ByteBuffer.wrap(after));
                    assertThat(Arrays.mismatch(after, expected))
                            .as("the first wrong byte of %d elements on rank %d in run %d, seed %d",
                                    elements, place.rank(), run, seed)
                            .isEqualTo(-1);
                }
            }
        }
    }
}
