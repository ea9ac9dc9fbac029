package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The sum of the squares of many floats, in double. They are cut into blocks whatever the number of workers is, and
 * the blocks' sums are added up in their order, so that neither decides about the last bit.
 */
final class SquareNormKernels {

    private static final int BLOCK = 16_384;

    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
    private static final int COUNT = DOUBLES.length();
    /** As many floats as there are doubles in a vector. */
    private static final VectorSpecies<Float> FLOATS =
            VectorSpecies.of(float.class, VectorShape.forBitSize(COUNT * Float.SIZE));
    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private SquareNormKernels() {}

    /** Bytes that {@link #sum} needs beside its tensors. */
    static long workspaceBytes(long[] counts) {
        long blocks = 0;
        for (long count : counts) {
            blocks += blocks(count);
        }
        return blocks * DOUBLES.vectorByteSize();
    }

    /**
     * out = addend + the sum of squares.
     *
     * @param counts floats in each tensor
     * @param addend one float, may be out; or null
     * @param out one float, written by worker 0
     * @param workspace of {@link #workspaceBytes}
     */
    static void sum(
            Worker w,
            MemorySegment[] tensors,
            long[] counts,
            MemorySegment addend,
            MemorySegment out,
            MemorySegment workspace) {
        int blocks = Math.toIntExact(workspaceBytes(counts) / DOUBLES.vectorByteSize());
        int from = w.from(blocks);
        int to = w.to(blocks);
        int first = 0;
        for (int tensor = 0; tensor < tensors.length; tensor++) {
            int end = first + blocks(counts[tensor]);
            for (int block = Math.max(first, from); block < Math.min(end, to); block++) {
                long start = (long) (block - first) * BLOCK;
                int floats = (int) Math.min(BLOCK, counts[tensor] - start);
                block(floats, tensors[tensor], start, workspace, (long) block * DOUBLES.vectorByteSize());
            }
            first = end;
        }
        w.barrier();
        if (w.index == 0) {
            double sum = addend == null ? 0 : addend.get(ValueLayout.JAVA_FLOAT, 0);
            for (int i = 0; i < blocks * COUNT; i++) {
                sum += workspace.getAtIndex(ValueLayout.JAVA_DOUBLE, i);
            }
            out.set(ValueLayout.JAVA_FLOAT, 0, (float) sum);
        }
    }

    private static int blocks(long count) {
        return Math.toIntExact(Math.ceilDiv(count, BLOCK));
    }

    /** Leaves one sum for each lane, the last floats in the first; the square of a float is exact in double. */
    private static void block(int floats, MemorySegment x, long at, MemorySegment sums, long sumsAt) {
        DoubleVector sum = DoubleVector.zero(DOUBLES);
        int i = 0;
        for (; i <= floats - COUNT; i += COUNT) {
            FloatVector values = FloatVector.fromMemorySegment(FLOATS, x, (at + i) * Float.BYTES, ORDER);
            DoubleVector wide = (DoubleVector) values.castShape(DOUBLES, 0);
            sum = wide.fma(wide, sum);
        }
        double rest = 0;
        for (; i < floats; i++) {
            double value = x.getAtIndex(ValueLayout.JAVA_FLOAT, at + i);
            rest += value * value;
        }
        sum.intoMemorySegment(sums, sumsAt, ORDER);
        sums.set(ValueLayout.JAVA_DOUBLE, sumsAt, sums.get(ValueLayout.JAVA_DOUBLE, sumsAt) + rest);
    }
}
