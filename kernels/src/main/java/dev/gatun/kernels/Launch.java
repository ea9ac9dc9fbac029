package dev.gatun.kernels;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.bindings.cudart.dim3;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A kernel with room for its arguments, laid out once and launched any number of times without allocation.
 *
 * <p>CUDA copies the arguments when it is given a launch, so they may be overwritten right after. One thread at a
 * time may use it.
 */
final class Launch {

    private static final long SLOT = 8;

    private final String name;
    private final MemorySegment kernel;
    private final MemorySegment grid;
    private final MemorySegment block;
    private final MemorySegment values;
    private final MemorySegment pointers;

    /** {@code parameters} is how many the kernel takes, each at most 8 bytes. */
    Launch(Arena arena, KernelLibrary library, String name, int parameters) {
        this.name = name;
        this.kernel = library.kernel(name);
        this.grid = size(arena);
        this.block = size(arena);
        this.values = arena.allocate(SLOT * parameters, SLOT);
        this.pointers = arena.allocate(ADDRESS, parameters);
        for (int i = 0; i < parameters; i++) {
            pointers.setAtIndex(ADDRESS, i, values.asSlice(SLOT * i, SLOT));
        }
    }

    private static MemorySegment size(Arena arena) {
        MemorySegment size = dim3.allocate(arena);
        dim3.x(size, 1);
        dim3.y(size, 1);
        dim3.z(size, 1);
        return size;
    }

    Launch set(int parameter, long value) {
        values.set(JAVA_LONG, SLOT * parameter, value);
        return this;
    }

    /** Puts the kernel on {@code stream}, a {@code cudaStream_t}, with this many blocks of this many threads. */
    void run(int blocks, int threads, MemorySegment stream) {
        dim3.x(grid, blocks);
        dim3.x(block, threads);
        int status = cudart_h.cudaLaunchKernel(kernel, grid, block, pointers, 0, stream);
        if (status != 0) {
            CudaException.check(status, "cudaLaunchKernel", () -> name + " with " + blocks + " x " + threads + " threads");
        }
    }
}
