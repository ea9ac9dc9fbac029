package dev.gatun.device;

import dev.gatun.device.NcclNetwork.Link;
import dev.gatun.device.NcclNetwork.Plugin;
import dev.gatun.device.NcclNetwork.PluginState;
import dev.gatun.device.NcclNetwork.Port;
import dev.gatun.device.NcclNetwork.Sockets;
import dev.gatun.device.NcclNetwork.Verbs;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Made-up networks. */
public final class Networks {

    private Networks() {}

    /** A host with Ethernet alone. */
    static NcclNetwork sockets() {
        return new NcclNetwork(Optional.empty(), Optional.empty(), List.of(missing("libnccl-net.so")),
                verbs(), new Sockets(Optional.empty(), List.of("lo", "eth0"), List.of("eth0")));
    }

    /** A host with a plugin. */
    public static NcclNetwork plugin() {
        return withPlugin(sockets(), new Plugin("libnccl-net.so", PluginState.USABLE,
                Optional.of("/opt/libnccl-net.so"), Optional.of("Fabric"), List.of(9, 10), Optional.empty()));
    }

    /** A host with InfiniBand, one of two ports in use. */
    public static NcclNetwork infiniBand() {
        return with(sockets(), port("mlx5_0", Link.INFINIBAND, "active", "400 Gb/sec (4X NDR)"),
                port("mlx5_1", Link.INFINIBAND, "down", "10 Gb/sec (4X SDR)"));
    }

    static NcclNetwork efa() {
        return with(sockets(), port("efa_0", Link.EFA, "active", "100 Gb/sec (4X EDR)"));
    }

    static NcclNetwork with(NcclNetwork network, Port... ports) {
        return withVerbs(network, verbs -> new Verbs(List.of(ports), verbs.efaPciDevices(), verbs.library(),
                verbs.deviceFiles(), verbs.disabled(), verbs.hca(), verbs.lockedMemoryLimitBytes()));
    }

    static NcclNetwork withVerbs(NcclNetwork network, UnaryOperator<Verbs> change) {
        return new NcclNetwork(
                network.forced(), network.pluginSetting(), network.plugins(), change.apply(network.verbs()),
                network.sockets());
    }

    static NcclNetwork withPlugin(NcclNetwork network, Plugin plugin) {
        return new NcclNetwork(
                network.forced(), network.pluginSetting(), List.of(plugin), network.verbs(), network.sockets());
    }

    static NcclNetwork forced(NcclNetwork network, String name) {
        return new NcclNetwork(
                Optional.of(name), network.pluginSetting(), network.plugins(), network.verbs(), network.sockets());
    }

    static Port port(String device, Link link, String state, String rate) {
        return new Port(device, 1, link, state, Optional.of(rate), true);
    }

    static Plugin missing(String library) {
        return new Plugin(library, PluginState.MISSING, Optional.empty(), Optional.empty(), List.of(),
                Optional.of(library + ": cannot open shared object file"));
    }

    private static Verbs verbs() {
        return new Verbs(List.of(), List.of(), Optional.of("/usr/lib/libibverbs.so.1"), true, false, Optional.empty(),
                Optional.empty());
    }
}
