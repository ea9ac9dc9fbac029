package dev.gatun.device.cuda;

import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.graph.Program;
import dev.gatun.kernels.Signals;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks after a program that runs on a GPU together with others: it knows which task each rank is in, and gives up when
 * none gets on for too long. Alone there is nothing to look after.
 */
final class Watch {

    /** How long the host sleeps between two looks; steps take some milliseconds at least. */
    private static final long LOOK_NANOS = 20_000;
    /** How many looks there are from one look at NCCL to the next. */
    private static final int LOOKS_PER_CHECK = 5_000;

    private final CudaFabric fabric;
    private final Communicators communicators;
    private final int rank;
    private final Program program;
    private final CudaPosition position;
    private final List<Work> begins = new ArrayList<>();

    Watch(CudaFabric fabric, Communicators communicators, int rank, Program program, Signals signals) {
        this.fabric = fabric;
        this.communicators = communicators;
        this.rank = rank;
        this.program = program;
        if (fabric.alone()) {
            position = null;
            return;
        }
        position = fabric.position(rank);
        for (int task = 0; task < program.tasks().size(); task++) {
            begins.add(signals.show(position.address(), task + 1L)::on);
        }
    }

    /** Whether there is nobody to wait for. */
    boolean alone() {
        return fabric.alone();
    }

    /** Tells that a task begins. */
    Work begin(int task) {
        return fabric.alone() ? Work.NONE : begins.get(task);
    }

    /** The program is about to be put on the stream. */
    void enter() {
        if (!fabric.alone()) {
            fabric.throwFailure();
            position.enter(program);
        }
    }

    /**
     * Waits for the stream.
     *
     * @return CUDA's status
     * @throws IllegalStateException if another rank failed, or no rank gets on for the fabric's limit
     */
    int await(MemorySegment stream) {
        if (fabric.alone()) {
            return cudart_h.cudaStreamSynchronize(stream);
        }
        int status = query(stream);
        long progress = fabric.progress();
        long since = System.nanoTime();
        int looks = 0;
        while (status == cudart_h.cudaErrorNotReady()) {
            LockSupport.parkNanos(LOOK_NANOS);
            status = query(stream);
            if (fabric.failed()) {
                fabric.throwFailure(position::toString);
            }
            if (++looks % LOOKS_PER_CHECK == 0) {
                communicators.requireHealth();
            }
            long now = fabric.progress();
            if (now != progress) {
                progress = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > fabric.limit().toNanos()) {
                throw new IllegalStateException("rank " + rank + " waited " + fabric.limit().toSeconds() + " s in which"
                        + " no rank got on: " + fabric.situation());
            }
        }
        if (fabric.failed()) {
            fabric.throwFailure(position::toString); // it ended because it was given up
        }
        return status;
    }

    /** The program has ended. */
    void leave() {
        if (!fabric.alone()) {
            position.leave();
        }
    }

    private static int query(MemorySegment stream) {
        return cudart_h.cudaStreamQuery(stream);
    }
}
