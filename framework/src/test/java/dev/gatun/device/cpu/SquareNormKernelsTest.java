package dev.gatun.device.cpu;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SquareNormKernelsTest {

    private static final long[] COUNTS = {1, 7, 16_384, 33, 100_003, 16};

    private final Samples samples = new Samples();

    @ParameterizedTest
    @EnumSource
    void squaresOfAllTensorsAreSummedTheSameByAnyNumberOfWorkers(Samples.Addend addend) {
        MemorySegment[] tensors = Arrays.stream(COUNTS).mapToObj(samples::normal).toArray(MemorySegment[]::new);
        double expected = Arrays.stream(tensors)
                .flatMapToDouble(tensor -> Arrays.stream(Samples.doubles(tensor)))
                .map(value -> value * value)
                .sum();
        Samples.Output given = samples.output(addend, 1);
        MemorySegment alone = null;
        for (int workers = 1; workers <= Samples.MOST_WORKERS; workers++) {
            MemorySegment out = samples.copy(given.out());
            MemorySegment added = given.addend() == given.out() ? out : given.addend();
            MemorySegment workspace = samples.bytes(SquareNormKernels.workspaceBytes(COUNTS));
            Crew.run(workers, w -> SquareNormKernels.sum(w, tensors, COUNTS, added, out, workspace));
            samples.assertClose("sum", out, new double[] {given.base()[0] + expected}, 1e-6);
            alone = alone == null ? out : alone;
            samples.assertSameBits("by " + workers, out, alone);
        }
    }
}
