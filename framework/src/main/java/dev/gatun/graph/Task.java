package dev.gatun.graph;

import java.util.List;

/**
 * A stretch of a program that belongs together, such as the forward pass of one micro-batch.
 *
 * @param name as in {@code forward 3}
 * @param microBatch the one it is about, or {@link #NO_MICRO_BATCH}
 * @param nodes in order; tasks that do the same to the same tensors share the list
 */
public record Task(String name, int microBatch, List<Node> nodes) {

    public static final int NO_MICRO_BATCH = -1;

    public Task {
        nodes = List.copyOf(nodes);
    }

    /** A task that is about no micro-batch. */
    public Task(String name, List<Node> nodes) {
        this(name, NO_MICRO_BATCH, nodes);
    }
}
