package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Findings;
import dev.gatun.device.MachineReport;
import dev.gatun.device.Machines;
import dev.gatun.device.NcclNetwork;
import dev.gatun.device.Networks;
import org.junit.jupiter.api.Test;

class DoctorTextTest {

    @Test
    void aMachineWithoutGpuReadsCalmly() {
        assertThat(text(Machines.cpuOnly(), false))
                .contains("32 of 64 cores usable")
                .contains("512.0 GiB, 500.0 GiB available, this container limited to 256.0 GiB")
                .contains("NCCL          - (needs 1.0)       not found\n")
                .contains("OpenBLAS      0.3.31 (needs 1.0)  /lib/libopenblas.so (LD_LIBRARY_PATH)\n")
                .contains("driver        none that Gatun can use")
                .contains("Nothing to mend.")
                .endsWith("note          This build of Gatun holds no GPU kernels, as it was made without nvcc.")
                .doesNotContain("Links between GPUs", "error", "warning", "Details");
    }

    @Test
    void gpusAreListedWithWhatTheyAre() {
        assertThat(text(Machines.withGpus(1), false))
                .contains("driver        580.159.04, CUDA up to 13.0")
                .contains("GPU 0         NVIDIA H200, 140.0 GiB (139.0 GiB free), compute 9.0, PCI 0000:18:00.0, ECC,")
                .doesNotContain("Links between GPUs", "MIG");
    }

    @Test
    void linksFormAMatrix() {
        MachineReport machine = Machines.withLink(Machines.withGpus(3), 0, 2, Machines::noPeerAccess);
        assertThat(text(machine, false))
                .contains("""
                        Links between GPUs
                                        GPU 0   GPU 1   GPU 2
                          GPU 0         X       NV18    NODE !
                          GPU 1         NV18    X       NV18
                          GPU 2         NODE !  NV18    X
                          NV18          18 links of NVLink 4, 450 GB/s each way
                          NODE          PCIe, across PCIe host bridges of one NUMA node
                          !             no peer access
                        """)
                .contains("  warning       No peer access between GPUs 0-2:")
                .contains("                -> nvidia-smi topo -p2p r says why:");
    }

    @Test
    void verboseTellsAllAboutLibraries() {
        assertThat(text(Machines.cpuOnly(), true)).contains("Details\n", "  NCCL was not found.");
    }

    @Test
    void linesStayNarrow() {
        MachineReport machine = Machines.withGpus(8);
        for (int to = 1; to < 8; to++) {
            machine = Machines.withLink(machine, 0, to, Machines::noPeerAccess);
        }
        assertThat(text(machine, false).lines()).allMatch(line -> line.length() <= DoctorText.WIDTH);
        assertThat(text(Machines.cpuOnly(), false).lines()).allMatch(line -> line.length() <= DoctorText.WIDTH);
    }

    @Test
    void whatNcclWouldTakeStandsBesideWhatItChoosesAmong() {
        MachineReport machine = Machines.withGpus(1);
        NcclNetwork network = Networks.infiniBand();
        assertThat(DoctorText.render(machine, network, Findings.of(machine, network), false))
                .contains("""
                        NCCL's network between hosts
                          would take    IB
                          plugin        libnccl-net.so is not found
                          port          mlx5_0:1, InfiniBand, active, 400 Gb/sec (4X NDR)
                          port          mlx5_1:1, InfiniBand, down, 10 Gb/sec (4X SDR)
                          libibverbs    /usr/lib/libibverbs.so.1
                          may lock      all memory
                          Socket        eth0
                        """);
    }

    @Test
    void aPluginMayHaveNoDevice() {
        assertThat(text(Machines.withGpus(1), false))
                .contains("  would take    Fabric; where that has no device, Socket\n")
                .contains("  plugin        Fabric, interface v9 v10, /opt/libnccl-net.so\n")
                .contains("  InfiniBand    none, and neither RoCE nor EFA\n");
    }

    private static String text(MachineReport machine, boolean verbose) {
        NcclNetwork network = Networks.plugin();
        return DoctorText.render(machine, network, Findings.of(machine, network), verbose);
    }
}
