package dev.gatun.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.TensorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published models have as many parameters as published. */
class ParameterCountTest {

    @ParameterizedTest
    @CsvSource({
        "12, 768, 12, 124439808", "24, 1024, 16, 354823168", "36, 1280, 20, 774030080", "48, 1600, 25, 1557611200"
    })
    void gpt2(int layers, int hidden, int heads, long parameters) {
        TransformerShape shape =
                new TransformerShape(layers, hidden, heads, heads, 4 * hidden, 50_257, 1024, true, 1e-5, 0);
        assertThat(graph(new Gpt2(shape)).parameterCount()).isEqualTo(parameters);
    }

    @ParameterizedTest
    @CsvSource({"16, 2048, 8192, true, 1235814400", "32, 4096, 14336, false, 8030261248"})
    void llama3(int layers, int hidden, int ffn, boolean tied, long parameters) {
        TransformerShape shape = new TransformerShape(layers, hidden, 32, 8, ffn, 128_256, 8192, tied, 1e-5, 500_000);
        assertThat(graph(new Llama(shape)).parameterCount()).isEqualTo(parameters);
    }

    @Test
    void aLossAndLogitsHaveTheSameParameters() {
        for (TinyModel tiny : TinyModel.values()) {
            Recorder logits = new Recorder();
            tiny.model().logits(logits, logits.input("tokens", TensorType.int32(2, 5)));
            assertThat(logits.graph().parameters().keySet()).extracting(Object::toString)
                    .isEqualTo(tiny.graph().parameters().keySet().stream().map(Object::toString).toList());
        }
    }

    private static Graph graph(Model model) {
        Recorder r = new Recorder();
        model.loss(r, r.input("tokens", TensorType.int32(1, 1024)), r.input("targets", TensorType.int32(1, 1024)));
        return r.graph();
    }
}
