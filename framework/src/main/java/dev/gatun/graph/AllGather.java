package dev.gatun.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Tensors put together from the stretches that the ranks of a group hold, in all of its ranks. Inputs: any number of
 * stretches, as long as each other in all ranks, one behind the other in the order of the group; the last may reach
 * beyond the whole. Outputs: the wholes. An input of the whole's own type holds its stretch in its place, and may be
 * the output.
 *
 * @param wholes the outputs' types
 */
public record AllGather(Group group, List<TensorType> wholes) implements Collective {

    public AllGather {
        wholes = List.copyOf(wholes);
    }

    @Override
    public String name() {
        return "all_gather";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        Require.stretches(group, inputs, wholes);
        return wholes;
    }

    @Override
    public void gradient(Node node, Backward backward) {
        List<TensorType> parts = new ArrayList<>();
        List<Tensor> gradients = new ArrayList<>();
        for (int index = 0; index < node.outputs().size(); index++) {
            parts.add(node.input(index).type());
            gradients.add(backward.of(node.output(index)));
        }
        backward.accumulate(
                new ReduceScatter(group, parts), node, gradients, node.inputs().toArray(Tensor[]::new));
    }

    @Override
    public long bytesSent(List<TensorType> inputs, List<TensorType> outputs) {
        return Collective.shares(group, wholes);
    }
}
