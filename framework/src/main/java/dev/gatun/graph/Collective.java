package dev.gatun.graph;

import java.util.List;

/**
 * An operation that all ranks of a group do together. A rank's collectives in a group meet the others' in their order.
 */
public sealed interface Collective extends Operation permits AllGather, AllReduce, Barrier, Broadcast, ReduceScatter {

    /** Who takes part. */
    Group group();

    /** What a rank sends to others, in bytes, as NCCL's rings do it. */
    long bytesSent(List<TensorType> inputs, List<TensorType> outputs);

    /** The bytes of whole tensors without one rank's share. */
    static long shares(Group group, List<TensorType> wholes) {
        long bytes = wholes.stream().mapToLong(TensorType::bytes).sum();
        return bytes * (group.size() - 1) / group.size();
    }
}
