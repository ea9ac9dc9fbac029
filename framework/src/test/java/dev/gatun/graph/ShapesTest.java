package dev.gatun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Tensors that do not fit are refused where they are used, with the place, the tensor and what it must be. */
class ShapesTest {

    private static Tensor t(int... dims) {
        return new Tensor("t", TensorType.fp32(dims), Role.PARAMETER);
    }

    private static Tensor ints(int... dims) {
        return new Tensor("ints", TensorType.int32(dims), Role.INPUT);
    }

    private static void refused(Consumer<Recorder> use, String message) {
        Recorder recorder = new Recorder();
        assertThatExceptionOfType(ShapeException.class)
                .isThrownBy(() -> recorder.scope("blocks.0", () -> {
                    use.accept(recorder);
                    return null;
                }))
                .withMessage(message);
    }

    @Test
    void addAndMultiplyTakeAlikes() {
        refused(r -> r.add(t(2, 3), t(3)), "blocks.0.add: a is fp32(2, 3) and b is fp32(3), but they must be alike");
        refused(r -> r.multiply(t(2, 3), ints(2, 3)),
                "blocks.0.multiply: a is fp32(2, 3) and b is int32(2, 3), but they must be alike");
    }

    @Test
    void linearTakesAsManyValuesAsTheWeightHasColumns() {
        refused(r -> r.linear(t(2, 3), t(4, 5), null),
                "blocks.0.linear: x is fp32(2, 3): its last dimension must be 5, "
                        + "as many as weight, which is fp32(4, 5), has columns");
        refused(r -> r.linear(t(2, 3), t(3), null), "blocks.0.linear: weight is fp32(3), but must have 2 dimensions");
        refused(r -> r.linear(t(2, 3), t(4, 3), t(3)), "blocks.0.linear: bias is fp32(3), but must have the shape (4)");
    }

    @Test
    void embeddingTakesTokensAndEnoughPositions() {
        refused(r -> r.embedding(ints(2), t(9, 4), null),
                "blocks.0.embedding: tokens is int32(2), but must have 2 dimensions");
        refused(r -> r.embedding(t(2, 3), t(9, 4), null),
                "blocks.0.embedding: tokens is fp32(2, 3), but must be int32");
        refused(r -> r.embedding(ints(2, 3), t(9), null),
                "blocks.0.embedding: the table is fp32(9), but must have 2 dimensions");
        refused(r -> r.embedding(ints(2, 3), t(9, 4), t(3, 5)),
                "blocks.0.embedding: positions is fp32(3, 5): its last dimension must be 4, the table's");
        refused(r -> r.embedding(ints(2, 3), t(9, 4), t(2, 4)),
                "blocks.0.embedding: positions is fp32(2, 4), too short for sequences of 3 tokens");
    }

    @Test
    void normsTakeAWeightForEachColumn() {
        refused(r -> r.layerNorm(t(2, 3), t(2), t(3), 1),
                "blocks.0.layer_norm: weight is fp32(2), but must have the shape (3)");
        refused(r -> r.layerNorm(t(2, 3), t(3), t(2), 1),
                "blocks.0.layer_norm: bias is fp32(2), but must have the shape (3)");
        refused(r -> r.rmsNorm(t(2, 3), t(2), 1), "blocks.0.rms_norm: weight is fp32(2), but must have the shape (3)");
        refused(r -> r.apply(new RmsNorm(1), t(2, 3), t(3), t(3, 3)),
                "blocks.0.rms_norm: x is fp32(2, 3) and the residual is fp32(3, 3), but they must be alike");
        refused(r -> r.apply(new LayerNorm(1), t(2, 3), t(3), t(3), t(3, 3)),
                "blocks.0.layer_norm: x is fp32(2, 3) and the residual is fp32(3, 3), but they must be alike");
    }

    @Test
    void aResidualInFp32MakesTheSumFp32AndTheNormsResultOfTheWeightsType() {
        TensorType wide = TensorType.fp32(2, 3);
        TensorType narrow = new TensorType(wide.shape(), DType.BF16);
        TensorType weight = new TensorType(Shape.of(3), DType.BF16);
        TensorType statistic = TensorType.fp32(2);
        assertThat(new Add().outputs(List.of(wide, narrow))).containsExactly(wide);
        assertThat(new Add().outputs(List.of(narrow, wide))).containsExactly(wide);
        assertThat(new RmsNorm(1).outputs(List.of(narrow, weight, wide))).containsExactly(narrow, statistic, wide);
        assertThat(new LayerNorm(1).outputs(List.of(wide, weight, weight, narrow)))
                .containsExactly(narrow, statistic, statistic, wide);
        assertThat(new RmsNorm(1).outputs(Arrays.asList(wide, weight, null))).containsExactly(narrow, statistic);
        assertThatThrownBy(() -> new Add().outputs(List.of(narrow, new TensorType(wide.shape(), DType.FP16))))
                .isInstanceOf(ShapeException.class)
                .hasMessage("a is bf16(2, 3) and b is fp16(2, 3), but they must be alike");
    }

    @Test
    void swiGluTakesHalves() {
        refused(r -> r.swiGlu(t(2, 3)),
                "blocks.0.swiglu: gate and up together are fp32(2, 3): their last dimension must be even");
    }

    @Test
    void ropeTakesWholeHeadsOfEvenSizeAndEnoughAngles() {
        refused(r -> r.rope(t(2, 8), t(3, 4), 2, 4), "blocks.0.rope: x is fp32(2, 8), but must have 3 dimensions");
        refused(r -> r.rope(t(1, 2, 8), t(3, 6), 2, 4),
                "blocks.0.rope: the angles is fp32(3, 6): its last dimension must be 4, a head's");
        refused(r -> r.rope(t(1, 2, 9), t(3, 3), 2, 3),
                "blocks.0.rope: heads of 3 values cannot be turned in pairs: the size must be even");
        refused(r -> r.rope(t(1, 5, 8), t(3, 4), 2, 4),
                "blocks.0.rope: the angles are fp32(3, 4), too few for sequences of 5 tokens");
        refused(r -> r.rope(t(1, 2, 8), t(3, 4), 3, 4),
                "blocks.0.rope: x is fp32(1, 2, 8), which is less than 3 heads of 4");
    }

    @Test
    void attentionTakesQueriesKeysAndValuesOfAllHeads() {
        refused(r -> r.attention(t(2, 12), 1, 1, 4),
                "blocks.0.attention: queries, keys and values is fp32(2, 12), but must have 3 dimensions");
        refused(r -> r.attention(t(1, 2, 12), 2, 1, 4),
                "blocks.0.attention: queries, keys and values is fp32(1, 2, 12): "
                + "its last dimension must be 16, for 2 + 2 x 1 heads of 4");
        refused(r -> r.attention(t(1, 2, 28), 3, 2, 4), "3 heads of queries cannot share 2 heads of keys and values");
    }

    @Test
    void crossEntropyTakesATargetForEachRow() {
        refused(r -> r.crossEntropy(t(2, 3, 4), t(9, 5), ints(2, 3)),
                "blocks.0.linear_cross_entropy: x is fp32(2, 3, 4): "
                + "its last dimension must be 5, as many as weight, which is fp32(9, 5), has columns");
        refused(r -> r.crossEntropy(t(2, 3, 4), t(9, 4), ints(2, 4)),
                "blocks.0.linear_cross_entropy: targets is int32(2, 4), but must have the shape (2, 3)");
        refused(r -> r.crossEntropy(t(2, 3, 4), t(9, 4), t(2, 3)),
                "blocks.0.linear_cross_entropy: targets is fp32(2, 3), but must be int32");
        refused(r -> r.crossEntropy(t(2, 3, 4), t(4), ints(2, 3)),
                "blocks.0.linear_cross_entropy: weight is fp32(4), but must have 2 dimensions");
    }

    @Test
    void theSecondMisfitOfAPlaceNamesIt() {
        refused(r -> r.add(r.add(t(2), t(2)), t(3)),
                "blocks.0.add.2: a is fp32(2) and b is fp32(3), but they must be alike");
    }

    @Test
    void aDimensionIsAtLeastOne() {
        refused(r -> r.parameter("weight", new Initializer.Constant(1), 4, 0),
                "no tensor has the shape [4, 0]: every dimension is at least 1");
    }
}
