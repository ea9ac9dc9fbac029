package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.device.cuda.Channel.Link;
import dev.gatun.device.cuda.Channel.Target;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.Launch;
import dev.gatun.kernels.Signals;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program's transfers to and from other GPUs of the process. Copy engines move them from memory to memory; streams
 * wait for each other by counters.
 */
final class PeerCopies {

    private final CudaFabric fabric;
    private final Signals signals;
    private final DeviceConstants constants;
    private final Map<Link, Sender> senders = new HashMap<>();
    private final Map<Link, Receiver> receivers = new HashMap<>();

    PeerCopies(CudaFabric fabric, Signals signals, DeviceConstants constants) {
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

    /** Tells the sender where this rank takes what it sends in a run of the program. */
    void announce(Link link, List<Target> targets) {
        fabric.channel(link).targets().complete(List.copyOf(targets));
    }

    Work post(Link link) {
        return receiver(link).raise()::on;
    }

    Work receive(Link link) {
        return receiver(link).await()::on;
    }

    Work send(Link link, Tensor tensor, Site site) {
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
    static void reachOthers(int ordinal, List<Integer> all) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment possible = arena.allocate(JAVA_INT);
            for (int other : all) {
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
