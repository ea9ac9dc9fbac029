package dev.gatun.graph;

import java.util.List;

/** The sum of the squares of all elements of all inputs. Inputs: any number of tensors. Output: (1), fp32. */
public record SquareNorm() implements Operation {

    @Override
    public String name() {
        return "square_norm";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        return List.of(TensorType.fp32(1));
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return inputs.stream().mapToLong(input -> 2 * input.shape().elements()).sum();
    }
}
