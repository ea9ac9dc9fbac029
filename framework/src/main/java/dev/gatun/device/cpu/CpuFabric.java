package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What joins the CPU devices of a process: mailboxes for transfers between two, and meeting points for sums over several.
 * Both ends are wired up when programs are compiled; at run time only counters move.
 */
public final class CpuFabric {

    private final Map<Link, Mailbox> mailboxes = new ConcurrentHashMap<>();
    private final Map<Meeting, Reduction> reductions = new ConcurrentHashMap<>();
    private volatile Throwable failure;

    /** Receives that may be posted in one channel and not yet received. */
    private static final int CAPACITY = 16;

    private record Link(String program, int from, int to, String channel) {}

    private record Meeting(String program, List<Integer> ranks, String channel) {}

    Mailbox mailbox(String program, int from, int to, String channel) {
        return mailboxes.computeIfAbsent(new Link(program, from, to, channel), link -> new Mailbox());
    }

    Reduction reduction(String program, List<Integer> ranks, String channel) {
        return reductions.computeIfAbsent(new Meeting(program, ranks, channel), meeting -> new Reduction(ranks.size()));
    }

    /** Lets no device wait any longer for one that failed. */
    public void fail(Throwable cause) {
        failure = cause;
        reductions.values().forEach(reduction -> reduction.barrier.fail(cause));
    }

    /** A transfer from one device to another, again and again. */
    final class Mailbox {
        private final MemorySegment[] targets = new MemorySegment[CAPACITY];
        private volatile long posted;
        private volatile long sent;
        private long received;

        /** The receiver's memory is free to be written, after what was posted before. */
        void post(MemorySegment target) {
            if (posted - received == CAPACITY) {
                throw new IllegalStateException("more than " + CAPACITY + " receives are posted in one channel");
            }
            targets[(int) (posted % CAPACITY)] = target;
            posted = posted + 1;
        }

        /** Waits for the next post and copies. */
        void send(MemorySegment source) {
            long next = sent + 1;
            await(next, true);
            MemorySegment.copy(source, 0, targets[(int) (sent % CAPACITY)], 0, source.byteSize());
            sent = next;
        }

        /** Waits for the copy that belongs to the last post. */
        void receive() {
            received++;
            await(received, false);
        }

        private void await(long count, boolean posts) {
            for (int spins = 0; (posts ? posted : sent) < count; spins++) {
                Waiting.once(spins, failure);
            }
        }
    }

    /** A sum over devices. */
    static final class Reduction {
        private final SpinBarrier barrier;
        private final MemorySegment[] inputs;
        private final MemorySegment[] outputs;

        private Reduction(int participants) {
            barrier = new SpinBarrier(participants);
            inputs = new MemorySegment[participants];
            outputs = new MemorySegment[participants];
        }

        /** Compile time, by each participant. */
        void join(int index, MemorySegment input, MemorySegment output) {
            inputs[index] = input;
            outputs[index] = output;
        }

        /** Sums this participant's share of the elements, and returns when all have done so. */
        void reduce(int index) {
            barrier.await();
            int participants = inputs.length;
            int elements = (int) (inputs[index].byteSize() / Float.BYTES);
            int from = (int) ((long) elements * index / participants);
            int to = (int) ((long) elements * (index + 1) / participants);
            SumKernels.sum(inputs, outputs, from, to);
            barrier.await();
        }
    }
}
