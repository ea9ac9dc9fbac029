package dev.gatun.device;

import dev.gatun.graph.Group;
import dev.gatun.graph.Part;
import dev.gatun.graph.Tensor;

/**
 * Which of a tensor's elements are a rank's own to work on, where ranks share the work: the {@code elements} behind the
 * first {@code from}.
 */
public record OwnStretch(long from, long elements) {

    /** All of a tensor that is the rank's stretch already, or that nobody shares; else the rank's share of it. */
    public static OwnStretch of(Tensor tensor, Group shard, Peers peers) {
        long all = tensor.shape().elements();
        if (shard.alone() || is(tensor, shard)) {
            return new OwnStretch(0, all);
        }
        long length = Part.shardLength(all, shard.size());
        long from = Math.min(all, peers.index(shard) * length);
        return new OwnStretch(from, Math.min(all, from + length) - from);
    }

    /** Where in the whole a stretch of it begins; 0 for a tensor that is whole. */
    public static long begin(Tensor stretch, Group shard, Peers peers) {
        return is(stretch, shard) ? peers.index(shard) * stretch.shape().elements() : 0;
    }

    /** Whether a tensor is a stretch of one that the group's ranks have a stretch of each. */
    public static boolean is(Tensor tensor, Group shard) {
        return !shard.alone() && tensor.part().shard().equals(shard);
    }
}
