package dev.gatun.jmh;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.Pointer;

/**
 * Memory in pieces of one size, for copies from one to another.
 *
 * @param bytes of a piece
 * @param pinned whether it is the host's and pinned, rather than the GPU's
 * @param pieces their addresses, one behind the other
 * @param javaCpp the same
 */
record CopyMemory(long bytes, boolean pinned, MemorySegment[] pieces, Pointer[] javaCpp) {

    /** Takes memory of the host. */
    static CopyMemory pinned(long bytes, int pieces) {
        return of(bytes, true, pieces);
    }

    /** Takes memory of the current device. */
    static CopyMemory onDevice(long bytes, int pieces) {
        return of(bytes, false, pieces);
    }

    private static CopyMemory of(long bytes, boolean pinned, int count) {
        MemorySegment first = pinned ? pinned(bytes * count) : onDevice(bytes * count);
        MemorySegment[] pieces = IntStream.range(0, count)
                .mapToObj(piece -> MemorySegment.ofAddress(first.address() + piece * bytes))
                .toArray(MemorySegment[]::new);
        Pointer[] javaCpp = new Pointer[count];
        for (int piece = 0; piece < count; piece++) {
            javaCpp[piece] = JavaCppCuda.pointer(pieces[piece]);
        }
        return new CopyMemory(bytes, pinned, pieces, javaCpp);
    }

    private static MemorySegment pinned(long bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(
                    cudart_h.cudaHostAlloc(out, bytes, cudart_h.cudaHostAllocDefault()),
                    "cudaHostAlloc",
                    () -> bytes + " bytes");
            return out.get(ADDRESS, 0);
        }
    }

    private static MemorySegment onDevice(long bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(cudart_h.cudaMalloc(out, bytes), "cudaMalloc", () -> bytes + " bytes");
            return out.get(ADDRESS, 0);
        }
    }

    /** Ends each piece with a value of its own, from this one on. */
    void mark(long value) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mark = arena.allocate(JAVA_LONG);
            for (int piece = 0; piece < pieces.length; piece++) {
                mark.set(JAVA_LONG, 0, value + piece);
                CudaException.check(
                        cudart_h.cudaMemcpy(end(piece), mark, Long.BYTES, cudart_h.cudaMemcpyDefault()), "cudaMemcpy");
            }
        }
    }

    /**
     * Looks whether all pieces have been marked so.
     *
     * @throws IllegalStateException if not
     */
    void requireMarks(long value) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment mark = arena.allocate(JAVA_LONG);
            for (int piece = 0; piece < pieces.length; piece++) {
                CudaException.check(
                        cudart_h.cudaMemcpy(mark, end(piece), Long.BYTES, cudart_h.cudaMemcpyDefault()), "cudaMemcpy");
                if (mark.get(JAVA_LONG, 0) != value + piece) {
                    throw new IllegalStateException("copy " + piece + " of " + bytes + " bytes has not arrived");
                }
            }
        }
    }

    private MemorySegment end(int piece) {
        return MemorySegment.ofAddress(pieces[piece].address() + bytes - Long.BYTES);
    }

    void free() {
        if (pinned) {
            CudaException.check(cudart_h.cudaFreeHost(pieces[0]), "cudaFreeHost");
        } else {
            CudaException.check(cudart_h.cudaFree(pieces[0]), "cudaFree");
        }
    }
}
