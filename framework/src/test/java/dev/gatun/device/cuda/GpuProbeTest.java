package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.bindings.NativeLibrary;
import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.device.MachineReport.Gpus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GpuProbeTest {

    @Test
    void answersOnEveryMachine() {
        Gpus gpus = GpuProbe.probe();
        assertThat(gpus.driverVersion().isPresent()).isEqualTo(NativeLibrary.NVML.status().usable());
        assertThat(gpus.links()).hasSize(gpus.devices().size() * (gpus.devices().size() - 1) / 2);
    }

    @Test
    @RequiresGpus(1)
    void agreesWithNvidiaSmi() throws Exception {
        List<String> listed = nvidiaSmi("-L").stream().filter(line -> line.startsWith("GPU ")).toList();
        Gpus gpus = GpuProbe.probe();

        assertThat(gpus.failures()).isEmpty();
        assertThat(gpus.driverVersion())
                .contains(nvidiaSmi("--query-gpu=driver_version", "--format=csv,noheader").getFirst());
        assertThat(gpus.devices()).hasSameSizeAs(listed);
        for (Gpu gpu : gpus.devices()) {
            assertThat(listed.get(gpu.index())).contains(gpu.name().orElseThrow(), gpu.uuid().orElseThrow());
            assertThat(gpu.memoryTotalBytes().orElseThrow()).isPositive();
            assertThat(gpu.memoryFreeBytes().orElseThrow()).isPositive().isLessThan(gpu.memoryTotalBytes().orElseThrow());
            assertThat(gpu.pciBusId()).isPresent();
            assertThat(gpu.computeCapability()).isPresent();
        }
    }

    @Test
    @RequiresGpus(1)
    void theCudaRuntimeShowsGpusOfTheDriver() {
        Gpus gpus = GpuProbe.probe();
        assertThat(gpus.cudaFailure()).isEmpty();
        assertThat(gpus.cudaDeviceCount()).contains(GpuCondition.count());
        assertThat(gpus.devices()).anyMatch(gpu -> gpu.cudaIndex().isPresent());
    }

    @Test
    @RequiresGpus(2)
    void someTwoGpusAreKnownToBePeersOrNot() {
        assertThat(GpuProbe.probe().links()).anyMatch(link -> link.peerAccess().isPresent());
    }

    private static List<String> nvidiaSmi(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("nvidia-smi"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            assumeTrue(false, "no nvidia-smi");
            throw missing;
        }
        List<String> lines = process.inputReader().lines().toList();
        assumeTrue(process.waitFor() == 0, () -> "nvidia-smi says " + String.join(" ", lines));
        return lines;
    }
}
