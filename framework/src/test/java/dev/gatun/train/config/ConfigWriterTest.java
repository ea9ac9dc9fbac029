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

    private static final String AWKWARD = "ab: #'\"\\{}[]&*!|>%@`~-?,\n\r\t\u0007\u0085\u00a0\u2028é猫0.";

    @Test
    void everyKeyThatHasAValueIsWritten() {
        String text = ConfigWriter.write(Configs.small("data.cache=tokens", "train.sample_stop=end"));
        assertThat(Keys.ALL.stream().filter(key -> key != (Key<?>) Keys.PRESET).map(Key::name))
                .allSatisfy(name -> assertThat(text).contains("  " + name + ": "));
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
                new DataSettings(awkward(random) + "x", data.tokenizer(), data.sequenceLength(),
                        data.validationFraction(), random.nextLong(),
                        Optional.of(Path.of("cache " + random.nextInt()))),
                new TrainSettings(train.steps(), train.batch(), train.seed(), random.nextDouble(),
                        train.evaluateEvery(), train.evaluationBatches(), train.checkpointEvery(),
                        train.keepCheckpoints(), train.logEvery(), samples, train.sampleTokens(),
                        Optional.of(awkward(random) + "x")),
                config.optimizer(), config.schedule(), config.parallel(), config.device());
    }

    private static String awkward(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> AWKWARD.charAt(random.nextInt(AWKWARD.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
