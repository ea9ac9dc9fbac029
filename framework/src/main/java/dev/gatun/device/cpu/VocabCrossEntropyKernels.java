package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;

/**
 * {@link CrossEntropyKernels} for a head of whose rows this rank has a range: x is (rows,C), W is (the range's rows,C),
 * and targets (rows) int32 are tokens of the whole vocabulary. Logits of padding count for nothing and get no gradient.
 */
final class VocabCrossEntropyKernels {

    private VocabCrossEntropyKernels() {}

    /** What statistics and gradient need: a chunk's logits. */
    static long workspaceBytes(int rows, int vocabularyRows) {
        return HeadKernels.logitsBytes(rows, vocabularyRows);
    }

    /** @param statistics this rank's alone */
    static void statistics(
            Worker w, int rows, int hidden, VocabRange range, MemorySegment x, MemorySegment weight,
            MemorySegment targets, SoftmaxStatistics statistics, MemorySegment workspace) {
        int chunk = HeadKernels.chunk(rows, range.rows());
        for (int from = 0; from < rows; from += chunk) {
            int count = Math.min(chunk, rows - from);
            HeadKernels.logits(w, from, count, hidden, range.rows(), x, weight, workspace);
            w.barrier();
            for (int row = w.from(count); row < w.to(count); row++) {
                int target = HeadKernels.target(targets, from + row, range.vocabulary());
                long logits = HeadKernels.logitsAt(row, range.rows());
                statistics(w, workspace, logits, range, target, statistics, from + row);
            }
            w.barrier();
        }
    }

    /** Those of one row. */
    private static void statistics(
            Worker w, MemorySegment workspace, long logits, VocabRange range, int target,
            SoftmaxStatistics statistics, int row) {
        int tokens = range.tokens();
        float own = range.has(target)
                ? workspace.get(JAVA_FLOAT, logits + targetAt(range, target))
                : Float.NEGATIVE_INFINITY;
        ScoreRow.close(workspace, logits, tokens);
        float max = ScoreRow.max(workspace, logits, tokens);
        float sum = ScoreRow.exponentials(w, workspace, logits, tokens, max);
        statistics.set(0, row, max, sum, own);
    }

    /**
     * loss = addend + scale * sum over rows of -log softmax(x W^T)[target].
     *
     * @param statistics all ranks'
     * @param loss one float; addend may be null or the same
     */
    static void loss(Worker w, float scale, SoftmaxStatistics statistics, MemorySegment addend, MemorySegment loss) {
        if (w.index == 0) {
            double before = addend == null ? 0 : addend.get(JAVA_FLOAT, 0);
            loss.set(JAVA_FLOAT, 0, (float) (before + scale * statistics.loss()));
        }
    }

    /**
     * Times the loss scale, which may be null, the loss's gradients: dx = dxAddend + what this rank's tokens send back
     * to x, and dw = dwAddend + the gradient by W. Addends may be null.
     *
     * @param statistics all ranks'
     */
    static void gradient(
            Worker w, int rows, int hidden, VocabRange range, MemorySegment x, MemorySegment weight,
            MemorySegment targets, float scale, SoftmaxStatistics statistics, MemorySegment lossScale,
            MemorySegment dxAddend, MemorySegment dx, MemorySegment dwAddend, MemorySegment dw,
            MemorySegment workspace) {
        int chunk = HeadKernels.chunk(rows, range.rows());
        float gradientScale = HeadKernels.gradientScale(scale, lossScale);
        float dxBeta = LinearKernels.begin(w, (long) rows * hidden, dxAddend, dx);
        float dwBeta = LinearKernels.begin(w, (long) range.rows() * hidden, dwAddend, dw);
        for (int from = 0; from < rows; from += chunk) {
            int count = Math.min(chunk, rows - from);
            HeadKernels.logits(w, from, count, hidden, range.rows(), x, weight, workspace);
            w.barrier();
            for (int row = w.from(count); row < w.to(count); row++) {
                int target = HeadKernels.target(targets, from + row, range.vocabulary());
                float max = statistics.max(from + row);
                double sum = statistics.sum(from + row, max);
                long logits = HeadKernels.logitsAt(row, range.rows());
                gradient(w, workspace, logits, range, target, max, sum, gradientScale);
            }
            w.barrier();
            HeadKernels.gradients(w, from, count, hidden, range.rows(), x, weight, dxBeta, dx,
                    from == 0 ? dwBeta : 1, dw, workspace);
            w.barrier();
        }
    }

    /** Makes a row's logits their own gradient. */
    private static void gradient(
            Worker w, MemorySegment workspace, long logits, VocabRange range, int target, float max, double sum,
            float scale) {
        int tokens = range.tokens();
        ScoreRow.close(workspace, logits, tokens);
        ScoreRow.exponentials(w, workspace, logits, tokens, max);
        ScoreRow.scale(workspace, logits, tokens, (float) (scale / sum));
        ScoreRow.clear(workspace, logits, tokens, range.rows());
        if (range.has(target)) {
            long own = logits + targetAt(range, target);
            workspace.set(JAVA_FLOAT, own, workspace.get(JAVA_FLOAT, own) - scale);
        }
    }

    private static long targetAt(VocabRange range, int target) {
        return (long) (target - range.first()) * Float.BYTES;
    }
}
