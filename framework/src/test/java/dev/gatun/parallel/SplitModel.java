package dev.gatun.parallel;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Group;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.Llama;
import dev.gatun.model.Model;
import dev.gatun.model.TransformerShape;
import java.util.List;

/** Small models that can be split, with vocabularies that cannot without padding. */
enum SplitModel {
    GPT2(new Gpt2(new TransformerShape(2, 16, 4, 4, 12, 13, 6, true, 1e-2, 0)), 2, 4),
    GPT2_UNTIED(new Gpt2(new TransformerShape(2, 12, 2, 2, 10, 7, 4, false, 1e-2, 0)), 2),
    GPT2_OF_THREE(new Gpt2(new TransformerShape(1, 12, 3, 3, 9, 11, 4, true, 1e-2, 0)), 3),
    LLAMA(new Llama(new TransformerShape(2, 16, 4, 2, 10, 9, 6, false, 1e-2, 100)), 2),
    LLAMA_TIED(new Llama(new TransformerShape(1, 16, 8, 4, 8, 13, 5, true, 1e-2, 100)), 2, 4),
    GATED(new Gated(new TransformerShape(2, 6, 1, 1, 8, 5, 4, true, 1e-2, 0)), 2, 4);

    private static final int SEQUENCES = 3;
    private static final int LENGTH = 4;

    /** Gated layers (Shazeer, 2020) of two matrices' products, which no other model has. */
    private record Gated(TransformerShape shape) implements Model {

        private static final Initializer WEIGHTS = new Initializer.Normal(1);

        @Override
        public Tensor hidden(Recorder r, Tensor tokens) {
            Tensor x = r.layer("embedding", () -> r.embedding(
                    tokens,
                    r.parameter("tokens.weight", WEIGHTS, shape.vocabulary(), shape.hidden()),
                    r.parameter("positions.weight", WEIGHTS, shape.context(), shape.hidden())));
            for (int index = 0; index < shape.layers(); index++) {
                Tensor before = x;
                String name = "blocks." + index;
                x = r.layer(name, () -> r.scope(name, () -> r.add(before, gated(r, before))));
            }
            return x;
        }

        private Tensor gated(Recorder r, Tensor x) {
            Tensor gate = matrix(r, "gate", x, shape.ffn());
            Tensor up = matrix(r, "up", x, shape.ffn());
            return matrix(r, "down", r.add(up, r.multiply(r.gelu(gate), r.silu(up))), shape.hidden());
        }

        private static Tensor matrix(Recorder r, String name, Tensor x, int outputs) {
            Tensor weight = r.parameter(name + ".weight", WEIGHTS, outputs, x.shape().last());
            return r.linear(x, weight, r.parameter(name + ".bias", WEIGHTS, outputs));
        }

        @Override
        public Tensor norm(Recorder r, String name, Tensor x) {
            return r.rmsNorm(x, r.parameter(name + ".weight", WEIGHTS, shape.hidden()), shape.normEpsilon());
        }
    }

    private final Model model;
    private final List<Integer> degrees;

    SplitModel(Model model, Integer... degrees) {
        this.model = model;
        this.degrees = List.of(degrees);
    }

    Model model() {
        return model;
    }

    /** Over how many ranks it can be split. */
    List<Integer> degrees() {
        return degrees;
    }

    /** The loss of three sequences of four tokens. */
    Graph graph() {
        return graph(SEQUENCES, LENGTH);
    }

    Graph graph(int sequences, int length) {
        Recorder r = new Recorder();
        TensorType ids = TensorType.int32(sequences, length);
        model.loss(r, r.input("tokens", ids), r.input("targets", ids));
        return r.graph();
    }

    static Group group(int ranks) {
        return new Mesh(1, 1, ranks, 1, Placement.CLUSTER).tensor();
    }
}
