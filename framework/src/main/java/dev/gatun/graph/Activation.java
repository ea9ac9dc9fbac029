package dev.gatun.graph;

import java.util.List;
import java.util.Locale;

/** {@code y = f(x)}, element by element. Input: x. Output: y. */
public record Activation(Function function) implements Operation {

    /** f (Hendrycks and Gimpel, 2016). */
    public enum Function {
        /** {@code x/2 (1 + tanh(sqrt(2/pi) (x + 0.044715 x^3)))}, the tanh form. */
        GELU(8, 13),
        /** {@code x sigmoid(x)}. */
        SILU(4, 7);

        private final int flops;
        private final int gradientFlops;

        Function(int flops, int gradientFlops) {
            this.flops = flops;
            this.gradientFlops = gradientFlops;
        }
    }

    @Override
    public String name() {
        return function.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of(inputs.get(0));
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return function.flops * outputs.get(0).shape().elements();
    }

    @Override
    public void gradient(Node node, Backward backward) {
        Tensor dy = backward.of(node.output(0));
        backward.accumulate(new Gradient(function), node, List.of(dy, node.input(0)), node.input(0));
    }

    @Override
    public List<Integer> mayOverwrite(int output, int inputs, int outputs) {
        return List.of(0);
    }

    /** {@code dx = addend + dy f'(x)}. Inputs: dy, x, addend or null. Output: dx. */
    public record Gradient(Function function) implements Operation {

        @Override
        public String name() {
            return new Activation(function).name() + ".gradient";
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
            return function.gradientFlops * outputs.get(0).shape().elements();
        }

        @Override
        public boolean accumulates() {
            return true;
        }

        /** The addend, or dy. */
        @Override
        public List<Integer> mayOverwrite(int output, int inputs, int outputs) {
            return List.of(2, 0);
        }
    }
}
