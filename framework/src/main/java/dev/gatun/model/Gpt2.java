package dev.gatun.model;

import static dev.gatun.model.TransformerShape.ONE;
import static dev.gatun.model.TransformerShape.WEIGHTS;
import static dev.gatun.model.TransformerShape.ZERO;

import dev.gatun.graph.Initializer;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Tensor;

/** GPT-2 (Radford et al., 2019): learned positions, LayerNorm, GELU, biases everywhere. */
public record Gpt2(TransformerShape shape) implements Transformer {

    @Override
    public Tensor embedding(Recorder r, Tensor tokens) {
        int hidden = shape.hidden();
        return r.embedding(
                tokens,
                r.parameter("tokens.weight", WEIGHTS, shape.vocabulary(), hidden),
                r.parameter("positions.weight", WEIGHTS, shape.context(), hidden));
    }

    @Override
    public Tensor attention(Recorder r, Tensor x) {
        int heads = shape.heads();
        int kvHeads = shape.kvHeads();
        int headDim = shape.headDim();
        Tensor qkv = linear(r, "qkv", x, (heads + 2 * kvHeads) * headDim, WEIGHTS);
        Tensor attended = r.attention(qkv, heads, kvHeads, headDim);
        return linear(r, "proj", attended, shape.hidden(), shape.residualWeights());
    }

    @Override
    public Tensor mlp(Recorder r, Tensor x) {
        Tensor up = r.gelu(linear(r, "up", x, shape.ffn(), WEIGHTS));
        return linear(r, "down", up, shape.hidden(), shape.residualWeights());
    }

    @Override
    public Tensor norm(Recorder r, String name, Tensor x) {
        int hidden = shape.hidden();
        return r.scope(name, () -> r.layerNorm(
                x, r.parameter("weight", ONE, hidden), r.parameter("bias", ZERO, hidden), shape.normEpsilon()));
    }

    private static Tensor linear(Recorder r, String name, Tensor x, int outputs, Initializer weights) {
        return r.scope(name, () -> r.linear(
                x, r.parameter("weight", weights, outputs, x.shape().last()), r.parameter("bias", ZERO, outputs)));
    }
}
