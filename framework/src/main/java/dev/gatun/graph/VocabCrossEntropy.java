package dev.gatun.graph;

import java.util.Arrays;
import java.util.List;

/**
 * {@link LinearCrossEntropy} over a vocabulary that is split over ranks (Shoeybi et al., 2019), none of which sees
 * another's logits.
 *
 * <p>Inputs: x (..., C), weight (V/ranks, C), targets int32 (...), all ranks' {@link VocabStatistics} (ranks, R, 3),
 * the loss scale (1) or null, addend or null. Output: loss (1), fp32, the same in all ranks.
 *
 * @param scale 1 over the tokens of all micro-batches, for their mean
 * @param split over whom the vocabulary is split
 * @param vocabulary V, without the rows the last rank's weight is padded with
 */
public record VocabCrossEntropy(double scale, Group split, int vocabulary) implements Operation {

    @Override
    public String name() {
        return "vocab_cross_entropy";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        check(inputs, split);
        return LinearCrossEntropy.loss(inputs);
    }

    private static void check(List<TensorType> inputs, Group split) {
        LinearCrossEntropy.check(inputs);
        Require.like("the statistics", inputs.get(3), Shape.of(
                split.size(), Math.toIntExact(inputs.get(0).shape().rows()), VocabStatistics.VALUES));
    }

    /** The logits are done with once the statistics are there. */
    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return inputs.get(3).shape().elements();
    }

    @Override
    public boolean accumulates() {
        return true;
    }

    /** With a backward pass to come, the loss is left to {@link Gradient}. */
    @Override
    public void gradient(Node node, Backward backward) {
        backward.replace(node);
        backward.accumulate(
                new Gradient(this),
                node,
                Arrays.asList(node.input(0), node.input(1), node.input(2), node.input(3), node.input(4)),
                node.output(0),
                node.input(0),
                node.input(1));
    }

    /**
     * The loss and its gradient. Inputs: x, weight, targets, statistics, the loss scale or null, then addends or null
     * for each output. Outputs: loss (1), this rank's part of the sum that is dx, dweight; the gradients times the loss
     * scale.
     *
     * @param forward what this is the gradient of
     */
    public record Gradient(VocabCrossEntropy forward) implements Operation {

        @Override
        public String name() {
            return "vocab_cross_entropy.gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            check(inputs, forward.split);
            return LinearCrossEntropy.lossAndGradients(inputs);
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return 3 * LinearCrossEntropy.product(inputs);
        }

        @Override
        public boolean accumulates() {
            return true;
        }
    }
}
