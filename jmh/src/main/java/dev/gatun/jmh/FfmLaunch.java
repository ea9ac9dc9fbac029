package dev.gatun.jmh;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.bindings.cudart.dim3;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A launch of the empty kernel through the bindings, with all that it is given prepared once. */
record FfmLaunch(
        Arena arena,
        MemorySegment kernel,
        MemorySegment one,
        MemorySegment arguments,
        MemorySegment stream) {

    static FfmLaunch of(EmptyKernel kernel, GpuStream stream) {
        Arena arena = Arena.ofConfined();
        MemorySegment one = dim3.allocate(arena);
        dim3.x(one, 1);
        dim3.y(one, 1);
        dim3.z(one, 1);
        MemorySegment arguments = arena.allocate(ADDRESS, 2);
        arguments.setAtIndex(ADDRESS, 0, arena.allocateFrom(ADDRESS, MemorySegment.NULL));
        arguments.setAtIndex(ADDRESS, 1, arena.allocateFrom(JAVA_INT, 0));
        return new FfmLaunch(arena, kernel.handle(), one, arguments, stream.handle());
    }

    /** Two structs by value among the arguments. A launch that failed would be fast, so each is checked. */
    void run() {
        CudaException.check(
                cudart_h.cudaLaunchKernel(kernel, one, one, arguments, 0, stream), "cudaLaunchKernel");
    }

    void free() {
        arena.close();
    }
}
