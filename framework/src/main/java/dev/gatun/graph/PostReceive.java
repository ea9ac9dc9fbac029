package dev.gatun.graph;

import java.util.List;

/**
 * Grants another rank the memory of a tensor, which that rank's {@link Send} writes from now on and {@link Receive}
 * waits for. No input. Output: the tensor, whose memory is taken from here on.
 *
 * @param stage that of the rank that sends, which is otherwise where this one is
 * @param channel the sender's
 * @param type what will arrive
 */
public record PostReceive(int stage, String channel, TensorType type) implements Operation {

    @Override
    public String name() {
        return "post_receive";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of(type);
    }
}
