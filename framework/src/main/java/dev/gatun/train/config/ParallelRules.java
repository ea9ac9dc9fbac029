package dev.gatun.train.config;

import dev.gatun.train.config.PipelineSettings.Pipeline;
import dev.gatun.train.config.Rule.Remedy;
import dev.gatun.train.config.TensorSettings.SplitLayer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the degrees of parallelism ask of each other, of the model and of the batch. */
final class ParallelRules {

    /** Beside blocks: the embedding and the head. */
    private static final int ENDS = 2;

    static final List<Rule> ALL = List.of(
            everyMicroBatchIsFull(),
            everyStageHasALayer(),
            virtualStagesAreInterleaved(),
            virtualStagesTakeTurns(),
            splits(Keys.HEADS, SplitLayer.ATTENTION),
            splits(Keys.KV_HEADS, SplitLayer.ATTENTION),
            splits(Keys.FFN, SplitLayer.MLP),
            Rule.divides(ParallelKeys.TENSOR_DEGREE, Keys.SEQUENCE_LENGTH)
                    .where(ParallelKeys.SEQUENCE_PARALLEL, split -> split),
            sharedWeightsAreSplitAlike(),
            replicasAreAveraged(),
            deviceForEveryRank(),
            shardingHasAStage(),
            degreeHasAStage(),
            stageHasADegree(),
            Rule.divides(ParallelKeys.SHARDED_DEGREE, ParallelKeys.DATA_DEGREE));

    private ParallelRules() {}

    private static Rule everyMicroBatchIsFull() {
        Key<Integer> key = ParallelKeys.MICROBATCHES;
        return new Rule(key, List.of(Keys.BATCH, ParallelKeys.DATA_DEGREE),
                values -> values.require(Keys.BATCH) % microbatches(values) == 0,
                values -> (values.require(ParallelKeys.DATA_DEGREE) == 1
                                ? ""
                                : "times " + values.named(ParallelKeys.DATA_DEGREE) + " is " + microbatches(values)
                                        + ", which ")
                        + "does not divide " + values.named(Keys.BATCH),
                List.of(new Remedy<>(key, values -> Remedies.divisorsNear(
                                values.require(Keys.BATCH) / values.require(ParallelKeys.DATA_DEGREE),
                                values.require(key))),
                        new Remedy<>(Keys.BATCH, values -> Remedies.multiplesNear(
                                microbatches(values), values.require(Keys.BATCH)))));
    }

    /** Of all replicas. */
    private static long microbatches(Values values) {
        return (long) values.require(ParallelKeys.MICROBATCHES) * values.require(ParallelKeys.DATA_DEGREE);
    }

    private static Rule everyStageHasALayer() {
        Key<Integer> degree = ParallelKeys.PIPELINE_DEGREE;
        Key<Integer> virtual = ParallelKeys.VIRTUAL_STAGES;
        return new Rule(degree, List.of(virtual, Keys.LAYERS),
                values -> stages(values) <= layers(values),
                values -> (values.require(virtual) == 1
                                ? ""
                                : "times " + values.named(virtual) + " is " + stages(values) + ", which ")
                        + "is more than the " + layers(values) + " layers of " + values.named(Keys.LAYERS)
                        + ", the embedding and the head",
                List.of(new Remedy<>(degree, values -> atMost(layers(values) / values.require(virtual))),
                        new Remedy<>(virtual, values -> atMost(layers(values) / values.require(degree)))));
    }

    static long stages(Values values) {
        return (long) values.require(ParallelKeys.PIPELINE_DEGREE) * values.require(ParallelKeys.VIRTUAL_STAGES);
    }

    private static long layers(Values values) {
        return (long) values.require(Keys.LAYERS) + ENDS;
    }

    private static Stream<Integer> atMost(long number) {
        return Stream.of(number)
                .filter(value -> value > 0 && value <= Integer.MAX_VALUE)
                .map(Long::intValue);
    }

    private static Rule virtualStagesAreInterleaved() {
        return new Rule(ParallelKeys.VIRTUAL_STAGES, List.of(ParallelKeys.PIPELINE),
                values -> values.require(ParallelKeys.VIRTUAL_STAGES) == 1
                        || values.require(ParallelKeys.PIPELINE) == Pipeline.INTERLEAVED,
                values -> "needs parallel.pipeline = interleaved, and not "
                        + Words.of(values.require(ParallelKeys.PIPELINE)),
                List.of(new Remedy<>(ParallelKeys.PIPELINE, _ -> Stream.of(Pipeline.INTERLEAVED)),
                        new Remedy<>(ParallelKeys.VIRTUAL_STAGES, _ -> Stream.of(1))));
    }

    /** A rank takes as many micro-batches as there are ranks through one of its stages, then through the next. */
    private static Rule virtualStagesTakeTurns() {
        Key<Integer> key = ParallelKeys.MICROBATCHES;
        Key<Integer> degree = ParallelKeys.PIPELINE_DEGREE;
        Key<Integer> virtual = ParallelKeys.VIRTUAL_STAGES;
        return new Rule(key, List.of(degree, virtual),
                values -> values.require(virtual) == 1 || values.require(key) % values.require(degree) == 0,
                values -> "is not a multiple of " + values.named(degree) + ", as " + values.named(virtual) + " needs",
                List.of(new Remedy<>(key, values ->
                                Remedies.multiplesNear(values.require(degree), values.require(key))),
                        new Remedy<>(virtual, _ -> Stream.of(1))));
    }

    private static Rule splits(Key<Integer> whole, SplitLayer layer) {
        return Rule.divides(ParallelKeys.TENSOR_DEGREE, whole)
                .where(ParallelKeys.TENSOR_LAYERS, split -> split.contains(layer));
    }

    private static Rule sharedWeightsAreSplitAlike() {
        Key<List<SplitLayer>> key = ParallelKeys.TENSOR_LAYERS;
        return new Rule(key, List.of(Keys.TIED_HEAD, ParallelKeys.TENSOR_DEGREE),
                values -> !values.require(Keys.TIED_HEAD)
                        || values.require(ParallelKeys.TENSOR_DEGREE) == 1
                        || values.require(key).contains(SplitLayer.EMBEDDING)
                                == values.require(key).contains(SplitLayer.HEAD),
                values -> "has one of embedding and head, which share their weights with "
                        + values.named(Keys.TIED_HEAD),
                List.of(new Remedy<>(key, values -> Stream.of(withBothEnds(values.require(key))))));
    }

    private static List<SplitLayer> withBothEnds(List<SplitLayer> split) {
        return Arrays.stream(SplitLayer.values())
                .filter(layer -> split.contains(layer) || layer == SplitLayer.EMBEDDING || layer == SplitLayer.HEAD)
                .toList();
    }

    private static Rule replicasAreAveraged() {
        return new Rule(ParallelKeys.DDP, List.of(ParallelKeys.DATA_DEGREE),
                values -> values.require(ParallelKeys.DDP) || values.require(ParallelKeys.DATA_DEGREE) == 1,
                values -> "would let the replicas of " + values.named(ParallelKeys.DATA_DEGREE)
                        + " become different models, as it does not average their gradients",
                List.of(new Remedy<>(ParallelKeys.DDP, _ -> Stream.of(true))));
    }

    private static Rule deviceForEveryRank() {
        return new Rule(Keys.COUNT,
                List.of(ParallelKeys.PIPELINE_DEGREE, ParallelKeys.TENSOR_DEGREE, ParallelKeys.DATA_DEGREE),
                values -> ranks(values) == values.require(Keys.COUNT),
                ParallelRules::otherDevices,
                List.of(new Remedy<>(Keys.COUNT, values -> Stream.concat(
                                Remedies.multiplesNear(
                                        ParallelKeys.modelRanks(values).orElseThrow(), values.require(Keys.COUNT)),
                                atMost(ranks(values)))
                        .distinct())));
    }

    private static String otherDevices(Values values) {
        String model = values.named(ParallelKeys.PIPELINE_DEGREE) + " x " + values.named(ParallelKeys.TENSOR_DEGREE);
        if (!values.isGiven(ParallelKeys.DATA_DEGREE)) {
            return "is not a multiple of " + model;
        }
        String product = model + " x " + values.named(ParallelKeys.DATA_DEGREE);
        return ranks(values) == ParallelKeys.TOO_MANY
                ? "is less than " + product
                : "is not " + product + ", which is " + ranks(values);
    }

    private static long ranks(Values values) {
        return ParallelKeys.ranks(values).orElseThrow();
    }

    private static Rule shardingHasAStage() {
        return new Rule(ParallelKeys.SHARD_OPTIMIZER_STATE, List.of(ParallelKeys.ZERO_STAGE),
                values -> values.require(ParallelKeys.SHARD_OPTIMIZER_STATE) == isSharded(values),
                values -> "contradicts " + values.named(ParallelKeys.ZERO_STAGE) + ", which "
                        + (isSharded(values) ? "shards" : "does not shard") + " optimizer states",
                List.of(new Remedy<>(ParallelKeys.SHARD_OPTIMIZER_STATE, values -> Stream.of(isSharded(values)))));
    }

    private static Rule degreeHasAStage() {
        return new Rule(ParallelKeys.SHARDED_DEGREE, List.of(ParallelKeys.ZERO_STAGE),
                values -> values.require(ParallelKeys.SHARDED_DEGREE) == 1 || isSharded(values),
                values -> "shards nothing with " + values.named(ParallelKeys.ZERO_STAGE),
                List.of(new Remedy<>(ParallelKeys.ZERO_STAGE, _ -> Stream.of(3))));
    }

    private static Rule stageHasADegree() {
        return new Rule(ParallelKeys.SHARDED_DEGREE, List.of(ParallelKeys.ZERO_STAGE, ParallelKeys.DATA_DEGREE),
                values -> values.require(ParallelKeys.SHARDED_DEGREE) > 1
                        || values.require(ParallelKeys.DATA_DEGREE) == 1
                        || !isSharded(values),
                values -> "leaves nothing to share for " + values.named(ParallelKeys.ZERO_STAGE),
                List.of(new Remedy<>(ParallelKeys.SHARDED_DEGREE, values ->
                        Stream.of(values.require(ParallelKeys.DATA_DEGREE)))));
    }

    static boolean isSharded(Values values) {
        return values.require(ParallelKeys.ZERO_STAGE) > 0;
    }
}
