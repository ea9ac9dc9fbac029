package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

/** Sums over several devices' memories. */
final class SumKernels {

    private SumKernels() {}

    /** Adds up elements {@code from} to {@code to} of the inputs, in their order, and writes the sums to every output. */
    static void sum(MemorySegment[] inputs, MemorySegment[] outputs, int from, int to) {
        int index = from;
        for (; index <= to - Lanes.COUNT; index += Lanes.COUNT) {
            FloatVector sum = fromMemorySegment(SPECIES, inputs[0], index * BYTES, ORDER);
            for (int input = 1; input < inputs.length; input++) {
                sum = sum.add(fromMemorySegment(SPECIES, inputs[input], index * BYTES, ORDER));
            }
            for (MemorySegment output : outputs) {
                sum.intoMemorySegment(output, index * BYTES, ORDER);
            }
        }
        for (; index < to; index++) {
            float sum = Lanes.get(inputs[0], index);
            for (int input = 1; input < inputs.length; input++) {
                sum += Lanes.get(inputs[input], index);
            }
            for (MemorySegment output : outputs) {
                Lanes.set(output, index, sum);
            }
        }
    }
}
