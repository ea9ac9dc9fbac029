package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.get;
import static dev.gatun.device.cpu.Lanes.set;

import dev.gatun.graph.Philox;
import java.lang.foreign.MemorySegment;

/**
 * Moments rounded to values of bf16, up or down by chance, so that the mean is kept (Zamirai et al., 2020); see {@link
 * dev.gatun.graph.AdamW}.
 */
final class StochasticRoundKernels {

    /** Elements that go by the words of one counter. */
    private static final int GROUP = 4;

    /** The bits of a float that bf16 does not have. */
    private static final int DROPPED = 0xFFFF;

    private static final int EXPONENT = 0x7F80_0000;

    private StochasticRoundKernels() {}

    /**
     * Rounds m by the low halves of words, and v by the high ones.
     *
     * @param n floats in m and in v
     * @param counterHigh of all words
     * @param begin what m's first element is in the numbering of words; a multiple of 4
     */
    static void round(
            Worker w, long n, long key, long counterHigh, long begin, MemorySegment m, MemorySegment v) {
        long to = CacheLines.to(w, n);
        for (long from = CacheLines.from(w, n); from < to; from += GROUP) {
            long counter = (begin + from) / GROUP;
            long first = Philox.words(key, counterHigh, counter, false);
            long last = Philox.words(key, counterHigh, counter, true);
            int count = (int) Math.min(GROUP, to - from);
            for (int lane = 0; lane < count; lane++) {
                int word = (int) ((lane < 2 ? first : last) >>> Integer.SIZE * (lane % 2));
                set(m, from + lane, rounded(get(m, from + lane), word & DROPPED));
                set(v, from + lane, rounded(get(v, from + lane), word >>> Short.SIZE));
            }
        }
    }

    /** @param chance 16 bits: as many of all numbers round a value up as the dropped bits say */
    static float rounded(float value, int chance) {
        int bits = Float.floatToRawIntBits(value);
        boolean finite = (bits & EXPONENT) != EXPONENT;
        return Float.intBitsToFloat((finite ? bits + chance : bits) & ~DROPPED);
    }
}
