package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.device.Device;
import dev.gatun.device.Layout;
import dev.gatun.device.Peers;
import dev.gatun.exec.World;
import dev.gatun.graph.Program;
import dev.gatun.parallel.ForwardingDevice;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointContent;
import dev.gatun.train.checkpoint.CheckpointException;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.checkpoint.TrainingState;
import dev.gatun.train.config.ConfigWriter;
import dev.gatun.train.config.TrainingConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run goes on with when its configuration is not what it was, and how it saves on the way. */
class ResumptionTest {

    @TempDir
    Path folder;

    private Runs runs;

    @BeforeEach
    void inAFolder() {
        runs = new Runs(folder);
    }

    @Test
    void whatMayChangeIsToldOfInALineEach() throws IOException {
        runs.train(runs.config("train.steps=3"), "run");
        assertThat(resumption("train.steps=3").notes()).isEmpty();
        assertThat(resumption("train.steps=3", "optimizer.learning_rate=5e-4", "parallel.microbatches=2").notes())
                .containsExactlyInAnyOrder(
                        "optimizer.learning_rate was 0.01, is 5e-4 from here on.",
                        "parallel.microbatches was 1, is 2 from here on.");
        assertThat(resumption("train.steps=3", "model.dropout=0.1").notes())
                .containsExactly("model.dropout was 0, is 0.1 from here on.");
        assertThat(resumption("train.steps=3", "device.memory=1GiB").notes())
                .containsExactly("device.memory was not set, is 1073741824 from here on.");
    }

    @Test
    void anotherModelOrTokenizerIsRefusedWithKeysAndValues() throws IOException {
        runs.train(runs.config(), "run");
        assertThatThrownBy(() -> resumption("model.layers=3", "data.tokenizer=gpt2"))
                .isInstanceOf(TrainingException.class)
                .hasMessageMatching("The configuration is of another model than .*step-00000006: model\\.layers = 3, not 2; "
                        + ".*data\\.tokenizer = gpt2, not bytes\\. Set what differs to what it was, or begin a new run in "
                        + "another output folder\\.");
    }

    @ParameterizedTest
    @CsvSource({"data.seed, 7", "data.validation_fraction, 0.1", "data.sequence_length, 8"})
    void anotherOrderOfTheDataBeginsAnew(String key, String value) throws IOException {
        runs.train(runs.config("train.steps=3"), "run");
        assertThat(state("run").dataPosition()).isEqualTo(3 * 4);
        TrainingConfig changed = runs.config("train.steps=5", key + "=" + value);
        assertThat(resumption("train.steps=5", key + "=" + value).notes()).contains(
                "The data's position begins anew, at the first sequence, as " + key + " is not what it was.");
        runs.resume(changed, "run");
        assertThat(state("run").dataPosition()).isEqualTo(2 * 4);
        assertThat(state("run").tokens()).isEqualTo(3 * 4 * 16 + 2 * 4 * changed.data().sequenceLength());
    }

    @Test
    void anotherBatchGoesOnAtTheNextSequence() throws IOException {
        runs.train(runs.config("train.steps=3"), "run");
        runs.resume(runs.config("train.steps=5", "train.batch=2"), "run");
        assertThat(state("run").dataPosition()).isEqualTo(3 * 4 + 2 * 2);
        assertThat(state("run").tokens()).isEqualTo((3 * 4 + 2 * 2) * 16);
    }

    @Test
    void aScaleOfFp16DoesNotBeginAtTheOneOfAPrecisionWithout() throws IOException {
        runs.train(runs.config("train.steps=1", "precision.dtype=bf16"), "run");
        runs.resume(runs.config("train.steps=2", "precision.dtype=fp16", "precision.initial_loss_scale=1024"), "run");
        assertThat(state("run").lossScale().orElseThrow().scale()).isEqualTo(1024);
    }

    /** Weights that were put into a model are published. */
    @Test
    void weightsAreMadeOrReadAndNotBoth() throws IOException {
        TrainingConfig config = runs.config("train.steps=3", "precision.dtype=bf16");
        assertThat(published(config, _ -> {}, "run")).isOne();
        TrainingConfig more = runs.config("train.steps=6", "precision.dtype=bf16");
        assertThat(published(more, trainer -> {
            try (Checkpoint newest = runs.checkpoints("run").newest().orElseThrow()) {
                trainer.restore(newest);
            }
        }, "run")).isOne();
    }

    /** How often a trainer has published weights when it begins its first step. */
    private int published(TrainingConfig config, Consumer<Trainer> begin, String run) {
        AtomicInteger times = new AtomicInteger();
        try (Trainer trainer = Runs.trainer(config, device -> new CountingDevice(device, times))) {
            begin.accept(trainer);
            runs.run(trainer, config, run);
        }
        return times.get();
    }

    private static final class CountingDevice extends ForwardingDevice {
        private final AtomicInteger published;
        private boolean begun;

        CountingDevice(Device inner, AtomicInteger published) {
            super(inner);
            this.published = published;
        }

        @Override
        public Executable compile(Program program, Layout layout, Peers peers) {
            Executable compiled = super.compile(program, layout, peers);
            return new ForwardingExecutable(compiled) {
                @Override
                public void run() {
                    switch (program.name()) {
                        case TrainingPrograms.TRAIN -> begun = true;
                        case TrainingPrograms.PUBLISH -> published.addAndGet(begun ? 0 : 1);
                        default -> { }
                    }
                    super.run();
                }
            };
        }
    }

    @Test
    void parametersAloneAreTrainedAsAFirstStepsAre() throws IOException {
        TrainingConfig config = runs.config();
        runs.train(config, "whole");
        TrainingPlan plan = TrainingPlan.of(config, 256);
        try (World world = new World(Devices.of(config, 1), plan.ranks())) {
            Weights.initialize(world, plan.graph(), config.train().seed());
            runs.checkpoints("given").save(
                    new TrainingState(0, 0, 0, ConfigWriter.write(config), "test"),
                    WorldTensors.parameters(world).distinct().get(0),
                    new RankTensors());
        }
        try (Checkpoint given = runs.checkpoints("given").newest().orElseThrow()) {
            assertThat(given.optimizer().entries()).isEmpty();
            assertThat(Resumption.of(config, given).notes()).containsExactly(
                    given.folder() + " has parameters alone: the optimizer's states begin at zero.");
        }
        runs.resume(config, "given");
        assertThat(runs.losses("given")).isEqualTo(runs.losses("whole"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void savingInTheBackgroundSavesTheSameBits(int stages) throws IOException {
        String[] settings = {"train.checkpoint_every=1", "parallel.microbatches=2", "parallel.data_parallel_degree=2",
            "parallel.zero_stage=1", "parallel.pipeline_parallel_degree=" + stages};
        runs.train(runs.config(settings), "waiting");
        runs.train(runs.config(settings).with(List.of("train.checkpoint_async=true")), "going on");
        assertThat(runs.losses("going on")).isEqualTo(runs.losses("waiting"));
        List<Path> steps = runs.checkpoints("going on").all();
        assertThat(steps).hasSize(6);
        for (Path step : steps) {
            assertThat(CheckpointContent.of(step)).isEqualTo(CheckpointContent.of(
                    folder.resolve("waiting/checkpoints").resolve(step.getFileName())));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSaveThatFailsEndsTheTraining(boolean async) throws IOException {
        Files.createDirectories(folder.resolve("run/checkpoints/step-00000009"));
        TrainingConfig config = runs.config(
                "train.steps=100000", "train.checkpoint_every=2", "train.checkpoint_async=" + async);
        try (Trainer trainer = Runs.trainer(config)) {
            assertThatThrownBy(() -> runs.run(trainer, config, "run"))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("step-00000009 is in the way");
            assertThat(trainer.step()).isBetween(2L, 10_000L);
        }
    }

    @Test
    void thePlanCountsTheCopiesOfABackgroundSave() throws IOException {
        String[] layout = {"parallel.data_parallel_degree=2", "parallel.zero_stage=1", "parallel.microbatches=2"};
        TrainingPlan waiting = TrainingPlan.of(runs.config(layout), 256);
        TrainingPlan going = TrainingPlan.of(runs.config(layout).with(List.of("train.checkpoint_async=true")), 256);
        assertThat(waiting.checkpointBytes()).isZero();
        runs.train(runs.config(layout), "run");
        try (Checkpoint newest = runs.checkpoints("run").newest().orElseThrow()) {
            long saved = newest.model().entries().values().stream().mapToLong(entry -> entry.bytes()).sum()
                    + newest.optimizer().entries().values().stream().mapToLong(entry -> entry.bytes()).sum();
            // Shards are padded to a multiple of elements.
            assertThat(going.checkpointBytes()).isBetween(saved, saved + saved / 10);
        }
        assertThat(going.bytes() - waiting.bytes()).isEqualTo(going.checkpointBytes());
    }

    private Resumption resumption(String... settings) throws IOException {
        CheckpointFolder checkpoints = runs.checkpoints("run");
        try (Checkpoint newest = checkpoints.newest().orElseThrow()) {
            return Resumption.of(runs.config(settings), newest);
        }
    }

    private TrainingState state(String run) {
        try (Checkpoint newest = runs.checkpoints(run).newest().orElseThrow()) {
            return newest.state();
        }
    }
}
