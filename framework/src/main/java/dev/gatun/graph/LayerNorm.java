package dev.gatun.graph;

import java.util.List;

/**
 * {@code y = (s - mean(s)) / sqrt(var(s) + epsilon) * weight + bias} over the last dimension (Ba et al., 2016), where
 * {@code s = x}, or {@code s = x + residual} with the sum kept. In 16 bits s is rounded before anything is made of it,
 * so that it makes no difference who does the addition.
 * Where s is fp32, y has the weight's type.
 *
 * <p>Inputs: x (..., C), weight (C), bias (C), residual (..., C) or null. Outputs: y (..., C), mean (...), 1/sqrt(var +
 * epsilon) (...), and with a residual s (..., C).
 *
 * @param epsilon added to the variance
 */
public record LayerNorm(double epsilon) implements Operation {

    @Override
    public String name() {
        return "layer_norm";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        TensorType x = inputs.get(0);
        Shape columns = Shape.of(x.shape().last());
        Require.like("weight", inputs.get(1), columns);
        Require.like("bias", inputs.get(2), columns);
        TensorType statistic = new TensorType(x.shape().withoutLast(), DType.FP32);
        if (inputs.get(3) == null) {
            return List.of(normed(x, inputs.get(1)), statistic, statistic);
        }
        TensorType s = Add.sum("x", x, "the residual", inputs.get(3));
        return List.of(normed(s, inputs.get(1)), statistic, statistic, s);
    }

    /** The type of y: a norm goes from a residual path in fp32 to layers in 16 bits. */
    static TensorType normed(TensorType s, TensorType weight) {
        return s.dtype() == DType.FP32 ? weight.withShape(s.shape()) : s;
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return 8 * outputs.get(0).shape().elements();
    }

    @Override
    public void gradient(Node node, Backward backward) {
        Tensor residual = node.input(3);
        Tensor s = residual == null ? node.input(0) : node.output(3);
        Tensor dy = backward.of(node.output(0));
        if (dy != null) {
            backward.accumulate(
                    new Gradient(),
                    node,
                    List.of(dy, s, node.input(1), node.output(1), node.output(2)),
                    s,
                    node.input(1),
                    node.input(2));
        }
        if (residual != null) {
            Tensor ds = backward.of(s);
            backward.pass(ds, node.input(0), node.layer());
            backward.pass(ds, residual, node.layer());
        }
    }

    /**
     * Inputs: dy, s, weight, mean, 1/sqrt(var + epsilon), then addends or null for each output. Outputs: ds, dweight,
     * dbias.
     */
    public record Gradient() implements Operation {

        @Override
        public String name() {
            return "layer_norm.gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            TensorType s = inputs.get(1);
            TensorType weight = inputs.get(2);
            Require.like("dy", inputs.get(0), s.shape());
            Require.like("weight", weight, Shape.of(s.shape().last()));
            Require.like("mean", inputs.get(3), s.shape().withoutLast());
            Require.like("1/sqrt(var)", inputs.get(4), s.shape().withoutLast());
            List<TensorType> outputs = List.of(s, weight, weight);
            Require.addends(inputs, outputs);
            return outputs;
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return 14 * outputs.get(0).shape().elements();
        }

        @Override
        public boolean accumulates() {
            return true;
        }
    }
}
