package dev.gatun.train.config;

import java.util.List;

/**
 * What is recomputed or moved away to save device memory.
 *
 * @param activationCheckpointing layers of which the backward pass runs the forward pass again
 * @param recomputeOperations operations whose outputs are computed again, in layers that are not
 * @param offloadActivations whether checkpointed activations wait in host memory
 * @param activationLoadingHorizon how many tasks ahead they are brought back
 * @param offloadOptimizerState whether optimizer states stay in host memory between steps
 */
public record MemorySettings(
        ActivationCheckpointing activationCheckpointing,
        List<String> recomputeOperations,
        boolean offloadActivations,
        int activationLoadingHorizon,
        boolean offloadOptimizerState) implements Settings {

    /** Takes a copy of the list. */
    public MemorySettings {
        recomputeOperations = List.copyOf(recomputeOperations);
    }
}
