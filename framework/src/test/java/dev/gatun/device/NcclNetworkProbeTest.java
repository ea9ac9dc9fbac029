package dev.gatun.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.bindings.SharedObject;
import dev.gatun.device.NcclNetwork.Link;
import dev.gatun.device.NcclNetwork.Plugin;
import dev.gatun.device.NcclNetwork.PluginState;
import dev.gatun.device.NcclNetwork.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NcclNetworkProbeTest {

    @TempDir
    private Path root;

    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, SharedObject> libraries = new HashMap<>();
    private final List<String> opened = new ArrayList<>();
    private List<String> running = List.of("lo", "docker0", "eth0");

    @Test
    void withNothingThereAreSockets() {
        NcclNetwork network = network();
        assertThat(network.order()).containsExactly("Socket");
        assertThat(network.plugins()).singleElement()
                .extracting(Plugin::library, Plugin::state)
                .containsExactly("libnccl-net.so", PluginState.MISSING);
        assertThat(network.verbs().ports()).isEmpty();
        assertThat(network.verbs().library()).isEmpty();
        assertThat(network.sockets().allowed()).containsExactly("eth0");
        assertThat(opened).containsExactly("libnccl-net.so", "libibverbs.so", "libibverbs.so.1");
    }

    @Test
    void theDefaultPluginIsTakenBeforeAll() throws IOException {
        infiniBand();
        library("libnccl-net.so", "Fabric", 8, 9, 10);
        assertThat(network().plugins()).singleElement().isEqualTo(new Plugin("libnccl-net.so", PluginState.USABLE,
                Optional.of("/lib/libnccl-net.so"), Optional.of("Fabric"), List.of(8, 9, 10), Optional.empty()));
        assertThat(network().order()).containsExactly("Fabric", "IB");
    }

    @Test
    void aShortNameIsTheEndOfALibrarys() {
        environment.put("NCCL_NET_PLUGIN", "ofi");
        library("libnccl-net-ofi.so", "Fabric", 10);
        assertThat(network().plugins().getFirst().path()).contains("/lib/libnccl-net-ofi.so");
        assertThat(opened).startsWith("ofi", "libnccl-net-ofi.so");
    }

    @Test
    void aPathAndALibrarysNameAreTakenAsTheyAre() {
        environment.put("NCCL_NET_PLUGIN", "/opt/ofi,libmine.so");
        assertThat(network().plugins()).extracting(Plugin::state)
                .containsExactly(PluginState.MISSING, PluginState.MISSING);
        assertThat(opened).startsWith("/opt/ofi", "libmine.so", "libibverbs.so");
    }

    @Test
    void severalPluginsAreTriedInTheirOrder() {
        environment.put("NCCL_NET_PLUGIN", "a,,b");
        library("libnccl-net-b.so", "B", 11);
        library("libnccl-net-a.so", "A", 6);
        assertThat(network().order()).containsExactly("A", "B", "Socket");
    }

    @Test
    void pluginsCanBeRefused() {
        library("libnccl-net.so", "Fabric", 10);
        for (String none : List.of("none", "NONE", "")) {
            environment.put("NCCL_NET_PLUGIN", none);
            assertThat(network().plugins()).isEmpty();
        }
    }

    @Test
    void aPluginOfAnOldInterfaceIsNotSupported() {
        library("libnccl-net.so", "Fabric", 4, 5);
        assertThat(network().plugins().getFirst().state()).isEqualTo(PluginState.UNSUPPORTED);
        assertThat(network().order()).containsExactly("Socket");
    }

    @Test
    void aPluginThatIsThereAndDoesNotOpenIsBroken() throws IOException {
        String file = root.resolve("broken.so").toString();
        write("broken.so", "text");
        environment.put("NCCL_NET_PLUGIN", file);
        assertThat(network().plugins().getFirst().state()).isEqualTo(PluginState.BROKEN);
    }

    @Test
    void whatTheNameInFullWantsIsTold() {
        environment.put("NCCL_NET_PLUGIN", "ofi");
        NcclNetwork network = new NcclNetworkProbe(root, environment, running, name -> {
            throw new UnsatisfiedLinkError((name.equals("ofi") ? name : "libfabric.so.1") + ": cannot open it");
        }).network();
        assertThat(network.plugins().getFirst().state()).isEqualTo(PluginState.BROKEN);
        assertThat(network.plugins().getFirst().reason()).contains("libfabric.so.1: cannot open it");
    }

    @Test
    void infiniBandIsTakenWhereItCanBeReached() throws IOException {
        infiniBand();
        assertThat(network().order()).containsExactly("IB");
        assertThat(network().verbs().ports()).containsExactly(
                new Port("mlx5_0", 1, Link.INFINIBAND, "active", Optional.of("400 Gb/sec (4X NDR)"), true),
                new Port("mlx5_2", 1, Link.ROCE, "down", Optional.of("40 Gb/sec (4X QDR)"), true));

        environment.put("NCCL_IB_HCA", "^=mlx5_0");
        assertThat(network().verbs().ports()).extracting(Port::allowed).containsExactly(false, true);
        assertThat(network().order()).containsExactly("Socket");

        environment.remove("NCCL_IB_HCA");
        environment.put("NCCL_IB_DISABLE", "1");
        assertThat(network().order()).containsExactly("Socket");
        environment.put("NCCL_IB_DISABLE", "0");
        assertThat(network().order()).containsExactly("IB");

        Files.delete(root.resolve("dev/infiniband/uverbs0"));
        assertThat(network().verbs().deviceFiles()).isFalse();
        assertThat(network().order()).containsExactly("Socket");
    }

    @Test
    void efaIsNoInfiniBand() throws IOException {
        infiniBand();
        port("rdmap79s0", "4: ACTIVE", "100 Gb/sec (4X EDR)", "Unknown");
        write("sys/class/infiniband/rdmap79s0/device/vendor", "0x1d0f\n");
        write("sys/bus/pci/devices/0000:4f:00.0/vendor", "0x1d0f\n");
        write("sys/bus/pci/devices/0000:4f:00.0/device", "0xefa2\n");
        write("sys/bus/pci/devices/0000:4e:00.0/vendor", "0x1d0f\n"); // Amazon's Ethernet
        write("sys/bus/pci/devices/0000:4e:00.0/device", "0xec20\n");
        environment.put("NCCL_IB_HCA", "=mlx5_9");
        assertThat(network().verbs().efaPorts()).singleElement()
                .extracting(Port::device, Port::allowed)
                .containsExactly("rdmap79s0", true);
        assertThat(network().verbs().efaPciDevices()).containsExactly("0000:4f:00.0");
        assertThat(network().order()).containsExactly("Socket");
    }

    @Test
    void aNetworkCanBeForced() throws IOException {
        infiniBand();
        library("libnccl-net.so", "Fabric", 10);
        environment.put("NCCL_NET", "socket");
        assertThat(network().order()).containsExactly("Socket");
        environment.put("NCCL_NET", "fabric");
        assertThat(network().order()).containsExactly("Fabric");
        environment.put("NCCL_NET", "OFI");
        assertThat(network().order()).isEmpty();
    }

    @Test
    void theLimitOfLockedMemoryBindsWithoutTheCapability() throws IOException {
        write("proc/self/limits", """
                Limit                     Soft Limit           Hard Limit           Units
                Max locked memory         65536                unlimited            bytes
                """);
        write("proc/self/status", "CapEff:\t00000000a80425fb\n"); // a container's, by default
        assertThat(network().verbs().lockedMemoryLimitBytes()).contains(65536L);
        write("proc/self/status", "CapEff:\t000001ffffffffff\n");
        assertThat(network().verbs().lockedMemoryLimitBytes()).isEmpty();
        write("proc/self/status", "CapEff:\t0000000000000000\n");
        write("proc/self/limits", "Max locked memory         unlimited            unlimited            bytes\n");
        assertThat(network().verbs().lockedMemoryLimitBytes()).isEmpty();
    }

    @Test
    void interfacesAreChosenAsNcclDoes() {
        assertThat(network().sockets().allowed()).containsExactly("eth0");
        running = List.of("lo", "eth0", "ib0", "ib1");
        assertThat(network().sockets().allowed()).containsExactly("ib0", "ib1");
        running = List.of("lo", "docker0");
        assertThat(network().sockets().allowed()).containsExactly("docker0");
        running = List.of("lo");
        assertThat(network().sockets().allowed()).containsExactly("lo");
        environment.put("NCCL_SOCKET_IFNAME", "eth");
        assertThat(network().sockets().allowed()).isEmpty();
        assertThat(network().order()).isEmpty();
    }

    @Test
    void ncclsFilesCountLessThanTheEnvironment() throws IOException {
        write("etc/nccl.conf", "# NCCL_NET=IB\nNCCL_NET_PLUGIN=etc\nNCCL_SOCKET_IFNAME==eth0\n");
        write("home/.nccl.conf", "NCCL_NET_PLUGIN=home\nNCCL_NET=Socket\n");
        environment.put("HOME", root.resolve("home").toString());
        assertThat(network().pluginSetting()).contains("home");
        assertThat(network().sockets().setting()).contains("=eth0");
        assertThat(network().forced()).contains("Socket");

        write("own.conf", "NCCL_NET_PLUGIN=own\n");
        environment.put("NCCL_CONF_FILE", root.resolve("own.conf").toString());
        assertThat(network().pluginSetting()).contains("own");
        assertThat(network().forced()).isEmpty();

        environment.put("NCCL_NET_PLUGIN", "none");
        assertThat(network().pluginSetting()).contains("none");
    }

    @Test
    void thisMachineAnswers() {
        assertThat(NcclNetworkProbe.probe().sockets().running()).isNotEmpty();
    }

    private NcclNetwork network() {
        return new NcclNetworkProbe(root, environment, running, this::open).network();
    }

    private SharedObject open(String name) {
        opened.add(name);
        return Optional.ofNullable(libraries.get(name))
                .orElseThrow(() -> new UnsatisfiedLinkError(name + ": cannot open shared object file"));
    }

    private void library(String file, String network, Integer... interfaces) {
        libraries.put(file, new MadeUp(Path.of("/lib", file), network, List.of(interfaces)));
    }

    private void infiniBand() throws IOException {
        library("libibverbs.so.1", "");
        write("dev/infiniband/uverbs0", "");
        port("mlx5_0", "4: ACTIVE", "400 Gb/sec (4X NDR)", "InfiniBand");
        port("mlx5_2", "1: DOWN", "40 Gb/sec (4X QDR)", "Ethernet");
    }

    private void port(String device, String state, String rate, String link) throws IOException {
        String folder = "sys/class/infiniband/" + device + "/ports/1/";
        write(folder + "state", state + "\n");
        write(folder + "rate", rate + "\n");
        write(folder + "link_layer", link + "\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private record MadeUp(Path file, String network, List<Integer> interfaces) implements SharedObject {

        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }

        @Override
        public boolean has(String symbol) {
            return interfaces.stream().anyMatch(version -> symbol.equals("ncclNetPlugin_v" + version));
        }

        @Override
        public Optional<String> text(String symbol) {
            return Optional.of(network);
        }
    }
}
