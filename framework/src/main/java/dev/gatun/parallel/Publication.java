package dev.gatun.parallel;

import dev.gatun.graph.AllGather;
import dev.gatun.graph.Cast;
import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.WriteShard;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes what layers compute with of what the optimizer works on, in their type. Where ranks share the optimizer's work
 * and layers need whole parameters, each rank first has its own stretches of them, and {@link #gathers} the others'.
 */
final class Publication {

    private Publication() {}

    /**
     * Publishes a parameter as the optimizer has left it on the device.
     *
     * @param nodes to which the operation is added, if it takes one
     */
    static void add(Parallelism how, HeldParameter parameter, Tensor optimized, List<Node> nodes) {
        Tensor kept = parameter.kept();
        if (parameter.master() == null) {
            return;
        }
        DType dtype = how.numbers().precision().dtype();
        nodes.add(isGathered(how, parameter)
                ? Node.of(new WriteShard(how.mesh().shard()), Update.LAYER, List.of(kept), optimized, kept)
                : Node.of(new Cast(dtype), Update.LAYER, List.of(kept), optimized));
    }

    /**
     * What puts the ranks' stretches together, in place, some parameters at a time, so that who reads the first need not
     * wait for the last.
     *
     * @param parameters in the order in which they are needed
     */
    static List<Node> gathers(Parallelism how, List<HeldParameter> parameters) {
        List<Node> nodes = new ArrayList<>();
        List<Tensor> bucket = new ArrayList<>();
        for (HeldParameter parameter : parameters) {
            if (isGathered(how, parameter)) {
                bucket.add(parameter.kept());
                if (bucket.stream().mapToLong(Tensor::bytes).sum() >= how.reduction().bucketBytes()) {
                    nodes.add(gather(how, bucket));
                    bucket.clear();
                }
            }
        }
        if (!bucket.isEmpty()) {
            nodes.add(gather(how, bucket));
        }
        return nodes;
    }

    private static boolean isGathered(Parallelism how, HeldParameter parameter) {
        return how.sharding().states() && !parameter.isSharded() && !how.mesh().shard().alone();
    }

    private static Node gather(Parallelism how, List<Tensor> wholes) {
        List<Tensor> tensors = List.copyOf(wholes);
        return new Node(
                new AllGather(how.mesh().shard(), tensors.stream().map(Tensor::type).toList()),
                tensors,
                tensors,
                Update.LAYER);
    }
}
