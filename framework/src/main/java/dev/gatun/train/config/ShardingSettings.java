package dev.gatun.train.config;

/**
 * Sharding over replicas (ZeRO; Rajbhandari et al., 2020).
 *
 * @param shardOptimizerState whether {@code zeroStage} is 1 or more
 * @param zeroStage 0 shards nothing, 1 optimizer states, 2 gradients too, 3 parameters too
 * @param shardedDataParallelDegree replicas that share one copy of what is sharded; divides all replicas
 * @param sdpReduceBucketSize most elements of gradients that are reduced at once
 * @param sdpParamPersistenceThreshold parameters of fewer elements are never sharded
 * @param sdpMaxLiveParameters most elements of parameters that are gathered at a time
 */
public record ShardingSettings(
        boolean shardOptimizerState,
        int zeroStage,
        int shardedDataParallelDegree,
        long sdpReduceBucketSize,
        long sdpParamPersistenceThreshold,
        long sdpMaxLiveParameters) implements Settings {}
