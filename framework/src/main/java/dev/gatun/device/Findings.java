package dev.gatun.device;

import dev.gatun.bindings.Version;
import dev.gatun.device.Finding.Severity;
import dev.gatun.device.MachineReport.ComputeMode;
import dev.gatun.device.MachineReport.Failure;
import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.device.MachineReport.Gpus;
import dev.gatun.device.MachineReport.Library;
import dev.gatun.device.MachineReport.LibraryState;
import dev.gatun.device.MachineReport.Purpose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges a machine: what will not work on it, and the command or setting that mends it.
 *
 * <p>A machine without NVIDIA's hardware is no broken GPU machine: there, what only GPUs need is not missed.
 */
public final class Findings {

    private static final Version OLDEST_COMPUTE_CAPABILITY = Version.parse("8.0");
    private static final String DRIVER_FIX =
            "Install NVIDIA's driver 580 or newer from the distribution or https://www.nvidia.com/drivers, and "
                    + "reboot; for a container, on its host.";
    private static final String CONTAINER_FIX =
            "Start the container with its GPUs: docker run --gpus all (podman: --device nvidia.com/gpu=all), and "
                    + "NVIDIA_DRIVER_CAPABILITIES=compute,utility.";

    private final MachineReport machine;
    private final List<Finding> findings = new ArrayList<>();

    private Findings(MachineReport machine) {
        this.machine = machine;
    }

    /** What a user of this machine should know, worst first. */
    public static List<Finding> of(MachineReport machine) {
        Findings findings = new Findings(machine);
        findings.look();
        return sorted(findings.findings.stream());
    }

    /** The same with what NCCL has to send between hosts with, which matters where there are GPUs. */
    public static List<Finding> of(MachineReport machine, NcclNetwork network) {
        List<Finding> ofMachine = of(machine);
        return new Findings(machine).hasNvidiaHardware()
                ? sorted(Stream.concat(ofMachine.stream(), NetworkFindings.of(network).stream()))
                : ofMachine;
    }

    private static List<Finding> sorted(Stream<Finding> findings) {
        return findings.sorted(Comparator.comparing(Finding::severity)).toList();
    }

    private void look() {
        unusable(Purpose.CPU).forEach(library -> library(Severity.ERROR, library));
        if (!hasNvidiaHardware()) {
            noGpu();
            return;
        }
        driver();
        if (driverAnswers()) {
            visibility();
            machine.gpus().devices().stream().filter(this::isUsed).forEach(this::gpu);
            peers();
        }
        gpuLibraries();
        if (!machine.kernelsBuilt()) {
            error("kernels_not_built", "", "Training on GPUs: this build of Gatun holds no GPU kernels, as it was made "
                            + "without nvcc.",
                    "Install the CUDA toolkit, 13.0 or newer, and build again: mvn -DskipTests package");
        }
        failures(machine.gpus().failures());
    }

    /** A driver's library alone is none: images for GPU machines have it wherever they run. */
    private boolean hasNvidiaHardware() {
        return !machine.host().nvidiaPciDevices().isEmpty()
                || machine.host().nvidiaKernelModule()
                || driverLibrary().usable()
                || driverLibrary().state() == LibraryState.TOO_OLD;
    }

    private void noGpu() {
        info("no_gpu", "", "No NVIDIA GPU: training runs on the CPU.");
        List<Library> absent = unusable(Purpose.GPU);
        String names = absent.stream()
                .filter(library -> library.setting().isEmpty())
                .map(Library::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            info("gpu_libraries_absent", "", "Not usable here, and needed only with a GPU: " + names + ".");
        }
        if (!machine.kernelsBuilt()) {
            info("kernels_not_built", "", "This build of Gatun holds no GPU kernels, as it was made without nvcc.");
        }
        if (driverLibrary().state() == LibraryState.MUTE) {
            info("driver_silent", driverLibrary().id(), "NVIDIA's driver library is here without a driver, as in an image "
                    + "made for machines with GPUs.");
        }
        Stream.concat(absent.stream(), Stream.of(driverLibrary()))
                .filter(library -> library.setting().isPresent())
                .forEach(library -> library(Severity.WARNING, library));
    }

    private void driver() {
        Library driver = driverLibrary();
        switch (driver.state()) {
            case USABLE -> {
                if (machine.gpus().devices().isEmpty()) {
                    error("no_gpu_in_driver", "", "Training on GPUs: NVIDIA's driver answers, but has no GPU.",
                            "nvidia-smi -L and dmesg should list them. " + CONTAINER_FIX);
                }
            }
            case TOO_OLD ->
                error("driver_too_old", driver.id(),
                        "Training on GPUs: the driver is " + driver.version().orElse("older") + ", and CUDA 13 needs 580 "
                                + "or newer.",
                        DRIVER_FIX);
            case MUTE ->
                error("driver_silent", driver.id(),
                        "Training on GPUs: NVIDIA's driver does not answer. " + driver.message().orElse(""),
                        "nvidia-smi and dmesg say more. Load the driver with modprobe nvidia; after an update of it, "
                                + "reboot.");
            case MISSING -> {
                if (driver.setting().isPresent()) {
                    library(Severity.ERROR, driver);
                } else if (machine.host().nvidiaKernelModule()) {
                    error("driver_library_missing", driver.id(),
                            "Training on GPUs: the kernel has NVIDIA's driver, but the driver's libraries are not here, "
                                    + "as in a container that was started without GPUs.",
                            CONTAINER_FIX);
                } else {
                    error("driver_missing", driver.id(),
                            "Training on GPUs: the PCI bus has NVIDIA GPUs ("
                                    + String.join(", ", machine.host().nvidiaPciDevices()) + "), but there is no driver.",
                            DRIVER_FIX);
                }
            }
        }
    }

    private void visibility() {
        Gpus gpus = machine.gpus();
        // One that does not tell its bus id cannot be looked up among CUDA's, and that is reported as a failed call.
        long known = gpus.devices().stream().filter(gpu -> gpu.pciBusId().isPresent()).count();
        long visible = gpus.devices().stream().filter(gpu -> gpu.cudaIndex().isPresent()).count();
        if (visible == known) {
            return;
        }
        String variable = gpus.cudaVisibleDevices().map(value -> "CUDA_VISIBLE_DEVICES=\"" + value + "\"").orElse("");
        boolean none = gpus.cudaDeviceCount().equals(Optional.of(0));
        if (none && !variable.isEmpty()) {
            error("gpus_hidden", "", "Training on GPUs: " + variable + " hides "
                            + counted(known, "the GPU", "all %d GPUs") + " from this process.",
                    "unset CUDA_VISIBLE_DEVICES, or name GPUs in it, as in CUDA_VISIBLE_DEVICES=0");
        } else if (gpus.cudaFailure().isPresent()) {
            error("cuda_fails", "", "Training on GPUs: the CUDA runtime shows none. " + gpus.cudaFailure().get(),
                    gpus.cudaFailure().get().contains("802")
                            ? "GPUs joined by NVSwitch wait for the fabric manager: systemctl start nvidia-fabricmanager"
                            : "nvidia-smi and dmesg may say more.");
        } else if (gpus.cudaDeviceCount().isPresent()) {
            String what = visible + " of " + known + " GPUs are visible to this process";
            if (variable.isEmpty()) {
                warning("gpus_hidden", "", what + ".", CONTAINER_FIX);
            } else {
                info("gpus_hidden", "", what + ", by " + variable + ".");
            }
        }
    }

    /** Whether Gatun would train on it. Where the CUDA runtime could not be asked, it would on all. */
    private boolean isUsed(Gpu gpu) {
        return gpu.cudaIndex().isPresent() || machine.gpus().cudaDeviceCount().isEmpty();
    }

    private void gpu(Gpu gpu) {
        String subject = String.valueOf(gpu.index());
        String name = "GPU " + gpu.index() + gpu.name().map(text -> " (" + text + ")").orElse("");
        if (gpu.computeCapability().filter(Findings::isTooOld).isPresent()) {
            error("gpu_too_old", subject, name + " has compute capability " + gpu.computeCapability().get()
                            + ", and Gatun's kernels need " + OLDEST_COMPUTE_CAPABILITY + " (Ampere) or newer.",
                    othersThan(gpu)
                            .map(others -> "Leave it out: CUDA_VISIBLE_DEVICES=" + others)
                            .orElse("Train on the CPU or on a newer GPU."));
        }
        if (gpu.migEnabled().orElse(false)) {
            warning("mig_enabled", subject,
                    name + " is in MIG mode: a process gets one slice of it, and slices have no peer access and no "
                            + "NVLink.",
                    "To train on the whole GPU, as root: nvidia-smi -i " + gpu.index() + " -mig 0");
        }
        if (gpu.computeMode().equals(Optional.of(ComputeMode.PROHIBITED))) {
            error("compute_prohibited", subject, name + " is in compute mode PROHIBITED: no process may use it.",
                    "As root: nvidia-smi -i " + gpu.index() + " -c DEFAULT");
        }
        long total = gpu.memoryTotalBytes().orElse(0L);
        long free = gpu.memoryFreeBytes().orElse(total);
        if (free < total / 2) {
            warning("gpu_memory_in_use", subject,
                    name + " has " + gib(free) + " of " + gib(total) + " free: other processes hold the rest.",
                    "nvidia-smi lists them.");
        }
    }

    /** What to name in {@code CUDA_VISIBLE_DEVICES} to use the GPUs that are new enough. */
    private Optional<String> othersThan(Gpu unwanted) {
        String others = machine.gpus().devices().stream()
                .filter(gpu -> gpu.index() != unwanted.index() && isUsed(gpu))
                .filter(gpu -> gpu.computeCapability().filter(Findings::isTooOld).isEmpty())
                .flatMap(gpu -> gpu.uuid().stream())
                .collect(Collectors.joining(","));
        return others.isEmpty() ? Optional.empty() : Optional.of(others);
    }

    private static boolean isTooOld(String computeCapability) {
        return !Version.parse(computeCapability).isAtLeast(OLDEST_COMPUTE_CAPABILITY);
    }

    private void peers() {
        List<String> apart = machine.gpus().links().stream()
                .filter(link -> link.peerAccess().equals(Optional.of(false)))
                .map(link -> link.from() + "-" + link.to())
                .toList();
        if (apart.isEmpty()) {
            return;
        }
        String pairs = apart.size() > 12 ? counted(apart.size(), "", "%d pairs of GPUs") : "GPUs " + String.join(", ", apart);
        warning("no_peer_access", String.join(" ", apart).replace('-', ','),
                "No peer access between " + pairs + ": what one sends to the other goes through host memory, and slowly.",
                "nvidia-smi topo -p2p r says why: often an IOMMU or PCIe ACS that is on (BIOS, virtual machine), or "
                        + "GPUs whose driver does not offer it. Keep tensor parallelism off these pairs.");
    }

    private void gpuLibraries() {
        boolean oneGpu = driverAnswers()
                && machine.gpus().devices().stream().filter(this::isUsed).count() == 1;
        for (Library library : unusable(Purpose.GPU)) {
            library(library.id().equals("nccl") && oneGpu ? Severity.WARNING : Severity.ERROR, library);
        }
    }

    private void library(Severity severity, Library library) {
        String use = use(library);
        switch (library.state()) {
            case USABLE -> {}
            case TOO_OLD ->
                add(severity, "library_too_old", library.id(),
                        use + ": " + library.name() + " is " + library.version().orElse("too old") + " ("
                                + library.path().orElse("") + "), and " + library.minimum() + " or newer is needed.",
                        install(library));
            case MUTE -> add(severity, "library_mute", library.id(), use + ": " + library.message().orElse(""), "");
            case MISSING -> {
                String what = use + ": " + library.name() + " " + library.reason().orElse("is missing") + ".";
                if (library.setting().isPresent()) {
                    add(severity, "library_setting_wrong", library.id(), what,
                            "Correct or remove the " + library.setting().get()
                                    + "; nothing else is tried while it is set.");
                } else {
                    add(severity, "library_missing", library.id(), what.replace(" not found", " is not found"),
                            install(library));
                }
            }
        }
    }

    private static String install(Library library) {
        return "Install " + library.supplier() + "; or set " + library.variable() + " to the file or its folder.";
    }

    private static String use(Library library) {
        return switch (library.id()) {
            case "openblas" -> "Training on the CPU";
            case "cudnn" -> "Attention on GPUs";
            case "nvrtc" -> "Attention on GPUs, which cuDNN compiles as it runs";
            case "nccl" -> "Training over several GPUs";
            default -> "Training on GPUs";
        };
    }

    /** A GPU that is lost fails every call, and once is enough to say so. */
    private void failures(List<Failure> failures) {
        if (!failures.isEmpty()) {
            warning("call_failed", "",
                    "Left out above, as " + counted(failures.size(), "a call failed: ", "%d calls failed, the first with: ")
                            + failures.getFirst().message(),
                    "nvidia-smi and dmesg may say more; gatun doctor --verbose has every call.");
        }
    }

    private List<Library> unusable(Purpose purpose) {
        return machine.libraries().stream()
                .filter(library -> library.purpose() == purpose && !library.usable())
                .toList();
    }

    private Library driverLibrary() {
        return machine.libraries().stream()
                .filter(library -> library.purpose() == Purpose.DRIVER)
                .findFirst()
                .orElseThrow();
    }

    private boolean driverAnswers() {
        return driverLibrary().usable();
    }

    private static String counted(long number, String one, String several) {
        return number == 1 ? one : several.formatted(number);
    }

    private static String gib(long bytes) {
        return String.format(Locale.ROOT, "%.1f GiB", bytes / (double) (1L << 30));
    }

    private void error(String code, String subject, String what, String fix) {
        add(Severity.ERROR, code, subject, what, fix);
    }

    private void warning(String code, String subject, String what, String fix) {
        add(Severity.WARNING, code, subject, what, fix);
    }

    private void info(String code, String subject, String what) {
        add(Severity.INFO, code, subject, what, "");
    }

    private void add(Severity severity, String code, String subject, String what, String fix) {
        findings.add(new Finding(severity, code, subject, what, fix));
    }
}
