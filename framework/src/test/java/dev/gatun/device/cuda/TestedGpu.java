package dev.gatun.device.cuda;

import dev.gatun.device.Device;
import dev.gatun.device.Processes;
import dev.gatun.device.ThreadProcesses;
import java.time.Duration;
import java.util.ArrayList;
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
        return open(count, CudaOptions.DEFAULT, true, LIMIT);
    }

    /** @param copying whether transfers are copies, and not NCCL's */
    static List<Device> open(int count, CudaOptions options, boolean copying, Duration limit) {
        List<Integer> gpus = IntStream.range(0, count).boxed().toList();
        CudaFabric fabric = new CudaFabric(count, limit, Processes.alone(), gpus, copying);
        return gpus.stream().<Device>map(ordinal -> new CudaDevice(ordinal, options, fabric)).toList();
    }

    /** So many, each joined to the others as one of another process is. */
    static List<Device> openApart(int count) {
        return openApart(ThreadProcesses.of(count), CudaOptions.DEFAULT, LIMIT);
    }

    /** One in each process. */
    static List<Device> openApart(List<Processes> processes, CudaOptions options, Duration limit) {
        List<Device> devices = new ArrayList<>();
        for (Processes process : processes) {
            CudaFabric fabric =
                    new CudaFabric(processes.size(), limit, process, List.of(process.index()), true);
            devices.add(new CudaDevice(process.index(), options, fabric));
        }
        return devices;
    }
}
