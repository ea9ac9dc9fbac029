package dev.gatun.jmh;

/**
 * This machine lacks what a benchmark needs, and the message says what.
 *
 * <p>JMH prints the stack trace of whatever a set-up throws. There is no mistake to trace here, so there is no
 * trace; {@code jmh/run} looks for this class's name and ends with the message.
 */
final class MissingPrerequisite extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingPrerequisite(String message) {
        super(message, null, false, false);
    }
}
