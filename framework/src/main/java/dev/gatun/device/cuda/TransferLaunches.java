package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.device.Peers;
import dev.gatun.device.cuda.Channel.Link;
import dev.gatun.device.cuda.Channel.Target;
import dev.gatun.graph.Node;
import dev.gatun.graph.PostReceive;
import dev.gatun.graph.Program;
import dev.gatun.graph.Receive;
import dev.gatun.graph.Send;
import dev.gatun.graph.Task;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.Launch;
import dev.gatun.kernels.Signals;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program's transfers to and from other GPUs of the process. Copy engines move them from memory to memory; streams
 * wait for each other by counters.
 */
final class TransferLaunches {

    private final String program;
    private final Peers peers;
    private final CudaFabric fabric;
    private final Signals signals;
    private final DeviceConstants constants;
    private final Map<Link, Sender> senders = new HashMap<>();
    private final Map<Link, Receiver> receivers = new HashMap<>();

    TransferLaunches(
            String program, Peers peers, CudaFabric fabric, Signals signals, DeviceConstants constants) {
        this.program = program;
        this.peers = peers;
        this.fabric = fabric;
        this.signals = signals;
        this.constants = constants;
    }

    /** What a sender does again and again: it waits, copies to the next target, and says so. */
    private static final class Sender {

        private final Channel channel;
        private final Launch await;
        private final Launch raise;
        private List<MemorySegment> targets;
        private int next;

        Sender(Channel channel, Launch await, Launch raise) {
            this.channel = channel;
            this.await = await;
            this.raise = raise;
        }
    }

    private record Receiver(Launch raise, Launch await) {}

    /** Tells senders where this rank takes what they send in a run of the program. */
    void announce(Program prepared, Site site) {
        Map<Link, List<Target>> targets = new LinkedHashMap<>();
        for (Task task : prepared.tasks()) {
            for (Node node : task.nodes()) {
                if (node.operation() instanceof PostReceive post) {
                    Tensor tensor = node.output(0);
                    targets.computeIfAbsent(from(post.stage(), post.channel()), absent -> new ArrayList<>())
                            .add(new Target(site.address(tensor), tensor.bytes()));
                }
            }
        }
        targets.forEach((link, all) -> fabric.channel(link).targets().complete(List.copyOf(all)));
    }

    Work of(Node node, Site site) {
        return switch (node.operation()) {
            case Send send -> send(to(send.stage(), send.channel()), node.input(0), site);
            case PostReceive post -> receiver(from(post.stage(), post.channel())).raise()::on;
            case Receive receive -> receiver(from(receive.stage(), receive.channel())).await()::on;
            default -> throw new IllegalArgumentException(node.operation().name() + " transfers nothing");
        };
    }

    private Link to(int stage, String channel) {
        return new Link(program, peers.rank(), peers.at(stage), channel);
    }

    private Link from(int stage, String channel) {
        return new Link(program, peers.at(stage), peers.rank(), channel);
    }

    private Work send(Link link, Tensor tensor, Site site) {
        Sender sender = senders.computeIfAbsent(link, absent -> {
            Channel channel = fabric.channel(link);
            return new Sender(
                    channel,
                    signals.await(counter(), channel.posted().address(), fabric.givenUp().address()),
                    signals.raise(counter(), channel.sent().address()));
        });
        MemorySegment source = MemorySegment.ofAddress(site.address(tensor));
        long bytes = tensor.bytes();
        return stream -> {
            MemorySegment target = next(sender, bytes);
            sender.await.on(stream);
            CudaException.check(
                    cudart_h.cudaMemcpyAsync(target, source, bytes, cudart_h.cudaMemcpyDefault(), stream),
                    "cudaMemcpyAsync",
                    sender.channel::toString);
            sender.raise.on(stream);
        };
    }

    /** A run of the program sends as often as the receiver takes, so that each run begins with the first. */
    private MemorySegment next(Sender sender, long bytes) {
        if (sender.targets == null) {
            List<Target> targets = fabric.targets(sender.channel);
            targets.stream().filter(target -> target.bytes() != bytes).findFirst().ifPresent(target -> {
                throw new IllegalStateException(sender.channel + " sends " + bytes + " bytes, and the receiver takes "
                        + target.bytes());
            });
            sender.targets = targets.stream().map(target -> MemorySegment.ofAddress(target.address())).toList();
        }
        MemorySegment target = sender.targets.get(sender.next);
        sender.next = (sender.next + 1) % sender.targets.size();
        return target;
    }

    private Receiver receiver(Link link) {
        return receivers.computeIfAbsent(link, absent -> {
            Channel channel = fabric.channel(link);
            return new Receiver(
                    signals.raise(counter(), channel.posted().address()),
                    signals.await(counter(), channel.sent().address(), fabric.givenUp().address()));
        });
    }

    /** What the device counts with by itself, 0 at first. */
    private long counter() {
        try (Arena arena = Arena.ofConfined()) {
            return constants.upload(arena.allocate(JAVA_LONG));
        }
    }

    /** Lets a device's copies and kernels reach the memory of all others that it is linked to. */
    static void reachOthers(int ordinal, int devices) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment possible = arena.allocate(JAVA_INT);
            for (int other = 0; other < devices; other++) {
                if (other == ordinal) {
                    continue;
                }
                CudaException.check(
                        cudart_h.cudaDeviceCanAccessPeer(possible, ordinal, other), "cudaDeviceCanAccessPeer");
                if (possible.get(JAVA_INT, 0) == 1) {
                    int status = cudart_h.cudaDeviceEnablePeerAccess(other, 0);
                    if (status == cudart_h.cudaErrorPeerAccessAlreadyEnabled()) {
                        cudart_h.cudaGetLastError(); // which would be somebody else's next error
                    } else {
                        CudaException.check(status, "cudaDeviceEnablePeerAccess");
                    }
                }
            }
        }
    }
}
