package dev.gatun.device.cpu;

import dev.gatun.bindings.NativeLibrary;
import dev.gatun.device.Peers;
import dev.gatun.device.Processes;
import dev.gatun.graph.Program;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;

/**
 * What joins CPU devices of several processes, one in each: messages of Open MPI. Sums are added up in the ranks'
 * order, so that all numbers are those of {@link CpuFabric}.
 *
 * <p>Collectives are made of messages too, and not MPI's own: those add up in an order of their choice, and do not tell
 * whom they wait for.
 */
public final class MpiFabric extends Fabric {

    /** What others' shares of a sum are received in, at most so much at once for all others. */
    private static final long STAGING_BYTES = 4L << 20;

    /** A question to Open MPI takes as long as so many rounds of spinning. */
    private static final int SPINS = 8;

    private final Mpi mpi;
    private final Duration limit;
    private final Position position = new Position();
    private final Positions positions;
    private final MemorySegment staging = Arena.ofAuto().allocate(STAGING_BYTES, CacheLines.FLOATS * Float.BYTES);
    private final List<Inbox> inboxes = new ArrayList<>();
    private volatile Throwable failure;

    private MpiFabric(Mpi mpi, Processes processes, Duration limit) {
        this.mpi = mpi;
        this.limit = limit;
        positions = new Positions(processes, position);
    }

    /**
     * Looks whether Open MPI can join these processes; starts nothing.
     *
     * @throws IllegalStateException if it is missing, or did not start this process
     */
    public static void requireLauncher(Processes processes) {
        Mpi.requireLauncher(NativeLibrary.MPI.status(), System.getenv(), processes.count());
    }

    /**
     * Joins this process, whose rank is its number, to the others.
     *
     * @param limit as of {@link CpuFabric}
     * @throws IllegalStateException if Open MPI is missing, did not start this process, or counts processes otherwise
     */
    public static MpiFabric join(Processes processes, Duration limit) {
        requireLauncher(processes);
        Mpi mpi = Mpi.start();
        if (mpi.rank() != processes.index() || mpi.size() != processes.count()) {
            throw new IllegalStateException("Open MPI has this process as rank " + mpi.rank() + " of " + mpi.size()
                    + ", and the job as process " + processes.index() + " of " + processes.count()
                    + ": both must be the same. Let mpirun start all processes of the job, and set no variables of"
                    + " another launcher.");
        }
        mpi.enter();
        return new MpiFabric(mpi, processes, limit);
    }

    @Override
    Communication communication(Program program, Peers peers) {
        return new MpiCommunication(program, peers, this);
    }

    @Override
    Position position(int rank) {
        return position;
    }

    @Override
    void progress() {
        for (int index = 0; index < inboxes.size(); index++) { // an iterator would be garbage
            inboxes.get(index).progress();
        }
    }

    @Override
    public synchronized void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
    }

    @Override
    void leave() {
        positions.close();
        mpi.leave(failure == null);
    }

    /** Messages that go together. */
    Transfers transfers(List<Message> messages) {
        return new Transfers(mpi, messages);
    }

    Inbox inbox() {
        Inbox inbox = new Inbox(this);
        inboxes.add(inbox);
        return inbox;
    }

    /** Memory for what a collective receives and does not keep. */
    MemorySegment staging() {
        return staging;
    }

    /**
     * Returns once all of the messages have happened.
     *
     * @param what the operation that waits, for messages to people
     * @throws IllegalStateException if it takes longer than the limit, or another rank failed
     */
    void await(Transfers transfers, String what) {
        long start = System.nanoTime();
        for (int spins = 0; !transfers.finished(); spins += SPINS) {
            if (failure != null) {
                throw new IllegalStateException("rank " + mpi.rank() + " stopped in " + position + ", at " + what
                        + ", since another failed: " + failure.getMessage(), failure);
            }
            Waiting.once(spins, null);
            if (System.nanoTime() - start > limit.toNanos()) {
                throw tooLong(transfers, what);
            }
        }
    }

    private IllegalStateException tooLong(Transfers transfers, String what) {
        SequencedSet<Integer> ranks = transfers.missing();
        List<String> missing =
                ranks.stream().map(rank -> "rank " + rank + ", which is in " + positions.of(rank)).toList();
        String tooLong = Waiting.tooLong(mpi.rank(), limit, position, what, missing);
        ranks.add(mpi.rank());
        return new IllegalStateException(tooLong + positions.ofOthers(ranks));
    }
}
