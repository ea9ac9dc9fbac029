package dev.gatun.graph;

import java.util.Arrays;
import java.util.List;

/**
 * The head and the loss in one, in pieces, so that the logits never exist as a whole:
 * {@code loss = addend + scale * sum over rows of -ln softmax(x W^T)[target]}.
 *
 * <p>Inputs: x (..., C), weight (V, C), targets int32 (...), the loss scale (1) or null, addend or null. Output: loss
 * (1), fp32. It is where a backward pass begins.
 *
 * @param scale 1 over the tokens of all micro-batches, for their mean
 */
public record LinearCrossEntropy(double scale) implements Operation {

    @Override
    public String name() {
        return "linear_cross_entropy";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        check(inputs);
        return loss(inputs);
    }

    /** The output, which may be added to something. */
    static List<TensorType> loss(List<TensorType> inputs) {
        return addedTo(inputs, List.of(TensorType.fp32(1)));
    }

    /** The outputs of a gradient: loss, dx, dweight. */
    static List<TensorType> lossAndGradients(List<TensorType> inputs) {
        return addedTo(inputs, List.of(TensorType.fp32(1), inputs.get(0), inputs.get(1)));
    }

    private static List<TensorType> addedTo(List<TensorType> inputs, List<TensorType> outputs) {
        Require.addends(inputs, outputs);
        return outputs;
    }

    static void check(List<TensorType> inputs) {
        TensorType x = inputs.get(0);
        TensorType weight = inputs.get(1);
        TensorType targets = inputs.get(2);
        Require.rank("weight", weight, 2);
        Require.dim("x", x, -1, weight.shape().last(), "as many as weight, which is " + weight + ", has columns");
        Require.like("targets", targets, x.shape().withoutLast());
        Require.dtype("targets", targets, DType.INT32);
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return product(inputs);
    }

    static long product(List<TensorType> inputs) {
        return 2 * inputs.get(0).shape().rows() * inputs.get(1).shape().elements();
    }

    @Override
    public boolean accumulates() {
        return true;
    }

    /** With a backward pass to come, the loss is left to {@link Gradient}, which has the logits at hand anyway. */
    @Override
    public void gradient(Node node, Backward backward) {
        backward.replace(node);
        backward.accumulate(
                new Gradient(scale),
                node,
                Arrays.asList(node.input(0), node.input(1), node.input(2), node.input(3)),
                node.output(0),
                node.input(0),
                node.input(1));
    }

    /**
     * The loss and its gradient from one set of logits.
     *
     * <p>Inputs: x, weight, targets, the loss scale or null, then addends or null for each output. Outputs: loss (1),
     * dx, dweight; the gradients times the loss scale.
     *
     * @param scale as in the forward
     */
    public record Gradient(double scale) implements Operation {

        @Override
        public String name() {
            return "linear_cross_entropy.gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            check(inputs);
            return lossAndGradients(inputs);
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return 3 * product(inputs);
        }

        @Override
        public boolean accumulates() {
            return true;
        }
    }
}
