package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Peers;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Backward;
import dev.gatun.graph.DType;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.RandomValues;
import dev.gatun.graph.ReferenceExecutor;
import dev.gatun.graph.Role;
import dev.gatun.graph.SmallGraph;
import dev.gatun.graph.Task;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.TinyModel;
import dev.gatun.plan.FirstWrites;
import dev.gatun.plan.RankPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forward and backward passes on the CPU device against the same nodes in double precision. */
class CpuAgainstReferenceTest {

    private static final double OPERATION_TOLERANCE = 1e-5;

    /** Layer after layer of random weights makes more of each one's rounding. */
    private static final double MODEL_TOLERANCE = 5e-5;

    /**
     * Below this a gradient drowns in fp32's rounding of what it is summed from, so errors are not relative to
     * less.
     */
    private static final double SMALLEST = 1e-2;

    private final long seed = new SplittableRandom().nextLong();
    private final SplittableRandom random = new SplittableRandom(seed);

    @ParameterizedTest
    @EnumSource
    void anOperationAndItsGradientAreThoseOfTheReference(SmallGraph graph) {
        check(graph.of(random), OPERATION_TOLERANCE);
    }

    @ParameterizedTest
    @EnumSource
    void aModelIsThatOfTheReference(TinyModel model) {
        check(model.graph(), MODEL_TOLERANCE);
    }

    private void check(Graph graph, double tolerance) {
        Map<Tensor, double[]> values = RandomValues.of(graph, random);
        Backward.Result passes = Backward.of(graph.nodes(), List.of(), Map.of());
        List<Node> nodes = Stream.concat(passes.forward().stream(), passes.backward().stream()).toList();
        Map<Tensor, double[]> expected = ReferenceExecutor.run(nodes, values);
        List<Tensor> results = new ArrayList<>(passes.gradients().values());
        results.add(graph.tensor("loss"));
        // Gradients that nothing reads would be refused.
        Tensor[] gradients = passes.gradients().values().toArray(Tensor[]::new);
        Tensor limbs = new Tensor("norm", TensorType.int64(SquareNorm.LIMBS), Role.OUTPUT);
        Node norm = Node.of(SquareNorm.of(gradients.length), "optimizer", List.of(limbs), gradients);
        for (int threads : new int[] {1, 3}) {
            Program program = new Program(
                    "both", FirstWrites.apply(List.of(new Task("both", nodes), new Task("norm", List.of(norm)))));
            List<RankPlan> plans = RankPlan.of(
                    List.of(List.of(program)), List.of(Peers.none()), node -> CpuDevice.workspaceBytes(node, threads));
            try (World world = new World(List.of(new CpuDevice(0, threads, new CpuFabric())), plans)) {
                values.forEach((tensor, numbers) -> write(place(world, tensor), numbers));
                // Twice: nothing of the first run may be left in the second one's sums.
                world.run("both");
                world.run("both");
                results.forEach(tensor -> compare(place(world, tensor), expected.get(tensor), tolerance, threads));
            }
        }
    }

    private static Place place(World world, Tensor tensor) {
        return world.places(tensor.role(), tensor.name()).getFirst();
    }

    private static void write(Place place, double[] values) {
        if (place.tensor().dtype() == DType.INT32) {
            int[] integers = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                integers[i] = (int) values[i];
            }
            place.write(integers, 0, integers.length);
        } else {
            float[] floats = new float[values.length];
            for (int i = 0; i < values.length; i++) {
                floats[i] = (float) values[i];
            }
            place.write(0, floats, floats.length);
        }
    }

    private void compare(Place place, double[] expected, double tolerance, int threads) {
        float[] actual = new float[expected.length];
        place.read(0, actual, actual.length);
        double largest = SMALLEST;
        for (double value : expected) {
            largest = Math.max(largest, Math.abs(value));
        }
        String kind = place.tensor().role() == Role.GRADIENT ? "the gradient of " : "";
        for (int i = 0; i < actual.length; i++) {
            assertThat(Math.abs(actual[i] - expected[i]) / largest)
                    .as("relative error of %s%s at index %d with %d threads; seed %d", kind, place.tensor(), i,
                            threads, seed)
                    .isLessThan(tolerance);
        }
    }
}
