package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.load;
import static dev.gatun.device.cpu.Lanes.plus;
import static dev.gatun.device.cpu.Lanes.store;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** SiLU, also called swish: x sigmoid(x). */
final class SiluKernels {

    private SiluKernels() {}

    /** y = silu(x), of n floats; y may be x. */
    static void forward(Worker w, long n, MemorySegment x, MemorySegment y) {
        long i = CacheLines.from(w, n);
        long to = CacheLines.to(w, n);
        for (; i <= to - Lanes.COUNT; i += Lanes.COUNT) {
            store(silu(load(x, i)), y, i);
        }
        if (i < to) {
            VectorMask<Float> mask = Lanes.first(to - i);
            store(silu(load(x, i, mask)), y, i, mask);
        }
    }

    /** dx = addend + dy silu'(x), of n floats; dx may be any of the others. */
    static void gradient(Worker w, long n, MemorySegment dy, MemorySegment x, MemorySegment addend, MemorySegment dx) {
        long from = CacheLines.from(w, n);
        long to = CacheLines.to(w, n);
        long i = addend == null ? gradients(from, to, dy, x, dx) : gradientSums(from, to, dy, x, addend, dx);
        if (i < to) {
            VectorMask<Float> mask = Lanes.first(to - i);
            store(plus(slope(load(x, i, mask)).mul(load(dy, i, mask)), addend, i, mask), dx, i, mask);
        }
    }

    /** Returns where it came to, less than a vector before the end. */
    private static long gradients(long from, long to, MemorySegment dy, MemorySegment x, MemorySegment dx) {
        long i = from;
        for (; i <= to - Lanes.COUNT; i += Lanes.COUNT) {
            store(slope(load(x, i)).mul(load(dy, i)), dx, i);
        }
        return i;
    }

    private static long gradientSums(
            long from, long to, MemorySegment dy, MemorySegment x, MemorySegment addend, MemorySegment dx) {
        long i = from;
        for (; i <= to - Lanes.COUNT; i += Lanes.COUNT) {
            store(slope(load(x, i)).mul(load(dy, i)).add(load(addend, i)), dx, i);
        }
        return i;
    }

    static FloatVector silu(FloatVector x) {
        return x.div(Exponential.exp(x.neg()).add(1));
    }

    private static FloatVector slope(FloatVector x) {
        return slope(x, Exponential.sigmoid(x));
    }

    /** With s = sigmoid(x): s + x s (1 - s). */
    static FloatVector slope(FloatVector x, FloatVector s) {
        return s.sub(s.mul(s)).fma(x, s);
    }
}
