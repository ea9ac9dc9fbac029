package dev.gatun.device.cuda;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.device.cuda.Channel.Link;
import dev.gatun.kernels.Launch;
import dev.gatun.kernels.Signals;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the members of a group copy into each other's memory, all at the same places of one program and to the same
 * offsets: by copy engines, so that the multiprocessors are left to other work. Streams wait for each other by counters.
 */
final class PeerPushes {

    private final List<Other> others = new ArrayList<>();

    /**
     * Another member.
     *
     * @param distance from an address of this one's memory to that of the same offset in the other's
     * @param grant lets it write
     * @param awaitGrant until it lets this one write
     * @param sent says that this one has written
     * @param awaitSent until it has written
     */
    private record Other(
            Channel out, long distance, Launch grant, Launch awaitGrant, Launch sent, Launch awaitSent) {}

    /**
     * What is copied.
     *
     * @param from the address of what this member brings
     * @param to the address in its own memory to which it would go
     */
    record Piece(long from, long to, long bytes) {

        /** @param distance by which it goes further than {@code to} */
        void copy(long distance, MemorySegment stream, Supplier<String> where) {
            CudaException.check(
                    cudart_h.cudaMemcpyAsync(
                            MemorySegment.ofAddress(to + distance), MemorySegment.ofAddress(from), bytes,
                            cudart_h.cudaMemcpyDefault(), stream),
                    "cudaMemcpyAsync",
                    where);
        }
    }

    /**
     * @param ranks of the members
     * @param bases for each, what offsets in its memory count from
     */
    PeerPushes(List<Integer> ranks, int rank, List<Long> bases, CudaFabric fabric, Site site) {
        int own = ranks.indexOf(rank);
        for (int step = 1; step < ranks.size(); step++) {
            int other = (own + step) % ranks.size(); // so that no two write to the same one at first
            others.add(other(ranks, rank, ranks.get(other), bases.get(other) - bases.get(own), fabric, site));
        }
    }

    private static Other other(
            List<Integer> ranks, int rank, int other, long distance, CudaFabric fabric, Site site) {
        String name = "copies among the ranks " + ranks;
        Channel out = fabric.channel(new Link(name, rank, other, name));
        Channel in = fabric.channel(new Link(name, other, rank, name));
        ChannelSignals signals = new ChannelSignals(fabric, new Signals(site.kernels()), site.constants());
        return new Other(
                out,
                distance,
                signals.grant(in),
                signals.awaitGrant(out),
                signals.sent(out),
                signals.awaitSent(in));
    }

    /** Copies pieces to all others, and ends when theirs are here. */
    Work push(List<Piece> pieces) {
        return stream -> {
            for (Other other : others) {
                other.grant.on(stream);
            }
            for (Other other : others) {
                other.awaitGrant.on(stream);
                for (Piece piece : pieces) {
                    piece.copy(other.distance, stream, other.out::toString);
                }
                other.sent.on(stream);
            }
            for (Other other : others) {
                other.awaitSent.on(stream);
            }
        };
    }
}
