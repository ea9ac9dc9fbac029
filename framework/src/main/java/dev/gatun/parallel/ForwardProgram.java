package dev.gatun.parallel;

import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.Program;
import dev.gatun.graph.Task;
import java.util.List;

/** A forward pass on one device, for inference. */
public final class ForwardProgram {

    public static final String NAME = "forward";

    private ForwardProgram() {}

    /**
     * A graph as it is, with one of its tensors as an {@linkplain Role#OUTPUT output} that the host reads.
     *
     * @param result what is read, under the name it has
     */
    public static Program of(Graph graph, Tensor result) {
        Tensor kept = result.like(result.name(), Role.OUTPUT);
        List<Node> nodes = FuseResidual.apply(graph.nodes()).stream()
                .map(node -> node.rename(tensor -> tensor == result ? kept : tensor))
                .toList();
        return new Program(NAME, List.of(new Task(NAME, nodes)));
    }
}
