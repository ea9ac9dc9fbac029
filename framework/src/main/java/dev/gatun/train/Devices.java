package dev.gatun.train;

import dev.gatun.device.Device;
import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.device.Processes;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.device.cpu.MpiFabric;
import dev.gatun.device.cuda.CudaDevice;
import dev.gatun.device.cuda.CudaFabric;
import dev.gatun.device.cuda.CudaOptions;
import dev.gatun.graph.Node;
import dev.gatun.plan.DeviceModel;
import dev.gatun.train.config.DeviceSettings;
import dev.gatun.train.config.TrainingConfig;
import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** The devices that configurations ask for: the place that knows their kinds. */
public final class Devices {

    /** The first that CUDA shows this process. */
    private static final int FIRST_GPU = 0;

    private Devices() {}

    /**
     * Looks whether this version and this machine have what a configuration trains on; takes nothing yet.
     *
     * @throws TrainingException if not, saying what is missing
     */
    public static void require(TrainingConfig config, Processes processes) {
        int ranks = config.device().count();
        if (ranks % processes.count() != 0) {
            throw new TrainingException("The layout has " + ranks + (ranks == 1 ? " rank" : " ranks") + " and the job "
                    + processes.count() + " processes, of which each must have as many ranks as another. Start "
                    + ranks + " or a part of it that divides it, or set the degrees of parallel to match.");
        }
        switch (config.device().kind()) {
            case CPU -> {
                if (processes.count() > 1) {
                    requireRankEach(ranks, processes);
                    requireOpenMpi(processes);
                }
            }
            case CUDA -> GpuReadiness.require(ranks, processes);
        }
    }

    private static void requireRankEach(int ranks, Processes processes) {
        if (processes.count() != ranks) {
            throw new TrainingException("The job has " + ranks + (ranks == 1 ? " rank" : " ranks") + " and "
                    + processes.count() + " processes: CPU devices of several processes take one process a rank. Start"
                    + " mpirun -np " + ranks + ", or set the degrees of parallel to " + processes.count() + " in all.");
        }
    }

    private static void requireOpenMpi(Processes processes) {
        try {
            MpiFabric.requireLauncher(processes);
        } catch (IllegalStateException missing) {
            throw new TrainingException(missing.getMessage());
        }
    }

    /** A device for each rank, all in this process. */
    static List<? extends Device> of(TrainingConfig config, int ranks) {
        return of(config, ranks, Processes.alone());
    }

    /**
     * A device for each rank of this process, in the ranks' order.
     *
     * @param ranks those of all processes
     * @throws TrainingException if the processes cannot be joined, or do not suit the ranks
     */
    static List<? extends Device> of(TrainingConfig config, int ranks, Processes processes) {
        DeviceSettings settings = config.device();
        return switch (settings.kind()) {
            case CPU -> {
                if (processes.count() > 1) {
                    yield List.of(cpu(settings, ranks, processes));
                }
                CpuFabric fabric = new CpuFabric(Duration.ofSeconds(settings.timeout()));
                yield IntStream.range(0, ranks)
                        .mapToObj(rank -> new CpuDevice(rank, settings.threads(), fabric))
                        .toList();
            }
            case CUDA -> {
                List<Gpu> gpus = GpuReadiness.require(ranks, processes).gpus();
                List<Integer> ordinals = IntStream.range(0, gpus.size())
                        .mapToObj(index -> gpus.get(index).cudaIndex().orElse(index))
                        .toList();
                CudaFabric fabric = new CudaFabric(
                        ranks, Duration.ofSeconds(settings.timeout()), processes, ordinals,
                        settings.transfers() == DeviceSettings.Transfers.AUTO);
                CudaOptions options =
                        new CudaOptions(config.precision().tf32(), settings.cudaGraphs(), settings.synchronous());
                yield ordinals.stream().map(ordinal -> new CudaDevice(ordinal, options, fabric)).toList();
            }
        };
    }

    /** Joined to those of the other processes. */
    private static CpuDevice cpu(DeviceSettings settings, int ranks, Processes processes) {
        requireRankEach(ranks, processes);
        try {
            MpiFabric fabric = MpiFabric.join(processes, Duration.ofSeconds(settings.timeout()));
            return new CpuDevice(processes.index(), settings.threads(), fabric);
        } catch (IllegalStateException notJoined) {
            throw new TrainingException(notJoined.getMessage());
        }
    }

    /** One device of its kind that runs forward passes in fp32, no more exact than the training was. */
    static Device forInference(TrainingConfig config, DeviceSettings.Kind kind, int threads) {
        return switch (kind) {
            case CPU -> new CpuDevice(0, threads, new CpuFabric());
            case CUDA -> {
                GpuReadiness.require(1);
                yield new CudaDevice(FIRST_GPU, new CudaOptions(
                        config.precision().tf32() || config.precision().dtype().halfWidth(),
                        config.device().cudaGraphs(),
                        config.device().synchronous()));
            }
        };
    }

    /** The scratch memory of a node on such a device, known without one. */
    static ToLongFunction<Node> workspace(DeviceSettings.Kind kind, int threads) {
        return switch (kind) {
            case CPU -> node -> CpuDevice.workspaceBytes(node, threads);
            case CUDA -> CudaDevice::scratchBytes;
        };
    }

    /** What a device can do; of a GPU that is not named, what this machine's can, or an H100 where there is none. */
    static DeviceModel model(DeviceSettings settings) {
        return switch (settings.kind()) {
            case CPU -> DeviceModel.cpu(settings.threads(), settings.memory().orElse(Long.MAX_VALUE));
            case CUDA -> settings.model().map(DeviceModel::gpu).orElseGet(() -> GpuReadiness.gpuOfThisMachine()
                    .map(gpu -> DeviceModel.nearest(gpu.name().orElse(""), gpu.memoryTotalBytes().orElse(0L)))
                    .orElse(DeviceModel.H100));
        };
    }

    /** Bytes of the GPUs' memory that are in use, by any process; 0 for other devices. */
    static long gpuBytesInUse(List<? extends Device> devices) {
        long bytes = 0;
        for (Device device : devices) {
            if (device instanceof CudaDevice gpu) {
                bytes += gpu.memoryUse().used();
            }
        }
        return bytes;
    }
}
