package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * A row of scores in a workspace, on its way through softmax. Rows there have room for whole vectors
 * ({@link #stride}), so that no loop has a tail: what a row does not use of its last vector holds minus infinity,
 * which is no maximum and whose exponential is zero. Offsets are in bytes.
 */
final class ScoreRow {

    /** Of a cache line, or of a vector where that is longer. */
    private static final int FLOATS = Math.max(64 / Float.BYTES, SPECIES.length());

    /** Made once, for the reason that {@link Exponential}'s vectors are. */
    private static final FloatVector ZEROS = FloatVector.zero(SPECIES);

    private ScoreRow() {}

    /** From one row to the next, in floats. */
    static int stride(int scores) {
        return Math.ceilDiv(scores, FLOATS) * FLOATS;
    }

    /** Fills the last vector of {@code count} scores with minus infinity. */
    static void close(MemorySegment row, long offset, int count) {
        int full = SPECIES.loopBound(count);
        if (full < count) {
            long at = offset + (long) full * Float.BYTES;
            FloatVector.fromMemorySegment(SPECIES, row, at, ORDER)
                    .blend(Float.NEGATIVE_INFINITY, SPECIES.indexInRange(full, count).not())
                    .intoMemorySegment(row, at, ORDER);
        }
    }

    /** The largest score of a closed row. */
    static float max(MemorySegment row, long offset, int count) {
        FloatVector max = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
        for (int index = 0; index < count; index += SPECIES.length()) {
            max = max.max(FloatVector.fromMemorySegment(SPECIES, row, offset + (long) index * Float.BYTES, ORDER));
        }
        return max.reduceLanes(VectorOperators.MAX);
    }

    /** Replaces each score of a closed row by exp(score - shift), and returns their sum. */
    static float exponentials(Worker w, MemorySegment row, long offset, int count, float shift) {
        FloatVector sum = FloatVector.zero(SPECIES);
        for (int index = 0; index < count; index += SPECIES.length()) {
            long at = offset + (long) index * Float.BYTES;
            FloatVector exponential =
                    Exponential.exp(FloatVector.fromMemorySegment(SPECIES, row, at, ORDER).sub(shift));
            exponential.intoMemorySegment(row, at, ORDER);
            sum = sum.add(exponential);
        }
        sum.intoMemorySegment(w.lanes, 0, ORDER);
        return Lanes.total(w.lanes, 0);
    }

    static void scale(MemorySegment row, long offset, int count, float factor) {
        for (int index = 0; index < count; index += SPECIES.length()) {
            long at = offset + (long) index * Float.BYTES;
            FloatVector.fromMemorySegment(SPECIES, row, at, ORDER).mul(factor).intoMemorySegment(row, at, ORDER);
        }
    }

    /** Makes the vectors after those of the first {@code count} scores zero, up to that of score {@code end}. */
    static void clear(MemorySegment row, long offset, int count, int end) {
        int from = Math.ceilDiv(count, SPECIES.length()) * SPECIES.length();
        for (int index = from; index < end; index += SPECIES.length()) {
            ZEROS.intoMemorySegment(row, offset + (long) index * Float.BYTES, ORDER);
        }
    }
}
