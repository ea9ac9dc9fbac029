package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;
import static jdk.incubator.vector.VectorOperators.GE;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/** Floats rounded to those that shorter formats have, to nearest, ties to even. NaNs stay NaNs. */
final class RoundKernels {

    private static final VectorSpecies<Integer> INTS = SPECIES.withLanes(int.class).check(int.class);
    private static final IntVector ONES = IntVector.broadcast(INTS, 1);
    private static final int SIGN = 1 << 31;
    private static final IntVector SIGNS = IntVector.broadcast(INTS, SIGN);
    /** What tells a quiet NaN. */
    private static final int QUIET = 1 << 22;
    private static final IntVector QUIETS = IntVector.broadcast(INTS, QUIET);
    private static final FloatVector INFINITIES = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);

    private RoundKernels() {}

    /**
     * A format with a sign, an exponent and a mantissa like a float's, but shorter.
     *
     * @param dropped how many bits fewer than a float's mantissa has
     * @param smallest the smallest normal number
     * @param ruler a float whose last bit is worth as much as that of the format's numbers below the smallest: what has
     *     been added to it is rounded to such
     * @param beyond the power of 2 after the largest number
     */
    record Format(int dropped, float smallest, float ruler, float beyond) {

        /** Its exponent is as long as a float's, so that nothing is rounded otherwise near either end. */
        static final Format BF16 = new Format(16, 0, 0, Float.POSITIVE_INFINITY);

        static final Format FP16 = new Format(13, 0x1p-14f, 0.5f, 0x1p16f);
    }

    /** y = x, of n floats, rounded; y may be x. */
    static void round(Worker w, long n, Format format, MemorySegment x, MemorySegment y) {
        int dropped = format.dropped;
        float ruler = format.ruler;
        int belowHalf = (1 << dropped - 1) - 1;
        int kept = -1 << dropped;
        long i = CacheLines.from(w, n);
        long to = CacheLines.to(w, n);
        for (; i <= to - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector value = fromMemorySegment(SPECIES, x, i * BYTES, ORDER);
            IntVector bits = value.reinterpretAsInts();
            IntVector sign = bits.and(SIGNS);
            IntVector size = bits.sub(sign);
            FloatVector even = size.add(size.lanewise(LSHR, dropped).and(ONES))
                    .add(belowHalf)
                    .and(kept)
                    .reinterpretAsFloats();
            FloatVector magnitude = size.reinterpretAsFloats();
            FloatVector rounded = even.blend(INFINITIES, even.compare(GE, format.beyond))
                    .blend(magnitude.add(ruler).sub(ruler), magnitude.compare(LT, format.smallest));
            rounded.reinterpretAsInts()
                    .or(sign)
                    .blend(bits.and(kept).or(QUIETS), value.compare(NE, value).cast(INTS))
                    .intoMemorySegment(y, i * BYTES, ORDER);
        }
        for (; i < to; i++) {
            Lanes.set(y, i, round(format, Lanes.get(x, i)));
        }
    }

    /** The same of one float, bit for bit. */
    private static float round(Format format, float value) {
        int bits = Float.floatToRawIntBits(value);
        int kept = -1 << format.dropped;
        if (Float.isNaN(value)) {
            return Float.intBitsToFloat(bits & kept | QUIET);
        }
        float magnitude = Math.abs(value);
        if (magnitude < format.smallest) {
            return Math.copySign(magnitude + format.ruler - format.ruler, value);
        }
        int size = bits & ~SIGN;
        int even = size + (size >>> format.dropped & 1) + (1 << format.dropped - 1) - 1 & kept;
        float rounded = Float.intBitsToFloat(even);
        return Math.copySign(rounded >= format.beyond ? Float.POSITIVE_INFINITY : rounded, value);
    }
}
