package dev.gatun.cli;

import dev.gatun.train.fit.Quantity;
import java.io.Console;
import java.io.PrintStream;
import java.util.function.LongConsumer;

/** Bytes done of those to do, on one line of a terminal; nothing where the output is none. */
final class ByteProgress implements LongConsumer, AutoCloseable {

    private static final int BAR = 40;
    private static final long REDRAW_NANOS = 100_000_000;

    private final PrintStream out;
    private final boolean terminal;
    private final long total;
    private long done;
    private long drawnAt = System.nanoTime();

    ByteProgress(long total) {
        this(total, System.out, isTerminal());
    }

    ByteProgress(long total, PrintStream out, boolean terminal) {
        this.total = total;
        this.out = out;
        this.terminal = terminal;
    }

    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    @Override
    public void accept(long bytes) {
        done += bytes;
        if (terminal && (done == total || System.nanoTime() - drawnAt >= REDRAW_NANOS)) {
            int full = (int) (BAR * (double) done / total);
            out.print("\r[" + "#".repeat(full) + "-".repeat(BAR - full) + "]  " + Quantity.bytes(done) + " of "
                    + Quantity.bytes(total) + "  "); // over the end of a longer line before
            out.flush();
            drawnAt = System.nanoTime();
        }
    }

    @Override
    public void close() {
        if (terminal && done > 0) {
            out.println();
        }
    }
}
