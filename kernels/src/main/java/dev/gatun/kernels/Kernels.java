package dev.gatun.kernels;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;

/**
 * The kernels of one device, each fat binary loaded when it is first asked for. The families' launchers, such as
 * {@link Elementwise}, make {@link Launch}es with it. One thread uses it, with the device current.
 */
public final class Kernels implements AutoCloseable {

    private final Arena arena = Arena.ofShared();
    private final Map<String, KernelLibrary> libraries = new HashMap<>();
    private final Map<String, MemorySegment> kernels = new HashMap<>();
    /** The most dynamic shared memory that a kernel's launches ask for: each may be put on a stream at any time. */
    private final Map<String, Integer> sharedBytes = new HashMap<>();
    private final int device;
    private final int multiprocessors;

    /** For the current device. */
    public Kernels() {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment out = call.allocate(JAVA_INT);
            CudaException.check(cudart_h.cudaGetDevice(out), "cudaGetDevice");
            device = out.get(JAVA_INT, 0);
            CudaException.check(
                    cudart_h.cudaDeviceGetAttribute(out, cudart_h.cudaDevAttrMultiProcessorCount(), device),
                    "cudaDeviceGetAttribute");
            multiprocessors = out.get(JAVA_INT, 0);
        }
    }

    /** How many the device has; nothing that changes a result's bits may depend on it. */
    int multiprocessors() {
        return multiprocessors;
    }

    /**
     * A launch of a kernel declared {@code extern "C" __global__}.
     *
     * @param file the {@code .cu} file's name without its ending
     * @param arguments Long for pointers and 64-bit integers, Integer, Float, Double, as the kernel declares them
     * @throws IllegalStateException if this build has no such file, or the arguments' sizes are not the kernel's
     */
    Launch launch(String file, String kernel, Grid grid, Object... arguments) {
        MemorySegment function = kernels.computeIfAbsent(kernel, name -> {
            MemorySegment found = libraries.computeIfAbsent(file, KernelLibrary::load).kernel(name);
            requireParameters(found, name, arguments);
            return found;
        });
        if (grid.sharedBytes() > 0) {
            int most = sharedBytes.merge(kernel, grid.sharedBytes(), Math::max);
            CudaException.check(
                    cudart_h.cudaKernelSetAttributeForDevice(
                            function,
                            cudart_h.cudaFuncAttributeMaxDynamicSharedMemorySize(),
                            most,
                            device),
                    "cudaKernelSetAttributeForDevice",
                    () -> kernel + " with " + most + " bytes of shared memory");
        }
        return new Launch(arena, kernel, function, grid, arguments);
    }

    /** Arguments that are no kernel's would be read as garbage. */
    private static void requireParameters(MemorySegment function, String kernel, Object... arguments) {
        try (Arena call = Arena.ofConfined()) {
            MemorySegment offset = call.allocate(JAVA_LONG);
            MemorySegment size = call.allocate(JAVA_LONG);
            for (int index = 0; index <= arguments.length; index++) {
                boolean there = cudart_h.cudaFuncGetParamInfo(function, index, offset, size) == 0;
                long expected = index < arguments.length ? Launch.bytes(arguments[index]) : 0;
                long found = there ? size.get(JAVA_LONG, 0) : 0;
                if (expected != found) {
                    throw new IllegalStateException("parameter " + index + " of the kernel " + kernel + " takes " + found
                            + " bytes, and its launcher gives " + expected);
                }
            }
            cudart_h.cudaGetLastError(); // asking for one parameter too many leaves its error there
        }
    }

    /** Unloads all; nothing launched may be running. */
    @Override
    public void close() {
        libraries.values().forEach(KernelLibrary::close);
        arena.close();
    }
}
