package dev.gatun.exec.job;

/** A process of a job that has begun failed, or is not heard of any more; the message names it. */
public final class LostException extends JobException {
    private static final long serialVersionUID = 1;

    LostException(String message) {
        super(message);
    }
}
