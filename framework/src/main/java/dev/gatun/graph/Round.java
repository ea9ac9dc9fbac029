package dev.gatun.graph;

import java.util.List;

/**
 * {@code y = x}, an fp32 tensor, with every value rounded to one that another type has, to nearest, ties to even; what
 * is beyond its range becomes infinite. It lets a device without 16-bit arithmetic show what that would do. Input: x.
 * Output: y, which may be x itself.
 */
public record Round(DType to) implements Operation {

    @Override
    public String name() {
        return "round";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        Require.dtype("x", inputs.get(0), DType.FP32);
        return List.of(inputs.get(0));
    }

    @Override
    public List<Integer> mayOverwrite(int output, int inputs, int outputs) {
        return List.of(0);
    }
}
