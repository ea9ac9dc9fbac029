package dev.gatun.kernels;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A fat binary loaded into the process, for every device at once: its kernels serve whichever device is current
 * when they are launched.
 */
public final class KernelLibrary implements AutoCloseable {

    private final String name;
    private final MemorySegment handle;

    private KernelLibrary(String name, MemorySegment handle) {
        this.name = name;
        this.handle = handle;
    }

    /**
     * Loads the fat binary called {@code name}.
     *
     * @throws IllegalStateException if this build has no such kernels
     * @throws CudaException if no code in it suits the devices, among others
     */
    public static KernelLibrary load(String name) {
        KernelImage image = KernelImage.load(name);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment code = arena.allocateFrom(JAVA_BYTE, image.bytes());
            MemorySegment out = arena.allocate(ADDRESS);
            MemorySegment none = MemorySegment.NULL;
            CudaException.check(cudart_h.cudaLibraryLoadData(out, code, none, none, 0, none, none, 0),
                    "cudaLibraryLoadData", () -> name + ".fatbin");
            return new KernelLibrary(name, out.get(ADDRESS, 0));
        }
    }

    /** The kernel declared {@code extern "C" __global__} under this name. */
    MemorySegment kernel(String kernel) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(cudart_h.cudaLibraryGetKernel(out, handle, arena.allocateFrom(kernel)),
                    "cudaLibraryGetKernel", () -> kernel + " of " + name + ".fatbin");
            return out.get(ADDRESS, 0);
        }
    }

    /** Unloads the kernels; none of them may be running. */
    @Override
    public void close() {
        CudaException.check(cudart_h.cudaLibraryUnload(handle), "cudaLibraryUnload");
    }
}
