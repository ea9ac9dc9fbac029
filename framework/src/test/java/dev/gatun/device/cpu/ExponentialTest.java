package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import jdk.incubator.vector.FloatVector;
import org.junit.jupiter.api.Test;

class ExponentialTest {

    @Test
    void itIsWithinTwoUnitsInTheLastPlace() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            float x = random.nextFloat(-87.3f, 88.3f);
            double expected = Math.exp(x);
            assertThat(Math.abs(exp(x) - expected))
                    .as("e^%s, seed %d", x, seed)
                    .isLessThanOrEqualTo(2 * Math.ulp((float) expected));
        }
    }

    @Test
    void zeroGivesExactlyOne() {
        assertThat(exp(0)).isEqualTo(1);
    }

    @Test
    void whatNoFloatHoldsIsInfinityOrZero() {
        assertThat(exp(89)).isInfinite();
        assertThat(exp(Float.POSITIVE_INFINITY)).isInfinite();
        assertThat(exp(-88)).isZero();
        assertThat(exp(Float.NEGATIVE_INFINITY)).isZero();
    }

    @Test
    void whatIsNoNumberStaysNone() {
        assertThat(exp(Float.NaN)).isNaN();
        assertThat(exp(Float.intBitsToFloat(0x7FFF_FFFF))).isNaN();
    }

    @Test
    void theSumOfLanesCountsEachOnce() {
        double[] values = new double[Lanes.COUNT];
        float expected = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = 1 << i;
            expected += values[i];
        }
        assertThat(Lanes.total(new Samples().of(values), 0)).isEqualTo(expected);
    }

    /** Also says that one float, which has no vector, is no different. */
    private static float exp(float x) {
        float result = Exponential.exp(FloatVector.broadcast(Lanes.SPECIES, x)).lane(0);
        assertThat(Float.compare(Exponential.exp(x), result)).as("e^%s of one float", x).isZero();
        return result;
    }
}
