package dev.gatun.device.cpu;

import dev.gatun.device.cpu.SpinBarrier.BrokenTeamException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The threads of one device: the one that calls {@link #run} and as many more as it takes. */
final class Team implements AutoCloseable {

    /** About a millisecond of waiting for the next run before a thread goes to sleep. */
    private static final int SPINS = 20_000;

    private final SpinBarrier barrier;
    private final List<Thread> threads = new ArrayList<>();
    private final Worker first;
    private volatile Body body;
    private volatile int generation;
    private volatile boolean closed;

    /** What the threads run together. */
    interface Body {
        void run(Worker worker);
    }

    Team(String name, int size) {
        barrier = new SpinBarrier(size);
        first = new Worker(0, size, barrier);
        for (int index = 1; index < size; index++) {
            Worker worker = new Worker(index, size, barrier);
            threads.add(Thread.ofPlatform().name(name + "-" + index).daemon().start(() -> serve(worker)));
        }
    }

    int size() {
        return first.count;
    }

    /** Lets every thread run the body, and returns when all have. Throws what the first to fail threw. */
    void run(Body next) {
        body = next;
        generation++;
        threads.forEach(LockSupport::unpark);
        try {
            work(first);
        } catch (BrokenTeamException broken) {
            throw broken.reason();
        }
    }

    private void serve(Worker worker) {
        int seen = 0;
        while (true) {
            for (int spins = 0; generation == seen && !closed; spins++) {
                if (spins < SPINS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.park(this);
                }
            }
            if (closed) {
                return;
            }
            seen = generation;
            try {
                work(worker);
            } catch (Throwable reported) {
                return; // what failed is known to the barrier, and by it to the thread that called run
            }
        }
    }

    private void work(Worker worker) {
        try {
            body.run(worker);
            barrier.await();
        } catch (Throwable failure) {
            barrier.fail(failure);
            throw failure;
        }
    }

    @Override
    public void close() {
        closed = true;
        threads.forEach(LockSupport::unpark);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
