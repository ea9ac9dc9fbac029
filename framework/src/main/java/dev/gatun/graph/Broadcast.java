package dev.gatun.graph;

import java.util.List;

/**
 * Tensors of one rank, in all ranks of its group. Inputs: any number of tensors, of which only the root's matter.
 * Outputs: the root's, which may be the inputs themselves.
 *
 * @param root its place in the group
 */
public record Broadcast(Group group, int root) implements Collective {

    @Override
    public String name() {
        return "broadcast";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.copyOf(inputs);
    }

    @Override
    public List<Integer> mayOverwrite(int output, int inputs, int outputs) {
        return List.of(output);
    }

    /** Down a chain: all but the last hand on everything. */
    @Override
    public long bytesSent(List<TensorType> inputs, List<TensorType> outputs) {
        return Collective.shares(group, outputs);
    }
}
