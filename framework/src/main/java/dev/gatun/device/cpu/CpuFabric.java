package dev.gatun.device.cpu;

import dev.gatun.device.Peers;
import dev.gatun.graph.Program;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What joins the CPU devices of a process: mailboxes for transfers between two, and meetings for collectives of
 * several. All is wired up when programs are compiled; at run time only counters move.
 */
public final class CpuFabric extends Fabric {

    /**
     * A rank that is ahead waits for as long as the others compute, which for a large model on few cores is minutes.
     * What takes longer than this hardly ends at all; PyTorch gives NCCL's collectives as long.
     */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Duration limit;
    private final Map<Link, Mailbox> mailboxes = new ConcurrentHashMap<>();
    private final Map<Members, Meeting> meetings = new ConcurrentHashMap<>();
    private final Map<Integer, Position> positions = new ConcurrentHashMap<>();
    private volatile Throwable failure;

    private record Link(String program, int from, int to, String channel) {}

    private record Members(String program, List<Integer> ranks) {}

    /** A fabric on which ten minutes are too long to wait for another rank. */
    public CpuFabric() {
        this(LIMIT);
    }

    /** @param limit a rank that waits for another longer than this fails, and says for whom it waited and where */
    public CpuFabric(Duration limit) {
        this.limit = limit;
    }

    @Override
    Communication communication(Program program, Peers peers) {
        return new LocalCommunication(program.name(), peers, this);
    }

    Mailbox mailbox(String program, int from, int to, String channel) {
        return mailboxes.computeIfAbsent(new Link(program, from, to, channel), link -> new Mailbox(this, from, to));
    }

    Meeting meeting(String program, List<Integer> ranks) {
        return meetings.computeIfAbsent(new Members(program, ranks), members -> new Meeting(this, ranks));
    }

    @Override
    Position position(int rank) {
        return positions.computeIfAbsent(rank, absent -> new Position());
    }

    /** Transfers happen when they are asked for: devices see each other's memory. */
    @Override
    void progress() {}

    @Override
    void leave() {}

    @Override
    public synchronized void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
    }

    /**
     * Returns once all of them have come to {@code count}.
     *
     * @param rank who waits
     * @param what the operation it waits at, for the message
     * @throws IllegalStateException if it takes longer than the limit
     */
    void await(Progress[] all, long count, int rank, String what) {
        long start = System.nanoTime();
        for (int spins = 0; !Progress.reached(all, count); spins++) {
            Waiting.once(spins, failure);
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new IllegalStateException(
                        Waiting.tooLong(rank, limit, position(rank), what, missing(all, count)));
            }
        }
    }

    private List<String> missing(Progress[] all, long count) {
        return Stream.of(all)
                .filter(each -> each.count() < count)
                .map(each -> "rank " + each.rank() + ", which is in " + position(each.rank()))
                .toList();
    }
}
