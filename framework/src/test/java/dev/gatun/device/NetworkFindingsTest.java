package dev.gatun.device;

import static dev.gatun.device.Machines.cpuOnly;
import static dev.gatun.device.Machines.withGpus;
import static dev.gatun.device.Networks.efa;
import static dev.gatun.device.Networks.forced;
import static dev.gatun.device.Networks.infiniBand;
import static dev.gatun.device.Networks.plugin;
import static dev.gatun.device.Networks.sockets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Finding.Severity;
import dev.gatun.device.NcclNetwork.Link;
import dev.gatun.device.NcclNetwork.Plugin;
import dev.gatun.device.NcclNetwork.PluginState;
import dev.gatun.device.NcclNetwork.Port;
import dev.gatun.device.NcclNetwork.Sockets;
import dev.gatun.device.NcclNetwork.Verbs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkFindingsTest {

    @Test
    void whatWorksIsNoFinding() {
        assertThat(NetworkFindings.of(sockets())).isEmpty();
        assertThat(NetworkFindings.of(infiniBand())).isEmpty();
        assertThat(NetworkFindings.of(plugin())).isEmpty();
        assertThat(NetworkFindings.of(forced(infiniBand(), "ib"))).isEmpty();
    }

    @Test
    void aMachineWithoutGpusIsNotJudged() {
        assertThat(Findings.of(withGpus(1), efa())).extracting(Finding::code).containsExactly("efa_without_plugin");
        assertThat(Findings.of(cpuOnly(), efa())).isEqualTo(Findings.of(cpuOnly()));
    }

    @Test
    void efaNeedsAPlugin() {
        Finding finding = only(efa());
        assertThat(finding.code()).isEqualTo("efa_without_plugin");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.what()).contains("efa_0:1", "by TCP");
        assertThat(finding.fix()).contains("aws-ofi-nccl");
        assertThat(NetworkFindings.of(Networks.withPlugin(efa(), plugin().plugins().getFirst()))).isEmpty();
    }

    @Test
    void efaNeedsItsDriver() {
        NcclNetwork network = Networks.withVerbs(sockets(), verbs -> new Verbs(List.of(), List.of("0000:4f:00.0"),
                verbs.library(), false, false, Optional.empty(), Optional.empty()));
        assertThat(only(network).code()).isEqualTo("efa_without_driver");
        assertThat(only(network).what()).contains("0000:4f:00.0");
    }

    @Test
    void infiniBandNeedsLibibverbs() {
        NcclNetwork network = Networks.withVerbs(infiniBand(), verbs -> new Verbs(verbs.ports(), List.of(),
                Optional.empty(), true, false, Optional.empty(), Optional.empty()));
        assertThat(only(network).code()).isEqualTo("ib_without_libibverbs");
        assertThat(only(network).what()).contains("mlx5_0:1").doesNotContain("mlx5_1");
        assertThat(only(network).fix()).contains("libibverbs1");
        assertThat(network.order()).containsExactly("Socket");
    }

    @Test
    void aContainerNeedsTheDevices() {
        NcclNetwork network = Networks.withVerbs(infiniBand(), verbs -> new Verbs(verbs.ports(), List.of(),
                verbs.library(), false, false, Optional.empty(), Optional.of(65536L)));
        assertThat(NetworkFindings.of(network)).extracting(Finding::code)
                .containsExactly("verbs_without_device_files", "locked_memory_low");
        assertThat(NetworkFindings.of(network).getFirst().fix()).contains("--device /dev/infiniband");
        assertThat(NetworkFindings.of(network).getLast().what()).contains("64 KiB");
        assertThat(NetworkFindings.of(network).getLast().fix()).contains("ulimit -l unlimited");
    }

    @Test
    void aPortMustBeActive() {
        Port port = Networks.port("mlx5_0", Link.ROCE, "down", "40 Gb/sec (4X QDR)");
        NcclNetwork network = Networks.with(sockets(), port);
        assertThat(only(network).code()).isEqualTo("ib_ports_down");
        assertThat(only(network).what()).contains("mlx5_0:1 is down");
        assertThat(network.order()).containsExactly("Socket");
    }

    @Test
    void aSettingMayLeaveOutAllPorts() {
        NcclNetwork network = Networks.withVerbs(infiniBand(), verbs -> new Verbs(
                List.of(new Port("mlx5_0", 1, Link.INFINIBAND, "active", Optional.empty(), false)), List.of(),
                verbs.library(), true, false, Optional.of("=mlx5_9"), Optional.empty()));
        assertThat(only(network).code()).isEqualTo("nccl_ib_hca_excludes_all");
        assertThat(only(network).what()).contains("NCCL_IB_HCA==mlx5_9", "mlx5_0:1");
    }

    @Test
    void infiniBandMayBeDisabled() {
        NcclNetwork network = Networks.withVerbs(infiniBand(), verbs -> new Verbs(verbs.ports(), List.of(),
                verbs.library(), true, true, Optional.empty(), Optional.of(65536L)));
        assertThat(only(network).severity()).isEqualTo(Severity.INFO);
        assertThat(only(network).what()).startsWith("NCCL_IB_DISABLE keeps NCCL from mlx5_0:1, mlx5_1:1. So NCCL");
    }

    @Test
    void whoeverForcesSocketsWantsNothingElse() {
        assertThat(NetworkFindings.of(forced(efa(), "Socket"))).isEmpty();
    }

    @Test
    void aForcedNetworkMustBeThere() {
        Finding finding = only(forced(sockets(), "OFI"));
        assertThat(finding.code()).isEqualTo("nccl_net_unknown");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.what()).contains("NCCL_NET=OFI", "It has Socket.");
    }

    @Test
    void whereNothingIsLeftNcclDoesNotGoOn() {
        NcclNetwork network = forced(new NcclNetwork(Optional.empty(), Optional.of("ofi"),
                List.of(Networks.missing("ofi")), sockets().verbs(), sockets().sockets()), "Libfabric");
        assertThat(NetworkFindings.of(network)).extracting(Finding::code)
                .containsExactly("nccl_net_unknown", "nccl_plugin_missing");
        assertThat(NetworkFindings.of(network).getLast().what()).doesNotContain("goes on");
    }

    @Test
    void anInterfaceMustBeLeft() {
        NcclNetwork base = infiniBand();
        NcclNetwork network = new NcclNetwork(base.forced(), base.pluginSetting(), base.plugins(), base.verbs(),
                new Sockets(Optional.of("ens"), List.of("lo", "eth0"), List.of()));
        assertThat(only(network).code()).isEqualTo("nccl_no_interface");
        assertThat(only(network).severity()).isEqualTo(Severity.ERROR);
        assertThat(only(network).what()).contains("NCCL_SOCKET_IFNAME=ens", "lo, eth0");
        assertThat(network.order()).isEmpty();
    }

    @Test
    void aPluginThatIsNamedMustBeThere() {
        NcclNetwork network = new NcclNetwork(Optional.empty(), Optional.of("ofi"), List.of(Networks.missing("ofi")),
                sockets().verbs(), sockets().sockets());
        assertThat(only(network).code()).isEqualTo("nccl_plugin_missing");
        assertThat(only(network).what()).contains("ofi, which NCCL_NET_PLUGIN names, is not found");
    }

    @Test
    void aPluginThatIsThereMustOpen() {
        NcclNetwork network = Networks.withPlugin(sockets(), new Plugin("libnccl-net.so", PluginState.BROKEN,
                Optional.empty(), Optional.empty(), List.of(), Optional.of("libfabric.so.1: cannot open it")));
        assertThat(only(network).code()).isEqualTo("nccl_plugin_broken");
        assertThat(only(network).what()).contains("libfabric.so.1");
    }

    @Test
    void aPluginMustHaveAnInterfaceThatNcclKnows() {
        NcclNetwork network = Networks.withPlugin(sockets(), new Plugin("libnccl-net.so", PluginState.UNSUPPORTED,
                Optional.of("/opt/libnccl-net.so"), Optional.empty(), List.of(), Optional.empty()));
        assertThat(only(network).code()).isEqualTo("nccl_plugin_unsupported");
        assertThat(only(network).what()).contains("/opt/libnccl-net.so", "ncclNetPlugin_v6");
    }

    private static Finding only(NcclNetwork network) {
        List<Finding> findings = NetworkFindings.of(network);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }
}
