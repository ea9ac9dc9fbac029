package dev.gatun.plan;

/** What a task of a pipeline computes for one micro-batch. */
public enum Pass {
    FORWARD("forward"),

    /** Gradients of inputs and of parameters. */
    BACKWARD("backward"),

    /** The part of the backward pass that the stage before waits for: gradients of inputs. */
    BACKWARD_INPUT("input"),

    /** The part of the backward pass that only the optimizer waits for: gradients of parameters. */
    BACKWARD_WEIGHT("weight");

    private final String word;

    Pass(String word) {
        this.word = word;
    }

    /** What names of tasks begin with, as in {@code forward 3}. */
    public String word() {
        return word;
    }
}
