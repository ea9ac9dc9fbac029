package dev.gatun.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.MachineReport.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostProbeTest {

    @TempDir
    private Path root;

    @Test
    void readsTheProcessorAndTheMemory() throws IOException {
        write("proc/cpuinfo", "processor\t: 0\nmodel name\t: A: processor\n\nprocessor\t: 1\nmodel name\t: A: processor\n");
        write("proc/meminfo", "MemTotal:       1000 kB\nMemFree: 1 kB\nMemAvailable:   900 kB\n");
        write("etc/os-release", "NAME=x\nPRETTY_NAME=\"A Linux 3\"\n");
        Host host = host();
        assertThat(host.cpuModel()).contains("A: processor");
        assertThat(host.cpuCores()).contains(2);
        assertThat(host.cpuCoresUsable()).isPositive();
        assertThat(host.memoryTotalBytes()).contains(1_024_000L);
        assertThat(host.memoryAvailableBytes()).contains(921_600L);
        assertThat(host.memoryLimitBytes()).isEmpty();
        assertThat(host.os()).isEqualTo("A Linux 3");
    }

    @Test
    void anUnknownSystemLeavesAnswersEmpty() {
        Host host = host();
        assertThat(host.cpuModel()).isEmpty();
        assertThat(host.cpuCores()).isEmpty();
        assertThat(host.memoryTotalBytes()).isEmpty();
        assertThat(host.nvidiaPciDevices()).isEmpty();
        assertThat(host.nvidiaKernelModule()).isFalse();
        assertThat(host.os()).isEqualTo(System.getProperty("os.name"));
    }

    @Test
    void theLowestLimitOfTheGroupsCounts() throws IOException {
        write("proc/meminfo", "MemTotal: 1000 kB\n");
        write("proc/self/cgroup", "0::/slice/job\n");
        write("sys/fs/cgroup/slice/memory.max", "4096\n");
        write("sys/fs/cgroup/slice/job/memory.max", "max\n");
        assertThat(host().memoryLimitBytes()).contains(4096L);
    }

    @Test
    void aContainersLimitStandsInTheTopFolder() throws IOException {
        write("proc/self/cgroup", "0::/\n");
        write("sys/fs/cgroup/memory.max", "8192\n");
        assertThat(host().memoryLimitBytes()).contains(8192L);
    }

    @Test
    void readsTheFirstVersionOfCgroups() throws IOException {
        write("proc/self/cgroup", "5:cpu:/\n4:memory,hugetlb:/docker/1\n0::/\n");
        write("sys/fs/cgroup/memory/memory.limit_in_bytes", "2048\n");
        assertThat(host().memoryLimitBytes()).contains(2048L);
    }

    @Test
    void aLimitAboveTheMemoryIsNone() throws IOException {
        write("proc/meminfo", "MemTotal: 1000 kB\n");
        write("proc/self/cgroup", "4:memory:/\n");
        write("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
        assertThat(host().memoryLimitBytes()).isEmpty();
    }

    @Test
    void findsGpusWithoutADriver() throws IOException {
        device("0000:18:00.0", "0x10de", "0x030200");
        device("0000:19:00.0", "0x10de", "0x068000"); // an NVSwitch
        device("0000:00:02.0", "0x8086", "0x030000");
        write("proc/driver/nvidia/version", "NVRM version: ...\n");
        assertThat(host().nvidiaPciDevices()).containsExactly("0000:18:00.0");
        assertThat(host().nvidiaKernelModule()).isTrue();
    }

    private Host host() {
        return new HostProbe(root).host();
    }

    private void device(String address, String vendor, String type) throws IOException {
        write("sys/bus/pci/devices/" + address + "/vendor", vendor + "\n");
        write("sys/bus/pci/devices/" + address + "/class", type + "\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
