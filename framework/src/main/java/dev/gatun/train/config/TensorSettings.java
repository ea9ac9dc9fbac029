package dev.gatun.train.config;

import java.util.List;

/**
 * Tensor parallelism.
 *
 * @param tensorParallelDegree ranks that split a layer
 * @param sequenceParallel whether what stands between split layers is split along the sequence
 * @param tensorParallelLayers what is split; the rest is whole on every rank
 * @param prescaledBatch whether each rank is given its group's whole batch; the numbers are the same
 */
public record TensorSettings(
        int tensorParallelDegree,
        boolean sequenceParallel,
        List<SplitLayer> tensorParallelLayers,
        boolean prescaledBatch) implements Settings {

    /** Takes a copy of the list. */
    public TensorSettings {
        tensorParallelLayers = List.copyOf(tensorParallelLayers);
    }

    /** A kind of layer that can be split. */
    public enum SplitLayer {
        /** By heads. */
        ATTENTION,
        /** By features inside the feed-forward layer. */
        MLP,
        /** By tokens of the vocabulary. */
        EMBEDDING,
        /** By tokens of the vocabulary, with the loss. */
        HEAD
    }
}
