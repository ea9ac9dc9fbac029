package dev.gatun.train.config;

/**
 * How the model is spread over devices.
 *
 * @param pipelineParallelDegree stages that the layers are cut into
 * @param microbatches parts of a batch that are in the pipeline one after another; divides the batch
 */
public record ParallelSettings(int pipelineParallelDegree, int microbatches) {}
