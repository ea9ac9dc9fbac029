package dev.gatun.jmh.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jmh.paired.Verdicts.Verdict;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On made-up samples: a machine whose speed drifts, with noise in each run. */
class VerdictsTest {

    private static final Case TIME = new Case("B.time", "ns/op", false);
    private static final Case THROUGHPUT = new Case("B.rate", "ops/s", true);
    private static final double LEAST = 0.05;
    private static final int TRIALS = 1000;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void aSlowdownOfTenPercentIsFoundThroughNoise() {
        assertThat(found(TIME, 1.10, Verdict.SLOWER)).as("seed " + seed).isGreaterThan(TRIALS * 9 / 10);
        assertThat(found(THROUGHPUT, 1 / 1.10, Verdict.SLOWER)).as("seed " + seed).isGreaterThan(TRIALS * 9 / 10);
    }

    @Test
    void aSpeedupIsNoRegression() {
        assertThat(found(TIME, 1 / 1.10, Verdict.FASTER)).as("seed " + seed).isGreaterThan(TRIALS * 9 / 10);
        assertThat(found(TIME, 1 / 1.10, Verdict.SLOWER)).as("seed " + seed).isZero();
    }

    @Test
    void equalVersionsAreHardlyEverFoundSlower() {
        assertThat(found(TIME, 1, Verdict.SLOWER)).as("seed " + seed).isLessThan(TRIALS / 50);
    }

    @Test
    void equalVersionsAreFoundTheSame() {
        assertThat(found(TIME, 1, Verdict.SAME)).as("seed " + seed).isGreaterThan(TRIALS * 9 / 10);
    }

    @Test
    void throughMuchNoiseASlowdownIsHardlyEverFoundToBeNone() {
        assertThat(found(TIME, 1.10, Verdict.SAME, 0.2)).as("seed " + seed).isLessThan(TRIALS / 10);
        assertThat(found(TIME, 1, Verdict.UNCLEAR, 0.2)).as("seed " + seed).isGreaterThan(TRIALS / 2);
    }

    @Test
    void whatIsCertainButSmallIsTheSame() {
        double[] base = IntStream.range(0, 10).mapToDouble(pair -> 100 + pair).toArray();
        double[] head = IntStream.range(0, 10).mapToDouble(pair -> 1.03 * base[pair]).toArray();
        Comparison comparison = new Comparison(TIME, base, head);
        assertThat(comparison.chanceOfSlower()).isLessThan(0.001);
        assertThat(Verdicts.of(List.of(comparison), LEAST)).containsEntry(TIME, Verdict.SAME);
    }

    @Test
    void whatIsLargeButOnceIsTheSame() {
        double[] base = {100, 101, 99, 100, 101, 99, 100, 101};
        double[] head = {900, 99, 100, 101, 99, 100, 101, 99};
        assertThat(Verdicts.of(List.of(new Comparison(TIME, base, head)), LEAST)).containsEntry(TIME, Verdict.SAME);
    }

    @Test
    void moreCasesTakeMorePairs() {
        assertThat(Verdicts.pairsNeeded(1)).isEqualTo(7);
        assertThat(Verdicts.pairsNeeded(8)).isEqualTo(10);
        assertThat(Verdicts.pairsNeeded(100)).isEqualTo(14);
    }

    @Test
    void scoresWithoutTheirPairAreRefused() {
        assertThatThrownBy(() -> new Comparison(TIME, new double[3], new double[2]))
                .hasMessageContaining("3 scores of base and 2 of head");
    }

    /** In how many of the trials. */
    private int found(Case what, double factor, Verdict verdict) {
        return found(what, factor, verdict, 0.02);
    }

    private int found(Case what, double factor, Verdict verdict, double noise) {
        int found = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            double[] base = new double[10];
            double[] head = new double[10];
            double speed = 100;
            for (int pair = 0; pair < base.length; pair++) {
                speed *= 1 + 0.05 * random.nextGaussian();
                base[pair] = noisy(speed, noise);
                head[pair] = factor * noisy(speed, noise);
            }
            if (Verdicts.of(List.of(new Comparison(what, base, head)), LEAST).get(what) == verdict) {
                found++;
            }
        }
        return found;
    }

    private double noisy(double speed, double noise) {
        return speed * Math.exp(noise * random.nextGaussian());
    }
}
