package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static dev.gatun.device.cpu.Lanes.get;
import static dev.gatun.device.cpu.Lanes.set;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/**
 * GELU in the form with tanh (Hendrycks and Gimpel 2016), x (1 + tanh u) / 2 with u = sqrt(2/pi) (x + 0.044715 x^3);
 * computed as x sigmoid(2u), which is the same.
 */
final class GeluKernels {

    /** 2u = LINEAR x + CUBIC x^3. */
    private static final double LINEAR = 2 * Math.sqrt(2 / Math.PI);
    private static final double CUBIC = 0.044715 * LINEAR;

    private static final FloatVector LINEARS = FloatVector.broadcast(SPECIES, (float) LINEAR);
    private static final FloatVector CUBICS = FloatVector.broadcast(SPECIES, (float) CUBIC);
    private static final FloatVector CUBIC_SLOPES = FloatVector.broadcast(SPECIES, (float) (3 * CUBIC));
    private static final FloatVector MINUS_LINEARS = FloatVector.broadcast(SPECIES, (float) -LINEAR);
    private static final FloatVector MINUS_CUBICS = FloatVector.broadcast(SPECIES, (float) -CUBIC);

    private GeluKernels() {}

    /** y = gelu(x), of n floats; y may be x. */
    static void forward(Worker w, long n, MemorySegment x, MemorySegment y) {
        long i = CacheLines.from(w, n);
        long to = CacheLines.to(w, n);
        for (; i <= to - Lanes.COUNT; i += Lanes.COUNT) {
            gelu(fromMemorySegment(SPECIES, x, i * BYTES, ORDER)).intoMemorySegment(y, i * BYTES, ORDER);
        }
        for (; i < to; i++) {
            set(y, i, gelu(get(x, i)));
        }
    }

    /** dx = addend + dy gelu'(x), of n floats; dx may be any of the others. */
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

    private static FloatVector gelu(FloatVector x) {
        FloatVector minus2u = x.mul(x).fma(MINUS_CUBICS, MINUS_LINEARS).mul(x);
        return x.div(Exponential.exp(minus2u).add(1));
    }

    private static float gelu(float x) {
        return x / (1 + Exponential.exp(Math.fma(x * x, (float) -CUBIC, (float) -LINEAR) * x));
    }

    /** With s = sigmoid(2u): s + x s (1 - s) (2u)'. */
    private static FloatVector slope(FloatVector x) {
        FloatVector square = x.mul(x);
        FloatVector s = Exponential.sigmoid(square.fma(CUBICS, LINEARS).mul(x));
        FloatVector inner = square.fma(CUBIC_SLOPES, LINEARS);
        return s.sub(s.mul(s)).mul(x).fma(inner, s);
    }

    private static float slope(float x) {
        float square = x * x;
        float s = Exponential.sigmoid(Math.fma(square, (float) CUBIC, (float) LINEAR) * x);
        return Math.fma((s - s * s) * x, Math.fma(square, (float) (3 * CUBIC), (float) LINEAR), s);
    }
}
