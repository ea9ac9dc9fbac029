package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** GELU, SiLU and SwiGLU against their definitions and the central differences of these. */
class ActivationTest {

    private static final int[] LENGTHS = {1, 7, 16, 33, 4099};
    private static final double FAR = 60;

    private final Samples samples = new Samples();

    private interface Forward {
        void run(Worker w, long n, MemorySegment x, MemorySegment y);
    }

    private interface Gradient {
        void run(Worker w, long n, MemorySegment dy, MemorySegment x, MemorySegment addend, MemorySegment dx);
    }

    private static double gelu(double x) {
        return x / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
    }

    private static double silu(double x) {
        return x / (1 + Math.exp(-x));
    }

    @Test
    void geluIsTheFormWithTanh() {
        forward(GeluKernels::forward, ActivationTest::gelu);
    }

    @Test
    void siluIsXTimesItsSigmoid() {
        forward(SiluKernels::forward, ActivationTest::silu);
    }

    @ParameterizedTest
    @EnumSource
    void gelusGradientIsItsSlope(Samples.Addend addend) {
        gradient(addend, GeluKernels::gradient, ActivationTest::gelu);
    }

    @ParameterizedTest
    @EnumSource
    void silusGradientIsItsSlope(Samples.Addend addend) {
        gradient(addend, SiluKernels::gradient, ActivationTest::silu);
    }

    @Test
    void farFromZeroTheyAreXOrNothing() {
        MemorySegment x = samples.of(-1e10, -1000, -FAR, FAR, 1000, 1e10);
        double[] expected = {0, 0, 0, FAR, 1000, 1e10};
        MemorySegment y = samples.unset(6);
        Crew.run(1, w -> GeluKernels.forward(w, 6, x, y));
        samples.assertClose("gelu", y, expected, 1e-7);
        Crew.run(1, w -> SiluKernels.forward(w, 6, x, y));
        samples.assertClose("silu", y, expected, 1e-7);
        MemorySegment dy = samples.of(1, 1, 1, 1, 1, 1);
        double[] slopes = {0, 0, 0, 1, 1, 1};
        Crew.run(1, w -> GeluKernels.gradient(w, 6, dy, x, null, y));
        samples.assertClose("slope of gelu", y, slopes, 1e-6);
        Crew.run(1, w -> SiluKernels.gradient(w, 6, dy, x, null, y));
        samples.assertClose("slope of silu", y, slopes, 1e-6);
    }

    @Test
    void swiGluMultipliesUpByTheGatesSilu() {
        for (int rows : Samples.ROWS) {
            for (int ffn : Samples.HIDDEN) {
                MemorySegment gateUp = samples.normal(2L * rows * ffn);
                double[] expected = swiGlu(ffn, Samples.doubles(gateUp));
                for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                    MemorySegment y = samples.unset((long) rows * ffn);
                    Crew.run(workers, w -> SwiGluKernels.forward(w, rows, ffn, gateUp, y));
                    samples.assertClose("swiglu " + rows + "x" + ffn, y, expected, 2e-6);
                }
            }
        }
    }

    @Test
    void swiGlusGradientIsItsSlopeAlsoInPlace() {
        for (int rows : new int[] {1, 3, 5}) {
            for (int ffn : new int[] {1, 7, 33}) {
                MemorySegment gateUp = samples.normal(2L * rows * ffn);
                MemorySegment dy = samples.normal((long) rows * ffn);
                double[] expected =
                        Samples.gradient(x -> swiGlu(ffn, x), Samples.doubles(gateUp), Samples.doubles(dy));
                for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                    MemorySegment gradient = samples.unset(2L * rows * ffn);
                    Crew.run(workers, w -> SwiGluKernels.gradient(w, rows, ffn, dy, gateUp, gradient));
                    samples.assertClose("gradient", gradient, expected, 2e-6);
                    MemorySegment inPlace = samples.copy(gateUp);
                    Crew.run(workers, w -> SwiGluKernels.gradient(w, rows, ffn, dy, inPlace, inPlace));
                    samples.assertSameBits("gradient in place", inPlace, gradient);
                }
            }
        }
    }

    private static double[] swiGlu(int ffn, double[] gateUp) {
        double[] y = new double[gateUp.length / 2];
        Arrays.setAll(y, i -> silu(gateUp[i / ffn * 2 * ffn + i % ffn]) * gateUp[i / ffn * 2 * ffn + ffn + i % ffn]);
        return y;
    }

    private void forward(Forward kernel, DoubleUnaryOperator definition) {
        for (int n : LENGTHS) {
            MemorySegment x = samples.normal(n);
            for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                MemorySegment y = samples.unset(n);
                Crew.run(workers, w -> kernel.run(w, n, x, y));
                samples.assertClose("y", y, Arrays.stream(Samples.doubles(x)).map(definition).toArray(), 1e-6);
                MemorySegment inPlace = samples.copy(x);
                Crew.run(workers, w -> kernel.run(w, n, inPlace, inPlace));
                samples.assertSameBits("in place", inPlace, y);
            }
        }
    }

    private void gradient(Samples.Addend addend, Gradient kernel, DoubleUnaryOperator definition) {
        for (int n : LENGTHS) {
            MemorySegment x = samples.normal(n);
            MemorySegment dy = samples.normal(n);
            double[] expected = Samples.doubles(x);
            double[] weights = Samples.doubles(dy);
            Arrays.setAll(expected, i -> weights[i] * slope(definition, expected[i]));
            for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
                Samples.Output dx = samples.output(addend, n);
                Crew.run(workers, w -> kernel.run(w, n, dy, x, dx.addend(), dx.out()));
                samples.assertClose("dx", dx, expected, 2e-6);
            }
        }
    }

    private static double slope(DoubleUnaryOperator definition, double x) {
        double step = 1e-5;
        return (definition.applyAsDouble(x + step) - definition.applyAsDouble(x - step)) / (2 * step);
    }
}
