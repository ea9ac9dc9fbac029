package dev.gatun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Derived gradients against central differences of the loss, both in double precision. */
public final class CentralDifferences {

    private static final double STEP = 1e-4;
    private static final double TOLERANCE = 1e-6;

    /** Below this a gradient drowns in the rounding of the loss, so errors are not relative to less. */
    private static final double SMALLEST = 1e-2;

    /** As many elements of a tensor as are tried, chosen at random; a wrong rule is wrong in most. */
    private static final int TRIED = 60;

    private CentralDifferences() {}

    /** Checks the gradient of every parameter of a graph that ends in a loss, at a random point. */
    public static void check(Graph graph, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Tensor, double[]> values = RandomValues.of(graph, random);
        Backward.Result passes = Backward.of(graph.nodes(), List.of(), Map.of());
        assertThat(passes.gradients().keySet()).containsExactlyInAnyOrderElementsOf(graph.parameters().keySet());
        Map<Tensor, double[]> results = ReferenceExecutor.run(passes.forward(), values);
        results = ReferenceExecutor.run(passes.backward(), results);
        Tensor loss = graph.tensor("loss");
        assertThat(results.get(loss)[0]).as("the loss, seed %d", seed).isEqualTo(loss(graph, values, loss));
        for (Tensor parameter : graph.parameters().keySet()) {
            double[] gradient = results.get(passes.gradients().get(parameter));
            compare(graph, values, parameter, gradient, loss, random, seed);
        }
    }

    private static void compare(Graph graph, Map<Tensor, double[]> values, Tensor tensor, double[] gradient,
            Tensor loss, SplittableRandom random, long seed) {
        double largest = SMALLEST;
        for (double one : gradient) {
            largest = Math.max(largest, Math.abs(one));
        }
        int[] tried = gradient.length <= TRIED
                ? IntStream.range(0, gradient.length).toArray()
                : random.ints(TRIED, 0, gradient.length).toArray();
        for (int index : tried) {
            // Two differences, so that the loss' third derivative cancels: that of a steep norm is felt otherwise.
            double near = difference(graph, values, tensor, index, STEP, loss);
            double far = difference(graph, values, tensor, index, 2 * STEP, loss);
            double difference = (4 * near - far) / 3;
            // Not "greater than": a NaN must fail too.
            if (!(Math.abs(gradient[index] - difference) <= TOLERANCE * largest)) {
                throw new AssertionError(
                        "the gradient of %s is %s at index %d, where the central difference is %s; seed %d"
                                .formatted(tensor, gradient[index], index, difference, seed));
            }
        }
    }

    private static double difference(
            Graph graph, Map<Tensor, double[]> values, Tensor tensor, int index, double step, Tensor loss) {
        double after = moved(graph, values, tensor, index, step, loss);
        double before = moved(graph, values, tensor, index, -step, loss);
        return (after - before) / (2 * step);
    }

    private static double moved(Graph graph, Map<Tensor, double[]> values, Tensor tensor, int index, double by,
            Tensor loss) {
        double[] other = values.get(tensor).clone();
        other[index] += by;
        Map<Tensor, double[]> changed = new HashMap<>(values);
        changed.put(tensor, other);
        return loss(graph, changed, loss);
    }

    private static double loss(Graph graph, Map<Tensor, double[]> values, Tensor loss) {
        return ReferenceExecutor.run(graph.nodes(), values).get(loss)[0];
    }
}
