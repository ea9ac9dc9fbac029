package dev.gatun.graph;

import java.util.List;

/**
 * A whole tensor of which the rank's own stretch becomes {@code x}, rounded to nearest, ties to even, where the whole
 * has fewer bits; all else stays as it is. Inputs: x, a stretch of a {@link Part}, which may reach beyond the whole; the
 * whole. Output: the whole, in place.
 *
 * @param shard whose ranks have a stretch each
 */
public record WriteShard(Group shard) implements Operation {

    @Override
    public String name() {
        return "write_shard";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        List<TensorType> wholes = List.of(inputs.get(1));
        Require.stretches(shard, List.of(inputs.get(0)), wholes);
        return wholes;
    }
}
