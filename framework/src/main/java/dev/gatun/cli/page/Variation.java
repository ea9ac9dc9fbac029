package dev.gatun.cli.page;

import dev.gatun.train.config.ActivationCheckpointing;
import dev.gatun.train.config.ModelSettings;
import dev.gatun.train.config.PipelineSettings.Pipeline;
import dev.gatun.train.config.TrainingConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A configuration near the given one.
 *
 * @param kind what is changed
 * @param name what it is changed to
 * @param settings that change it
 */
record Variation(String kind, String name, List<String> settings) {

    private static final int LAST_ZERO_STAGE = 3;

    static List<Variation> near(TrainingConfig config) {
        return new Near(config).all();
    }

    /** Collects them. */
    private static final class Near {
        private final TrainingConfig config;
        private final int stages;
        private final int parts;
        private final int replicas;
        private final List<Variation> all = new ArrayList<>();

        private Near(TrainingConfig config) {
            this.config = config;
            stages = config.parallel().pipeline().pipelineParallelDegree();
            parts = config.parallel().tensor().tensorParallelDegree();
            replicas = config.parallel().replicas().dataParallelDegree();
        }

        private List<Variation> all() {
            meshes();
            zero();
            schedules();
            memory();
            boolean fp32 = !config.precision().dtype().halfWidth();
            add("precision", fp32 ? "bf16" : "fp32", "precision.dtype=" + (fp32 ? "bf16" : "fp32"));
            return all;
        }

        private void meshes() {
            if (stages > 1) {
                mesh("pipeline", stages / 2, parts, replicas);
            }
            mesh("pipeline", 2 * stages, parts, replicas);
            if (parts > 1) {
                mesh("tensor", stages, parts / 2, replicas);
            }
            mesh("tensor", stages, 2 * parts, replicas);
            if (replicas > 1) {
                mesh("data", stages, parts, replicas / 2);
            }
            mesh("data", stages, parts, 2 * replicas);
            if (replicas % 2 == 0) {
                mesh("same ranks", 2 * stages, parts, replicas / 2);
                mesh("same ranks", stages, 2 * parts, replicas / 2);
            }
            if (stages % 2 == 0) {
                mesh("same ranks", stages / 2, 2 * parts, replicas);
                mesh("same ranks", stages / 2, parts, 2 * replicas);
            }
        }

        private void mesh(String kind, int pipeline, int tensor, int data) {
            // Replicas of smaller batches have fewer micro-batches, not smaller ones.
            int micros = config.parallel().pipeline().microbatches();
            boolean divides = config.train().batch() % (data * micros) == 0;
            add(kind, "pp " + pipeline + " x dp " + data + " x tp " + tensor,
                    "device.count=",
                    "parallel.microbatches=" + (divides ? micros : Math.max(1, micros * replicas / data)),
                    "parallel.pipeline_parallel_degree=" + pipeline,
                    "parallel.tensor_parallel_degree=" + tensor,
                    "parallel.data_parallel_degree=" + data,
                    "parallel.active_microbatches=",
                    "parallel.sharded_data_parallel_degree=");
        }

        private void zero() {
            for (int stage = 0; stage <= LAST_ZERO_STAGE && replicas > 1; stage++) {
                if (stage != config.parallel().sharding().zeroStage()) {
                    add("ZeRO", stage == 0 ? "no sharding" : "ZeRO-" + stage,
                            "parallel.zero_stage=" + stage,
                            "parallel.shard_optimizer_state=",
                            "parallel.sharded_data_parallel_degree=");
                }
            }
        }

        private void schedules() {
            for (Pipeline pipeline : Pipeline.values()) {
                if (stages > 1 && pipeline != config.parallel().pipeline().pipeline()) {
                    add("schedule", switch (pipeline) {
                        case INTERLEAVED -> "1F1B";
                        case SIMPLE -> "GPipe";
                        case ZERO_BUBBLE -> "zero bubble";
                    }, "parallel.pipeline=" + pipeline.name().toLowerCase(Locale.ROOT), "parallel.virtual_stages=1");
                }
            }
            int virtual = config.parallel().pipeline().virtualStages();
            if (stages > 1) {
                add("schedule", virtual == 1 ? "interleaved, 2 virtual stages" : "one stage a rank",
                        "parallel.pipeline=interleaved",
                        "parallel.virtual_stages=" + (virtual == 1 ? 2 : 1),
                        "parallel.active_microbatches=");
            }
            int micros = config.parallel().pipeline().microbatches();
            if (micros > 1) {
                microBatches(micros / 2);
            }
            microBatches(2 * micros);
        }

        private void microBatches(int count) {
            add("micro-batches", count + (count == 1 ? " micro-batch" : " micro-batches"),
                    "parallel.microbatches=" + count);
        }

        private void memory() {
            boolean none = config.memory().activationCheckpointing() instanceof ActivationCheckpointing.None;
            boolean operations = !config.memory().recomputeOperations().isEmpty();
            if (!none || operations) {
                recompute("none", "none", "[]");
            }
            if (!operations) {
                recompute("norms and activation functions", "none",
                        config.model().architecture() == ModelSettings.Architecture.GPT2
                                ? "[layer_norm, gelu]"
                                : "[rms_norm, swiglu]");
            }
            if (!(config.memory().activationCheckpointing() instanceof ActivationCheckpointing.Each)) {
                recompute("each layer", "each", "[]");
            }
            boolean activations = config.memory().offloadActivations();
            add("offload", activations ? "activations stay" : "activations, recomputing each layer",
                    "memory.offload_activations=" + !activations,
                    "memory.activation_checkpointing=" + (activations && none ? "none" : "each"));
            boolean states = config.memory().offloadOptimizerState();
            add("offload", states ? "optimizer states stay" : "optimizer states",
                    "memory.offload_optimizer_state=" + !states);
        }

        private void recompute(String name, String layers, String operations) {
            add("recompute", name,
                    "memory.activation_checkpointing=" + layers,
                    "memory.recompute_operations=" + operations,
                    "memory.offload_activations=false");
        }

        private void add(String kind, String name, String... settings) {
            List<String> changed = new ArrayList<>(List.of(settings));
            if (config.parallel().partition().traceExecutionTimes()) {
                // Layers are measured one at a time, and variations are planned side by side.
                changed.add("parallel.trace_execution_times=false");
            }
            all.add(new Variation(kind, name, List.copyOf(changed)));
        }
    }
}
