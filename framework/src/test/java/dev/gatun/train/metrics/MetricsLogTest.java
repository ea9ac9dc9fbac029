package dev.gatun.train.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsLogTest {

    @TempDir
    Path folder;

    private final FixedClock clock = FixedClock.at("2026-03-01T09:30:00Z");
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("metrics.jsonl");
    }

    @Test
    void aLineHasTheKeysThatAreDocumented() throws IOException {
        try (MetricsLog log = open(0)) {
            log.write(new StepMetrics(7, 5.25, 1.5, 3e-4, 28_672, 51_200.5, 80.25));
            log.write(new EvaluationMetrics(7, 5.5, 4_096, 12));
            log.write(new StepMetrics(8, 5.25, 1.5, 3e-4, 32_768, 51_200.5, 80.25, 0.4375, 75_161_927_680L));
        }
        assertThat(file).hasContent("""
                {"time":"2026-03-01T09:30:00.000Z","step":7,"loss":5.25,"grad_norm":1.5,"lr":3.0E-4,"tokens":28672,\
                "tokens_per_s":51200.5,"step_ms":80.25}
                {"time":"2026-03-01T09:30:00.000Z","step":7,"validation_loss":5.5,"validation_tokens":4096,\
                "validation_ms":12.0}
                {"time":"2026-03-01T09:30:00.000Z","step":8,"loss":5.25,"grad_norm":1.5,"lr":3.0E-4,"tokens":32768,\
                "tokens_per_s":51200.5,"step_ms":80.25,"mfu":0.4375,"gpu_memory_bytes":75161927680}
                """);
    }

    @Test
    void everyNumberIsReadBackAsItWas() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Metrics> written = new ArrayList<>();
        for (long step = 1; step <= 100; step++) {
            written.add(new StepMetrics(step, random.nextGaussian() * Math.exp(20 * random.nextGaussian()),
                    random.nextDouble(), random.nextDouble() * 1e-9, random.nextLong(Long.MAX_VALUE),
                    random.nextDouble() * 1e7, random.nextDouble(), random.nextDouble(),
                    random.nextLong(Long.MAX_VALUE)));
            written.add(new EvaluationMetrics(step, random.nextDouble(), random.nextLong(Long.MAX_VALUE), 1e3));
        }
        write(0, written);
        assertThat(read()).as("seed %d", seed).isEqualTo(written);
    }

    @Test
    void theLongestNumbersFitALine() throws IOException {
        double longest = -1.2345678901234567E-300;
        List<Metrics> written = List.of(new StepMetrics(Long.MAX_VALUE, longest, longest, longest, Long.MAX_VALUE,
                longest, longest, longest, Long.MAX_VALUE));
        write(0, written);
        assertThat(read()).isEqualTo(written);
    }

    @Test
    void whatDivergedIsNullAndTheLineSaysSo() throws IOException {
        write(0, List.of(new StepMetrics(1, Double.NaN, Double.POSITIVE_INFINITY, 1e-3, 10, 1, 1)));
        assertThat(Files.readString(file))
                .contains("\"loss\":null,\"grad_norm\":null,\"lr\":0.001")
                .endsWith(",\"finite\":false}\n");
        assertThat(read()).containsExactly(new StepMetrics(1, Double.NaN, Double.NaN, 1e-3, 10, 1, 1));
    }

    @Test
    void aLineIsInTheFileAsSoonAsItIsWritten() throws IOException {
        try (MetricsLog log = open(0)) {
            log.write(step(1));
            assertThat(read()).containsExactly(step(1));
        }
    }

    @Test
    void aResumedRunHasEachStepOnce() throws IOException {
        write(0, steps(1, 9));
        write(5, steps(6, 12));
        assertThat(read()).isEqualTo(steps(1, 12));
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aRunThatBeginsAnewForgetsTheOneBefore() throws IOException {
        write(0, List.of(new EvaluationMetrics(0, 5, 1, 1), step(1)));
        write(0, steps(1, 2));
        assertThat(read()).isEqualTo(steps(1, 2));
    }

    @Test
    void aRunMayBeResumedWhereItsMetricsAreGone() throws IOException {
        write(5, steps(6, 7));
        assertThat(read()).isEqualTo(steps(6, 7));
    }

    @Test
    void aLineThatACrashCutShortIsDropped() throws IOException {
        write(0, steps(1, 3));
        Files.writeString(file, "{\"time\":\"2026-03-0", StandardOpenOption.APPEND);
        assertThat(read()).isEqualTo(steps(1, 3));
        write(3, steps(4, 5));
        assertThat(read()).isEqualTo(steps(1, 5));
    }

    @Test
    void aDamagedLineIsNamedAndTheFileLeftAlone() throws IOException {
        write(0, steps(1, 3));
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        for (String damage : List.of("{\"step\":2,\"lo", "", "[1]", "{\"step\":\"two\"}", "{\"step\":2}",
                "{\"step\":1.5}", "{\"step\":2,\"loss\":" + "9".repeat(400) + "}")) {
            lines.set(1, damage);
            Files.write(file, lines);
            assertThatThrownBy(() -> open(3))
                    .as(damage)
                    .isInstanceOf(MetricsException.class)
                    .hasMessageContaining(file + ", line 2 is not a line of metrics: it ")
                    .hasMessageContaining("Remove that line");
            assertThat(file).hasContent(String.join("\n", lines) + "\n");
            assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
        }
    }

    @Test
    void aFullDiskIsToldWithTheFile() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full));
        Files.createSymbolicLink(file, full);
        try (MetricsLog log = open(0)) {
            assertThatThrownBy(() -> log.write(step(1)))
                    .isInstanceOf(MetricsException.class)
                    .hasMessage(file + " cannot be written: No space left on device. Make room or allow writing there, "
                            + "or choose another folder for the run, and resume it.");
        }
        Files.delete(file);
    }

    @Test
    void aFolderInTheFilesPlaceIsToldWithTheFile() throws IOException {
        Files.createDirectory(file);
        assertThatThrownBy(() -> open(0))
                .isInstanceOf(MetricsException.class)
                .hasMessageContaining(file + " cannot be written: Is a directory.");
    }

    @Test
    void aReadOnlyFolderIsToldWithTheFile() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "root may write anywhere");
        assertThatThrownBy(() -> open(0))
                .isInstanceOf(MetricsException.class)
                .hasMessageContaining(file + " cannot be written: permission denied.");
    }

    private MetricsLog open(long resumedAfter) {
        return MetricsLog.open(folder, resumedAfter, clock);
    }

    private void write(long resumedAfter, List<? extends Metrics> metrics) {
        try (MetricsLog log = open(resumedAfter)) {
            metrics.forEach(log::write);
        }
    }

    private List<Metrics> read() throws IOException {
        List<Metrics> all = new ArrayList<>();
        MetricsReader.read(file, (_, metrics) -> all.add(metrics));
        return all;
    }

    private static List<StepMetrics> steps(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(MetricsLogTest::step).toList();
    }

    private static StepMetrics step(long step) {
        return new StepMetrics(step, 1.0 / step, 1, 1e-3, 10 * step, 100, 5);
    }
}
