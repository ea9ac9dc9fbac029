package dev.gatun.device.cpu;

import dev.gatun.bindings.openblas.cblas_h;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * C = alpha op(A) op(B) + beta C, row-major, with OpenBLAS: op(A) is (m,k), op(B) is (k,n) and C is (m,n); leading
 * dimensions are in floats. With beta zero, C is not read.
 */
final class Gemm {

    /** What a worker's rows or columns are dealt in: OpenBLAS's micro-kernels make tiles of 16. */
    private static final int TILE = 16;

    /** Below this many multiplications, a few microseconds of work, one worker is as fast as several. */
    private static final long WORTH_SHARING = 64 * 64 * 64;

    /**
     * {@code cblas_sgemm} of addresses. The compiler inlines all of a constant handle wherever it is called; the method
     * of that name it may not, and then the segments that it takes go to the heap.
     */
    private static final MethodHandle SGEMM = ofAddresses(cblas_h.cblas_sgemm$handle());

    static {
        // Workers are the threads here; OpenBLAS's own would make a team of teams.
        cblas_h.openblas_set_num_threads(1);
    }

    private Gemm() {
    }

    private static MethodHandle ofAddresses(MethodHandle sgemm) {
        try {
            MethodHandle segment = MethodHandles.lookup().findStatic(
                    MemorySegment.class, "ofAddress", MethodType.methodType(MemorySegment.class, long.class));
            MethodHandle result = sgemm;
            for (int parameter = 0; parameter < sgemm.type().parameterCount(); parameter++) {
                if (sgemm.type().parameterType(parameter) == MemorySegment.class) {
                    result = MethodHandles.filterArguments(result, parameter, segment);
                }
            }
            return result;
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The product by a team: each worker makes its own rows of C, or columns where there are more of those. */
    static void multiply(
            Worker w, boolean transposeA, boolean transposeB, int m, int n, int k,
            float alpha, MemorySegment a, int lda, MemorySegment b, int ldb,
            float beta, MemorySegment c, int ldc) {
        multiply(w, transposeA, transposeB, m, n, k, alpha, a.address(), lda, b.address(), ldb,
                beta, c.address(), ldc);
    }

    /** The same with the addresses of A, B and C, which may lie anywhere within a segment. */
    static void multiply(
            Worker w, boolean transposeA, boolean transposeB, int m, int n, int k,
            float alpha, long a, int lda, long b, int ldb, float beta, long c, int ldc) {
        if ((long) m * n * k < WORTH_SHARING) {
            if (w.index == 0) {
                single(transposeA, transposeB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
            }
            return;
        }
        int extent = Math.max(m, n);
        int tiles = Math.ceilDiv(extent, TILE);
        int from = w.from(tiles) * TILE;
        int size = Math.min(w.to(tiles) * TILE, extent) - from;
        if (size <= 0) {
            return;
        }
        if (m >= n) {
            long rows = a + bytes(transposeA ? from : (long) from * lda);
            single(transposeA, transposeB, size, n, k, alpha, rows, lda, b, ldb,
                    beta, c + bytes((long) from * ldc), ldc);
        } else {
            long columns = b + bytes(transposeB ? (long) from * ldb : from);
            single(transposeA, transposeB, m, size, k, alpha, a, lda, columns, ldb, beta, c + bytes(from), ldc);
        }
    }

    /** The product by the calling thread alone; a, b and c are addresses. */
    static void single(
            boolean transposeA, boolean transposeB, int m, int n, int k,
            float alpha, long a, int lda, long b, int ldb, float beta, long c, int ldc) {
        try {
            SGEMM.invokeExact(
                    cblas_h.CblasRowMajor(), transpose(transposeA), transpose(transposeB), m, n, k,
                    alpha, a, lda, b, ldb, beta, c, ldc);
        } catch (Error | RuntimeException failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static int transpose(boolean transpose) {
        return transpose ? cblas_h.CblasTrans() : cblas_h.CblasNoTrans();
    }

    private static long bytes(long floats) {
        return floats * Float.BYTES;
    }
}
