package dev.gatun.parallel;

import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import dev.gatun.plan.Pass;
import java.util.List;
import java.util.Map;

/**
 * A virtual stage's passes over one micro-batch, whichever that is.
 *
 * @param train the passes of a training step
 * @param evaluate the forward pass where none backward follows
 * @param fed the graph's inputs that it reads, and the activations that hold them for the micro-batch at hand
 */
record Chunk(Map<Pass, Work> train, Work evaluate, Map<Tensor, Tensor> fed) {

    /**
     * What a pass does.
     *
     * @param posts grants memory to what it receives
     * @param fetches brings back from the host what it needs
     */
    record Work(List<Node> posts, List<Node> fetches, List<Node> nodes) {}
}
