package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.graph.Graph;
import dev.gatun.graph.Initializer;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.TransformerShape;
import dev.gatun.parallel.TensorParallel.Kind;
import dev.gatun.parallel.TensorParallel.Options;
import dev.gatun.plan.PlanException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be split says what is wrong with it and what would work. */
class TensorParallelRefusalsTest {

    private static final Initializer WEIGHTS = new Initializer.Normal(1);

    private final Recorder r = new Recorder();

    @Test
    void headsThatRanksCannotShareAreRefused() {
        refuses(SplitModel.LLAMA.graph(), 4, Options.all(false),
                "blocks.0.attn.attention has 2 heads of keys and values, which 4 ranks cannot share equally: it could"
                        + " be split over 1 or 2, or its layer, blocks.0, be left whole");
        refuses(SplitModel.GPT2.graph(), 3, Options.all(false),
                "blocks.0.attn.attention has 4 heads of queries, which 3 ranks cannot share equally: it could be split"
                        + " over 1 or 2 or 4, or its layer, blocks.0, be left whole");
    }

    @Test
    void featuresThatRanksCannotShareAreRefused() {
        refuses(SplitModel.LLAMA.graph(), 4, new Options(false, EnumSet.of(Kind.MLP), Set.of("blocks.0")),
                "blocks.1.mlp.gate_up.weight has 10 features, which 4 ranks cannot share equally: it could be split"
                        + " over 1 or 2 or 5 or 10, or its layer, blocks.1, be left whole");
    }

    @Test
    void headsThatOnlyTurnAreRefusedToo() {
        Tensor angles = r.constant("angles", () -> new float[8], 4, 2);
        Tensor turned = r.rope(matrix("in", x(4), 6), angles, 3, 2);
        refuses(lossOf(matrix("out", turned, 4)), 2, Options.all(false),
                "rope has 3 heads that turn, which 2 ranks cannot share equally: it could be split over 1 or 3, or its"
                        + " layer, model, be left whole");
    }

    @Test
    void rowsThatRanksCannotShareAreRefused() {
        refuses(SplitModel.GPT2.graph(3, 5), 2, Options.all(true),
                "sequence parallelism cannot share the 15 rows of embedding fp32(3, 5, 16) equally among 2 ranks: make"
                        + " the sequences of a micro-batch times their length a multiple of 2, or turn it off");
    }

    @ParameterizedTest
    @CsvSource({
        "ATTENTION, blocks.0.attn.attention, attention",
        "EMBEDDING, embedding, embedding",
        "HEAD, loss, linear_cross_entropy"
    })
    void whatNeedsWholeSequencesIsNotLeftWholeWithSequenceParallelism(Kind whole, String place, String operation) {
        refuses(SplitModel.GPT2_UNTIED.graph(), 2, new Options(true, EnumSet.complementOf(EnumSet.of(whole)), Set.of()),
                place + " needs whole sequences, of which sequence parallelism leaves each rank some rows: split "
                        + operation + " as well, or turn sequence parallelism off");
    }

    @Test
    void dropoutIsRefusedWithSequenceParallelism() {
        TransformerShape shape = new TransformerShape(1, 4, 2, 2, 4, 8, 10, true, 1e-2, 0, 0.1);
        refuses(TinyModels.graph(new Gpt2(shape), 2), 2, Options.all(true),
                "dropout counts the elements of whole sequences, of which sequence parallelism leaves each rank some"
                        + " rows: set parallel.sequence_parallel to false, or model.dropout to 0");
    }

    @Test
    void aTiedTableIsNotSplitInOnePlaceAlone() {
        refuses(SplitModel.GPT2.graph(), 2, new Options(false, EnumSet.of(Kind.EMBEDDING), Set.of()),
                "tokens.weight cannot be split by rows in sections of [13] in embedding and whole in loss: split both"
                        + " layers alike, or leave both whole");
    }

    @Test
    void aMatrixIsNotSplitBothWays() {
        Tensor weight = r.parameter("weight", WEIGHTS, 4, 4);
        refuses(lossOf(r.linear(r.gelu(r.linear(x(4), weight, null)), weight, null)), 2, Options.all(false),
                "weight cannot be split by rows in sections of [4] in linear and split by columns in sections of [4] in"
                        + " linear.2: split both layers alike, or leave both whole");
    }

    @Test
    void layersThatAreNotThereAreNotLeftWhole() {
        refuses(SplitModel.GPT2.graph(), 2, new Options(false, Set.of(), Set.of("blocks.2", "head", "tail")),
                "there is no layer blocks.2, tail to leave whole: the layers are embedding, blocks.0, blocks.1, head");
    }

    @Test
    void sequenceParallelismIsForLosses() {
        SplitModel.GPT2.model().logits(r, r.input("tokens", TensorType.int32(2, 4)));
        refuses(r.graph(), 2, Options.all(true),
                "sequence parallelism is for graphs that end in a loss, and this one has none, so that each rank would"
                        + " have other rows of the result: turn it off here");
    }

    @Test
    void sequenceParallelismCannotCutWhatTheHostGives() {
        Tensor given = r.input("given", TensorType.fp32(2, 4, 4));
        refuses(lossOf(r.add(x(4), given)), 2, Options.all(true),
                "add reads the whole given fp32(2, 4, 4), of which sequence parallelism cannot give each rank its rows:"
                        + " turn it off, or let an embedding make it");
    }

    @Test
    void sequenceParallelismCannotAddUpTwoKindsOfGradients() {
        Tensor shared = r.parameter("shared", WEIGHTS, 4);
        Tensor up = r.gelu(matrix("up", r.rmsNorm(x(4), shared, 1e-2), 6));
        Tensor down = r.linear(up, r.parameter("down.weight", WEIGHTS, 4, 6), shared);
        refuses(lossOf(down), 2, Options.all(true),
                "shared is used both on whole sequences and on a rank's own rows, so that sequence parallelism has no"
                        + " one sum of its gradients: make it two parameters, or turn sequence parallelism off");
    }

    private Tensor x(int hidden) {
        return r.embedding(r.input("tokens", TensorType.int32(2, 4)), r.parameter("table", WEIGHTS, 7, hidden), null);
    }

    private Tensor matrix(String name, Tensor x, int outputs) {
        return r.linear(x, r.parameter(name + ".weight", WEIGHTS, outputs, x.shape().last()), null);
    }

    private Graph lossOf(Tensor x) {
        Tensor head = r.parameter("head", WEIGHTS, 7, x.shape().last());
        r.crossEntropy(x, head, r.input("targets", TensorType.int32(2, 4)));
        return r.graph();
    }

    private static void refuses(Graph graph, int ranks, Options options, String message) {
        assertThatThrownBy(() -> TensorParallel.apply(graph, SplitModel.group(ranks), options))
                .isInstanceOf(PlanException.class)
                .hasMessage(message);
    }
}
