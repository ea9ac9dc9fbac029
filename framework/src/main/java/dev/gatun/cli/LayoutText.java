package dev.gatun.cli;

import dev.gatun.train.config.ActivationCheckpointing;
import dev.gatun.train.config.MemorySettings;
import dev.gatun.train.config.ParallelSettings;
import dev.gatun.train.config.PipelineSettings;
import dev.gatun.train.config.TrainingConfig;
import java.util.ArrayList;
import java.util.List;

/** A layout on one line, as in {@code pp 2, dp 4, ZeRO-1, 8 micro-batches, recompute each}. */
final class LayoutText {

    private LayoutText() {}

    static String of(TrainingConfig config) {
        ParallelSettings parallel = config.parallel();
        PipelineSettings pipeline = parallel.pipeline();
        List<String> parts = new ArrayList<>();
        degree(parts, "pp", pipeline.pipelineParallelDegree());
        degree(parts, "tp", parallel.tensor().tensorParallelDegree());
        degree(parts, "dp", parallel.replicas().dataParallelDegree());
        if (parallel.sharding().zeroStage() > 0) {
            parts.add("ZeRO-" + parallel.sharding().zeroStage());
        }
        if (pipeline.virtualStages() > 1) {
            parts.add(pipeline.virtualStages() + " virtual stages");
        } else if (pipeline.pipelineParallelDegree() > 1) {
            parts.add(switch (pipeline.pipeline()) {
                case INTERLEAVED -> "1F1B";
                case SIMPLE -> "GPipe";
                case ZERO_BUBBLE -> "zero-bubble";
            });
        }
        parts.add(pipeline.microbatches() == 1 ? "1 micro-batch" : pipeline.microbatches() + " micro-batches");
        memory(parts, config.memory());
        return String.join(", ", parts);
    }

    private static void degree(List<String> parts, String axis, int degree) {
        if (degree > 1) {
            parts.add(axis + " " + degree);
        }
    }

    private static void memory(List<String> parts, MemorySettings memory) {
        if (!(memory.activationCheckpointing() instanceof ActivationCheckpointing.None)) {
            parts.add("recompute " + memory.activationCheckpointing());
        }
        if (!memory.recomputeOperations().isEmpty()) {
            parts.add("recompute " + String.join(" and ", memory.recomputeOperations()));
        }
        if (memory.offloadActivations()) {
            parts.add("offload activations");
        }
        if (memory.offloadOptimizerState()) {
            parts.add("offload optimizer states");
        }
    }
}
