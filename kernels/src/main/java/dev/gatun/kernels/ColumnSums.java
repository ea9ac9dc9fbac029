package dev.gatun.kernels;

/**
 * Sums of the columns of a matrix (rows, columns), in fp32 and in an order that its sizes alone decide: rows are cut
 * into slices, each slice is summed, then the slices' sums are. Addresses are divisible by 16.
 */
public final class ColumnSums {

    /** Of a block that sums a slice: 8 warps, of which each takes every 8th row; column_sum.cu. */
    private static final int SLICE_THREADS = 256;
    /** Of a block that sums slices. */
    private static final int TOTAL_THREADS = 1024;
    /** Threads side by side over the columns. */
    private static final int LANES = 32;
    /** About as many blocks as fill a GPU, if its multiprocessors are 132, three times. */
    private static final int BLOCKS = 1536;
    /** Rows that a block has underway at once: eight for each warp. A slice is a whole number of them. */
    private static final int ROWS_UNDERWAY = 64;

    private final Kernels kernels;

    public ColumnSums(Kernels kernels) {
        this.kernels = kernels;
    }

    /** Scratch memory for the slices' sums. */
    public static long workspaceBytes(Element element, int rows, int columns) {
        return (long) slices(element, rows, columns) * columns * Float.BYTES;
    }

    /** The slices' sums: {@code partial (slices, columns)} fp32, in {@link #workspaceBytes}, of {@code x}. */
    public Launch slices(long partial, long x, Element element, int rows, int columns) {
        Grid grid = Grid.of(blocks(element, columns), slices(element, rows, columns), SLICE_THREADS);
        return kernels.launch("column_sum", "column_sum_slices_" + element.suffix(), grid,
                partial, x, rows, columns, rowsPerSlice(element, rows, columns));
    }

    /**
     * {@code y (columns) = addend (columns) +} the slices' sums.
     *
     * @param result the type of y and of the addend
     * @param addend 0 for none; may be y
     * @param element x's
     */
    public Launch total(long y, Element result, long addend, long partial, Element element, int rows, int columns) {
        return kernels.launch("column_sum", "column_sum_total_" + result.suffix(),
                Grid.of(Math.ceilDiv(columns, LANES), TOTAL_THREADS),
                y, addend, partial, slices(element, rows, columns), columns);
    }

    private static int slices(Element element, int rows, int columns) {
        return Math.ceilDiv(rows, rowsPerSlice(element, rows, columns));
    }

    private static int rowsPerSlice(Element element, int rows, int columns) {
        int wanted = Math.ceilDiv(BLOCKS, blocks(element, columns));
        return Math.ceilDiv(Math.ceilDiv(rows, wanted), ROWS_UNDERWAY) * ROWS_UNDERWAY;
    }

    private static int blocks(Element element, int columns) {
        return Math.ceilDiv(columns, LANES * RowThreads.group(element, columns));
    }
}
