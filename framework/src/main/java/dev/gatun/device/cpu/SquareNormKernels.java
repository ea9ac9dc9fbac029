package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static dev.gatun.graph.SquareNorm.BLOCK;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/**
 * The sum of the squares of many floats. A block's sum depends on nothing but the block, and blocks' sums are added
 * up exactly, so that whoever adds up what, the bits are the same.
 */
final class SquareNormKernels {

    /** Where in a worker's scratch memory its sum begins: behind one block. */
    private static final long SUM = BLOCK * BYTES;

    /** Of each worker; in whole cache lines. */
    private static final long WORKER_BYTES = SUM + Math.ceilDiv(ExactSum.BYTES, 64L) * 64;

    private SquareNormKernels() {}

    /** Bytes that {@link #sum} needs beside its tensors. */
    static long workspaceBytes(int workers) {
        return workers * WORKER_BYTES;
    }

    /**
     * out = the sum of the squares of all floats of the tensors.
     *
     * @param out an {@link ExactSum}, written by worker 0
     * @param workspace of {@link #workspaceBytes}
     */
    static void sum(Worker w, MemorySegment[] tensors, MemorySegment out, MemorySegment workspace) {
        long scratch = w.index * WORKER_BYTES;
        ExactSum.clear(workspace, scratch + SUM);
        int all = 0;
        for (MemorySegment tensor : tensors) {
            all += blocks(tensor);
        }
        int from = w.from(all);
        int to = w.to(all);
        int first = 0;
        for (MemorySegment tensor : tensors) {
            int end = first + blocks(tensor);
            addBlocks(tensor, Math.max(first, from) - first, Math.min(end, to) - first, workspace, scratch);
            first = end;
        }
        w.barrier();
        if (w.index == 0) {
            ExactSum.clear(out, 0);
            for (int worker = 0; worker < w.count; worker++) {
                ExactSum.addAll(workspace, worker * WORKER_BYTES + SUM, out, 0);
            }
        }
    }

    private static int blocks(MemorySegment tensor) {
        return Math.toIntExact(Math.ceilDiv(tensor.byteSize(), BLOCK * BYTES));
    }

    private static void addBlocks(MemorySegment x, int from, int to, MemorySegment workspace, long scratch) {
        int full = (int) Math.min(to, x.byteSize() / (BLOCK * BYTES));
        for (int block = from; block < full; block++) {
            ExactSum.add(squares(x, block * (BLOCK * BYTES), workspace, scratch), workspace, scratch + SUM);
        }
        if (from < to && full < to) {
            // As though the tensor went on with zeros, as a padded shard does: else its bits would be others.
            long start = full * (BLOCK * BYTES);
            for (int index = 0; index < BLOCK; index++) {
                long at = start + index * BYTES;
                Lanes.set(workspace, scratch / BYTES + index, at < x.byteSize() ? Lanes.get(x, at / BYTES) : 0);
            }
            ExactSum.add(squares(workspace, scratch, workspace, scratch), workspace, scratch + SUM);
        }
    }

    /** Of a block that begins at a byte; overwrites the scratch memory, which may be the block. */
    private static float squares(MemorySegment x, long at, MemorySegment workspace, long scratch) {
        FloatVector values = fromMemorySegment(SPECIES, x, at, ORDER);
        FloatVector sum = values.mul(values);
        for (int index = Lanes.COUNT; index < BLOCK; index += Lanes.COUNT) {
            values = fromMemorySegment(SPECIES, x, at + index * BYTES, ORDER);
            sum = values.fma(values, sum);
        }
        sum.intoMemorySegment(workspace, scratch, ORDER);
        return Lanes.total(workspace, scratch);
    }
}
