package dev.gatun.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table, and of a second one by position. Inputs: tokens int32 (B, T), table (V, C), positions (P, C) with
 * P at least T, or null. Output: (B, T, C).
 *
 * @param split over whom the table's rows are split; the output is then this rank's part of a sum: zeros for tokens
 *     that others have, and positions only from the first
 */
public record Embedding(Group split) implements Operation {

    public Embedding() {
        this(Group.SELF);
    }

    @Override
    public String name() {
        return "embedding";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        TensorType tokens = inputs.get(0);
        TensorType table = inputs.get(1);
        Require.rank("tokens", tokens, 2);
        Require.dtype("tokens", tokens, DType.INT32);
        Require.rank("the table", table, 2);
        if (inputs.get(2) != null) {
            TensorType positions = inputs.get(2);
            Require.rank("positions", positions, 2);
            Require.dim("positions", positions, -1, table.shape().last(), "the table's");
            if (positions.shape().dim(0) < tokens.shape().dim(1)) {
                throw new ShapeException("positions is " + positions + ", too short for sequences of "
                        + tokens.shape().dim(1) + " tokens");
            }
        }
        List<Integer> dims = new ArrayList<>(tokens.shape().dims());
        dims.add(table.shape().last());
        return List.of(table.withShape(new Shape(dims)));
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return inputs.get(2) == null ? 0 : outputs.get(0).shape().elements();
    }

    @Override
    public void gradient(Node node, Backward backward) {
        Tensor dy = backward.of(node.output(0));
        Tensor table = node.input(1);
        Tensor positions = node.input(2);
        backward.accumulate(new TableGradient(table.shape().dim(0), split), node, List.of(dy, node.input(0)), table);
        if (positions != null) {
            backward.accumulate(new PositionGradient(positions.shape().dim(0)), node, List.of(dy), positions);
        }
    }

    /**
     * Inputs: dy (B, T, C), tokens (B, T), addend or null. Output: (V, C).
     *
     * @param vocabulary V, or this rank's rows of it
     * @param split over whom the rows are split
     */
    public record TableGradient(int vocabulary, Group split) implements Operation {

        @Override
        public String name() {
            return "embedding.table_gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            TensorType dy = inputs.get(0);
            Require.like("tokens", inputs.get(1), dy.shape().withoutLast());
            List<TensorType> outputs = List.of(dy.withShape(Shape.of(vocabulary, dy.shape().last())));
            Require.addends(inputs, outputs);
            return outputs;
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return inputs.get(0).shape().elements();
        }

        @Override
        public boolean accumulates() {
            return true;
        }
    }

    /**
     * Inputs: dy (B, T, C), addend or null. Output: (P, C), where rows from T on get nothing.
     *
     * @param context P
     */
    public record PositionGradient(int context) implements Operation {

        @Override
        public String name() {
            return "embedding.position_gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            TensorType dy = inputs.get(0);
            Require.rank("dy", dy, 3);
            List<TensorType> outputs = List.of(dy.withShape(Shape.of(context, dy.shape().last())));
            Require.addends(inputs, outputs);
            return outputs;
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return inputs.get(0).shape().elements();
        }

        @Override
        public boolean accumulates() {
            return true;
        }
    }
}
