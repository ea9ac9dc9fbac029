package dev.gatun.graph;

import java.util.List;

/**
 * Where a tensor that all ranks of a group hold enters layers that are split over them: nothing happens to it, but its
 * gradient is the sum over the group (Shoeybi et al., 2019, the operator f). Input: x. Output: x. Gone once the
 * backward pass is derived.
 */
public record CopyToGroup(Group group) implements Operation {

    @Override
    public String name() {
        return "copy_to_group";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of(inputs.get(0));
    }

    @Override
    public void gradient(Node node, Backward backward) {
        backward.contribute(
                new AllReduce(group), node, List.of(backward.of(node.output(0))), node.input(0));
    }
}
