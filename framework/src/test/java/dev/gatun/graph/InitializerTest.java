package dev.gatun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InitializerTest {

    private static final int LENGTH = 1000;

    private final long seed = new SplittableRandom().nextLong();
    private final SplittableRandom random = new SplittableRandom(seed);

    @Test
    void valuesAreTheSameBitsHoweverTheyAreCut() {
        for (Initializer initializer : List.of(new Initializer.Normal(0.02), new Initializer.Constant(3))) {
            float[] whole = values(initializer, seed, "weight");
            for (int from = 0; from < LENGTH; ) {
                int length = Math.min(random.nextInt(1, 100), LENGTH - from);
                float[] piece = new float[length + 1];
                initializer.fill(seed, "weight", from, piece, length);
                assertThat(Arrays.copyOf(piece, length)).as("from %d, seed %d", from, seed)
                        .isEqualTo(Arrays.copyOfRange(whole, from, from + length));
                assertThat(piece[length]).as("what is beyond the length").isZero();
                assertThat(initializer.at(seed, "weight", from)).as("at %d, seed %d", from, seed)
                        .isEqualTo(whole[from]);
                from += length;
            }
        }
    }

    @Test
    void anotherSeedOrNameGivesOtherValues() {
        Initializer normal = new Initializer.Normal(1);
        assertThat(values(normal, seed, "weight")).isNotEqualTo(values(normal, seed + 1, "weight"));
        assertThat(values(normal, seed, "weight")).isNotEqualTo(values(normal, seed, "weight2"));
    }

    private static float[] values(Initializer initializer, long seed, String name) {
        float[] values = new float[LENGTH];
        initializer.fill(seed, name, 0, values, LENGTH);
        return values;
    }
}
