package dev.gatun.train.metrics;

import dev.gatun.data.TokenizingListener;
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
        return new TokenizingProgress(System.out, StatusLine.ofThisProcess(), System::nanoTime);
    }

    static TokenizingProgress of(PrintStream out, boolean terminal, String columns, LongSupplier nanos) {
        return new TokenizingProgress(out, StatusLine.of(out, terminal, columns), nanos);
    }

    @Override
    public void begun(String text, long bytes) {
        this.name = text;
        this.bytes = bytes;
        this.began = nanos.getAsLong();
        this.drawnAt = began;
        if (!isSmall() && bar.isEmpty()) {
            this.text.setLength(0);
            out.println(NumberText.size(this.text.append("Tokenizing "), bytes).append(" of ").append(name));
            out.flush();
        }
    }

    @Override
    public void read(String source, long bytesRead) {
        long now = nanos.getAsLong();
        if (!isSmall() && now - drawnAt >= StatusLine.REDRAW_NANOS) {
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
        NumberText.size(text.append("Tokenized "), bytes).append(" of ").append(name).append(": ")
                .append(String.format(Locale.ROOT, "%,d", tokens)).append(" tokens in ");
        NumberText.duration(text, Math.round(seconds));
        NumberText.fixed(text.append(", "), bytes / MEGA / seconds, 1).append(" MB/s");
        out.println(text);
        out.flush();
    }

    private boolean isSmall() {
        return bytes < SMALL_BYTES;
    }

    /** Ends a line that was left half-way, so that a message begins a line of its own. */
    @Override
    public void close() {
        bar.ifPresent(StatusLine::end);
    }
}
