package dev.gatun.kernels;

/**
 * What attention is of: queries, keys and values (batch, sequence, (heads + 2 kvHeads) headDim), as
 * {@link Attention} has them.
 *
 * @param heads of queries, a multiple of {@code kvHeads}
 * @param headDim values a head
 */
public record AttentionShape(int batch, int sequence, int heads, int kvHeads, int headDim, Element element) {

    /** The elements of a token's queries, keys and values. */
    public long row() {
        return (long) (heads + 2 * kvHeads) * headDim;
    }

    /** The queries of all heads: as many as there are sums of exponentials. */
    public long queries() {
        return (long) batch * heads * sequence;
    }

    /** What scores are multiplied by. */
    public float scale() {
        return (float) (1 / Math.sqrt(headDim));
    }

    @Override
    public String toString() {
        return batch + " x " + sequence + " tokens, " + heads + " heads of " + headDim + ", " + kvHeads
                + " of keys and values, " + element.suffix();
    }
}
