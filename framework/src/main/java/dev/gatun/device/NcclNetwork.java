package dev.gatun.device;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What NCCL has on this machine to send between hosts with: facts alone, judged by {@link Findings}. Only NCCL's log
 * tells what a training really used.
 *
 * <p>Component names are {@code doctor --json}'s keys, in snake case, as are {@link MachineReport}'s.
 *
 * @param forced the only network that NCCL may take, {@code NCCL_NET}
 * @param pluginSetting {@code NCCL_NET_PLUGIN}
 * @param plugins the libraries that NCCL would open, in its order
 * @param verbs InfiniBand, RoCE and EFA
 * @param sockets TCP, which NCCL's processes also need to meet
 */
public record NcclNetwork(
        Optional<String> forced, Optional<String> pluginSetting, List<Plugin> plugins, Verbs verbs, Sockets sockets) {

    /** NCCL's own networks, by the names that {@code NCCL_NET} takes. */
    static final String IB = "IB";

    static final String SOCKET = "Socket";

    public NcclNetwork {
        plugins = List.copyOf(plugins);
    }

    /**
     * The networks that NCCL would try, in its order, by the names that {@code NCCL_NET} takes. It takes the first
     * that has a device; only of plugins that is not known here, so the first that is none ends the list.
     */
    public List<String> order() {
        return available().stream()
                .filter(name -> forced.isEmpty() || name.equalsIgnoreCase(forced.get()))
                .limit(usablePlugins().count() + 1)
                .toList();
    }

    /** Every network that could serve, in NCCL's order; none without an interface by which processes can meet. */
    List<String> available() {
        if (sockets.allowed().isEmpty()) {
            return List.of();
        }
        Stream<String> ofPlugins = usablePlugins().flatMap(plugin -> plugin.network().stream());
        return Stream.concat(ofPlugins, verbs.usable() ? Stream.of(IB, SOCKET) : Stream.of(SOCKET)).toList();
    }

    Stream<Plugin> usablePlugins() {
        return plugins.stream().filter(plugin -> plugin.state() == PluginState.USABLE);
    }

    /** What became of a plugin. */
    public enum PluginState {
        USABLE,
        /** Opened, but with no version of the plugins' interface that NCCL knows. */
        UNSUPPORTED,
        /** There, but it does not open. */
        BROKEN,
        MISSING
    }

    /**
     * A plugin library.
     *
     * @param library as {@code NCCL_NET_PLUGIN} names it, or NCCL's default
     * @param state whether NCCL can load it
     * @param path the file, symbolic links followed
     * @param network what it calls its network
     * @param interfaceVersions the versions of the plugins' interface that it has, lowest first
     * @param reason why it does not open, in the linker's words
     */
    public record Plugin(
            String library,
            PluginState state,
            Optional<String> path,
            Optional<String> network,
            List<Integer> interfaceVersions,
            Optional<String> reason) {

        public Plugin {
            interfaceVersions = List.copyOf(interfaceVersions);
        }
    }

    /**
     * What is used by way of libibverbs.
     *
     * @param ports the ports of all devices
     * @param efaPciDevices PCI addresses of EFA devices, driver or not
     * @param library libibverbs' file, where it opens
     * @param deviceFiles whether {@code /dev/infiniband} has the devices, by which programs reach them
     * @param disabled whether {@code NCCL_IB_DISABLE} is on
     * @param hca the devices that NCCL may use, {@code NCCL_IB_HCA}
     * @param lockedMemoryLimitBytes what this process may lock, where that is limited
     */
    public record Verbs(
            List<Port> ports,
            List<String> efaPciDevices,
            Optional<String> library,
            boolean deviceFiles,
            boolean disabled,
            Optional<String> hca,
            Optional<Long> lockedMemoryLimitBytes) {

        public Verbs {
            ports = List.copyOf(ports);
            efaPciDevices = List.copyOf(efaPciDevices);
        }

        /** Whether NCCL's own network {@value NcclNetwork#IB} has a port to use. */
        boolean usable() {
            return library.isPresent()
                    && deviceFiles
                    && !disabled
                    && ibPorts().anyMatch(port -> port.active() && port.allowed());
        }

        /** Those that NCCL can use without a plugin. */
        Stream<Port> ibPorts() {
            return ports.stream().filter(port -> port.link().ofIb());
        }

        Stream<Port> efaPorts() {
            return ports.stream().filter(port -> port.link() == Link.EFA);
        }
    }

    /** What a port speaks. */
    public enum Link {
        INFINIBAND("InfiniBand"),
        /** RDMA over Ethernet. */
        ROCE("RoCE"),
        /** Amazon's Elastic Fabric Adapter. */
        EFA("EFA"),
        OTHER("another link");

        private final String displayName;

        Link(String displayName) {
            this.displayName = displayName;
        }

        public String displayName() {
            return displayName;
        }

        /** Whether NCCL's own network {@value NcclNetwork#IB} can use it. */
        boolean ofIb() {
            return this == INFINIBAND || this == ROCE;
        }
    }

    /**
     * A device's port.
     *
     * @param device such as {@code mlx5_0}
     * @param number from 1
     * @param link what it speaks
     * @param state in the kernel's words, such as {@code active} and {@code down}
     * @param rate in the kernel's words, such as {@code 400 Gb/sec (4X NDR)}
     * @param allowed whether {@code NCCL_IB_HCA} lets NCCL use it; true of links that it is not about
     */
    public record Port(String device, int number, Link link, String state, Optional<String> rate, boolean allowed) {

        boolean active() {
            return state.equals("active");
        }

        /** As {@code NCCL_IB_HCA} names it. */
        public String name() {
            return device + ":" + number;
        }
    }

    /**
     * What is used by way of TCP.
     *
     * @param setting {@code NCCL_SOCKET_IFNAME}
     * @param running the interfaces that are up and have an address
     * @param allowed those of them that NCCL would use
     */
    public record Sockets(Optional<String> setting, List<String> running, List<String> allowed) {

        public Sockets {
            running = List.copyOf(running);
            allowed = List.copyOf(allowed);
        }
    }
}
