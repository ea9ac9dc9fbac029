package dev.gatun.train.config;

/** A record whose components are keys of one section, or again such records. */
sealed interface Settings
        permits ModelSettings, DataSettings, TrainSettings, OptimizerSettings, ScheduleSettings, ParallelSettings,
                PipelineSettings, PartitionSettings, TensorSettings, ReplicaSettings, ShardingSettings, MemorySettings,
                PrecisionSettings, DeviceSettings {}
