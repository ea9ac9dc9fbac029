package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors of floats in native memory; places in it are counted in floats.
 *
 * <p>Kernels use only what gives the same bits interpreted and compiled: IEEE arithmetic, {@link #total} and
 * {@link Exponential}. The Vector API's transcendental functions do not, and its sums do not promise to: how a run
 * rounds would depend on when the compiler gets to a kernel.
 *
 * <p>What JDK 25's compiler keeps off the heap decides their shape. Masks are not used: with them, vectors at the end
 * of a row are allocated. Loops with and without an addend are methods of their own: where a loop's segment may be
 * null, or was in earlier calls, its vectors may be allocated, at ten times the time. And vectors are made, read and
 * written by the API's own methods, which are inlined wherever they are. Others are not once what is compiled has grown
 * large, and it grows by what it inlines, which differs from run to run; a vector that is passed to one, or comes from
 * one, is allocated. So a sum gets from its loop to {@link #total} by memory ({@link Worker#lanes}), and methods of
 * vectors are called early in small loops.
 */
final class Lanes {

    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    /** Floats in a vector; a power of two of at most {@link CacheLines#FLOATS}. */
    static final int COUNT = SPECIES.length();

    /** Bytes in a float, and a long: places are. */
    static final long BYTES = Float.BYTES;

    static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private static final VectorShuffle<Float> ACROSS_8 = across(8);
    private static final VectorShuffle<Float> ACROSS_4 = across(4);
    private static final VectorShuffle<Float> ACROSS_2 = across(2);
    private static final VectorShuffle<Float> ACROSS_1 = across(1);

    private Lanes() {}

    private static VectorShuffle<Float> across(int distance) {
        return VectorShuffle.fromOp(SPECIES, lane -> (lane ^ distance) & (COUNT - 1));
    }

    static float get(MemorySegment floats, long at) {
        return floats.getAtIndex(ValueLayout.JAVA_FLOAT, at);
    }

    static void set(MemorySegment floats, long at, float value) {
        floats.setAtIndex(ValueLayout.JAVA_FLOAT, at, value);
    }

    /**
     * The sum of the lanes of a vector in memory, added in pairs; {@code reduceLanes} leaves the order open.
     *
     * @param at in bytes
     */
    static float total(MemorySegment memory, long at) {
        FloatVector sums = FloatVector.fromMemorySegment(SPECIES, memory, at, ORDER);
        if (COUNT > 8) {
            sums = sums.add(sums.rearrange(ACROSS_8));
        }
        if (COUNT > 4) {
            sums = sums.add(sums.rearrange(ACROSS_4));
        }
        if (COUNT > 2) {
            sums = sums.add(sums.rearrange(ACROSS_2));
        }
        return sums.add(sums.rearrange(ACROSS_1)).lane(0);
    }
}
