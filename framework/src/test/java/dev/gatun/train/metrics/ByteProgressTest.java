package dev.gatun.train.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteProgressTest {

    private static final long MB = 1_000_000;

    private final Screen screen = new Screen();
    private final FixedClock clock = FixedClock.at("2026-03-01T09:30:00Z");

    @Test
    void theBarSaysHowMuchAndHowLongStillAndEndsItsLine() {
        try (ByteProgress progress = progress(true)) {
            clock.pass(10);
            progress.accept(300 * MB);
            assertThat(screen.lines().getLast())
                    .isEqualTo("[#########-----------------------------]  300.0 MB of 1.2 GB  30s left");
            progress.accept(900 * MB);
        }
        assertThat(screen.lines())
                .containsExactly("[######################################]  1.2 GB of 1.2 GB  0s left", "");
    }

    @Test
    void itIsDrawnTenTimesASecondAndAtTheEnd() {
        try (ByteProgress progress = progress(true)) {
            for (int part = 0; part < 1200; part++) {
                clock.pass(0.01);
                progress.accept(MB);
            }
        }
        assertThat(screen.redraws()).isBetween(119L, 121L);
    }

    @Test
    void notOnATerminalNothingIsShown() {
        try (ByteProgress progress = progress(false)) {
            clock.pass(10);
            progress.accept(1200 * MB);
        }
        assertThat(screen.written()).isEmpty();
    }

    private ByteProgress progress(boolean terminal) {
        return ByteProgress.of(screen.out, terminal, "80", 1200 * MB, clock::nanos);
    }
}
