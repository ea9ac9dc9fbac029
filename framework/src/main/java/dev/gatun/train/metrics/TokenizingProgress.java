package dev.gatun.train.metrics;

import dev.gatun.data.TokenizingListener;
import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What a person who waits for a text to be tokenized sees: a bar on a terminal, and a line at the start elsewhere; a
 * line at the end; nothing where the text is small.
 */
public final class TokenizingProgress implements TokenizingListener, AutoCloseable {

    private static final long SMALL_BYTES = 16_000_000;
    private static final int LONGEST_NAME = 24;
    private static final long REDRAW_NANOS = 100_000_000;
    private static final double SECOND = 1e9;
    private static final double MEGA = 1e6;

    private final PrintStream out;
    private final Optional<StatusLine> bar;
    private final LongSupplier nanos;
    private final StringBuilder text = new StringBuilder(256);
    private String name;
    private long bytes;
    private long began;
    private long drawnAt;

    private TokenizingProgress(PrintStream out, Optional<StatusLine> bar, LongSupplier nanos) {
        this.out = out;
        this.bar = bar;
        this.nanos = nanos;
    }

    /** On this process's standard output. */
    public static TokenizingProgress ofThisProcess() {
        Console console = System.console();
        boolean terminal = console != null && console.isTerminal();
        return of(System.out, terminal, System.getenv("COLUMNS"), System::nanoTime);
    }

    static TokenizingProgress of(PrintStream out, boolean terminal, String columns, LongSupplier nanos) {
        Optional<StatusLine> bar = terminal ? Optional.of(new StatusLine(out, columns)) : Optional.empty();
        return new TokenizingProgress(out, bar, nanos);
    }

    @Override
    public void begun(String text, long bytes) {
        this.name = text;
        this.bytes = bytes;
        this.began = nanos.getAsLong();
        this.drawnAt = began;
        if (!isSmall() && bar.isEmpty()) {
            out.println("Tokenizing " + size(bytes) + " of " + name);
            out.flush();
        }
    }

    @Override
    public void read(String source, long bytesRead) {
        long now = nanos.getAsLong();
        if (!isSmall() && now - drawnAt >= REDRAW_NANOS) {
            drawnAt = now;
            bar.ifPresent(line -> draw(line, source, bytesRead, (now - began) / SECOND));
        }
    }

    /** What matters least goes first where the terminal is narrow. */
    private void draw(StatusLine line, String source, long bytesRead, double seconds) {
        int detail = 2;
        do {
            describe(detail, source, bytesRead, seconds);
        } while (!line.fits(text) && --detail >= 0);
        line.draw(bytesRead / (double) bytes, text);
    }

    private void describe(int detail, String source, long bytesRead, double seconds) {
        text.setLength(0);
        text.append("  tokenizing");
        if (detail >= 2) {
            text.append(' ').append(shortened(source));
        }
        text.append("  ").append(100 * bytesRead / bytes).append('%');
        if (detail >= 1) {
            NumberText.fixed(text.append("  "), bytesRead / MEGA / seconds, 1).append(" MB/s  ");
            long left = bytesRead == 0 ? -1 : Math.round(seconds * (bytes - bytesRead) / bytesRead);
            NumberText.duration(text, left).append(" left");
        }
    }

    private static String shortened(String source) {
        String plain = source.replaceAll("[^ -~]", "?");
        return plain.length() <= LONGEST_NAME
                ? plain
                : "..." + plain.substring(plain.length() - LONGEST_NAME + 3);
    }

    @Override
    public void ended(long tokens) {
        if (isSmall()) {
            return;
        }
        bar.ifPresent(StatusLine::clear);
        double seconds = (nanos.getAsLong() - began) / SECOND;
        text.setLength(0);
        text.append("Tokenized ").append(size(bytes)).append(" of ").append(name).append(": ")
                .append(String.format(Locale.ROOT, "%,d", tokens)).append(" tokens in ");
        NumberText.duration(text, Math.round(seconds));
        NumberText.fixed(text.append(", "), bytes / MEGA / seconds, 1).append(" MB/s");
        out.println(text);
        out.flush();
    }

    private boolean isSmall() {
        return bytes < SMALL_BYTES;
    }

    private static String size(long bytes) {
        StringBuilder size = new StringBuilder();
        return bytes < 1e9
                ? NumberText.fixed(size, bytes / MEGA, 1).append(" MB").toString()
                : NumberText.fixed(size, bytes / 1e9, 1).append(" GB").toString();
    }

    /** Ends a line that was left half-way, so that a message begins a line of its own. */
    @Override
    public void close() {
        bar.filter(StatusLine::isDrawn).ifPresent(_ -> out.println());
        out.flush();
    }
}
