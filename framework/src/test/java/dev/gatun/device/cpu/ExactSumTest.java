package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.SquareNorm;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSumTest {

    private static final BigDecimal UNIT = BigDecimal.ONE.divide(new BigDecimal(BigInteger.ONE.shiftLeft(320)));

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final MemorySegment limbs = Arena.ofAuto().allocate(ExactSum.BYTES, 64);

    @Test
    void nothingAddedIsZero() {
        assertThat(ExactSum.value(limbs, 0)).isZero();
    }

    @Test
    void floatsOfAllSizesAreAddedExactly() {
        for (int round = 0; round < 300; round++) {
            ExactSum.clear(limbs, 0);
            BigDecimal expected = BigDecimal.ZERO;
            int exponents = 1 + random.nextInt(254);
            for (int addend = random.nextInt(50); addend >= 0; addend--) {
                float value = Float.intBitsToFloat(random.nextInt(exponents) << 23 | random.nextInt(1 << 23));
                ExactSum.add(value, limbs, 0);
                expected = expected.add(new BigDecimal(value));
            }
            assertThat(new BigDecimal(whole()).multiply(UNIT)).as("seed %d", seed).isEqualByComparingTo(expected);
            assertThat(ExactSum.value(limbs, 0)).as("seed %d", seed).isEqualTo(expected.doubleValue());
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {0, Float.MIN_VALUE, Float.MIN_NORMAL, 1e-30f, 1, 1e18f, Float.MAX_VALUE})
    void oneFloatIsItself(float value) {
        ExactSum.add(value, limbs, 0);
        assertThat(ExactSum.value(limbs, 0)).isEqualTo(value);
    }

    @Test
    void largeSumsDoNotSwallowTheSmallest() {
        for (float addend : new float[] {Float.MAX_VALUE, Float.MIN_VALUE}) {
            ExactSum.add(addend, limbs, 0);
        }
        BigDecimal both = new BigDecimal(Float.MAX_VALUE).add(new BigDecimal(Float.MIN_VALUE));
        assertThat(new BigDecimal(whole()).multiply(UNIT)).isEqualByComparingTo(both);
    }

    @Test
    void limbsFullOfCarriesBecomeTheNearestDouble() {
        for (int round = 0; round < 2000; round++) {
            for (int limb = 0; limb < SquareNorm.LIMBS - 1; limb++) {
                long value = random.nextInt(3) == 0 ? random.nextLong() >>> random.nextInt(64) : 0;
                limbs.setAtIndex(ValueLayout.JAVA_LONG, limb, value);
            }
            double expected = new BigDecimal(whole()).multiply(UNIT).doubleValue();
            assertThat(ExactSum.value(limbs, 0)).as("round %d, seed %d", round, seed).isEqualTo(expected);
        }
    }

    @Test
    void halfwayBetweenDoublesTheEvenOneIsTakenUnlessThereIsMore() {
        for (int round = 0; round < 2000; round++) {
            ExactSum.clear(limbs, 0);
            int shift = 64 + random.nextInt(400);
            BigInteger halfway = BigInteger.valueOf(random.nextLong(1L << 52) | 1L << 52)
                    .shiftLeft(1)
                    .or(BigInteger.ONE)
                    .shiftLeft(shift);
            BigInteger value = switch (round % 3) {
                case 0 -> halfway;
                case 1 -> halfway.setBit(random.nextInt(shift));
                default -> halfway.subtract(BigInteger.ONE.shiftLeft(random.nextInt(shift)));
            };
            for (int limb = 0; limb < SquareNorm.LIMBS - 1; limb++) {
                long digit = value.shiftRight(32 * limb).intValue() & 0xffff_ffffL;
                limbs.setAtIndex(ValueLayout.JAVA_LONG, limb, digit);
            }
            double expected = new BigDecimal(value).multiply(UNIT).doubleValue();
            assertThat(ExactSum.value(limbs, 0)).as("round %d, seed %d", round, seed).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.POSITIVE_INFINITY, Float.NaN})
    void whatIsNotFiniteIsCountedAndMakesTheSumNoNumber(float value) {
        ExactSum.add(1, limbs, 0);
        ExactSum.add(value, limbs, 0);
        ExactSum.add(Float.intBitsToFloat(Float.floatToRawIntBits(value) | 1 << 31), limbs, 0);
        assertThat(limbs.getAtIndex(ValueLayout.JAVA_LONG, SquareNorm.LIMBS - 1)).isEqualTo(2);
        assertThat(whole()).isEqualTo(BigInteger.ONE.shiftLeft(320));
        assertThat(ExactSum.value(limbs, 0)).isNaN();
    }

    /** What the limbs hold, in units of the first one's lowest bit. */
    private BigInteger whole() {
        BigInteger sum = BigInteger.ZERO;
        for (int limb = 0; limb < SquareNorm.LIMBS - 1; limb++) {
            String value = Long.toUnsignedString(limbs.getAtIndex(ValueLayout.JAVA_LONG, limb));
            sum = sum.add(new BigInteger(value).shiftLeft(32 * limb));
        }
        return sum;
    }
}
