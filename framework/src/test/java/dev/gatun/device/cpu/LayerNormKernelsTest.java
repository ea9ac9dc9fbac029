package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayerNormKernelsTest {

    private static final float EPSILON = 1e-5f;
    private static final double TOLERANCE = 1e-5;

    private final Samples samples = new Samples();

    /** y, then mean and rstd of each row, in double precision. */
    private record Reference(double[] y, double[] mean, double[] rstd) {

        static Reference of(int hidden, double[] s, double[] weight, double[] bias) {
            int rows = s.length / hidden;
            Reference result = new Reference(new double[s.length], new double[rows], new double[rows]);
            for (int row = 0; row < rows; row++) {
                double[] values = Arrays.copyOfRange(s, row * hidden, (row + 1) * hidden);
                double mean = Arrays.stream(values).average().orElseThrow();
                double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
                result.mean[row] = mean;
                result.rstd[row] = 1 / Math.sqrt(variance + EPSILON);
                for (int i = 0; i < hidden; i++) {
                    result.y[row * hidden + i] = (values[i] - mean) * result.rstd[row] * weight[i] + bias[i];
                }
            }
            return result;
        }
    }

    @Test
    void rowsHaveTheirMeanAndDeviationTakenOut() {
        for (int rows : Samples.ROWS) {
            for (int hidden : Samples.HIDDEN) {
                long n = (long) rows * hidden;
                MemorySegment x = samples.normal(n);
                MemorySegment residual = samples.normal(n);
                MemorySegment weight = samples.normal(hidden);
                MemorySegment bias = samples.normal(hidden);
                double[] added = Samples.doubles(x);
                double[] other = Samples.doubles(residual);
                // Summed as floats, like what the kernel normalizes.
                Arrays.setAll(added, i -> (float) added[i] + (float) other[i]);
                for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                    forward(TOLERANCE, workers, rows, hidden, x, null, weight, bias, null, Samples.doubles(x));
                    MemorySegment sum = samples.unset(n);
                    forward(TOLERANCE, workers, rows, hidden, x, residual, weight, bias, sum, added);
                    samples.assertClose("sum", sum, added, 0);
                    MemorySegment inPlace = samples.copy(residual);
                    forward(TOLERANCE, workers, rows, hidden, x, inPlace, weight, bias, inPlace, added);
                    samples.assertClose("sum in place", inPlace, added, 0);
                }
            }
        }
    }

    private void forward(
            double tolerance,
            int workers,
            int rows,
            int hidden,
            MemorySegment x,
            MemorySegment residual,
            MemorySegment weight,
            MemorySegment bias,
            MemorySegment sum,
            double[] s) {
        String what = rows + "x" + hidden + " by " + workers;
        MemorySegment y = samples.unset((long) rows * hidden);
        MemorySegment mean = samples.unset(rows);
        MemorySegment rstd = samples.unset(rows);
        Crew.run(workers,
                w -> LayerNormKernels.forward(w, rows, hidden, EPSILON, x, residual, weight, bias, sum, y, mean, rstd));
        Reference expected = Reference.of(hidden, s, Samples.doubles(weight), Samples.doubles(bias));
        samples.assertClose("y " + what, y, expected.y, tolerance);
        samples.assertClose("mean " + what, mean, expected.mean, tolerance);
        samples.assertClose("rstd " + what, rstd, expected.rstd, tolerance);
    }

    @Test
    void aLargeMeanDoesNotDrownTheDeviation() {
        int hidden = 192;
        double[] x = Samples.doubles(samples.normal(hidden));
        MemorySegment shifted = samples.of(Arrays.stream(x).map(value -> value + 1000).toArray());
        MemorySegment ones = samples.of(Arrays.stream(x).map(ignored -> 1).toArray());
        MemorySegment zeros = samples.of(new double[hidden]);
        // A float near 1000 has steps of 6e-5; squares summed in one pass would be off by a thousand times that.
        forward(1e-4, 1, 1, hidden, shifted, null, ones, zeros, null, Samples.doubles(shifted));
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
        double[] x = Samples.doubles(samples.normal(n));
        double[] dy = Samples.doubles(samples.normal(n));
        double[] weight = Samples.doubles(samples.normal(hidden));
        double[] bias = new double[hidden];
        Reference forward = Reference.of(hidden, x, weight, bias);
        double[] dx = new double[n];
        double[] dw = new double[hidden];
        double[] db = new double[hidden];
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            double dot = 0;
            for (int i = 0; i < hidden; i++) {
                int at = row * hidden + i;
                double normal = (x[at] - forward.mean[row]) * forward.rstd[row];
                dw[i] += dy[at] * normal;
                db[i] += dy[at];
                sum += dy[at] * weight[i];
                dot += dy[at] * weight[i] * normal;
            }
            for (int i = 0; i < hidden; i++) {
                int at = row * hidden + i;
                double normal = (x[at] - forward.mean[row]) * forward.rstd[row];
                dx[at] = forward.rstd[row] * (dy[at] * weight[i] - sum / hidden - normal * dot / hidden);
            }
        }
        if (n < 100) {
            double[] differences = Samples.gradient(at -> Reference.of(hidden, at, weight, bias).y, x, dy);
            samples.assertClose("reference", samples.of(differences), dx, 1e-4);
            differences = Samples.gradient(at -> Reference.of(hidden, x, at, bias).y, weight, dy);
            samples.assertClose("reference", samples.of(differences), dw, 1e-4);
        }
        for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
            Samples.Output input = samples.output(addend, n);
            Samples.Output weights = samples.output(addend, hidden);
            Samples.Output biases = samples.output(addend, hidden);
            MemorySegment givenDy = samples.of(dy);
            MemorySegment givenX = samples.of(x);
            MemorySegment givenWeight = samples.of(weight);
            MemorySegment mean = samples.of(forward.mean);
            MemorySegment rstd = samples.of(forward.rstd);
            Crew.run(workers, w -> LayerNormKernels.gradient(w, rows, hidden, givenDy, givenX, givenWeight, mean, rstd,
                    input.addend(), input.out(), weights.addend(), weights.out(), biases.addend(), biases.out()));
            String what = rows + "x" + hidden + " by " + workers;
            samples.assertClose("dx " + what, input, dx, TOLERANCE);
            samples.assertClose("dweight " + what, weights, dw, TOLERANCE);
            samples.assertClose("dbias " + what, biases, db, TOLERANCE);
        }
    }

    @Test
    void theNumberOfWorkersDoesNotChangeABit() {
        int rows = 70;
        int hidden = 130;
        MemorySegment x = samples.normal(rows * hidden);
        MemorySegment dy = samples.normal(rows * hidden);
        MemorySegment weight = samples.normal(hidden);
        MemorySegment mean = samples.normal(rows);
        MemorySegment rstd = samples.normal(rows);
        MemorySegment[] alone = null;
        for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
            MemorySegment[] out = {samples.unset(rows * hidden), samples.unset(hidden), samples.unset(hidden)};
            Crew.run(workers, w -> LayerNormKernels.gradient(
                    w, rows, hidden, dy, x, weight, mean, rstd, null, out[0], null, out[1], null, out[2]));
            alone = alone == null ? out : alone;
            for (int i = 0; i < out.length; i++) {
                samples.assertSameBits("output " + i + " by " + workers, out[i], alone[i]);
            }
        }
    }
}
