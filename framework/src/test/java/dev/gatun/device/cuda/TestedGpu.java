package dev.gatun.device.cuda;

import dev.gatun.device.Device;

/** The first GPU, as tests use it. */
final class TestedGpu {

    private TestedGpu() {}

    static Device open() {
        return new CudaDevice(0, CudaOptions.DEFAULT);
    }
}
