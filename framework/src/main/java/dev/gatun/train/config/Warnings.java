package dev.gatun.train.config;

import dev.gatun.train.config.Rule.Remedy;
import java.util.List;
import java.util.stream.Stream;

/** Rules that may be broken, with settings that have no effect or a hidden price. */
final class Warnings {

    private static final List<Rule> ALL = List.of(
            offloadNeedsCheckpointing(),
            offloadNeedsMicroBatches(),
            tensorParallelismStaysInANode(),
            sequenceParallelismNeedsTensorParallelism(),
            shardingNeedsReplicas(),
            fp32ResidualsNeedSixteenBits(),
            tf32NeedsAGpu(),
            tf32NeedsFp32(),
            whatIsKeptIsSaved());

    private Warnings() {}

    static List<Mistake> of(TrainingConfig config) {
        Values values = new Values();
        Records.values(config).forEach((key, value) -> values.put(key, value, new Origin.None()));
        List<Rule> rules = Stream.concat(Rules.ALL.stream(), ALL.stream()).toList();
        return ALL.stream().flatMap(rule -> rule.check(values, rules).stream()).toList();
    }

    private static Rule offloadNeedsCheckpointing() {
        Key<ActivationCheckpointing> other = MemoryKeys.ACTIVATION_CHECKPOINTING;
        return new Rule(MemoryKeys.OFFLOAD_ACTIVATIONS, List.of(other),
                values -> !values.require(MemoryKeys.OFFLOAD_ACTIVATIONS)
                        || !(values.require(other) instanceof ActivationCheckpointing.None),
                values -> "has no effect with " + values.named(other) + ", as checkpointed activations are offloaded",
                List.of(new Remedy<>(other, _ -> Stream.of(new ActivationCheckpointing.Each()))));
    }

    private static Rule offloadNeedsMicroBatches() {
        Key<Integer> other = ParallelKeys.MICROBATCHES;
        return new Rule(MemoryKeys.OFFLOAD_ACTIVATIONS, List.of(other, Keys.BATCH, ParallelKeys.DATA_DEGREE),
                values -> !values.require(MemoryKeys.OFFLOAD_ACTIVATIONS) || values.require(other) > 1,
                values -> "has no effect with " + values.named(other)
                        + ", as no other micro-batch runs while activations wait",
                List.of(new Remedy<>(other, values -> Remedies.divisorsNear(
                        values.require(Keys.BATCH) / values.require(ParallelKeys.DATA_DEGREE), 2))));
    }

    private static Rule tensorParallelismStaysInANode() {
        Key<Integer> key = ParallelKeys.TENSOR_DEGREE;
        return new Rule(key, List.of(Keys.PER_NODE),
                values -> values.require(key) <= values.require(Keys.PER_NODE),
                values -> "is more than " + values.named(Keys.PER_NODE)
                        + ", so that every layer waits for the network between nodes",
                List.of(new Remedy<>(key, values ->
                        Remedies.divisorsNear(values.require(key), values.require(Keys.PER_NODE)))));
    }

    private static Rule sequenceParallelismNeedsTensorParallelism() {
        return new Rule(ParallelKeys.SEQUENCE_PARALLEL, List.of(ParallelKeys.TENSOR_DEGREE),
                values -> !values.require(ParallelKeys.SEQUENCE_PARALLEL)
                        || values.require(ParallelKeys.TENSOR_DEGREE) > 1,
                values -> "has no effect with " + values.named(ParallelKeys.TENSOR_DEGREE),
                List.of(new Remedy<>(ParallelKeys.SEQUENCE_PARALLEL, _ -> Stream.of(false))));
    }

    private static Rule shardingNeedsReplicas() {
        return new Rule(ParallelKeys.ZERO_STAGE, List.of(ParallelKeys.DATA_DEGREE),
                values -> !ParallelRules.isSharded(values) || values.require(ParallelKeys.DATA_DEGREE) > 1,
                values -> "has no effect with " + values.named(ParallelKeys.DATA_DEGREE),
                List.of(new Remedy<>(ParallelKeys.ZERO_STAGE, _ -> Stream.of(0))));
    }

    private static Rule fp32ResidualsNeedSixteenBits() {
        return new Rule(PrecisionKeys.FP32_RESIDUAL, List.of(PrecisionKeys.DTYPE),
                values -> !values.require(PrecisionKeys.FP32_RESIDUAL)
                        || values.require(PrecisionKeys.DTYPE).halfWidth(),
                values -> "has no effect with " + values.named(PrecisionKeys.DTYPE) + ", as all sums are fp32 then",
                List.of(new Remedy<>(PrecisionKeys.FP32_RESIDUAL, _ -> Stream.of(false))));
    }

    private static Rule tf32NeedsAGpu() {
        return new Rule(PrecisionKeys.TF32, List.of(Keys.DEVICE),
                values -> !values.require(PrecisionKeys.TF32)
                        || values.require(Keys.DEVICE) == DeviceSettings.Kind.CUDA,
                values -> "has no effect with " + values.named(Keys.DEVICE) + ", as only GPUs have TF32",
                List.of(new Remedy<>(PrecisionKeys.TF32, _ -> Stream.of(false))));
    }

    private static Rule tf32NeedsFp32() {
        return new Rule(PrecisionKeys.TF32, List.of(PrecisionKeys.DTYPE),
                values -> !values.require(PrecisionKeys.TF32)
                        || !values.require(PrecisionKeys.DTYPE).halfWidth(),
                values -> "has no effect with " + values.named(PrecisionKeys.DTYPE) + ", as no product is of fp32 then",
                List.of(new Remedy<>(PrecisionKeys.TF32, _ -> Stream.of(false))));
    }

    private static Rule whatIsKeptIsSaved() {
        Key<Integer> other = Keys.CHECKPOINT_EVERY;
        return new Rule(Keys.KEEP_EVERY, List.of(other),
                values -> values.require(Keys.KEEP_EVERY) == 0
                        || values.require(other) > 0 && values.require(Keys.KEEP_EVERY) % values.require(other) == 0,
                values -> "is no multiple of " + values.named(other) + ", so that fewer checkpoints are kept",
                List.of(new Remedy<>(Keys.KEEP_EVERY, values -> Stream.of(
                        Math.max(1, values.require(Keys.KEEP_EVERY) / Math.max(1, values.require(other)))
                                * values.require(other)))));
    }
}
