package dev.gatun.graph;

import java.util.List;

/**
 * Hands a tensor to another rank, which takes it with the {@link Receive} of the same channel. Waits until that rank
 * has {@linkplain PostReceive posted} the memory, not until it has looked at what arrived. Input: x. No output.
 *
 * @param stage that of the rank that receives, which is otherwise where this one is
 * @param channel tells transfers between the same two ranks apart, such as {@code blocks.6.add}; in one channel what is
 *     sent first is received first
 */
public record Send(int stage, String channel) implements Operation {

    @Override
    public String name() {
        return "send";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of();
    }
}
