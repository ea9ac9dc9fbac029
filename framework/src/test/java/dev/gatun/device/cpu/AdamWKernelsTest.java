package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdamWKernelsTest {

    private static final double RATE = 0.01;
    private static final double BETA_1 = 0.9;
    private static final double BETA_2 = 0.999;
    private static final double EPSILON = 1e-8;
    private static final double DECAY = 0.1;

    private final Samples samples = new Samples();

    /** 0 is no clipping, 1 clips and 1e9 never does. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 1e9})
    void severalStepsFollowPyTorchs(double clipNorm) {
        for (int n : new int[] {1, 15, 16, 33, 1003}) {
            for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                steps(n, workers, clipNorm);
            }
        }
    }

    private void steps(int n, int workers, double clipNorm) {
        MemorySegment p = samples.normal(n);
        MemorySegment m = samples.of(new double[n]);
        MemorySegment v = samples.of(new double[n]);
        double[] parameters = Samples.doubles(p);
        double[] means = new double[n];
        double[] squares = new double[n];
        for (int t = 1; t <= 5; t++) {
            MemorySegment g = samples.normal(n);
            double[] gradients = Samples.doubles(g);
            double norm = Math.sqrt(Arrays.stream(gradients).map(value -> value * value).sum());
            double correction1 = 1 - Math.pow(BETA_1, t);
            double correction2 = 1 - Math.pow(BETA_2, t);
            double clip = clipNorm == 0 ? 1 : Math.min(1, clipNorm / (norm + 1e-6));
            for (int i = 0; i < n; i++) {
                double gradient = gradients[i] * clip;
                parameters[i] *= 1 - RATE * DECAY;
                means[i] += (1 - BETA_1) * (gradient - means[i]);
                squares[i] = BETA_2 * squares[i] + (1 - BETA_2) * gradient * gradient;
                parameters[i] -= RATE / correction1 * means[i]
                        / (Math.sqrt(squares[i]) / Math.sqrt(correction2) + EPSILON);
            }
            MemorySegment hyper = samples.of(RATE, correction1, correction2);
            MemorySegment squareNorm = clipNorm == 0 ? null : samples.of(norm * norm);
            Crew.run(workers, w -> AdamWKernels.step(
                    w, n, p, g, m, v, hyper, squareNorm, clipNorm, BETA_1, BETA_2, EPSILON, DECAY));
            samples.assertClose("g after step " + t, g, gradients, 0);
        }
        samples.assertClose("p", p, parameters, 2e-6);
        samples.assertClose("m", m, means, 3e-7);
        samples.assertClose("v", v, squares, 1e-8);
    }
}
