package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.graph.SquareNorm;
import java.lang.foreign.MemorySegment;

/**
 * A sum of floats that are not negative, exactly, in the limbs that {@link SquareNorm} describes. Each takes 32 bits of
 * an addend and is 64 bits long, so that carries wait for {@link #value}: there is room for at least 2^31 addends.
 *
 * <p>Limbs are given as the memory they are in, and where in it they begin, in bytes.
 */
final class ExactSum {

    static final long BYTES = (long) SquareNorm.LIMBS * Long.BYTES;

    private static final int DIGIT_BITS = 32;
    private static final long DIGIT = (1L << DIGIT_BITS) - 1;
    /** The weight of the first limb's lowest bit, as a power of 2. */
    private static final int LOWEST = -320;
    /** Which limb counts the addends that are not finite. */
    private static final int NOT_FINITE = SquareNorm.LIMBS - 1;

    private static final int MANTISSA_BITS = Float.PRECISION - 1;
    private static final int HIGHEST_EXPONENT = 255;
    /** The place of a mantissa's lowest bit, counted from the first limb's, less the biased exponent. */
    private static final int PLACE = Float.MIN_EXPONENT - 1 - MANTISSA_BITS - LOWEST;

    private ExactSum() {}

    static void clear(MemorySegment limbs, long at) {
        for (int limb = 0; limb < SquareNorm.LIMBS; limb++) {
            limbs.set(JAVA_LONG, at + (long) limb * Long.BYTES, 0);
        }
    }

    static void add(float addend, MemorySegment limbs, long at) {
        int bits = Float.floatToRawIntBits(addend);
        int exponent = bits >>> MANTISSA_BITS & HIGHEST_EXPONENT;
        if (exponent == HIGHEST_EXPONENT) {
            addTo(NOT_FINITE, 1, limbs, at);
            return;
        }
        int place = Math.max(exponent, 1) + PLACE;
        long mantissa = bits & (1 << MANTISSA_BITS) - 1 | Math.min(exponent, 1) << MANTISSA_BITS;
        long digits = mantissa << place % DIGIT_BITS;
        addTo(place / DIGIT_BITS, digits & DIGIT, limbs, at);
        addTo(place / DIGIT_BITS + 1, digits >>> DIGIT_BITS, limbs, at);
    }

    private static void addTo(int limb, long value, MemorySegment limbs, long at) {
        long place = at + (long) limb * Long.BYTES;
        limbs.set(JAVA_LONG, place, limbs.get(JAVA_LONG, place) + value);
    }

    /** Adds one sum to another. */
    static void addAll(MemorySegment addend, long addendAt, MemorySegment limbs, long at) {
        for (int limb = 0; limb < SquareNorm.LIMBS; limb++) {
            addTo(limb, addend.get(JAVA_LONG, addendAt + (long) limb * Long.BYTES), limbs, at);
        }
    }

    /** The double nearest to the sum, of two the even one; NaN where an addend was infinite or not a number. */
    static double value(MemorySegment limbs, long at) {
        if (limbs.get(JAVA_LONG, at + (long) NOT_FINITE * Long.BYTES) != 0) {
            return Double.NaN;
        }
        // Digits as carries leave them, from the lowest; upper and lower are the last three so far, and the rest is
        // whether there is anything below. What is known at the highest that is not zero decides.
        long carry = 0;
        long upper = 0;
        long lower = 0;
        boolean rest = false;
        double value = 0;
        for (int limb = 0; limb < NOT_FINITE || carry != 0; limb++) {
            long own = limb < NOT_FINITE ? limbs.get(JAVA_LONG, at + (long) limb * Long.BYTES) : 0;
            long low = (own & DIGIT) + carry;
            carry = (own >>> DIGIT_BITS) + (low >>> DIGIT_BITS);
            rest |= lower != 0;
            lower = upper & DIGIT;
            upper = low << DIGIT_BITS | upper >>> DIGIT_BITS;
            if ((low & DIGIT) != 0) {
                value = Math.scalb(round(upper, lower, rest), LOWEST + DIGIT_BITS * (limb - 1));
            }
        }
        return value;
    }

    /** {@code upper + lower / 2^32}, and a little more where there is a rest; upper is unsigned, and 2^32 at least. */
    private static double round(long upper, long lower, boolean rest) {
        int shift = Long.numberOfLeadingZeros(upper);
        long top = upper << shift | lower << shift >>> DIGIT_BITS;
        boolean more = rest || (lower << shift & DIGIT) != 0 || (top & 1) != 0;
        long signed = top >>> 1 | (more ? 1 : 0); // 63 bits, the last of which stands for all that are below
        return Math.scalb((double) signed, 1 - shift);
    }
}
