package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.device.cuda.Channel.Link;
import dev.gatun.device.cuda.PeerReductions.Message;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Elementwise;
import dev.gatun.kernels.Launch;
import dev.gatun.kernels.Signals;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * A GPU's sums with one other: each copies what it brings by a copy engine to where the other makes the sum, and adds its
 * own. That takes longer than {@code PeerSum}'s kernel, and leaves the multiprocessors to other work until both are there.
 * As a sum of two is the same in either order, both have the same bits.
 */
final class PeerExchange {

    private static final String NAME = "sums";

    private final Channel out;
    private final long toOther;
    private final Launch grant;
    private final Launch awaitGrant;
    private final Launch sent;
    private final Launch awaitSent;

    /**
     * @param ranks the two
     * @param bases of both, what offsets in their memory count from
     */
    PeerExchange(List<Integer> ranks, int rank, List<Long> bases, CudaFabric fabric, Site site) {
        int own = ranks.indexOf(rank);
        int other = 1 - own;
        out = fabric.channel(new Link(NAME, rank, ranks.get(other), NAME));
        Channel in = fabric.channel(new Link(NAME, ranks.get(other), rank, NAME));
        toOther = bases.get(other) - bases.get(own);
        Signals signals = new Signals(site.kernels());
        DeviceConstants constants = site.constants();
        long givenUp = fabric.givenUp().address();
        grant = signals.raise(counter(constants), in.posted().address());
        awaitGrant = signals.await(counter(constants), out.posted().address(), givenUp);
        sent = signals.raise(counter(constants), out.sent().address());
        awaitSent = signals.await(counter(constants), in.sent().address(), givenUp);
    }

    private static long counter(DeviceConstants constants) {
        try (Arena arena = Arena.ofConfined()) {
            return constants.upload(arena.allocate(JAVA_LONG));
        }
    }

    /** The sum of a message, which is not made where it comes from, and is at the same offset in the other's memory. */
    Work sum(Message message, Element element, Site site) {
        MemorySegment from = MemorySegment.ofAddress(message.from());
        MemorySegment there = MemorySegment.ofAddress(message.to() + toOther);
        Launch add = new Elementwise(site.kernels()).add(
                message.to(), element, message.from(), element, message.to(), element, message.elements());
        return stream -> {
            grant.on(stream);
            awaitGrant.on(stream);
            CudaException.check(
                    cudart_h.cudaMemcpyAsync(
                            there, from, message.bytes(), cudart_h.cudaMemcpyDefault(), stream),
                    "cudaMemcpyAsync",
                    out::toString);
            sent.on(stream);
            awaitSent.on(stream);
            add.on(stream);
        };
    }
}
