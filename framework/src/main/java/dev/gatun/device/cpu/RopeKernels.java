package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static dev.gatun.device.cpu.Lanes.get;
import static dev.gatun.device.cpu.Lanes.set;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/**
 * Rotary position embedding (Su et al. 2021). Floats i and i + headDim / 2 of a head are a pair, as in Hugging Face's
 * Llama, and turn by position * theta^(-2i / headDim).
 */
final class RopeKernels {

    private RopeKernels() {}

    /**
     * Turns the leading heads of each row and copies the rest of it.
     *
     * @param rowFloats floats in a row of x and y
     * @param rotatedHeads how many heads to turn
     * @param x (batch, seq, rowFloats)
     * @param table {@link dev.gatun.graph.Rope#table} in native memory
     * @param inverse whether to turn back, which is the gradient
     * @param y (batch, seq, rowFloats), may be x
     */
    static void apply(
            Worker w,
            int batch,
            int seq,
            int rowFloats,
            int rotatedHeads,
            int headDim,
            MemorySegment x,
            MemorySegment table,
            boolean inverse,
            MemorySegment y) {
        int rows = batch * seq;
        int rotated = rotatedHeads * headDim;
        float sign = inverse ? -1 : 1;
        for (int row = w.from(rows); row < w.to(rows); row++) {
            long at = (long) row * rowFloats;
            long angles = (long) (row % seq) * headDim;
            for (int head = 0; head < rotated; head += headDim) {
                rotate(headDim / 2, x, at + head, table, angles, sign, y);
            }
            if (x.address() != y.address()) {
                Arithmetic.copy(rowFloats - rotated, x, at + rotated, y, at + rotated);
            }
        }
    }

    private static void rotate(
            int half, MemorySegment x, long at, MemorySegment table, long angles, float sign, MemorySegment y) {
        int i = 0;
        for (; i <= half - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector cos = fromMemorySegment(SPECIES, table, (angles + i) * BYTES, ORDER);
            FloatVector sin = fromMemorySegment(SPECIES, table, (angles + half + i) * BYTES, ORDER).mul(sign);
            FloatVector low = fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER);
            FloatVector high = fromMemorySegment(SPECIES, x, (at + half + i) * BYTES, ORDER);
            low.mul(cos).sub(high.mul(sin)).intoMemorySegment(y, (at + i) * BYTES, ORDER);
            high.mul(cos).add(low.mul(sin)).intoMemorySegment(y, (at + half + i) * BYTES, ORDER);
        }
        for (; i < half; i++) {
            float cos = get(table, angles + i);
            float sin = get(table, angles + half + i) * sign;
            float low = get(x, at + i);
            float high = get(x, at + half + i);
            set(y, at + i, low * cos - high * sin);
            set(y, at + half + i, high * cos + low * sin);
        }
    }
}
