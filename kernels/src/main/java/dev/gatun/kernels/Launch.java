package dev.gatun.kernels;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.bindings.cudart.dim3;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** A kernel with its arguments and its grid, laid out once and put on streams any number of times. */
public final class Launch {

    private static final long SLOT = 8;

    private final String name;
    private final MemorySegment kernel;
    private final MemorySegment grid;
    private final MemorySegment block;
    private final MemorySegment pointers;
    private final int sharedBytes;

    Launch(Arena arena, String name, MemorySegment kernel, Grid grid, Object... arguments) {
        this.name = name;
        this.kernel = kernel;
        this.grid = size(arena, grid.blocks(), grid.blocksY(), grid.blocksZ());
        this.block = size(arena, grid.threads(), 1, 1);
        this.sharedBytes = grid.sharedBytes();
        MemorySegment values = arena.allocate(SLOT * Math.max(1, arguments.length), SLOT);
        this.pointers = arena.allocate(ADDRESS, Math.max(1, arguments.length));
        for (int index = 0; index < arguments.length; index++) {
            MemorySegment slot = values.asSlice(SLOT * index, SLOT);
            set(slot, arguments[index]);
            pointers.setAtIndex(ADDRESS, index, slot);
        }
    }

    private static MemorySegment size(Arena arena, int x, int y, int z) {
        MemorySegment size = dim3.allocate(arena);
        dim3.x(size, x);
        dim3.y(size, y);
        dim3.z(size, z);
        return size;
    }

    private static void set(MemorySegment slot, Object argument) {
        switch (argument) {
            case Long value -> slot.set(JAVA_LONG, 0, value);
            case Integer value -> slot.set(JAVA_INT, 0, value);
            case Float value -> slot.set(JAVA_FLOAT, 0, value);
            case Double value -> slot.set(JAVA_DOUBLE, 0, value);
            default -> throw new IllegalArgumentException("a kernel takes no " + argument.getClass());
        }
    }

    /** The bytes of an argument. */
    static int bytes(Object argument) {
        return argument instanceof Integer || argument instanceof Float ? Integer.BYTES : Long.BYTES;
    }

    /** Puts the kernel on {@code stream}, a {@code cudaStream_t}. */
    public void on(MemorySegment stream) {
        int status = cudart_h.cudaLaunchKernel(kernel, grid, block, pointers, sharedBytes, stream);
        if (status != 0) {
            CudaException.check(status, "cudaLaunchKernel", this::toString);
        }
    }

    @Override
    public String toString() {
        return name + " with " + dim3.x(grid) + " x " + dim3.y(grid) + " x " + dim3.z(grid) + " blocks of "
                + dim3.x(block) + " threads and " + sharedBytes + " bytes of shared memory";
    }
}
