package dev.gatun.device.cpu;

import dev.gatun.device.MemberStretch;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * Sums over a group's ranks, each rank's own stretch of each tensor: the others send it theirs of that stretch into
 * memory of the fabric, and it adds all up in the group's order. What does not fit there at once goes in rounds, whose
 * bounds all ranks reckon alike.
 */
final class SumRounds {

    private final MpiFabric fabric;
    private final List<Integer> ranks;
    private final int member;
    private final String what;
    private final MemorySegment scratch;
    private final long room;
    private final List<Launch> launches = new ArrayList<>();
    private List<Message> messages = new ArrayList<>();
    private List<Launch> sums = new ArrayList<>();
    private long taken;

    enum Kind {
        FLOATS(Float.BYTES),
        LONGS(Long.BYTES);

        private final int bytes;

        Kind(int bytes) {
            this.bytes = bytes;
        }
    }

    /**
     * @param member this rank's place in the group
     * @param what the operation, for messages
     * @param scratch as {@link SumKernels} takes it
     */
    SumRounds(MpiFabric fabric, List<Integer> ranks, int member, String what, MemorySegment scratch) {
        this.fabric = fabric;
        this.ranks = ranks;
        this.member = member;
        this.what = what;
        this.scratch = scratch;
        long even = fabric.staging().byteSize() / ranks.size();
        room = even - even % (CacheLines.FLOATS * Float.BYTES);
    }

    /**
     * One more tensor.
     *
     * @param in this rank's
     * @param stretches each member's, in elements
     * @param addend what the sum is added to, as long as this member's stretch, or null
     * @param out as long, for the sum
     */
    void add(Kind kind, MemorySegment in, MemberStretch[] stretches, MemorySegment addend, MemorySegment out) {
        long longest = 0;
        for (MemberStretch stretch : stretches) {
            longest = Math.max(longest, stretch.length() * kind.bytes);
        }
        long from = 0;
        while (from < longest) {
            if (taken == room) {
                endRound();
            }
            long length = Math.min(longest - from, room - taken);
            addPiece(kind, in, stretches, from, length, addend, out);
            // The next begins with a cache line, as kernels like it; room is a multiple of one.
            taken = Math.min(room, Math.ceilDiv(taken + length, CacheLines.FLOATS * Float.BYTES)
                    * CacheLines.FLOATS * Float.BYTES);
            from += length;
        }
    }

    /** Of every member's stretch the bytes {@code from} and behind, so many or as many as there are. */
    private void addPiece(
            Kind kind,
            MemorySegment in,
            MemberStretch[] stretches,
            long from,
            long length,
            MemorySegment addend,
            MemorySegment out) {
        MemorySegment[] addends = new MemorySegment[ranks.size()];
        long own = bytes(stretches[member].times(kind.bytes), from, length);
        for (int other = 0; other < addends.length; other++) {
            MemberStretch stretch = stretches[other].times(kind.bytes);
            long theirs = bytes(stretch, from, length);
            MemorySegment ofStretch =
                    theirs == 0 ? MemorySegment.NULL : in.asSlice(stretch.inWhole() + from, theirs);
            if (other == member) {
                addends[other] = ofStretch;
                continue;
            }
            addends[other] = fabric.staging().asSlice(other * room + taken, own);
            if (own > 0) {
                messages.add(Message.receive(addends[other], ranks.get(other), MpiCollectives.TAG));
            }
            if (theirs > 0) {
                messages.add(Message.send(ofStretch, ranks.get(other), MpiCollectives.TAG));
            }
        }
        if (own > 0) {
            MemorySegment base = addend == null ? null : addend.asSlice(from, own);
            sums.add(sum(kind, own / kind.bytes, addends, base, out.asSlice(from, own)));
        }
    }

    private static long bytes(MemberStretch stretch, long from, long length) {
        return Math.max(0, Math.min(length, stretch.length() - from));
    }

    private Launch sum(Kind kind, long n, MemorySegment[] addends, MemorySegment base, MemorySegment out) {
        MemorySegment[] outputs = {out};
        return worker -> {
            long at = CacheLines.from(worker, n);
            long own = CacheLines.to(worker, n) - at;
            switch (kind) {
                case FLOATS -> SumKernels.floats(worker, own, addends, at, base, out, at, scratch);
                case LONGS -> SumKernels.longs(own, addends, at, outputs);
            }
        };
    }

    private void endRound() {
        Launch exchange = MpiCollectives.exchange(fabric, messages, what);
        Launch[] ofRound = sums.toArray(Launch[]::new);
        launches.add(worker -> {
            exchange.run(worker);
            for (Launch sum : ofRound) {
                sum.run(worker);
            }
            worker.barrier(); // what was received is read by all before the next round writes it
        });
        messages = new ArrayList<>();
        sums = new ArrayList<>();
        taken = 0;
    }

    /** All rounds. Nothing can be added any more. */
    Launch launch() {
        endRound();
        Launch[] rounds = launches.toArray(Launch[]::new);
        return worker -> {
            for (Launch round : rounds) {
                round.run(worker);
            }
        };
    }
}
