package dev.gatun.model;

import dev.gatun.graph.Initializer;

/**
 * A transformer's sizes.
 *
 * @param layers blocks
 * @param hidden C, values a token between blocks
 * @param heads of queries; divides {@code hidden}
 * @param kvHeads of keys and values; divides {@code heads}
 * @param ffn the width of the MLP
 * @param vocabulary V, tokens known
 * @param context the longest sequence
 * @param tiedHead whether the head's matrix is the token embedding's
 * @param normEpsilon of all norms
 * @param ropeTheta the base of RoPE's wavelengths; only for Llama
 * @param dropout with what probability a training drops elements of what is added up between norms
 */
public record TransformerShape(
        int layers,
        int hidden,
        int heads,
        int kvHeads,
        int ffn,
        int vocabulary,
        int context,
        boolean tiedHead,
        double normEpsilon,
        double ropeTheta,
        double dropout) {

    /** {@link #ropeTheta} of models without RoPE. */
    public static final double NO_ROPE = 0;

    /** GPT-2's initialization (Radford et al., 2019), which Llama's implementations share. */
    static final Initializer WEIGHTS = new Initializer.Normal(0.02);

    static final Initializer ZERO = new Initializer.Constant(0);
    static final Initializer ONE = new Initializer.Constant(1);

    /** Without dropout. */
    public TransformerShape(
            int layers,
            int hidden,
            int heads,
            int kvHeads,
            int ffn,
            int vocabulary,
            int context,
            boolean tiedHead,
            double normEpsilon,
            double ropeTheta) {
        this(layers, hidden, heads, kvHeads, ffn, vocabulary, context, tiedHead, normEpsilon, ropeTheta, 0);
    }

    public int headDim() {
        return hidden / heads;
    }

    /** The last matrix before a residual addition: less by the root of the number of additions, as GPT-2's paper says. */
    Initializer residualWeights() {
        return new Initializer.Normal(0.02 / Math.sqrt(2.0 * layers));
    }
}
