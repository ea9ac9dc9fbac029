package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RmsNormKernelsTest {

    private static final float EPSILON = 1e-5f;
    private static final double TOLERANCE = 1e-5;

    private final Samples samples = new Samples();

    private static double[] rstd(int hidden, double[] s) {
        double[] rstd = new double[s.length / hidden];
        Arrays.setAll(rstd, row -> 1 / Math.sqrt(EPSILON
                + Arrays.stream(s, row * hidden, (row + 1) * hidden).map(v -> v * v).average().orElseThrow()));
        return rstd;
    }

    private static double[] normalized(int hidden, double[] s, double[] weight) {
        double[] rstd = rstd(hidden, s);
        double[] y = new double[s.length];
        Arrays.setAll(y, i -> s[i] * rstd[i / hidden] * weight[i % hidden]);
        return y;
    }

    @Test
    void rowsAreDividedByTheirRootMeanSquare() {
        for (int rows : Samples.ROWS) {
            for (int hidden : Samples.HIDDEN) {
                long n = (long) rows * hidden;
                MemorySegment x = samples.normal(n);
                MemorySegment residual = samples.normal(n);
                MemorySegment weight = samples.normal(hidden);
                double[] added = Samples.doubles(x);
                double[] other = Samples.doubles(residual);
                Arrays.setAll(added, i -> (float) added[i] + (float) other[i]);
                for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                    forward(workers, rows, hidden, x, null, weight, null, Samples.doubles(x));
                    MemorySegment sum = samples.unset(n);
                    forward(workers, rows, hidden, x, residual, weight, sum, added);
                    samples.assertClose("sum", sum, added, 0);
                    MemorySegment inPlace = samples.copy(x);
                    forward(workers, rows, hidden, inPlace, residual, weight, inPlace, added);
                    samples.assertClose("sum in place", inPlace, added, 0);
                }
            }
        }
    }

    private void forward(
            int workers,
            int rows,
            int hidden,
            MemorySegment x,
            MemorySegment residual,
            MemorySegment weight,
            MemorySegment sum,
            double[] s) {
        String what = rows + "x" + hidden + " by " + workers;
        MemorySegment y = samples.unset((long) rows * hidden);
        MemorySegment rstd = samples.unset(rows);
        Crew.run(workers, w -> RmsNormKernels.forward(w, rows, hidden, EPSILON, x, residual, weight, sum, y, rstd));
        samples.assertClose("y " + what, y, normalized(hidden, s, Samples.doubles(weight)), TOLERANCE);
        samples.assertClose("rstd " + what, rstd, rstd(hidden, s), TOLERANCE);
    }

    @ParameterizedTest
    @EnumSource
    void gradientsAreThoseOfTheDefinition(Samples.Addend addend) {
        for (int rows : Samples.ROWS) {
            for (int hidden : Samples.HIDDEN) {
                gradients(addend, rows, hidden);
            }
        }
    }

    private void gradients(Samples.Addend addend, int rows, int hidden) {
        int n = rows * hidden;
        double[] dy = Samples.doubles(samples.normal(n));
        double[] weight = Samples.doubles(samples.normal(hidden));
        double[] x = Samples.doubles(samples.normal(n));
        double[] rstd = rstd(hidden, x);
        double[] dx = new double[n];
        double[] dw = new double[hidden];
        for (int row = 0; row < rows; row++) {
            double dot = 0;
            for (int i = 0; i < hidden; i++) {
                int at = row * hidden + i;
                dw[i] += dy[at] * x[at] * rstd[row];
                dot += dy[at] * weight[i] * x[at] * rstd[row];
            }
            for (int i = 0; i < hidden; i++) {
                int at = row * hidden + i;
                dx[at] = rstd[row] * (dy[at] * weight[i] - x[at] * rstd[row] * dot / hidden);
            }
        }
        if (n < 100 && hidden > 1) {
            double[] differences = Samples.gradient(at -> normalized(hidden, at, weight), x, dy);
            samples.assertClose("reference", samples.of(differences), dx, 1e-4);
            differences = Samples.gradient(at -> normalized(hidden, x, at), weight, dy);
            samples.assertClose("reference", samples.of(differences), dw, 1e-4);
        }
        for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
            Samples.Output input = samples.output(addend, n);
            Samples.Output weights = samples.output(addend, hidden);
            MemorySegment givenDy = samples.of(dy);
            MemorySegment givenX = samples.of(x);
            MemorySegment givenWeight = samples.of(weight);
            MemorySegment givenRstd = samples.of(rstd);
            Crew.run(workers, w -> RmsNormKernels.gradient(w, rows, hidden, givenDy, givenX, givenWeight, givenRstd,
                    input.addend(), input.out(), weights.addend(), weights.out()));
            String what = rows + "x" + hidden + " by " + workers;
            // A row of one float is nearly its weight whatever x is: what is left of its gradient is rounding.
            if (hidden > 1) {
                samples.assertClose("dx " + what, input, dx, TOLERANCE);
            }
            samples.assertClose("dweight " + what, weights, dw, TOLERANCE);
        }
    }

    @Test
    void theNumberOfWorkersDoesNotChangeABit() {
        int rows = 70;
        int hidden = 130;
        MemorySegment x = samples.normal(rows * hidden);
        MemorySegment dy = samples.normal(rows * hidden);
        MemorySegment weight = samples.normal(hidden);
        MemorySegment rstd = samples.normal(rows);
        MemorySegment[] alone = null;
        for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
            MemorySegment[] out = {samples.unset(rows * hidden), samples.unset(hidden)};
            Crew.run(workers,
                    w -> RmsNormKernels.gradient(w, rows, hidden, dy, x, weight, rstd, null, out[0], null, out[1]));
            alone = alone == null ? out : alone;
            for (int i = 0; i < out.length; i++) {
                samples.assertSameBits("output " + i + " by " + workers, out[i], alone[i]);
            }
        }
    }
}
