package dev.gatun.graph;

import java.util.List;

/**
 * {@code y = s / sqrt(mean(s^2) + epsilon) * weight} over the last dimension (Zhang and Sennrich, 2019), where
 * {@code s = x}, or {@code s = x + residual} with the sum kept. In 16 bits s is rounded before anything is made of it,
 * so that it makes no difference who does the addition.
 * Where s is fp32, y has the weight's type.
 *
 * <p>Inputs: x (..., C), weight (C), residual (..., C) or null. Outputs: y (..., C), 1/sqrt(mean(s^2) + epsilon) (...),
 * and with a residual s (..., C).
 *
 * @param epsilon added to the mean square
 */
public record RmsNorm(double epsilon) implements Operation {

    @Override
    public String name() {
        return "rms_norm";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        TensorType x = inputs.get(0);
        Require.like("weight", inputs.get(1), Shape.of(x.shape().last()));
        TensorType statistic = new TensorType(x.shape().withoutLast(), DType.FP32);
        if (inputs.get(2) == null) {
            return List.of(LayerNorm.normed(x, inputs.get(1)), statistic);
        }
        TensorType s = Add.sum("x", x, "the residual", inputs.get(2));
        return List.of(LayerNorm.normed(s, inputs.get(1)), statistic, s);
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return 5 * outputs.get(0).shape().elements();
    }

    @Override
    public void gradient(Node node, Backward backward) {
        Tensor residual = node.input(2);
        Tensor s = residual == null ? node.input(0) : node.output(2);
        Tensor dy = backward.of(node.output(0));
        if (dy != null) {
            backward.accumulate(
                    new Gradient(), node, List.of(dy, s, node.input(1), node.output(1)), s, node.input(1));
        }
        if (residual != null) {
            Tensor ds = backward.of(s);
            backward.pass(ds, node.input(0), node.layer());
            backward.pass(ds, residual, node.layer());
        }
    }

    /**
     * Inputs: dy, s, weight, 1/sqrt(mean(s^2) + epsilon), then addends or null for each output. Outputs: ds, dweight.
     */
    public record Gradient() implements Operation {

        @Override
        public String name() {
            return "rms_norm.gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            TensorType s = inputs.get(1);
            TensorType weight = inputs.get(2);
            Require.like("dy", inputs.get(0), s.shape());
            Require.like("weight", weight, Shape.of(s.shape().last()));
            Require.like("1/sqrt(mean square)", inputs.get(3), s.shape().withoutLast());
            List<TensorType> outputs = List.of(s, weight);
            Require.addends(inputs, outputs);
            return outputs;
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return 10 * outputs.get(0).shape().elements();
        }

        @Override
        public boolean accumulates() {
            return true;
        }
    }
}
