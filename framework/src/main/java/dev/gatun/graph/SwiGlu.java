package dev.gatun.graph;

import java.util.List;

/**
 * {@code y = silu(gate) * up} (Shazeer, 2020), both made by one product. Input: (..., 2 F), in each row the gate's F
 * values, then up's. Output: (..., F).
 */
public record SwiGlu() implements Operation {

    @Override
    public String name() {
        return "swiglu";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        TensorType gateUp = inputs.get(0);
        if (gateUp.shape().last() % 2 != 0) {
            throw new ShapeException("gate and up together are " + gateUp + ": their last dimension must be even");
        }
        return List.of(gateUp.withShape(gateUp.shape().withLast(gateUp.shape().last() / 2)));
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return 5 * outputs.get(0).shape().elements();
    }

    @Override
    public void gradient(Node node, Backward backward) {
        Tensor dy = backward.of(node.output(0));
        backward.contribute(new Gradient(), node, List.of(dy, node.input(0)), node.input(0));
    }

    /** Inputs: dy (..., F), the forward's input (..., 2 F). Output: its gradient. */
    public record Gradient() implements Operation {

        @Override
        public String name() {
            return "swiglu.gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            Shape shape = inputs.get(1).shape();
            Require.like("dy", inputs.get(0), shape.withLast(shape.last() / 2));
            return List.of(inputs.get(1));
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return 5 * outputs.get(0).shape().elements();
        }

        @Override
        public List<Integer> mayOverwrite(int output, int inputs, int outputs) {
            return List.of(1);
        }
    }
}
