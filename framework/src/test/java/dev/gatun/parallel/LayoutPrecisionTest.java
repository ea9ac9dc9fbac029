package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.parallel.Parallelism.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layouts in 16 bits, on devices that round. */
class LayoutPrecisionTest {

    /** Of losses and norms: a few of bf16's steps of 1/128. */
    private static final double TOLERANCE = 1e-2;

    private final long seed = new SplittableRandom().nextLong();

    private static Training training(Layout layout, Numbers numbers, long seed) {
        return LayoutRun.training(layout, layout.how().with(numbers), seed);
    }

    private LayoutRun run(Layout layout, Precision precision) {
        try (Training training = training(layout, new Numbers(precision, true, false), seed)) {
            return LayoutRun.of(training);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "gpt2 pp=3 m=4 recompute=each",
        "llama pp=2 m=8 schedule=interleaved chunks=2 horizon=2 states_away",
        "gpt2 dp=2 m=2 zero=1 clip=0.5",
        "llama tied dp=4 m=2 zero=2",
        "gpt2 tp=2 m=2 sp",
        "llama pp=2 dp=2 tp=2 m=2 zero=3 sp recompute=selective"
    })
    void lossesAndNormsIn16BitsAreThoseOfOneDevice(String words) {
        Layout layout = new Layout(words);
        for (Precision precision : List.of(Precision.BF16, Precision.FP16)) {
            LayoutRun expected = run(layout.alone(), precision);
            LayoutRun actual = run(layout, precision);
            if (layout.keepsEverySum()) {
                assertThat(actual.differences(expected)).as("%s in %s, seed %d", words, precision, seed).isEmpty();
            } else {
                assertThat(actual.distance(expected))
                        .as("%s in %s, seed %d", words, precision, seed)
                        .isLessThan(TOLERANCE);
            }
        }
    }

    private static Map<String, List<Float>> kept(Training training) {
        Map<String, List<Float>> kept = new HashMap<>(training.state());
        kept.keySet().removeIf(name -> name.startsWith("GRADIENT") || name.startsWith("OUTPUT"));
        return kept;
    }

    /** bf16 has the exponents of fp32, so that a power of two moves no rounding. */
    @ParameterizedTest
    @ValueSource(strings = {"gpt2 m=2 clip=0.5", "llama pp=2 dp=2 tp=2 m=2 zero=2"})
    void aLossScaleThatIsAPowerOfTwoChangesNoBitInBf16(String words) {
        Layout layout = new Layout(words);
        try (Training plain = training(layout, new Numbers(Precision.BF16, true, false), seed);
                Training scaled = training(layout, new Numbers(Precision.BF16, true, true), seed)) {
            scaled.lossScale(0x1p16f);
            LayoutRun expected = LayoutRun.of(plain);
            LayoutRun actual = LayoutRun.of(scaled);
            assertThat(actual.losses()).as("losses of %s, seed %d", words, seed).isEqualTo(expected.losses());
            assertThat(actual.norms()).as("norms of %s, seed %d", words, seed).isEqualTo(expected.norms());
            assertThat(kept(scaled)).as("%s, seed %d", words, seed).isEqualTo(kept(plain));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "gpt2 m=2",
        "llama pp=3 m=4 states_away",
        "gpt2 tied pp=2 dp=2 m=2 zero=1",
        "llama pp=2 dp=2 tp=2 m=2 zero=3 sp"
    })
    void anOverflowAnywhereMakesAllRanksSkipTheStep(String words) {
        try (Training training = training(new Layout(words), new Numbers(Precision.FP16, true, true), seed)) {
            training.lossScale(1024);
            training.feed();
            training.step(1);
            assertThat(training.scale()[2]).as("finite with a small scale, %s, seed %d", words, seed).isEqualTo(1);
            Map<String, List<Float>> before = kept(training);
            training.lossScale(0x1p60f);
            training.feed();
            training.step(2);
            // state() has compared the flags of all ranks.
            assertThat(training.state().get("OUTPUT " + TrainingPrograms.SQUARE_NORM).get(2))
                    .as("finite with a huge scale, %s, seed %d", words, seed)
                    .isZero();
            assertThat(kept(training)).as("%s, seed %d", words, seed).isEqualTo(before);
            training.lossScale(1024);
            training.feed();
            training.step(2);
            assertThat(training.scale()[2]).as("finite again, %s, seed %d", words, seed).isEqualTo(1);
            assertThat(kept(training)).as("%s, seed %d", words, seed).isNotEqualTo(before);
        }
    }
}
