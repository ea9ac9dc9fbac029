package dev.gatun.train.checkpoint;

/** A file or folder of a checkpoint cannot be read or written; the message names it, what is wrong, and the way out. */
public final class CheckpointException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CheckpointException(String message) {
        super(message);
    }

    CheckpointException(String message, Throwable cause) {
        super(message, cause);
    }
}
