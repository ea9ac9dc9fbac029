package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;

/**
 * The head and its loss in one: addend + scale * sum over rows of -log softmax(x W^T)[target], with x (rows,C),
 * W (V,C) and targets (rows) int32, for a {@linkplain HeadKernels chunk} of rows at a time. Each row's loss is one
 * worker's and the sum is taken in double from the first row to the last, whatever the number of workers.
 */
final class CrossEntropyKernels {

    private CrossEntropyKernels() {
    }

    /** What loss and gradient need: a chunk's logits, and a double for each row. */
    static long workspaceBytes(int rows, int vocabulary) {
        return HeadKernels.logitsBytes(rows, vocabulary) + (long) rows * Double.BYTES;
    }

    /** @param loss one float; lossAddend may be null or the same */
    static void loss(
            Worker w, int rows, int hidden, int vocabulary, MemorySegment x, MemorySegment weight,
            MemorySegment targets, float scale, MemorySegment lossAddend, MemorySegment loss,
            MemorySegment workspace) {
        int chunk = HeadKernels.chunk(rows, vocabulary);
        long losses = HeadKernels.logitsBytes(rows, vocabulary);
        for (int from = 0; from < rows; from += chunk) {
            int count = Math.min(chunk, rows - from);
            HeadKernels.logits(w, from, count, hidden, vocabulary, x, weight, workspace);
            w.barrier();
            for (int row = w.from(count); row < w.to(count); row++) {
                int target = HeadKernels.target(targets, from + row, vocabulary);
                long logits = HeadKernels.logitsAt(row, vocabulary);
                softmax(w, workspace, logits, vocabulary, target, losses + (from + row) * (long) Double.BYTES);
            }
            w.barrier();
        }
        sum(w, rows, scale, workspace, losses, lossAddend, loss);
    }

    /**
     * The loss, and times the loss scale (1), which may be null, its gradients: dx = dxAddend + that by x (rows,C), and
     * dw = dwAddend + that by W (V,C). Addends may be null.
     */
    static void gradient(
            Worker w, int rows, int hidden, int vocabulary, MemorySegment x, MemorySegment weight,
            MemorySegment targets, float scale, MemorySegment lossScale, MemorySegment lossAddend, MemorySegment loss,
            MemorySegment dxAddend, MemorySegment dx, MemorySegment dwAddend, MemorySegment dw,
            MemorySegment workspace) {
        int chunk = HeadKernels.chunk(rows, vocabulary);
        long losses = HeadKernels.logitsBytes(rows, vocabulary);
        float gradientScale = HeadKernels.gradientScale(scale, lossScale);
        float dxBeta = LinearKernels.begin(w, (long) rows * hidden, dxAddend, dx);
        float dwBeta = LinearKernels.begin(w, (long) vocabulary * hidden, dwAddend, dw);
        for (int from = 0; from < rows; from += chunk) {
            int count = Math.min(chunk, rows - from);
            HeadKernels.logits(w, from, count, hidden, vocabulary, x, weight, workspace);
            w.barrier();
            for (int row = w.from(count); row < w.to(count); row++) {
                int target = HeadKernels.target(targets, from + row, vocabulary);
                long logits = HeadKernels.logitsAt(row, vocabulary);
                float sum = softmax(
                        w, workspace, logits, vocabulary, target, losses + (from + row) * (long) Double.BYTES);
                ScoreRow.scale(workspace, logits, vocabulary, gradientScale / sum);
                long own = logits + (long) target * Float.BYTES;
                workspace.set(JAVA_FLOAT, own, workspace.get(JAVA_FLOAT, own) - gradientScale);
            }
            w.barrier();
            HeadKernels.gradients(w, from, count, hidden, vocabulary, x, weight, dxBeta, dx,
                    from == 0 ? dwBeta : 1, dw, workspace);
            w.barrier();
        }
        sum(w, rows, scale, workspace, losses, lossAddend, loss);
    }

    /** Makes a row's logits their exponentials, less the largest; returns their sum and writes the row's loss. */
    private static float softmax(
            Worker w, MemorySegment workspace, long logits, int vocabulary, int target, long loss) {
        float own = workspace.get(JAVA_FLOAT, logits + (long) target * Float.BYTES);
        ScoreRow.close(workspace, logits, vocabulary);
        float max = ScoreRow.max(workspace, logits, vocabulary);
        float sum = ScoreRow.exponentials(w, workspace, logits, vocabulary, max);
        workspace.set(JAVA_DOUBLE, loss, (double) max - own + Math.log(sum));
        return sum;
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
}
