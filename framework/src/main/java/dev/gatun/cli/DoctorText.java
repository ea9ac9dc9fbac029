package dev.gatun.cli;

import dev.gatun.device.Finding;
import dev.gatun.device.MachineReport;
import dev.gatun.device.MachineReport.ComputeMode;
import dev.gatun.device.MachineReport.Failure;
import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.device.MachineReport.Gpus;
import dev.gatun.device.MachineReport.Host;
import dev.gatun.device.MachineReport.JavaRuntime;
import dev.gatun.device.MachineReport.Library;
import dev.gatun.device.MachineReport.Link;
import dev.gatun.device.MachineReport.PcieLevel;
import dev.gatun.device.NcclNetwork;
import dev.gatun.device.NcclNetwork.Plugin;
import dev.gatun.device.NcclNetwork.Port;
import dev.gatun.device.NcclNetwork.Sockets;
import dev.gatun.device.NcclNetwork.Verbs;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The machine and the findings for a person, in lines of at most {@value #WIDTH} columns where words allow it. */
final class DoctorText {

    static final int WIDTH = 108;
    private static final int LABEL = 14;

    private final StringBuilder text = new StringBuilder();

    private DoctorText() {}

    static String render(MachineReport machine, NcclNetwork network, List<Finding> findings, boolean verbose) {
        DoctorText page = new DoctorText();
        page.machine(machine.java(), machine.host());
        page.libraries(machine.libraries(), machine.kernelsBuilt(), verbose);
        page.gpus(machine.gpus());
        page.links(machine.gpus());
        page.network(network);
        page.findings(findings);
        if (verbose) {
            page.details(machine);
        }
        return page.text.toString().stripTrailing();
    }

    private void machine(JavaRuntime java, Host host) {
        heading("Java and machine");
        row("Java", java.version() + ", " + java.vendor() + ", " + java.home());
        row("heap", "at most " + size(java.maxHeapBytes()));
        row("system", host.os() + ", " + host.kernel() + ", " + host.architecture());
        row("CPU", host.cpuModel().orElse("unknown model") + ", "
                + host.cpuCores().filter(all -> all != host.cpuCoresUsable())
                        .map(all -> host.cpuCoresUsable() + " of " + all + " cores usable")
                        .orElse(host.cpuCoresUsable() + " cores"));
        row("memory", host.memoryTotalBytes().map(DoctorText::size).orElse("unknown")
                + host.memoryAvailableBytes().map(bytes -> ", " + size(bytes) + " available").orElse("")
                + host.memoryLimitBytes().map(bytes -> ", this container limited to " + size(bytes)).orElse(""));
    }

    private void libraries(List<Library> libraries, boolean kernelsBuilt, boolean verbose) {
        heading("Native libraries");
        int versions = libraries.stream()
                .map(DoctorText::versions)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        for (Library library : libraries) {
            String where = library.usable()
                    ? library.path().map(DoctorText::tilde).orElse("") + " (" + library.foundBy().orElse("") + ")"
                    : library.reason().orElse("") + library.path().map(path -> ": " + path).orElse("");
            row(library.name(), pad(versions(library), versions) + "  " + where);
        }
        if (!verbose && libraries.stream().anyMatch(library -> !library.usable())) {
            row("", "(gatun doctor --verbose shows every place tried)");
        }
        row("GPU kernels", kernelsBuilt ? "built" : "not built");
    }

    private static String versions(Library library) {
        return library.version().orElse("-") + " (needs " + library.minimum() + ")";
    }

    private void gpus(Gpus gpus) {
        heading("GPUs");
        if (gpus.driverVersion().isEmpty()) {
            row("driver", "none that Gatun can use");
            return;
        }
        row("driver", gpus.driverVersion().get() + gpus.driverCudaVersion().map(cuda -> ", CUDA up to " + cuda).orElse(""));
        gpus.cudaVisibleDevices().ifPresent(value -> row("visible", "CUDA_VISIBLE_DEVICES=\"" + value + "\""));
        for (Gpu gpu : gpus.devices()) {
            row("GPU " + gpu.index(), describe(gpu, gpus.cudaDeviceCount().isPresent()));
        }
        if (gpus.devices().isEmpty()) {
            row("", "none");
        }
    }

    private static String describe(Gpu gpu, boolean cudaAnswers) {
        return String.join(", ", Stream.of(
                        gpu.name().orElse("unknown product"),
                        gpu.memoryTotalBytes()
                                .map(total -> size(total)
                                        + gpu.memoryFreeBytes().map(free -> " (" + size(free) + " free)").orElse(""))
                                .orElse(null),
                        gpu.computeCapability().map(number -> "compute " + number).orElse(null),
                        gpu.pciBusId().map(id -> "PCI " + id).orElse(null),
                        gpu.eccEnabled().filter(on -> on).map(_ -> "ECC").orElse(null),
                        gpu.migEnabled().filter(on -> on).map(_ -> "MIG").orElse(null),
                        gpu.computeMode().filter(mode -> mode != ComputeMode.DEFAULT).map(DoctorText::words).orElse(null),
                        gpu.nvlinksActive().filter(links -> links > 0).map(links -> links + " NVLinks").orElse(null),
                        gpu.cudaIndex().map(index -> "CUDA device " + index)
                                .orElse(cudaAnswers && gpu.pciBusId().isPresent() ? "hidden from CUDA" : null))
                .filter(Objects::nonNull)
                .toList());
    }

    /** The matrix of {@code nvidia-smi topo -m}, with the same short names, and peer access in it. */
    private void links(Gpus gpus) {
        if (gpus.links().isEmpty()) {
            return;
        }
        heading("Links between GPUs");
        List<Integer> indices = gpus.devices().stream().map(Gpu::index).toList();
        int width = Stream.concat(gpus.links().stream().map(DoctorText::cell), Stream.of("GPU 00"))
                .mapToInt(String::length)
                .max()
                .orElseThrow();
        StringBuilder header = new StringBuilder(pad("", LABEL));
        indices.forEach(index -> header.append(pad("GPU " + index, width + 2)));
        line("  " + header);
        for (int from : indices) {
            StringBuilder row = new StringBuilder(pad("GPU " + from, LABEL));
            for (int to : indices) {
                row.append(pad(from == to ? "X" : link(gpus, from, to).map(DoctorText::cell).orElse("?"), width + 2));
            }
            line("  " + row);
        }
        gpus.links().stream()
                .filter(link -> link.nvlinks() > 0)
                .sorted(Comparator.comparing(Link::nvlinks))
                .map(link -> "NV" + link.nvlinks() + "\t" + link.nvlinks() + " links of NVLink"
                        + link.nvlinkGeneration().map(number -> " " + number).orElse("")
                        + link.nvlinkBytesPerSecond().map(rate -> ", " + rate / 1_000_000_000 + " GB/s each way").orElse(""))
                .distinct()
                .forEach(this::legend);
        Stream.of(PcieLevel.values())
                .filter(level -> gpus.links().stream()
                        .anyMatch(link -> link.nvlinks() == 0 && link.pcieLevel().equals(Optional.of(level))))
                .map(level -> level.shortName() + "\tPCIe, " + level.meaning())
                .forEach(this::legend);
        if (gpus.links().stream().anyMatch(link -> link.peerAccess().equals(Optional.of(false)))) {
            legend("!\tno peer access");
        }
        if (gpus.links().stream().anyMatch(link -> link.peerAccess().isEmpty())) {
            legend("?\tpeer access unknown, as CUDA does not show both GPUs");
        }
    }

    private static Optional<Link> link(Gpus gpus, int one, int other) {
        return gpus.links().stream()
                .filter(link -> link.from() == Math.min(one, other) && link.to() == Math.max(one, other))
                .findFirst();
    }

    private static String cell(Link link) {
        String kind = link.nvlinks() > 0
                ? "NV" + link.nvlinks()
                : link.pcieLevel().map(PcieLevel::shortName).orElse("-");
        return kind + link.peerAccess().map(access -> access ? "" : " !").orElse(" ?");
    }

    private void legend(String entry) {
        String[] parts = entry.split("\t");
        row(parts[0], parts[1]);
    }

    /** What NCCL would take, and what it would choose among. */
    private void network(NcclNetwork network) {
        heading("NCCL's network between hosts");
        String order = String.join("; where that has no device, ", network.order());
        row("would take", (order.isEmpty() ? "none" : order)
                + network.forced().map(name -> " (NCCL_NET=" + name + ")").orElse(""));
        if (network.plugins().isEmpty()) {
            row("plugin", "none (NCCL_NET_PLUGIN=" + network.pluginSetting().orElse("") + ")");
        }
        network.plugins().forEach(plugin -> row("plugin", describe(plugin)));
        Verbs verbs = network.verbs();
        verbs.ports().forEach(port -> row("port", describe(port)));
        if (verbs.ports().isEmpty()) {
            row("InfiniBand", "none, and neither RoCE nor EFA");
        } else {
            row("libibverbs", verbs.library().map(DoctorText::tilde).orElse("does not open"));
            row("may lock", verbs.lockedMemoryLimitBytes().map(bytes -> bytes / 1024 + " KiB").orElse("all memory"));
        }
        Sockets sockets = network.sockets();
        row("Socket", (sockets.allowed().isEmpty() ? "no interface" : String.join(", ", sockets.allowed()))
                + sockets.setting().map(list -> " (NCCL_SOCKET_IFNAME=" + list + ")").orElse(""));
    }

    private static String describe(Plugin plugin) {
        String file = plugin.path().map(DoctorText::tilde).orElse(plugin.library());
        return switch (plugin.state()) {
            case USABLE -> plugin.network().orElse("") + ", interface " + plugin.interfaceVersions().stream()
                    .map(version -> "v" + version)
                    .collect(Collectors.joining(" ")) + ", " + file;
            case UNSUPPORTED -> file + " has no interface that NCCL knows";
            case BROKEN -> file + " does not open";
            case MISSING -> file + " is not found";
        };
    }

    private static String describe(Port port) {
        return port.name() + ", " + port.link().displayName() + ", " + port.state()
                + port.rate().map(rate -> ", " + rate).orElse("") + (port.allowed() ? "" : ", left out by NCCL_IB_HCA");
    }

    private void findings(List<Finding> findings) {
        heading("What will not work");
        if (findings.stream().allMatch(finding -> finding.severity() == Finding.Severity.INFO)) {
            line("  Nothing to mend.");
        }
        for (Finding finding : findings) {
            row(finding.severity() == Finding.Severity.INFO ? "note" : words(finding.severity()), finding.what());
            if (!finding.fix().isEmpty()) {
                row("", "-> " + finding.fix(), LABEL + 5);
            }
        }
    }

    /** Messages that stand in lines of their own already, with paths that must stay whole. */
    private void details(MachineReport machine) {
        List<String> messages = Stream.concat(
                        machine.libraries().stream().flatMap(library -> library.message().stream()),
                        machine.gpus().failures().stream().map(Failure::message))
                .toList();
        if (!messages.isEmpty()) {
            heading("Details");
            messages.stream().flatMap(String::lines).forEach(line -> line("  " + line));
        }
    }

    /** As shells shorten a path in the user's home. */
    private static String tilde(String path) {
        String home = System.getProperty("user.home") + "/";
        return home.length() > 2 && path.startsWith(home) ? "~/" + path.substring(home.length()) : path;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String size(long bytes) {
        return bytes < 1L << 30
                ? String.format(Locale.ROOT, "%.0f MiB", bytes / (double) (1L << 20))
                : String.format(Locale.ROOT, "%.1f GiB", bytes / (double) (1L << 30));
    }

    private void heading(String title) {
        text.append(text.isEmpty() ? "" : "\n").append(title).append('\n');
    }

    private void row(String label, String value) {
        row(label, value, LABEL + 2);
    }

    /** A label and its value, whose further lines are indented. */
    private void row(String label, String value, int indent) {
        StringBuilder line = new StringBuilder("  ").append(pad(label, LABEL));
        boolean first = true;
        for (String word : value.split(" ", -1)) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent)).append(word);
            } else {
                line.append(first ? "" : " ").append(word);
            }
            first = false;
        }
        line(line.toString());
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private static String pad(String value, int width) {
        return value + " ".repeat(Math.max(0, width - value.length()));
    }
}
