package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;

/**
 * The sum of the squares of many floats. They are cut into blocks whatever the number of workers is; a block is summed in
 * float, and the blocks' sums are added up in double in their order, so that neither decides about the last bit.
 */
final class SquareNormKernels {

    /** So few that their sum in float is nearly as good as in double. */
    private static final int BLOCK = 1024;

    private SquareNormKernels() {}

    /** Bytes that {@link #sum} needs beside its tensors. */
    static long workspaceBytes(long[] counts) {
        long blocks = 0;
        for (long count : counts) {
            blocks += blocks(count);
        }
        return blocks * Double.BYTES;
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
        int blocks = Math.toIntExact(workspaceBytes(counts) / Double.BYTES);
        int from = w.from(blocks);
        int to = w.to(blocks);
        int first = 0;
        for (int tensor = 0; tensor < tensors.length; tensor++) {
            int end = first + blocks(counts[tensor]);
            for (int block = Math.max(first, from); block < Math.min(end, to); block++) {
                long start = (long) (block - first) * BLOCK;
                int floats = (int) Math.min(BLOCK, counts[tensor] - start);
                workspace.setAtIndex(ValueLayout.JAVA_DOUBLE, block, block(floats, tensors[tensor], start));
            }
            first = end;
        }
        w.barrier();
        if (w.index == 0) {
            double sum = addend == null ? 0 : addend.get(ValueLayout.JAVA_FLOAT, 0);
            for (int i = 0; i < blocks; i++) {
                sum += workspace.getAtIndex(ValueLayout.JAVA_DOUBLE, i);
            }
            out.set(ValueLayout.JAVA_FLOAT, 0, (float) sum);
        }
    }

    private static int blocks(long count) {
        return Math.toIntExact(Math.ceilDiv(count, BLOCK));
    }

    private static double block(int floats, MemorySegment x, long at) {
        FloatVector sum = Lanes.of(0);
        int i = 0;
        for (; i <= floats - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector values = FloatVector.fromMemorySegment(SPECIES, x, (at + i) * BYTES, ORDER);
            sum = values.fma(values, sum);
        }
        double total = Lanes.total(sum);
        for (; i < floats; i++) {
            double value = Lanes.get(x, at + i);
            total += value * value;
        }
        return total;
    }
}
