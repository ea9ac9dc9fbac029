package dev.gatun.kernels;

/**
 * Softmax and cross-entropy of rows of logits, and the logits' gradient in the logits' place. Logits (rows, columns)
 * are at addresses divisible by 16. Statistics (rows, 3) are in fp32: a row's largest logit, the sum of the
 * exponentials of its logits less that, and the target's logit, or minus infinity where the row has it not. Targets are
 * int32 (rows).
 */
public final class CrossEntropy {

    private static final String FILE = "cross_entropy";
    private static final int VECTOR_BYTES = 16;
    /** Vectors that a thread keeps in registers; cross_entropy.cu. */
    private static final int HELD = 10;
    /** Vectors that a thread keeps in shared memory: all of a block's are 96 KiB, which any GPU since sm_80 has. */
    private static final int SHARED = 6;
    /** The most; what a thread keeps leaves registers for no more in a multiprocessor. */
    private static final int MOST_THREADS = 1024;

    private static final int FEWEST_THREADS = 256;
    /** Where a row is not kept. */
    private static final int STREAMING_THREADS = 512;

    private final Kernels kernels;

    public CrossEntropy(Kernels kernels) {
        this.kernels = kernels;
    }

    /** The shape of some logits: {@code columns} are in memory, of which the first {@code tokens} are no padding. */
    public record Logits(Element element, int rows, int columns, int tokens) {}

    /**
     * Writes statistics.
     *
     * @param first the token of the first column
     */
    public Launch statistics(Logits shape, long statistics, long logits, long targets, int first) {
        return kernels.launch(
                FILE,
                "cross_entropy_statistics_" + shape.element().suffix(),
                Grid.of(shape.rows(), STREAMING_THREADS),
                statistics, logits, targets, first, shape.columns(), shape.tokens());
    }

    /**
     * Writes statistics, and over the logits, none of which are padding, their gradient: (softmax - one-hot) times the
     * scale and the loss scale.
     *
     * @param lossScale fp32 (1), or 0 for none
     */
    public Launch gradient(Logits shape, long statistics, long logits, long targets, float scale, long lossScale) {
        int vectors = Math.ceilDiv(shape.columns(), VECTOR_BYTES / shape.element().bytes());
        int threads = FEWEST_THREADS;
        while (threads < MOST_THREADS && vectors > threads * (HELD + SHARED)) {
            threads *= 2;
        }
        boolean held = vectors <= threads * (HELD + SHARED);
        int shared = Math.max(0, Math.ceilDiv(vectors, threads) - HELD) * threads * VECTOR_BYTES;
        return kernels.launch(
                FILE,
                (held ? "cross_entropy_held_gradient_" : "cross_entropy_gradient_") + shape.element().suffix(),
                held ? Grid.of(shape.rows(), threads).withShared(shared) : Grid.of(shape.rows(), STREAMING_THREADS),
                statistics, logits, targets, shape.columns(), scale, lossScale);
    }

    /**
     * Writes over the logits, which are one rank's, their gradient: (softmax - one-hot) times the scale and the loss
     * scale, and zeros for padding.
     *
     * @param statistics the first of these rows of the first rank's; all ranks' are one after the other
     * @param statisticsRows the rows that each rank's have
     * @param first the token of the first column
     * @param lossScale fp32 (1), or 0 for none
     */
    public Launch vocabGradient(
            Logits shape, long logits, long statistics, int ranks, int statisticsRows, long targets, int first,
            float scale, long lossScale) {
        return kernels.launch(
                FILE,
                "cross_entropy_vocab_gradient_" + shape.element().suffix(),
                Grid.of(shape.rows(), STREAMING_THREADS),
                logits, statistics, targets, ranks, statisticsRows, first, shape.columns(), shape.tokens(),
                scale, lossScale);
    }

    /**
     * {@code loss (1) = addend + scale * sum over rows of -ln softmax[target]}, in fp32, from all ranks' statistics
     * (ranks, rows, 3).
     *
     * @param addend may be the loss, or 0 for none
     */
    public Launch loss(long loss, long addend, long statistics, int ranks, int rows, float scale) {
        return kernels.launch(
                FILE, "cross_entropy_loss", Grid.of(1, MOST_THREADS), loss, addend, statistics, ranks, rows, scale);
    }
}
