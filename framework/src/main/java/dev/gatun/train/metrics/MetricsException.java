package dev.gatun.train.metrics;

import dev.gatun.data.IoReason;
import java.io.IOException;
import java.nio.file.Path;

/** A run's metrics cannot be kept, so that it must stop. The message names the file, the reason and what mends it. */
public final class MetricsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MetricsException(String message, Throwable cause) {
        super(message, cause);
    }

    static MetricsException unwritable(Path file, IOException cause) {
        return new MetricsException(file + " cannot be written: " + IoReason.of(cause) + ". Make room or allow writing "
                + "there, or choose another folder for the run, and resume it.", cause);
    }

    static MetricsException unreadable(Path file, IOException cause) {
        return new MetricsException(file + " cannot be read: " + IoReason.of(cause) + ". Allow reading it, or move it away, "
                + "and resume the run.", cause);
    }

    static MetricsException malformed(Path file, long line, IllegalArgumentException cause) {
        return new MetricsException(file + ", line " + line + " is not a line of metrics: " + cause.getMessage()
                + ". Remove that line, or move the file away, and resume the run.", cause);
    }
}
