package dev.gatun.train.config;

import dev.gatun.parallel.Placement;

/**
 * How the model is spread over devices.
 *
 * @param placementStrategy which ranks are neighbours
 * @param pipeline stages and micro-batches
 * @param partition which layers a stage has
 * @param tensor the split of layers
 * @param replicas copies of the model and how their gradients are averaged
 * @param sharding what replicas share between them instead of each having its own (ZeRO)
 */
public record ParallelSettings(
        Placement placementStrategy,
        PipelineSettings pipeline,
        PartitionSettings partition,
        TensorSettings tensor,
        ReplicaSettings replicas,
        ShardingSettings sharding) implements Settings {}
