package dev.gatun.graph;

import java.util.List;

/** {@code y = a + b}, of the same shape: residual connections. Inputs: a, b. Output: y. */
public record Add() implements Operation {

    @Override
    public String name() {
        return "add";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        Require.same("a", inputs.get(0), "b", inputs.get(1));
        return List.of(inputs.get(0));
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return outputs.get(0).shape().elements();
    }

    @Override
    public void gradient(Node node, Backward backward) {
        Tensor dy = backward.of(node.output(0));
        backward.pass(dy, node.input(0), node.layer());
        backward.pass(dy, node.input(1), node.layer());
    }

    @Override
    public List<Integer> mayOverwrite(int output, int inputs, int outputs) {
        return List.of(0, 1);
    }
}
