package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;

/** y = x W^T + bias and its gradients: x is (rows,in), W is (out,in), y is (rows,out). */
final class LinearKernels {

    private LinearKernels() {}

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
        long from = CacheLines.from(w, out);
        long columns = CacheLines.to(w, out) - from;
        Arithmetic.begin(columns, addend, db, from);
        for (int row = 0; row < rows; row++) {
            Arithmetic.add(columns, db, from, dy, (long) row * out + from, db, from);
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

    private static long bytes(long floats) {
        return floats * Float.BYTES;
    }
}
