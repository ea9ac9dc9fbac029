package dev.gatun.plan;

import dev.gatun.graph.Node;
import java.util.List;

/**
 * A stretch of a program that belongs together, such as the forward pass of one micro-batch.
 *
 * @param name as in {@code forward 3}
 */
public record Task(String name, List<Node> nodes) {

    public Task {
        nodes = List.copyOf(nodes);
    }
}
