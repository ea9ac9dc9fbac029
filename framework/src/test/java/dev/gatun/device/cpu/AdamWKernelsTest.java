package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
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
            MemorySegment scale = scale(g, clipNorm);
            Crew.run(workers, w -> AdamWKernels.step(w, n, p, g, m, v, hyper, scale, BETA_1, BETA_2, EPSILON, DECAY));
            samples.assertClose("g after step " + t, g, gradients, 0);
        }
        samples.assertClose("p", p, parameters, 2e-6);
        samples.assertClose("m", m, means, 3e-7);
        samples.assertClose("v", v, squares, 1e-8);
    }

    private MemorySegment scale(MemorySegment g, double clipNorm) {
        MemorySegment limbs = samples.bytes(ExactSum.BYTES);
        MemorySegment workspace = samples.bytes(SquareNormKernels.workspaceBytes(1));
        MemorySegment[] gradients = {g};
        MemorySegment scale = samples.unset(3);
        Crew.run(1, w -> SquareNormKernels.sum(w, gradients, limbs, workspace));
        GradientScaleKernels.scale(limbs, null, clipNorm, 1, scale);
        return scale;
    }

    @Test
    void gradientsTimesALossScaleGiveTheSameBits() {
        MemorySegment g = samples.normal(500);
        MemorySegment scaled = samples.of(Arrays.stream(Samples.doubles(g)).map(value -> value * 4096).toArray());
        State plain = new State(500);
        State unscaled = new State(samples.copy(plain.p), samples.copy(plain.m), samples.copy(plain.v));
        step(plain, 500, g, samples.of(1, 0.25, 1));
        step(unscaled, 500, scaled, samples.of(1, 0.25 / 4096, 1));
        plain.assertSameBits(unscaled);
    }

    @Test
    void anElementGetsTheSameBitsWhereverItIs() {
        int n = 77;
        State together = new State(n);
        MemorySegment g = samples.normal(n);
        State apart = new State(samples.copy(together.p), samples.copy(together.m), samples.copy(together.v));
        step(together, n, g, samples.of(1, 0.3, 1));
        for (int index = 0; index < n; index++) {
            step(apart.element(index), 1, g.asSlice((long) index * Float.BYTES, Float.BYTES), samples.of(1, 0.3, 1));
        }
        apart.assertSameBits(together);
    }

    @Test
    void nothingChangesWhereGradientsAreNotFinite() {
        State state = new State(100);
        State before = new State(samples.copy(state.p), samples.copy(state.m), samples.copy(state.v));
        step(state, 100, samples.unset(100), samples.of(Double.NaN, Double.NaN, 0));
        state.assertSameBits(before);
    }

    private void step(State state, int n, MemorySegment g, MemorySegment scale) {
        MemorySegment hyper = samples.of(RATE, 1 - BETA_1, 1 - BETA_2);
        Crew.run(1, w -> AdamWKernels.step(
                w, n, state.p, g, state.m, state.v, hyper, scale, BETA_1, BETA_2, EPSILON, DECAY));
    }

    /** A parameter and its moments. */
    private final class State {

        private final MemorySegment p;
        private final MemorySegment m;
        private final MemorySegment v;

        State(int n) {
            this(samples.normal(n), samples.normal(n), samples.of(new double[n]));
            for (int index = 0; index < n; index++) {
                Lanes.set(v, index, Math.abs(Lanes.get(p, index)));
            }
        }

        State(MemorySegment p, MemorySegment m, MemorySegment v) {
            this.p = p;
            this.m = m;
            this.v = v;
        }

        State element(int index) {
            long at = (long) index * Float.BYTES;
            return new State(p.asSlice(at, Float.BYTES), m.asSlice(at, Float.BYTES), v.asSlice(at, Float.BYTES));
        }

        void assertSameBits(State other) {
            samples.assertSameBits("p", p, other.p);
            samples.assertSameBits("m", m, other.m);
            samples.assertSameBits("v", v, other.v);
        }
    }
}
