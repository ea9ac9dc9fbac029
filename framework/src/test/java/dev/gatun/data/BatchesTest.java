package dev.gatun.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {

    private static final int TOKENS = 1000;
    private static final int T = 7;

    @TempDir
    private Path folder;

    private final long seed = new SplittableRandom().nextLong();

    @Test
    void anEpochIsAllTheTrainingTextOnce() throws IOException {
        Batches batches = batches(T, 0.1);
        assertThat(batches.trainSequences()).isEqualTo(128); // of the first 900 tokens, 899 with a target
        Set<String> seen = new HashSet<>();
        int[] inputs = new int[T];
        int[] targets = new int[T];
        for (int position = 0; position < batches.trainSequences(); position++) {
            batches.train(position, 1, inputs, targets);
            seen.add(Arrays.toString(inputs) + Arrays.toString(targets));
        }
        int[] text = text();
        Set<String> expected = new HashSet<>();
        for (int start = 0; start + T < 900; start += T) {
            expected.add(Arrays.toString(Arrays.copyOfRange(text, start, start + T))
                    + Arrays.toString(Arrays.copyOfRange(text, start + 1, start + T + 1)));
        }
        assertThat(seen).as("seed %d", seed).isEqualTo(expected);
    }

    @Test
    void validationIsTheEndOfTheTextInOrder() throws IOException {
        Batches batches = batches(T, 0.1);
        assertThat(batches.validationSequences()).isEqualTo(14);
        int[] inputs = new int[14 * T];
        int[] targets = new int[14 * T];
        batches.validation(0, 14, inputs, targets);
        assertThat(inputs).as("seed %d", seed).isEqualTo(Arrays.copyOfRange(text(), 900, 998));
        assertThat(targets).as("seed %d", seed).isEqualTo(Arrays.copyOfRange(text(), 901, 999));
        batches.validation(13, 1, inputs, targets);
        assertThat(Arrays.copyOf(inputs, T)).as("seed %d", seed).isEqualTo(Arrays.copyOfRange(text(), 991, 998));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> batches.validation(14, 1, inputs, targets));
    }

    @Test
    void theSamePositionGivesTheSameSequencesHoweverOneComesThere() throws IOException {
        Batches batches = batches(T, 0.1);
        int[] inputs = new int[300 * T];
        int[] targets = new int[300 * T];
        batches.train(0, 300, inputs, targets); // more than two epochs
        Batches resumed = batches(T, 0.1);
        int[] later = new int[10 * T];
        int[] laterTargets = new int[10 * T];
        for (int position = 0; position <= 290; position += 29) {
            resumed.train(position, 10, later, laterTargets);
            assertThat(later).as("position %d, seed %d", position, seed)
                    .isEqualTo(Arrays.copyOfRange(inputs, position * T, (position + 10) * T));
            assertThat(laterTargets).as("position %d, seed %d", position, seed)
                    .isEqualTo(Arrays.copyOfRange(targets, position * T, (position + 10) * T));
        }
    }

    @Test
    void fillingABatchAllocatesNothing() throws IOException {
        Batches batches = batches(T, 0.1);
        int[] inputs = new int[8 * T];
        int[] targets = new int[8 * T];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = Long.MAX_VALUE;
        for (int trial = 0; trial < 5; trial++) { // the first ones load classes
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int position = 0; position < 500; position++) {
                batches.train(position, 8, inputs, targets);
                batches.validation(position % 7, 8, inputs, targets);
            }
            allocated = Math.min(allocated, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(allocated).isLessThan(1000); // of 1000 calls; asking may itself allocate
    }

    @Test
    void onlyTheExactLengthOfOneSequenceIsNeeded() throws IOException {
        Batches batches = batches(TOKENS - 1, 0);
        assertThat(batches.trainSequences()).isEqualTo(1);
        assertThat(batches.validationSequences()).isZero();
        int[] inputs = new int[TOKENS - 1];
        int[] targets = new int[TOKENS - 1];
        batches.train(5, 1, inputs, targets);
        assertThat(targets).as("seed %d", seed).isEqualTo(Arrays.copyOfRange(text(), 1, TOKENS));
    }

    @Test
    void aTextShorterThanASequenceSaysWhatToChange() {
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> batches(TOKENS, 0))
                .withMessageContainingAll("1000 tokens", "1000 of them for training", "needs 1001", "data.text",
                        "data.sequence_length", "smaller data.validation_fraction");
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> batches(100, 0.1))
                .withMessageContainingAll("1000 tokens", "100 of them for validation", "needs 101", "data.text",
                        "data.sequence_length", "larger data.validation_fraction");
    }

    @Test
    void settingsOutOfRangeAreNamed() {
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> batches(0, 0.1))
                .withMessageContaining("data.sequence_length is 0");
        for (double fraction : new double[] {-0.1, 1, Double.NaN}) {
            assertThatExceptionOfType(DataException.class).isThrownBy(() -> batches(T, fraction))
                    .withMessageContaining("data.validation_fraction is " + fraction);
        }
    }

    private Batches batches(int length, double fraction) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int token : text()) {
            text.append((char) token);
        }
        Path file = Files.writeString(folder.resolve("text.txt"), text);
        TokenCache cache = new TokenCache(folder.resolve("cache"), 64, 50, 1);
        TokenShards tokens = cache.open(Corpus.open(file.toString()), new ByteTokenizer(), TokenizingListener.NONE);
        return new Batches(tokens, length, fraction, seed);
    }

    private int[] text() {
        return new SplittableRandom(seed).ints(TOKENS, 0, 128).toArray();
    }
}
