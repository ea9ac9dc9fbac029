package dev.gatun.graph;

import java.util.List;

/** {@code y = x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))} (Hendrycks and Gimpel, 2016, the tanh form). Input: x. Output: y. */
public record Gelu() implements Operation {

    @Override
    public String name() {
        return "gelu";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of(inputs.get(0));
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return 8 * outputs.get(0).shape().elements();
    }

    @Override
    public void gradient(Node node, Backward backward) {
        Tensor dy = backward.of(node.output(0));
        backward.accumulate(new Gradient(), node, List.of(dy, node.input(0)), node.input(0));
    }

    @Override
    public List<Integer> mayOverwrite(int output, int inputs, int outputs) {
        return List.of(0);
    }

    /** Inputs: dy, x, addend or null. Output: dx. */
    public record Gradient() implements Operation {

        @Override
        public String name() {
            return "gelu.gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            Require.same("dy", inputs.get(0), "x", inputs.get(1));
            List<TensorType> outputs = List.of(inputs.get(1));
            Require.addends(inputs, outputs);
            return outputs;
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return 13 * outputs.get(0).shape().elements();
        }

        @Override
        public boolean accumulates() {
            return true;
        }
    }
}
