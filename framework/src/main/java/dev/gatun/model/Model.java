package dev.gatun.model;

import dev.gatun.graph.Recorder;
import dev.gatun.graph.Tensor;

/**
 * A causal language model. The shapes of tokens and targets are (B, T), of hidden states (B, T, C), of logits (B, T, V).
 */
public interface Model {

    /** The sizes. */
    TransformerShape shape();

    /** The hidden states after the last norm, of which the head makes logits. */
    Tensor hidden(Recorder recorder, Tensor tokens);

    /** The head's matrix (V, C): the tokens' own table where it is tied. */
    default Tensor head(Recorder recorder) {
        return shape().tiedHead()
                ? recorder.shared("tokens.weight", TransformerShape.WEIGHTS, shape().vocabulary(), shape().hidden())
                : recorder.parameter("head.weight", TransformerShape.WEIGHTS, shape().vocabulary(), shape().hidden());
    }

    /** The mean cross-entropy of the next tokens, in nats. */
    default Tensor loss(Recorder recorder, Tensor tokens, Tensor targets) {
        Tensor hidden = hidden(recorder, tokens);
        return recorder.layer("head", () -> {
            Tensor normed = finalNorm(recorder, hidden);
            return recorder.crossEntropy(normed, head(recorder), targets);
        });
    }

    /** The scores of every next token. */
    default Tensor logits(Recorder recorder, Tensor tokens) {
        Tensor hidden = hidden(recorder, tokens);
        return recorder.layer("head", () -> {
            Tensor normed = finalNorm(recorder, hidden);
            return recorder.linear(normed, head(recorder), null);
        });
    }

    /** The norm before the head. */
    Tensor finalNorm(Recorder recorder, Tensor hidden);
}
