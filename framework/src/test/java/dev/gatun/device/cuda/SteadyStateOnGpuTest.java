package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps of a training that are like those before them. */
@RequiresGpus(1)
class SteadyStateOnGpuTest {

    private static final int ROUND = 50;
    private static final int FIRST_STEPS = 5;
    private static final int WARM_UP_ROUNDS = 8;
    private static final int ROUNDS = 6;

    /** As on the CPU. */
    private static final long ALLOWED = 10_000;

    /** Of a step that takes some 20 milliseconds; what is expected is some hundredths of a millisecond. */
    private static final double HOST_SHARE = 0.1;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void theyTakeNoMoreOfTheGpusMemoryAndMakeNoGarbage() {
        CudaDevice device = new CudaDevice(0, CudaOptions.DEFAULT);
        try (GpuTraining training = new GpuTraining(device, 2, 128, 512, 2, 128)) {
            steps(training, FIRST_STEPS);
            long used = device.memoryUse().used();
            steps(training, ROUND);
            assertThat(device.memoryUse().used()).as("bytes of the GPU in use").isEqualTo(used);
            steps(training, WARM_UP_ROUNDS * ROUND);
            List<Long> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long before = THREADS.getTotalThreadAllocatedBytes();
                steps(training, ROUND);
                rounds.add((THREADS.getTotalThreadAllocatedBytes() - before) / ROUND);
            }
            assertThat(Collections.min(rounds)).as("bytes a step, in rounds: %s", rounds).isLessThan(ALLOWED);
        }
    }

    private static void steps(GpuTraining training, int steps) {
        for (int step = 0; step < steps; step++) {
            float loss = training.step();
            if (!Float.isFinite(loss)) {
                throw new AssertionError("the loss is " + loss);
            }
        }
    }

    /** Handing a step over, as one graph, and noticing its end is next to nothing beside a step of GPT-2 124M. */
    @Test
    void theHostHardlyAddsToTheTimeOfAStep() {
        try (GpuTraining training = new GpuTraining(TestedGpu.open(), 12, 768, 50_304, 8, 1024)) {
            steps(training, FIRST_STEPS);
            double[] shares = new double[ROUND];
            for (int step = 0; step < ROUND; step++) {
                long began = System.nanoTime();
                training.run();
                double took = System.nanoTime() - began;
                assertThat(training.deviceNanos()).isPositive();
                shares[step] = (took - training.deviceNanos()) / took;
            }
            Arrays.sort(shares);
            assertThat(shares[ROUND / 2]).as("the host's shares of steps' times: %s", Arrays.toString(shares))
                    .isLessThan(HOST_SHARE);
        }
    }
}
