package dev.gatun.plan;

/** A program that cannot run as it is: which rank, which task, which operation, and why. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PlanException(String message) {
        super(message);
    }
}
