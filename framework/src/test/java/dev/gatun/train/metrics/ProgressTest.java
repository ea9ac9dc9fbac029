package dev.gatun.train.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.train.metrics.RunMetrics.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {

    private final Screen screen = new Screen();
    private final FixedClock clock = FixedClock.at("2026-03-01T09:30:00Z");

    @Test
    void aGpusShareOfItsPeakAndItsMemoryAreOnTheLine() {
        StepMetrics step = new StepMetrics(10, 2.5, 1, 3e-4, 10, 51_234, 80, 0.4321, 75L << 30);
        try (Progress lines = Progress.of(screen.out, false, null, new Settings(20, 10, 0), clock::nanos)) {
            lines.step(step);
        }
        assertThat(screen.lines().getFirst()).contains("  51.2k tokens/s  MFU 43.2 %  75.0 GiB  ");
        clock.pass(1);
        try (Progress bar = bar("100", 20)) {
            bar.step(step);
        }
        assertThat(screen.lines().toString()).contains("51.2k tok/s  MFU 43%");
    }

    @Test
    void theBarIsOneLine() {
        try (Progress bar = bar("80", 500)) {
            for (long step = 1; step <= 250; step++) {
                clock.pass(1);
                bar.step(step(step, 2));
            }
            bar.evaluated(new EvaluationMetrics(250, 2.25, 10, 10));
        }
        assertThat(screen.lines()).containsExactly(
                "[######-------]  250/500  loss 2.000  val 2.250  51.2k tok/s  4m10s, 4m10s left", "");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 500, 1_000_000})
    void theBarIsFullAtTheEnd(long steps) {
        try (Progress bar = bar("100", steps)) {
            bar.step(step(steps, 2));
        }
        assertThat(screen.lines().getFirst())
                .startsWith("[#")
                .doesNotContain("-")
                .contains("  " + steps + "/" + steps + "  ")
                .endsWith("0s, 0s left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "10", "40", "60", "80", "100", "120"})
    void theBarNeverWraps(String columns) {
        for (double loss : new double[] {1.5, 123_456.789, 1e30, Double.NaN, Double.NEGATIVE_INFINITY}) {
            try (Progress bar = bar(columns, 1_000_000)) {
                bar.step(step(1, loss));
                clock.pass(1e7);
                bar.evaluated(new EvaluationMetrics(1, loss, 1, 1));
                bar.step(step(2, loss));
                clock.pass(1);
                bar.step(step(1_000_000, 1));
            }
        }
        assertThat(screen.widest()).isLessThan(Integer.parseInt(columns));
    }

    @Test
    void aMillionStepsHaveABarOnAnOrdinaryTerminal() {
        try (Progress bar = bar("80", 1_000_000)) {
            bar.step(step(1, 10));
            clock.pass(1);
            bar.evaluated(new EvaluationMetrics(1, 10, 1, 1));
            bar.step(step(2, 10));
        }
        assertThat(screen.lines().getFirst()).startsWith("[-----]").contains("2/1000000", "loss", "val", "left");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "unset",
            value = {"unset,80", "'',80", "wide,80", "0,80", "-3,80", "60,60", "100,100", "400,120"})
    void theWidthIsTheEnvironmentsWithinReason(String columns, int width) {
        assertThat(StatusLine.width(columns)).isEqualTo(width);
    }

    @Test
    void theBarIsDrawnAtMostTenTimesASecond() {
        Progress bar = bar("80", 10_000);
        for (long step = 1; step <= 3_000; step++) {
            clock.pass(0.001);
            bar.step(step(step, 2));
        }
        assertThat(screen.redraws()).isBetween(29L, 31L);
    }

    @Test
    void aMessageStaysAndTheBarGoesOnBelowIt() {
        try (Progress bar = bar("80", 500)) {
            bar.message("before any step");
            bar.step(step(1, 2));
            bar.message("checkpoint saved");
            clock.pass(1);
            bar.step(step(2, 2));
        }
        List<String> lines = screen.lines();
        assertThat(lines).hasSize(4);
        assertThat(lines.subList(0, 2)).containsExactly("before any step", "checkpoint saved");
        assertThat(lines.get(2)).startsWith("[-").contains("  2/500  ");
        assertThat(lines.get(3)).isEmpty();
    }

    @Test
    void aShorterBarLeavesNothingOfALongerOne() {
        Progress bar = bar("40", 500);
        bar.step(step(1, 123_456.789));
        clock.pass(1);
        bar.step(step(2, 2));
        assertThat(screen.lines().getLast()).isEqualTo("[----------------]    2/500  loss 2.000");
    }

    @Test
    void aBarThatNeverHadAStepPrintsNothing() {
        bar("80", 500).close();
        assertThat(screen.written()).isEmpty();
    }

    @Test
    void withoutATerminalThereAreLines() {
        try (Progress lines = lines(new Settings(20, 10, 0))) {
            for (long step = 1; step <= 20; step++) {
                clock.pass(2);
                lines.step(step(step, 2.5));
                if (step == 10) {
                    lines.evaluated(new EvaluationMetrics(step, 2.75, 4_096, 1_250));
                    lines.message("checkpoint saved");
                }
            }
        }
        assertThat(screen.written()).isEqualToNormalizingNewlines("""
                step  1/20  loss 2.5000  grad norm 1.000  lr 3.00e-4  51.2k tokens/s  2s, ? left
                step 10/20  loss 2.5000  grad norm 1.000  lr 3.00e-4  51.2k tokens/s  20s, 20s left
                step 10/20  validation loss 2.7500  4096 tokens in 1.3 s
                checkpoint saved
                step 20/20  loss 2.5000  grad norm 1.000  lr 3.00e-4  51.2k tokens/s  40s, 0s left
                """);
    }

    @Test
    void aResumedRunSaysAtOnceWhereItIs() {
        Progress lines = lines(new Settings(500, 100, 250));
        lines.step(step(251, 2));
        lines.step(step(252, 2));
        assertThat(screen.lines()).hasSize(2).first().asString().startsWith("step 251/500  ");
    }

    private Progress bar(String columns, long steps) {
        return Progress.of(screen.out, true, columns, new Settings(steps, 10, 0), clock::nanos);
    }

    private Progress lines(Settings settings) {
        return Progress.of(screen.out, false, null, settings, clock::nanos);
    }

    private static StepMetrics step(long step, double loss) {
        return new StepMetrics(step, loss, 1, 3e-4, step, 51_234, 80);
    }
}
