package dev.gatun.exec.job;

/** What keeps processes from becoming or staying one job, in words for people. */
public sealed class JobException extends IllegalStateException permits LostException {
    private static final long serialVersionUID = 1;

    JobException(String message) {
        super(message);
    }

    JobException(String message, Throwable cause) {
        super(message, cause);
    }
}
