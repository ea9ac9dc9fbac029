package dev.gatun.device;

import dev.gatun.device.MachineReport.ComputeMode;
import dev.gatun.device.MachineReport.Failure;
import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.device.MachineReport.Gpus;
import dev.gatun.device.MachineReport.Host;
import dev.gatun.device.MachineReport.JavaRuntime;
import dev.gatun.device.MachineReport.Library;
import dev.gatun.device.MachineReport.LibraryState;
import dev.gatun.device.MachineReport.Link;
import dev.gatun.device.MachineReport.PcieLevel;
import dev.gatun.device.MachineReport.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Made-up machines. */
public final class Machines {

    public static final long GIB = 1L << 30;

    private Machines() {}

    /** A laptop without NVIDIA's hardware, driver and libraries. */
    public static MachineReport cpuOnly() {
        List<Library> libraries = new ArrayList<>();
        for (Library library : libraries()) {
            libraries.add(library.purpose() == Purpose.CPU ? library : missing(library));
        }
        return new MachineReport(java(), host(List.of(), false), libraries, false, noDriver());
    }

    /** A server on which all is well, its GPUs joined by NVSwitch. */
    public static MachineReport withGpus(int count) {
        List<Gpu> gpus = IntStream.range(0, count).mapToObj(Machines::gpu).toList();
        List<Link> links = new ArrayList<>();
        for (int from = 0; from < count; from++) {
            for (int to = from + 1; to < count; to++) {
                links.add(new Link(from, to, 18, Optional.of(4), Optional.of(450_000_000_000L),
                        Optional.of(PcieLevel.SYSTEM), Optional.of(true)));
            }
        }
        return new MachineReport(
                java(),
                host(gpus.stream().flatMap(gpu -> gpu.pciBusId().stream()).toList(), true),
                libraries(),
                true,
                new Gpus(Optional.of("580.159.04"), Optional.of("13.0"), Optional.empty(), Optional.of(count),
                        Optional.empty(), gpus, links, List.of()));
    }

    public static Gpus noDriver() {
        return new Gpus(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                List.of(), List.of());
    }

    static MachineReport withHost(MachineReport machine, Host host) {
        return new MachineReport(machine.java(), host, machine.libraries(), machine.kernelsBuilt(), machine.gpus());
    }

    static MachineReport withoutKernels(MachineReport machine) {
        return new MachineReport(machine.java(), machine.host(), machine.libraries(), false, machine.gpus());
    }

    static MachineReport withLibrary(MachineReport machine, String id, UnaryOperator<Library> change) {
        List<Library> libraries = machine.libraries().stream()
                .map(library -> library.id().equals(id) ? change.apply(library) : library)
                .toList();
        return new MachineReport(machine.java(), machine.host(), libraries, machine.kernelsBuilt(), machine.gpus());
    }

    static MachineReport withGpus(MachineReport machine, UnaryOperator<Gpus> change) {
        return new MachineReport(
                machine.java(), machine.host(), machine.libraries(), machine.kernelsBuilt(),
                change.apply(machine.gpus()));
    }

    static MachineReport withGpu(MachineReport machine, int index, UnaryOperator<Gpu> change) {
        return withGpus(machine, gpus -> new Gpus(
                gpus.driverVersion(), gpus.driverCudaVersion(), gpus.cudaVisibleDevices(), gpus.cudaDeviceCount(),
                gpus.cudaFailure(),
                gpus.devices().stream().map(gpu -> gpu.index() == index ? change.apply(gpu) : gpu).toList(),
                gpus.links(), gpus.failures()));
    }

    public static MachineReport withLink(MachineReport machine, int from, int to, UnaryOperator<Link> change) {
        return withGpus(machine, gpus -> new Gpus(
                gpus.driverVersion(), gpus.driverCudaVersion(), gpus.cudaVisibleDevices(), gpus.cudaDeviceCount(),
                gpus.cudaFailure(), gpus.devices(),
                gpus.links().stream()
                        .map(link -> link.from() == from && link.to() == to ? change.apply(link) : link)
                        .toList(),
                gpus.failures()));
    }

    static Gpus failing(Gpus gpus, Failure failure) {
        return new Gpus(
                gpus.driverVersion(), gpus.driverCudaVersion(), gpus.cudaVisibleDevices(), gpus.cudaDeviceCount(),
                gpus.cudaFailure(), gpus.devices(), gpus.links(), List.of(failure));
    }

    /** What the environment and the CUDA runtime make of the same GPUs. */
    static Gpus visible(Gpus gpus, String variable, Integer count, String failure, List<Integer> visible) {
        return new Gpus(
                gpus.driverVersion(), gpus.driverCudaVersion(), Optional.ofNullable(variable),
                Optional.ofNullable(count), Optional.ofNullable(failure),
                gpus.devices().stream()
                        .map(gpu -> new Gpu(
                                gpu.index(),
                                visible.contains(gpu.index())
                                        ? Optional.of(visible.indexOf(gpu.index()))
                                        : Optional.empty(),
                                gpu.name(), gpu.uuid(), gpu.pciBusId(), gpu.computeCapability(),
                                gpu.memoryTotalBytes(), gpu.memoryFreeBytes(), gpu.eccEnabled(), gpu.migEnabled(),
                                gpu.computeMode(), gpu.nvlinksActive()))
                        .toList(),
                gpus.links(), gpus.failures());
    }

    static Gpu gpu(Gpu gpu, String computeCapability, long freeBytes, boolean mig, ComputeMode mode) {
        return new Gpu(
                gpu.index(), gpu.cudaIndex(), gpu.name(), gpu.uuid(), gpu.pciBusId(), Optional.of(computeCapability),
                gpu.memoryTotalBytes(), Optional.of(freeBytes), gpu.eccEnabled(), Optional.of(mig), Optional.of(mode),
                gpu.nvlinksActive());
    }

    private static Gpu gpu(int index) {
        return new Gpu(
                index, Optional.of(index), Optional.of("NVIDIA H200"), Optional.of("GPU-" + index),
                Optional.of("0000:%02x:00.0".formatted(0x18 + index)), Optional.of("9.0"), Optional.of(140 * GIB),
                Optional.of(139 * GIB), Optional.of(true), Optional.of(false), Optional.of(ComputeMode.DEFAULT),
                Optional.of(18));
    }

    public static Link noPeerAccess(Link link) {
        return new Link(
                link.from(), link.to(), 0, Optional.empty(), Optional.empty(), Optional.of(PcieLevel.NUMA_NODE),
                Optional.of(false));
    }

    static Library missing(Library library) {
        return unusable(library, LibraryState.MISSING, null, null, "not found", library.name() + " was not found.");
    }

    static Library tooOld(Library library, String version) {
        return unusable(library, LibraryState.TOO_OLD, version, null, "too old", library.name() + " is too old.");
    }

    static Library mute(Library library, String message) {
        return unusable(library, LibraryState.MUTE, null, null, "opened, but does not tell its version", message);
    }

    static Library wronglySet(Library library) {
        String setting = "variable " + library.variable();
        return unusable(library, LibraryState.MISSING, null, setting,
                "not found where " + setting + " points: /nowhere: no such file", "");
    }

    private static Library unusable(
            Library library, LibraryState state, String version, String setting, String reason, String message) {
        return new Library(
                library.id(), library.name(), library.purpose(), state, Optional.ofNullable(version),
                library.minimum(), state == LibraryState.MISSING ? Optional.empty() : library.path(), Optional.empty(),
                Optional.ofNullable(setting), Optional.of(reason), Optional.of(message), library.supplier(),
                library.variable());
    }

    static Host host(List<String> nvidiaPciDevices, boolean kernelModule) {
        return new Host(
                "Debian GNU/Linux 12", "Linux 6.1.0", "amd64", Optional.of("A processor"), Optional.of(64), 32,
                Optional.of(512 * GIB), Optional.of(500 * GIB), Optional.of(256 * GIB), nvidiaPciDevices, kernelModule);
    }

    private static JavaRuntime java() {
        return new JavaRuntime("25.0.1+8", "Eclipse Adoptium", "/usr/lib/jvm/temurin-25", 64 * GIB);
    }

    private static List<Library> libraries() {
        return List.of(
                usable("cudart", "CUDA runtime", Purpose.GPU, "13.0"),
                usable("cublaslt", "cuBLASLt", Purpose.GPU, "13.0"),
                usable("cudnn", "cuDNN", Purpose.GPU, "9.19"),
                usable("nccl", "NCCL", Purpose.GPU, "2.28.9"),
                usable("nvrtc", "NVRTC", Purpose.GPU, "13.0"),
                usable("nvml", "NVML", Purpose.DRIVER, "580.159.04"),
                usable("openblas", "OpenBLAS", Purpose.CPU, "0.3.31"));
    }

    private static Library usable(String id, String name, Purpose purpose, String version) {
        return new Library(
                id, name, purpose, LibraryState.USABLE, Optional.of(version), "1.0", Optional.of("/lib/lib" + id + ".so"),
                Optional.of("LD_LIBRARY_PATH"), Optional.empty(), Optional.empty(), Optional.empty(),
                "the package of " + name + ", or pip install nvidia-" + id, "GATUN_LIBRARY_" + id.toUpperCase());
    }
}
