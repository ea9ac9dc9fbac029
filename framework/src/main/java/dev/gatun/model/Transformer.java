package dev.gatun.model;

import dev.gatun.graph.Recorder;
import dev.gatun.graph.Tensor;

/** A model of blocks whose parts are its own, put together as GPT-2 and all that follow it are: norms come first. */
public interface Transformer extends Model {

    /** What tokens are to the first block. */
    Tensor embedding(Recorder r, Tensor tokens);

    /** The part of a block in which tokens see each other. */
    Tensor attention(Recorder r, Tensor x);

    /** The part of a block in which each token is for itself. */
    Tensor mlp(Recorder r, Tensor x);

    /** Each part works on a normed copy and adds to what came in; with dropout, what is left of its result. */
    default Tensor block(Recorder r, Tensor x) {
        Tensor first = norm(r, "norm1", x);
        Tensor attended = r.add(x, r.scope("attn", () -> r.dropout(attention(r, first), shape().dropout())));
        Tensor second = norm(r, "norm2", attended);
        return r.add(attended, r.scope("mlp", () -> r.dropout(mlp(r, second), shape().dropout())));
    }

    @Override
    default Tensor hidden(Recorder r, Tensor tokens) {
        Tensor x = r.layer("embedding", () -> r.dropout(embedding(r, tokens), shape().dropout()));
        for (int index = 0; index < shape().layers(); index++) {
            Tensor before = x;
            String name = "blocks." + index;
            x = r.layer(name, () -> r.scope(name, () -> block(r, before)));
        }
        return x;
    }
}
