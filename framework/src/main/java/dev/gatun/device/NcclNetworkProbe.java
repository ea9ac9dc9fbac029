package dev.gatun.device;

import dev.gatun.bindings.SharedObject;
import dev.gatun.device.NcclNetwork.Plugin;
import dev.gatun.device.NcclNetwork.PluginState;
import dev.gatun.device.NcclNetwork.Sockets;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for what NCCL would look for when it chooses a network, by the rules of NCCL 2.27 to 2.30: its sources
 * {@code src/plugin/net.cc}, {@code plugin_open.cc} and {@code src/misc/socket.cc}. Plugins are opened as NCCL would
 * open them, but none is started, so whether one finds a device of its own stays open.
 */
public final class NcclNetworkProbe {

    private static final String DEFAULT_PLUGIN = "libnccl-net.so";
    private static final String INTERFACE = "ncclNetPlugin_v";
    private static final int OLDEST_INTERFACE = 6;
    private static final int NEWEST_INTERFACE = 32; // more than there are, for plugins newer than this

    /** Interfaces that NCCL uses where none is set: the first of these lists that holds one counts. */
    private static final List<String> INTERFACES = List.of("ib", "^docker,lo,virbr", "docker", "lo", "virbr");

    private final SystemFiles files;
    private final NcclSettings settings;
    private final List<String> running;
    private final Function<String, SharedObject> linker;

    /**
     * For a made-up machine.
     *
     * @param root the folder that stands for {@code /}
     * @param environment the environment variables
     * @param running the network interfaces that are up and have an address, in the system's order
     * @param linker opens a library by its name or path, or throws an {@link UnsatisfiedLinkError}
     */
    NcclNetworkProbe(
            Path root, Map<String, String> environment, List<String> running, Function<String, SharedObject> linker) {
        this.files = new SystemFiles(root);
        this.settings = NcclSettings.of(files, environment);
        this.running = running;
        this.linker = linker;
    }

    /** What this process would find; never throws. */
    public static NcclNetwork probe() {
        return new NcclNetworkProbe(Path.of("/"), System.getenv(), runningInterfaces(), SharedObject::open).network();
    }

    NcclNetwork network() {
        Optional<String> plugins = settings.get("NCCL_NET_PLUGIN");
        return new NcclNetwork(
                settings.get("NCCL_NET"),
                plugins,
                names(plugins).map(this::plugin).toList(),
                new VerbsProbe(files, settings).verbs(verbsLibrary()),
                sockets());
    }

    private static Stream<String> names(Optional<String> setting) {
        return setting.map(list -> Arrays.stream(list.split(","))
                        .filter(name -> !name.isEmpty() && !list.equalsIgnoreCase("none")))
                .orElse(Stream.of(DEFAULT_PLUGIN));
    }

    /** A name that is neither a path nor a library's is tried as it stands, and then as the end of one. */
    private Plugin plugin(String name) {
        boolean library = name.startsWith("lib") && name.endsWith(".so");
        List<String> candidates =
                name.contains("/") || library ? List.of(name) : List.of(name, "libnccl-net-" + name + ".so");
        Plugin plugin = null;
        for (String file : candidates) {
            try {
                return opened(name, linker.apply(file));
            } catch (UnsatisfiedLinkError e) {
                // A file that is there and does not open says more than the names that have none.
                if (plugin == null || plugin.state() == PluginState.MISSING) {
                    plugin = failed(name, file, e.getMessage());
                }
            }
        }
        return plugin;
    }

    /** Where the linker has found a file, its reason begins with the whole path or with what that file wants. */
    private static Plugin failed(String name, String file, String reason) {
        boolean found = file.contains("/") ? Files.exists(Path.of(file)) : !reason.startsWith(file + ":");
        return new Plugin(
                name, found ? PluginState.BROKEN : PluginState.MISSING, Optional.empty(), Optional.empty(), List.of(),
                Optional.of(reason));
    }

    private static Plugin opened(String name, SharedObject library) {
        List<Integer> versions = IntStream.rangeClosed(OLDEST_INTERFACE, NEWEST_INTERFACE)
                .filter(version -> library.has(INTERFACE + version))
                .boxed()
                .toList();
        Optional<String> path = library.path().map(NcclNetworkProbe::real);
        if (versions.isEmpty()) {
            return new Plugin(name, PluginState.UNSUPPORTED, path, Optional.empty(), versions, Optional.empty());
        }
        String network = library.text(INTERFACE + versions.getLast()).orElse(name);
        return new Plugin(name, PluginState.USABLE, path, Optional.of(network), versions, Optional.empty());
    }

    private Optional<String> verbsLibrary() {
        return Stream.of(settings.get("NCCL_IBVERBS_LIB").orElse(""), "libibverbs.so", "libibverbs.so.1")
                .filter(name -> !name.isEmpty())
                .flatMap(name -> path(name).stream())
                .findFirst();
    }

    private Optional<String> path(String library) {
        try {
            return Optional.of(linker.apply(library).path().map(NcclNetworkProbe::real).orElse(library));
        } catch (UnsatisfiedLinkError missing) {
            return Optional.empty();
        }
    }

    private Sockets sockets() {
        Optional<String> setting = settings.get("NCCL_SOCKET_IFNAME");
        // NCCL ignores a setting of one character.
        List<String> lists = setting.filter(list -> list.length() > 1).map(List::of).orElse(INTERFACES);
        List<String> allowed = lists.stream()
                .map(NcclNameList::of)
                .map(list -> running.stream().filter(list::allows).toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Sockets(setting, running, allowed);
    }

    private static String real(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException gone) {
            return path.toString();
        }
    }

    private static List<String> runningInterfaces() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(NcclNetworkProbe::isRunning)
                    .sorted(Comparator.comparingInt(NetworkInterface::getIndex))
                    .map(NetworkInterface::getName)
                    .toList();
        } catch (SocketException unknown) {
            return List.of();
        }
    }

    /** NCCL leaves out what has no address but IPv6's loopback. */
    private static boolean isRunning(NetworkInterface candidate) {
        try {
            return candidate.isUp() && candidate.inetAddresses()
                    .anyMatch(address -> !(address instanceof Inet6Address && address.isLoopbackAddress()));
        } catch (SocketException gone) {
            return false;
        }
    }
}
