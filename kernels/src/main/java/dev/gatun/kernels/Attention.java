package dev.gatun.kernels;

/**
 * Causal attention with grouped queries, for where cuDNN does not serve; attention.cu. Addresses are the device's.
 *
 * <p>{@code qkv} and {@code dqkv} are (B, T, (heads + 2 kvHeads) headDim), {@code out} and {@code dout} (B, T, heads
 * headDim), {@code lse} and {@code delta} fp32 (B, heads, T).
 */
public final class Attention {

    /** The most values a head may have. */
    public static final int MAX_HEAD_DIM = 256;

    private static final int THREADS = 256;
    private static final int WARPS = THREADS / 32;
    /** Rows that a block takes at a time. */
    private static final int TILE = 32;

    private final Kernels kernels;

    public Attention(Kernels kernels) {
        this.kernels = kernels;
    }

    /** {@code out} and the logarithms of the sums of exponentials, {@code lse}. */
    public Launch forward(AttentionShape shape, long out, long lse, long qkv) {
        int width = width(shape);
        return kernels.launch("attention", name("forward", width, shape),
                grid(shape, shape.heads(), width, 2, 1, 1),
                out, lse, qkv, shape.sequence(), shape.heads(), shape.kvHeads(), shape.headDim(), shape.scale());
    }

    /** {@code delta}: for each query the sum of {@code dout out}, which both gradients need. */
    public Launch rowProducts(AttentionShape shape, long delta, long dout, long out) {
        return kernels.launch("attention", "attention_row_products_" + shape.element().suffix(),
                Grid.of(Math.ceilDiv(shape.queries(), WARPS), THREADS),
                delta, dout, out, shape.queries(), shape.sequence(), shape.heads(), shape.headDim());
    }

    /** The queries' part of {@code dqkv}. */
    public Launch queryGradient(
            AttentionShape shape, long dqkv, long dout, long qkv, long lse, long delta) {
        int width = width(shape);
        return kernels.launch("attention", name("query_gradient", width, shape),
                grid(shape, shape.heads(), width, 2, 1, 2),
                dqkv, dout, qkv, lse, delta,
                shape.sequence(), shape.heads(), shape.kvHeads(), shape.headDim(), shape.scale());
    }

    /** The keys' and values' parts of {@code dqkv}. */
    public Launch keyValueGradient(
            AttentionShape shape, long dqkv, long dout, long qkv, long lse, long delta) {
        int width = width(shape);
        return kernels.launch("attention", name("key_value_gradient", width, shape),
                grid(shape, shape.kvHeads(), width, 2, 2, 2),
                dqkv, dout, qkv, lse, delta,
                shape.sequence(), shape.heads(), shape.kvHeads(), shape.headDim(), shape.scale());
    }

    /** The kernels are made for heads of 64, 128 and 256 values, and take fewer as zeros. */
    private static int width(AttentionShape shape) {
        if (shape.headDim() > MAX_HEAD_DIM) {
            throw new IllegalArgumentException("attention by plain kernels takes heads of up to " + MAX_HEAD_DIM
                    + " values, not " + shape.headDim());
        }
        return shape.headDim() <= 64 ? 64 : shape.headDim() <= 128 ? 128 : 256;
    }

    private static String name(String kernel, int width, AttentionShape shape) {
        return "attention_" + kernel + "_" + width + "_" + shape.element().suffix();
    }

    /**
     * A block for each tile of each of {@code heads}.
     *
     * @param tiles in shared memory, (TILE, width) in fp32
     * @param scores (TILE, TILE)
     * @param longer tiles with rows one float longer
     */
    private static Grid grid(AttentionShape shape, int heads, int width, int tiles, int scores, int longer) {
        long blocks = (long) shape.batch() * heads * Math.ceilDiv(shape.sequence(), TILE);
        int floats = tiles * TILE * width + scores * TILE * TILE + longer * TILE * (width + 1);
        return Grid.of(blocks, THREADS).withShared(floats * Float.BYTES);
    }
}
