package dev.gatun.plan;

import dev.gatun.graph.Program;

/** A program that cannot run as it is: which rank, which task, which operation, and why. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PlanException(String message) {
        super(message);
    }

    /** What is wrong with the node at that index of a program's nodes. */
    static PlanException at(Program program, int index, String what) {
        return new PlanException(program.where(index) + ": " + what);
    }
}
