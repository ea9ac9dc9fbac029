package dev.gatun.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a stage takes with the layers it has.
 *
 * @param seconds of the forward and backward pass of one micro-batch
 * @param share of the time of all stages
 * @param parameters the numbers that are trained; a parameter of several of its layers counts once
 * @param bytes of these with gradients and the optimizer's state, and of the activations of all micro-batches in flight
 */
public record StageCost(int stage, List<String> layers, double seconds, double share, long parameters, long bytes) {

    /** The sums over layers that are together. */
    private static final class Sums {
        private final Set<String> held = new HashSet<>();
        private double seconds;
        private long parameters;
        private long parameterBytes;
        private long activationBytes;

        private void add(LayerCost layer) {
            seconds += layer.seconds();
            activationBytes += layer.activationBytes();
            for (LayerCost.Parameter parameter : layer.parameters()) {
                if (held.add(parameter.name())) {
                    parameters += parameter.elements();
                    parameterBytes += parameter.bytes();
                }
            }
        }

        private long bytes(int inFlight) {
            return parameterBytes + inFlight * activationBytes;
        }
    }

    /**
     * The stages of a partition, in their order.
     *
     * @param layers all that the partition has
     * @param inFlight of how many micro-batches a stage keeps activations
     */
    public static List<StageCost> of(Partition partition, List<LayerCost> layers, IntUnaryOperator inFlight) {
        Map<String, LayerCost> byName = layers.stream().collect(Collectors.toMap(LayerCost::name, Function.identity()));
        double total = layers.stream().mapToDouble(LayerCost::seconds).sum();
        List<StageCost> costs = new ArrayList<>();
        for (int stage = 0; stage < partition.stages().size(); stage++) {
            List<String> own = partition.stages().get(stage);
            Sums sums = new Sums();
            own.forEach(layer -> sums.add(byName.get(layer)));
            costs.add(new StageCost(
                    stage,
                    own,
                    sums.seconds,
                    share(sums.seconds, total),
                    sums.parameters,
                    sums.bytes(inFlight.applyAsInt(stage))));
        }
        return costs;
    }

    /**
     * What {@link Partition#automatic} keeps low: the weighted mean of a stage's shares of memory and time, for each
     * stage and each row of layers that it may have.
     *
     * @return at {@code [stage][from][to]} that of the layers from {@code from} to before {@code to}
     */
    static double[][][] weighted(List<LayerCost> layers, int stages, double memoryWeight, IntUnaryOperator inFlight) {
        int count = layers.size();
        Sums all = new Sums();
        layers.forEach(all::add);
        int[] flights = IntStream.range(0, stages).map(inFlight).toArray();
        double memory = all.parameterBytes + all.activationBytes * Arrays.stream(flights).average().orElseThrow();
        double[][][] costs = new double[stages][count][count + 1];
        for (int from = 0; from < count; from++) {
            Sums sums = new Sums();
            for (int to = from + 1; to <= count; to++) {
                sums.add(layers.get(to - 1));
                for (int stage = 0; stage < stages; stage++) {
                    costs[stage][from][to] = memoryWeight * share(sums.bytes(flights[stage]), memory)
                            + (1 - memoryWeight) * share(sums.seconds, all.seconds);
                }
            }
        }
        return costs;
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
