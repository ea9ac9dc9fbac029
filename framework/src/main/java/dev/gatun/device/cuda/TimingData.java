package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.device.cuda.MatrixProduct.Operands;
import dev.gatun.kernels.Element;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What products are timed on: a GPU draws less power for zeros, and then runs faster than it will. The current device's
 * memory is written by the calling thread.
 */
final class TimingData {

    private static final long PATTERN_BYTES = 1L << 20;

    private final Arena arena;
    private final Map<Element, MemorySegment> patterns = new EnumMap<>(Element.class);

    /** @param arena for what is copied from */
    TimingData(Arena arena) {
        this.arena = arena;
    }

    /** Puts normally distributed numbers where the product reads its operands. */
    void fill(MatrixProduct product, Operands at) {
        MemorySegment pattern = patterns.computeIfAbsent(product.operands(), this::pattern);
        repeat(pattern, at.a(), aBytes(product));
        repeat(pattern, at.b(), bBytes(product));
        if (CublasLtProduct.hasAuxiliary(product.epilogue())) {
            repeat(pattern, at.auxiliary(), auxiliaryBytes(product));
        }
    }

    /** Writes zeros over all that the product reads and writes. */
    void clear(MatrixProduct product, Operands at, long workspace) {
        long result = dBytes(product);
        zero(at.a(), aBytes(product));
        zero(at.b(), bBytes(product));
        zero(at.d(), result);
        if (product.accumulates()) {
            zero(at.c(), result);
        }
        if (CublasLtProduct.hasAuxiliary(product.epilogue())) {
            zero(at.auxiliary(), auxiliaryBytes(product));
        }
        if (workspace != 0) {
            zero(workspace, MatrixProducts.WORKSPACE_BYTES);
        }
        CudaException.check(cudart_h.cudaStreamSynchronize(MemorySegment.NULL), "cudaStreamSynchronize");
    }

    private static long aBytes(MatrixProduct product) {
        return (long) product.rows() * product.inner() * product.operands().bytes();
    }

    private static long bBytes(MatrixProduct product) {
        return (long) product.inner() * product.columns() * product.operands().bytes();
    }

    private static long dBytes(MatrixProduct product) {
        return (long) product.rows() * product.columns() * product.result().bytes();
    }

    private static long auxiliaryBytes(MatrixProduct product) {
        return (long) product.rows() * product.columns() * product.operands().bytes();
    }

    private MemorySegment pattern(Element element) {
        MemorySegment values = arena.allocate(PATTERN_BYTES, Float.BYTES);
        SplittableRandom random = new SplittableRandom(1);
        for (long index = 0; index < PATTERN_BYTES / element.bytes(); index++) {
            float value = (float) random.nextGaussian();
            switch (element) {
                case FP32 -> values.setAtIndex(JAVA_FLOAT, index, value);
                case BF16 -> values.setAtIndex(JAVA_SHORT, index, (short) (Float.floatToRawIntBits(value) >>> 16));
                case FP16 -> values.setAtIndex(JAVA_SHORT, index, Float.floatToFloat16(value));
            }
        }
        return values;
    }

    /** Copies the pattern once, and then what is there behind itself, twice as much each time. */
    private static void repeat(MemorySegment pattern, long to, long bytes) {
        long done = Math.min(bytes, PATTERN_BYTES);
        copy(to, pattern, done, cudart_h.cudaMemcpyHostToDevice());
        while (done < bytes) {
            long more = Math.min(done, bytes - done);
            copy(to + done, MemorySegment.ofAddress(to), more, cudart_h.cudaMemcpyDeviceToDevice());
            done += more;
        }
    }

    private static void copy(long to, MemorySegment from, long bytes, int kind) {
        CudaException.check(cudart_h.cudaMemcpy(MemorySegment.ofAddress(to), from, bytes, kind), "cudaMemcpy");
    }

    private static void zero(long at, long bytes) {
        CudaException.check(cudart_h.cudaMemset(MemorySegment.ofAddress(at), 0, bytes), "cudaMemset");
    }
}
