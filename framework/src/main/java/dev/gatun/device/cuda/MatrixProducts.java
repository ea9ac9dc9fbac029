package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.CublasException;
import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cublaslt.cublasLt_h;
import dev.gatun.bindings.cudart.cudaDeviceProp;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.device.cuda.MatrixProduct.Operands;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Matrix products by cuBLASLt, on the device that is current. For each kind of product the fastest algorithm is found
 * once, by trying, and remembered in an {@link AlgorithmFile}.
 */
final class MatrixProducts implements AutoCloseable {

    /** Scratch memory that each product is given, in bytes: what NVIDIA's guide to cuBLAS recommends from Hopper on. */
    static final long WORKSPACE_BYTES = 32L << 20;

    /** How many algorithms are asked for. */
    private static final int SUGGESTED = 16;
    /** How many of them are timed: the first that run. */
    private static final int TIMED = 8;
    /** An auxiliary row is a multiple of as many elements, or cuBLASLt refuses it. */
    private static final int AUXILIARY_ELEMENTS = 8;

    private final Arena arena = Arena.ofShared();
    private final TimingData data = new TimingData(arena);
    private final AlgorithmTiming timing = new AlgorithmTiming();
    private final Map<AlgorithmKey, Optional<MemorySegment>> algorithms = new HashMap<>();
    private final List<CublasLtProduct> products = new ArrayList<>();
    private final boolean tf32;
    private final AlgorithmFile file;
    private final MemorySegment handle;

    /** @param tf32 whether products of fp32 operands may round them to TF32's 10 bits of mantissa */
    MatrixProducts(boolean tf32) {
        this.tf32 = tf32;
        this.file = new AlgorithmFile(AlgorithmFile.ofThisProcess(), cublasLt_h.cublasLtGetVersion(), device());
        try (Arena call = Arena.ofConfined()) {
            MemorySegment out = call.allocate(ADDRESS);
            CublasException.check(cublasLt_h.cublasLtCreate(out), "cublasLtCreate");
            handle = out.get(ADDRESS, 0);
        }
    }

    /** The current device's name, and how many multiprocessors it has, as a part of one has fewer. */
    private static String device() {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment current = call.allocate(JAVA_INT);
            CudaException.check(cudart_h.cudaGetDevice(current), "cudaGetDevice");
            MemorySegment properties = cudaDeviceProp.allocate(call);
            CudaException.check(
                    cudart_h.cudaGetDeviceProperties(properties, current.get(JAVA_INT, 0)), "cudaGetDeviceProperties");
            return cudaDeviceProp.name(properties).getString(0) + " of "
                    + cudaDeviceProp.multiProcessorCount(properties);
        }
    }

    /**
     * A product, ready to run; empty where cuBLASLt has no algorithm for it, as it has for some epilogues. The first of
     * its kind writes zeros to all the memory it is given, which must be zeroed, or not written yet.
     *
     * @param workspace of {@link #WORKSPACE_BYTES}; 0 for none, which leaves fewer algorithms
     */
    Optional<Work> tryPrepare(MatrixProduct product, Operands operands, long workspace) {
        if (CublasLtProduct.hasAuxiliary(product.epilogue()) && product.columns() % AUXILIARY_ELEMENTS != 0) {
            return Optional.empty();
        }
        AlgorithmKey key = AlgorithmKey.of(product, operands, workspace, tf32);
        CublasLtProduct prepared = new CublasLtProduct(arena, handle, key, operands, workspace);
        products.add(prepared);
        Optional<MemorySegment> algorithm = algorithms.get(key);
        if (algorithm == null) {
            algorithm = remembered(prepared, key).or(() -> tried(prepared, key, operands, workspace));
            algorithms.put(key, algorithm);
        }
        return algorithm.map(chosen -> stream -> prepared.run(stream, chosen));
    }

    /**
     * A product, ready to run, as {@link #tryPrepare} has it.
     *
     * @throws CublasException if cuBLASLt has no algorithm for it
     */
    Work prepare(MatrixProduct product, Operands operands, long workspace) {
        Optional<Work> work = tryPrepare(product, operands, workspace);
        if (work.isEmpty()) {
            CublasException.check(
                    cublasLt_h.CUBLAS_STATUS_NOT_SUPPORTED(),
                    "cublasLtMatmulAlgoGetHeuristic",
                    () -> AlgorithmKey.of(product, operands, workspace, tf32).toString());
        }
        return work.orElseThrow();
    }

    /** The algorithm in the file, which runs once: its code is then loaded, and zeros are multiplied to zeros. */
    private Optional<MemorySegment> remembered(CublasLtProduct product, AlgorithmKey key) {
        return file.find(key.toString())
                .map(bytes -> copy(MemorySegment.ofArray(bytes)))
                .filter(product::accepts)
                .filter(algorithm -> AlgorithmTiming.runs(product, algorithm));
    }

    private Optional<MemorySegment> tried(CublasLtProduct product, AlgorithmKey key, Operands operands, long workspace) {
        try (Arena call = Arena.ofConfined()) {
            List<MemorySegment> suggested = product.algorithms(call, SUGGESTED);
            if (suggested.isEmpty()) {
                return Optional.empty();
            }
            data.fill(key.product(), operands);
            List<MemorySegment> running = suggested.stream()
                    .filter(algorithm -> AlgorithmTiming.runs(product, algorithm))
                    .limit(TIMED)
                    .toList();
            Optional<MemorySegment> fastest =
                    running.isEmpty() ? Optional.empty() : Optional.of(copy(timing.fastest(product, running)));
            data.clear(key.product(), operands, workspace);
            fastest.ifPresent(algorithm -> file.put(key.toString(), algorithm.toArray(JAVA_BYTE)));
            return fastest;
        }
    }

    /** An algorithm, for as long as this is open. */
    private MemorySegment copy(MemorySegment algorithm) {
        return arena.allocate(AlgorithmFile.ALGORITHM_BYTES, Long.BYTES).copyFrom(algorithm);
    }

    @Override
    public void close() {
        products.forEach(CublasLtProduct::close);
        timing.close();
        CublasException.check(cublasLt_h.cublasLtDestroy(handle), "cublasLtDestroy");
        arena.close();
    }
}
