package dev.gatun.train.metrics;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** What a person who waits for files to be written sees: a bar of their bytes on a terminal, and nothing elsewhere. */
public final class ByteProgress implements LongConsumer, AutoCloseable {

    private static final double SECOND = 1e9;

    private final Optional<StatusLine> bar;
    private final long bytes;
    private final LongSupplier nanos;
    private final long began;
    private final StringBuilder text = new StringBuilder(256);
    private long done;
    private long drawnAt;

    private ByteProgress(Optional<StatusLine> bar, long bytes, LongSupplier nanos) {
        this.bar = bar;
        this.bytes = bytes;
        this.nanos = nanos;
        began = nanos.getAsLong();
        drawnAt = began;
    }

    /** On this process's standard output, of so many bytes in all. */
    public static ByteProgress ofThisProcess(long bytes) {
        return new ByteProgress(StatusLine.ofThisProcess(), bytes, System::nanoTime);
    }

    static ByteProgress of(PrintStream out, boolean terminal, String columns, long bytes, LongSupplier nanos) {
        return new ByteProgress(StatusLine.of(out, terminal, columns), bytes, nanos);
    }

    /** Takes the bytes that were written since the last call. */
    @Override
    public void accept(long more) {
        done += more;
        long now = nanos.getAsLong();
        if (done == bytes || now - drawnAt >= StatusLine.REDRAW_NANOS) {
            drawnAt = now;
            bar.ifPresent(line -> draw(line, (now - began) / SECOND));
        }
    }

    private void draw(StatusLine line, double seconds) {
        text.setLength(0);
        NumberText.size(text.append("  "), done);
        NumberText.size(text.append(" of "), bytes);
        NumberText.duration(text.append("  "), Math.round(seconds * (bytes - done) / done)).append(" left");
        line.draw(done / (double) bytes, text);
    }

    /** Ends the line, so that what is said next begins one of its own. */
    @Override
    public void close() {
        bar.ifPresent(StatusLine::end);
    }
}
