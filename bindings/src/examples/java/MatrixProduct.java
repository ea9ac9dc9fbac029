import static dev.gatun.bindings.cublaslt.cublasLt_h.*;
import static dev.gatun.bindings.cudart.cudart_h.*;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import dev.gatun.bindings.CublasException;
import dev.gatun.bindings.CudaException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

static final int ROWS = 64, INNER = 48, COLUMNS = 32;

/** D = A B in fp32 on the first GPU. cuBLASLt's matrices are column-major, so it is told D^T = B^T A^T. */
void main() {
    try (Arena arena = Arena.ofConfined()) {
        MemorySegment out = arena.allocate(ADDRESS); // where each call leaves what it makes
        MemorySegment a = random(arena, ROWS * INNER), b = random(arena, INNER * COLUMNS);
        MemorySegment d = arena.allocate(JAVA_FLOAT, ROWS * COLUMNS);
        MemorySegment onA = onDevice(out, a), onB = onDevice(out, b), onD = onDevice(out, d);
        cublas(cublasLtCreate(out), "cublasLtCreate");
        MemorySegment handle = out.get(ADDRESS, 0);
        cublas(cublasLtMatmulDescCreate(out, CUBLAS_COMPUTE_32F(), CUDA_R_32F()), "cublasLtMatmulDescCreate");
        MemorySegment product = out.get(ADDRESS, 0);
        MemorySegment ofA = layout(out, ROWS, INNER), ofB = layout(out, INNER, COLUMNS);
        MemorySegment ofD = layout(out, ROWS, COLUMNS), none = MemorySegment.NULL;
        MemorySegment one = arena.allocateFrom(JAVA_FLOAT, 1f), zero = arena.allocateFrom(JAVA_FLOAT, 0f);
        cublas(cublasLtMatmul(handle, product, one, onB, ofB, onA, ofA, zero, onD, ofD, onD, ofD,
                none, none, 0, none), "cublasLtMatmul"); // algorithm of its choice, no workspace, default stream
        cuda(cudaMemcpy(d, onD, d.byteSize(), cudaMemcpyDeviceToHost()), "cudaMemcpy"); // waits
        for (MemorySegment layout : new MemorySegment[] {ofA, ofB, ofD}) cublasLtMatrixLayoutDestroy(layout);
        for (MemorySegment memory : new MemorySegment[] {onA, onB, onD}) cuda(cudaFree(memory), "cudaFree");
        cublas(cublasLtMatmulDescDestroy(product), "cublasLtMatmulDescDestroy");
        cublas(cublasLtDestroy(handle), "cublasLtDestroy");
        double worst = 0;
        for (int at = 0; at < ROWS * COLUMNS; at++) {
            double sum = 0;
            for (int k = 0; k < INNER; k++) sum += (double) a.getAtIndex(JAVA_FLOAT, at / COLUMNS * INNER + k)
                    * b.getAtIndex(JAVA_FLOAT, k * COLUMNS + at % COLUMNS);
            worst = Math.max(worst, Math.abs(sum - d.getAtIndex(JAVA_FLOAT, at)));
        }
        IO.println(worst < 1e-4 ? "the same as on the host" : "differs from the host's by " + worst);
    }
}

MemorySegment random(Arena arena, int length) {
    MemorySegment values = arena.allocate(JAVA_FLOAT, length);
    for (int at = 0; at < length; at++) values.setAtIndex(JAVA_FLOAT, at, (float) Math.random() - 0.5f);
    return values;
}
void cublas(int status, String call) { CublasException.check(status, call); }
void cuda(int status, String call) { CudaException.check(status, call); }
MemorySegment onDevice(MemorySegment out, MemorySegment values) {
    cuda(cudaMalloc(out, values.byteSize()), "cudaMalloc");
    cuda(cudaMemcpy(out.get(ADDRESS, 0), values, values.byteSize(), cudaMemcpyHostToDevice()), "cudaMemcpy");
    return out.get(ADDRESS, 0);
}
MemorySegment layout(MemorySegment out, int rows, int columns) { // row-major, so its transpose to cuBLASLt
    cublas(cublasLtMatrixLayoutCreate(out, CUDA_R_32F(), columns, rows, columns), "cublasLtMatrixLayoutCreate");
    return out.get(ADDRESS, 0);
}
