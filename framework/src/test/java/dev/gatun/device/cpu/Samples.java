package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Random tensors in native memory, and comparisons with double precision whose failures name the seed. */
final class Samples {

    static final int[] ROWS = {1, 3, 70};
    static final int[] HIDDEN = {1, 7, 16, 33, 130, 192};
    static final int MOST_WORKERS = 3;

    /** What a kernel adds its value to. */
    enum Addend {
        NONE,
        IN_PLACE,
        ELSEWHERE
    }

    /** Where a kernel writes: the addend may be null, base is what is in it. */
    record Output(MemorySegment addend, MemorySegment out, double[] base) {}

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Arena arena = Arena.ofAuto();

    MemorySegment normal(long floats) {
        return of(random.doubles(floats, 0, 1).map(ignored -> random.nextGaussian()).toArray());
    }

    MemorySegment of(double... values) {
        MemorySegment floats = allocate(values.length);
        for (int i = 0; i < values.length; i++) {
            floats.setAtIndex(ValueLayout.JAVA_FLOAT, i, (float) values[i]);
        }
        return floats;
    }

    /** Not numbers, so that reading what is only written shows. */
    MemorySegment unset(long floats) {
        MemorySegment unset = allocate(floats);
        for (long i = 0; i < floats; i++) {
            unset.setAtIndex(ValueLayout.JAVA_FLOAT, i, Float.NaN);
        }
        return unset;
    }

    MemorySegment tokens(int count, int vocabulary) {
        MemorySegment tokens = allocate(count);
        for (int i = 0; i < count; i++) {
            tokens.setAtIndex(ValueLayout.JAVA_INT, i, random.nextInt(vocabulary));
        }
        return tokens;
    }

    MemorySegment bytes(long bytes) {
        MemorySegment segment = arena.allocate(bytes, 64);
        for (long i = 0; i < bytes; i++) {
            segment.set(ValueLayout.JAVA_BYTE, i, (byte) random.nextInt());
        }
        return segment;
    }

    MemorySegment copy(MemorySegment original) {
        return arena.allocate(original.byteSize(), 64).copyFrom(original);
    }

    Output output(Addend addend, long floats) {
        MemorySegment before = normal(floats);
        return switch (addend) {
            case NONE -> new Output(null, unset(floats), new double[(int) floats]);
            case IN_PLACE -> new Output(before, before, doubles(before));
            case ELSEWHERE -> new Output(before, unset(floats), doubles(before));
        };
    }

    private MemorySegment allocate(long floats) {
        return arena.allocate(floats * Float.BYTES, 64);
    }

    static double[] doubles(MemorySegment floats) {
        double[] values = new double[(int) (floats.byteSize() / Float.BYTES)];
        Arrays.setAll(values, i -> floats.getAtIndex(ValueLayout.JAVA_FLOAT, i));
        return values;
    }

    /** Of output, whose base is added to the values. */
    void assertClose(String what, Output actual, double[] values, double tolerance) {
        double[] expected = new double[values.length];
        Arrays.setAll(expected, i -> actual.base[i] + values[i]);
        assertClose(what, actual.out, expected, tolerance);
    }

    /** @param tolerance relative to the largest of the expected, or to 1, as inputs are about that */
    void assertClose(String what, MemorySegment actual, double[] expected, double tolerance) {
        double[] values = doubles(actual);
        assertThat(values.length).as(what).isEqualTo(expected.length);
        double limit = tolerance * Math.max(1, Arrays.stream(expected).map(Math::abs).max().orElse(0));
        for (int i = 0; i < values.length; i++) {
            // Negated, so that what is not a number fails too.
            if (!(Math.abs(values[i] - expected[i]) <= limit)) {
                fail("%s[%d] is %s, expected %s to within %s (seed %d)", what, i, values[i], expected[i], limit, seed);
            }
        }
    }

    void assertSameBits(String what, MemorySegment actual, MemorySegment expected) {
        assertThat(actual.mismatch(expected)).as("%s: first byte that differs (seed %d)", what, seed).isEqualTo(-1);
    }

    /** The dot product of weights and f(x), differentiated by x. */
    static double[] gradient(Function<double[], double[]> f, double[] x, double[] weights) {
        return gradient(at -> dot(f.apply(at), weights), x);
    }

    private static double[] gradient(ToDoubleFunction<double[]> f, double[] x) {
        double[] gradient = new double[x.length];
        double step = 1e-5;
        for (int i = 0; i < x.length; i++) {
            double[] there = x.clone();
            there[i] = x[i] + step;
            double above = f.applyAsDouble(there);
            there[i] = x[i] - step;
            gradient[i] = (above - f.applyAsDouble(there)) / (2 * step);
        }
        return gradient;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
