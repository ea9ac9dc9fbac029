package dev.gatun.jmh.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SignedRanksTest {

    @Test
    void differencesThatAreAllPositiveAreAsRareAsTheyCanBe() {
        double[] differences = {0.1, 0.2, 0.3, 0.4, 0.5};
        assertThat(SignedRanks.pValue(differences)).isEqualTo(1.0 / 32).isEqualTo(SignedRanks.leastPValue(5));
    }

    /** Of the 32 ways, the sums 15, 13, 11, 9 (twice), 7 (twice) ...: one has rank 1 negative and one has none. */
    @Test
    void theSmallestDifferenceWeighsLeast() {
        assertThat(SignedRanks.pValue(new double[] {-0.1, 0.2, 0.3, 0.4, 0.5})).isEqualTo(2.0 / 32);
        assertThat(SignedRanks.pValue(new double[] {0.1, -0.2, 0.3, 0.4, 0.5})).isEqualTo(3.0 / 32);
        assertThat(SignedRanks.pValue(new double[] {0.1, 0.2, -0.3, 0.4, 0.5})).isEqualTo(5.0 / 32);
    }

    @Test
    void oneWildMeasurementCountsAsTheLargestOnly() {
        assertThat(SignedRanks.pValue(new double[] {0.1, 0.2, 0.3, 0.4, 1000}))
                .isEqualTo(SignedRanks.pValue(new double[] {0.1, 0.2, 0.3, 0.4, 0.5}));
    }

    @Test
    void noDifferenceAtAllIsNoEvidence() {
        assertThat(SignedRanks.pValue(new double[8])).isEqualTo(1);
    }

    @Test
    void equalSizesShareTheirRanks() {
        assertThat(SignedRanks.pValue(new double[] {0.1, -0.1, 0.1, -0.1})).isCloseTo(11.0 / 16, within(1e-12));
    }
}
