package dev.gatun.device.cuda;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.device.cuda.Channel.Link;
import dev.gatun.device.cuda.Channel.Target;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.Launch;
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
    private final ChannelSignals signals;
    private final Map<Link, Sender> senders = new HashMap<>();
    private final Map<Link, Receiver> receivers = new HashMap<>();

    PeerCopies(CudaFabric fabric, ChannelSignals signals) {
        this.fabric = fabric;
        this.signals = signals;
    }

    /** What a sender does again and again: it waits, copies to the next target, and says so. */
    private static final class Sender {

        private final Channel channel;
        private final Launch awaitGrant;
        private final Launch sent;
        private List<MemorySegment> targets;
        private int next;

        Sender(Channel channel, Launch awaitGrant, Launch sent) {
            this.channel = channel;
            this.awaitGrant = awaitGrant;
            this.sent = sent;
        }
    }

    private record Receiver(Launch grant, Launch awaitSent) {}

    /** Tells the sender where this rank takes what it sends in a run of the program. */
    void announce(Link link, List<Target> targets) {
        fabric.channel(link).targets().complete(List.copyOf(targets));
    }

    Work post(Link link) {
        return receiver(link).grant()::on;
    }

    Work receive(Link link) {
        return receiver(link).awaitSent()::on;
    }

    Work send(Link link, Tensor tensor, Site site) {
        Sender sender = senders.computeIfAbsent(link, absent -> {
            Channel channel = fabric.channel(link);
            return new Sender(channel, signals.awaitGrant(channel), signals.sent(channel));
        });
        MemorySegment source = MemorySegment.ofAddress(site.address(tensor));
        long bytes = tensor.bytes();
        return stream -> {
            MemorySegment target = next(sender, bytes);
            sender.awaitGrant.on(stream);
            CudaException.check(
                    cudart_h.cudaMemcpyAsync(target, source, bytes, cudart_h.cudaMemcpyDefault(), stream),
                    "cudaMemcpyAsync",
                    sender.channel::toString);
            sender.sent.on(stream);
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
            return new Receiver(signals.grant(channel), signals.awaitSent(channel));
        });
    }
}
