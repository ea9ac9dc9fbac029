package dev.gatun.jmh;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.LibraryStatus;
import dev.gatun.bindings.NativeLibrary;
import dev.gatun.bindings.NvrtcException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.bindings.nvrtc.nvrtc_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A kernel that does nothing. It takes what the smallest useful kernels take, a pointer and a length, because
 * the runtime copies a kernel's arguments at every launch.
 *
 * @param library what it was loaded as, a {@code cudaLibrary_t}
 * @param handle a {@code cudaKernel_t}, which {@code cudaLaunchKernel} takes for a function
 */
record EmptyKernel(MemorySegment library, MemorySegment handle) {

    private static final String SOURCE = "extern \"C\" __global__ void empty(float *data, int length) {}";

    /**
     * Compiles it for the first GPU, and loads it there.
     *
     * @throws MissingPrerequisite without NVRTC
     */
    static EmptyKernel load() {
        LibraryStatus compiler = NativeLibrary.NVRTC.status();
        if (!compiler.usable()) {
            throw new MissingPrerequisite("This benchmark compiles a kernel. " + compiler.message());
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment none = MemorySegment.NULL;
            MemorySegment library = arena.allocate(ADDRESS);
            CudaException.check(
                    cudart_h.cudaLibraryLoadData(library, cubin(arena), none, none, 0, none, none, 0),
                    "cudaLibraryLoadData");
            MemorySegment kernel = arena.allocate(ADDRESS);
            CudaException.check(
                    cudart_h.cudaLibraryGetKernel(kernel, library.get(ADDRESS, 0), arena.allocateFrom("empty")),
                    "cudaLibraryGetKernel");
            return new EmptyKernel(library.get(ADDRESS, 0), kernel.get(ADDRESS, 0));
        }
    }

    void unload() {
        CudaException.check(cudart_h.cudaLibraryUnload(library), "cudaLibraryUnload");
    }

    /** Machine code for this GPU, so that the driver has nothing left to compile. */
    private static MemorySegment cubin(Arena arena) {
        MemorySegment none = MemorySegment.NULL;
        MemorySegment created = arena.allocate(ADDRESS);
        NvrtcException.check(
                nvrtc_h.nvrtcCreateProgram(
                        created, arena.allocateFrom(SOURCE), arena.allocateFrom("empty.cu"), 0, none, none),
                "nvrtcCreateProgram");
        MemorySegment program = created.get(ADDRESS, 0);
        MemorySegment option = arena.allocateFrom("--gpu-architecture=" + FirstGpu.architecture());
        NvrtcException.check(
                nvrtc_h.nvrtcCompileProgram(program, 1, arena.allocateFrom(ADDRESS, option)),
                "nvrtcCompileProgram",
                FirstGpu::architecture);
        MemorySegment size = arena.allocate(JAVA_LONG);
        NvrtcException.check(nvrtc_h.nvrtcGetCUBINSize(program, size), "nvrtcGetCUBINSize");
        MemorySegment cubin = arena.allocate(JAVA_BYTE, size.get(JAVA_LONG, 0));
        NvrtcException.check(nvrtc_h.nvrtcGetCUBIN(program, cubin), "nvrtcGetCUBIN");
        NvrtcException.check(nvrtc_h.nvrtcDestroyProgram(created), "nvrtcDestroyProgram");
        return cubin;
    }
}
