package dev.gatun.kernels;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table by token, and gradients of tables and positions. Addresses are the device's, divisible by 256. */
public final class Embeddings {

    private static final int THREADS = 256;
    /** Rows of a block, and columns of each; embedding.cu. */
    private static final int ROWS = 8;
    private static final int COLUMNS = 256;
    /** What a digit of the sort has of bits and of values, and how many tokens a block sorts; embedding.cu. */
    private static final int DIGIT_BITS = 8;
    private static final int DIGITS = 1 << DIGIT_BITS;
    private static final int TILE = 2048;
    /** Rows of a chunk of a long run of equal tokens; embedding.cu. */
    private static final int CHUNK = 32;

    private static final long ALIGNMENT = 256;

    private final Kernels kernels;

    public Embeddings(Kernels kernels) {
        this.kernels = kernels;
    }

    /**
     * {@code y (batch, sequence, width) = table[token - first] + positions[t]}, with zeros for tokens that the table
     * does not have.
     *
     * @param element of y, table and positions
     * @param tokens int32 (batch, sequence)
     * @param table (rows, width)
     * @param positions (at least sequence, width), or 0 for none
     * @param first the token of the table's first row
     */
    public Launch forward(
            Element element, long y, long tokens, long table, long positions, int batch, int sequence, int first,
            int rows, int width) {
        int n = Math.multiplyExact(batch, sequence);
        return kernels.launch("embedding", "embedding_forward_" + element.suffix(), grid(n, width),
                y, tokens, table, positions, n, sequence, first, rows, width);
    }

    /**
     * {@code out (rows, width)} = addend + the sums of {@code dy (n, width)} by token, each in the tokens' order, one
     * launch after the other.
     *
     * @param dyElement of dy
     * @param outElement of out and addend
     * @param addend (rows, width), may be out; or 0 for none
     * @param tokens int32 (n)
     * @param first the token of the first row
     * @param workspace of {@link #tableGradientBytes}
     */
    public List<Launch> tableGradient(
            Element dyElement, Element outElement, long out, long addend, long dy, long tokens, int n, int first,
            int rows, int width, long workspace) {
        Scratch scratch = Scratch.at(workspace, n, rows);
        List<Launch> launches = new ArrayList<>();
        long fromTokens = tokens;
        long fromPlaces = 0;
        long toTokens = scratch.tokens();
        long toPlaces = scratch.places();
        long otherTokens = scratch.otherTokens();
        long otherPlaces = scratch.otherPlaces();
        int firstOf = first;
        // The largest number sorted is that of rows, for tokens that the table does not have.
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(rows);
        for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
            Grid tiles = Grid.of(Math.ceilDiv(n, TILE), THREADS);
            launches.add(kernels.launch("embedding", "embedding_sort_count", tiles,
                    scratch.counts(), fromTokens, n, firstOf, rows, shift));
            launches.add(kernels.launch("embedding", "embedding_sort_move", tiles,
                    toTokens, toPlaces, fromTokens, fromPlaces, scratch.counts(), n, firstOf, rows, shift));
            fromTokens = toTokens;
            fromPlaces = toPlaces;
            toTokens = otherTokens;
            toPlaces = otherPlaces;
            otherTokens = fromTokens;
            otherPlaces = fromPlaces;
            firstOf = 0;
        }
        Grid starts = Grid.of(Math.ceilDiv(rows + 1L, THREADS), THREADS);
        launches.add(kernels.launch("embedding", "embedding_sort_starts", starts,
                scratch.starts(), fromTokens, n, rows));
        int chunks = n / CHUNK;
        if (chunks > 1) {
            launches.add(kernels.launch("embedding", "embedding_chunk_sums_" + dyElement.suffix(), grid(chunks, width),
                    scratch.sums(), dy, fromTokens, fromPlaces, scratch.starts(), chunks, rows, width));
        }
        launches.add(kernels.launch(
                "embedding", "embedding_table_gradient_" + dyElement.suffix() + "_" + outElement.suffix(),
                grid(n, width),
                out, addend, dy, scratch.sums(), fromTokens, fromPlaces, scratch.starts(), n, rows, width));
        if (addend != out) {
            launches.add(kernels.launch("embedding", "embedding_table_rest_" + outElement.suffix(), grid(rows, width),
                    out, addend, scratch.starts(), rows, width));
        }
        return launches;
    }

    /** Bytes of scratch memory that {@link #tableGradient} takes. */
    public static long tableGradientBytes(int n, int rows, int width) {
        return Scratch.at(0, n, rows).sums() + aligned(n / CHUNK * (long) width * Float.BYTES);
    }

    /**
     * {@code out (context, width)} = addend + the sum over the batch, in its order, of
     * {@code dy (batch, sequence, width)}; the addend alone from row {@code sequence} on.
     *
     * @param addend (context, width) of out's type, may be out; or 0 for none
     */
    public Launch positionGradient(
            Element dyElement, Element outElement, long out, long addend, long dy, int batch, int sequence, int context,
            int width) {
        return kernels.launch(
                "embedding", "embedding_position_gradient_" + dyElement.suffix() + "_" + outElement.suffix(),
                grid(context, width), out, addend, dy, batch, sequence, context, width);
    }

    private static Grid grid(int rows, int width) {
        return Grid.of(Math.ceilDiv(rows, ROWS), Math.ceilDiv(width, COLUMNS), THREADS);
    }

    private static long aligned(long bytes) {
        return Math.ceilDiv(bytes, ALIGNMENT) * ALIGNMENT;
    }

    /**
     * Scratch memory of a table's gradient.
     *
     * @param tokens sorted, int32 (n), as are the other three
     * @param counts of digits in each tile, int32 (tiles, 256)
     * @param starts of each token's run, int32 (rows + 1)
     * @param sums of chunks of runs, fp32 (n / 32, width), the last
     */
    private record Scratch(
            long tokens, long places, long otherTokens, long otherPlaces, long counts, long starts, long sums) {

        static Scratch at(long address, int n, int rows) {
            long list = aligned((long) n * Integer.BYTES);
            long counts = address + 4 * list;
            long starts = counts + (long) Math.ceilDiv(n, TILE) * DIGITS * Integer.BYTES;
            long sums = starts + aligned((rows + 1L) * Integer.BYTES);
            return new Scratch(address, address + list, address + 2 * list, address + 3 * list, counts, starts, sums);
        }
    }
}
