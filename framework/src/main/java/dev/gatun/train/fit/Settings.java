package dev.gatun.train.fit;

import dev.gatun.train.config.ActivationCheckpointing;
import dev.gatun.train.config.ModelSettings;
import dev.gatun.train.config.PipelineSettings.Pipeline;
import dev.gatun.train.config.TrainingConfig;
import java.util.List;
import java.util.Locale;

/**
 * What a search for a layout decides.
 *
 * @param stages of the pipeline
 * @param parts of tensor parallelism
 * @param replicas of data parallelism
 * @param zeroStage what ZeRO shards over the replicas
 * @param microBatches of a replica's batch
 * @param recomputed what is not kept for the backward pass
 * @param offloadActivations whether what is kept waits on the host
 * @param offloadStates whether the optimizer's states do
 */
record Settings(
        int stages,
        int parts,
        int replicas,
        int zeroStage,
        Pipeline pipeline,
        int virtualStages,
        int microBatches,
        Recomputed recomputed,
        boolean offloadActivations,
        boolean offloadStates) {

    /** What is computed again in the backward pass; each needs less memory and more time than the one before. */
    enum Recomputed {
        /** Nothing. */
        NOTHING,
        /** Norms and activation functions, which are quick for what they keep (Korthikanti et al., 2022). */
        CHEAP_OPERATIONS,
        /** Every block. */
        BLOCKS;

        /** Names of operations. */
        List<String> operations(ModelSettings.Architecture architecture) {
            return this != CHEAP_OPERATIONS
                    ? List.of()
                    : switch (architecture) {
                        case GPT2 -> List.of("layer_norm", "gelu");
                        case LLAMA -> List.of("rms_norm", "swiglu");
                        case CUSTOM -> List.of(); // which of its operations are cheap, only its author knows
                    };
        }
    }

    /** Those of a configuration, or the nearest to it. */
    static Settings of(TrainingConfig config) {
        boolean checkpoints = !(config.memory().activationCheckpointing() instanceof ActivationCheckpointing.None);
        boolean operations = !config.memory().recomputeOperations().isEmpty();
        return new Settings(
                config.parallel().pipeline().pipelineParallelDegree(),
                config.parallel().tensor().tensorParallelDegree(),
                config.parallel().replicas().dataParallelDegree(),
                config.parallel().sharding().zeroStage(),
                config.parallel().pipeline().pipeline(),
                config.parallel().pipeline().virtualStages(),
                config.parallel().pipeline().microbatches(),
                checkpoints ? Recomputed.BLOCKS : operations ? Recomputed.CHEAP_OPERATIONS : Recomputed.NOTHING,
                config.memory().offloadActivations(),
                config.memory().offloadOptimizerState());
    }

    /** What makes a configuration one of these settings; keys that follow from them get their defaults. */
    List<String> overrides(TrainingConfig config) {
        int sequences = config.train().batch() / (replicas * microBatches);
        return List.of(
                "parallel.pipeline_parallel_degree=" + stages,
                "parallel.tensor_parallel_degree=" + parts,
                "parallel.data_parallel_degree=" + replicas,
                "parallel.zero_stage=" + zeroStage,
                "parallel.shard_optimizer_state=",
                "parallel.sharded_data_parallel_degree=",
                "parallel.pipeline=" + pipeline.name().toLowerCase(Locale.ROOT),
                "parallel.virtual_stages=" + virtualStages,
                "parallel.microbatches=" + microBatches,
                "parallel.active_microbatches=",
                "parallel.prescaled_batch=" + (config.parallel().tensor().prescaledBatch() || sequences % parts != 0),
                "memory.activation_checkpointing=" + (recomputed == Recomputed.BLOCKS ? "each" : "none"),
                "memory.recompute_operations=" + recomputed.operations(config.model().architecture()),
                "memory.offload_activations=" + offloadActivations,
                "memory.offload_optimizer_state=" + offloadStates);
    }

    /** Whether this takes as much memory as the other at the least, as it spends no more on saving it. */
    boolean takesAtLeast(Settings other) {
        return stages == other.stages
                && parts == other.parts
                && replicas == other.replicas
                && pipeline == other.pipeline
                && virtualStages == other.virtualStages
                && zeroStage <= other.zeroStage
                && microBatches <= other.microBatches
                && recomputed.compareTo(other.recomputed) <= 0
                && (!offloadActivations || other.offloadActivations)
                && (!offloadStates || other.offloadStates);
    }
}
