package dev.gatun.train.config;

import dev.gatun.parallel.Placement;
import dev.gatun.parallel.Placement.Axis;
import dev.gatun.train.config.PartitionSettings.Optimize;
import dev.gatun.train.config.PipelineSettings.Pipeline;
import dev.gatun.train.config.TensorSettings.SplitLayer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The keys of {@code parallel}. */
final class ParallelKeys {

    /** Stands for every number of ranks that is more than an int holds. */
    static final long TOO_MANY = 1L << 31;

    private static final double WEIGHT_FOR_MEMORY = 0.8;
    private static final double WEIGHT_FOR_SPEED = 0.2;

    static final Key<Integer> PIPELINE_DEGREE =
            constant("pipeline_parallel_degree", Types.whole(1), 1).or("partitions");
    static final Key<Integer> MICROBATCHES = constant("microbatches", Types.whole(1), 1);
    static final Key<Integer> ACTIVE_MICROBATCHES = derived("active_microbatches", Types.whole(1),
            "`parallel.pipeline_parallel_degree` + 2; twice the degree, if that is more, with `parallel.virtual_stages`",
            ParallelKeys::activeMicrobatches);
    static final Key<Pipeline> PIPELINE = constant("pipeline",
            Types.choice(Pipeline.class, Map.of("1f1b", Pipeline.INTERLEAVED, "gpipe", Pipeline.SIMPLE)),
            Pipeline.INTERLEAVED);
    static final Key<Integer> VIRTUAL_STAGES = constant("virtual_stages", Types.whole(1), 1);

    static final Key<Placement> PLACEMENT = constant("placement_strategy", placement(), Placement.CLUSTER);

    static final Key<Boolean> AUTO_PARTITION = constant("auto_partition", Types.BOOL, true);
    static final Key<StageAssignment> PARTITION = constant("partition",
            new Type<>("layers and their stages, as `{embedding: 0, blocks.0-3: 0, head: 1}`", StageAssignment::of),
            new StageAssignment(Map.of()));
    static final Key<Integer> DEFAULT_PARTITION = constant("default_partition", Types.whole(0), 0);
    static final Key<Optimize> OPTIMIZE = constant("optimize", Types.choice(Optimize.class), Optimize.MEMORY);
    static final Key<Double> MEMORY_WEIGHT = derived("memory_weight", Types.number(Range.FRACTION),
            "0.8, and 0.2 with `parallel.optimize: speed`", values -> values.get(OPTIMIZE).map(ParallelKeys::weight));
    static final Key<Boolean> TRACE_TIMES = constant("trace_execution_times", Types.BOOL, false);
    static final Key<Boolean> TRACE_MEMORY = constant("trace_memory_usage",
            Types.always("what a layer keeps is always known from its operations"), true);

    static final Key<Integer> TENSOR_DEGREE = constant("tensor_parallel_degree", Types.whole(1), 1);
    static final Key<Boolean> SEQUENCE_PARALLEL = constant("sequence_parallel", Types.BOOL, false);
    static final Key<List<SplitLayer>> TENSOR_LAYERS = constant("tensor_parallel_layers",
            Types.listOf(Types.choice(SplitLayer.class)), List.of(SplitLayer.values()));
    static final Key<Boolean> PRESCALED_BATCH = constant("prescaled_batch", Types.BOOL, false);

    static final Key<Integer> DATA_DEGREE = derived("data_parallel_degree", Types.whole(1),
            "`device.count` / (`parallel.pipeline_parallel_degree` x `parallel.tensor_parallel_degree`); 1 without it",
            ParallelKeys::replicas);
    static final Key<Boolean> DDP = constant("ddp", Types.BOOL, true);
    static final Key<Boolean> OVERLAPPING_ALLREDUCE = constant("overlapping_allreduce", Types.BOOL, true);
    static final Key<Integer> BUCKET_CAP = constant("bucket_cap_mb", Types.whole(1), 25);
    static final Key<Boolean> AVERAGE_GRADS = constant("average_grads_across_microbatches", Types.BOOL, true);

    static final Key<Boolean> SHARD_OPTIMIZER_STATE = derived("shard_optimizer_state", Types.BOOL,
            "whether `parallel.zero_stage` is 1 or more",
            values -> values.get(ParallelKeys.ZERO_STAGE).map(stage -> stage > 0));
    static final Key<Integer> ZERO_STAGE = derived("zero_stage", Types.choice(List.of(0, 1, 2, 3), String::valueOf),
            "3 with a `parallel.sharded_data_parallel_degree` above 1, else 1 with `parallel.shard_optimizer_state`, "
                    + "else 0",
            ParallelKeys::zeroStage);
    static final Key<Integer> SHARDED_DEGREE = derived("sharded_data_parallel_degree", Types.whole(1),
            "`parallel.data_parallel_degree` with a `parallel.zero_stage` above 0, else 1",
            values -> values.get(ZERO_STAGE)
                    .flatMap(stage -> stage > 0 ? values.get(DATA_DEGREE) : Optional.of(1)));
    static final Key<Long> REDUCE_BUCKET = constant("sdp_reduce_bucket_size", Types.count(1), 500_000_000L);
    static final Key<Long> PERSISTENCE_THRESHOLD =
            constant("sdp_param_persistence_threshold", Types.count(0), 1_000_000L);
    static final Key<Long> MAX_LIVE_PARAMETERS =
            constant("sdp_max_live_parameters", Types.count(1), 1_000_000_000L);

    static final List<Key<?>> ALL = List.of(
            PIPELINE_DEGREE, MICROBATCHES, ACTIVE_MICROBATCHES, PIPELINE, VIRTUAL_STAGES,
            PLACEMENT,
            AUTO_PARTITION, PARTITION, DEFAULT_PARTITION, OPTIMIZE, MEMORY_WEIGHT, TRACE_TIMES, TRACE_MEMORY,
            TENSOR_DEGREE, SEQUENCE_PARALLEL, TENSOR_LAYERS, PRESCALED_BATCH,
            DATA_DEGREE, DDP, OVERLAPPING_ALLREDUCE, BUCKET_CAP, AVERAGE_GRADS,
            SHARD_OPTIMIZER_STATE, ZERO_STAGE, SHARDED_DEGREE, REDUCE_BUCKET, PERSISTENCE_THRESHOLD,
            MAX_LIVE_PARAMETERS);

    private ParallelKeys() {}

    /** Virtual stages begin later micro-batches before they come back to the first (Narayanan et al., 2021). */
    private static Optional<Integer> activeMicrobatches(Values values) {
        return values.get(PIPELINE_DEGREE).flatMap(stages -> values.get(ParallelKeys.VIRTUAL_STAGES).map(chunks ->
                (int) Math.min(Math.max(stages + 2L, chunks > 1 ? 2L * stages : 0), Integer.MAX_VALUE)));
    }

    /** Ranks of the mesh. */
    static Optional<Long> ranks(Values values) {
        return values.get(DATA_DEGREE).flatMap(replicas ->
                modelRanks(values).map(ranks -> Math.min(TOO_MANY, ranks * replicas)));
    }

    /** Ranks that hold one model together. */
    static Optional<Long> modelRanks(Values values) {
        return values.get(PIPELINE_DEGREE).flatMap(stages ->
                values.get(TENSOR_DEGREE).map(parts -> Math.min(TOO_MANY, (long) stages * parts)));
    }

    private static Optional<Integer> replicas(Values values) {
        return values.isGiven(Keys.COUNT)
                ? values.get(Keys.COUNT).flatMap(count ->
                        modelRanks(values).map(ranks -> (int) Math.max(1, count / ranks)))
                : Optional.of(1);
    }

    /** From what is given only, as the defaults of the keys that it looks at come from it. */
    private static Optional<Integer> zeroStage(Values values) {
        if (values.isGiven(SHARDED_DEGREE) && values.get(SHARDED_DEGREE).filter(degree -> degree > 1).isPresent()) {
            return Optional.of(3);
        }
        return values.isGiven(SHARD_OPTIMIZER_STATE)
                ? values.get(SHARD_OPTIMIZER_STATE).map(shards -> shards ? 1 : 0)
                : Optional.of(0);
    }

    private static double weight(Optimize optimize) {
        return switch (optimize) {
            case MEMORY -> WEIGHT_FOR_MEMORY;
            case SPEED -> WEIGHT_FOR_SPEED;
        };
    }

    private static Type<Placement> placement() {
        Stream<Placement> others = Stream.of(
                        List.of(Axis.D, Axis.T, Axis.P), List.of(Axis.P, Axis.D, Axis.T),
                        List.of(Axis.P, Axis.T, Axis.D), List.of(Axis.T, Axis.D, Axis.P))
                .map(Placement::new);
        return Types.choice(
                Stream.concat(Stream.of(Placement.CLUSTER, Placement.SPREAD), others).toList(),
                Words::of,
                Map.of(Words.letters(Placement.CLUSTER), Placement.CLUSTER,
                        Words.letters(Placement.SPREAD), Placement.SPREAD));
    }

    private static <T> Key<T> constant(String name, Type<T> type, T value) {
        return Key.constant("parallel", name, type, value);
    }

    private static <T> Key<T> derived(
            String name, Type<T> type, String text, Function<Values, Optional<T>> value) {
        return Key.derived("parallel", name, type, text, value);
    }
}
