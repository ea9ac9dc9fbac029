package dev.gatun.train.metrics;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A run's metrics cannot be kept, so that it must stop. The message names the file, the reason and what mends it. */
public final class MetricsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MetricsException(String message, Throwable cause) {
        super(message, cause);
    }

    static MetricsException unwritable(Path file, IOException cause) {
        return new MetricsException(file + " cannot be written: " + reason(cause) + ". Make room or allow writing "
                + "there, or choose another folder for the run, and resume it.", cause);
    }

    static MetricsException unreadable(Path file, IOException cause) {
        return new MetricsException(file + " cannot be read: " + reason(cause) + ". Allow reading it, or move it away, "
                + "and resume the run.", cause);
    }

    static MetricsException malformed(Path file, long line, IllegalArgumentException cause) {
        return new MetricsException(file + ", line " + line + " is not a line of metrics: " + cause.getMessage()
                + ". Remove that line, or move the file away, and resume the run.", cause);
    }

    /** The JDK gives some of these no message but the file's name. */
    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "there is no such file or folder";
            case FileSystemException inFile when inFile.getReason() != null -> inFile.getReason();
            default -> failure.getMessage();
        };
    }
}
