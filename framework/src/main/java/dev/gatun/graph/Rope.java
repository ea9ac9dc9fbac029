package dev.gatun.graph;

import java.util.List;

/**
 * Rotary position embedding (Su et al., 2021) of the leading heads in each row, in pairs (i, i + D/2); the others pass.
 * Inputs: x (B, T, heads D), with at least {@code rotated} heads, and the angles' table (P, D), in row t cos of
 * {@code t theta^(-2 i/D)} for i below D/2, then sin; P is at least T. Output: like x.
 *
 * @param rotated how many leading heads turn: queries' and keys'
 * @param headDim D
 * @param inverse turn back, which is the gradient
 */
public record Rope(int rotated, int headDim, boolean inverse) implements Operation {

    /** The table for P = {@code context} positions. */
    public static float[] table(int context, int headDim, double theta) {
        float[] table = new float[context * headDim];
        int half = headDim / 2;
        for (int position = 0; position < context; position++) {
            for (int pair = 0; pair < half; pair++) {
                double angle = position * Math.pow(theta, -2.0 * pair / headDim);
                table[position * headDim + pair] = (float) Math.cos(angle);
                table[position * headDim + half + pair] = (float) Math.sin(angle);
            }
        }
        return table;
    }

    @Override
    public String name() {
        return inverse ? "rope.gradient" : "rope";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        TensorType x = inputs.get(0);
        TensorType table = inputs.get(1);
        Require.rank("x", x, 3);
        Require.rank("the angles", table, 2);
        Require.dim("the angles", table, -1, headDim, "a head's");
        if (headDim % 2 != 0) {
            throw new ShapeException("heads of " + headDim + " values cannot be turned in pairs: the size must be even");
        }
        if (table.shape().dim(0) < x.shape().dim(1)) {
            throw new ShapeException("the angles are " + table + ", too few for sequences of " + x.shape().dim(1) + " tokens");
        }
        if (x.shape().last() < rotated * headDim) {
            throw new ShapeException("x is " + x + ", which is less than " + rotated + " heads of " + headDim);
        }
        return List.of(x);
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return 3 * inputs.get(0).shape().rows() * rotated * headDim;
    }

    @Override
    public void gradient(Node node, Backward backward) {
        Tensor dy = backward.of(node.output(0));
        backward.contribute(
                new Rope(rotated, headDim, !inverse), node, List.of(dy, node.input(1)), node.input(0));
    }

    @Override
    public List<Integer> mayOverwrite(int output, int inputs, int outputs) {
        return List.of(0);
    }
}
