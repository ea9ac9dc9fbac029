package dev.gatun.device.cuda;

import dev.gatun.device.Device;

/** The first GPU, as tests use it. */
final class TestedGpu {

    private TestedGpu() {}

    static Device open() {
        try {
            return (Device) Class.forName("dev.gatun.device.cuda.CudaDevice")
                    .getDeclaredConstructor(int.class)
                    .newInstance(0);
        } catch (ReflectiveOperationException notThere) {
            throw new AssertionError("there is no device for GPUs yet", notThere);
        }
    }
}
