package dev.gatun.train.config;

import dev.gatun.plan.DeviceModel;
import dev.gatun.plan.Spelling;
import dev.gatun.train.config.ModelSettings.Architecture;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All keys, in the order in which they are written and documented. */
final class Keys {

    private static final int WIDE_HIDDEN = 1024;
    /** Several times those of the deepest models; a plan of more takes minutes and gigabytes. */
    private static final int MOST_LAYERS = 1000;
    /** Sizes of tensors: far more than any model's, and so little that what is made of them can be counted. */
    private static final Type<Integer> LARGE = Types.whole(1, 1_000_000);

    static final Key<String> PRESET =
            new Key<>("model", "preset", Types.choice(Presets.names(), name -> name), new Default.None<>());
    static final Key<Architecture> ARCHITECTURE = size("architecture", Types.choice(Architecture.class)).like("gpt2");
    static final Key<Integer> LAYERS = size("layers", Types.whole(1, MOST_LAYERS)).like("6");
    static final Key<Integer> HIDDEN = size("hidden", LARGE).like("384");
    static final Key<Integer> HEADS = size("heads", LARGE).like("6");
    static final Key<Integer> KV_HEADS =
            Key.derived("model", "kv_heads", LARGE, "`model.heads`", values -> values.get(HEADS));
    static final Key<Integer> FFN = Key.derived("model", "ffn", LARGE,
            "4 `model.hidden`; llama: 8/3 of it, rounded up to a multiple of 256 (of 32 below 1024)", Keys::ffn);
    static final Key<Integer> VOCABULARY = Key.derived("model", "vocabulary", LARGE, "the tokenizer's size",
            values -> values.get(Keys.TOKENIZER).flatMap(Tokenizers::vocabulary));
    static final Key<Integer> CONTEXT = Key.derived("model", "context", LARGE, "`data.sequence_length`",
            values -> values.get(Keys.SEQUENCE_LENGTH));
    static final Key<Boolean> TIED_HEAD = Key.derived("model", "tied_head", Types.BOOL,
            "`true` for gpt2, `false` otherwise",
            values -> values.get(ARCHITECTURE).map(architecture -> architecture == Architecture.GPT2));
    static final Key<Double> NORM_EPSILON = Key.constant("model", "norm_epsilon", Types.number(Range.POSITIVE), 1e-5);
    static final Key<Double> ROPE_THETA = Key.constant("model", "rope_theta", Types.number(Range.POSITIVE), 10000.0);
    static final Key<Double> DROPOUT = Key.constant("model", "dropout", Types.number(Range.BELOW_ONE), 0.0);
    static final Key<Path> WEIGHTS = new Key<>("model", "weights", Types.FOLDER, new Default.None<>());

    static final Key<String> TEXT = Key.required("data", "text", Types.TEXT).like("wordnet");
    static final Key<String> TEXT_FIELD = Key.constant("data", "text_field", Types.TEXT, "text");
    static final Key<String> TOKENIZER = Key.required("data", "tokenizer", Types.TOKENIZER).like("gpt2");
    static final Key<Integer> SEQUENCE_LENGTH = Key.required("data", "sequence_length", LARGE).like("256");
    static final Key<Double> VALIDATION_FRACTION =
            Key.constant("data", "validation_fraction", Types.number(Range.UP_TO_HALF), 0.05);
    static final Key<Long> DATA_SEED =
            Key.derived("data", "seed", Types.SEED, "`train.seed`", values -> values.get(Keys.SEED));
    static final Key<Path> CACHE = new Key<>("data", "cache", Types.FOLDER, new Default.None<>());

    static final Key<Integer> STEPS = Key.required("train", "steps", Types.whole(1)).like("1000");
    static final Key<Integer> BATCH = Key.required("train", "batch", LARGE).like("16");
    static final Key<Long> SEED = Key.constant("train", "seed", Types.SEED, 1L);
    static final Key<Double> CLIP_NORM = Key.constant("train", "clip_norm", Types.number(Range.NOT_NEGATIVE), 1.0);
    static final Key<TrainSettings.NonFinite> NON_FINITE =
            Key.constant("train", "non_finite", Types.choice(TrainSettings.NonFinite.class), TrainSettings.NonFinite.STOP);
    static final Key<Integer> EVALUATE_EVERY = Key.derived("train", "evaluate_every", Types.whole(1),
            "`train.steps` / 10, at least 1", values -> values.get(STEPS).map(steps -> Math.max(1, steps / 10)));
    static final Key<Integer> EVALUATION_BATCHES = Key.constant("train", "evaluation_batches", Types.whole(1), 8);
    static final Key<Integer> CHECKPOINT_EVERY = Key.derived("train", "checkpoint_every", Types.whole(0),
            "`train.evaluate_every`", values -> values.get(EVALUATE_EVERY));
    static final Key<Boolean> CHECKPOINT_ASYNC = Key.constant("train", "checkpoint_async", Types.BOOL, false);
    static final Key<Integer> KEEP_CHECKPOINTS = Key.constant("train", "keep_checkpoints", Types.whole(1), 2);
    static final Key<Integer> KEEP_EVERY = Key.constant("train", "keep_every", Types.whole(0), 0);
    static final Key<Integer> LOG_EVERY = Key.constant("train", "log_every", Types.whole(1), 10);
    static final Key<List<String>> SAMPLES = Key.constant("train", "samples", Types.TEXTS, List.of());
    static final Key<Integer> SAMPLE_TOKENS = Key.constant("train", "sample_tokens", Types.whole(1), 200);
    static final Key<String> SAMPLE_STOP = new Key<>("train", "sample_stop", Types.CHARACTERS, new Default.None<>());

    static final Key<Double> LEARNING_RATE =
            Key.required("optimizer", "learning_rate", Types.number(Range.POSITIVE)).like("3e-4");
    static final Key<Double> BETA1 = Key.constant("optimizer", "beta1", Types.number(Range.BELOW_ONE), 0.9);
    static final Key<Double> BETA2 = Key.constant("optimizer", "beta2", Types.number(Range.BELOW_ONE), 0.95);
    static final Key<Double> EPSILON = Key.constant("optimizer", "epsilon", Types.number(Range.POSITIVE), 1e-8);
    static final Key<Double> WEIGHT_DECAY =
            Key.constant("optimizer", "weight_decay", Types.number(Range.NOT_NEGATIVE), 0.1);

    static final Key<ScheduleSettings.Kind> SCHEDULE =
            Key.constant("schedule", "kind", Types.choice(ScheduleSettings.Kind.class), ScheduleSettings.Kind.COSINE);
    static final Key<Integer> WARMUP_STEPS = Key.derived(
            "schedule", "warmup_steps", Types.whole(0), "`train.steps` / 20",
            values -> values.get(STEPS).map(steps -> steps / 20));
    static final Key<Double> FINAL_RATIO = Key.constant("schedule", "final_ratio", Types.number(Range.FRACTION), 0.1);

    static final Key<DeviceSettings.Kind> DEVICE =
            Key.constant("device", "kind", Types.choice(DeviceSettings.Kind.class, Map.of("gpu", DeviceSettings.Kind.CUDA)),
                    DeviceSettings.Kind.CPU);
    static final Key<String> DEVICE_MODEL = new Key<>("device", "model",
            Types.choice(DeviceModel.gpus().stream().map(DeviceModel::name).toList(), name -> name), new Default.None<>());
    static final Key<Integer> COUNT = Key.derived("device", "count", Types.whole(1),
            "the product of the degrees of `parallel`",
            values -> ParallelKeys.ranks(values).map(ranks -> (int) Math.min(ranks, Integer.MAX_VALUE)));
    static final Key<Integer> THREADS = Key.derived("device", "threads", Types.whole(1),
            "the machine's cores / `device.count`, at least 1",
            values -> values.get(COUNT).map(count -> Math.max(1, Runtime.getRuntime().availableProcessors() / count)));
    static final Key<Integer> PER_NODE =
            Key.derived("device", "per_node", Types.whole(1), "`device.count`", values -> values.get(COUNT));
    static final Key<Long> MEMORY = new Key<>("device", "memory", ByteSize.TYPE, new Default.None<>()).like("80GiB");
    static final Key<Integer> TIMEOUT = Key.constant("device", "timeout", Types.whole(1), 60);
    static final Key<DeviceSettings.Transfers> TRANSFERS = Key.constant(
            "device", "transfers", Types.choice(DeviceSettings.Transfers.class), DeviceSettings.Transfers.AUTO);
    static final Key<Boolean> CUDA_GRAPHS = Key.constant("device", "cuda_graphs", Types.BOOL, true);
    static final Key<Boolean> SYNCHRONOUS = Key.constant("device", "synchronous", Types.BOOL, false);

    static final List<Key<?>> ALL = Stream.<List<? extends Key<?>>>of(List.of(
            PRESET, ARCHITECTURE, LAYERS, HIDDEN, HEADS, KV_HEADS, FFN, VOCABULARY, CONTEXT, TIED_HEAD, NORM_EPSILON,
            ROPE_THETA, DROPOUT, WEIGHTS,
            TEXT, TEXT_FIELD, TOKENIZER, SEQUENCE_LENGTH, VALIDATION_FRACTION, DATA_SEED, CACHE,
            STEPS, BATCH, SEED, CLIP_NORM, NON_FINITE, EVALUATE_EVERY, EVALUATION_BATCHES, CHECKPOINT_EVERY,
            CHECKPOINT_ASYNC, KEEP_CHECKPOINTS, KEEP_EVERY, LOG_EVERY, SAMPLES, SAMPLE_TOKENS, SAMPLE_STOP,
            LEARNING_RATE, BETA1, BETA2, EPSILON, WEIGHT_DECAY,
            SCHEDULE, WARMUP_STEPS, FINAL_RATIO),
            ParallelKeys.ALL, MemoryKeys.ALL, PrecisionKeys.ALL,
            List.of(DEVICE, DEVICE_MODEL, COUNT, THREADS, PER_NODE, MEMORY, TIMEOUT, TRANSFERS, CUDA_GRAPHS, SYNCHRONOUS))
            .<Key<?>>flatMap(List::stream)
            .toList();

    static final List<String> SECTIONS = ALL.stream().map(Key::section).distinct().toList();

    private Keys() {}

    static Optional<Key<?>> find(String section, String name) {
        return in(section).stream().filter(key -> key.hasName(name)).findFirst();
    }

    /** The key that a misspelt one may have been meant to be: of the same section, or of another by nearly its name. */
    static Optional<Key<?>> nearest(String section, String name) {
        return nearest(in(section), name).or(() -> nearest(ALL, name));
    }

    static List<Key<?>> in(String section) {
        return ALL.stream().filter(key -> key.section().equals(section)).<Key<?>>map(key -> key).toList();
    }

    private static Optional<Key<?>> nearest(List<Key<?>> keys, String name) {
        return keys.stream()
                .filter(key -> key.names().stream().anyMatch(candidate -> Spelling.isNear(name, candidate)))
                .min(Comparator.comparingInt(key -> key.names().stream()
                        .mapToInt(candidate -> Spelling.distance(name, candidate))
                        .min()
                        .orElseThrow()));
    }

    private static Optional<Integer> ffn(Values values) {
        return values.get(HIDDEN).flatMap(hidden -> values.get(ARCHITECTURE).map(architecture -> {
            long unit = hidden < WIDE_HIDDEN ? 32 : 256;
            long size = switch (architecture) {
                case GPT2, CUSTOM -> 4L * hidden;
                case LLAMA -> Math.ceilDiv(8L * hidden, 3 * unit) * unit;
            };
            return (int) Math.min(size, Integer.MAX_VALUE);
        }));
    }

    private static <T> Key<T> size(String name, Type<T> type) {
        return new Key<>("model", name, type, new Default.RequiredWithout<>(PRESET));
    }
}
