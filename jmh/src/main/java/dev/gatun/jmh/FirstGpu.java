package dev.gatun.jmh;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.LibraryStatus;
import dev.gatun.bindings.NativeLibrary;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.train.GpuReadiness;
import dev.gatun.train.TrainingException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** The GPU that is measured with: the first that is visible. */
final class FirstGpu {

    private static final int DEVICE = 0;

    private FirstGpu() {}

    /**
     * Makes it the calling thread's device.
     *
     * @throws MissingPrerequisite without a CUDA runtime, a driver or a GPU
     */
    static void use() {
        LibraryStatus runtime = NativeLibrary.CUDART.status();
        if (!runtime.usable()) {
            throw new MissingPrerequisite("This benchmark needs a GPU and CUDA. " + runtime.message());
        }
        try (Arena arena = Arena.ofConfined()) {
            // Fails, rather than giving 0, where there is no driver or no GPU.
            CudaException.check(cudart_h.cudaGetDeviceCount(arena.allocate(JAVA_INT)), "cudaGetDeviceCount");
        } catch (CudaException e) {
            throw new MissingPrerequisite("This benchmark needs a GPU. " + e.getMessage());
        }
        CudaException.check(cudart_h.cudaSetDevice(DEVICE), "cudaSetDevice");
    }

    /**
     * The same where a training takes so many GPUs, of which it is the first.
     *
     * @throws MissingPrerequisite if this machine or this build lacks what they need
     */
    static void useToTrainOn(int gpus) {
        use();
        try {
            GpuReadiness.require(gpus);
        } catch (TrainingException e) {
            throw new MissingPrerequisite(e.getMessage().replaceAll("\\s*\n\\s*", " "));
        }
    }

    /** Its architecture as compilers call it, such as {@code sm_90}. */
    static String architecture() {
        return "sm_" + attribute(cudart_h.cudaDevAttrComputeCapabilityMajor())
                + attribute(cudart_h.cudaDevAttrComputeCapabilityMinor());
    }

    private static int attribute(int attribute) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_INT);
            CudaException.check(
                    cudart_h.cudaDeviceGetAttribute(value, attribute, DEVICE), "cudaDeviceGetAttribute");
            return value.get(JAVA_INT, 0);
        }
    }
}
