package dev.gatun.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sums of tensors over a group, added up in its order, each rank keeping one stretch. Inputs: n tensors, then an
 * addend or null for each output. Outputs: n stretches, as long as each other in all ranks, one behind the other in the
 * order of the group; the last may reach beyond the whole, where it gets zeros. An output of the whole's own type has
 * its stretch in its place and nothing of worth elsewhere, and may be the input.
 *
 * @param parts the outputs' types
 */
public record ReduceScatter(Group group, List<TensorType> parts) implements Collective {

    public ReduceScatter {
        parts = List.copyOf(parts);
    }

    @Override
    public String name() {
        return "reduce_scatter";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        Require.stretches(group, parts, inputs.subList(0, parts.size()));
        Require.addends(inputs, parts);
        return parts;
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return (group.size() - 1) * outputs.stream().mapToLong(type -> type.shape().elements()).sum();
    }

    @Override
    public boolean accumulates() {
        return true;
    }

    @Override
    public void gradient(Node node, Backward backward) {
        for (int index = 0; index < node.outputs().size(); index++) {
            Tensor x = node.input(index);
            backward.contribute(
                    new AllGather(group, List.of(x.type())), node, List.of(backward.of(node.output(index))), x);
        }
    }

    @Override
    public long bytesSent(List<TensorType> inputs, List<TensorType> outputs) {
        return Collective.shares(group, inputs.subList(0, parts.size()));
    }
}
