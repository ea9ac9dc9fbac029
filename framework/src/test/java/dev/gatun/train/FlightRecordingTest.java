package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.train.config.TrainingConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java's flight recorder has of a training. */
class FlightRecordingTest {

    @TempDir
    Path folder;

    @Test
    void stepsEvaluationsAndCheckpointsAreEvents() throws IOException {
        Runs runs = new Runs(folder);
        TrainingConfig config = runs.config(
                "train.steps=6", "train.evaluate_every=3", "train.evaluation_batches=1", "train.checkpoint_every=2");
        Path file = folder.resolve("run.jfr");
        try (Recording recording = new Recording()) {
            List.of("Step", "Evaluation", "Checkpoint").forEach(event -> recording.enable("dev.gatun." + event));
            recording.start();
            runs.train(config, "run");
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(file).stream()
                .sorted(Comparator.comparing(RecordedEvent::getEndTime))
                .toList();
        List<RecordedEvent> steps = of("Step", events);
        assertThat(steps).extracting(event -> event.getLong("step")).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(steps).extracting(event -> event.getDouble("loss")).isEqualTo(runs.losses("run"));
        assertThat(steps).allSatisfy(event -> {
            double millis = event.getDouble("milliseconds");
            assertThat(event.getDuration().toNanos() / 1e6).isCloseTo(millis, within(0.2 * millis + 1));
            assertThat(event.getDouble("tokensPerSecond") * millis / 1e3).isCloseTo(4 * 16, within(1e-6));
            assertThat(event.getDouble("gradientNorm")).isPositive();
        });
        assertThat(of("Evaluation", events)).extracting(event -> event.getLong("step")).containsExactly(3L, 6L);
        assertThat(of("Evaluation", events)).allSatisfy(event -> {
            assertThat(event.getLong("tokens")).isEqualTo(4 * 16);
            assertThat(event.getDouble("loss")).isPositive();
            assertThat(event.getDuration()).isPositive();
        });
        assertThat(of("Checkpoint", events)).extracting(event -> event.getLong("step")).containsExactly(2L, 4L, 6L);
        assertThat(of("Checkpoint", events)).allSatisfy(event -> assertThat(event.getDuration()).isPositive());
    }

    private static List<RecordedEvent> of(String name, List<RecordedEvent> events) {
        return events.stream().filter(event -> event.getEventType().getName().equals("dev.gatun." + name)).toList();
    }
}
