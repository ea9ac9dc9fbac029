package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.parallel.LayerCost.Parameter;
import dev.gatun.plan.PlanException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutomaticPartitionTest {

    private static LayerCost layer(String name, double seconds, long activationBytes, Parameter... parameters) {
        return new LayerCost(name, seconds, List.of(parameters), activationBytes);
    }

    private static Parameter parameter(String name, long bytes) {
        return new Parameter(name, bytes / 16, bytes);
    }

    /** Layers of random cost, some of which share parameters. */
    private static List<LayerCost> random(SplittableRandom random, int count) {
        List<LayerCost> layers = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            List<Parameter> parameters = new ArrayList<>();
            parameters.add(parameter("own." + index, 16 * random.nextInt(1, 50)));
            if (random.nextInt(3) == 0) {
                parameters.add(parameter("shared", 800));
            }
            layers.add(new LayerCost("layers." + index, random.nextInt(1, 20), parameters, random.nextInt(40)));
        }
        return layers;
    }

    private static List<List<List<LayerCost>>> allSplits(List<LayerCost> layers, int stages) {
        if (stages == 1) {
            return List.of(List.of(layers));
        }
        List<List<List<LayerCost>>> splits = new ArrayList<>();
        for (int first = 1; first <= layers.size() - stages + 1; first++) {
            for (List<List<LayerCost>> rest : allSplits(layers.subList(first, layers.size()), stages - 1)) {
                List<List<LayerCost>> split = new ArrayList<>(List.of(layers.subList(0, first)));
                split.addAll(rest);
                splits.add(split);
            }
        }
        return splits;
    }

    private static double memory(List<LayerCost> layers, double inFlight) {
        Map<String, Long> held = new HashMap<>();
        layers.forEach(layer -> layer.parameters().forEach(parameter -> held.put(parameter.name(), parameter.bytes())));
        return held.values().stream().mapToLong(Long::longValue).sum()
                + inFlight * layers.stream().mapToLong(LayerCost::activationBytes).sum();
    }

    private static double seconds(List<LayerCost> layers) {
        return layers.stream().mapToDouble(LayerCost::seconds).sum();
    }

    /** The criterion as it is documented: largest stage first, then the sum of squares. */
    private static double[] badness(
            List<List<LayerCost>> split, List<LayerCost> layers, double weight, IntUnaryOperator inFlight) {
        double flights = 0;
        for (int stage = 0; stage < split.size(); stage++) {
            flights += inFlight.applyAsInt(stage);
        }
        double memory = memory(layers, flights / split.size());
        double worst = 0;
        double squares = 0;
        for (int stage = 0; stage < split.size(); stage++) {
            double cost = weight * memory(split.get(stage), inFlight.applyAsInt(stage)) / memory
                    + (1 - weight) * seconds(split.get(stage)) / seconds(layers);
            worst = Math.max(worst, cost);
            squares += cost * cost;
        }
        return new double[] {worst, squares};
    }

    private static List<List<LayerCost>> split(Partition partition, List<LayerCost> layers) {
        return partition.stages().stream()
                .map(stage -> layers.stream().filter(layer -> stage.contains(layer.name())).toList())
                .toList();
    }

    @RepeatedTest(60)
    void noContiguousSplitIsBetter() {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        List<LayerCost> layers = random(random, random.nextInt(1, 10));
        for (int stages = 1; stages <= Math.min(4, layers.size()); stages++) {
            IntUnaryOperator inFlight = Partition.oneForwardOneBackward(stages, random.nextInt(1, 6));
            for (double weight : new double[] {0, 0.2, 0.8, 1, random.nextDouble()}) {
                Partition partition = Partition.automatic(layers, stages, weight, inFlight);
                assertThat(partition.stages().stream().flatMap(List::stream).toList())
                        .isEqualTo(layers.stream().map(LayerCost::name).toList());
                double[] own = badness(split(partition, layers), layers, weight, inFlight);
                List<double[]> others = allSplits(layers, stages).stream()
                        .map(each -> badness(each, layers, weight, inFlight))
                        .toList();
                double least = others.stream().mapToDouble(each -> each[0]).min().orElseThrow();
                double squares = others.stream()
                        .filter(each -> each[0] <= least + 1e-12)
                        .mapToDouble(each -> each[1])
                        .min()
                        .orElseThrow();
                String which = stages + " stages, weight " + weight + ", seed " + seed;
                assertThat(own[0]).as(which).isCloseTo(least, within(1e-11));
                assertThat(own[1]).as(which).isCloseTo(squares, within(1e-11));
            }
        }
    }

    @Test
    void theWeightOfMemoryDecidesWhatIsBalanced() {
        List<LayerCost> layers = List.of(
                layer("a", 1, 0, parameter("a", 1600)),
                layer("b", 1, 0, parameter("b", 160)),
                layer("c", 1, 0, parameter("c", 160)),
                layer("d", 1, 0, parameter("d", 160)));
        assertThat(Partition.automatic(layers, 2, 0, stage -> 1).stages())
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(Partition.automatic(layers, 2, 1, stage -> 1).stages())
                .containsExactly(List.of("a"), List.of("b", "c", "d"));
    }

    @Test
    void aHeavyHeadAndEmbeddingGetFewerBlocksBesideThem() {
        List<LayerCost> layers = new ArrayList<>(List.of(layer("embedding", 0.1, 0, parameter("table", 16))));
        for (int block = 0; block < 12; block++) {
            layers.add(layer("blocks." + block, 1, 0, parameter("block." + block, 16)));
        }
        layers.add(layer("head", 4, 0, parameter("head", 16)));
        List<List<String>> byTime = Partition.automatic(layers, 4, 0, stage -> 1).stages();
        assertThat(byTime.stream().map(List::size)).containsExactly(5, 4, 4, 1);
        layers.set(0, layer("embedding", 0.1, 0, parameter("table", 64)));
        List<List<String>> byMemory = Partition.automatic(layers, 4, 1, stage -> 1).stages();
        assertThat(byMemory.getFirst()).containsExactly("embedding");
    }

    @Test
    void whatTheWorstStageLeavesIsDealtEvenly() {
        List<LayerCost> layers = new ArrayList<>(List.of(layer("first", 10, 0)));
        for (int index = 0; index < 6; index++) {
            layers.add(layer("layers." + index, 0.1, 0));
        }
        assertThat(Partition.automatic(layers, 4, 0, stage -> 1).stages().stream().map(List::size))
                .containsExactly(1, 2, 2, 2);
    }

    @Test
    void earlyStagesOfAPipelineKeepMoreActivations() {
        List<LayerCost> layers = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            layers.add(layer("layers." + index, 1, 100));
        }
        IntUnaryOperator pipelined = Partition.oneForwardOneBackward(2, 8);
        assertThat(Partition.automatic(layers, 2, 1, stage -> 1).stages().stream().map(List::size))
                .containsExactly(3, 3);
        assertThat(Partition.automatic(layers, 2, 1, pipelined).stages().stream().map(List::size))
                .containsExactly(2, 4);
        IntUnaryOperator inFlight = Partition.oneForwardOneBackward(4, 3);
        assertThat(IntStream.range(0, 4).map(inFlight)).containsExactly(3, 3, 2, 1);
    }

    @Test
    void layersThatShareALargeParameterStayTogether() {
        Parameter table = parameter("table", 1600);
        List<LayerCost> layers = List.of(
                layer("a", 1, 0, parameter("a", 800)),
                layer("b", 1, 0, parameter("b", 800), table),
                layer("c", 1, 0, table),
                layer("d", 1, 0, parameter("d", 480)));
        Partition partition = Partition.automatic(layers, 2, 1, stage -> 1);
        assertThat(partition.stages()).containsExactly(List.of("a"), List.of("b", "c", "d"));
        List<LayerCost> apart = layers.stream()
                .map(each -> each.name().equals("c") ? layer("c", 1, 0, parameter("other", 1600)) : each)
                .toList();
        assertThat(Partition.automatic(apart, 2, 1, stage -> 1).stages())
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void theTableOfAPartitionCountsCopiesAndMicroBatches() {
        Parameter table = parameter("table", 160);
        List<LayerCost> layers = List.of(
                layer("embedding", 1, 10, table),
                layer("block", 2, 20, parameter("block", 320)),
                layer("head", 5, 30, parameter("norm", 16), table));
        Partition apart = new Partition(List.of(List.of("embedding", "block"), List.of("head")));
        assertThat(StageCost.of(apart, layers, Partition.oneForwardOneBackward(2, 4))).containsExactly(
                new StageCost(0, List.of("embedding", "block"), 3, 3.0 / 8, 30, 160 + 320 + 2 * 30),
                new StageCost(1, List.of("head"), 5, 5.0 / 8, 11, 16 + 160 + 30));
        Partition together = new Partition(List.of(List.of("embedding", "block", "head")));
        assertThat(StageCost.of(together, layers, stage -> 1)).containsExactly(
                new StageCost(0, List.of("embedding", "block", "head"), 8, 1, 31, 160 + 320 + 16 + 60));
    }

    @Test
    void moreStagesThanLayersAreRefused() {
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> Partition.automatic(List.of(layer("a", 1, 1), layer("b", 1, 1)), 3, 0.5, stage -> 1))
                .withMessageContainingAll("3 stages", "which are 2", "a, b", "pipeline_parallel_degree to 2");
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> Partition.automatic(List.of(layer("a", 1, 1)), 0, 0.5, stage -> 1))
                .withMessageContainingAll("at least 1 stage", "not 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aWeightThatIsNoFractionIsRefused(double weight) {
        assertThatExceptionOfType(PlanException.class)
                .isThrownBy(() -> Partition.automatic(List.of(layer("a", 1, 1)), 1, weight, stage -> 1))
                .withMessageContainingAll("weight of memory", Double.toString(weight), "0 (time alone)");
    }
}
