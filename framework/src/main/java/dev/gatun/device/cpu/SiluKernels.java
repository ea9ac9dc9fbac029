package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static dev.gatun.device.cpu.Lanes.get;
import static dev.gatun.device.cpu.Lanes.set;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/** SiLU, also called swish: x sigmoid(x). */
final class SiluKernels {

    private SiluKernels() {}

    /** y = silu(x), of n floats; y may be x. */
    static void forward(Worker w, long n, MemorySegment x, MemorySegment y) {
        long i = CacheLines.from(w, n);
        long to = CacheLines.to(w, n);
        for (; i <= to - Lanes.COUNT; i += Lanes.COUNT) {
            silu(fromMemorySegment(SPECIES, x, i * BYTES, ORDER)).intoMemorySegment(y, i * BYTES, ORDER);
        }
        for (; i < to; i++) {
            set(y, i, silu(get(x, i)));
        }
    }

    /** dx = addend + dy silu'(x), of n floats; dx may be any of the others. */
    static void gradient(Worker w, long n, MemorySegment dy, MemorySegment x, MemorySegment addend, MemorySegment dx) {
        long from = CacheLines.from(w, n);
        long to = CacheLines.to(w, n);
        long i = addend == null ? gradients(from, to, dy, x, dx) : gradientSums(from, to, dy, x, addend, dx);
        for (; i < to; i++) {
            set(dx, i, slope(get(x, i)) * get(dy, i) + (addend == null ? 0 : get(addend, i)));
        }
    }

    /** Returns where it came to, less than a vector before the end. */
    private static long gradients(long from, long to, MemorySegment dy, MemorySegment x, MemorySegment dx) {
        long i = from;
        for (; i <= to - Lanes.COUNT; i += Lanes.COUNT) {
            slope(fromMemorySegment(SPECIES, x, i * BYTES, ORDER))
                    .mul(fromMemorySegment(SPECIES, dy, i * BYTES, ORDER))
                    .intoMemorySegment(dx, i * BYTES, ORDER);
        }
        return i;
    }

    private static long gradientSums(
            long from, long to, MemorySegment dy, MemorySegment x, MemorySegment addend, MemorySegment dx) {
        long i = from;
        for (; i <= to - Lanes.COUNT; i += Lanes.COUNT) {
            slope(fromMemorySegment(SPECIES, x, i * BYTES, ORDER))
                    .mul(fromMemorySegment(SPECIES, dy, i * BYTES, ORDER))
                    .add(fromMemorySegment(SPECIES, addend, i * BYTES, ORDER))
                    .intoMemorySegment(dx, i * BYTES, ORDER);
        }
        return i;
    }

    static FloatVector silu(FloatVector x) {
        return x.div(Exponential.exp(x.neg()).add(1));
    }

    static float silu(float x) {
        return x / (1 + Exponential.exp(-x));
    }

    private static FloatVector slope(FloatVector x) {
        return slope(x, Exponential.sigmoid(x));
    }

    /** With s = sigmoid(x): s + x s (1 - s). */
    static FloatVector slope(FloatVector x, FloatVector s) {
        return s.sub(s.mul(s)).fma(x, s);
    }

    static float slope(float x) {
        float s = Exponential.sigmoid(x);
        return Math.fma(s - s * s, x, s);
    }
}
