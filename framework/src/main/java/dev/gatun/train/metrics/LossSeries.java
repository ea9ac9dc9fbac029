package dev.gatun.train.metrics;

import java.util.Arrays;

/** Losses by step, those that are numbers: a curve has no place for NaN. */
final class LossSeries {

    private double[] steps = new double[1_024];
    private double[] losses = new double[1_024];
    private int size;

    void add(long step, double loss) {
        if (!Double.isFinite(loss)) {
            return;
        }
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, 2 * size);
            losses = Arrays.copyOf(losses, 2 * size);
        }
        steps[size] = step;
        losses[size++] = loss;
    }

    int size() {
        return size;
    }

    double[] steps() {
        return Arrays.copyOf(steps, size);
    }

    double[] losses() {
        return Arrays.copyOf(losses, size);
    }

    double least() {
        return Arrays.stream(losses, 0, size).min().orElse(Double.POSITIVE_INFINITY);
    }

    double greatest() {
        return greatestSince(Double.NEGATIVE_INFINITY);
    }

    /** Negative infinity if there is none. */
    double greatestSince(double step) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int index = 0; index < size; index++) {
            if (steps[index] >= step) {
                greatest = Math.max(greatest, losses[index]);
            }
        }
        return greatest;
    }

    double lastStep() {
        return size == 0 ? 0 : steps[size - 1];
    }

    /** Each the mean of those around it, before and after, so that the curve does not lag behind. */
    LossSeries smoothed(int radius) {
        double[] sums = new double[size + 1];
        for (int index = 0; index < size; index++) {
            sums[index + 1] = sums[index] + losses[index];
        }
        LossSeries smoothed = new LossSeries();
        for (int index = 0; index < size; index++) {
            int from = Math.max(0, index - radius);
            int to = Math.min(size, index + radius + 1);
            smoothed.add((long) steps[index], (sums[to] - sums[from]) / (to - from));
        }
        return smoothed;
    }

    /** At most so many points, evenly spread, the last among them. */
    LossSeries thinned(int points) {
        int stride = Math.ceilDiv(size, points);
        LossSeries thinned = new LossSeries();
        for (int index = size == 0 ? 0 : (size - 1) % stride; index < size; index += stride) {
            thinned.add((long) steps[index], losses[index]);
        }
        return thinned;
    }
}
