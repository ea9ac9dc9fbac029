package dev.gatun.jmh;

import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A stream of the current device that does not wait for the default stream.
 *
 * @param handle a {@code cudaStream_t}
 */
record GpuStream(MemorySegment handle) {

    static GpuStream create() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment created = arena.allocate(ADDRESS);
            CudaException.check(
                    cudart_h.cudaStreamCreateWithFlags(created, cudart_h.cudaStreamNonBlocking()),
                    "cudaStreamCreateWithFlags");
            return new GpuStream(created.get(ADDRESS, 0));
        }
    }

    void synchronize() {
        CudaException.check(cudart_h.cudaStreamSynchronize(handle), "cudaStreamSynchronize");
    }

    void destroy() {
        CudaException.check(cudart_h.cudaStreamDestroy(handle), "cudaStreamDestroy");
    }
}
