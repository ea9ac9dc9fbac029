package dev.gatun.device;

import dev.gatun.device.Finding.Severity;
import dev.gatun.device.NcclNetwork.Plugin;
import dev.gatun.device.NcclNetwork.Port;
import dev.gatun.device.NcclNetwork.Sockets;
import dev.gatun.device.NcclNetwork.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges what NCCL has to send between hosts with. What makes NCCL fail within a host too is an error. */
final class NetworkFindings {

    private static final String NCCL = "nccl";

    /** NCCL asks for no limit at all; below this, it runs into one with few connections. */
    private static final long LITTLE_LOCKED_MEMORY = 1L << 30;

    private final NcclNetwork network;
    private final List<Finding> findings = new ArrayList<>();

    private NetworkFindings(NcclNetwork network) {
        this.network = network;
    }

    static List<Finding> of(NcclNetwork network) {
        NetworkFindings findings = new NetworkFindings(network);
        findings.look();
        return findings.findings;
    }

    private void look() {
        if (network.sockets().allowed().isEmpty()) {
            noInterface();
        } else if (network.order().isEmpty()) {
            error("nccl_net_unknown", "Training over several GPUs: NCCL_NET=" + network.forced().orElse("")
                            + " names a network that NCCL does not have here. It has "
                            + String.join(", ", network.available()) + ".",
                    "Remove NCCL_NET, or set it to one of these.");
        }
        network.plugins().forEach(this::plugin);
        boolean onlyIb = network.forced().filter(NcclNetwork.IB::equalsIgnoreCase).isPresent();
        boolean onlySocket = network.forced().filter(NcclNetwork.SOCKET::equalsIgnoreCase).isPresent();
        if (onlySocket) {
            return;
        }
        if (!onlyIb) {
            efa();
        }
        if (onlyIb || network.forced().isEmpty()) {
            ib();
        }
        reach();
    }

    private void noInterface() {
        Sockets sockets = network.sockets();
        if (sockets.running().isEmpty()) {
            error("nccl_no_interface", "Training over several GPUs: no network interface is up, and NCCL needs one, "
                            + "the loopback at least.",
                    "ip link set lo up");
        } else {
            error("nccl_no_interface", "Training over several GPUs: NCCL_SOCKET_IFNAME=" + sockets.setting().orElse("")
                            + " allows none of the interfaces that are up: " + String.join(", ", sockets.running())
                            + ".",
                    "Remove NCCL_SOCKET_IFNAME, or set it to what one of these begins with.");
        }
    }

    private void plugin(Plugin plugin) {
        String name = "NCCL's network plugin " + plugin.library();
        String without = network.order().isEmpty() ? "" : " NCCL goes on without it." + instead();
        switch (plugin.state()) {
            case USABLE -> {}
            case UNSUPPORTED ->
                warning("nccl_plugin_unsupported",
                        "NCCL's network plugin " + plugin.path().orElse(plugin.library()) + " has no version of the "
                                + "plugins' interface that NCCL knows, ncclNetPlugin_v6 or newer." + without,
                        "Install a plugin made for NCCL 2.27 or newer.");
            case BROKEN ->
                warning("nccl_plugin_broken", name + " does not open: " + plugin.reason().orElse("") + "." + without,
                        "Put the folder of what it wants on LD_LIBRARY_PATH before the start, or install the plugin "
                                + "anew.");
            case MISSING -> {
                if (network.pluginSetting().isPresent()) {
                    warning("nccl_plugin_missing",
                            name + ", which NCCL_NET_PLUGIN names, is not found: " + plugin.reason().orElse("") + "."
                                    + without,
                            "Put its folder on LD_LIBRARY_PATH before the start, set NCCL_NET_PLUGIN to its whole "
                                    + "path, or remove NCCL_NET_PLUGIN.");
                }
            }
        }
    }

    private void efa() {
        Verbs verbs = network.verbs();
        if (verbs.efaPorts().findAny().isEmpty()) {
            if (!verbs.efaPciDevices().isEmpty()) {
                warning("efa_without_driver", "The PCI bus has EFA (" + String.join(", ", verbs.efaPciDevices())
                                + "), but there is no driver for it." + instead(),
                        "modprobe efa; Amazon's EFA installer has the driver. For a container, on its host.");
            }
        } else if (network.usablePlugins().findAny().isEmpty()) {
            warning("efa_without_plugin", "EFA is here (" + names(verbs.efaPorts())
                            + "), and NCCL has no plugin for it." + instead(),
                    "Install libfabric and aws-ofi-nccl, as Amazon's EFA installer does; put the folder of its "
                            + "libnccl-net-ofi.so, such as /opt/amazon/ofi-nccl/lib, on LD_LIBRARY_PATH, and set "
                            + "NCCL_NET_PLUGIN=ofi.");
        }
    }

    private void ib() {
        Verbs verbs = network.verbs();
        List<Port> active = verbs.ibPorts().filter(Port::active).toList();
        if (verbs.ibPorts().findAny().isEmpty()) {
            return;
        }
        if (verbs.disabled()) {
            findings.add(new Finding(Severity.INFO, "nccl_ib_disabled", NCCL,
                    "NCCL_IB_DISABLE keeps NCCL from " + names(verbs.ibPorts()) + "." + instead(), ""));
        } else if (active.isEmpty()) {
            warning("ib_ports_down", "No port of InfiniBand or RoCE is active: " + verbs.ibPorts()
                            .map(port -> port.name() + " is " + port.state())
                            .collect(Collectors.joining(", ")) + "." + instead(),
                    "ibstat says more: a port that is down lacks its cable or its switch, one in init a subnet "
                            + "manager, and one of RoCE an interface that is up.");
        } else if (active.stream().noneMatch(Port::allowed)) {
            warning("nccl_ib_hca_excludes_all", "NCCL_IB_HCA=" + verbs.hca().orElse("")
                            + " allows none of the active ports " + names(active.stream()) + "." + instead(),
                    "Remove NCCL_IB_HCA, or set it to what one of these begins with.");
        } else if (verbs.library().isEmpty()) {
            warning("ib_without_libibverbs", "InfiniBand or RoCE is here (" + names(active.stream())
                            + "), but libibverbs does not open." + instead(),
                    "Install libibverbs and its providers: the packages libibverbs1 and ibverbs-providers of Debian "
                            + "and Ubuntu, libibverbs of others.");
        }
    }

    /** What a plugin for such devices needs as well. */
    private void reach() {
        Verbs verbs = network.verbs();
        boolean unused = verbs.disabled() && verbs.efaPorts().findAny().isEmpty();
        if (unused || verbs.ports().stream().noneMatch(Port::active)) {
            return;
        }
        if (!verbs.deviceFiles()) {
            warning("verbs_without_device_files", names(verbs.ports().stream().filter(Port::active))
                            + " cannot be reached, as /dev/infiniband has no uverbs files." + instead(),
                    "Start a container with the devices: docker run --device /dev/infiniband --ulimit memlock=-1. "
                            + "Elsewhere: modprobe ib_uverbs");
        }
        verbs.lockedMemoryLimitBytes().filter(limit -> limit < LITTLE_LOCKED_MEMORY).ifPresent(limit ->
                warning("locked_memory_low", "This process may lock " + limit / 1024 + " KiB of memory, and NCCL locks "
                                + "what it sends from: its call of ibv_reg_mr or ibv_create_qp may fail.",
                        "ulimit -l unlimited before the start, or memlock in /etc/security/limits.conf; in Slurm, "
                                + "LimitMEMLOCK=infinity of slurmd's service; in a container, --ulimit memlock=-1"));
    }

    /** Where nothing better is left, NCCL says nothing and is slow. */
    private String instead() {
        boolean slow = network.order().equals(List.of(NcclNetwork.SOCKET));
        return slow ? " So NCCL sends between hosts by TCP, slowly." : "";
    }

    private static String names(Stream<Port> ports) {
        return ports.map(Port::name).collect(Collectors.joining(", "));
    }

    private void error(String code, String what, String fix) {
        findings.add(new Finding(Severity.ERROR, code, NCCL, what, fix));
    }

    private void warning(String code, String what, String fix) {
        findings.add(new Finding(Severity.WARNING, code, NCCL, what, fix));
    }
}
