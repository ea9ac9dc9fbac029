package dev.gatun.plan;

import dev.gatun.device.Layout;
import dev.gatun.graph.Node;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;

/**
 * A plan's layout with something moved.
 *
 * @param tensor what is, or null
 * @param node whose workspace is, or null
 */
record MovedLayout(MemoryPlan plan, Tensor tensor, Node node, long to) implements Layout {

    @Override
    public long bytes(Space space) {
        return plan.bytes(space);
    }

    @Override
    public long offset(Tensor other) {
        return other == tensor ? to : plan.offset(other);
    }

    @Override
    public long workspace(Node other) {
        return other == node ? to : plan.workspace(other);
    }
}
