package dev.gatun.kernels;

/** Dropout, whose masks are made and never stored. Addresses are divisible by 16. */
public final class DropoutKernels {

    /** What a block does of a sequence: 4 groups a thread; elementwise.cuh. */
    private static final int THREADS = 256;
    private static final int BLOCK_GROUPS = THREADS * 4;

    private final Kernels kernels;

    public DropoutKernels(Kernels kernels) {
        this.kernels = kernels;
    }

    /**
     * {@code y = scale x} where an element's word is at least the threshold, else 0; {@code y = x} in sequences of
     * negative number. x and y are (sequences, size).
     *
     * @param y may be x
     * @param numbers int32 (sequences)
     * @param size elements of a sequence
     * @param key Philox's
     * @param threshold unsigned
     */
    public Launch apply(
            long y, long x, Element element, long numbers, int sequences, long size, long key, int threshold,
            float scale) {
        int vector = 16 / element.bytes();
        long groups = size % vector == 0 ? size / vector : size;
        int chunks = Math.toIntExact(Math.ceilDiv(groups, (long) BLOCK_GROUPS));
        Grid grid = Grid.of((long) sequences * chunks, THREADS);
        return kernels.launch(
                "dropout", "dropout_" + element.suffix(), grid, y, x, numbers, size, chunks, key, threshold, scale);
    }
}
