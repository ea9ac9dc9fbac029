package dev.gatun.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way to make a training fit or go faster.
 *
 * @param settings what turns it on
 * @param beside what it is compared with, and shares the settings of; null for the configuration as it is
 */
record Technique(String name, List<String> settings, Technique beside) {

    private static final String PIPELINE = "parallel.pipeline_parallel_degree=4";

    private static final Technique GPIPE = new Technique(
            "pipeline, GPipe", List.of(PIPELINE, "parallel.pipeline=gpipe", "parallel.active_microbatches=8"), null);
    private static final Technique ONE_F_ONE_B =
            new Technique("pipeline, 1F1B", List.of(PIPELINE, "parallel.pipeline=1f1b"), null);
    private static final Technique TENSOR =
            new Technique("tensor parallelism", List.of("parallel.tensor_parallel_degree=4"), null);
    private static final Technique DATA =
            new Technique("data parallelism", List.of("parallel.data_parallel_degree=4"), null);
    private static final Technique RECOMPUTE =
            new Technique("recompute each layer", List.of("memory.activation_checkpointing=each"), null);

    /** With one micro-batch in flight, nothing waits long enough to be taken away. */
    private static final Technique RECOMPUTED_PIPELINE =
            new Technique("1F1B, recompute each layer", RECOMPUTE.settings, ONE_F_ONE_B);

    private static final Technique FP32 = new Technique("fp32", List.of("precision.dtype=fp32"), null);

    static final List<Technique> ALL = List.of(
            GPIPE,
            ONE_F_ONE_B,
            new Technique("pipeline, interleaved", List.of("parallel.virtual_stages=2"), ONE_F_ONE_B),
            new Technique("pipeline, zero bubble", List.of("parallel.pipeline=zero_bubble"), ONE_F_ONE_B),
            TENSOR,
            new Technique("sequence parallelism", List.of("parallel.sequence_parallel=true"), TENSOR),
            DATA,
            new Technique("ZeRO-1", List.of("parallel.zero_stage=1"), DATA),
            new Technique("ZeRO-2", List.of("parallel.zero_stage=2"), DATA),
            new Technique("ZeRO-3", List.of("parallel.zero_stage=3"), DATA),
            RECOMPUTE,
            new Technique("recompute operations", List.of("memory.recompute_operations=[attention]"), null),
            new Technique(
                    "offload activations",
                    List.of("memory.offload_activations=true", "memory.activation_loading_horizon=2"),
                    RECOMPUTED_PIPELINE),
            new Technique("offload optimizer states", List.of("memory.offload_optimizer_state=true"), null),
            new Technique("bf16", List.of("precision.dtype=bf16"), FP32),
            new Technique("moments in bf16", List.of("precision.moments=bf16"), null));

    /** All settings by which a configuration has it; later ones count. */
    List<String> all() {
        return beside == null ? settings : Stream.concat(beside.all().stream(), settings.stream()).toList();
    }
}
