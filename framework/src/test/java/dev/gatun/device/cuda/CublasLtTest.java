package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.bindings.CublasException;
import dev.gatun.bindings.cublaslt.cublasLtMatmulHeuristicResult_t;
import dev.gatun.bindings.cublaslt.cublasLt_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

@RequiresGpus(1)
class CublasLtTest {

    private static final long WORKSPACE = 32 << 20;

    /** out (m, n) = in (m, k) x weight (n, k)^T, all row-major: a linear layer's forward. */
    @Test
    void aBf16ProductIsTheOneOfDoublePrecision() {
        int m = 200;
        int n = 328;
        int k = 512;
        short[] in = Bf16.of(Gaussian.floats(m * k));
        short[] weight = Bf16.of(Gaussian.floats(n * k));
        try (Arena arena = Arena.ofConfined(); DeviceArray a = DeviceArray.of(in); DeviceArray b = DeviceArray.of(weight);
                DeviceArray out = DeviceArray.ofBytes(4L * m * n); DeviceArray workspace = DeviceArray.ofBytes(WORKSPACE)) {
            multiply(arena, m, n, k, a, b, out, workspace);
            assertThat(relativeError(out.floats(), in, weight, m, n, k)).isLessThan(1e-5);
        }
    }

    private static void multiply(Arena arena, int m, int n, int k, DeviceArray in, DeviceArray weight, DeviceArray out,
                                 DeviceArray workspace) {
        MemorySegment slot = arena.allocate(ADDRESS);
        CublasException.check(cublasLt_h.cublasLtCreate(slot), "cublasLtCreate");
        MemorySegment handle = slot.get(ADDRESS, 0);
        CublasException.check(cublasLt_h.cublasLtMatmulDescCreate(slot, cublasLt_h.CUBLAS_COMPUTE_32F(),
                cublasLt_h.CUDA_R_32F()), "cublasLtMatmulDescCreate");
        MemorySegment operation = slot.get(ADDRESS, 0);
        CublasException.check(cublasLt_h.cublasLtMatmulDescSetAttribute(operation, cublasLt_h.CUBLASLT_MATMUL_DESC_TRANSA(),
                arena.allocateFrom(JAVA_INT, cublasLt_h.CUBLAS_OP_T()), 4), "cublasLtMatmulDescSetAttribute");
        // Column-major: weight is (k, n) and transposed, in is (k, m), out is (n, m).
        MemorySegment weightLayout = layout(slot, cublasLt_h.CUDA_R_16BF(), k, n);
        MemorySegment inLayout = layout(slot, cublasLt_h.CUDA_R_16BF(), k, m);
        MemorySegment outLayout = layout(slot, cublasLt_h.CUDA_R_32F(), n, m);
        CublasException.check(cublasLt_h.cublasLtMatmulPreferenceCreate(slot), "cublasLtMatmulPreferenceCreate");
        MemorySegment preference = slot.get(ADDRESS, 0);
        CublasException.check(cublasLt_h.cublasLtMatmulPreferenceSetAttribute(preference,
                cublasLt_h.CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES(), arena.allocateFrom(JAVA_LONG, WORKSPACE), 8),
                "cublasLtMatmulPreferenceSetAttribute");
        MemorySegment heuristic = cublasLtMatmulHeuristicResult_t.allocate(arena);
        MemorySegment found = arena.allocate(JAVA_INT);
        CublasException.check(cublasLt_h.cublasLtMatmulAlgoGetHeuristic(handle, operation, weightLayout, inLayout,
                outLayout, outLayout, preference, 1, heuristic, found), "cublasLtMatmulAlgoGetHeuristic");
        assertThat(found.get(JAVA_INT, 0)).isEqualTo(1);
        CublasException.check(cublasLt_h.cublasLtMatmul(handle, operation, arena.allocateFrom(JAVA_FLOAT, 1f),
                weight.pointer(), weightLayout, in.pointer(), inLayout, arena.allocateFrom(JAVA_FLOAT, 0f),
                out.pointer(), outLayout, out.pointer(), outLayout, cublasLtMatmulHeuristicResult_t.algo(heuristic),
                workspace.pointer(), WORKSPACE, MemorySegment.NULL), "cublasLtMatmul", () -> m + " x " + n + " x " + k);
        CublasException.check(cublasLt_h.cublasLtMatmulPreferenceDestroy(preference), "cublasLtMatmulPreferenceDestroy");
        for (MemorySegment layout : new MemorySegment[] {weightLayout, inLayout, outLayout}) {
            CublasException.check(cublasLt_h.cublasLtMatrixLayoutDestroy(layout), "cublasLtMatrixLayoutDestroy");
        }
        CublasException.check(cublasLt_h.cublasLtMatmulDescDestroy(operation), "cublasLtMatmulDescDestroy");
        CublasException.check(cublasLt_h.cublasLtDestroy(handle), "cublasLtDestroy");
    }

    private static MemorySegment layout(MemorySegment slot, int type, long rows, long columns) {
        CublasException.check(cublasLt_h.cublasLtMatrixLayoutCreate(slot, type, rows, columns, rows),
                "cublasLtMatrixLayoutCreate");
        return slot.get(ADDRESS, 0);
    }

    /** The norm of the difference over the norm of the product in double precision. */
    private static double relativeError(float[] out, short[] in, short[] weight, int m, int n, int k) {
        double difference = 0;
        double norm = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double exact = 0;
                for (int l = 0; l < k; l++) {
                    exact += (double) Bf16.toFloat(in[i * k + l]) * Bf16.toFloat(weight[j * k + l]);
                }
                difference += Math.pow(out[i * n + j] - exact, 2);
                norm += exact * exact;
            }
        }
        return Math.sqrt(difference / norm);
    }
}
