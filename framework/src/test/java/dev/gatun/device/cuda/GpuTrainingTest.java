package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The training that tests of a GPU are made with, without one. */
class GpuTrainingTest {

    private static final int VOCABULARY = 64;

    @Test
    void itLearnsItsOneBatch() {
        try (GpuTraining training = new GpuTraining(new NarrowCpu(), 1, 64, VOCABULARY, 2, 16)) {
            float first = training.step();
            assertThat((double) first).isCloseTo(Math.log(VOCABULARY), within(0.3));
            float last = first;
            for (int step = 2; step <= 30; step++) {
                last = training.step();
            }
            assertThat(last).isLessThan(first - 0.02f);
            assertThat(training.plannedBytes()).isPositive();
        }
    }
}
