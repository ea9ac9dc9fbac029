package dev.gatun.train.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfigWriterTest {

    /** They say what other keys or none say. */
    private static final List<Key<?>> ONLY_READ = List.of(Keys.PRESET, PrecisionKeys.FP16, PrecisionKeys.BF16,
            PrecisionKeys.FUSED_SOFTMAX, PrecisionKeys.FUSED_BIAS_GELU, MemoryKeys.DELAYED_INITIALIZATION);

    private static final String AWKWARD = "ab: #'\"\\{}[]&*!|>%@`~-?,\n\r\t\u0007\u0085\u00a0\u2028é猫0.";

    @Test
    void everyKeyThatHasAValueIsWritten() {
        String text = ConfigWriter.write(
                Configs.small("data.cache=tokens", "model.weights=runs/one", "train.sample_stop=end",
                        "device.memory=1GiB", "device.model=h100"));
        assertThat(Keys.ALL.stream().filter(key -> !ONLY_READ.contains(key)).map(Key::name))
                .allSatisfy(name -> assertThat(text).contains("\n  " + name + ":"));
        assertThat(text).contains("architecture: \"gpt2\"", "heads: 6\n", "cache: \"tokens\"").doesNotContain("null");
    }

    @Test
    void whatIsWrittenReadsAsEqual() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < 50; run++) {
            TrainingConfig config = any(random);
            String text = ConfigWriter.write(config);
            assertThat(Configs.read(text)).as("seed %d\n%s", seed, text).isEqualTo(config);
        }
    }

    @Test
    void aTildeInQuotesIsTextAndNotNothing() {
        TrainingConfig config = Configs.small("train.samples=[\"~\", '~', a]");
        assertThat(config.train().samples()).containsExactly("~", "~", "a");
        assertThat(Configs.read(ConfigWriter.write(config))).isEqualTo(config);
    }

    @Test
    void everySettingOfALayoutIsWrittenBack() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < 100; run++) {
            TrainingConfig config = Configs.small(layout(random));
            String text = ConfigWriter.write(config);
            assertThat(Configs.read(text)).as("seed %d\n%s", seed, text).isEqualTo(config);
            assertThat(Configs.read(text).warnings()).as("seed %d", seed).isEqualTo(config.warnings());
        }
    }

    private static String[] layout(SplittableRandom random) {
        int stages = random.nextInt(1, 4);
        int replicas = 1 << random.nextInt(3);
        boolean hand = random.nextBoolean();
        return new String[] {
            "train.batch=48",
            "parallel.partitions=" + stages,
            "parallel.microbatches=" + stages * random.nextInt(1, 3),
            "parallel.active_microbatches=" + random.nextInt(1, 9),
            "parallel.pipeline=" + any(random, "simple", "zero_bubble", "1f1b"),
            "parallel.placement_strategy=" + any(random, "cluster", "spread", "PTD", "TDP", "PDT", "DTP"),
            "parallel.auto_partition=" + !hand,
            "parallel.partition=" + (hand ? List.of("{}", "{blocks.2: 1, blocks.3: 1, head: 1}",
                    "{head: 2, blocks.0: 0, blocks.1-3: 1}").get(stages - 1) : "{}"),
            "parallel.optimize=" + any(random, "memory", "speed"),
            "parallel.memory_weight=" + any(random, "", "0.33"),
            "parallel.trace_execution_times=" + random.nextBoolean(),
            "parallel.trace_memory_usage=true",
            "parallel.tensor_parallel_degree=" + random.nextInt(1, 4),
            "parallel.tensor_parallel_layers=" + any(random, "[]", "[attention, mlp]", ""),
            "parallel.prescaled_batch=" + random.nextBoolean(),
            "parallel.data_parallel_degree=" + replicas,
            "parallel.overlapping_allreduce=" + random.nextBoolean(),
            "parallel.bucket_cap_mb=" + random.nextInt(1, 99),
            "parallel.average_grads_across_microbatches=" + random.nextBoolean(),
            "parallel.zero_stage=" + any(random, "", "0", "1", "2", "3"),
            "parallel.sdp_reduce_bucket_size=" + random.nextLong(1, Long.MAX_VALUE),
            "parallel.sdp_param_persistence_threshold=" + random.nextLong(Long.MAX_VALUE),
            "parallel.sdp_max_live_parameters=1e" + random.nextInt(18),
            "memory.activation_checkpointing="
                    + any(random, "none", "each", "contiguous", "group_3", "[]", "[blocks.0-2, head]"),
            "memory.recompute_operations=" + any(random, "[]", "[gelu, layer_norm]"),
            "memory.offload_activations=" + random.nextBoolean(),
            "memory.activation_loading_horizon=" + random.nextInt(1, 9),
            "memory.offload_optimizer_state=" + random.nextBoolean(),
            "precision.dtype=" + any(random, "fp32", "fp16", "bf16"),
            "precision.loss_scale=" + any(random, "", "none", "dynamic", "65536", "0.125", "1e20"),
            "precision.initial_loss_scale=" + any(random, "", "2e15"),
            "precision.loss_scale_window=" + random.nextInt(1, 9999),
            "precision.moments=" + any(random, "fp32", "bf16"),
            "precision.fp32_residual_addition=" + random.nextBoolean(),
            "device.per_node=" + random.nextInt(1, 9),
            "device.memory=" + any(random, "", "1.5GiB", "12345"),
            "device.timeout=" + random.nextInt(1, 9999),
        };
    }

    private static String any(SplittableRandom random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static TrainingConfig any(SplittableRandom random) {
        List<String> presets = Presets.names();
        TrainingConfig config = Configs.preset(
                presets.get(random.nextInt(presets.size())),
                "data.tokenizer=" + (random.nextBoolean() ? "bytes" : "a/tokenizer.json"),
                "train.seed=" + random.nextLong(),
                "optimizer.beta1=" + random.nextDouble(),
                "optimizer.learning_rate=" + (1 - random.nextDouble()) * Math.pow(10, random.nextInt(-300, 300)),
                "schedule.kind=" + (random.nextBoolean() ? "constant" : "linear"));
        TrainSettings train = config.train();
        List<String> samples = Stream.generate(() -> awkward(random)).limit(random.nextInt(4)).toList();
        DataSettings data = config.data();
        return new TrainingConfig(config.model(),
                new DataSettings(awkward(random) + "x", awkward(random) + "x", data.tokenizer(), data.sequenceLength(),
                        data.validationFraction(), random.nextLong(),
                        Optional.of(Path.of("cache " + random.nextInt()))),
                new TrainSettings(train.steps(), train.batch(), train.seed(), random.nextDouble(),
                        train.nonFinite(), train.evaluateEvery(), train.evaluationBatches(), train.checkpointEvery(),
                        random.nextBoolean(), train.keepCheckpoints(), train.keepEvery(), train.logEvery(), samples, train.sampleTokens(),
                        Optional.of(awkward(random) + "x")),
                config.optimizer(), config.schedule(), config.parallel(), config.memory(), config.precision(),
                config.device());
    }

    private static String awkward(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> AWKWARD.charAt(random.nextInt(AWKWARD.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
