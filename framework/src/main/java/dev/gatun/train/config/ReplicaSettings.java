package dev.gatun.train.config;

/**
 * Data parallelism: replicas of the model, each with its part of the batch.
 *
 * @param dataParallelDegree replicas
 * @param ddp whether their gradients are averaged; there is one replica if not
 * @param overlappingAllreduce whether gradients are averaged while the backward pass goes on
 * @param bucketCapMb most MiB of gradients that are averaged at once
 * @param averageGradsAcrossMicrobatches whether a step's gradient is the mean over micro-batches, and not the sum; over
 *     replicas it is the mean either way
 */
public record ReplicaSettings(
        int dataParallelDegree,
        boolean ddp,
        boolean overlappingAllreduce,
        int bucketCapMb,
        boolean averageGradsAcrossMicrobatches) implements Settings {}
