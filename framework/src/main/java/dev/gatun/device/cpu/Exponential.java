package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/**
 * e^x and what follows from it, in plain arithmetic.
 *
 * <p>{@link VectorOperators#EXP} rounds differently interpreted and compiled, so that two runs of one program could
 * differ, and takes twice as long.
 */
final class Exponential {

    private static final float LOG2_E = 1.44269504f;
    /** ln 2 in two parts; a whole number of up to 10 bits times the first is exact. */
    private static final float LN_2_HIGH = 0.693359375f;
    private static final float LN_2_LOW = -2.12194440e-4f;
    /** Added to a float, leaves it rounded to a whole number in the lowest bits. */
    private static final float ROUNDER = 0x1.8p23f;
    private static final int EXPONENT_BIAS = 127;
    private static final int MANTISSA_BITS = 23;
    /** Beyond these, 2^n is no normal float. */
    private static final float HIGHEST = 88.37f;
    private static final float LOWEST = -87.33f;

    /**
     * The same as vectors, made once: one that is broadcast where it is used may be made on the heap each time, as the
     * compiler's limits would have it.
     */
    private static final FloatVector LOG2_ES = FloatVector.broadcast(SPECIES, LOG2_E);

    private static final FloatVector ROUNDERS = FloatVector.broadcast(SPECIES, ROUNDER);
    private static final FloatVector MINUS_LN_2_HIGHS = FloatVector.broadcast(SPECIES, -LN_2_HIGH);
    private static final FloatVector MINUS_LN_2_LOWS = FloatVector.broadcast(SPECIES, -LN_2_LOW);
    private static final FloatVector TERM_7 = FloatVector.broadcast(SPECIES, 1f / 5040);
    private static final FloatVector TERM_6 = FloatVector.broadcast(SPECIES, 1f / 720);
    private static final FloatVector TERM_5 = FloatVector.broadcast(SPECIES, 1f / 120);
    private static final FloatVector TERM_4 = FloatVector.broadcast(SPECIES, 1f / 24);
    private static final FloatVector TERM_3 = FloatVector.broadcast(SPECIES, 1f / 6);
    private static final FloatVector TERM_2 = FloatVector.broadcast(SPECIES, 1f / 2);
    private static final FloatVector ONES = FloatVector.broadcast(SPECIES, 1);
    private static final FloatVector ZEROS = FloatVector.broadcast(SPECIES, 0);
    private static final FloatVector INFINITIES = FloatVector.broadcast(SPECIES, Float.POSITIVE_INFINITY);
    private static final FloatVector HIGHESTS = FloatVector.broadcast(SPECIES, HIGHEST);
    private static final FloatVector LOWESTS = FloatVector.broadcast(SPECIES, LOWEST);
    private static final IntVector EXPONENT_BIASES =
            IntVector.broadcast(SPECIES.withLanes(int.class).check(int.class), EXPONENT_BIAS);

    private Exponential() {}

    /**
     * e^x to within 2 units in the last place, as 2^n e^r with |r| at most ln(2)/2, where Taylor's series needs eight
     * terms. Infinity above 88.37, 0 below -87.33.
     */
    static FloatVector exp(FloatVector x) {
        FloatVector shifted = x.fma(LOG2_ES, ROUNDERS);
        FloatVector n = shifted.sub(ROUNDERS);
        FloatVector r = n.fma(MINUS_LN_2_LOWS, n.fma(MINUS_LN_2_HIGHS, x));
        FloatVector series = TERM_7.fma(r, TERM_6)
                .fma(r, TERM_5)
                .fma(r, TERM_4)
                .fma(r, TERM_3)
                .fma(r, TERM_2)
                .fma(r, ONES)
                .fma(r, ONES);
        FloatVector power = shifted.reinterpretAsInts()
                .add(EXPONENT_BIASES)
                .lanewise(VectorOperators.LSHL, MANTISSA_BITS)
                .reinterpretAsFloats();
        return series.mul(power)
                .blend(INFINITIES, x.compare(VectorOperators.GT, HIGHESTS))
                .blend(ZEROS, x.compare(VectorOperators.LT, LOWESTS));
    }

    /** The same of one float, bit for bit. */
    static float exp(float x) {
        float shifted = Math.fma(x, LOG2_E, ROUNDER);
        float n = shifted - ROUNDER;
        float r = Math.fma(n, -LN_2_LOW, Math.fma(n, -LN_2_HIGH, x));
        float series = Math.fma(1f / 5040, r, 1f / 720);
        series = Math.fma(series, r, 1f / 120);
        series = Math.fma(series, r, 1f / 24);
        series = Math.fma(series, r, 1f / 6);
        series = Math.fma(series, r, 1f / 2);
        series = Math.fma(series, r, 1);
        series = Math.fma(series, r, 1);
        if (x > HIGHEST) {
            return Float.POSITIVE_INFINITY;
        }
        int power = Float.floatToRawIntBits(shifted) + EXPONENT_BIAS << MANTISSA_BITS;
        return x < LOWEST ? 0 : series * Float.intBitsToFloat(power);
    }

    /** 1 / (1 + e^-x). */
    static FloatVector sigmoid(FloatVector x) {
        return ONES.div(exp(x.neg()).add(ONES));
    }

    static float sigmoid(float x) {
        return 1 / (1 + exp(-x));
    }
}
