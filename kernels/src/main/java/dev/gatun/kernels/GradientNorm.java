package dev.gatun.kernels;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** The exact sum of the squares of many tensors, and what gradients are multiplied with because of it. */
public final class GradientNorm {

    private static final int THREADS = 256;
    /** What a block takes from the table at a time, in whole blocks of 64 elements. */
    private static final long STRETCH = 1 << 14;
    /** {@code Stretch} in square_norm.cu. */
    private static final long ROW_BYTES = 2 * Long.BYTES;
    /** All that fit at once, so that each does as much. */
    private static final int BLOCKS_PER_MULTIPROCESSOR = 4;

    private final Kernels kernels;

    public GradientNorm(Kernels kernels) {
        this.kernels = kernels;
    }

    /** An array on the device, at a multiple of 16 bytes. */
    public record Span(long address, long elements) {}

    /** The table that {@link #addSquares} reads, for arrays of one type; of no bytes where there is nothing in them. */
    public static MemorySegment table(Arena arena, Element element, List<Span> spans) {
        long rows = spans.stream().mapToLong(span -> Math.ceilDiv(span.elements(), STRETCH)).sum();
        MemorySegment table = arena.allocate(rows * ROW_BYTES, Long.BYTES);
        long at = 0;
        for (Span span : spans) {
            for (long from = 0; from < span.elements(); from += STRETCH) {
                table.set(JAVA_LONG, at, span.address() + from * element.bytes());
                table.set(JAVA_LONG, at + Long.BYTES, Math.min(STRETCH, span.elements() - from));
                at += ROW_BYTES;
            }
        }
        return table;
    }

    /** {@code limbs} int64 (21) = 0. */
    public Launch clear(long limbs) {
        return kernels.launch("square_norm", "square_norm_clear", Grid.of(1, 32), limbs);
    }

    /**
     * Adds the squares of all elements of a {@link #table} to {@code limbs} int64 (21).
     *
     * @param tableBytes the table's size on the host
     */
    public Launch addSquares(Element element, long limbs, long table, long tableBytes) {
        int rows = Math.toIntExact(tableBytes / ROW_BYTES);
        long blocks = Math.clamp(rows, 1, BLOCKS_PER_MULTIPROCESSOR * kernels.multiprocessors());
        return kernels.launch("square_norm", "square_norm_add_" + element.suffix(), Grid.of(blocks, THREADS),
                limbs, table, rows);
    }

    /**
     * {@code out} fp32 (3) = the square of the norm, without the loss scale and with the factor; what gradients are to
     * be multiplied with; and 1 where they are finite, else 0.
     *
     * @param limbs int64 (21)
     * @param lossScale fp32 (1), or 0 for one of 1
     * @param clipNorm the longest norm that gradients keep, 0 for any
     */
    public Launch scale(long out, long limbs, long lossScale, double clipNorm, double factor) {
        return kernels.launch(
                "square_norm", "gradient_scale", Grid.of(1, 1), out, limbs, lossScale, clipNorm, factor);
    }
}
