package dev.gatun.device.cuda;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Elementwise;
import dev.gatun.kernels.Kernels;
import java.lang.foreign.MemorySegment;

/** Breaks its process's use of the GPU on purpose, and prints what that looks like; {@link DeviceFaultTest} reads it. */
final class IllegalAccess {

    private static final long NOBODYS_ADDRESS = 4096;

    private IllegalAccess() {
    }

    public static void main(String[] arguments) {
        try (DeviceArray in = DeviceArray.of(new float[64])) {
            new Elementwise(new Kernels())
                    .cast(NOBODYS_ADDRESS, Element.BF16, in.address(), Element.FP32, 64)
                    .on(MemorySegment.NULL);
            CudaException.check(cudart_h.cudaDeviceSynchronize(), "cudaDeviceSynchronize");
            System.out.println("no exception");
        } catch (CudaException fault) {
            // The first to be thrown is the kernel's; freeing the memory fails too, and is suppressed.
            System.out.println(fault.statusName() + " " + fault.status() + " from " + fault.call());
            System.out.println(fault.getMessage());
        }
    }
}
