package dev.gatun.train.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TensorBoardEventsTest {

    @TempDir
    Path folder;

    private final FixedClock clock = FixedClock.at("2026-03-01T09:30:00.500Z");

    @Test
    void theFileIsNamedByTheSecondItWasBegun() throws IOException {
        open(0).close();
        assertThat(files()).containsExactly("events.out.tfevents.1772357400.gatun");
    }

    @Test
    void theFirstRecordIsTheVersionAndTheSecondASessionsStart() throws IOException {
        open(0).close();
        assertThat(read(0)).containsExactly(
                new EventFile.Event(1_772_357_400.5, 0, Map.of("version", "brain.Event:2")),
                new EventFile.Event(1_772_357_400.5, 0, Map.of("start", true)));
    }

    @Test
    void aResumedSessionTakesBackTheStepsPastItsCheckpointOnly() throws IOException {
        open(0).close();
        clock.pass(60);
        open(300).close();
        EventFile.Event start = read(1).get(1);
        assertThat(start.fields()).containsEntry("start", true);
        assertThat(start.step()).isEqualTo(301);
    }

    @Test
    void twoSessionsInASecondHaveTwoFiles() throws IOException {
        open(0).close();
        open(3).close();
        assertThat(files()).containsExactly(
                "events.out.tfevents.1772357400.gatun", "events.out.tfevents.1772357401.gatun");
    }

    @Test
    void everyScalarIsReadBackAsAFloat() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        long step = random.nextLong(1L << 40);
        double loss = random.nextGaussian();
        double gradNorm = random.nextDouble() * 1e6;
        double learningRate = random.nextDouble() * 1e-5;
        double tokensPerSecond = random.nextDouble() * 1e7;
        double validationLoss = random.nextDouble();
        try (TensorBoardEvents events = open(0)) {
            events.write(new StepMetrics(step, loss, gradNorm, learningRate, 1, tokensPerSecond, 1, 0.5, 1L << 36));
            clock.pass(2);
            events.write(new EvaluationMetrics(step, validationLoss, 1, 1));
        }
        assertThat(read(0).subList(2, 4)).as("seed %d", seed).containsExactly(
                new EventFile.Event(1_772_357_400.5, step, Map.of(
                        "loss/train", (float) loss,
                        "grad_norm", (float) gradNorm,
                        "learning_rate", (float) learningRate,
                        "tokens_per_second", (float) tokensPerSecond,
                        "mfu", 0.5f,
                        "gpu_memory_bytes", 0x1p36f)),
                new EventFile.Event(1_772_357_402.5, step, Map.of("loss/validation", (float) validationLoss)));
    }

    @Test
    void aLossThatIsNoNumberStaysOne() throws IOException {
        try (TensorBoardEvents events = open(0)) {
            events.write(new EvaluationMetrics(1, Double.NaN, 1, 1));
        }
        assertThat(read(0).get(2).fields()).containsEntry("loss/validation", Float.NaN);
    }

    @Test
    void aMissingFolderIsToldWithTheFile() {
        folder = folder.resolve("missing");
        assertThatThrownBy(() -> open(0))
                .isInstanceOf(MetricsException.class)
                .hasMessageStartingWith(folder.resolve("events.out.tfevents.1772357400.gatun")
                        + " cannot be written: no such file or folder.");
    }

    private TensorBoardEvents open(long resumedAfter) {
        return TensorBoardEvents.open(folder, resumedAfter, clock);
    }

    private List<EventFile.Event> read(int index) throws IOException {
        return EventFile.read(folder.resolve(files().get(index)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
