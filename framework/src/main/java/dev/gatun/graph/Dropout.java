package dev.gatun.graph;

import java.util.List;

/**
 * {@code y = x / (1 - p)} where an element is kept, and 0 where it is dropped, which it is with probability p
 * (Srivastava et al., 2014). Inputs: x (B, ...), and int32 (B) the number of each sequence in the training. Output:
 * like x.
 *
 * <p>No mask is stored: an element's place says whether it is kept. Counted row by row, element i of sequence s goes by
 * word {@code i % 4} of the four that {@link Philox} makes of the key, s as the counter's high half and {@code i / 4}
 * as its low half: kept are those whose word, unsigned, is at least {@link #threshold}. So the gradient is the same
 * operation on dy, what is recomputed has the same bits, and the mask depends neither on the layout nor on the number
 * of micro-batches. A sequence whose number is negative is kept whole, {@code y = x}, which is how a model is
 * evaluated.
 *
 * @param probability p, of being dropped, in [0, 1)
 * @param key {@link Philox#key} of the place in the model and the training's seed
 */
public record Dropout(double probability, long key) implements Operation {

    /** The graph's input that has the numbers of a micro-batch's sequences. */
    public static final String SEQUENCES = "dropout.sequences";

    /** In place of a sequence's number: all of it is kept. */
    public static final int KEEP_ALL = -1;

    public Dropout {
        if (!(probability >= 0 && probability < 1)) {
            throw new IllegalArgumentException("elements cannot be dropped with probability " + probability
                    + ": it must be 0 or more and below 1");
        }
    }

    /** What a sequence is called in a training where it is number {@code number}; repeats after 2^31. */
    public static int sequence(long number) {
        return (int) number & Integer.MAX_VALUE;
    }

    /** The least word, unsigned, of what is kept. */
    public int threshold() {
        return (int) Math.min(0xFFFFFFFFL, Math.round(probability * 0x1p32));
    }

    /** What kept elements are multiplied with: {@code 1 / (1 - p)}. */
    public float scale() {
        return (float) (1 / (1 - probability));
    }

    @Override
    public String name() {
        return "dropout";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        TensorType x = inputs.get(0);
        TensorType sequences = inputs.get(1);
        Require.dtype("sequences", sequences, DType.INT32);
        Require.like("sequences", sequences, Shape.of(x.shape().dim(0)));
        return List.of(x);
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return outputs.get(0).shape().elements();
    }

    @Override
    public void gradient(Node node, Backward backward) {
        Tensor dy = backward.of(node.output(0));
        backward.contribute(this, node, List.of(dy, node.input(1)), node.input(0));
    }

    @Override
    public List<Integer> mayOverwrite(int output, int inputs, int outputs) {
        return List.of(0);
    }
}
