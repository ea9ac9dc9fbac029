package dev.gatun.train.config;

/**
 * Pipeline parallelism.
 *
 * @param pipelineParallelDegree ranks that the layers are cut over
 * @param microbatches parts of a replica's batch that are in the pipeline one after another
 * @param activeMicrobatches most micro-batches in flight
 * @param pipeline their order
 * @param virtualStages stages of each rank; above 1 for {@link Pipeline#INTERLEAVED} only
 */
public record PipelineSettings(
        int pipelineParallelDegree, int microbatches, int activeMicrobatches, Pipeline pipeline, int virtualStages)
        implements Settings {

    /** The order in which a stage works on micro-batches. */
    public enum Pipeline {
        /** Backward first (1F1B; Narayanan et al., 2019, and with virtual stages 2021). */
        INTERLEAVED,
        /** All forwards, then all backwards (GPipe; Huang et al., 2019). */
        SIMPLE,
        /** The gradients of weights fill the gaps (Qi et al., 2023). */
        ZERO_BUBBLE
    }

    /** The stages of all ranks. */
    public int stages() {
        return pipelineParallelDegree * virtualStages;
    }
}
