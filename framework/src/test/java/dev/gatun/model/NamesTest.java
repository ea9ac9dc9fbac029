package dev.gatun.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Tensor;
import org.junit.jupiter.api.Test;

/** Parameters' names are keys in checkpoints: a change of one breaks every checkpoint there is. */
class NamesTest {

    @Test
    void gpt2() {
        assertThat(TinyModel.GPT2_UNTIED.graph().parameters().keySet()).extracting(Tensor::name).containsExactly(
                "tokens.weight", "positions.weight",
                "blocks.0.norm1.weight", "blocks.0.norm1.bias",
                "blocks.0.attn.qkv.weight", "blocks.0.attn.qkv.bias",
                "blocks.0.attn.proj.weight", "blocks.0.attn.proj.bias",
                "blocks.0.norm2.weight", "blocks.0.norm2.bias",
                "blocks.0.mlp.up.weight", "blocks.0.mlp.up.bias",
                "blocks.0.mlp.down.weight", "blocks.0.mlp.down.bias",
                "norm.weight", "norm.bias", "head.weight");
    }

    @Test
    void llama() {
        assertThat(TinyModel.LLAMA_TIED.graph().parameters().keySet()).extracting(Tensor::name).containsExactly(
                "tokens.weight",
                "blocks.0.norm1.weight", "blocks.0.attn.qkv.weight", "blocks.0.attn.proj.weight",
                "blocks.0.norm2.weight", "blocks.0.mlp.gate_up.weight", "blocks.0.mlp.down.weight",
                "norm.weight");
    }

    @Test
    void layersAreTheEmbeddingTheBlocksAndTheHead() {
        for (TinyModel model : new TinyModel[] {TinyModel.GPT2, TinyModel.LLAMA}) {
            assertThat(model.graph().layers()).containsExactly("embedding", "blocks.0", "blocks.1", "head");
        }
    }

    @Test
    void aTiedHeadIsTheTokensTable() {
        Graph graph = TinyModel.GPT2.graph();
        assertThat(graph.nodes().getLast().input(1)).isSameAs(graph.tensor("tokens.weight"));
    }

    @Test
    void allBlocksShareOneTableOfAngles() {
        assertThat(TinyModel.LLAMA.graph().constants().keySet()).extracting(Tensor::name)
                .containsExactly("rope.angles");
    }
}
