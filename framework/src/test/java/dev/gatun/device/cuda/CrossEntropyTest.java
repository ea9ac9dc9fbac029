package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.kernels.CrossEntropy;
import dev.gatun.kernels.CrossEntropy.Logits;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Kernels;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The softmax of rows that are kept and of rows that are not, aligned and not, against sums in double. */
@RequiresGpus(1)
class CrossEntropyTest {

    private static final int ROWS = 5;
    private static final int VALUES = 3;
    private static final float SCALE = 0.25f;
    private static final float LOSS_SCALE = 8;

    @ParameterizedTest
    @CsvSource({"FP32, 1", "FP32, 17", "FP32, 4096", "FP32, 50304", "FP32, 70001", "BF16, 3", "BF16, 1000",
            "BF16, 1003", "BF16, 32000", "BF16, 50257", "BF16, 50304", "BF16, 65536", "BF16, 128256",
            "BF16, 128257", "BF16, 151936"})
    void lossAndGradientAreThoseOfTheSoftmax(Element element, int columns) {
        float[] logits = logits(element, ROWS * columns);
        int[] targets = targets(columns);
        try (Kernels kernels = new Kernels();
                DeviceArray memory = upload(element, logits); DeviceArray tokens = ints(targets);
                DeviceArray lossScale = DeviceArray.of(LOSS_SCALE); DeviceArray loss = DeviceArray.of(2f);
                DeviceArray alone = DeviceArray.ofBytes(4L * ROWS * VALUES);
                DeviceArray beside = DeviceArray.ofBytes(4L * ROWS * VALUES)) {
            CrossEntropy entropy = new CrossEntropy(kernels);
            Logits shape = new Logits(element, ROWS, columns, columns);
            entropy.statistics(shape, alone.address(), memory.address(), tokens.address(), 0).on(MemorySegment.NULL);
            entropy.gradient(shape, beside.address(), memory.address(), tokens.address(), SCALE, lossScale.address())
                    .on(MemorySegment.NULL);
            entropy.loss(loss.address(), loss.address(), beside.address(), 1, ROWS, SCALE).on(MemorySegment.NULL);
            double expectedLoss = 2;
            float[] gradient = download(element, memory);
            for (int row = 0; row < ROWS; row++) {
                float[] values = Arrays.copyOfRange(logits, row * columns, (row + 1) * columns);
                double ln = logOfSum(values);
                for (float[] found : new float[][] {alone.floats(), beside.floats()}) {
                    assertThat(found[row * VALUES + 2]).as("target of row %d", row).isEqualTo(values[targets[row]]);
                    assertThat(found[row * VALUES] + Math.log(found[row * VALUES + 1])).as("row %d", row)
                            .isCloseTo(ln, within(1e-5));
                }
                expectedLoss += SCALE * (ln - values[targets[row]]);
                requireGradient(element, values, ln, targets[row], gradient, row * columns);
            }
            assertThat(loss.floats()[0]).isCloseTo((float) expectedLoss, within(1e-4f));
        }
    }

    @ParameterizedTest
    @CsvSource({"FP32, 33", "FP32, 50257", "BF16, 9", "BF16, 1000", "BF16, 50257", "BF16, 128256"})
    void ranksWithPartsOfAVocabularyGetTheSame(Element element, int vocabulary) {
        int ranks = 2;
        int columns = vocabulary / ranks + 4; // so that the last rank's are padded
        float[] whole = logits(element, ROWS * vocabulary);
        int[] targets = targets(vocabulary);
        try (Kernels kernels = new Kernels();
                DeviceArray tokens = ints(targets); DeviceArray lossScale = DeviceArray.of(LOSS_SCALE);
                DeviceArray loss = DeviceArray.ofBytes(4);
                DeviceArray statistics = DeviceArray.ofBytes(4L * ranks * ROWS * VALUES);
                DeviceArray lower = upload(element, part(whole, vocabulary, 0, columns));
                DeviceArray upper = upload(element, part(whole, vocabulary, columns, columns))) {
            CrossEntropy entropy = new CrossEntropy(kernels);
            DeviceArray[] parts = {lower, upper};
            Logits[] shapes = {
                new Logits(element, ROWS, columns, columns), new Logits(element, ROWS, columns, vocabulary - columns)
            };
            for (int rank = 0; rank < ranks; rank++) {
                long own = statistics.address() + 4L * rank * ROWS * VALUES;
                entropy.statistics(shapes[rank], own, parts[rank].address(), tokens.address(), rank * columns)
                        .on(MemorySegment.NULL);
            }
            for (int rank = 0; rank < ranks; rank++) {
                entropy.vocabGradient(
                                shapes[rank], parts[rank].address(), statistics.address(), ranks, ROWS,
                                tokens.address(), rank * columns, SCALE, lossScale.address())
                        .on(MemorySegment.NULL);
            }
            entropy.loss(loss.address(), 0, statistics.address(), ranks, ROWS, SCALE).on(MemorySegment.NULL);
            double expectedLoss = 0;
            float[] first = download(element, lower);
            float[] second = download(element, upper);
            for (int row = 0; row < ROWS; row++) {
                float[] values = Arrays.copyOfRange(whole, row * vocabulary, (row + 1) * vocabulary);
                float[] gradient = Arrays.copyOfRange(first, row * columns, row * columns + vocabulary);
                System.arraycopy(second, row * columns, gradient, columns, vocabulary - columns);
                double ln = logOfSum(values);
                expectedLoss += SCALE * (ln - values[targets[row]]);
                requireGradient(element, values, ln, targets[row], gradient, 0);
                for (int padding = vocabulary - columns; padding < columns; padding++) {
                    assertThat(second[row * columns + padding]).as("padding of row %d", row).isZero();
                }
            }
            assertThat(loss.floats()[0]).isCloseTo((float) expectedLoss, within(1e-4f));
        }
    }

    private static void requireGradient(
            Element element, float[] logits, double ln, int target, float[] found, int from) {
        double precision = element == Element.FP32 ? 1e-5 : 1.0 / 256;
        for (int column = 0; column < logits.length; column++) {
            double softmax = Math.exp(logits[column] - ln);
            double expected = SCALE * LOSS_SCALE * (softmax - (column == target ? 1 : 0));
            if (!(Math.abs(found[from + column] - expected) <= precision * Math.abs(expected) + 1e-6)) {
                assertThat((double) found[from + column]).as("column %d of %d", column, logits.length)
                        .isEqualTo(expected);
            }
        }
    }

    private static double logOfSum(float[] logits) {
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit);
        }
        return Math.log(sum);
    }

    /** Columns of each row from the first on; what a row has no longer is padding, and would outweigh all else. */
    private static float[] part(float[] whole, int vocabulary, int first, int columns) {
        float[] part = new float[ROWS * columns];
        Arrays.fill(part, 4096);
        for (int row = 0; row < ROWS; row++) {
            int tokens = Math.min(columns, vocabulary - first);
            System.arraycopy(whole, row * vocabulary + first, part, row * columns, tokens);
        }
        return part;
    }

    /** The first and the last token among them. */
    private static int[] targets(int vocabulary) {
        return new int[] {0, vocabulary - 1, vocabulary / 2, vocabulary / 3, Math.min(7, vocabulary - 1)};
    }

    /** Values that the element can hold. */
    private static float[] logits(Element element, int n) {
        float[] logits = Gaussian.floats(n);
        for (int i = 0; i < n; i++) {
            float logit = 4 * logits[i];
            logits[i] = element == Element.FP32 ? logit : Bf16.toFloat(Bf16.of(logit));
        }
        return logits;
    }

    private static DeviceArray upload(Element element, float[] values) {
        return element == Element.FP32 ? DeviceArray.of(values) : DeviceArray.of(Bf16.of(values));
    }

    private static float[] download(Element element, DeviceArray array) {
        if (element == Element.FP32) {
            return array.floats();
        }
        short[] bits = array.shorts();
        float[] values = new float[bits.length];
        for (int i = 0; i < bits.length; i++) {
            values[i] = Bf16.toFloat(bits[i]);
        }
        return values;
    }

    private static DeviceArray ints(int... values) {
        float[] bits = new float[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.intBitsToFloat(values[i]);
        }
        return DeviceArray.of(bits);
    }
}
