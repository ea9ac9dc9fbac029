package dev.gatun.graph;

import java.util.List;

/**
 * What a rank that holds some rows of a head's matrix knows of the softmax over all of them (Shoeybi et al., 2019), in
 * pieces, so that the logits never exist as a whole.
 *
 * <p>Inputs: x (..., C), weight (V/ranks, C), targets int32 (...). Output: fp32 (R, 3) for the R rows of x: the largest
 * of this rank's logits, the sum of their exponentials less that, and the target's logit, or minus infinity where
 * another rank has it.
 *
 * @param split over whom the vocabulary is split
 * @param vocabulary V, without the rows the last rank's weight is padded with
 */
public record VocabStatistics(Group split, int vocabulary) implements Operation {

    /** Values a row. */
    public static final int VALUES = 3;

    @Override
    public String name() {
        return "vocab_statistics";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        LinearCrossEntropy.check(inputs);
        return List.of(TensorType.fp32(Math.toIntExact(inputs.get(0).shape().rows()), VALUES));
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return LinearCrossEntropy.product(inputs);
    }

    /** {@link VocabCrossEntropy} accounts for it. */
    @Override
    public void gradient(Node node, Backward backward) {}
}
