package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;

/**
 * The products of a head W (V,C) with a chunk of the rows of x (rows,C) at a time, so that (rows,V) never exists. A
 * workspace begins with a chunk's logits, each row of them a {@link ScoreRow}, which become their own gradient.
 */
final class HeadKernels {

    /** Few enough to stay near the cores, many enough rows for fast products with any usual vocabulary. */
    private static final long CHUNK_BYTES = 8L << 20;

    private static final int FEWEST_ROWS = 16;

    private HeadKernels() {}

    /** The rows of a chunk. */
    static int chunk(int rows, int vocabulary) {
        long fitting = CHUNK_BYTES / ((long) ScoreRow.stride(vocabulary) * Float.BYTES);
        return (int) Math.min(rows, Math.max(FEWEST_ROWS, fitting));
    }

    /** What a chunk's logits take. */
    static long logitsBytes(int rows, int vocabulary) {
        return logitsAt(chunk(rows, vocabulary), vocabulary);
    }

    /** Where the logits of a chunk's row begin, in bytes. */
    static long logitsAt(int row, int vocabulary) {
        return (long) row * ScoreRow.stride(vocabulary) * Float.BYTES;
    }

    /** x W^T, of {@code count} rows of x. */
    static void logits(
            Worker w, int from, int count, int hidden, int vocabulary, MemorySegment x, MemorySegment weight,
            MemorySegment workspace) {
        Gemm.multiply(w, false, true, count, vocabulary, hidden, 1, x.address() + rowsBytes(from, hidden), hidden,
                weight.address(), hidden, 0, workspace.address(), ScoreRow.stride(vocabulary));
    }

    /** For the gradient d in the logits' place: these rows of dx = dxBeta dx + d W, and dw = dwBeta dw + d^T x. */
    static void gradients(
            Worker w, int from, int count, int hidden, int vocabulary, MemorySegment x, MemorySegment weight,
            float dxBeta, MemorySegment dx, float dwBeta, MemorySegment dw, MemorySegment workspace) {
        int ld = ScoreRow.stride(vocabulary);
        long rows = rowsBytes(from, hidden);
        Gemm.multiply(w, false, false, count, hidden, vocabulary, 1, workspace.address(), ld,
                weight.address(), hidden, dxBeta, dx.address() + rows, hidden);
        Gemm.multiply(w, true, false, vocabulary, hidden, count, 1, workspace.address(), ld,
                x.address() + rows, hidden, dwBeta, dw.address(), hidden);
    }

    /** What gradients are multiplied with: the loss's scale, and the loss scale (1) of mixed precision unless null. */
    static float gradientScale(float scale, MemorySegment lossScale) {
        return lossScale == null ? scale : scale * lossScale.get(JAVA_FLOAT, 0);
    }

    /** The target of a row; it must be a token of the vocabulary. */
    static int target(MemorySegment targets, int row, int vocabulary) {
        int target = targets.getAtIndex(JAVA_INT, row);
        if (target < 0 || target >= vocabulary) {
            throw new IllegalArgumentException("Target " + target + " of row " + row
                    + " is no token of a vocabulary of " + vocabulary
                    + ". Take the tokenizer that the model was made for.");
        }
        return target;
    }

    private static long rowsBytes(int rows, int hidden) {
        return (long) rows * hidden * Float.BYTES;
    }
}
