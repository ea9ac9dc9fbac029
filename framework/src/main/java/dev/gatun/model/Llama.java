package dev.gatun.model;

import static dev.gatun.model.TransformerShape.ONE;
import static dev.gatun.model.TransformerShape.WEIGHTS;

import dev.gatun.graph.Initializer;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Rope;
import dev.gatun.graph.Tensor;

/** Llama (Touvron et al., 2023): rotary positions, RMSNorm, SwiGLU, grouped queries, no biases. */
public record Llama(TransformerShape shape) implements Transformer {

    @Override
    public Tensor embedding(Recorder r, Tensor tokens) {
        return r.embedding(tokens, r.parameter("tokens.weight", WEIGHTS, shape.vocabulary(), shape.hidden()), null);
    }

    @Override
    public Tensor attention(Recorder r, Tensor x) {
        int heads = shape.heads();
        int kvHeads = shape.kvHeads();
        int headDim = shape.headDim();
        Tensor angles = r.constant(
                "rope.angles", () -> Rope.table(shape.context(), headDim, shape.ropeTheta()), shape.context(), headDim);
        Tensor qkv = linear(r, "qkv", x, (heads + 2 * kvHeads) * headDim, WEIGHTS);
        Tensor turned = r.rope(qkv, angles, heads + kvHeads, headDim);
        return linear(r, "proj", r.attention(turned, heads, kvHeads, headDim), shape.hidden(), shape.residualWeights());
    }

    @Override
    public Tensor mlp(Recorder r, Tensor x) {
        Tensor gateUp = linear(r, "gate_up", x, 2 * shape.ffn(), WEIGHTS);
        return linear(r, "down", r.swiGlu(gateUp), shape.hidden(), shape.residualWeights());
    }

    @Override
    public Tensor norm(Recorder r, String name, Tensor x) {
        return r.scope(name, () -> r.rmsNorm(x, r.parameter("weight", ONE, shape.hidden()), shape.normEpsilon()));
    }

    private static Tensor linear(Recorder r, String name, Tensor x, int outputs, Initializer weights) {
        return r.scope(name, () -> r.linear(x, r.parameter("weight", weights, outputs, x.shape().last()), null));
    }
}
