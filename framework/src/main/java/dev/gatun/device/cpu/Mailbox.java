package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;

/** A transfer from one rank to another, again and again. Each end is one thread's. */
final class Mailbox {

    /** Receives that may be posted and not yet received. */
    private static final int CAPACITY = 16;

    private final CpuFabric fabric;
    private final int from;
    private final int to;
    private final MemorySegment[] targets = new MemorySegment[CAPACITY];
    private final Progress[] posted;
    private final Progress[] sent;
    private long received;

    Mailbox(CpuFabric fabric, int from, int to) {
        this.fabric = fabric;
        this.from = from;
        this.to = to;
        posted = new Progress[] {new Progress(to)};
        sent = new Progress[] {new Progress(from)};
    }

    /** The receiver's memory is free to be written, after what was posted before. */
    void post(MemorySegment target) {
        long count = posted[0].count();
        if (count - received == CAPACITY) {
            throw new IllegalStateException("more than " + CAPACITY + " receives are posted in one channel");
        }
        targets[(int) (count % CAPACITY)] = target;
        posted[0].advance();
    }

    /**
     * Waits for the next post and copies.
     *
     * @param what the operation, for messages
     */
    void send(MemorySegment source, String what) {
        long count = sent[0].count();
        fabric.await(posted, count + 1, from, what);
        MemorySegment.copy(source, 0, targets[(int) (count % CAPACITY)], 0, source.byteSize());
        sent[0].advance();
    }

    /**
     * Waits for the copy that belongs to the first post not yet received.
     *
     * @param what the operation, for messages
     */
    void receive(String what) {
        received++;
        fabric.await(sent, received, to, what);
    }
}
