package dev.gatun.device.cpu;

import jdk.incubator.vector.FloatVector;
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

    private Exponential() {}

    /**
     * e^x to within 2 units in the last place, as 2^n e^r with |r| at most ln(2)/2, where Taylor's series needs eight
     * terms. Infinity above 88.37, 0 below -87.33.
     */
    static FloatVector exp(FloatVector x) {
        FloatVector shifted = x.fma(Lanes.of(LOG2_E), Lanes.of(ROUNDER));
        FloatVector n = shifted.sub(ROUNDER);
        FloatVector r = n.fma(Lanes.of(-LN_2_LOW), n.fma(Lanes.of(-LN_2_HIGH), x));
        FloatVector series = Lanes.of(1f / 5040)
                .fma(r, Lanes.of(1f / 720))
                .fma(r, Lanes.of(1f / 120))
                .fma(r, Lanes.of(1f / 24))
                .fma(r, Lanes.of(1f / 6))
                .fma(r, Lanes.of(1f / 2))
                .fma(r, Lanes.of(1))
                .fma(r, Lanes.of(1));
        FloatVector power = shifted.reinterpretAsInts()
                .add(EXPONENT_BIAS)
                .lanewise(VectorOperators.LSHL, MANTISSA_BITS)
                .reinterpretAsFloats();
        return series.mul(power)
                .blend(Float.POSITIVE_INFINITY, x.compare(VectorOperators.GT, HIGHEST))
                .blend(0, x.compare(VectorOperators.LT, LOWEST));
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
        return Lanes.of(1).div(exp(x.neg()).add(1));
    }

    static float sigmoid(float x) {
        return 1 / (1 + exp(-x));
    }
}
