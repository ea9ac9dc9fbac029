package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static dev.gatun.device.cpu.Lanes.get;
import static dev.gatun.device.cpu.Lanes.set;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/** Sums, products, copies. Outputs may be inputs. */
final class Arithmetic {

    private Arithmetic() {}

    /** y = a + b, of n floats. */
    static void add(Worker w, long n, MemorySegment a, MemorySegment b, MemorySegment y) {
        long from = CacheLines.from(w, n);
        add(CacheLines.to(w, n) - from, a, from, b, from, y, from);
    }

    /** y = addend + a * b, of n floats. */
    static void multiply(Worker w, long n, MemorySegment a, MemorySegment b, MemorySegment addend, MemorySegment y) {
        long from = CacheLines.from(w, n);
        long to = CacheLines.to(w, n);
        long i = addend == null ? products(from, to, a, b, y) : productSums(from, to, a, b, addend, y);
        for (; i < to; i++) {
            set(y, i, get(a, i) * get(b, i) + (addend == null ? 0 : get(addend, i)));
        }
    }

    /** Returns where it came to, less than a vector before the end. */
    private static long products(long from, long to, MemorySegment a, MemorySegment b, MemorySegment y) {
        long i = from;
        for (; i <= to - Lanes.COUNT; i += Lanes.COUNT) {
            fromMemorySegment(SPECIES, a, i * BYTES, ORDER)
                    .mul(fromMemorySegment(SPECIES, b, i * BYTES, ORDER))
                    .intoMemorySegment(y, i * BYTES, ORDER);
        }
        return i;
    }

    private static long productSums(
            long from, long to, MemorySegment a, MemorySegment b, MemorySegment addend, MemorySegment y) {
        long i = from;
        for (; i <= to - Lanes.COUNT; i += Lanes.COUNT) {
            fromMemorySegment(SPECIES, a, i * BYTES, ORDER)
                    .mul(fromMemorySegment(SPECIES, b, i * BYTES, ORDER))
                    .add(fromMemorySegment(SPECIES, addend, i * BYTES, ORDER))
                    .intoMemorySegment(y, i * BYTES, ORDER);
        }
        return i;
    }

    /** Copies bytes of any kind; the two may not overlap, other than being the same. */
    static void copy(Worker w, long bytes, MemorySegment from, MemorySegment to) {
        copy(w, bytes, from, 0, to, 0);
    }

    /** Copies bytes of any kind between places counted in bytes, which may not overlap, other than being the same. */
    static void copy(Worker w, long bytes, MemorySegment from, long fromAt, MemorySegment to, long toAt) {
        if (from.address() + fromAt == to.address() + toAt) {
            return;
        }
        long floats = Math.ceilDiv(bytes, Float.BYTES);
        long start = CacheLines.from(w, floats) * Float.BYTES;
        long end = Math.min(bytes, CacheLines.to(w, floats) * Float.BYTES);
        MemorySegment.copy(from, fromAt + start, to, toAt + start, end - start);
    }

    /** Sets n floats. */
    static void fill(Worker w, long n, float value, MemorySegment y) {
        long from = CacheLines.from(w, n);
        fill(CacheLines.to(w, n) - from, value, y, from);
    }

    /** One worker's y[yAt..] = a[aAt..] + b[bAt..], of n floats. */
    static void add(long n, MemorySegment a, long aAt, MemorySegment b, long bAt, MemorySegment y, long yAt) {
        long i = 0;
        for (; i <= n - Lanes.COUNT; i += Lanes.COUNT) {
            fromMemorySegment(SPECIES, a, (aAt + i) * BYTES, ORDER)
                    .add(fromMemorySegment(SPECIES, b, (bAt + i) * BYTES, ORDER))
                    .intoMemorySegment(y, (yAt + i) * BYTES, ORDER);
        }
        for (; i < n; i++) {
            set(y, yAt + i, get(a, aAt + i) + get(b, bAt + i));
        }
    }

    /** One worker's y[yAt..] = x[xAt..], of n floats. */
    static void copy(long n, MemorySegment x, long xAt, MemorySegment y, long yAt) {
        MemorySegment.copy(x, xAt * Float.BYTES, y, yAt * Float.BYTES, n * Float.BYTES);
    }

    /** One worker's out[at..] = addend[at..] or 0, of n floats, to add to. */
    static void begin(long n, MemorySegment addend, MemorySegment out, long at) {
        if (addend == null) {
            fill(n, 0, out, at);
        } else if (addend.address() != out.address()) {
            copy(n, addend, at, out, at);
        }
    }

    /** One worker's y[yAt..] = value, of n floats. */
    static void fill(long n, float value, MemorySegment y, long yAt) {
        FloatVector values = FloatVector.broadcast(SPECIES, value);
        long i = 0;
        for (; i <= n - Lanes.COUNT; i += Lanes.COUNT) {
            values.intoMemorySegment(y, (yAt + i) * BYTES, ORDER);
        }
        for (; i < n; i++) {
            set(y, yAt + i, value);
        }
    }
}
