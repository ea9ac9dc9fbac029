package dev.gatun.train;

/** Why a training cannot begin or go on, in a sentence for the user. */
public final class TrainingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TrainingException(String message) {
        super(message);
    }
}
