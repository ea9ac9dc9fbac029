package dev.gatun.device.cuda;

import dev.gatun.device.Layout;
import dev.gatun.graph.Node;
import dev.gatun.graph.Space;
import dev.gatun.graph.Tensor;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Some nodes' tensors one after the other, then their scratch memory, with room behind each that is nobody's. */
final class GuardedLayout implements Layout {

    /** Behind each, at least. */
    static final int GUARD = 1024;

    private final Map<Tensor, Long> offsets = new LinkedHashMap<>();
    private final Map<Node, Long> workspaces = new IdentityHashMap<>();
    private final Map<Space, Long> tensorsEnd = new EnumMap<>(Space.class);
    private final Map<Space, Long> ends = new EnumMap<>(Space.class);

    /** @param places tensors that are in another's place, by that other */
    GuardedLayout(List<Node> nodes, Map<Tensor, Tensor> places, ToLongFunction<Node> workspace) {
        for (Space space : Space.values()) {
            ends.put(space, 0L);
        }
        for (Node node : nodes) {
            node.reads().forEach(tensor -> place(tensor, places));
            node.outputs().forEach(tensor -> place(tensor, places));
        }
        tensorsEnd.putAll(ends);
        for (Node node : nodes) {
            workspaces.put(node, take(Space.DEVICE, workspace.applyAsLong(node)));
        }
    }

    private void place(Tensor tensor, Map<Tensor, Tensor> places) {
        if (offsets.containsKey(tensor)) {
            return;
        }
        Tensor other = places.get(tensor);
        if (other != null) {
            place(other, places);
            offsets.put(tensor, offsets.get(other));
        } else {
            offsets.put(tensor, take(tensor.space(), tensor.bytes()));
        }
    }

    private long take(Space space, long bytes) {
        long offset = ends.get(space);
        ends.put(space, Math.ceilDiv(offset + bytes + GUARD, ALIGNMENT) * ALIGNMENT);
        return offset;
    }

    /** Where scratch memory begins. */
    long tensorsEnd(Space space) {
        return tensorsEnd.get(space);
    }

    @Override
    public long bytes(Space space) {
        return ends.get(space);
    }

    @Override
    public long offset(Tensor tensor) {
        return offsets.get(tensor);
    }

    @Override
    public long workspace(Node node) {
        return workspaces.get(node);
    }
}
