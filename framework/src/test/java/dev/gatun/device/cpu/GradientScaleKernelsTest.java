package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientScaleKernelsTest {

    private final Samples samples = new Samples();

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 65536", "0.5, 3", "1e9, 1", "1e9, 4294967296", "0, 1024", "0, 1"})
    void factorUndoesTheLossScaleAndClips(double clipNorm, float lossScale) {
        double[] gradients = Samples.doubles(samples.normal(777));
        double square = Arrays.stream(gradients).map(value -> value * value).sum();
        double[] scaled = Arrays.stream(gradients).map(value -> value * lossScale).toArray();
        float[] out = scale(limbs(scaled), samples.of(lossScale), clipNorm);
        double clip = clipNorm == 0 ? 1 : Math.min(1, clipNorm / (Math.sqrt(square) + 1e-6));
        assertThat(out[0]).isCloseTo((float) square, within((float) (1e-6 * square)));
        assertThat(out[1]).isCloseTo((float) (clip / lossScale), within((float) (2e-7 * clip / lossScale)));
        assertThat(out[2]).isOne();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e9})
    void gradientsShortEnoughAreLeftAsTheyAre(double clipNorm) {
        float[] out = scale(limbs(Samples.doubles(samples.normal(100))), null, clipNorm);
        assertThat(out[1]).isEqualTo(1f);
    }

    /** Of a float square, as {@code clip_grad_norm_} does. */
    @Test
    void factorIsThatOfTheSquareThatIsReported() {
        float[] out = scale(limbs(Samples.doubles(samples.normal(100_000))), null, 1);
        assertThat(out[1]).isEqualTo((float) Math.min(1, 1 / (Math.sqrt(out[0]) + 1e-6)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void ofNoGradientsAtAllTheFactorIsOne(double clipNorm) {
        assertThat(scale(limbs(new double[70]), null, clipNorm)).containsExactly(0, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e25})
    void gradientsThatAreNotFiniteAreReported(double value) {
        float[] out = scale(limbs(1, value, 2), samples.of(2), 1);
        assertThat(out[0]).isNaN();
        assertThat(out[2]).isZero();
    }

    /** Blocks are finite, their sum is beyond a float unless the loss scale brings it back. */
    @Test
    void aSquareBeyondFloatsIsNotFinite() {
        double[] large = new double[64 * 64];
        Arrays.fill(large, 2e18);
        assertThat(scale(limbs(large), null, 1)[2]).isZero();
        assertThat(scale(limbs(large), samples.of(1024), 1)[2]).isOne();
    }

    private MemorySegment limbs(double... gradients) {
        MemorySegment limbs = samples.bytes(ExactSum.BYTES);
        MemorySegment workspace = samples.bytes(SquareNormKernels.workspaceBytes(1));
        MemorySegment[] tensors = {samples.of(gradients)};
        Crew.run(1, w -> SquareNormKernels.sum(w, tensors, limbs, workspace));
        return limbs;
    }

    private float[] scale(MemorySegment limbs, MemorySegment lossScale, double clipNorm) {
        MemorySegment out = samples.unset(3);
        GradientScaleKernels.scale(limbs, lossScale, clipNorm, 1, out);
        return new float[] {Lanes.get(out, 0), Lanes.get(out, 1), Lanes.get(out, 2)};
    }
}
