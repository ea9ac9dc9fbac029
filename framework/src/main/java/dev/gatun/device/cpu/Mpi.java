package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.LibraryStatus;
import dev.gatun.bindings.MpiException;
import dev.gatun.bindings.NativeLibrary;
import dev.gatun.bindings.mpi.mpi_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;

/**
 * Open MPI in this process: started at first use, ended with the process if nothing failed. Several threads may call
 * it, one at a time.
 */
final class Mpi {

    /** Set by mpirun; the second also by other launchers that speak PMIx, such as Slurm's {@code srun --mpi=pmix}. */
    private static final String[] SIGNS_OF_A_LAUNCHER = {"OMPI_COMM_WORLD_SIZE", "PMIX_RANK"};

    private static Mpi started;

    private final MemorySegment world = symbol("ompi_mpi_comm_world");
    private final MemorySegment bytes = symbol("ompi_mpi_byte");
    private final int rank;
    private final int size;
    private volatile boolean failed;
    private volatile int users;

    /** This process's, once all processes of the job ask for it and {@link #requireLauncher} has no objection. */
    static synchronized Mpi start() {
        if (started == null) {
            started = new Mpi();
            Runtime.getRuntime().addShutdownHook(new Thread(started::end, "gatun-mpi-end"));
        }
        return started;
    }

    /** Without a launcher, MPI takes a process for a job of its own, or ends it. */
    static void requireLauncher(LibraryStatus library, Map<String, String> environment, int processes) {
        if (!library.usable()) {
            throw new IllegalStateException("CPU devices of several processes are joined by Open MPI, which this"
                    + " machine lacks. Install Debian's package openmpi-bin. " + library.message());
        }
        for (String sign : SIGNS_OF_A_LAUNCHER) {
            if (environment.containsKey(sign)) {
                return;
            }
        }
        throw new IllegalStateException("CPU devices of several processes are joined by Open MPI, whose launcher did"
                + " not start this process: neither " + String.join(" nor ", SIGNS_OF_A_LAUNCHER) + " is set. Start all"
                + " processes of the job at once: mpirun -np " + processes + " ./gatun train CONFIG, or under Slurm"
                + " srun --mpi=pmix ./gatun train CONFIG.");
    }

    private Mpi() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment answer = arena.allocate(JAVA_INT);
            int wanted = mpi_h.MPI_THREAD_SERIALIZED();
            MpiException.check(
                    mpi_h.MPI_Init_thread(MemorySegment.NULL, MemorySegment.NULL, wanted, answer), "MPI_Init_thread");
            if (answer.get(JAVA_INT, 0) < wanted) {
                throw new IllegalStateException("Open MPI was built without support for threads: it offers level "
                        + answer.get(JAVA_INT, 0) + ", and Gatun calls it from more than one, level " + wanted
                        + ". Debian's package openmpi-bin has it.");
            }
            MpiException.check(
                    mpi_h.MPI_Comm_set_errhandler(world, symbol("ompi_mpi_errors_return")), "MPI_Comm_set_errhandler");
            MpiException.check(mpi_h.MPI_Comm_rank(world, answer), "MPI_Comm_rank");
            rank = answer.get(JAVA_INT, 0);
            MpiException.check(mpi_h.MPI_Comm_size(world, answer), "MPI_Comm_size");
            size = answer.get(JAVA_INT, 0);
        }
    }

    private static MemorySegment symbol(String name) {
        return NativeLibrary.MPI.symbols().find(name, null);
    }

    /** This process among those that the launcher started. */
    int rank() {
        return rank;
    }

    int size() {
        return size;
    }

    void send(MemorySegment memory, int to, int tag, MemorySegment request) {
        MpiException.check(
                mpi_h.MPI_Isend(memory, (int) memory.byteSize(), bytes, to, tag, world, request), "MPI_Isend");
    }

    void receive(MemorySegment memory, int from, int tag, MemorySegment request) {
        MpiException.check(
                mpi_h.MPI_Irecv(memory, (int) memory.byteSize(), bytes, from, tag, world, request), "MPI_Irecv");
    }

    /** Goes on with all that is under way, and tells whether all of these have happened; {@code flag} is scratch. */
    boolean finished(int requests, MemorySegment first, MemorySegment flag) {
        MpiException.check(mpi_h.MPI_Testall(requests, first, flag, MemorySegment.NULL), "MPI_Testall");
        return flag.get(JAVA_INT, 0) != 0;
    }

    synchronized void enter() {
        users++;
    }

    /** @param orderly whether nothing is under way any more that somebody waits for */
    synchronized void leave(boolean orderly) {
        users--;
        failed |= !orderly;
    }

    /** After a failure the launcher shall see a process that ends without a word to the others, and end them too. */
    private void end() {
        if (users == 0 && !failed) {
            int _ = mpi_h.MPI_Finalize();
        }
    }
}
