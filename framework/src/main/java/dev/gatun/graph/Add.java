package dev.gatun.graph;

import java.util.List;

/**
 * {@code y = a + b}, of the same shape: residual connections. Where one is fp32 and the other has 16 bits, y is fp32.
 * Inputs: a, b. Output: y.
 */
public record Add() implements Operation {

    @Override
    public String name() {
        return "add";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of(sum("a", inputs.get(0), "b", inputs.get(1)));
    }

    /** The type of a sum of two tensors; the names are for messages. */
    static TensorType sum(String name, TensorType type, String otherName, TensorType other) {
        if (type.dtype() == DType.FP32 && other.dtype().halfWidth()) {
            Require.like(otherName, other, type.shape());
            return type;
        }
        if (other.dtype() == DType.FP32 && type.dtype().halfWidth()) {
            return sum(otherName, other, name, type);
        }
        Require.same(name, type, otherName, other);
        return type;
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
