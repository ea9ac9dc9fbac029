package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CublasException;
import dev.gatun.bindings.cublaslt.cublasLtMatmulHeuristicResult_t;
import dev.gatun.bindings.cublaslt.cublasLt_h;
import dev.gatun.device.cuda.MatrixProduct.Epilogue;
import dev.gatun.device.cuda.MatrixProduct.Operands;
import dev.gatun.kernels.Element;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * A product as cuBLASLt is told of it. A row-major matrix is a column-major one transposed, so what is computed is
 * {@code D^T = op(B)^T op(A)^T}: cuBLASLt's first operand is our B, its second our A, its m our columns and its n our
 * rows.
 */
final class CublasLtProduct implements AutoCloseable {

    private final MemorySegment handle;
    private final AlgorithmKey key;
    private final MemorySegment operation;
    private final MemorySegment bLayout;
    private final MemorySegment aLayout;
    private final MemorySegment dLayout;
    private final MemorySegment a;
    private final MemorySegment b;
    private final MemorySegment c;
    private final MemorySegment d;
    private final MemorySegment alpha;
    private final MemorySegment beta;
    private final MemorySegment workspace;
    private final long workspaceBytes;

    /** @param arena for what is to live as long as this */
    CublasLtProduct(Arena arena, MemorySegment handle, AlgorithmKey key, Operands at, long workspace) {
        MatrixProduct product = key.product();
        this.handle = handle;
        this.key = key;
        this.a = MemorySegment.ofAddress(at.a());
        this.b = MemorySegment.ofAddress(at.b());
        this.d = MemorySegment.ofAddress(at.d());
        this.c = product.accumulates() ? MemorySegment.ofAddress(at.c()) : d;
        this.alpha = arena.allocateFrom(JAVA_FLOAT, 1f);
        this.beta = arena.allocateFrom(JAVA_FLOAT, product.accumulates() ? 1f : 0f);
        this.workspace = MemorySegment.ofAddress(workspace);
        this.workspaceBytes = workspace == 0 ? 0 : MatrixProducts.WORKSPACE_BYTES;
        try (Arena call = Arena.ofConfined()) {
            MemorySegment out = call.allocate(ADDRESS);
            int compute = key.tf32() ? cublasLt_h.CUBLAS_COMPUTE_32F_FAST_TF32() : cublasLt_h.CUBLAS_COMPUTE_32F();
            CublasException.check(
                    cublasLt_h.cublasLtMatmulDescCreate(out, compute, cublasLt_h.CUDA_R_32F()),
                    "cublasLtMatmulDescCreate",
                    key::toString);
            this.operation = out.get(ADDRESS, 0);
            int operands = type(product.operands());
            this.bLayout = product.transposeB()
                    ? layout(out, operands, product.inner(), product.columns())
                    : layout(out, operands, product.columns(), product.inner());
            this.aLayout = product.transposeA()
                    ? layout(out, operands, product.rows(), product.inner())
                    : layout(out, operands, product.inner(), product.rows());
            this.dLayout = layout(out, type(product.result()), product.columns(), product.rows());
            describe(call, product, at);
        }
    }

    private void describe(Arena call, MatrixProduct product, Operands at) {
        attribute(call, cublasLt_h.CUBLASLT_MATMUL_DESC_TRANSA(), transposed(product.transposeB()));
        attribute(call, cublasLt_h.CUBLASLT_MATMUL_DESC_TRANSB(), transposed(product.transposeA()));
        attribute(call, cublasLt_h.CUBLASLT_MATMUL_DESC_EPILOGUE(), epilogue(product.epilogue()));
        if (readsBias(product.epilogue())) {
            attribute(call, cublasLt_h.CUBLASLT_MATMUL_DESC_BIAS_POINTER(), at.bias());
            type(call, cublasLt_h.CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE(), product.operands());
        }
        if (hasAuxiliary(product.epilogue())) {
            attribute(call, cublasLt_h.CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER(), at.auxiliary());
            attribute(call, cublasLt_h.CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD(), (long) product.columns());
            type(call, cublasLt_h.CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE(), product.operands());
        }
    }

    /** Where nothing is said, what an epilogue reads or keeps is of the result's type. */
    private void type(Arena call, int attribute, Element element) {
        if (element != key.product().result()) {
            attribute(call, attribute, type(element));
        }
    }

    private static int transposed(boolean is) {
        return is ? cublasLt_h.CUBLAS_OP_T() : cublasLt_h.CUBLAS_OP_N();
    }

    private void attribute(Arena call, int attribute, int value) {
        set(attribute, call.allocateFrom(JAVA_INT, value));
    }

    private void attribute(Arena call, int attribute, long value) {
        set(attribute, call.allocateFrom(JAVA_LONG, value));
    }

    private void set(int attribute, MemorySegment value) {
        CublasException.check(
                cublasLt_h.cublasLtMatmulDescSetAttribute(operation, attribute, value, value.byteSize()),
                "cublasLtMatmulDescSetAttribute",
                () -> "attribute " + attribute + " of " + key);
    }

    /** A packed column-major matrix. */
    private MemorySegment layout(MemorySegment out, int type, long rows, long columns) {
        CublasException.check(
                cublasLt_h.cublasLtMatrixLayoutCreate(out, type, rows, columns, rows),
                "cublasLtMatrixLayoutCreate",
                key::toString);
        return out.get(ADDRESS, 0);
    }

    static boolean readsBias(Epilogue epilogue) {
        return switch (epilogue) {
            case BIAS, GELU_BIAS, GELU_AUXILIARY_BIAS -> true;
            case NONE, GELU, GELU_AUXILIARY, GELU_GRADIENT -> false;
        };
    }

    static boolean hasAuxiliary(Epilogue epilogue) {
        return switch (epilogue) {
            case GELU_AUXILIARY, GELU_AUXILIARY_BIAS, GELU_GRADIENT -> true;
            case NONE, BIAS, GELU, GELU_BIAS -> false;
        };
    }

    private static int epilogue(Epilogue epilogue) {
        return switch (epilogue) {
            case NONE -> cublasLt_h.CUBLASLT_EPILOGUE_DEFAULT();
            case BIAS -> cublasLt_h.CUBLASLT_EPILOGUE_BIAS();
            case GELU -> cublasLt_h.CUBLASLT_EPILOGUE_GELU();
            case GELU_BIAS -> cublasLt_h.CUBLASLT_EPILOGUE_GELU_BIAS();
            case GELU_AUXILIARY -> cublasLt_h.CUBLASLT_EPILOGUE_GELU_AUX();
            case GELU_AUXILIARY_BIAS -> cublasLt_h.CUBLASLT_EPILOGUE_GELU_AUX_BIAS();
            case GELU_GRADIENT -> cublasLt_h.CUBLASLT_EPILOGUE_DGELU();
        };
    }

    private static int type(Element element) {
        return switch (element) {
            case FP32 -> cublasLt_h.CUDA_R_32F();
            case BF16 -> cublasLt_h.CUDA_R_16BF();
            case FP16 -> cublasLt_h.CUDA_R_16F();
        };
    }

    /**
     * Algorithms, each a {@code cublasLtMatmulAlgo_t}, from the one thought fastest on; none where cuBLASLt cannot do
     * this. Parts of sums are added up in fp32 and in a fixed order.
     */
    List<MemorySegment> algorithms(Arena arena, int most) {
        MemorySegment results = cublasLtMatmulHeuristicResult_t.allocateArray(most, arena);
        MemorySegment count = arena.allocate(JAVA_INT);
        MemorySegment preference = preference();
        int status = cublasLt_h.cublasLtMatmulAlgoGetHeuristic(
                handle, operation, bLayout, aLayout, dLayout, dLayout, preference, most, results, count);
        CublasException.check(
                cublasLt_h.cublasLtMatmulPreferenceDestroy(preference), "cublasLtMatmulPreferenceDestroy");
        List<MemorySegment> algorithms = new ArrayList<>();
        if (status == cublasLt_h.CUBLAS_STATUS_NOT_SUPPORTED() || status == cublasLt_h.CUBLAS_STATUS_INVALID_VALUE()) {
            return algorithms;
        }
        CublasException.check(status, "cublasLtMatmulAlgoGetHeuristic", key::toString);
        for (int index = 0; index < count.get(JAVA_INT, 0); index++) {
            MemorySegment result = cublasLtMatmulHeuristicResult_t.asSlice(results, index);
            if (suits(result)) {
                algorithms.add(cublasLtMatmulHeuristicResult_t.algo(result));
            }
        }
        return algorithms;
    }

    private boolean suits(MemorySegment result) {
        return cublasLtMatmulHeuristicResult_t.state(result) == cublasLt_h.CUBLAS_STATUS_SUCCESS()
                && cublasLtMatmulHeuristicResult_t.workspaceSize(result) <= workspaceBytes;
    }

    private MemorySegment preference() {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment out = call.allocate(ADDRESS);
            CublasException.check(cublasLt_h.cublasLtMatmulPreferenceCreate(out), "cublasLtMatmulPreferenceCreate");
            MemorySegment preference = out.get(ADDRESS, 0);
            prefer(
                    preference,
                    cublasLt_h.CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES(),
                    call.allocateFrom(JAVA_LONG, workspaceBytes));
            prefer(
                    preference,
                    cublasLt_h.CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK(),
                    call.allocateFrom(JAVA_INT, cublasLt_h.CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE()));
            MemorySegment alignment = call.allocateFrom(JAVA_INT, key.alignment());
            prefer(preference, cublasLt_h.CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES(), alignment);
            prefer(preference, cublasLt_h.CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES(), alignment);
            prefer(preference, cublasLt_h.CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES(), alignment);
            prefer(preference, cublasLt_h.CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES(), alignment);
            return preference;
        }
    }

    private void prefer(MemorySegment preference, int attribute, MemorySegment value) {
        CublasException.check(
                cublasLt_h.cublasLtMatmulPreferenceSetAttribute(preference, attribute, value, value.byteSize()),
                "cublasLtMatmulPreferenceSetAttribute",
                () -> "attribute " + attribute + " of " + key);
    }

    /** Whether this device and this product can do with an algorithm that was found before. */
    boolean accepts(MemorySegment algorithm) {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment result = cublasLtMatmulHeuristicResult_t.allocate(call);
            int status = cublasLt_h.cublasLtMatmulAlgoCheck(
                    handle, operation, bLayout, aLayout, dLayout, dLayout, algorithm, result);
            return status == cublasLt_h.CUBLAS_STATUS_SUCCESS() && suits(result);
        }
    }

    /** Puts the product on a stream, and returns cuBLASLt's status. */
    int on(MemorySegment stream, MemorySegment algorithm) {
        return cublasLt_h.cublasLtMatmul(
                handle, operation, alpha, b, bLayout, a, aLayout, beta, c, dLayout, d, dLayout, algorithm, workspace,
                workspaceBytes, stream);
    }

    /** Puts the product on a stream. */
    void run(MemorySegment stream, MemorySegment algorithm) {
        int status = on(stream, algorithm);
        if (status != 0) {
            CublasException.check(status, "cublasLtMatmul", key::toString);
        }
    }

    @Override
    public void close() {
        for (MemorySegment layout : List.of(bLayout, aLayout, dLayout)) {
            CublasException.check(cublasLt_h.cublasLtMatrixLayoutDestroy(layout), "cublasLtMatrixLayoutDestroy");
        }
        CublasException.check(cublasLt_h.cublasLtMatmulDescDestroy(operation), "cublasLtMatmulDescDestroy");
    }
}
