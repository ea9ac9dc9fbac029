package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;

/**
 * The head and its loss in one: addend + scale * sum over rows of -log softmax(x W^T)[target], with x (rows,C),
 * W (V,C) and targets (rows) int32. Logits are made for a chunk of rows at a time and become their own gradient, so
 * that (rows,V) never exists. Each row's loss is one worker's and the sum is taken in double from the first row to
 * the last, whatever the number of workers.
 */
final class CrossEntropyKernels {

    /** Few enough to stay near the cores, many enough rows for fast products with any usual vocabulary. */
    private static final long CHUNK_BYTES = 8L << 20;

    private static final int FEWEST_ROWS = 16;

    private CrossEntropyKernels() {
    }

    /** What loss and gradient need: a chunk's logits, and a double for each row. */
    static long workspaceBytes(int rows, int hidden, int vocabulary) {
        return logitsBytes(rows, vocabulary) + (long) rows * Double.BYTES;
    }

    /** @param loss one float; lossAddend may be null or the same */
    static void loss(
            Worker w, int rows, int hidden, int vocabulary, MemorySegment x, MemorySegment weight,
            MemorySegment targets, float scale, MemorySegment lossAddend, MemorySegment loss,
            MemorySegment workspace) {
        int chunk = chunk(rows, vocabulary);
        int ld = ScoreRow.stride(vocabulary);
        long losses = logitsBytes(rows, vocabulary);
        for (int from = 0; from < rows; from += chunk) {
            int count = Math.min(chunk, rows - from);
            logits(w, from, count, hidden, vocabulary, x, weight, workspace);
            w.barrier();
            for (int row = w.from(count); row < w.to(count); row++) {
                int target = target(targets, from + row, vocabulary);
                long logits = (long) row * ld * Float.BYTES;
                softmax(workspace, logits, vocabulary, target, losses + (from + row) * (long) Double.BYTES);
            }
            w.barrier();
        }
        sum(w, rows, scale, workspace, losses, lossAddend, loss);
    }

    /**
     * The loss, dx = dxAddend + its gradient by x (rows,C), and dw = dwAddend + its gradient by W (V,C). Addends may
     * be null.
     */
    static void gradient(
            Worker w, int rows, int hidden, int vocabulary, MemorySegment x, MemorySegment weight,
            MemorySegment targets, float scale, MemorySegment lossAddend, MemorySegment loss,
            MemorySegment dxAddend, MemorySegment dx, MemorySegment dwAddend, MemorySegment dw,
            MemorySegment workspace) {
        int chunk = chunk(rows, vocabulary);
        int ld = ScoreRow.stride(vocabulary);
        long losses = logitsBytes(rows, vocabulary);
        float dxBeta = LinearKernels.begin(w, (long) rows * hidden, dxAddend, dx);
        float dwBeta = LinearKernels.begin(w, (long) vocabulary * hidden, dwAddend, dw);
        for (int from = 0; from < rows; from += chunk) {
            int count = Math.min(chunk, rows - from);
            long hiddenRows = (long) from * hidden * Float.BYTES;
            logits(w, from, count, hidden, vocabulary, x, weight, workspace);
            w.barrier();
            for (int row = w.from(count); row < w.to(count); row++) {
                int target = target(targets, from + row, vocabulary);
                long logits = (long) row * ld * Float.BYTES;
                float sum = softmax(
                        workspace, logits, vocabulary, target, losses + (from + row) * (long) Double.BYTES);
                ScoreRow.scale(workspace, logits, vocabulary, scale / sum);
                long own = logits + (long) target * Float.BYTES;
                workspace.set(JAVA_FLOAT, own, workspace.get(JAVA_FLOAT, own) - scale);
            }
            w.barrier();
            Gemm.multiply(w, false, false, count, hidden, vocabulary, 1, workspace.address(), ld,
                    weight.address(), hidden, dxBeta, dx.address() + hiddenRows, hidden);
            Gemm.multiply(w, true, false, vocabulary, hidden, count, 1, workspace.address(), ld,
                    x.address() + hiddenRows, hidden, from == 0 ? dwBeta : 1, dw.address(), hidden);
            w.barrier();
        }
        sum(w, rows, scale, workspace, losses, lossAddend, loss);
    }

    private static void logits(
            Worker w, int from, int count, int hidden, int vocabulary, MemorySegment x, MemorySegment weight,
            MemorySegment workspace) {
        Gemm.multiply(w, false, true, count, vocabulary, hidden, 1,
                x.address() + (long) from * hidden * Float.BYTES, hidden, weight.address(), hidden,
                0, workspace.address(), ScoreRow.stride(vocabulary));
    }

    /** Makes a row's logits their exponentials, less the largest; returns their sum and writes the row's loss. */
    private static float softmax(MemorySegment workspace, long logits, int vocabulary, int target, long loss) {
        float own = workspace.get(JAVA_FLOAT, logits + (long) target * Float.BYTES);
        ScoreRow.close(workspace, logits, vocabulary);
        float max = ScoreRow.max(workspace, logits, vocabulary);
        float sum = ScoreRow.exponentials(workspace, logits, vocabulary, max);
        workspace.set(JAVA_DOUBLE, loss, (double) max - own + Math.log(sum));
        return sum;
    }

    private static int target(MemorySegment targets, int row, int vocabulary) {
        int target = targets.getAtIndex(JAVA_INT, row);
        if (target < 0 || target >= vocabulary) {
            throw new IllegalArgumentException("Target " + target + " of row " + row
                    + " is no token of a vocabulary of " + vocabulary
                    + ". Take the tokenizer that the model was made for.");
        }
        return target;
    }

    private static void sum(
            Worker w, int rows, float scale, MemorySegment workspace, long losses, MemorySegment addend,
            MemorySegment loss) {
        if (w.index == 0) {
            double sum = 0;
            for (int row = 0; row < rows; row++) {
                sum += workspace.get(JAVA_DOUBLE, losses + (long) row * Double.BYTES);
            }
            double before = addend == null ? 0 : addend.get(JAVA_FLOAT, 0);
            loss.set(JAVA_FLOAT, 0, (float) (before + scale * sum));
        }
    }

    private static int chunk(int rows, int vocabulary) {
        long fitting = CHUNK_BYTES / ((long) ScoreRow.stride(vocabulary) * Float.BYTES);
        return (int) Math.min(rows, Math.max(FEWEST_ROWS, fitting));
    }

    private static long logitsBytes(int rows, int vocabulary) {
        return (long) chunk(rows, vocabulary) * ScoreRow.stride(vocabulary) * Float.BYTES;
    }
}
