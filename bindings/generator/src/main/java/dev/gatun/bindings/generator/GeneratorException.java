package dev.gatun.bindings.generator;

/** The header or the arguments cannot be turned into bindings; the message says what to change. */
public final class GeneratorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure told in one sentence. */
    public GeneratorException(String message) {
        super(message);
    }
}
