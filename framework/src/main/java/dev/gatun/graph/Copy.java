package dev.gatun.graph;

import java.util.List;

/** {@code y = x}, or {@code y = addend + x}. Inputs: x, addend or null. Output: y. */
public record Copy() implements Operation {

    @Override
    public String name() {
        return "copy";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        List<TensorType> outputs = List.of(inputs.get(0));
        Require.addends(inputs, outputs);
        return outputs;
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return inputs.get(1) == null ? 0 : outputs.get(0).shape().elements();
    }

    @Override
    public boolean accumulates() {
        return true;
    }
}
