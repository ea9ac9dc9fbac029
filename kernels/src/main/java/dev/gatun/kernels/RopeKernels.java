package dev.gatun.kernels;

/** Rotary position embedding of pairs (i, i + D/2). Addresses are divisible by 16. */
public final class RopeKernels {

    private final Kernels kernels;

    public RopeKernels(Kernels kernels) {
        this.kernels = kernels;
    }

    /**
     * {@code y (rows, row)} of {@code x (rows, row)}; the heads behind the rotated ones are copied, unless y is x.
     *
     * @param table fp32 (at least sequence, D): in each row D/2 cosines, then as many sines
     * @param rows a multiple of the sequence
     * @param row elements in a row
     * @param rotated how many leading heads turn
     * @param headDim D
     * @param inverse turn back
     */
    public Launch turn(
            long y,
            long x,
            long table,
            Element element,
            int rows,
            int sequence,
            int row,
            int rotated,
            int headDim,
            boolean inverse) {
        int half = headDim / 2;
        int turned = rotated * headDim;
        int moved = turned / 2 + (y == x ? 0 : row - turned);
        int threads = RowThreads.of(Math.ceilDiv(moved, RowThreads.group(element, half, row)));
        return kernels.launch("rope", "rope_" + element.suffix(), Grid.of(rows, threads),
                y, x, table, sequence, row, turned, half, inverse ? -1f : 1f);
    }
}
