package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.load;
import static dev.gatun.device.cpu.Lanes.store;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/**
 * Rotary position embedding (Su et al. 2021). Floats i and i + headDim / 2 of a head are a pair, as in Hugging Face's
 * Llama, and turn by position * theta^(-2i / headDim).
 */
final class RopeKernels {

    private RopeKernels() {}

    /** (seq, headDim): a row has its position's headDim / 2 cosines, then as many sines. */
    static float[] table(int seq, int headDim, double theta) {
        int half = headDim / 2;
        float[] table = new float[Math.multiplyExact(seq, headDim)];
        for (int position = 0; position < seq; position++) {
            for (int i = 0; i < half; i++) {
                double angle = position * Math.pow(theta, -2.0 * i / headDim);
                table[position * headDim + i] = (float) Math.cos(angle);
                table[position * headDim + half + i] = (float) Math.sin(angle);
            }
        }
        return table;
    }

    /**
     * Turns the leading heads of each row and copies the rest of it.
     *
     * @param rowFloats floats in a row of x and y
     * @param rotatedHeads how many heads to turn
     * @param x (batch, seq, rowFloats)
     * @param table {@link #table} in native memory
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
            FloatVector cos = load(table, angles + i);
            FloatVector sin = load(table, angles + half + i).mul(sign);
            FloatVector low = load(x, at + i);
            FloatVector high = load(x, at + half + i);
            store(low.mul(cos).sub(high.mul(sin)), y, at + i);
            store(high.mul(cos).add(low.mul(sin)), y, at + half + i);
        }
        if (i < half) {
            VectorMask<Float> mask = Lanes.first(half - i);
            FloatVector cos = load(table, angles + i, mask);
            FloatVector sin = load(table, angles + half + i, mask).mul(sign);
            FloatVector low = load(x, at + i, mask);
            FloatVector high = load(x, at + half + i, mask);
            store(low.mul(cos).sub(high.mul(sin)), y, at + i, mask);
            store(high.mul(cos).add(low.mul(sin)), y, at + half + i, mask);
        }
    }
}
