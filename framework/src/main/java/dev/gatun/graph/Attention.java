package dev.gatun.graph;

import java.util.List;

/**
 * Causal scaled dot-product attention (Vaswani et al., 2017) with grouped queries (Ainslie et al., 2023); the scores are
 * never kept (Dao, 2023).
 *
 * <p>Input: (B, T, (heads + 2 kvHeads) headDim), in each row the heads' queries, then keys, then values. Outputs:
 * (B, T, heads headDim), and the logarithm of each row's sum of exponentials (B, heads, T).
 *
 * @param heads of queries
 * @param kvHeads of keys and values; divides {@code heads}
 * @param headDim values a head
 */
public record Attention(int heads, int kvHeads, int headDim) implements Operation {

    public Attention {
        if (kvHeads < 1 || heads % kvHeads != 0) {
            throw new ShapeException(heads + " heads of queries cannot share " + kvHeads + " heads of keys and values");
        }
    }

    @Override
    public String name() {
        return "attention";
    }

    @Override
    public List<TensorType> outputs(List<TensorType> inputs) {
        TensorType qkv = inputs.get(0);
        Require.rank("queries, keys and values", qkv, 3);
        Require.dim("queries, keys and values", qkv, -1, rowSize(),
                "for " + heads + " + 2 x " + kvHeads + " heads of " + headDim);
        int batch = qkv.shape().dim(0);
        int sequence = qkv.shape().dim(1);
        return List.of(
                qkv.withShape(Shape.of(batch, sequence, heads * headDim)),
                new TensorType(Shape.of(batch, heads, sequence), DType.FP32));
    }

    /** The values of a token's queries, keys and values. */
    public int rowSize() {
        return (heads + 2 * kvHeads) * headDim;
    }

    @Override
    public long flops(List<TensorType> inputs, List<TensorType> outputs) {
        return 2 * product(inputs.get(0));
    }

    /** One product of queries and keys, what is above the diagonal left out. */
    private long product(TensorType qkv) {
        long batch = qkv.shape().dim(0);
        long sequence = qkv.shape().dim(1);
        return 2 * batch * heads * headDim * (sequence * (sequence + 1) / 2);
    }

    @Override
    public void gradient(Node node, Backward backward) {
        Tensor dout = backward.of(node.output(0));
        backward.contribute(
                new Gradient(this),
                node,
                List.of(dout, node.input(0), node.output(0), node.output(1)),
                node.input(0));
    }

    /**
     * Inputs: the gradient of the output, then the forward's input and two outputs. Output: the gradient of the input.
     *
     * @param forward what this is the gradient of
     */
    public record Gradient(Attention forward) implements Operation {

        @Override
        public String name() {
            return "attention.gradient";
        }

        @Override
        public List<TensorType> outputs(List<TensorType> inputs) {
            TensorType qkv = inputs.get(1);
            List<TensorType> results = forward.outputs(List.of(qkv));
            Require.same("dout", inputs.get(0), "the output", results.get(0));
            Require.same("the output", inputs.get(2), "what it should be", results.get(0));
            Require.same("the log-sums", inputs.get(3), "what they should be", results.get(1));
            return List.of(qkv);
        }

        @Override
        public long flops(List<TensorType> inputs, List<TensorType> outputs) {
            return 5 * forward.product(inputs.get(1));
        }
    }
}
