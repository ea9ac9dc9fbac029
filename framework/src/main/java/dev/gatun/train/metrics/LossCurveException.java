package dev.gatun.train.metrics;

/** This machine's Java cannot draw. The run itself is not harmed. */
final class LossCurveException extends Exception {

    private static final long serialVersionUID = 1L;

    LossCurveException(String message, Throwable cause) {
        super(message, cause);
    }
}
