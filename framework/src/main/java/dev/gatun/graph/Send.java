package dev.gatun.graph;

import java.util.List;

/**
 * Hands a tensor to another rank, which takes it with the {@link Receive} of the same channel. Waits until that rank has
 * {@linkplain PostReceive posted} the memory, not until it has looked at what arrived. Input: x. No output.
 *
 * @param peer the rank that receives
 * @param channel tells transfers between the same two ranks apart, such as {@code blocks.6.add@3}
 */
public record Send(int peer, String channel) implements Operation {

    @Override
    public String name() {
        return "send";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of();
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return 0;
    }
}
