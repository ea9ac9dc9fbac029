package dev.gatun.kernels;

/**
 * Which kernel of {@link Norm} a shape gets, and how it divides rows among threads; norms.cuh says what its limits,
 * which are repeated here, are for.
 */
final class Norms {

    private static final int MAX_WARPS = 16;
    private static final int FORWARD_VALUES = 32;
    private static final int GRADIENT_VALUES = 16;
    private static final int SUM_COLUMNS = 32;
    private static final int SUM_THREADS = 1024;

    /** Of a block that has rows of one warp each, or of a few in the gradient. */
    private static final int FORWARD_WARPS = 4;
    private static final int GRADIENT_WARPS = 8;
    /** A block of an A100 may have 163 KiB of shared memory, that of an H100 or H200 227 KiB; some of it is static. */
    private static final int MAX_SHARED_BYTES = 160 << 10;
    /** Two of the gradient's blocks on each multiprocessor of an H100 or H200. */
    private static final int GRADIENT_BLOCKS = 264;

    /**
     * How rows are divided.
     *
     * @param kernel the kernel's name
     * @param warps of a row
     */
    record Rows(String kernel, Grid grid, int warps) {}

    private Norms() {}

    static Rows forward(String name, Element x, Element s, Element y, int rows, int width) {
        String kernel = name + "_forward_" + x.suffix() + "_" + s.suffix() + "_" + y.suffix();
        int warps = Math.ceilDiv(width, 32 * FORWARD_VALUES);
        if (!aligned(s, width) || warps > MAX_WARPS) {
            return any(kernel, rows, width);
        }
        int rowsOfBlock = warps == 1 ? FORWARD_WARPS : 1;
        return new Rows(kernel, Grid.of(Math.ceilDiv(rows, rowsOfBlock), 32 * warps * rowsOfBlock), warps);
    }

    static Rows gradient(String name, Element dy, Element s, int rows, int width) {
        String kernel = name + "_gradient_" + dy.suffix() + "_" + s.suffix();
        int warps = Math.ceilDiv(width, 32 * GRADIENT_VALUES);
        int rowsOfBlock = Math.max(1, GRADIENT_WARPS / warps);
        int threads = 32 * warps * rowsOfBlock;
        int bytes = dy.bytes() + 2 * s.bytes();
        int stages = bytes <= 6 ? 3 : 2;
        int shared = Math.multiplyExact(threads * GRADIENT_VALUES, bytes * stages);
        if (!aligned(s, width) || warps > MAX_WARPS || shared > MAX_SHARED_BYTES) {
            return any(kernel, blocks(rows), width);
        }
        return new Rows(kernel, Grid.of(blocks(Math.ceilDiv(rows, rowsOfBlock)), threads).withShared(shared), warps);
    }

    /** Whether rows begin at multiples of 16 bytes of the widest type. */
    private static boolean aligned(Element s, int width) {
        return width % (16 / s.bytes()) == 0;
    }

    private static Rows any(String kernel, int blocks, int width) {
        int warps = Math.min(Math.ceilDiv(width, 32), MAX_WARPS);
        return new Rows(kernel + "_any", Grid.of(blocks, 32 * warps), warps);
    }

    private static int blocks(int tiles) {
        return Math.min(tiles, GRADIENT_BLOCKS);
    }

    /** The bytes of one parameter's partial sums, enough however rows are divided. */
    static long partialBytes(int rows, int width) {
        return (long) blocks(rows) * width * Float.BYTES;
    }

    /** The grid of the last sums, of one parameter or more. */
    static Grid sums(int width, int parameters) {
        return Grid.of(Math.ceilDiv(width, SUM_COLUMNS), parameters, SUM_THREADS);
    }
}
