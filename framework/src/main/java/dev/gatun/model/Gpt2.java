package dev.gatun.model;

import static dev.gatun.model.TransformerShape.ONE;
import static dev.gatun.model.TransformerShape.WEIGHTS;
import static dev.gatun.model.TransformerShape.ZERO;

import dev.gatun.graph.Initializer;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Tensor;

/** GPT-2 (Radford et al., 2019): learned positions, norms before each part, GELU, biases everywhere. */
public record Gpt2(TransformerShape shape) implements Model {

    @Override
    public Tensor hidden(Recorder r, Tensor tokens) {
        int hidden = shape.hidden();
        Tensor x = r.layer("embedding", () -> r.embedding(
                tokens,
                r.shared("tokens.weight", WEIGHTS, shape.vocabulary(), hidden),
                r.shared("positions.weight", WEIGHTS, shape.context(), hidden)));
        for (int index = 0; index < shape.layers(); index++) {
            Tensor before = x;
            String name = "blocks." + index;
            x = r.layer(name, () -> r.scope(name, () -> block(r, before)));
        }
        return x;
    }

    private Tensor block(Recorder r, Tensor x) {
        Tensor first = norm(r, "norm1", x);
        Tensor attended = r.add(x, r.scope("attn", () -> attention(r, first)));
        Tensor second = norm(r, "norm2", attended);
        return r.add(attended, r.scope("mlp", () -> mlp(r, second)));
    }

    private Tensor attention(Recorder r, Tensor x) {
        int heads = shape.heads();
        int kvHeads = shape.kvHeads();
        int headDim = shape.headDim();
        Tensor qkv = linear(r, "qkv", x, (heads + 2 * kvHeads) * headDim, WEIGHTS);
        Tensor attended = r.attention(qkv, heads, kvHeads, headDim);
        return linear(r, "proj", attended, shape.hidden(), shape.residualWeights());
    }

    private Tensor mlp(Recorder r, Tensor x) {
        Tensor up = r.gelu(linear(r, "up", x, shape.ffn(), WEIGHTS));
        return linear(r, "down", up, shape.hidden(), shape.residualWeights());
    }

    @Override
    public Tensor finalNorm(Recorder r, Tensor x) {
        return norm(r, "norm", x);
    }

    private Tensor norm(Recorder r, String name, Tensor x) {
        int hidden = shape.hidden();
        return r.scope(name, () -> r.layerNorm(
                x, r.parameter("weight", ONE, hidden), r.parameter("bias", ZERO, hidden), shape.normEpsilon()));
    }

    private static Tensor linear(Recorder r, String name, Tensor x, int outputs, Initializer weights) {
        return r.scope(name, () -> r.linear(
                x, r.parameter("weight", weights, outputs, x.shape().last()), r.parameter("bias", ZERO, outputs)));
    }
}
