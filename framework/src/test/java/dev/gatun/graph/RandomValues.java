package dev.gatun.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/** Values for all that a graph is given: each a float's, so that devices can be given the same. */
public final class RandomValues {

    private RandomValues() {}

    /** Parameters of a spread at which nothing is linear, tokens and targets within their tables, and the constants. */
    public static Map<Tensor, double[]> of(Graph graph, RandomGenerator random) {
        Map<Tensor, double[]> values = new LinkedHashMap<>();
        for (Tensor parameter : graph.parameters().keySet()) {
            values.put(parameter, normal(parameter, random));
        }
        graph.constants().forEach((constant, floats) -> {
            double[] copy = new double[floats.length];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = floats[i];
            }
            values.put(constant, copy);
        });
        for (Node node : graph.nodes()) {
            switch (node.operation()) {
                case Embedding ignored -> indices(node.input(0), node.input(1).shape().dim(0), values, random);
                case LinearCrossEntropy ignored -> indices(node.input(2), node.input(1).shape().dim(0), values, random);
                case Dropout ignored -> indices(node.input(1), Integer.MAX_VALUE, values, random);
                default -> { }
            }
        }
        return values;
    }

    private static double[] normal(Tensor tensor, RandomGenerator random) {
        return DoubleStream.generate(() -> (float) (0.7 * random.nextGaussian()))
                .limit(tensor.shape().elements())
                .toArray();
    }

    private static void indices(Tensor tensor, int bound, Map<Tensor, double[]> values, RandomGenerator random) {
        values.computeIfAbsent(
                tensor, absent -> random.ints(tensor.shape().elements(), 0, bound).asDoubleStream().toArray());
    }
}
