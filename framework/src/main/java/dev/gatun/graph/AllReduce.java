package dev.gatun.graph;

import java.util.List;

/**
 * The sums of tensors over a group, in all of its ranks, added up in the order of the group. Inputs: any number of
 * tensors. Outputs: their sums, which may be the inputs themselves.
 *
 * @param beside whether the rank has something to compute meanwhile: sums then have memory of their own, so that a
 *     device may make them by copies and leave its cores to that
 */
public record AllReduce(Group group, boolean beside) implements Collective {

    /** That the rank waits for. */
    public AllReduce(Group group) {
        this(group, false);
    }

    @Override
    public String name() {
        return "all_reduce";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.copyOf(inputs);
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return (group.size() - 1) * outputs.stream().mapToLong(type -> type.shape().elements()).sum();
    }

    /** In a forward pass the sum goes on in every rank alike, and so does its gradient. */
    @Override
    public void gradient(Node node, Backward backward) {
        for (int index = 0; index < node.outputs().size(); index++) {
            backward.pass(backward.of(node.output(index)), node.input(index), node.layer());
        }
    }

    @Override
    public List<Integer> mayOverwrite(int output, int inputs, int outputs) {
        return beside ? List.of() : List.of(output);
    }

    /** Of a ring (Patarasuk and Yuan, 2009): each rank sends everything but its own share twice. */
    @Override
    public long bytesSent(List<TensorType> inputs, List<TensorType> outputs) {
        return 2 * Collective.shares(group, outputs);
    }
}
