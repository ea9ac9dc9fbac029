package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * One thread's sums over several devices' memories, of n elements, added up in the devices' order. Outputs may be the
 * inputs. Floats are summed block by block in scratch memory that stays in the nearest cache: with a loop over the
 * devices for each vector, sums over two and four took three times as long.
 */
final class SumKernels {

    /** Floats. */
    private static final int BLOCK = 2048;

    private SumKernels() {}

    /** Bytes that sums of floats need for that many threads. */
    static long workspaceBytes(int threads) {
        return (long) threads * BLOCK * Float.BYTES;
    }

    /** Each output[at..] = the sum of all inputs[at..], in floats. */
    static void floats(
            Worker w, long n, MemorySegment[] inputs, long at, MemorySegment[] outputs, MemorySegment workspace) {
        long scratch = (long) w.index * BLOCK;
        for (long done = 0; done < n; done += BLOCK) {
            long floats = Math.min(BLOCK, n - done);
            sum(floats, inputs, at + done, workspace, scratch);
            for (MemorySegment output : outputs) {
                Arithmetic.copy(floats, workspace, scratch, output, at + done);
            }
        }
    }

    /** y[yAt..] = addend[yAt..] + the sum of all inputs[at..], in floats; the addend may be y or null. */
    static void floats(
            Worker w,
            long n,
            MemorySegment[] inputs,
            long at,
            MemorySegment addend,
            MemorySegment y,
            long yAt,
            MemorySegment workspace) {
        long scratch = (long) w.index * BLOCK;
        for (long done = 0; done < n; done += BLOCK) {
            long floats = Math.min(BLOCK, n - done);
            sum(floats, inputs, at + done, workspace, scratch);
            if (addend == null) {
                Arithmetic.copy(floats, workspace, scratch, y, yAt + done);
            } else {
                Arithmetic.add(floats, workspace, scratch, addend, yAt + done, y, yAt + done);
            }
        }
    }

    private static void sum(long n, MemorySegment[] inputs, long at, MemorySegment sum, long sumAt) {
        if (inputs.length == 1) {
            Arithmetic.copy(n, inputs[0], at, sum, sumAt);
            return;
        }
        Arithmetic.add(n, inputs[0], at, inputs[1], at, sum, sumAt);
        for (int input = 2; input < inputs.length; input++) {
            Arithmetic.add(n, sum, sumAt, inputs[input], at, sum, sumAt);
        }
    }

    /** Each output[at..] = the sum of all inputs[at..], in longs. */
    static void longs(long n, MemorySegment[] inputs, long at, MemorySegment[] outputs) {
        for (long i = at; i < at + n; i++) {
            long sum = 0;
            for (MemorySegment input : inputs) {
                sum += input.getAtIndex(ValueLayout.JAVA_LONG, i);
            }
            for (MemorySegment output : outputs) {
                output.setAtIndex(ValueLayout.JAVA_LONG, i, sum);
            }
        }
    }
}
