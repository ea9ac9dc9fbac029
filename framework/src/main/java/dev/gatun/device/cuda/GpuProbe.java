package dev.gatun.device.cuda;

import static dev.gatun.bindings.nvml.nvml_h.C_INT;
import static dev.gatun.bindings.nvml.nvml_h.C_POINTER;
import static dev.gatun.bindings.nvml.nvml_h.NVML_DEVICE_MIG_ENABLE;
import static dev.gatun.bindings.nvml.nvml_h.NVML_DEVICE_NAME_V2_BUFFER_SIZE;
import static dev.gatun.bindings.nvml.nvml_h.NVML_DEVICE_PCI_BUS_ID_BUFFER_SIZE;
import static dev.gatun.bindings.nvml.nvml_h.NVML_DEVICE_UUID_V2_BUFFER_SIZE;
import static dev.gatun.bindings.nvml.nvml_h.NVML_ERROR_INVALID_ARGUMENT;
import static dev.gatun.bindings.nvml.nvml_h.NVML_ERROR_NOT_SUPPORTED;
import static dev.gatun.bindings.nvml.nvml_h.NVML_FEATURE_ENABLED;
import static dev.gatun.bindings.nvml.nvml_h.NVML_NVLINK_MAX_LINKS;
import static dev.gatun.bindings.nvml.nvml_h.NVML_P2P_CAPS_INDEX_NVLINK;
import static dev.gatun.bindings.nvml.nvml_h.NVML_P2P_STATUS_OK;
import static dev.gatun.bindings.nvml.nvml_h.NVML_SUCCESS;
import static dev.gatun.bindings.nvml.nvml_h.NVML_SYSTEM_DRIVER_VERSION_BUFFER_SIZE;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.NativeException;
import dev.gatun.bindings.NativeLibrary;
import dev.gatun.bindings.NvmlException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.bindings.nvml.nvmlMemory_v2_t;
import dev.gatun.bindings.nvml.nvmlPciInfo_t;
import dev.gatun.bindings.nvml.nvml_h;
import dev.gatun.device.MachineReport.ComputeMode;
import dev.gatun.device.MachineReport.Failure;
import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.device.MachineReport.Gpus;
import dev.gatun.device.MachineReport.Link;
import dev.gatun.device.MachineReport.PcieLevel;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

/**
 * Asks NVML for the GPUs, and the CUDA runtime which of them this process sees and may join.
 *
 * <p>A call that fails becomes a {@link Failure} and leaves its answer empty; one that a GPU does not support
 * leaves it empty without a word. No call makes a context on a GPU, so nothing of a GPU's memory is taken.
 */
public final class GpuProbe {

    private final Arena arena;
    private final List<Failure> failures = new ArrayList<>();

    private GpuProbe(Arena arena) {
        this.arena = arena;
    }

    /** All that is to be known, without a driver and without GPUs too; never throws. */
    public static Gpus probe() {
        try (Arena arena = Arena.ofConfined()) {
            return new GpuProbe(arena).gpus();
        }
    }

    private Gpus gpus() {
        CudaView cuda = cudaView();
        if (!NativeLibrary.NVML.status().usable() || !nvml("nvmlInit_v2", nvml_h::nvmlInit_v2)) {
            return report(Optional.empty(), Optional.empty(), cuda, List.of(), List.of());
        }
        try {
            List<Device> devices = devices(cuda);
            return report(
                    text("nvmlSystemGetDriverVersion", NVML_SYSTEM_DRIVER_VERSION_BUFFER_SIZE(),
                            out -> nvml_h.nvmlSystemGetDriverVersion(out, (int) out.byteSize())),
                    number("nvmlSystemGetCudaDriverVersion_v2", nvml_h::nvmlSystemGetCudaDriverVersion_v2)
                            .map(version -> version / 1000 + "." + version % 1000 / 10),
                    cuda,
                    devices.stream().map(Device::gpu).toList(),
                    links(devices));
        } finally {
            nvml("nvmlShutdown", nvml_h::nvmlShutdown);
        }
    }

    private Gpus report(
            Optional<String> driverVersion,
            Optional<String> driverCudaVersion,
            CudaView cuda,
            List<Gpu> gpus,
            List<Link> links) {
        return new Gpus(
                driverVersion, driverCudaVersion, Optional.ofNullable(System.getenv("CUDA_VISIBLE_DEVICES")),
                cuda.count(), cuda.failure(), gpus, links, failures);
    }

    /**
     * What the CUDA runtime shows this process.
     *
     * @param count how many devices
     * @param failure why it shows none
     * @param indices their numbers by PCI bus id; MIG's slices share their GPU's, and the first one counts
     */
    private record CudaView(Optional<Integer> count, Optional<String> failure, Map<String, Integer> indices) {}

    private CudaView cudaView() {
        if (!NativeLibrary.CUDART.status().usable()) {
            return new CudaView(Optional.empty(), Optional.empty(), Map.of());
        }
        MemorySegment out = arena.allocate(C_INT);
        try {
            CudaException.check(cudart_h.cudaGetDeviceCount(out), "cudaGetDeviceCount");
        } catch (NativeException | UnsatisfiedLinkError e) {
            // A runtime without a driver is no failed call but the usual state of a machine without GPUs.
            boolean none = e instanceof NativeException failed && failed.status() == cudart_h.cudaErrorNoDevice();
            return new CudaView(none ? Optional.of(0) : Optional.empty(), Optional.of(e.getMessage()), Map.of());
        }
        int count = out.get(C_INT, 0);
        Map<String, Integer> indices = new HashMap<>();
        for (int index = 0; index < count; index++) {
            int device = index;
            MemorySegment id = arena.allocate(NVML_DEVICE_PCI_BUS_ID_BUFFER_SIZE());
            if (cuda("cudaDeviceGetPCIBusId of device " + device,
                    () -> cudart_h.cudaDeviceGetPCIBusId(id, (int) id.byteSize(), device))) {
                indices.putIfAbsent(PciBusId.normal(id.getString(0)), device);
            }
        }
        return new CudaView(Optional.of(count), Optional.empty(), indices);
    }

    /**
     * A GPU with what links need.
     *
     * @param gpu what is reported
     * @param handle NVML's
     * @param nvlinkRemotes the PCI bus ids its active NVLinks lead to, empty texts where the driver does not say
     */
    private record Device(Gpu gpu, MemorySegment handle, List<String> nvlinkRemotes) {

        String pciBusId() {
            return gpu.pciBusId().orElse("");
        }
    }

    private List<Device> devices(CudaView cuda) {
        int count = number("nvmlDeviceGetCount_v2", nvml_h::nvmlDeviceGetCount_v2).orElse(0);
        List<Device> devices = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            int device = index;
            MemorySegment out = arena.allocate(C_POINTER);
            if (nvml(of("nvmlDeviceGetHandleByIndex_v2", index),
                    () -> nvml_h.nvmlDeviceGetHandleByIndex_v2(device, out))) {
                devices.add(device(index, out.get(C_POINTER, 0), cuda));
            }
        }
        return devices;
    }

    private Device device(int index, MemorySegment handle, CudaView cuda) {
        MemorySegment pci = nvmlPciInfo_t.allocate(arena);
        Optional<String> pciBusId =
                nvml(of("nvmlDeviceGetPciInfo_v3", index), () -> nvml_h.nvmlDeviceGetPciInfo_v3(handle, pci))
                        ? Optional.of(busId(pci))
                        : Optional.empty();
        MemorySegment memory = nvmlMemory_v2_t.allocate(arena);
        nvmlMemory_v2_t.version(memory, nvml_h.nvmlMemory_v2());
        boolean hasMemory = nvml(
                of("nvmlDeviceGetMemoryInfo_v2", index), () -> nvml_h.nvmlDeviceGetMemoryInfo_v2(handle, memory));
        Optional<List<String>> nvlinkRemotes = nvlinkRemotes(index, handle);
        Gpu gpu = new Gpu(
                index,
                pciBusId.map(cuda.indices()::get),
                text(of("nvmlDeviceGetName", index), NVML_DEVICE_NAME_V2_BUFFER_SIZE(),
                        out -> nvml_h.nvmlDeviceGetName(handle, out, (int) out.byteSize())),
                text(of("nvmlDeviceGetUUID", index), NVML_DEVICE_UUID_V2_BUFFER_SIZE(),
                        out -> nvml_h.nvmlDeviceGetUUID(handle, out, (int) out.byteSize())),
                pciBusId,
                computeCapability(index, handle),
                hasMemory ? Optional.of(nvmlMemory_v2_t.total(memory)) : Optional.empty(),
                hasMemory ? Optional.of(nvmlMemory_v2_t.free(memory)) : Optional.empty(),
                currentOfTwo(of("nvmlDeviceGetEccMode", index), handle, nvml_h::nvmlDeviceGetEccMode)
                        .map(mode -> mode == NVML_FEATURE_ENABLED()),
                currentOfTwo(of("nvmlDeviceGetMigMode", index), handle, nvml_h::nvmlDeviceGetMigMode)
                        .map(mode -> mode == NVML_DEVICE_MIG_ENABLE()),
                number(of("nvmlDeviceGetComputeMode", index), out -> nvml_h.nvmlDeviceGetComputeMode(handle, out))
                        .flatMap(GpuProbe::computeMode),
                nvlinkRemotes.map(List::size));
        return new Device(gpu, handle, nvlinkRemotes.orElse(List.of()));
    }

    private static Optional<ComputeMode> computeMode(int mode) {
        // In nvml.h's order.
        ComputeMode[] modes = ComputeMode.values();
        return mode >= 0 && mode < modes.length ? Optional.of(modes[mode]) : Optional.empty();
    }

    private Optional<String> computeCapability(int index, MemorySegment handle) {
        MemorySegment major = arena.allocate(C_INT);
        MemorySegment minor = arena.allocate(C_INT);
        return nvml(of("nvmlDeviceGetCudaComputeCapability", index),
                        () -> nvml_h.nvmlDeviceGetCudaComputeCapability(handle, major, minor))
                ? Optional.of(major.get(C_INT, 0) + "." + minor.get(C_INT, 0))
                : Optional.empty();
    }

    /** Empty for a GPU without NVLinks. */
    private Optional<List<String>> nvlinkRemotes(int index, MemorySegment handle) {
        List<String> remotes = new ArrayList<>();
        boolean any = false;
        for (int link = 0; link < NVML_NVLINK_MAX_LINKS(); link++) {
            int number = link;
            String which = index + ", link " + link;
            MemorySegment out = arena.allocate(C_INT);
            boolean exists = nvml(
                    of("nvmlDeviceGetNvLinkState", which),
                    () -> nvml_h.nvmlDeviceGetNvLinkState(handle, number, out),
                    NVML_ERROR_INVALID_ARGUMENT()); // past the GPU's last link
            any |= exists;
            if (exists && out.get(C_INT, 0) == NVML_FEATURE_ENABLED()) {
                MemorySegment pci = nvmlPciInfo_t.allocate(arena);
                remotes.add(
                        nvml(of("nvmlDeviceGetNvLinkRemotePciInfo_v2", which),
                                        () -> nvml_h.nvmlDeviceGetNvLinkRemotePciInfo_v2(handle, number, pci))
                                ? busId(pci)
                                : "");
            }
        }
        return any ? Optional.of(remotes) : Optional.empty();
    }

    private List<Link> links(List<Device> devices) {
        List<Link> links = new ArrayList<>();
        List<String> busIds = devices.stream().map(Device::pciBusId).toList();
        for (int from = 0; from < devices.size(); from++) {
            for (int to = from + 1; to < devices.size(); to++) {
                links.add(link(devices.get(from), devices.get(to), busIds));
            }
        }
        return links;
    }

    private Link link(Device a, Device b, List<String> busIds) {
        String both = a.gpu().index() + " and " + b.gpu().index();
        // Asked only of GPUs that have links up, as the answer is known for the others.
        boolean reachable = !a.nvlinkRemotes().isEmpty()
                && !b.nvlinkRemotes().isEmpty()
                && number(of("nvmlDeviceGetP2PStatus", both), out -> nvml_h.nvmlDeviceGetP2PStatus(
                                a.handle(), b.handle(), NVML_P2P_CAPS_INDEX_NVLINK(), out))
                        .filter(status -> status == NVML_P2P_STATUS_OK())
                        .isPresent();
        int nvlinks = NvLinks.between(
                a.pciBusId(), a.nvlinkRemotes(), b.pciBusId(), b.nvlinkRemotes(), busIds, reachable);
        Optional<NvLinks.Generation> generation =
                nvlinks == 0 ? Optional.empty() : a.gpu().computeCapability().flatMap(NvLinks::generation);
        return new Link(
                a.gpu().index(),
                b.gpu().index(),
                nvlinks,
                generation.map(NvLinks.Generation::number),
                generation.map(one -> nvlinks * one.bytesPerSecond()),
                number(of("nvmlDeviceGetTopologyCommonAncestor", both),
                                out -> nvml_h.nvmlDeviceGetTopologyCommonAncestor(a.handle(), b.handle(), out))
                        .flatMap(GpuProbe::pcieLevel),
                peerAccess(a.gpu(), b.gpu()));
    }

    private static Optional<PcieLevel> pcieLevel(int level) {
        // nvml.h counts in tens and in this order, to leave room for more.
        PcieLevel[] levels = PcieLevel.values();
        return level % 10 == 0 && level >= 0 && level / 10 < levels.length
                ? Optional.of(levels[level / 10])
                : Optional.empty();
    }

    private Optional<Boolean> peerAccess(Gpu a, Gpu b) {
        if (a.cudaIndex().isEmpty() || b.cudaIndex().isEmpty()) {
            return Optional.empty();
        }
        Optional<Boolean> there = canAccess(a.cudaIndex().get(), b.cudaIndex().get());
        Optional<Boolean> back = canAccess(b.cudaIndex().get(), a.cudaIndex().get());
        return there.flatMap(one -> back.map(other -> one && other));
    }

    private Optional<Boolean> canAccess(int device, int peer) {
        MemorySegment out = arena.allocate(C_INT);
        return cuda("cudaDeviceCanAccessPeer of device " + device + " to " + peer,
                        () -> cudart_h.cudaDeviceCanAccessPeer(out, device, peer))
                ? Optional.of(out.get(C_INT, 0) != 0)
                : Optional.empty();
    }

    private static String busId(MemorySegment pci) {
        return PciBusId.normal(nvmlPciInfo_t.busId(pci).getString(0));
    }

    private static String of(String function, Object gpu) {
        return function + " of GPU " + gpu;
    }

    private Optional<Integer> number(String call, ToIntFunction<MemorySegment> function) {
        MemorySegment out = arena.allocate(C_INT);
        return nvml(call, () -> function.applyAsInt(out)) ? Optional.of(out.get(C_INT, 0)) : Optional.empty();
    }

    private Optional<String> text(String call, int bytes, ToIntFunction<MemorySegment> function) {
        MemorySegment out = arena.allocate(bytes);
        return nvml(call, () -> function.applyAsInt(out)) ? Optional.of(out.getString(0)) : Optional.empty();
    }

    /** A function that tells a mode and the one after the next reboot. */
    private interface TwoModes {
        int apply(MemorySegment handle, MemorySegment current, MemorySegment pending);
    }

    private Optional<Integer> currentOfTwo(String call, MemorySegment handle, TwoModes function) {
        MemorySegment pending = arena.allocate(C_INT);
        return number(call, current -> function.apply(handle, current, pending));
    }

    private boolean nvml(String call, IntSupplier function) {
        return nvml(call, function, NVML_ERROR_NOT_SUPPORTED());
    }

    /** Whether there is an answer. Without one there is a failure to report, except for the statuses expected. */
    private boolean nvml(String call, IntSupplier function, int expected) {
        return answers(call, () -> {
            int status = function.getAsInt();
            if (status != expected && status != NVML_ERROR_NOT_SUPPORTED()) {
                NvmlException.check(status, call);
            }
            return status == NVML_SUCCESS();
        });
    }

    private boolean cuda(String call, IntSupplier function) {
        return answers(call, () -> {
            CudaException.check(function.getAsInt(), call);
            return true;
        });
    }

    /** An older driver may lack a function, which shows when it is called. */
    private boolean answers(String call, BooleanSupplier asking) {
        try {
            return asking.getAsBoolean();
        } catch (NativeException | UnsatisfiedLinkError e) {
            failures.add(new Failure(call, e.getMessage()));
            return false;
        }
    }
}
