package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A training takes of the GPU what {@code gatun plan} says, CUDA's context included. */
@RequiresGpus(1)
class PredictedMemoryTest {

    private static final long GIB = 1L << 30;
    private static final long MIB = 1L << 20;

    /** In a JVM of its own, in which nothing has made a context before; others' use of the GPU must not change. */
    @Test
    void theGpuHasWhatIsPredicted() throws Exception {
        OwnJvm run = OwnJvm.run(GpuMemoryProbe.class);
        assertThat(run.status()).as(run.output()).isZero();
        assertThat(bytes("planned", run)).isBetween(GIB, 2 * GIB);
        long predicted = bytes("predicted", run);
        assertThat(bytes("taken", run)).isCloseTo(predicted, within(predicted * 3 / 100 + 64 * MIB));
    }

    private static long bytes(String what, OwnJvm run) {
        Matcher line = Pattern.compile("(?m)^" + what + " (\\d+)$").matcher(run.output());
        assertThat(line.find()).as(run.output()).isTrue();
        return Long.parseLong(line.group(1));
    }
}
