package dev.gatun.graph;

import java.util.List;

/**
 * Waits until what another rank sends has arrived. Input: the tensor that was {@linkplain PostReceive posted}, which
 * may be read from here on. No output.
 *
 * @param stage that of the rank that sends, which is otherwise where this one is
 * @param channel the sender's
 */
public record Receive(int stage, String channel) implements Operation {

    @Override
    public String name() {
        return "receive";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of();
    }
}
