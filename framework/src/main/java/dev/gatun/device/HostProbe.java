package dev.gatun.device;

import dev.gatun.device.MachineReport.Host;
import dev.gatun.device.MachineReport.JavaRuntime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what Linux tells of the machine in files; elsewhere most answers stay empty.
 *
 * @param root the folder that holds {@code proc}, {@code sys} and {@code etc}
 */
public record HostProbe(Path root) {

    private static final String NVIDIA = "0x10de";
    private static final String DISPLAY_CLASS = "0x03";

    public static HostProbe ofThisMachine() {
        return new HostProbe(Path.of("/"));
    }

    /** The JVM this runs in. */
    public static JavaRuntime java() {
        return new JavaRuntime(
                Runtime.version().toString(), System.getProperty("java.vendor"), System.getProperty("java.home"),
                Runtime.getRuntime().maxMemory());
    }

    /** The machine; never throws. */
    public Host host() {
        Optional<Long> total = kibibytes("MemTotal");
        int cores = files().valuesOf("proc/cpuinfo", "processor").size();
        return new Host(
                operatingSystem(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("os.arch"),
                files().valuesOf("proc/cpuinfo", "model name").stream().findFirst(),
                cores == 0 ? Optional.empty() : Optional.of(cores),
                Runtime.getRuntime().availableProcessors(),
                total,
                kibibytes("MemAvailable"),
                memoryLimit().filter(limit -> total.isEmpty() || limit < total.get()),
                files().pciDevices(NVIDIA, "class", DISPLAY_CLASS),
                Files.exists(root.resolve("proc/driver/nvidia/version")) || Files.exists(root.resolve("dev/nvidiactl")));
    }

    private String operatingSystem() {
        return files().lines("etc/os-release").stream()
                .filter(line -> line.startsWith("PRETTY_NAME="))
                .map(line -> line.substring("PRETTY_NAME=".length()).replace("\"", ""))
                .findFirst()
                .orElse(System.getProperty("os.name"));
    }

    /** Lines such as {@code MemTotal:  24032188 kB}. */
    private Optional<Long> kibibytes(String key) {
        return files().valuesOf("proc/meminfo", key).stream()
                .map(value -> value.replace("kB", "").strip())
                .flatMap(HostProbe::number)
                .map(kibibytes -> kibibytes * 1024)
                .findFirst();
    }

    /** The lowest limit of this process's cgroups and of those above them, of either version of cgroups. */
    private Optional<Long> memoryLimit() {
        List<Long> limits = new ArrayList<>();
        for (String line : files().lines("proc/self/cgroup")) {
            String[] parts = line.split(":", 3); // hierarchy:controllers:path
            if (parts.length < 3) {
                continue;
            }
            if (parts[1].isEmpty()) {
                limitsUpwards("sys/fs/cgroup", parts[2], "memory.max", limits);
            } else if (List.of(parts[1].split(",")).contains("memory")) {
                limitsUpwards("sys/fs/cgroup/memory", parts[2], "memory.limit_in_bytes", limits);
            }
        }
        return limits.isEmpty() ? Optional.empty() : Optional.of(Collections.min(limits));
    }

    /** In a container the path is often the host's and leads nowhere, but the top folder is the container's own. */
    private void limitsUpwards(String top, String path, String file, List<Long> limits) {
        for (Path group = Path.of(path.replaceFirst("^/+", "")); group != null; group = group.getParent()) {
            files().lines(top + "/" + group + "/" + file).stream().flatMap(HostProbe::number).forEach(limits::add);
        }
        files().lines(top + "/" + file).stream().flatMap(HostProbe::number).forEach(limits::add);
    }

    private SystemFiles files() {
        return new SystemFiles(root);
    }

    /** cgroups write {@code max} for no limit, which is no number and so gives none. */
    private static Stream<Long> number(String text) {
        try {
            return Stream.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException notANumber) {
            return Stream.empty();
        }
    }
}
