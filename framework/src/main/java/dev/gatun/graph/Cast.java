package dev.gatun.graph;

import java.util.List;

/** {@code y = x} in another type, rounded to nearest, ties to even. Input: x. Output: y. */
public record Cast(DType to) implements Operation {

    @Override
    public String name() {
        return "cast";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of(new TensorType(inputs.get(0).shape(), to));
    }

    @Override
    public void gradient(Node node, Backward backward) {
        backward.pass(backward.of(node.output(0)), node.input(0), node.layer());
    }
}
