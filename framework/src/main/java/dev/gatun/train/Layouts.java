package dev.gatun.train;

import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.Offload;
import dev.gatun.parallel.OptimizerRule;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Precision;
import dev.gatun.parallel.Recompute;
import dev.gatun.parallel.Reduction;
import dev.gatun.parallel.Schedule;
import dev.gatun.parallel.Sharding;
import dev.gatun.parallel.TensorParallel;
import dev.gatun.train.config.ActivationCheckpointing;
import dev.gatun.train.config.DeviceSettings;
import dev.gatun.train.config.LossScale;
import dev.gatun.train.config.MemorySettings;
import dev.gatun.train.config.ParallelSettings;
import dev.gatun.train.config.PipelineSettings;
import dev.gatun.train.config.PrecisionSettings;
import dev.gatun.train.config.ReplicaSettings;
import dev.gatun.train.config.ShardingSettings;
import dev.gatun.train.config.TensorSettings;
import dev.gatun.train.config.TensorSettings.SplitLayer;
import dev.gatun.train.config.TrainingConfig;
import java.util.Set;
import java.util.stream.Collectors;

/** Layouts by their settings. */
final class Layouts {

    private Layouts() {}

    static Parallelism of(TrainingConfig config) {
        ParallelSettings parallel = config.parallel();
        ReplicaSettings replicas = parallel.replicas();
        return new Parallelism(
                mesh(parallel),
                schedule(parallel.pipeline()),
                tensor(parallel.tensor()),
                sharding(parallel.sharding()),
                new Reduction(replicas.overlappingAllreduce(), (long) replicas.bucketCapMb() << 20),
                recompute(config.memory()),
                offload(config.memory()),
                numbers(config.precision(), config.device().kind()),
                parallel.tensor().prescaledBatch());
    }

    private static Mesh mesh(ParallelSettings parallel) {
        return new Mesh(
                parallel.pipeline().pipelineParallelDegree(),
                parallel.replicas().dataParallelDegree(),
                parallel.tensor().tensorParallelDegree(),
                parallel.sharding().shardedDataParallelDegree(),
                parallel.placementStrategy());
    }

    private static Schedule schedule(PipelineSettings pipeline) {
        Schedule.Kind kind =
                switch (pipeline.pipeline()) {
                    case SIMPLE -> Schedule.Kind.GPIPE;
                    case ZERO_BUBBLE -> Schedule.Kind.ZERO_BUBBLE;
                    case INTERLEAVED ->
                        pipeline.virtualStages() > 1 ? Schedule.Kind.INTERLEAVED : Schedule.Kind.ONE_F_ONE_B;
                };
        return Schedule.of(
                kind,
                pipeline.pipelineParallelDegree(),
                pipeline.microbatches(),
                pipeline.virtualStages(),
                pipeline.activeMicrobatches());
    }

    private static TensorParallel.Options tensor(TensorSettings tensor) {
        Set<TensorParallel.Kind> kinds =
                tensor.tensorParallelLayers().stream().map(Layouts::kind).collect(Collectors.toSet());
        return new TensorParallel.Options(tensor.sequenceParallel(), kinds, Set.of());
    }

    private static TensorParallel.Kind kind(SplitLayer layer) {
        return switch (layer) {
            case ATTENTION -> TensorParallel.Kind.ATTENTION;
            case MLP -> TensorParallel.Kind.MLP;
            case EMBEDDING -> TensorParallel.Kind.EMBEDDING;
            case HEAD -> TensorParallel.Kind.HEAD;
        };
    }

    private static Sharding sharding(ShardingSettings sharding) {
        return new Sharding(
                sharding.zeroStage(),
                sharding.sdpReduceBucketSize(),
                sharding.sdpParamPersistenceThreshold(),
                sharding.sdpMaxLiveParameters());
    }

    private static Recompute recompute(MemorySettings memory) {
        Recompute layers =
                switch (memory.activationCheckpointing()) {
                    case ActivationCheckpointing.None _ -> Recompute.none();
                    case ActivationCheckpointing.Each _ -> Recompute.each();
                    case ActivationCheckpointing.Contiguous _ -> Recompute.contiguous();
                    case ActivationCheckpointing.Groups groups -> Recompute.group(groups.layers());
                    case ActivationCheckpointing.Layers named -> Recompute.layers(Set.copyOf(named.names()));
                };
        return layers.withOperations(Set.copyOf(memory.recomputeOperations()));
    }

    /** Only what is checkpointed goes to the host: the rest would have to come back all at once. */
    private static Offload offload(MemorySettings memory) {
        boolean checkpointed = !(memory.activationCheckpointing() instanceof ActivationCheckpointing.None);
        return new Offload(
                memory.offloadActivations() && checkpointed,
                memory.activationLoadingHorizon(),
                memory.offloadOptimizerState());
    }

    private static Parallelism.Numbers numbers(PrecisionSettings precision, DeviceSettings.Kind device) {
        Precision numbers = Precision.valueOf(precision.dtype().name());
        return new Parallelism.Numbers(
                numbers,
                (numbers.hasMasters() || precision.moments().halfWidth()) && device == DeviceSettings.Kind.CPU,
                !(precision.lossScale() instanceof LossScale.None),
                precision.fp32ResidualAddition(),
                precision.moments());
    }

    static OptimizerRule optimizer(TrainingConfig config) {
        boolean mean = config.parallel().replicas().averageGradsAcrossMicrobatches();
        return new OptimizerRule(
                config.optimizer().beta1(),
                config.optimizer().beta2(),
                config.optimizer().epsilon(),
                config.optimizer().weightDecay(),
                config.train().clipNorm(),
                mean ? 1 : config.parallel().pipeline().microbatches(),
                config.train().seed());
    }
}
