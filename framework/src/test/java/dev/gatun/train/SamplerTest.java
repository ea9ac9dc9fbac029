package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplerTest {

    private static final int DRAWS = 40_000;

    /** Six standard deviations of the worst share, which is a half. */
    private static final double SPREAD = 6 * 0.5 / Math.sqrt(DRAWS);

    private final long seed = new Random().nextLong();

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 3})
    void drawsAreDistributedAsTheSoftmaxIs(double temperature) {
        float[] logits = randomLogits(12);
        double[] shares = shares(new Sampler(temperature, 0, 1, seed), logits);
        double[] expected = softmax(logits, temperature);
        for (int token = 0; token < logits.length; token++) {
            assertThat(shares[token]).describedAs("token %d, seed %d", token, seed)
                    .isCloseTo(expected[token], within(SPREAD));
        }
    }

    @Test
    void topKKeepsTheProportionsOfTheLikeliest() {
        float[] logits = {0, 2, -1, 1.5f, 1};
        double[] shares = shares(new Sampler(1, 2, 1, seed), logits);
        double first = 1 / (1 + Math.exp(-0.5));
        assertThat(shares[1]).describedAs("seed %d", seed).isCloseTo(first, within(SPREAD));
        assertThat(shares[3]).describedAs("seed %d", seed).isCloseTo(1 - first, within(SPREAD));
        assertThat(shares[0] + shares[2] + shares[4]).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.3, 1", "0.5, 1", "0.51, 2", "0.75, 2", "0.8, 3", "0.9, 4", "1, 4"})
    void topPKeepsTheFewestThatReachIt(double topP, int kept) {
        float[] logits = logarithms(0.5, 0.25, 0.125, 0.125);
        double[] shares = shares(new Sampler(1, 0, topP, seed), logits);
        assertThat(IntStream.range(0, 4).filter(token -> shares[token] > 0).count())
                .describedAs("seed %d", seed).isEqualTo(kept);
        double total = IntStream.range(0, kept).mapToDouble(token -> Math.exp(logits[token])).sum();
        assertThat(shares[0]).describedAs("seed %d", seed).isCloseTo(0.5 / total, within(SPREAD));
    }

    @Test
    void topPCountsWithinTopK() {
        float[] logits = logarithms(0.4, 0.4, 0.2);
        double[] shares = shares(new Sampler(1, 2, 0.5, seed), logits);
        assertThat(shares).describedAs("of two equal ones, one is half").containsExactly(1, 0, 0);
    }

    @RepeatedTest(5)
    void temperatureZeroTakesTheLikeliest() {
        float[] logits = randomLogits(50);
        int best = IntStream.range(0, 50).reduce((a, b) -> logits[b] > logits[a] ? b : a).getAsInt();
        for (int position = 0; position < 20; position++) {
            assertThat(new Sampler(0, 0, 1, seed).draw(logits, position)).describedAs("seed %d", seed).isEqualTo(best);
        }
    }

    @Test
    void aTieGoesToTheLowerToken() {
        float[] logits = {1, 3, 3, 2};
        assertThat(new Sampler(0, 0, 1, seed).draw(logits, 0)).isEqualTo(1);
        assertThat(new Sampler(1, 1, 1, seed).draw(logits, 0)).isEqualTo(1);
    }

    @Test
    void aVeryLowTemperatureIsLikeZero() {
        assertThat(shares(new Sampler(1e-300, 0, 1, seed), new float[] {-50, 3, 80})).containsExactly(0, 0, 1);
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        double[] shares = shares(new Sampler(1, 0, 1, seed), new float[] {3e38f, 3e38f, -3e38f});
        assertThat(shares[0]).describedAs("seed %d", seed).isCloseTo(0.5, within(SPREAD));
        assertThat(shares[2]).isZero();
    }

    @Test
    void topKBeyondTheVocabularyIsAll() {
        float[] logits = randomLogits(5);
        assertThat(shares(new Sampler(1, 99, 1, seed), logits)).isEqualTo(shares(new Sampler(1, 0, 1, seed), logits));
    }

    @Test
    void theSameSeedDrawsTheSameTokens() {
        float[] logits = randomLogits(30);
        assertThat(draws(new Sampler(1, 0, 1, seed), logits)).isEqualTo(draws(new Sampler(1, 0, 1, seed), logits));
        assertThat(draws(new Sampler(1, 0, 1, seed + 1), logits)).describedAs("seed %d", seed)
                .isNotEqualTo(draws(new Sampler(1, 0, 1, seed), logits));
    }

    @Test
    void whatIsOutOfRangeIsNamed() {
        assertThatThrownBy(() -> new Sampler(-1, 0, 1, 1))
                .hasMessage("temperature is -1.0, and must be 0 or more, as 0.8.");
        assertThatThrownBy(() -> new Sampler(Double.NaN, 0, 1, 1)).hasMessageContaining("temperature is NaN");
        assertThatThrownBy(() -> new Sampler(Double.POSITIVE_INFINITY, 0, 1, 1)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> new Sampler(1, -1, 1, 1)).hasMessageContaining("top-k is -1");
        assertThatThrownBy(() -> new Sampler(1, 0, 0, 1)).hasMessageContaining("top-p is 0.0");
        assertThatThrownBy(() -> new Sampler(1, 0, 1.1, 1)).hasMessageContaining("top-p is 1.1");
    }

    private float[] randomLogits(int tokens) {
        Random random = new Random(seed);
        float[] logits = new float[tokens];
        for (int token = 0; token < tokens; token++) {
            logits[token] = (float) random.nextGaussian() * 2;
        }
        return logits;
    }

    private static float[] logarithms(double... probabilities) {
        float[] logits = new float[probabilities.length];
        for (int token = 0; token < logits.length; token++) {
            logits[token] = (float) Math.log(probabilities[token]);
        }
        return logits;
    }

    private static double[] softmax(float[] logits, double temperature) {
        double[] shares = IntStream.range(0, logits.length).mapToDouble(i -> Math.exp(logits[i] / temperature)).toArray();
        double total = IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
        return IntStream.range(0, shares.length).mapToDouble(i -> shares[i] / total).toArray();
    }

    private static int[] draws(Sampler sampler, float[] logits) {
        return IntStream.range(0, 100).map(position -> sampler.draw(logits, position)).toArray();
    }

    private static double[] shares(Sampler sampler, float[] logits) {
        double[] shares = new double[logits.length];
        int[] counts = new int[logits.length];
        for (int position = 0; position < DRAWS; position++) {
            counts[sampler.draw(logits, position)]++;
        }
        for (int token = 0; token < shares.length; token++) {
            shares[token] = counts[token] / (double) DRAWS;
        }
        return shares;
    }
}
