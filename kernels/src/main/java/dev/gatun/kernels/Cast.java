package dev.gatun.kernels;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Casts between fp32 and bf16, element by element, for the device that was current when it was made.
 *
 * <p>Addresses are the device's and divisible by 16. Calls only put work on the stream; one thread at a time may
 * make them.
 */
public final class Cast implements AutoCloseable {

    private static final int THREADS = 256;
    /** What one thread moves at a time; cast.cu. */
    private static final int GROUP = 8;
    /** Full occupancy on every GPU since sm_80: 2048 threads a multiprocessor. */
    private static final int BLOCKS_PER_MULTIPROCESSOR = 8;

    private final Arena arena = Arena.ofShared();
    private final KernelLibrary library;
    private final Launch toBf16;
    private final Launch toFp32;
    private final int maxBlocks;

    /**
     * Loads the kernels.
     *
     * @throws IllegalStateException if this build has none
     */
    public Cast() {
        this.library = KernelLibrary.load("cast");
        this.toBf16 = new Launch(arena, library, "cast_fp32_bf16", 3);
        this.toFp32 = new Launch(arena, library, "cast_bf16_fp32", 3);
        this.maxBlocks = BLOCKS_PER_MULTIPROCESSOR * multiprocessors();
    }

    /** {@code out (n)} bf16 = {@code in (n)} fp32, rounded to nearest, ties to even. */
    public void fp32ToBf16(long out, long in, long n, MemorySegment stream) {
        run(toBf16, out, in, n, stream);
    }

    /** {@code out (n)} fp32 = {@code in (n)} bf16, exactly. */
    public void bf16ToFp32(long out, long in, long n, MemorySegment stream) {
        run(toFp32, out, in, n, stream);
    }

    private void run(Launch launch, long out, long in, long n, MemorySegment stream) {
        if (n > 0) {
            long blocks = Math.ceilDiv(n, (long) THREADS * GROUP);
            launch.set(0, out).set(1, in).set(2, n).run((int) Math.min(blocks, maxBlocks), THREADS, stream);
        }
    }

    private static int multiprocessors() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(JAVA_INT);
            MemorySegment device = arena.allocate(JAVA_INT);
            CudaException.check(cudart_h.cudaGetDevice(device), "cudaGetDevice");
            CudaException.check(cudart_h.cudaDeviceGetAttribute(out, cudart_h.cudaDevAttrMultiProcessorCount(),
                    device.get(JAVA_INT, 0)), "cudaDeviceGetAttribute");
            return out.get(JAVA_INT, 0);
        }
    }

    @Override
    public void close() {
        library.close();
        arena.close();
    }
}
