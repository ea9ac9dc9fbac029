package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.device.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * An arena on a device, or pinned on the host, which the device sees under the same address. The host gets at a
 * device's through a pinned buffer; each access waits until it is done.
 */
final class CudaMemory implements Memory, AutoCloseable {

    private static final long STAGING_BYTES = 8L << 20;

    private final int device;
    private final boolean onHost;
    private final MemorySegment memory;
    private final MemorySegment staging;

    /** Zeroed memory of the device, which is current. */
    static CudaMemory onDevice(int device, long bytes) {
        return new CudaMemory(device, false, bytes);
    }

    /** Zeroed, pinned memory of the host. */
    static CudaMemory onHost(int device, long bytes) {
        return new CudaMemory(device, true, bytes);
    }

    private CudaMemory(int device, boolean onHost, long bytes) {
        this.device = device;
        this.onHost = onHost;
        this.memory = bytes == 0 ? MemorySegment.NULL : onHost ? pinned(bytes) : allocated(bytes);
        this.staging = onHost || bytes == 0 ? MemorySegment.NULL : pinned(STAGING_BYTES);
    }

    private static MemorySegment pinned(long bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(
                    cudart_h.cudaHostAlloc(out, bytes, cudart_h.cudaHostAllocPortable()), "cudaHostAlloc", () -> amount(bytes));
            return out.get(ADDRESS, 0).reinterpret(bytes).fill((byte) 0);
        }
    }

    private static MemorySegment allocated(long bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(cudart_h.cudaMalloc(out, bytes), "cudaMalloc", () -> amount(bytes));
            MemorySegment memory = MemorySegment.ofAddress(out.get(ADDRESS, 0).address());
            CudaException.check(cudart_h.cudaMemset(memory, 0, bytes), "cudaMemset");
            CudaException.check(cudart_h.cudaDeviceSynchronize(), "cudaDeviceSynchronize");
            return memory;
        }
    }

    private static String amount(long bytes) {
        return "%,d MiB".formatted(bytes >> 20);
    }

    private long size;

    @Override
    public long bytes() {
        return size;
    }
    // placeholder
    long address(long offset, long bytes) { return 0; }
    @Override public void write(long offset, ByteBuffer from) {}
    @Override public void read(long offset, ByteBuffer into) {}
    @Override public void write(long offset, int[] values, int from, int length) {}
    @Override public void write(long offset, float[] values, int from, int length) {}
    @Override public void read(long offset, float[] values, int from, int length) {}
    @Override public void close() {}
}
