package dev.gatun.parallel;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.plan.PlanException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.function.IntUnaryOperator;

/**
 * Which stage each layer of a model is on. Stages are contiguous. With interleaving these are the virtual stages, of
 * which a rank has several.
 *
 * @param stages for each stage its layers, in order
 */
public record Partition(List<List<String>> stages) {

    public Partition {
        stages = stages.stream().map(List::copyOf).toList();
    }

    /**
     * The partition whose slowest stage has the least to compute.
     *
     * @throws PlanException if there are fewer layers than stages
     */
    public static Partition balanced(Graph graph, int stages) {
        Map<String, Long> flops = new LinkedHashMap<>();
        for (Node node : graph.nodes()) {
            flops.merge(node.layer(), node.cost().flops(), Long::sum);
        }
        List<LayerCost> layers = new ArrayList<>();
        flops.forEach((layer, operations) -> layers.add(new LayerCost(layer, operations, List.of(), 0)));
        return automatic(layers, stages, 0, stage -> 1);
    }

    /**
     * The partition whose worst stage is best, where a stage is as bad as
     *
     * <pre>{@code memoryWeight * memory(stage) / memory + (1 - memoryWeight) * seconds(stage) / seconds}</pre>
     *
     * <p>Both fractions are about 1 / stages where layers are alike, so that the weight trades like for like. The
     * memory of a stage is that of its parameters, each once, and of the activations of all micro-batches in flight;
     * {@code memory} is that of the model on one device with as many micro-batches in flight as stages have on average.
     * A parameter that layers on several stages share is in the memory of each, which keeps such layers together where
     * that pays. Among partitions whose worst stages are alike, the one with the most even stages is taken. The result
     * is exact, not a heuristic's.
     *
     * @param layers in the model's order
     * @param memoryWeight from 0, time alone, to 1, memory alone
     * @param inFlight of how many micro-batches a stage keeps activations at a time, such as
     *     {@link #oneForwardOneBackward}
     * @throws PlanException if there are fewer layers than stages
     */
    public static Partition automatic(
            List<LayerCost> layers, int stages, double memoryWeight, IntUnaryOperator inFlight) {
        if (!(memoryWeight >= 0 && memoryWeight <= 1)) {
            throw new PlanException("the weight of memory is " + memoryWeight
                    + ": give a number from 0 (time alone) to 1 (memory alone)");
        }
        List<String> names = layers.stream().map(LayerCost::name).toList();
        checkCount(names, stages);
        int[] cuts = ContiguousSplit.of(StageCost.weighted(layers, stages, memoryWeight, inFlight));
        List<List<String>> cut = new ArrayList<>();
        for (int stage = 0; stage < stages; stage++) {
            cut.add(names.subList(cuts[stage], cuts[stage + 1]));
        }
        return new Partition(cut);
    }

    /**
     * The partition that a user assigns by hand.
     *
     * @param assignment the stage of each layer that has one
     * @param layers all, in the model's order
     * @param defaultStage the stage of the others
     * @throws PlanException with everything that is wrong: layers that the model does not have, stages that are not
     *     there, layers that come before one of an earlier stage, stages without layers
     */
    public static Partition manual(
            Map<String, Integer> assignment, SequencedCollection<String> layers, int stages, int defaultStage) {
        checkCount(layers, stages);
        return new Assignment(assignment, layers, stages, defaultStage).partition();
    }

    /**
     * The micro-batches in flight in a pipeline that goes back as soon as it can (1F1B; Narayanan et al., 2021): as
     * many as there are stages from here to the last.
     */
    public static IntUnaryOperator oneForwardOneBackward(int stages, int microBatches) {
        return stage -> Math.min(microBatches, stages - stage);
    }

    private static void checkCount(SequencedCollection<String> layers, int stages) {
        if (stages < 1) {
            throw new PlanException("a pipeline has at least 1 stage, not " + stages);
        }
        if (stages > layers.size()) {
            throw new PlanException(stages + " stages are more than the model has layers, which are " + layers.size()
                    + ": " + String.join(", ", layers) + ". Set parallel.pipeline_parallel_degree to " + layers.size()
                    + " or less.");
        }
    }

    /** The stage of a layer. */
    public int stageOf(String layer) {
        for (int stage = 0; stage < stages.size(); stage++) {
            if (stages.get(stage).contains(layer)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("no stage has the layer " + layer);
    }
}
