package dev.gatun.train.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.robustness.Damage;
import dev.gatun.robustness.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/** Whatever stands in a run's metrics: a run that goes on keeps them, or refuses them by name. */
class MetricsFuzzTest {

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("metrics");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        Files.delete(folder.resolve(MetricsLog.NAME));
        Files.delete(folder);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void damagedLinesAreKeptOrRefused(@ForAll long seed) {
        StringBuilder lines = new StringBuilder();
        for (int step = 1; step <= 4; step++) {
            MetricsLine.append(lines, Instant.EPOCH,
                    new StepMetrics(step, 5.25, Double.NaN, 3e-4, 4096L * step, 51_200.5, 80.25, 0.4, 1L << 36));
        }
        MetricsLine.append(lines, Instant.EPOCH, new EvaluationMetrics(4, 5.5, 4096, 412));
        Path file = folder.resolve(MetricsLog.NAME);
        byte[] damaged = new Damage(seed).of(lines.toString().getBytes(StandardCharsets.UTF_8));
        boolean read = new Reading(file, MetricsException.class).of(damaged, () -> {
            MetricsLog.open(folder, 3, Instant::now).close();
            MetricsReader.read(file, (_, metrics) -> assertThat(metrics.step()).isLessThanOrEqualTo(3));
        });
        Statistics.collect(read);
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }
}
