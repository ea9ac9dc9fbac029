package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors of floats in native memory; places in it are counted in floats.
 *
 * <p>Kernels use only what gives the same bits interpreted and compiled: IEEE arithmetic, {@link #total} and
 * {@link Exponential}. The Vector API's own sums and transcendental functions do not: how a run rounds would
 * depend on when the compiler gets to a kernel.
 */
final class Lanes {

    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    /** Floats in a vector; a power of two of at most {@link CacheLines#FLOATS}. */
    static final int COUNT = SPECIES.length();

    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private static final VectorShuffle<Float> ACROSS_8 = across(8);
    private static final VectorShuffle<Float> ACROSS_4 = across(4);
    private static final VectorShuffle<Float> ACROSS_2 = across(2);
    private static final VectorShuffle<Float> ACROSS_1 = across(1);

    private Lanes() {}

    private static VectorShuffle<Float> across(int distance) {
        return VectorShuffle.fromOp(SPECIES, lane -> (lane ^ distance) & (COUNT - 1));
    }

    static FloatVector of(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }

    static FloatVector load(MemorySegment floats, long at) {
        return FloatVector.fromMemorySegment(SPECIES, floats, at * Float.BYTES, ORDER);
    }

    /** Lanes outside the mask are 0, and their memory is not touched. */
    static FloatVector load(MemorySegment floats, long at, VectorMask<Float> mask) {
        return FloatVector.fromMemorySegment(SPECIES, floats, at * Float.BYTES, ORDER, mask);
    }

    static void store(FloatVector vector, MemorySegment floats, long at) {
        vector.intoMemorySegment(floats, at * Float.BYTES, ORDER);
    }

    static void store(FloatVector vector, MemorySegment floats, long at, VectorMask<Float> mask) {
        vector.intoMemorySegment(floats, at * Float.BYTES, ORDER, mask);
    }

    /** The lanes that hold the {@code remaining} last floats of a row. */
    static VectorMask<Float> first(long remaining) {
        return SPECIES.indexInRange(0, remaining);
    }

    /**
     * {@code value + addend[at]}, or just the value.
     *
     * <p>Not for loops: in a method whose loop has a segment that may be null, or was in earlier calls, JDK 25's
     * compiler may leave vectors on the heap, at ten times the time. Loops with and without an addend are therefore
     * methods of their own.
     */
    static FloatVector plus(FloatVector value, MemorySegment addend, long at, VectorMask<Float> mask) {
        return addend == null ? value : value.add(load(addend, at, mask));
    }

    /** The sum of all lanes, added in pairs. {@code reduceLanes} leaves the order of a sum open, and it varies. */
    static float total(FloatVector vector) {
        FloatVector sum = vector;
        if (COUNT > 8) {
            sum = sum.add(sum.rearrange(ACROSS_8));
        }
        if (COUNT > 4) {
            sum = sum.add(sum.rearrange(ACROSS_4));
        }
        if (COUNT > 2) {
            sum = sum.add(sum.rearrange(ACROSS_2));
        }
        return sum.add(sum.rearrange(ACROSS_1)).lane(0);
    }
}
