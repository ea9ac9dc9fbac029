package dev.gatun.graph;

import java.util.List;

/** {@code y = a * b}, element by element. Inputs: a, b. Output: y. */
public record Multiply() implements Operation {

    @Override
    public String name() {
        return "multiply";
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
        Tensor a = node.input(0);
        Tensor b = node.input(1);
        backward.accumulate(new Gradient(), node, List.of(dy, b), a);
        backward.accumulate(new Gradient(), node, List.of(dy, a), b);
    }

    @Override
    public List<Integer> mayOverwrite(int output, int inputs, int outputs) {
        return List.of(0, 1);
    }

    /** {@code da = addend + dy * b}. Inputs: dy, b, addend or null. Output: da. */
    public record Gradient() implements Operation {

        @Override
        public String name() {
            return "multiply.gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            Require.same("dy", inputs.get(0), "b", inputs.get(1));
            List<TensorType> outputs = List.of(inputs.get(0));
            Require.addends(inputs, outputs);
            return outputs;
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return outputs.get(0).shape().elements();
        }

        @Override
        public boolean accumulates() {
            return true;
        }
    }
}
