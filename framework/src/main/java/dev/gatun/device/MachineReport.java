package dev.gatun.device;

import java.util.List;
import java.util.Optional;

/**
 * A machine as Gatun sees it: facts alone, judged by {@link Findings}.
 *
 * <p>What could not be found out is empty, never a guess. Component names are {@code doctor --json}'s keys,
 * in snake case, so renaming one changes what scripts read.
 *
 * @param java the JVM that runs Gatun
 * @param host the machine, or the container, around it
 * @param libraries every native library, in the order of {@link dev.gatun.bindings.NativeLibrary}
 * @param kernelsBuilt whether this build of Gatun holds the GPU kernels
 * @param gpus what the driver and the CUDA runtime tell
 */
public record MachineReport(JavaRuntime java, Host host, List<Library> libraries, boolean kernelsBuilt, Gpus gpus) {

    public MachineReport {
        libraries = List.copyOf(libraries);
    }

    /**
     * The JVM.
     *
     * @param version such as {@code 25.0.1+8-LTS}
     * @param vendor who built it
     * @param home its folder
     * @param maxHeapBytes what the heap may grow to; tensors are not in it
     */
    public record JavaRuntime(String version, String vendor, String home, long maxHeapBytes) {}

    /**
     * The machine.
     *
     * @param os the distribution's name
     * @param kernel the operating system's kernel and version
     * @param architecture the processor's, in Java's spelling
     * @param cpuModel the processor's name
     * @param cpuCores logical cores of the machine
     * @param cpuCoresUsable logical cores this process may use: affinity and the container's quota counted in
     * @param memoryTotalBytes the machine's memory
     * @param memoryAvailableBytes what new processes can have without swapping, by the kernel's estimate
     * @param memoryLimitBytes the container's limit, where it is below the total
     * @param nvidiaPciDevices PCI addresses of NVIDIA's display and 3D controllers, driver or not
     * @param nvidiaKernelModule whether the kernel has NVIDIA's driver loaded
     */
    public record Host(
            String os,
            String kernel,
            String architecture,
            Optional<String> cpuModel,
            Optional<Integer> cpuCores,
            int cpuCoresUsable,
            Optional<Long> memoryTotalBytes,
            Optional<Long> memoryAvailableBytes,
            Optional<Long> memoryLimitBytes,
            List<String> nvidiaPciDevices,
            boolean nvidiaKernelModule) {

        public Host {
            nvidiaPciDevices = List.copyOf(nvidiaPciDevices);
        }
    }

    /** What a native library is for. */
    public enum Purpose {
        /** Training on the CPU. */
        CPU,
        /** Training on GPUs. */
        GPU,
        /** Comes with NVIDIA's driver. */
        DRIVER,
        /** Training on CPUs in several processes. */
        PROCESSES
    }

    /** What became of a native library. */
    public enum LibraryState {
        USABLE,
        /** Older than the minimum. */
        TOO_OLD,
        /** Opened, but it does not tell its version; for the driver's, why it does not answer. */
        MUTE,
        /** Not found, or found and not opened. */
        MISSING
    }

    /**
     * A native library.
     *
     * @param id as in settings, such as {@code cublaslt}
     * @param name as its makers write it
     * @param purpose what it is for
     * @param state whether it can be used
     * @param version what it says of itself
     * @param minimum the oldest version accepted
     * @param path the file, symbolic links followed
     * @param foundBy what led to the file, such as {@code LD_LIBRARY_PATH}
     * @param setting the property or variable that names the library, where it leads nowhere
     * @param reason why it cannot be used, in one line
     * @param message the same in full: everything tried, and how to mend it
     * @param supplier what it comes with
     * @param variable the environment variable that would point to it
     */
    public record Library(
            String id,
            String name,
            Purpose purpose,
            LibraryState state,
            Optional<String> version,
            String minimum,
            Optional<String> path,
            Optional<String> foundBy,
            Optional<String> setting,
            Optional<String> reason,
            Optional<String> message,
            String supplier,
            String variable) {

        public boolean usable() {
            return state == LibraryState.USABLE;
        }
    }

    /**
     * The GPUs and what drives them.
     *
     * @param driverVersion such as {@code 580.159.04}; empty where NVML does not answer
     * @param driverCudaVersion the newest CUDA the driver serves, such as {@code 13.0}
     * @param cudaVisibleDevices the environment's {@code CUDA_VISIBLE_DEVICES}, where it is set
     * @param cudaDeviceCount how many devices the CUDA runtime shows, where it could be asked
     * @param cudaFailure why it shows none, in the runtime's words
     * @param devices all GPUs of the driver, hidden ones too, in its order
     * @param links one for each two of {@code devices}
     * @param failures calls that failed though they should not
     */
    public record Gpus(
            Optional<String> driverVersion,
            Optional<String> driverCudaVersion,
            Optional<String> cudaVisibleDevices,
            Optional<Integer> cudaDeviceCount,
            Optional<String> cudaFailure,
            List<Gpu> devices,
            List<Link> links,
            List<Failure> failures) {

        public Gpus {
            devices = List.copyOf(devices);
            links = List.copyOf(links);
            failures = List.copyOf(failures);
        }
    }

    /** Who may use a GPU. */
    public enum ComputeMode {
        DEFAULT,
        EXCLUSIVE_THREAD,
        PROHIBITED,
        EXCLUSIVE_PROCESS
    }

    /**
     * A GPU.
     *
     * @param index the driver's number for it, {@code nvidia-smi}'s too
     * @param cudaIndex the CUDA runtime's number for it in this process; empty where it is hidden. With MIG,
     *     that of its first visible slice
     * @param name the product's name
     * @param uuid fit for {@code CUDA_VISIBLE_DEVICES}
     * @param pciBusId such as {@code 0000:18:00.0}
     * @param computeCapability such as {@code 9.0}
     * @param memoryTotalBytes all its memory
     * @param memoryFreeBytes what no process has taken
     * @param eccEnabled whether its memory corrects errors
     * @param migEnabled whether it is split into slices
     * @param computeMode who may use it
     * @param nvlinksActive its NVLinks that are up; empty where it has none
     */
    public record Gpu(
            int index,
            Optional<Integer> cudaIndex,
            Optional<String> name,
            Optional<String> uuid,
            Optional<String> pciBusId,
            Optional<String> computeCapability,
            Optional<Long> memoryTotalBytes,
            Optional<Long> memoryFreeBytes,
            Optional<Boolean> eccEnabled,
            Optional<Boolean> migEnabled,
            Optional<ComputeMode> computeMode,
            Optional<Integer> nvlinksActive) {}

    /** What two GPUs' PCIe paths have in common, nearest first; {@code nvidia-smi topo -m}'s levels. */
    public enum PcieLevel {
        /** Both on one board. */
        SAME_BOARD("SAME", "on one board"),
        /** One PCIe switch between them. */
        ONE_SWITCH("PIX", "across one PCIe switch"),
        /** Several PCIe switches between them. */
        SEVERAL_SWITCHES("PXB", "across several PCIe switches"),
        /** The CPU's host bridge between them. */
        HOST_BRIDGE("PHB", "across the CPU's PCIe host bridge"),
        /** Different host bridges of one NUMA node. */
        NUMA_NODE("NODE", "across PCIe host bridges of one NUMA node"),
        /** Different NUMA nodes. */
        SYSTEM("SYS", "across NUMA nodes, by the link between CPUs");

        private final String shortName;
        private final String meaning;

        PcieLevel(String shortName, String meaning) {
            this.shortName = shortName;
            this.meaning = meaning;
        }

        public String shortName() {
            return shortName;
        }

        public String meaning() {
            return meaning;
        }
    }

    /**
     * How two GPUs are joined.
     *
     * @param from the lower {@link Gpu#index}
     * @param to the higher one
     * @param nvlinks NVLinks between them, direct or through NVSwitch; 0 for none
     * @param nvlinkGeneration of those links
     * @param nvlinkBytesPerSecond of all those links together, in one direction, as NVIDIA names it
     * @param pcieLevel where their PCIe paths meet
     * @param peerAccess whether each can read and write the other's memory, by the CUDA runtime; empty where
     *     it does not show both
     */
    public record Link(
            int from,
            int to,
            int nvlinks,
            Optional<Integer> nvlinkGeneration,
            Optional<Long> nvlinkBytesPerSecond,
            Optional<PcieLevel> pcieLevel,
            Optional<Boolean> peerAccess) {}

    /**
     * A call that failed.
     *
     * @param call the function and, where it was about one, the GPU
     * @param message what it said
     */
    public record Failure(String call, String message) {}
}
