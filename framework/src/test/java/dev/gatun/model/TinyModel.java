package dev.gatun.model;

import dev.gatun.graph.FuseResidual;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.TensorType;

/** Whole models, as small as they come with nothing left out. */
public enum TinyModel {
    GPT2(new Gpt2(new TransformerShape(2, 6, 2, 2, 10, 13, 6, true, 1e-2, 0))),
    GPT2_UNTIED(new Gpt2(new TransformerShape(1, 6, 3, 3, 7, 13, 5, false, 1e-2, 0))),
    LLAMA(new Llama(new TransformerShape(2, 8, 4, 2, 10, 13, 6, false, 1e-2, 100))),
    LLAMA_TIED(new Llama(new TransformerShape(1, 8, 2, 1, 5, 13, 5, true, 1e-2, 100)));

    private final Model model;

    TinyModel(Model model) {
        this.model = model;
    }

    public Model model() {
        return model;
    }

    /** The loss of two sequences of five tokens, with norms fused with additions before them. */
    public Graph graph() {
        Recorder r = new Recorder();
        model.loss(r, r.input("tokens", TensorType.int32(2, 5)), r.input("targets", TensorType.int32(2, 5)));
        Graph graph = r.graph();
        return graph.withNodes(FuseResidual.apply(graph.nodes()));
    }
}
