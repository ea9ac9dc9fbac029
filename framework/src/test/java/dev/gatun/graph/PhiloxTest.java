package dev.gatun.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PhiloxTest {

    /** Of Random123's kat_vectors, philox4x32 with 10 rounds. */
    @Test
    void thePublishedAnswersComeOut() {
        assertThat(words(0, 0, 0)).containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
        assertThat(words(-1, -1, -1)).containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
        assertThat(words(0x299f31d0_a4093822L, 0x03707344_13198a2eL, 0x85a308d3_243f6a88L))
                .containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
    }

    @Test
    void thereAreFourLanes() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Philox.word(0, 0, 0, 4));
    }

    @Test
    void normalsHaveTheMomentsOfTheNormalDistribution() {
        long seed = new SplittableRandom().nextLong();
        int count = 200_000;
        double[] sums = new double[5];
        for (int index = 0; index < count; index++) {
            double value = Philox.normal(Philox.key("weights", seed), 0, index);
            for (int power = 1; power <= 4; power++) {
                sums[power] += Math.pow(value, power) / count;
            }
        }
        // Six standard deviations of each estimate: 1, 2, 15 and 96 are the variances of the powers.
        double unit = 6 / Math.sqrt(count);
        assertThat(sums[1]).as("mean, seed %d", seed).isCloseTo(0, within(unit));
        assertThat(sums[2]).as("variance, seed %d", seed).isCloseTo(1, within(unit * Math.sqrt(2)));
        assertThat(sums[3]).as("skewness, seed %d", seed).isCloseTo(0, within(unit * Math.sqrt(15)));
        assertThat(sums[4]).as("kurtosis, seed %d", seed).isCloseTo(3, within(unit * Math.sqrt(96)));
    }

    @Test
    void uniformsFillZeroToOneEvenly() {
        long seed = new SplittableRandom().nextLong();
        int count = 100_000;
        int[] bins = new int[10];
        for (int index = 0; index < count; index++) {
            float value = Philox.uniform(seed, 3, index);
            assertThat(value).as("seed %d, index %d", seed, index).isBetween(0f, Math.nextDown(1f));
            bins[(int) (value * 10)]++;
        }
        for (int bin : bins) {
            assertThat(bin).as("seed %d", seed).isCloseTo(count / 10, within(600)); // six standard deviations
        }
    }

    @Test
    void namesAndSeedsGiveKeysOfTheirOwn() {
        assertThat(new long[] {
            Philox.key("a", 1), Philox.key("b", 1), Philox.key("a", 2), Philox.key("ab", 1), Philox.key("", 1)
        }).doesNotHaveDuplicates();
    }

    /** Checkpoints and caches rest on it: FNV-1a of "a" is the published af63dc4c8601ec8c. */
    @Test
    void theKeyOfANameNeverChanges() {
        assertThat(Philox.key("a", 0)).isEqualTo(mix(0xaf63dc4c8601ec8cL ^ mix(0)));
        // SplitMix64's first output for the seed 0.
        assertThat(mix(0)).isEqualTo(0xe220a8397b1dcdafL);
    }

    private static long mix(long seed) {
        return new SplittableRandom(seed).nextLong();
    }

    private static int[] words(long key, long high, long low) {
        return new int[] {
            Philox.word(key, high, low, 0),
            Philox.word(key, high, low, 1),
            Philox.word(key, high, low, 2),
            Philox.word(key, high, low, 3)
        };
    }
}
