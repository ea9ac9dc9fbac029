package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Sums over several devices' memories. */
final class SumKernels {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    private SumKernels() {}

    /** Adds up elements {@code from} to {@code to} of the inputs, in their order, and writes the sums to every output. */
    static void sum(MemorySegment[] inputs, MemorySegment[] outputs, int from, int to) {
        int index = from;
        for (; index + SPECIES.length() <= to; index += SPECIES.length()) {
            long at = (long) index * Float.BYTES;
            FloatVector sum = FloatVector.fromMemorySegment(SPECIES, inputs[0], at, ByteOrder.nativeOrder());
            for (int input = 1; input < inputs.length; input++) {
                sum = sum.add(FloatVector.fromMemorySegment(SPECIES, inputs[input], at, ByteOrder.nativeOrder()));
            }
            for (MemorySegment output : outputs) {
                sum.intoMemorySegment(output, at, ByteOrder.nativeOrder());
            }
        }
        for (; index < to; index++) {
            float sum = inputs[0].getAtIndex(JAVA_FLOAT, index);
            for (int input = 1; input < inputs.length; input++) {
                sum += inputs[input].getAtIndex(JAVA_FLOAT, index);
            }
            for (MemorySegment output : outputs) {
                output.setAtIndex(JAVA_FLOAT, index, sum);
            }
        }
    }
}
