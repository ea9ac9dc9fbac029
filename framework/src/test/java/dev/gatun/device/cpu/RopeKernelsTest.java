package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.Rope;
import java.lang.foreign.MemorySegment;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RopeKernelsTest {

    private static final int BATCH = 3;
    private static final int SEQ = 9;
    private static final double THETA = 10_000;

    private final Samples samples = new Samples();

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 16, 32, 64, 96})
    void pairsTurnByTheirPositionAndTheRestIsCopied(int headDim) {
        int heads = 2;
        int rowFloats = 3 * headDim + 5;
        int n = BATCH * SEQ * rowFloats;
        MemorySegment x = samples.normal(n);
        double[] given = Samples.doubles(x);
        double[] expected = given.clone();
        for (int row = 0; row < BATCH * SEQ; row++) {
            for (int pair = 0; pair < heads * headDim / 2; pair++) {
                int i = pair % (headDim / 2);
                int low = row * rowFloats + pair / (headDim / 2) * headDim + i;
                int high = low + headDim / 2;
                double angle = row % SEQ * Math.pow(THETA, -2.0 * i / headDim);
                expected[low] = given[low] * Math.cos(angle) - given[high] * Math.sin(angle);
                expected[high] = given[high] * Math.cos(angle) + given[low] * Math.sin(angle);
            }
        }
        MemorySegment table = table(headDim);
        for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
            MemorySegment y = samples.unset(n);
            Crew.run(workers, w -> RopeKernels.apply(w, BATCH, SEQ, rowFloats, heads, headDim, x, table, false, y));
            samples.assertClose("y", y, expected, 1e-6);
            MemorySegment inPlace = samples.copy(x);
            Crew.run(workers,
                    w -> RopeKernels.apply(w, BATCH, SEQ, rowFloats, heads, headDim, inPlace, table, false, inPlace));
            samples.assertSameBits("in place", inPlace, y);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 64})
    void turningBackUndoesIt(int headDim) {
        int n = BATCH * SEQ * headDim;
        MemorySegment x = samples.normal(n);
        MemorySegment y = samples.unset(n);
        MemorySegment table = table(headDim);
        Crew.run(2, w -> RopeKernels.apply(w, BATCH, SEQ, headDim, 1, headDim, x, table, false, y));
        assertThat(y.mismatch(x)).isNotEqualTo(-1);
        Crew.run(2, w -> RopeKernels.apply(w, BATCH, SEQ, headDim, 1, headDim, y, table, true, y));
        samples.assertClose("back", y, Samples.doubles(x), 1e-6);
    }

    private MemorySegment table(int headDim) {
        float[] table = Rope.table(SEQ, headDim, THETA);
        return samples.of(IntStream.range(0, table.length).mapToDouble(i -> table[i]).toArray());
    }
}
