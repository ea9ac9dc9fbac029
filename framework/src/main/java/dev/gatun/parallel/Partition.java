package dev.gatun.parallel;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.plan.PlanException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stage each layer of a model is on. Stages are contiguous.
 *
 * @param stages for each stage its layers, in order
 */
public record Partition(List<List<String>> stages) {

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
        List<String> layers = List.copyOf(flops.keySet());
        if (stages > layers.size()) {
            throw new PlanException(stages + " stages are more than the model has layers, which are " + layers.size() + ": "
                    + String.join(", ", layers) + ". Set parallel.pipeline_parallel_degree to " + layers.size() + " or less.");
        }
        long[] upTo = new long[layers.size() + 1];
        for (int index = 0; index < layers.size(); index++) {
            upTo[index + 1] = upTo[index] + flops.get(layers.get(index));
        }
        return new Partition(cut(layers, cuts(upTo, stages)));
    }

    /** Where stages begin, by dynamic programming over the first layers and stages. */
    private static int[] cuts(long[] upTo, int stages) {
        int layers = upTo.length - 1;
        long[][] best = new long[stages + 1][layers + 1];
        int[][] begin = new int[stages + 1][layers + 1];
        for (long[] row : best) {
            Arrays.fill(row, Long.MAX_VALUE);
        }
        best[0][0] = 0;
        for (int stage = 1; stage <= stages; stage++) {
            for (int end = stage; end <= layers; end++) {
                for (int start = stage - 1; start < end; start++) {
                    long slowest = Math.max(best[stage - 1][start], upTo[end] - upTo[start]);
                    if (best[stage - 1][start] != Long.MAX_VALUE && slowest < best[stage][end]) {
                        best[stage][end] = slowest;
                        begin[stage][end] = start;
                    }
                }
            }
        }
        int[] cuts = new int[stages + 1];
        cuts[stages] = layers;
        for (int stage = stages; stage > 0; stage--) {
            cuts[stage - 1] = begin[stage][cuts[stage]];
        }
        return cuts;
    }

    private static List<List<String>> cut(List<String> layers, int[] cuts) {
        List<List<String>> stages = new ArrayList<>();
        for (int stage = 0; stage + 1 < cuts.length; stage++) {
            stages.add(layers.subList(cuts[stage], cuts[stage + 1]));
        }
        return stages;
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
