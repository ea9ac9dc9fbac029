package dev.gatun.jmh;

import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Elementwise;
import dev.gatun.kernels.KernelImage;
import dev.gatun.kernels.Kernels;
import dev.gatun.kernels.Launch;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A kernel of Gatun's own with nearly nothing to do, as training launches it: one fp32 value becomes bf16. */
@State(Scope.Thread)
public class OwnKernel {

    /** Kernels want addresses divisible by 16. */
    private static final long TARGET = 256;

    private Kernels kernels;
    private MemorySegment memory;
    private Launch launch;
    private GpuStream stream;

    /** @throws MissingPrerequisite if this build has no kernels, or there is no GPU */
    @Setup
    public void prepare() {
        FirstGpu.use();
        try {
            KernelImage.load("elementwise");
        } catch (IllegalStateException noKernels) {
            throw new MissingPrerequisite(noKernels.getMessage());
        }
        stream = GpuStream.create();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(cudart_h.cudaMalloc(out, 2 * TARGET), "cudaMalloc");
            memory = out.get(ADDRESS, 0);
        }
        kernels = new Kernels();
        launch = new Elementwise(kernels)
                .cast(memory.address() + TARGET, Element.BF16, memory.address(), Element.FP32, 1);
    }

    void run() {
        launch.on(stream.handle());
    }

    void await() {
        stream.synchronize();
    }

    @TearDown
    public void free() {
        stream.destroy();
        kernels.close();
        CudaException.check(cudart_h.cudaFree(memory), "cudaFree");
    }
}
