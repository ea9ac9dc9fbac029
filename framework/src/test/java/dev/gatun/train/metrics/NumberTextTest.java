package dev.gatun.train.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberTextTest {

    @Test
    void aFixedNumberIsRoundedAsDecimalsAre() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int trial = 0; trial < 1_000; trial++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(-3, 5));
            String expected = new BigDecimal(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
            assertThat(fixed(value)).as("%s, seed %d", value, seed).isEqualTo(expected);
        }
    }

    @Test
    void numbersThatDoNotFitAreWrittenWithAnExponent() {
        assertThat(fixed(1.5e30)).isEqualTo("1.5E30");
        assertThat(fixed(Double.NaN)).isEqualTo("NaN");
        assertThat(fixed(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
        assertThat(fixed(-1e-9)).isEqualTo("0.000");
    }

    @Test
    void aLearningRateHasThreeDigits() {
        assertThat(scientific(3e-4)).isEqualTo("3.00e-4");
        assertThat(scientific(9.999e-5)).isEqualTo("1.00e-4");
        assertThat(scientific(1)).isEqualTo("1.00e0");
        assertThat(scientific(0)).isEqualTo("0.0");
        assertThat(scientific(Double.NaN)).isEqualTo("NaN");
    }

    @Test
    void aRateIsShort() {
        assertThat(compact(0)).isEqualTo("0");
        assertThat(compact(9_999.4)).isEqualTo("9999");
        assertThat(compact(9_999.6)).isEqualTo("10.0k");
        assertThat(compact(999_900)).isEqualTo("999.9k");
        assertThat(compact(999_960)).isEqualTo("1.0M");
    }

    @Test
    void aDurationHasItsTwoLargestUnits() {
        assertThat(duration(-1)).isEqualTo("?");
        assertThat(duration(0)).isEqualTo("0s");
        assertThat(duration(59)).isEqualTo("59s");
        assertThat(duration(723)).isEqualTo("12m03s");
        assertThat(duration(3_600 + 4 * 60 + 59)).isEqualTo("1h04m");
        assertThat(duration(3 * 86_400 + 4 * 3_600)).isEqualTo("3d04h");
    }

    private static String fixed(double value) {
        return NumberText.fixed(new StringBuilder(), value, 3).toString();
    }

    private static String scientific(double value) {
        return NumberText.scientific(new StringBuilder(), value).toString();
    }

    private static String compact(double value) {
        return NumberText.compact(new StringBuilder(), value).toString();
    }

    private static String duration(long seconds) {
        return NumberText.duration(new StringBuilder(), seconds).toString();
    }
}
