package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** y = x W^T + bias and its gradients: x is (rows,in), W is (out,in), y is (rows,out). */
final class LinearKernels {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    private LinearKernels() {
    }

    /** y = x W^T + bias; the bias (out) may be null. */
    static void forward(
            Worker w, int rows, int in, int out, MemorySegment x, MemorySegment weight, MemorySegment bias,
            MemorySegment y) {
        if (bias != null) {
            long bytes = bytes(out);
            for (int row = w.from(rows); row < w.to(rows); row++) {
                MemorySegment.copy(bias, 0, y, row * bytes, bytes);
            }
            w.barrier();
        }
        Gemm.multiply(w, false, true, rows, out, in, 1, x, in, weight, in, bias == null ? 0 : 1, y, out);
    }

    /** dx = addend + dy W. */
    static void inputGradient(
            Worker w, int rows, int in, int out, MemorySegment dy, MemorySegment weight, MemorySegment addend,
            MemorySegment dx) {
        float beta = begin(w, (long) rows * in, addend, dx);
        Gemm.multiply(w, false, false, rows, in, out, 1, dy, out, weight, in, beta, dx, in);
    }

    /** dW = addend + dy^T x. */
    static void weightGradient(
            Worker w, int rows, int in, int out, MemorySegment dy, MemorySegment x, MemorySegment addend,
            MemorySegment dw) {
        float beta = begin(w, (long) out * in, addend, dw);
        Gemm.multiply(w, true, false, out, in, rows, 1, dy, out, x, in, beta, dw, in);
    }

    /** dbias = addend + the sum of dy's rows, each column by one worker and from the first row to the last. */
    static void biasGradient(Worker w, int rows, int out, MemorySegment dy, MemorySegment addend, MemorySegment db) {
        int vectors = Math.ceilDiv(out, SPECIES.length());
        int from = w.from(vectors) * SPECIES.length();
        int columns = Math.min(w.to(vectors) * SPECIES.length(), out) - from;
        if (columns <= 0) {
            return;
        }
        if (addend == null) {
            for (int column = from; column < from + columns; column++) {
                db.setAtIndex(JAVA_FLOAT, column, 0);
            }
        } else {
            MemorySegment.copy(addend, bytes(from), db, bytes(from), bytes(columns));
        }
        for (int row = 0; row < rows; row++) {
            addTo(db, bytes(from), dy, bytes((long) row * out + from), columns);
        }
    }

    /** Lets a sum begin with the addend, and returns the beta that says so to {@link Gemm}. */
    static float begin(Worker w, long floats, MemorySegment addend, MemorySegment sum) {
        if (addend == null) {
            return 0;
        }
        if (addend.address() != sum.address()) {
            long from = floats * w.index / w.count;
            long to = floats * (w.index + 1) / w.count;
            MemorySegment.copy(addend, bytes(from), sum, bytes(from), bytes(to - from));
            w.barrier();
        }
        return 1;
    }

    private static void addTo(MemorySegment sum, long sumOffset, MemorySegment value, long offset, int count) {
        ByteOrder order = ByteOrder.nativeOrder();
        int index = 0;
        for (; index < SPECIES.loopBound(count); index += SPECIES.length()) {
            long at = bytes(index);
            FloatVector.fromMemorySegment(SPECIES, sum, sumOffset + at, order)
                    .add(FloatVector.fromMemorySegment(SPECIES, value, offset + at, order))
                    .intoMemorySegment(sum, sumOffset + at, order);
        }
        if (index < count) {
            long at = bytes(index);
            VectorMask<Float> rest = SPECIES.indexInRange(index, count);
            FloatVector.fromMemorySegment(SPECIES, sum, sumOffset + at, order, rest)
                    .add(FloatVector.fromMemorySegment(SPECIES, value, offset + at, order, rest))
                    .intoMemorySegment(sum, sumOffset + at, order, rest);
        }
    }

    private static long bytes(long floats) {
        return floats * Float.BYTES;
    }
}
