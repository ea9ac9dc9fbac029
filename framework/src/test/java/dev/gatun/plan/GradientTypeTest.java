package dev.gatun.plan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.graph.DType;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.Program;
import dev.gatun.graph.Role;
import dev.gatun.graph.Shape;
import dev.gatun.graph.SquareNorm;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what type sums of 16-bit gradients may be. */
class GradientTypeTest {

    private static final Tensor DY = new Tensor("dy", new TensorType(Shape.of(5, 2), DType.BF16), Role.INPUT);
    private static final Tensor X = new Tensor("x", new TensorType(Shape.of(5, 3), DType.BF16), Role.INPUT);

    @Test
    void gradientsOfParametersMayBeOfFp32OrOfTheParametersType() {
        assertThatCode(() -> check(DType.FP32, Role.ACTIVATION, 3)).doesNotThrowAnyException();
        assertThatCode(() -> check(DType.FP32, Role.GRADIENT, 3)).doesNotThrowAnyException();
        assertThatCode(() -> check(DType.BF16, Role.GRADIENT, 3)).doesNotThrowAnyException();
    }

    @Test
    void nothingElseMayBeOfAnotherTypeOrShape() {
        assertWrong(DType.FP16, Role.GRADIENT, 3);
        assertWrong(DType.INT32, Role.GRADIENT, 3);
        assertWrong(DType.FP16, Role.ACTIVATION, 3);
        assertWrong(DType.FP32, Role.GRADIENT, 4);
    }

    private static void assertWrong(DType dtype, Role role, int columns) {
        assertThatThrownBy(() -> check(dtype, role, columns))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("but should write [bf16(2, 3)]");
    }

    private static void check(DType dtype, Role role, int columns) {
        Tensor gradient = new Tensor("w", new TensorType(Shape.of(2, columns), dtype), role);
        Node node = Node.of(new Linear.WeightGradient(), "blocks.0", List.of(gradient), DY, X, null);
        Tensor sum = new Tensor("norm", TensorType.int64(SquareNorm.LIMBS), Role.OUTPUT);
        Node norm = Node.of(SquareNorm.of(1), "optimizer", List.of(sum), gradient);
        Verification.order(new Program("train", List.of(new Task("backward 0", List.of(node, norm)))));
    }
}
