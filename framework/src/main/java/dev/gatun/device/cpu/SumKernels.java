package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.FloatVector;

/** One thread's sums over several devices' memories, of n elements, added up in their order. Outputs may be the inputs. */
final class SumKernels {

    private SumKernels() {}

    /** Each output[at..] = the sum of all inputs[at..], in floats. */
    static void floats(long n, MemorySegment[] inputs, long at, MemorySegment[] outputs) {
        long end = at + n;
        long i = at;
        for (; i <= end - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector sum = fromMemorySegment(SPECIES, inputs[0], i * BYTES, ORDER);
            for (int input = 1; input < inputs.length; input++) {
                sum = sum.add(fromMemorySegment(SPECIES, inputs[input], i * BYTES, ORDER));
            }
            for (MemorySegment output : outputs) {
                sum.intoMemorySegment(output, i * BYTES, ORDER);
            }
        }
        for (; i < end; i++) {
            float sum = sum(inputs, i);
            for (MemorySegment output : outputs) {
                Lanes.set(output, i, sum);
            }
        }
    }

    /** y[yAt..] = the sum of all inputs[at..], in floats. */
    static void floats(long n, MemorySegment[] inputs, long at, MemorySegment y, long yAt) {
        long i = 0;
        for (; i <= n - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector sum = fromMemorySegment(SPECIES, inputs[0], (at + i) * BYTES, ORDER);
            for (int input = 1; input < inputs.length; input++) {
                sum = sum.add(fromMemorySegment(SPECIES, inputs[input], (at + i) * BYTES, ORDER));
            }
            sum.intoMemorySegment(y, (yAt + i) * BYTES, ORDER);
        }
        for (; i < n; i++) {
            Lanes.set(y, yAt + i, sum(inputs, at + i));
        }
    }

    /** y[yAt..] = addend[yAt..] + the sum of all inputs[at..], in floats. */
    static void floats(long n, MemorySegment[] inputs, long at, MemorySegment addend, MemorySegment y, long yAt) {
        long i = 0;
        for (; i <= n - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector sum = fromMemorySegment(SPECIES, inputs[0], (at + i) * BYTES, ORDER);
            for (int input = 1; input < inputs.length; input++) {
                sum = sum.add(fromMemorySegment(SPECIES, inputs[input], (at + i) * BYTES, ORDER));
            }
            sum.add(fromMemorySegment(SPECIES, addend, (yAt + i) * BYTES, ORDER))
                    .intoMemorySegment(y, (yAt + i) * BYTES, ORDER);
        }
        for (; i < n; i++) {
            Lanes.set(y, yAt + i, Lanes.get(addend, yAt + i) + sum(inputs, at + i));
        }
    }

    private static float sum(MemorySegment[] inputs, long at) {
        float sum = Lanes.get(inputs[0], at);
        for (int input = 1; input < inputs.length; input++) {
            sum += Lanes.get(inputs[input], at);
        }
        return sum;
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
