package dev.gatun.graph;

import java.util.List;

/**
 * What gradients are multiplied with before the optimizer sees them: a factor over the loss scale, and less where their
 * global norm is longer than allowed.
 *
 * <p>Inputs: a {@link SquareNorm} (of the gradients as they are), and the loss scale (1) or null for 1. Output: fp32
 * (3): the square of the global norm, with the factor and without the loss scale; what gradients are to be multiplied
 * with; and 1 where all gradients are finite, else 0.
 *
 * @param clipNorm the longest norm that gradients keep, with PyTorch's {@code clip / (norm + 1e-6)}; 0 for any
 * @param factor what gradients are taken times before all else
 */
public record GradientScale(double clipNorm, double factor) implements Operation {

    /** Of gradients as they are. */
    public GradientScale(double clipNorm) {
        this(clipNorm, 1);
    }

    @Override
    public String name() {
        return "gradient_scale";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        Require.same("the squared norm", inputs.get(0), "what it should be", TensorType.int64(SquareNorm.LIMBS));
        if (inputs.get(1) != null) {
            Require.like("the loss scale", inputs.get(1), Shape.of(1));
        }
        return List.of(TensorType.fp32(3));
    }
}
