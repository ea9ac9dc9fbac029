package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointContent;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.config.TrainingConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainerTest {

    @TempDir
    Path folder;

    private Runs runs;

    @BeforeEach
    void inAFolder() {
        runs = new Runs(folder);
    }

    @Test
    void theLossFalls() throws IOException {
        runs.train(runs.config("train.steps=60"), "run");
        List<Double> losses = runs.losses("run");
        assertThat(losses).hasSize(60);
        assertThat(losses.getFirst()).isCloseTo(Math.log(256), within(0.7));
        assertThat(losses.getLast()).isLessThan(losses.getFirst() / 2);
    }

    @Test
    void theSameConfigurationGivesTheSameBits() throws IOException {
        TrainingConfig config = runs.config("device.threads=2");
        runs.train(config, "once");
        runs.train(config, "again");
        assertSameBits("once", "again");
    }

    @Test
    void anotherSeedGivesOtherWeights() throws IOException {
        runs.train(runs.config(), "once");
        runs.train(runs.config("train.seed=2"), "other");
        assertThat(values("once")).isNotEqualTo(values("other"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3", "1, 5", "2, 1", "2, 2", "2, 5"})
    void aResumedRunEndsWithTheSameBits(int stages, int interruptedAfter) throws IOException {
        TrainingConfig config = runs.config("parallel.pipeline_parallel_degree=" + stages,
                "parallel.microbatches=2", "train.checkpoint_every=1", "train.evaluate_every=2");
        runs.train(config, "whole");
        String step = "checkpoints/step-%08d".formatted(interruptedAfter);
        copy(folder.resolve("whole").resolve(step), folder.resolve("parts").resolve(step));
        runs.resume(config, "parts");
        assertSameBits("whole", "parts");
        assertThat(runs.losses("parts")).isEqualTo(runs.losses("whole").subList(interruptedAfter, 6));
    }

    /** Masks follow from the step alone, and so are the resumed run's; an evaluation between steps has none. */
    @Test
    void dropoutChangesATrainingAndIsResumedWithTheSameBits() throws IOException {
        TrainingConfig config = runs.config("model.dropout=0.2", "parallel.microbatches=2", "train.checkpoint_every=1",
                "train.evaluate_every=2");
        runs.train(config, "whole");
        String step = "checkpoints/step-00000003";
        copy(folder.resolve("whole").resolve(step), folder.resolve("parts").resolve(step));
        runs.resume(config, "parts");
        assertSameBits("whole", "parts");
        runs.train(runs.config("parallel.microbatches=2"), "plain");
        assertThat(values("whole")).isNotEqualTo(values("plain"));
        runs.train(runs.config("model.dropout=0.2", "parallel.microbatches=2"), "unevaluated");
        assertSameBits("whole", "unevaluated");
    }

    /** The same weights, of no step, with and without dropout. */
    @Test
    void evaluationsAreWithoutDropout() throws IOException {
        String[] still = {"train.steps=1", "train.evaluate_every=1", "optimizer.learning_rate=1e-30"};
        runs.train(runs.config(still), "plain");
        runs.train(runs.config(
                Stream.concat(Stream.of(still), Stream.of("model.dropout=0.5")).toArray(String[]::new)), "dropped");
        assertThat(runs.evaluations("dropped")).isNotEmpty().isEqualTo(runs.evaluations("plain"));
        assertThat(runs.losses("dropped")).isNotEqualTo(runs.losses("plain"));
    }

    /** Without clipping: the norm is a sum over stages, whose order is the layout's. */
    @RepeatedTest(2)
    void aRunIsResumedInAnotherLayout() throws IOException {
        String seed = "train.seed=" + new Random().nextInt(1000);
        String[] whole = {seed, "train.clip_norm=0", "train.checkpoint_every=3", "parallel.microbatches=2"};
        runs.train(runs.config(whole), "run");
        copy(folder.resolve("run/checkpoints/step-00000003"), folder.resolve("other/checkpoints/step-00000003"));
        runs.resume(runs.config(seed, "train.clip_norm=0", "parallel.microbatches=2",
                "parallel.pipeline_parallel_degree=2"), "other");
        assertThat(values("other")).describedAs(seed).isEqualTo(values("run"));
    }

    @Test
    void aStoppedRunFinishesItsStepAndCanGoOn() throws IOException {
        TrainingConfig config = runs.config();
        runs.train(config, "whole");
        try (Trainer trainer = Runs.trainer(config)) {
            trainer.stop();
            assertThat(runs.run(trainer, config, "parts")).isFalse();
            assertThat(trainer.step()).isEqualTo(1);
        }
        assertThat(runs.newest("parts")).hasFileName("step-00000001");
        runs.resume(config, "parts");
        assertSameBits("whole", "parts");
    }

    @Test
    void stoppingFromAnotherThreadLeavesACheckpointOfTheLastStep() throws Exception {
        TrainingConfig config = runs.config("train.steps=1000000");
        try (Trainer trainer = Runs.trainer(config)) {
            Path metrics = folder.resolve("run/metrics.jsonl");
            Thread stop = Thread.ofPlatform().start(() -> {
                while (!Files.exists(metrics) || metrics.toFile().length() < 2000) {
                    Thread.onSpinWait();
                }
                trainer.stop();
            });
            assertThat(runs.run(trainer, config, "run")).isFalse();
            stop.join();
            assertThat(runs.newest("run")).hasFileName("step-%08d".formatted(trainer.step()));
            assertThat(runs.losses("run")).hasSize((int) trainer.step());
        }
    }

    @Test
    void aRunThatIsDoneDoesNoMore() throws IOException {
        TrainingConfig config = runs.config();
        runs.train(config, "run");
        try (Trainer trainer = Runs.trainer(config);
                Checkpoint newest = Checkpoint.open(runs.newest("run"))) {
            trainer.restore(newest);
            assertThat(runs.run(trainer, config, "elsewhere")).isTrue();
        }
        assertThat(runs.checkpoints("elsewhere").all()).isEmpty();
    }

    @Test
    void aDivergedTrainingSaysSoAndKeepsItsCheckpoint() throws IOException {
        runs.train(runs.config("train.steps=2"), "run");
        TrainingConfig absurd = runs.config("train.steps=40", "optimizer.learning_rate=1e30", "train.clip_norm=0");
        assertThatThrownBy(() -> runs.resume(absurd, "run"))
                .isInstanceOf(TrainingException.class)
                .hasMessageMatching("The loss of step \\d+ is \\S+, its gradient's norm \\S+: the training has diverged\\. "
                        + "The first tensor that is not finite is the gradient of [a-z0-9.]+\\.weight\\. "
                        + "Lower optimizer\\.learning_rate, which is 1\\.0E30, and go on with --resume from the checkpoint of "
                        + "step 2, which is intact\\.");
        try (Checkpoint kept = runs.checkpoints("run").newest().orElseThrow()) {
            assertThat(kept.state().step()).isEqualTo(2);
        }
    }

    @Test
    void aTrainingThatDivergesBeforeItsFirstCheckpointIsToldWhatToChange() throws IOException {
        TrainingConfig absurd = runs.config("train.steps=40", "optimizer.learning_rate=1e30", "train.clip_norm=0");
        assertThatThrownBy(() -> runs.train(absurd, "run"))
                .isInstanceOf(TrainingException.class)
                .hasMessageContaining("optimizer.learning_rate")
                .hasMessageContaining("schedule.warmup_steps")
                .hasMessageNotContaining("--resume");
        assertThat(runs.checkpoints("run").all()).isEmpty();
    }

    @Test
    void stepsThatAreNotFiniteAreLeftOutWhereTheConfigurationSaysSo() throws IOException {
        TrainingConfig absurd = runs.config("train.steps=12", "optimizer.learning_rate=1e30", "train.clip_norm=0",
                "train.non_finite=skip");
        runs.train(absurd, "run");
        assertThat(runs.losses("run")).hasSize(12);
        try (Checkpoint last = runs.checkpoints("run").newest().orElseThrow()) {
            assertThat(last.state().step()).isEqualTo(12);
            assertThat(last.state().updates()).isBetween(1L, 11L);
        }
        for (float value : values("run")) {
            assertThat(value).isFinite();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void accumulatedGradientsAreThoseOfTheWholeBatch(int microBatches) throws IOException {
        runs.train(runs.config("train.steps=1"), "whole");
        runs.train(runs.config("train.steps=1", "parallel.microbatches=" + microBatches), "parts");
        assertThat(runs.losses("parts").getFirst()).isCloseTo(runs.losses("whole").getFirst(), within(1e-5));
        float[] whole = values("whole");
        float[] parts = values("parts");
        assertThat(parts).hasSameSizeAs(whole);
        for (int index = 0; index < whole.length; index++) {
            // AdamW's first step is the gradient's sign times the rate, so nearly no gradient may go either way.
            assertThat(parts[index]).isCloseTo(whole[index], within(2e-2f));
        }
        assertThat(meanDifference(whole, parts)).isLessThan(1e-6);
    }

    private static double meanDifference(float[] one, float[] other) {
        double sum = 0;
        for (int index = 0; index < one.length; index++) {
            sum += Math.abs(one[index] - other[index]);
        }
        return sum / one.length;
    }

    private void assertSameBits(String one, String other) {
        Path first = runs.newest(one);
        Path second = runs.newest(other);
        assertThat(second.getFileName()).isEqualTo(first.getFileName());
        assertThat(CheckpointContent.of(second)).isEqualTo(CheckpointContent.of(first));
    }

    /** All parameters of the run's newest checkpoint, one after another. */
    private float[] values(String name) {
        try (Checkpoint newest = Checkpoint.open(runs.newest(name))) {
            List<float[]> all = newest.model().entries().keySet().stream()
                    .sorted()
                    .map(tensor -> values(newest.model(), tensor))
                    .toList();
            FloatBuffer joined = FloatBuffer.allocate(all.stream().mapToInt(values -> values.length).sum());
            all.forEach(joined::put);
            return joined.array();
        }
    }

    private static float[] values(StoredTensors file, String name) {
        long elements = 1;
        for (long dim : file.entries().get(name).shape()) {
            elements *= dim;
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) elements * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        file.read(name, 0, bytes);
        float[] values = new float[(int) elements];
        bytes.flip().asFloatBuffer().get(values);
        return values;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
