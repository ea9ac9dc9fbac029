package dev.gatun.device.cpu;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** One of the threads that run a kernel together, and its share of the work. */
final class Worker {

    final int index;
    final int count;
    /** For one vector, of this thread's alone. */
    final MemorySegment lanes = Arena.ofAuto().allocate(Lanes.SPECIES.vectorByteSize(), CacheLines.BYTES);
    private final SpinBarrier barrier;

    Worker(int index, int count, SpinBarrier barrier) {
        this.index = index;
        this.count = count;
        this.barrier = barrier;
    }

    /** The first of this worker's items, of {@code items} dealt out in contiguous shares. */
    int from(int items) {
        return (int) ((long) items * index / count);
    }

    /** The item after this worker's last. */
    int to(int items) {
        return (int) ((long) items * (index + 1) / count);
    }

    /** Waits for the others, and sees what they wrote before they came here. */
    void barrier() {
        barrier.await();
    }
}
