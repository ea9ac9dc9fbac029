package dev.gatun.parallel;

import dev.gatun.graph.Embedding;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A backward pass in two (Qi et al., 2023): what the stage before waits for, and what only parameters need.
 *
 * @param input gradients of activations, and those of parameters that come with them
 * @param weight gradients of parameters, which may wait
 */
record BackwardParts(List<Node> input, List<Node> weight) {

    static BackwardParts of(List<Node> backward) {
        List<Node> input = new ArrayList<>();
        List<Node> weight = new ArrayList<>();
        Set<Tensor> waiting = new HashSet<>();
        for (Node node : backward) {
            boolean waits = isForParametersAlone(node) || node.reads().stream().anyMatch(waiting::contains);
            if (waits) {
                node.outputs().stream().filter(output -> !output.role().persistent()).forEach(waiting::add);
            }
            (waits ? weight : input).add(node);
        }
        return new BackwardParts(input, weight);
    }

    /** Whether all that a node makes is summed for the optimizer. */
    static boolean isForParametersAlone(Node node) {
        return switch (node.operation()) {
            case Linear.WeightGradient ignored -> true;
            case Linear.BiasGradient ignored -> true;
            case Embedding.TableGradient ignored -> true;
            case Embedding.PositionGradient ignored -> true;
            default -> false;
        };
    }
}
