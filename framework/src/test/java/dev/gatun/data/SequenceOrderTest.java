package dev.gatun.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SequenceOrderTest {

    static IntStream counts() {
        return IntStream.concat(
                IntStream.rangeClosed(1, 70),
                IntStream.of(127, 255, 256, 257, 1009, 4095, 4096, 4097, 7919, 65537, 100_003));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void anEpochHasEverySequenceOnce(int count) {
        long seed = new SplittableRandom().nextLong();
        SequenceOrder order = new SequenceOrder(count, seed);
        for (int epoch : new int[] {0, 1, 12_345}) {
            BitSet seen = new BitSet();
            for (int position = 0; position < count; position++) {
                seen.set((int) order.at((long) epoch * count + position));
            }
            assertThat(seen.cardinality()).as("epoch %d, seed %d", epoch, seed).isEqualTo(count);
            assertThat(seen.length()).as("epoch %d, seed %d", epoch, seed).isEqualTo(count);
        }
    }

    @Test
    void epochsAndSeedsDiffer() {
        long seed = new SplittableRandom().nextLong();
        long[] first = positions(new SequenceOrder(1000, seed), 0, 1000);
        assertThat(positions(new SequenceOrder(1000, seed), 1000, 2000)).as("seed %d", seed).isNotEqualTo(first);
        assertThat(positions(new SequenceOrder(1000, seed + 1), 0, 1000)).as("seed %d", seed).isNotEqualTo(first);
        assertThat(positions(new SequenceOrder(1000, seed), 0, 1000)).as("seed %d", seed).isEqualTo(first);
    }

    @Test
    void neighboursAreTornApart() {
        long seed = new SplittableRandom().nextLong();
        SequenceOrder order = new SequenceOrder(10_000, seed);
        long kept = LongStream.range(1, 10_000).filter(at -> Math.abs(order.at(at) - order.at(at - 1)) <= 1).count();
        assertThat(kept).as("seed %d", seed).isLessThan(20); // 2 are expected
    }

    /** All six orders of three things, not only the three that a rotation has. */
    @Test
    void fewThingsComeInEveryOrder() {
        SequenceOrder order = new SequenceOrder(3, new SplittableRandom().nextLong());
        assertThat(LongStream.range(0, 500).mapToObj(epoch -> order.at(3 * epoch) + " " + order.at(3 * epoch + 1))
                .distinct())
                .hasSize(6);
    }

    @Test
    void moreSequencesThanAnIntCountsAreNoMatter() {
        long count = (1L << 40) + 1;
        SequenceOrder order = new SequenceOrder(count, 1);
        assertThat(LongStream.range(0, 1000).map(order::at).distinct().filter(number -> number < count)).hasSize(1000);
    }

    @Test
    void aNegativePositionIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new SequenceOrder(3, 1).at(-1));
    }

    private static long[] positions(SequenceOrder order, long from, long to) {
        return LongStream.range(from, to).map(order::at).toArray();
    }
}
