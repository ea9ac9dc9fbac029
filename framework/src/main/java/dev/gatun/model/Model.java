package dev.gatun.model;

import dev.gatun.graph.Recorder;
import dev.gatun.graph.Tensor;

/**
 * A causal transformer: its parts are its own, how they are put together is the same for all. A model that is put together
 * otherwise overrides {@link #block} or {@link #hidden}.
 *
 * <p>Shapes: tokens and targets (B, T), hidden states (B, T, C), logits (B, T, V).
 */
public interface Model {

    /** The sizes. */
    TransformerShape shape();

    /** What tokens are to the first block. */
    Tensor embedding(Recorder r, Tensor tokens);

    /** Before each part of a block, and before the head. */
    Tensor norm(Recorder r, String name, Tensor x);

    /** The part of a block in which tokens see each other. */
    Tensor attention(Recorder r, Tensor x);

    /** The part of a block in which each token is for itself. */
    Tensor mlp(Recorder r, Tensor x);

    /** A block: each part works on a normed copy and adds to what came in. */
    default Tensor block(Recorder r, Tensor x) {
        Tensor first = norm(r, "norm1", x);
        Tensor attended = r.add(x, r.scope("attn", () -> attention(r, first)));
        Tensor second = norm(r, "norm2", attended);
        return r.add(attended, r.scope("mlp", () -> mlp(r, second)));
    }

    /** The hidden states after the last block. */
    default Tensor hidden(Recorder r, Tensor tokens) {
        Tensor x = r.layer("embedding", () -> embedding(r, tokens));
        for (int index = 0; index < shape().layers(); index++) {
            Tensor before = x;
            String name = "blocks." + index;
            x = r.layer(name, () -> r.scope(name, () -> block(r, before)));
        }
        return x;
    }

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
