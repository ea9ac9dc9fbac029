package dev.gatun.train.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.gatun.train.metrics.RunMetrics.Settings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunMetricsTest {

    @TempDir
    Path folder;

    private final Screen screen = new Screen();
    private final FixedClock clock = FixedClock.at("2026-03-01T09:30:00Z");

    @Test
    void aRunLeavesItsFilesInAFolderThatItMakes() throws Exception {
        folder = folder.resolve("runs/a");
        try (RunMetrics metrics = open(new Settings(3, 1, 0))) {
            metrics.evaluated(new EvaluationMetrics(0, 5.6, 10, 3));
            steps(metrics, 1, 3);
            metrics.message("done");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(
                    "metrics.jsonl", "loss.png", "events.out.tfevents.1772357400.gatun");
        }
        assertThat(Files.readAllLines(folder.resolve("metrics.jsonl"))).hasSize(4);
        assertThat(screen.lines()).hasSize(6).contains("done");
    }

    @Test
    void aResumedRunGoesOnInTheSameFile() throws Exception {
        try (RunMetrics metrics = open(new Settings(10, 1, 0))) {
            steps(metrics, 1, 8);
        }
        clock.pass(60);
        try (RunMetrics metrics = open(new Settings(10, 1, 5))) {
            steps(metrics, 6, 10);
        }
        List<String> lines = Files.readAllLines(folder.resolve("metrics.jsonl"));
        assertThat(lines).hasSize(10);
        assertThat(lines.getLast()).startsWith("{\"time\":\"2026-03-01T09:31:00.000Z\",\"step\":10,");
    }

    @Test
    void aStepThatIsToldTwiceIsAMistake() {
        try (RunMetrics metrics = open(new Settings(10, 1, 5))) {
            assertThatThrownBy(() -> steps(metrics, 5, 5)).hasMessage("Step 5 is told of after step 5.");
            steps(metrics, 6, 7);
            assertThatThrownBy(() -> steps(metrics, 7, 7)).hasMessage("Step 7 is told of after step 7.");
        }
    }

    @Test
    void settingsOutOfRangeAreNamed() {
        assertThatThrownBy(() -> new Settings(0, 1, 0)).hasMessage("steps is 0, and must be 1 or more.");
        assertThatThrownBy(() -> new Settings(1, 0, 0)).hasMessage("logEvery is 0, and must be 1 or more.");
        assertThatThrownBy(() -> new Settings(1, 1, -1)).hasMessage("resumedAfter is -1, and must be 0 or more.");
    }

    @Test
    void aFileInTheFoldersPlaceIsNamed() throws Exception {
        folder = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() -> open(new Settings(1, 1, 0)))
                .isInstanceOf(MetricsException.class)
                .hasMessageStartingWith(folder + " cannot be written: ");
    }

    /** A trainer promises less than 10 KB a step, of which this is the part that metrics may have. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStepAllocatesLittle(boolean terminal) {
        Settings settings = new Settings(1_000_000, 1, 0);
        PrintStream out = new PrintStream(OutputStream.nullOutputStream());
        // Time flies, so that every step is drawn.
        Progress progress = Progress.of(out, terminal, "120", settings, () -> {
            clock.pass(0.2);
            return clock.nanos();
        });
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (RunMetrics metrics = RunMetrics.open(folder, "a run", settings, Clock.systemUTC(), progress)) {
            steps(metrics, 1, 2_000);
            long before = threads.getCurrentThreadAllocatedBytes();
            steps(metrics, 2_001, 4_000);
            long each = (threads.getCurrentThreadAllocatedBytes() - before) / 2_000;
            assertThat(each).isBetween(1L, 4_096L);
        }
    }

    private RunMetrics open(Settings settings) {
        Progress progress = Progress.of(screen.out, false, null, settings, clock::nanos);
        return RunMetrics.open(folder, "a run", settings, clock, progress);
    }

    private static void steps(RunMetrics metrics, long from, long to) {
        for (long step = from; step <= to; step++) {
            metrics.step(new StepMetrics(step, 5.5 / step, 1 + 1e-7 * step, 3e-4 / step, 4_096 * step, 51_234.567 + step, 80.1234,
                    0.4123456789 + 1e-9 * step, 71_234_567_890L + step));
        }
    }
}
