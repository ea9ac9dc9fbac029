package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SquareNormKernelsTest {

    private static final long[] COUNTS = {1, 7, 16_384, 33, 64, 100_003, 16, 128};

    private final Samples samples = new Samples();

    @Test
    void squaresOfAllTensorsAreSummedTheSameByAnyNumberOfWorkers() {
        MemorySegment[] tensors = Arrays.stream(COUNTS).mapToObj(samples::normal).toArray(MemorySegment[]::new);
        double expected = Arrays.stream(tensors)
                .flatMapToDouble(tensor -> Arrays.stream(Samples.doubles(tensor)))
                .map(value -> value * value)
                .sum();
        MemorySegment alone = sum(1, tensors);
        assertThat(ExactSum.value(alone, 0)).isCloseTo(expected, within(1e-7 * expected));
        for (int workers = 2; workers <= 2 * Samples.MOST_WORKERS; workers++) {
            samples.assertSameBits("by " + workers, sum(workers, tensors), alone);
        }
    }

    @Test
    void theOrderOfTensorsAndTheirCutAtBlocksDoNotMatter() {
        MemorySegment whole = samples.normal(1003);
        MemorySegment other = samples.normal(200);
        MemorySegment padded = samples.of(Arrays.copyOf(Samples.doubles(whole), 1024));
        MemorySegment expected = sum(1, whole, other);
        samples.assertSameBits("reversed", sum(2, other, whole), expected);
        samples.assertSameBits("padded", sum(2, padded, other), expected);
        long cut = 5 * 64 * Float.BYTES;
        samples.assertSameBits("cut", sum(3, whole.asSlice(cut), other, whole.asSlice(0, cut)), expected);
    }

    @Test
    void ofNothingItIsZero() {
        assertThat(ExactSum.value(sum(2), 0)).isZero();
        assertThat(ExactSum.value(sum(2, samples.of(new double[100])), 0)).isZero();
    }

    /** The squares of the first are less than any float, those of the second nearly more than a block can hold. */
    @ParameterizedTest
    @CsvSource({"1e-30, 0", "2e18, 4e36", "1e-18, 1e-36"})
    void tinyAndHugeGradientsAreWhatFloatsMakeOfThem(double value, double square) {
        double[] values = new double[100];
        Arrays.fill(values, value);
        double sum = ExactSum.value(sum(2, samples.of(values)), 0);
        assertThat(sum).isCloseTo(100 * square, within(100 * square * 1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1e20})
    void blocksThatAreNotFiniteAreCounted(double value) {
        double[] values = new double[200];
        Arrays.fill(values, 1);
        values[3] = value;
        values[64] = value;
        values[127] = value;
        values[199] = value;
        MemorySegment limbs = sum(2, samples.of(values));
        assertThat(limbs.getAtIndex(ValueLayout.JAVA_LONG, 20)).isEqualTo(3);
        assertThat(ExactSum.value(limbs, 0)).isNaN();
    }

    private MemorySegment sum(int workers, MemorySegment... tensors) {
        MemorySegment out = samples.bytes(ExactSum.BYTES);
        MemorySegment workspace = samples.bytes(SquareNormKernels.workspaceBytes(workers));
        Crew.run(workers, w -> SquareNormKernels.sum(w, tensors, out, workspace));
        return out;
    }
}
