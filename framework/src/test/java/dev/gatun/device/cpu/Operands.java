package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleSupplier;

/** Fresh random operands for kernels, and comparison of what became of them with numbers made in double. */
final class Operands {

    /** Of the largest number expected. */
    private static final double TOLERANCE = 1e-5;

    /** What a gradient is taken to be at least, as its few terms may cancel by chance and their errors do not. */
    private static final double LEAST_GRADIENT = 0.05;

    /** Half the distance of a central difference. */
    private static final double STEP = 1e-4;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Arena arena = Arena.ofAuto();

    /** Where a sum's other term comes from. */
    enum Addend { NONE, IN_PLACE, ELSEWHERE }

    /** A result and its addend, and what the addend held before. */
    record Sum(MemorySegment out, MemorySegment addend, double[] before) {}

    MemorySegment floats(long count) {
        MemorySegment floats = arena.allocate(count * Float.BYTES, 64);
        for (long index = 0; index < count; index++) {
            floats.setAtIndex(JAVA_FLOAT, index, (float) random.nextGaussian());
        }
        return floats;
    }

    MemorySegment all(float value, long count) {
        MemorySegment floats = arena.allocate(count * Float.BYTES, 64);
        for (long index = 0; index < count; index++) {
            floats.setAtIndex(JAVA_FLOAT, index, value);
        }
        return floats;
    }

    /** For results, which must not depend on what was there. */
    MemorySegment garbage(long count) {
        return all(Float.NaN, count);
    }

    MemorySegment tokens(int count, int vocabulary) {
        MemorySegment tokens = arena.allocate((long) count * Integer.BYTES, 64);
        for (int index = 0; index < count; index++) {
            tokens.setAtIndex(JAVA_INT, index, random.nextInt(vocabulary));
        }
        return tokens;
    }

    Sum sum(Addend addend, int count) {
        MemorySegment term = floats(count);
        return switch (addend) {
            case NONE -> new Sum(garbage(count), null, new double[count]);
            case IN_PLACE -> new Sum(term, term, doubles(term));
            case ELSEWHERE -> new Sum(garbage(count), term, doubles(term));
        };
    }

    static double[] doubles(MemorySegment floats) {
        double[] doubles = new double[(int) (floats.byteSize() / Float.BYTES)];
        for (int index = 0; index < doubles.length; index++) {
            doubles[index] = floats.getAtIndex(JAVA_FLOAT, index);
        }
        return doubles;
    }

    static double[] scaled(double factor, MemorySegment floats) {
        return Arrays.stream(doubles(floats)).map(value -> factor * value).toArray();
    }

    /** Compares a sum with what was there before and so many times the term. */
    void assertSum(String what, Sum actual, double[] term, double factor) {
        assertSum(what, doubles(actual.out()), actual.before(), term, factor);
    }

    void assertSum(String what, double[] actual, double[] before, double[] term, double factor) {
        double[] expected = new double[term.length];
        Arrays.setAll(expected, index -> before[index] + factor * term[index]);
        // By chance the two may cancel, and then their own errors are as large as before.
        assertClose(what, actual, expected, Math.max(largest(before), factor * largest(term)));
    }

    void assertClose(String what, MemorySegment actual, double[] expected) {
        assertClose(what, doubles(actual), expected);
    }

    private void assertClose(String what, double[] found, double[] expected) {
        assertClose(what, found, expected, largest(expected));
    }

    private void assertClose(String what, double[] found, double[] expected, double scale) {
        assertThat(found).hasSameSizeAs(expected);
        for (int index = 0; index < found.length; index++) {
            assertClose(what, index, found[index], expected[index], scale);
        }
    }

    /**
     * Compares a sum's gradient with central differences: all of them, or some at random where there are many.
     *
     * @param at the variables, in double, which value reads
     */
    void assertGradient(String what, Sum gradient, double[] at, int samples, DoubleSupplier value) {
        double[] found = doubles(gradient.out());
        assertThat(found).hasSameSizeAs(at);
        double scale = Math.max(LEAST_GRADIENT, Math.max(largest(found), largest(gradient.before())));
        for (int sample = 0; sample < Math.min(samples, at.length); sample++) {
            int index = samples < at.length ? random.nextInt(at.length) : sample;
            double here = at[index];
            at[index] = here + STEP;
            double above = value.getAsDouble();
            at[index] = here - STEP;
            double below = value.getAsDouble();
            at[index] = here;
            double expected = gradient.before()[index] + (above - below) / (2 * STEP);
            assertClose("gradient by " + what, index, found[index], expected, scale);
        }
    }

    private void assertClose(String what, int index, double found, double expected, double scale) {
        // Not "greater than": a NaN must fail too.
        if (!(Math.abs(found - expected) <= TOLERANCE * scale)) {
            throw new AssertionError("%s: element %d is %s instead of %s, where the largest term is %s; seed %d"
                    .formatted(what, index, found, expected, scale, seed));
        }
    }

    private static double largest(double[] values) {
        double largest = 1e-3;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
