package dev.gatun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RecorderTest {

    private static final Initializer ONE = new Initializer.Constant(1);

    private final Recorder r = new Recorder();

    @Test
    void scopesAddToNamesAndLayersDoNot() {
        Tensor weight = r.layer("first", () ->
                r.scope("blocks.0", () -> r.scope("attn", () -> r.parameter("weight", ONE, 2))));
        assertThat(weight.name()).isEqualTo("blocks.0.attn.weight");
        assertThat(r.parameter("weight", ONE, 2).name()).isEqualTo("weight");
    }

    @Test
    void whatIsRecordedInALayerBelongsToIt() {
        Tensor x = r.parameter("x", ONE, 2);
        r.layer("first", () -> r.gelu(x));
        r.silu(x);
        assertThat(r.graph().nodes()).extracting(Node::layer).containsExactly("first", "model");
    }

    @Test
    void layersDoNotNest() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> r.layer("outer", () -> r.layer("inner", () -> null)))
                .withMessage("the layer inner is inside the layer outer");
    }

    @Test
    void aFailedBodyEndsItsLayerAndScope() {
        assertThatThrownBy(() -> r.layer("first", () -> r.scope("attn", () -> {
            throw new IllegalArgumentException("no");
        }))).hasMessage("no");
        Tensor x = r.layer("second", () -> r.gelu(r.parameter("x", ONE, 2)));
        assertThat(x.name()).isEqualTo("gelu");
        assertThat(r.graph().layers()).containsExactly("second");
    }

    @Test
    void aSecondUseOfANameSharesTheParameter() {
        Tensor first = r.scope("attn", () -> r.parameter("weight", ONE, 2, 3));
        assertThat(r.shared("attn.weight", ONE, 2, 3)).isSameAs(first);
        assertThat(r.graph().parameters()).hasSize(1);
        assertThat(r.graph().parameterCount()).isEqualTo(6);
    }

    @Test
    void aSharedParameterHasOneShape() {
        r.parameter("weight", ONE, 2, 3);
        assertThatExceptionOfType(ShapeException.class)
                .isThrownBy(() -> r.parameter("weight", ONE, 3, 2))
                .withMessage("the parameter weight is fp32(2, 3) and cannot also be (3, 2)");
    }

    @Test
    void aConstantIsMadeOnceAndHasOneShape() {
        Tensor angles = r.constant("angles", () -> new float[6], 2, 3);
        assertThat(r.scope("blocks.1", () -> r.constant("angles", () -> new float[6], 2, 3))).isSameAs(angles);
        assertThatExceptionOfType(ShapeException.class)
                .isThrownBy(() -> r.constant("angles", () -> new float[8], 2, 4))
                .withMessage("the constant angles is fp32(2, 3) and cannot also be (2, 4)");
    }

    @Test
    void aConstantHasAsManyValuesAsItsShape() {
        assertThatExceptionOfType(ShapeException.class)
                .isThrownBy(() -> r.constant("angles", () -> new float[5], 2, 3))
                .withMessage("the constant angles has 5 values, but its shape (2, 3) has 6");
    }

    @Test
    void oneNameIsNotBothAParameterAndAConstant() {
        r.parameter("angles", ONE, 2);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> r.constant("angles", () -> new float[2], 2))
                .withMessage("angles is a parameter and cannot also be a constant: give one of them another name");
        r.constant("table", () -> new float[2], 2);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> r.parameter("table", ONE, 2))
                .withMessage("table is a constant and cannot also be a parameter: give one of them another name");
    }

    @Test
    void activationsAreNamedAfterTheirPlace() {
        Tensor x = r.parameter("x", ONE, 2);
        assertThat(r.scope("mlp", () -> r.gelu(x)).name()).isEqualTo("mlp.gelu");
        assertThat(r.scope("mlp", () -> r.gelu(x)).name()).isEqualTo("mlp.gelu.2");
        assertThat(r.apply(new RmsNorm(1), x, x, null)).extracting(Tensor::name)
                .containsExactly("rms_norm", "rms_norm#1");
    }

    @Test
    void anUnknownTensorIsNamed() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> r.graph().tensor("blocks.9.add"))
                .withMessage("the graph has no tensor blocks.9.add");
    }
}
