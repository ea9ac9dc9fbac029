package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import dev.gatun.graph.VocabStatistics;
import java.lang.foreign.MemorySegment;

/**
 * What the ranks that a vocabulary is split over know of each row's softmax, put together (Shoeybi et al., 2019): each
 * one's sum of exponentials counts as often as its largest logit is behind that of all.
 *
 * @param values {@link VocabStatistics} of every rank: (ranks, rows, 3)
 */
record SoftmaxStatistics(int ranks, int rows, MemorySegment values) {

    private static final int MAX = 0;
    private static final int SUM = 1;
    private static final int TARGET = 2;

    /** Writes what one rank knows of a row. */
    void set(int rank, int row, float max, float sum, float target) {
        long at = at(rank, row);
        values.setAtIndex(JAVA_FLOAT, at + MAX, max);
        values.setAtIndex(JAVA_FLOAT, at + SUM, sum);
        values.setAtIndex(JAVA_FLOAT, at + TARGET, target);
    }

    /** The largest of a row's logits. */
    float max(int row) {
        return largest(MAX, row);
    }

    /** The sum of the exponentials of a row's logits, less the largest. */
    double sum(int row, float max) {
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            long at = at(rank, row);
            sum += (double) values.getAtIndex(JAVA_FLOAT, at + SUM)
                    * Exponential.exp(values.getAtIndex(JAVA_FLOAT, at + MAX) - max);
        }
        return sum;
    }

    /** The sum of all rows' losses, from the first to the last. */
    double loss() {
        double loss = 0;
        for (int row = 0; row < rows; row++) {
            float max = max(row);
            loss += (double) max - largest(TARGET, row) + Math.log(sum(row, max));
        }
        return loss;
    }

    private float largest(int value, int row) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int rank = 0; rank < ranks; rank++) {
            largest = Math.max(largest, values.getAtIndex(JAVA_FLOAT, at(rank, row) + value));
        }
        return largest;
    }

    private long at(int rank, int row) {
        return ((long) rank * rows + row) * VocabStatistics.VALUES;
    }
}
