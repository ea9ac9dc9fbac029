package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.ToIntFunction;

/** Calls of the CUDA runtime that make something. */
final class Cuda {

    private Cuda() {}

    /**
     * What a call writes to its first parameter, a handle.
     *
     * @param name the function's, for the message
     */
    static MemorySegment handle(String name, ToIntFunction<MemorySegment> call) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(call.applyAsInt(out), name);
            return out.get(ADDRESS, 0);
        }
    }

    /** A stream that does not wait for the default stream. */
    static MemorySegment stream() {
        return handle(
                "cudaStreamCreateWithFlags",
                out -> cudart_h.cudaStreamCreateWithFlags(out, cudart_h.cudaStreamNonBlocking()));
    }

    /** An event for ordering alone, or one that also tells the time. */
    static MemorySegment event(boolean timed) {
        int flags = timed ? cudart_h.cudaEventDefault() : cudart_h.cudaEventDisableTiming();
        return handle("cudaEventCreateWithFlags", out -> cudart_h.cudaEventCreateWithFlags(out, flags));
    }

    /** Lets the calling thread's calls be for that device. */
    static void use(int ordinal) {
        CudaException.check(cudart_h.cudaSetDevice(ordinal), "cudaSetDevice", () -> "device " + ordinal);
    }
}
