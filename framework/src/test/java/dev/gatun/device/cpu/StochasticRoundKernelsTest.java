package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StochasticRoundKernelsTest {

    private static final int CHANCES = 1 << 16;

    private final long seed = new SplittableRandom().nextLong();
    private final SplittableRandom random = new SplittableRandom(seed);
    private final Samples samples = new Samples();

    private float anyFloat() {
        return (float) (random.nextGaussian() * Math.pow(2, random.nextInt(-120, 120)));
    }

    private static float cut(float value) {
        return Float.intBitsToFloat(Float.floatToRawIntBits(value) & 0xFFFF0000);
    }

    /** Exactly: each of all chances once. */
    @Test
    void theMeanOverAllChancesIsTheValue() {
        for (int round = 0; round < 50; round++) {
            float value = anyFloat();
            double mean = IntStream.range(0, CHANCES)
                    .mapToDouble(chance -> StochasticRoundKernels.rounded(value, chance))
                    .sum() / CHANCES;
            assertThat(mean).as("seed %d", seed).isEqualTo(value);
        }
    }

    @Test
    void whatBf16HasStaysAsItIs() {
        for (int bits = 0; bits < CHANCES; bits++) {
            float value = Float.intBitsToFloat(bits << 16);
            float rounded = StochasticRoundKernels.rounded(value, random.nextInt(CHANCES));
            if (Float.isNaN(value)) {
                assertThat(rounded).isNaN();
            } else {
                assertThat(Float.floatToRawIntBits(rounded)).as("seed %d", seed).isEqualTo(bits << 16);
            }
        }
        assertThat(StochasticRoundKernels.rounded(Float.intBitsToFloat(0x7FFFFFFF), 1)).isNaN();
    }

    /** Up as often as the dropped bits say, within five standard deviations, and m and v each by itself. */
    @Test
    void wordsOfPhiloxAreFairAndThoseOfTheMomentsIndependent() {
        int n = 100_000;
        float value = anyFloat();
        double share = (Float.floatToRawIntBits(value) & 0xFFFF) / (double) CHANCES;
        MemorySegment m = samples.unset(n);
        MemorySegment v = samples.unset(n);
        IntStream.range(0, n).forEach(index -> {
            Lanes.set(m, index, value);
            Lanes.set(v, index, value);
        });
        round(n, 1, random.nextLong(), random.nextLong(), 0, m, v);
        double[] up = new double[3];
        for (int index = 0; index < n; index++) {
            boolean mean = Lanes.get(m, index) != cut(value);
            boolean square = Lanes.get(v, index) != cut(value);
            up[0] += mean ? 1 : 0;
            up[1] += square ? 1 : 0;
            up[2] += mean && square ? 1 : 0;
        }
        double[] expected = {share, share, share * share};
        for (int kind = 0; kind < 3; kind++) {
            double deviation = Math.sqrt(expected[kind] * (1 - expected[kind]) / n);
            assertThat(up[kind] / n).as("seed %d", seed).isCloseTo(expected[kind], within(5 * deviation + 1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void anElementIsRoundedAlikeWhateverTheWorkersAndTheStretch(int workers) {
        int n = 1003;
        long key = random.nextLong();
        long high = random.nextLong();
        MemorySegment m = samples.normal(n);
        MemorySegment v = samples.normal(n);
        MemorySegment stretchM = samples.copy(m.asSlice(64 * Float.BYTES));
        MemorySegment stretchV = samples.copy(v.asSlice(64 * Float.BYTES));
        round(n, 1, key, high, 0, m, v);
        round(n - 64, workers, key, high, 64, stretchM, stretchV);
        samples.assertSameBits("m", stretchM, m.asSlice(64 * Float.BYTES));
        samples.assertSameBits("v", stretchV, v.asSlice(64 * Float.BYTES));
    }

    /** Its change is a fifth of what rounding to nearest takes note of. */
    @Test
    void aSecondMomentFollowsSmallerGradientsWhereTheNearestBf16NeverWould() {
        int n = 4096;
        int steps = 1000;
        MemorySegment scale = samples.of(1, 1, 1);
        MemorySegment p = samples.normal(n);
        MemorySegment g = constant(n, 0.5);
        MemorySegment m = constant(n, 0.5);
        MemorySegment v = constant(n, 1);
        MemorySegment nearest = constant(n, 1);
        MemorySegment hyper = samples.of(0, 1, 1);
        long key = random.nextLong();
        for (int step = 1; step <= steps; step++) {
            Crew.run(1, w -> AdamWKernels.step(w, n, p, g, m, v, hyper, scale, 0.9, 0.999, 1e-8, 0));
            round(n, 1, key, step, 0, m, v);
            if (step <= 3) {
                Crew.run(1, w -> AdamWKernels.step(w, n, p, g, m, nearest, hyper, scale, 0.9, 0.999, 1e-8, 0));
                Crew.run(1, w -> RoundKernels.round(w, n, RoundKernels.Format.BF16, nearest, nearest));
            }
        }
        assertThat(Samples.doubles(nearest)).containsOnly(1);
        double exact = 0.25 + 0.75 * Math.pow(0.999, steps);
        double[] squares = Samples.doubles(v);
        double mean = Arrays.stream(squares).average().orElseThrow();
        double variance = Arrays.stream(squares).map(value -> (value - mean) * (value - mean)).sum() / n;
        assertThat(mean).as("seed %d", seed).isCloseTo(exact, within(6 * Math.sqrt(variance / n)));
        assertThat(Math.sqrt(variance) / exact).as("seed %d", seed).isLessThan(0.1);
    }

    private MemorySegment constant(int n, double value) {
        double[] values = new double[n];
        Arrays.fill(values, value);
        return samples.of(values);
    }

    private static void round(
            int n, int workers, long key, long high, long begin, MemorySegment m, MemorySegment v) {
        Crew.run(workers, w -> StochasticRoundKernels.round(w, n, key, high, begin, m, v));
    }
}
