package dev.gatun.kernels;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Sums over GPUs that reach each other's memory, in one kernel on each; peer_sum.cu says how. All members launch the
 * same ones in the same order.
 */
public final class PeerSum {

    /** peer_sum.cu */
    private static final int MOST_MEMBERS = 8;
    private static final int MOST_BLOCKS = 128;
    private static final int THREADS = 512;
    private static final int PACK_BYTES = 16;

    /** Enough to keep a link busy, and few enough to leave multiprocessors for what is computed meanwhile. */
    private static final int BLOCKS = 48;

    /** What each member shares with the others, zeros at first. */
    public static final long SHARED_BYTES = (long) MOST_MEMBERS * MOST_BLOCKS * Long.BYTES;
    /** What each member has for itself, zeros at first. */
    public static final long OWN_BYTES = (long) MOST_BLOCKS * Long.BYTES;

    private final Kernels kernels;

    public PeerSum(Kernels kernels) {
        this.kernels = kernels;
    }

    /** Whether there is a kernel for so many members. */
    public static boolean serves(int members) {
        return members == 2 || members == 4 || members == 8;
    }

    /** Whether there is a kernel for so many members and bytes. */
    public static boolean serves(int members, long bytes) {
        return serves(members)
                && bytes % PACK_BYTES == 0
                && bytes / PACK_BYTES <= Integer.MAX_VALUE - 2L * MOST_BLOCKS * THREADS;
    }

    /**
     * The group as kernels read it, on this device.
     *
     * @param memory for each member, the address that offsets count from
     * @param shared for each member, the address of its {@link #SHARED_BYTES}
     * @param counters the address of this one's {@link #OWN_BYTES}
     * @param givenUp the address of an int64, not 0 once nobody is to wait any longer
     * @param own which member this is
     */
    public static MemorySegment group(
            Arena arena, List<Long> memory, List<Long> shared, long counters, long givenUp, int own) {
        MemorySegment group = arena.allocate((2L * MOST_MEMBERS + 3) * Long.BYTES, Long.BYTES);
        for (int member = 0; member < memory.size(); member++) {
            group.setAtIndex(JAVA_LONG, member, memory.get(member));
            group.setAtIndex(JAVA_LONG, MOST_MEMBERS + member, shared.get(member));
        }
        group.setAtIndex(JAVA_LONG, 2 * MOST_MEMBERS, counters);
        group.setAtIndex(JAVA_LONG, 2 * MOST_MEMBERS + 1, givenUp);
        group.setAtIndex(JAVA_INT, 4 * MOST_MEMBERS + 4, own);
        group.setAtIndex(JAVA_INT, 4 * MOST_MEMBERS + 5, memory.size());
        return group;
    }

    /**
     * {@code to = the sum of all members' from}, in fp32 in the members' order, rounded once.
     *
     * @param group the address of {@link #group}
     * @param from an offset in each member's memory, in bytes, divisible by 16; may be {@code to}
     * @param bytes of what is summed
     */
    public Launch allReduce(Element element, int members, long group, long from, long to, long bytes) {
        long packs = bytes / PACK_BYTES;
        long blocks = Math.clamp(Math.ceilDiv(packs, (long) members * THREADS), 1, BLOCKS);
        return kernels.launch("peer_sum", "peer_all_reduce_" + members + "_" + element.suffix(),
                Grid.of(blocks, THREADS), group, from, to, (int) packs);
    }
}
