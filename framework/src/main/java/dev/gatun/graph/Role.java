package dev.gatun.graph;

/** What a tensor is for, which decides how long it lives and under which heading its memory is counted. */
public enum Role {
    /** Trained; lives as long as the model. */
    PARAMETER,
    /** The loss' derivative with respect to a parameter, summed over a step's micro-batches. */
    GRADIENT,
    /** AdamW's moments. */
    OPTIMIZER_STATE,
    /** The fp32 copy of a parameter that is computed with in 16 bits. */
    MASTER,
    /** Known when the graph is recorded and never changed, such as RoPE's angles. */
    CONSTANT,
    /** Written by the host before a step. */
    INPUT,
    /** Read by the host after a step. */
    OUTPUT,
    /** Between operations: written by exactly one, and alive from there to its last reader. */
    ACTIVATION,
    /** Scratch of one operation, alive only while it runs. */
    WORKSPACE;

    /** Whether the tensor keeps its place in memory from one step to the next. */
    public boolean persistent() {
        return this != ACTIVATION && this != WORKSPACE;
    }
}
