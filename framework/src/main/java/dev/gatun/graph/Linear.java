package dev.gatun.graph;

import java.util.List;

/**
 * {@code y = x W^T + b}. Inputs: x (..., I), weight (O, I), bias (O) or null. Output: (..., O).
 *
 * @param addends the ranks whose outputs are added up, of which only the first adds its bias
 */
public record Linear(Group addends) implements Operation {

    public Linear() {
        this(Group.SELF);
    }

    @Override
    public String name() {
        return "linear";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        TensorType x = inputs.get(0);
        TensorType weight = inputs.get(1);
        Require.rank("weight", weight, 2);
        Require.dim("x", x, -1, weight.shape().last(), "as many as weight, which is " + weight + ", has columns");
        if (inputs.get(2) != null) {
            Require.like("bias", inputs.get(2), Shape.of(weight.shape().dim(0)));
        }
        return List.of(x.withShape(x.shape().withLast(weight.shape().dim(0))));
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return 2 * inputs.get(0).shape().last() * outputs.get(0).shape().elements();
    }

    @Override
    public void gradient(Node node, Backward backward) {
        Tensor dy = backward.of(node.output(0));
        Tensor x = node.input(0);
        Tensor weight = node.input(1);
        Tensor bias = node.input(2);
        backward.accumulate(new WeightGradient(), node, List.of(dy, x), weight);
        if (bias != null) {
            backward.accumulate(new BiasGradient(), node, List.of(dy), bias);
        }
        // Last, so that what is next in the backward pass finds it where it was just made.
        backward.accumulate(new InputGradient(), node, List.of(dy, weight), x);
    }

    /** {@code dx = addend + dy W}. Inputs: dy (..., O), weight (O, I), addend or null. Output: (..., I). */
    public record InputGradient() implements Operation {

        @Override
        public String name() {
            return "linear.input_gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            TensorType dy = inputs.get(0);
            TensorType weight = inputs.get(1);
            Require.dim("dy", dy, -1, weight.shape().dim(0), "as many as weight has rows");
            List<TensorType> outputs = List.of(dy.withShape(dy.shape().withLast(weight.shape().last())));
            Require.addends(inputs, outputs);
            return outputs;
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return 2 * inputs.get(0).shape().last() * outputs.get(0).shape().elements();
        }

        @Override
        public boolean accumulates() {
            return true;
        }
    }

    /** {@code dW = addend + dy^T x}. Inputs: dy (..., O), x (..., I), addend or null. Output: (O, I). */
    public record WeightGradient() implements Operation {

        @Override
        public String name() {
            return "linear.weight_gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            TensorType dy = inputs.get(0);
            TensorType x = inputs.get(1);
            Require.like("dy without its last dimension", dy.withShape(dy.shape().withoutLast()), x.shape().withoutLast());
            List<TensorType> outputs = List.of(x.withShape(Shape.of(dy.shape().last(), x.shape().last())));
            Require.addends(inputs, outputs);
            return outputs;
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return 2 * inputs.get(0).shape().rows() * outputs.get(0).shape().elements();
        }

        @Override
        public boolean accumulates() {
            return true;
        }
    }

    /** {@code db = addend + } the sum of dy's rows. Inputs: dy (..., O), addend or null. Output: (O). */
    public record BiasGradient() implements Operation {

        @Override
        public String name() {
            return "linear.bias_gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            TensorType dy = inputs.get(0);
            List<TensorType> outputs = List.of(dy.withShape(Shape.of(dy.shape().last())));
            Require.addends(inputs, outputs);
            return outputs;
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return inputs.get(0).shape().elements();
        }

        @Override
        public boolean accumulates() {
            return true;
        }
    }
}
