package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.get;
import static dev.gatun.device.cpu.Lanes.set;

import dev.gatun.graph.Philox;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Dropout (Srivastava et al., 2014), whose masks are made and never stored; see {@link dev.gatun.graph.Dropout}. */
final class DropoutKernels {

    /** Elements that go by the words of one counter. */
    private static final int GROUP = 4;

    private DropoutKernels() {}

    /**
     * y = scale * x where an element's word is at least the threshold, else 0; y = x in sequences of negative number.
     *
     * @param size elements of a sequence
     * @param threshold unsigned
     * @param x (sequences, size)
     * @param numbers int32 (sequences)
     * @param y (sequences, size), may be x
     */
    static void apply(
            Worker w,
            int sequences,
            long size,
            long key,
            int threshold,
            float scale,
            MemorySegment x,
            MemorySegment numbers,
            MemorySegment y) {
        int groups = Math.toIntExact(Math.ceilDiv(size, GROUP));
        int all = Math.multiplyExact(sequences, groups);
        for (int index = w.from(all); index < w.to(all); index++) {
            int sequence = index / groups;
            int group = index % groups;
            long from = sequence * size + (long) group * GROUP;
            int count = (int) Math.min(GROUP, size - (long) group * GROUP);
            int number = numbers.getAtIndex(ValueLayout.JAVA_INT, sequence);
            if (number < 0) {
                for (int lane = 0; lane < count; lane++) {
                    set(y, from + lane, get(x, from + lane));
                }
            } else {
                long first = Philox.words(key, number, group, false);
                long last = Philox.words(key, number, group, true);
                for (int lane = 0; lane < count; lane++) {
                    int word = (int) ((lane < 2 ? first : last) >>> Integer.SIZE * (lane % 2));
                    boolean kept = Integer.compareUnsigned(word, threshold) >= 0;
                    set(y, from + lane, kept ? scale * get(x, from + lane) : 0);
                }
            }
        }
    }
}
