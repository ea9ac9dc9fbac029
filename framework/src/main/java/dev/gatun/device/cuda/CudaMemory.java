package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.NativeMemory;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.device.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * An arena on a device, or pinned on the host, which the device sees at the same address. The host gets at a device's
 * through a pinned buffer. What it writes there is underway when a call returns, and done before anything that is put
 * on the same stream later; what it reads waits for the stream.
 */
final class CudaMemory implements Memory, AutoCloseable {

    private static final long STAGING_BYTES = 16L << 20;

    private final int ordinal;
    private final MemorySegment stream;
    private final boolean onHost;
    private final long bytes;
    private final MemorySegment memory;
    private final MemorySegment staging;
    private long staged;

    /**
     * Takes memory, zeroed, from the device, which is current.
     *
     * @param stream the device's, for the host's accesses
     */
    static CudaMemory onDevice(int ordinal, MemorySegment stream, long bytes) {
        return new CudaMemory(ordinal, stream, false, bytes);
    }

    /** Takes pinned memory, zeroed, from the host. */
    static CudaMemory onHost(int ordinal, MemorySegment stream, long bytes) {
        return new CudaMemory(ordinal, stream, true, bytes);
    }

    private CudaMemory(int ordinal, MemorySegment stream, boolean onHost, long bytes) {
        this.ordinal = ordinal;
        this.stream = stream;
        this.onHost = onHost;
        this.bytes = bytes;
        this.memory = bytes == 0 ? MemorySegment.NULL : onHost ? pinned(bytes) : allocated(bytes);
        this.staging = onHost || bytes == 0 ? MemorySegment.NULL : pinned(STAGING_BYTES);
    }

    private static MemorySegment pinned(long bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(
                    cudart_h.cudaHostAlloc(out, bytes, cudart_h.cudaHostAllocPortable()),
                    "cudaHostAlloc",
                    () -> "%,d MiB of the host's memory".formatted(bytes >> 20));
            return NativeMemory.view(out.get(ADDRESS, 0).address(), bytes).fill((byte) 0);
        }
    }

    private static MemorySegment allocated(long bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            int status = cudart_h.cudaMalloc(out, bytes);
            if (status != 0) {
                cudart_h.cudaGetLastError(); // or the next who asks for the last error takes it for his own
                CudaException.check(status, "cudaMalloc", () -> "%,d MiB of the GPU's memory".formatted(bytes >> 20));
            }
            MemorySegment memory = out.get(ADDRESS, 0);
            CudaException.check(cudart_h.cudaMemset(memory, 0, bytes), "cudaMemset");
            CudaException.check(cudart_h.cudaDeviceSynchronize(), "cudaDeviceSynchronize");
            return memory;
        }
    }

    /**
     * Where on the device so many bytes are.
     *
     * @throws IndexOutOfBoundsException if they are not all within
     */
    long address(long offset, long length) {
        Objects.checkFromIndexSize(offset, length, bytes);
        return memory.address() + offset;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public void write(long offset, ByteBuffer from) {
        MemorySegment source = MemorySegment.ofBuffer(from);
        put(offset, source.byteSize(), (at, target) -> MemorySegment.copy(source, at, target, 0, target.byteSize()));
        from.position(from.limit());
    }

    @Override
    public void read(long offset, ByteBuffer into) {
        MemorySegment target = MemorySegment.ofBuffer(into);
        get(offset, target.byteSize(), (at, source) -> MemorySegment.copy(source, 0, target, at, source.byteSize()));
        into.position(into.limit());
    }

    @Override
    public void write(long offset, int[] values, int from, int length) {
        Objects.checkFromIndexSize(from, length, values.length);
        put(offset, (long) length * Integer.BYTES, (at, target) -> MemorySegment.copy(
                values, from + elements(at), target, JAVA_INT, 0, elements(target.byteSize())));
    }

    @Override
    public void write(long offset, float[] values, int from, int length) {
        Objects.checkFromIndexSize(from, length, values.length);
        put(offset, (long) length * Float.BYTES, (at, target) -> MemorySegment.copy(
                values, from + elements(at), target, JAVA_FLOAT, 0, elements(target.byteSize())));
    }

    @Override
    public void read(long offset, float[] values, int from, int length) {
        Objects.checkFromIndexSize(from, length, values.length);
        get(offset, (long) length * Float.BYTES, (at, source) -> MemorySegment.copy(
                source, JAVA_FLOAT, 0, values, from + elements(at), elements(source.byteSize())));
    }

    /** Of four bytes. */
    private static int elements(long bytes) {
        return (int) (bytes / Integer.BYTES);
    }

    /** Moves some bytes that are so far from the first between the host's values and pinned memory. */
    private interface Move {
        void at(long first, MemorySegment pinned);
    }

    private void put(long offset, long length, Move move) {
        Objects.checkFromIndexSize(offset, length, bytes);
        if (onHost) {
            move.at(0, memory.asSlice(offset, length));
            return;
        }
        Cuda.use(ordinal);
        for (long at = 0; at < length; ) {
            if (staged == STAGING_BYTES) {
                synchronize();
            }
            long piece = Math.min(length - at, STAGING_BYTES - staged);
            MemorySegment part = staging.asSlice(staged, piece);
            move.at(at, part);
            CudaException.check(
                    cudart_h.cudaMemcpyAsync(
                            MemorySegment.ofAddress(address(offset + at, piece)),
                            part,
                            piece,
                            cudart_h.cudaMemcpyHostToDevice(),
                            stream),
                    "cudaMemcpyAsync");
            staged += Math.ceilDiv(piece, Long.BYTES) * Long.BYTES;
            at += piece;
        }
    }

    private void get(long offset, long length, Move move) {
        Objects.checkFromIndexSize(offset, length, bytes);
        if (onHost) {
            move.at(0, memory.asSlice(offset, length));
            return;
        }
        Cuda.use(ordinal);
        synchronize();
        for (long at = 0; at < length; ) {
            long piece = Math.min(length - at, STAGING_BYTES);
            MemorySegment part = staging.asSlice(0, piece);
            CudaException.check(
                    cudart_h.cudaMemcpyAsync(
                            part,
                            MemorySegment.ofAddress(address(offset + at, piece)),
                            piece,
                            cudart_h.cudaMemcpyDeviceToHost(),
                            stream),
                    "cudaMemcpyAsync");
            synchronize();
            move.at(at, part);
            at += piece;
        }
    }

    /** Waits for all on the stream; then nothing of the staging buffer is in use. */
    private void synchronize() {
        CudaException.check(cudart_h.cudaStreamSynchronize(stream), "cudaStreamSynchronize");
        staged = 0;
    }

    @Override
    public void close() {
        if (bytes == 0) {
            return;
        }
        if (onHost) {
            CudaException.check(cudart_h.cudaFreeHost(memory), "cudaFreeHost");
        } else {
            CudaException.check(cudart_h.cudaFreeHost(staging), "cudaFreeHost");
            CudaException.check(cudart_h.cudaFree(memory), "cudaFree");
        }
    }
}
