package dev.gatun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.graph.Initializer;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.TensorType;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitialValuesTest {

    private final long seed = new SplittableRandom().nextLong();

    /** GPT-2's paper: 0.02, less by the root of the number of residual additions for the matrices before them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void standardDeviationsAreThoseOfThePaper(boolean gpt2) {
        TransformerShape shape = new TransformerShape(2, 64, 2, 2, 128, 300, 64, false, 1e-5, 10_000);
        Recorder r = new Recorder();
        (gpt2 ? new Gpt2(shape) : new Llama(shape)).loss(
                r, r.input("tokens", TensorType.int32(1, 4)), r.input("targets", TensorType.int32(1, 4)));
        r.graph().parameters().forEach((parameter, initializer) -> {
            String name = parameter.name();
            float[] values = new float[(int) parameter.shape().elements()];
            initializer.fill(seed, name, 0, values, values.length);
            if (name.endsWith("bias")) {
                assertThat(values).as(name).containsOnly(0);
            } else if (name.contains("norm")) {
                assertThat(values).as(name).containsOnly(1);
            } else {
                boolean residual = name.endsWith("proj.weight") || name.endsWith("down.weight");
                double expected = residual ? 0.02 / Math.sqrt(4) : 0.02;
                assertThat(initializer).as(name).isEqualTo(new Initializer.Normal(expected));
                // Six standard deviations of the estimate.
                assertThat(deviation(values)).as("%s, seed %d", name, seed)
                        .isCloseTo(expected, within(6 * expected / Math.sqrt(2.0 * values.length)));
            }
        });
    }

    private static double deviation(float[] values) {
        double squares = 0;
        for (float value : values) {
            squares += (double) value * value / values.length;
        }
        return Math.sqrt(squares);
    }
}
