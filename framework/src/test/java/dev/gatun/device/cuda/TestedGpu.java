package dev.gatun.device.cuda;

import dev.gatun.device.Device;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** The first GPUs, as tests use them. */
final class TestedGpu {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private TestedGpu() {}

    static Device open() {
        return new CudaDevice(0, CudaOptions.DEFAULT);
    }

    /** So many that are joined. */
    static List<Device> open(int count) {
        CudaFabric fabric = new CudaFabric(count, LIMIT);
        return IntStream.range(0, count)
                .<Device>mapToObj(ordinal -> new CudaDevice(ordinal, CudaOptions.DEFAULT, fabric))
                .toList();
    }
}
