package dev.gatun.train.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizingProgressTest {

    private static final long MB = 1_000_000;

    private final Screen screen = new Screen();
    private final FixedClock clock = FixedClock.at("2026-03-01T09:30:00Z");

    @Test
    void theBarSaysWhichFileHowMuchHowFastAndHowLongStill() {
        TokenizingProgress progress = progress(true, "90");
        progress.begun("texts", 1200 * MB);
        clock.pass(10);
        progress.read("a.jsonl", 300 * MB);
        assertThat(screen.lines().getLast())
                .isEqualTo("[#########-----------------------------]  tokenizing a.jsonl  25%  30.0 MB/s  30s left");
    }

    @Test
    void atTheEndALineSaysWhatItWas() {
        try (TokenizingProgress progress = progress(true, "80")) {
            progress.begun("texts", 1250 * MB);
            clock.pass(25);
            progress.read("a.jsonl", 600 * MB);
            progress.ended(312_345_678);
        }
        assertThat(screen.lines())
                .containsExactly("Tokenized 1.3 GB of texts: 312,345,678 tokens in 25s, 50.0 MB/s", "");
    }

    @Test
    void notOnATerminalThereIsALineAtTheStartAndOneAtTheEnd() {
        try (TokenizingProgress progress = progress(false, null)) {
            progress.begun("texts", 50 * MB);
            for (int part = 1; part <= 50; part++) {
                clock.pass(0.1);
                progress.read("a.txt", part * MB);
            }
            progress.ended(12_345_678);
        }
        assertThat(screen.lines()).containsExactly(
                "Tokenizing 50.0 MB of texts", "Tokenized 50.0 MB of texts: 12,345,678 tokens in 5s, 10.0 MB/s", "");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofASmallTextNothingIsSaid(boolean terminal) {
        try (TokenizingProgress progress = progress(terminal, "80")) {
            progress.begun("text.txt", 10 * MB);
            clock.pass(3);
            progress.read("text.txt", 5 * MB);
            progress.ended(123);
        }
        assertThat(screen.written()).isEmpty();
    }

    @Test
    void whatFailsLeavesTheNextMessageALineOfItsOwn() {
        try (TokenizingProgress progress = progress(true, "80")) {
            progress.begun("texts", 100 * MB);
            clock.pass(1);
            progress.read("a.txt", 50 * MB);
        }
        screen.out.print("A message");
        assertThat(screen.lines()).hasSize(2).last().isEqualTo("A message");
    }

    @Test
    void itIsDrawnTenTimesASecondAtMost() {
        TokenizingProgress progress = progress(true, "80");
        progress.begun("texts", 100 * MB);
        for (int part = 1; part <= 1000; part++) {
            clock.pass(0.001);
            progress.read("a.txt", part * MB / 10);
        }
        assertThat(screen.redraws()).isBetween(8L, 10L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "10", "40", "60", "80", "120"})
    void itNeverWraps(String columns) {
        TokenizingProgress progress = progress(true, columns);
        progress.begun("texts", Long.MAX_VALUE / 200);
        for (long read : new long[] {0, 1, 1_000_000_000_000L}) {
            clock.pass(1e5);
            progress.read("a very long name of a file, with a " + "\u00e9".repeat(30) + ".jsonl", read);
        }
        assertThat(screen.widest()).isLessThan(Integer.parseInt(columns));
        assertThat(screen.written()).isASCII();
    }

    private TokenizingProgress progress(boolean terminal, String columns) {
        return TokenizingProgress.of(screen.out, terminal, columns, clock::nanos);
    }
}
