package dev.gatun.parallel;

import dev.gatun.graph.AllGather;
import dev.gatun.graph.Cast;
import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.ArrayList;
import java.util.List;

/** Makes what layers compute with of what the optimizer works on: in their type, and whole where it has shards. */
final class Publication {

    private final Parallelism how;
    private final List<Node> nodes;
    private final List<Tensor> shards = new ArrayList<>();
    private final List<Tensor> wholes = new ArrayList<>();

    /** @param nodes to which the operations are added */
    Publication(Parallelism how, List<Node> nodes) {
        this.how = how;
        this.nodes = nodes;
    }

    /** Takes a parameter as the optimizer has left it on the device; several that are shards are gathered at once. */
    void add(HeldParameter parameter, Tensor optimized) {
        boolean gathered = how.sharding().states() && !parameter.isSharded() && !how.mesh().shard().alone();
        Tensor published = parameter.kept();
        if (parameter.master() != null) {
            DType dtype = how.numbers().precision().dtype();
            published = gathered
                    ? optimized.as(dtype).like(parameter.kept().name() + ".shard", Role.ACTIVATION)
                    : parameter.kept();
            nodes.add(Node.of(new Cast(dtype), Update.LAYER, List.of(published), optimized));
        }
        if (gathered) {
            shards.add(published);
            wholes.add(parameter.kept());
        }
    }

    /** Gathers what was added. */
    void end() {
        if (!shards.isEmpty()) {
            List<TensorType> types = wholes.stream().map(Tensor::type).toList();
            nodes.add(new Node(new AllGather(how.mesh().shard(), types), shards, wholes, Update.LAYER));
        }
    }
}
