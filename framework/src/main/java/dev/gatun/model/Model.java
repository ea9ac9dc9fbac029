package dev.gatun.model;

import dev.gatun.graph.Recorder;
import dev.gatun.graph.Tensor;

/** A causal language model. Shapes: tokens and targets (B, T), hidden states (B, T, C), logits (B, T, V). */
public interface Model {

    /** The sizes. */
    TransformerShape shape();

    /** The hidden states after the last block. */
    Tensor hidden(Recorder r, Tensor tokens);

    /** A norm under that name; the one before the head is called {@code norm}. */
    Tensor norm(Recorder r, String name, Tensor x);

    /** The head's matrix (V, C): the tokens' own table where it is tied. */
    default Tensor head(Recorder r) {
        String name = shape().tiedHead() ? "tokens.weight" : "head.weight";
        return r.shared(name, TransformerShape.WEIGHTS, shape().vocabulary(), shape().hidden());
    }

    /** The mean cross-entropy of the next tokens, in nats. */
    default Tensor loss(Recorder r, Tensor tokens, Tensor targets) {
        Tensor hidden = hidden(r, tokens);
        return r.layer("head", () -> r.crossEntropy(norm(r, "norm", hidden), head(r), targets));
    }

    /** The scores of every next token. */
    default Tensor logits(Recorder r, Tensor tokens) {
        Tensor hidden = hidden(r, tokens);
        return r.layer("head", () -> r.linear(norm(r, "norm", hidden), head(r), null));
    }
}
