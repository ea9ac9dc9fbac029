package dev.gatun.graph;

import java.util.List;

/**
 * The sum of a tensor over ranks, in all of them, added up in the ranks' order. Input: x. Output: the sum, which may be
 * x itself.
 *
 * @param ranks who takes part, ascending
 * @param channel tells the collectives of a program apart
 */
public record AllReduce(List<Integer> ranks, String channel) implements Operation {

    public AllReduce {
        ranks = List.copyOf(ranks);
    }

    @Override
    public String name() {
        return "all_reduce";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of(inputs.get(0));
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return (ranks.size() - 1) * inputs.get(0).shape().elements();
    }
}
