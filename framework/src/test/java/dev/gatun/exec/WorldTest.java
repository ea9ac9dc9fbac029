package dev.gatun.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.TinyModels;
import dev.gatun.parallel.Training;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.plan.RankPlan;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(10)
class WorldTest {

    private static Training training(int stages, int threads) {
        return new Training(TinyModels.gpt2(true, 1), TinyModels.pipeline(stages, 2), 1, threads, 1);
    }

    @AfterEach
    void threadsAreGone() {
        assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName))
                .noneMatch(name -> name.startsWith("gatun-"));
    }

    /** The loss refuses a target outside the vocabulary, while earlier stages wait for its gradients. */
    @ParameterizedTest(name = "{0} stages, {1} threads")
    @CsvSource({"1, 1", "1, 2", "2, 1", "3, 2"})
    void aRankThatFailsTakesTheOthersDownWithItsOwnReason(int stages, int threads) {
        try (Training training = training(stages, threads)) {
            training.feed();
            training.step(1);
            int[] wrong = {99};
            training.world().places(Role.INPUT, TrainingPrograms.input("targets", 1)).forEach(place -> place.write(wrong, 0, 1));
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> training.step(2))
                        .withMessageStartingWith("rank " + (stages - 1) + " failed: Target 99 of row 0")
                        .withCauseInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void aWorldThatCannotBeSetUpLeavesNoThreads() {
        Graph graph = TinyModels.gpt2(true, 1);
        Parallelism how = TinyModels.pipeline(2, 1);
        List<RankPlan> plans = TinyModels.plan(TinyModels.programs(graph, how, 1), how.mesh(), 2);
        CpuFabric fabric = new CpuFabric();
        CpuDevice taken = new CpuDevice(1, 2, fabric);
        taken.allocate(Space.DEVICE, 64);
        List<CpuDevice> devices = List.of(new CpuDevice(0, 2, fabric), taken);
        assertThatIllegalStateException()
                .isThrownBy(() -> new World(devices, plans))
                .withMessage("rank 1 failed: cpu:1 (2 threads) has its memory already");
    }

    @Test
    void closingTwiceIsClosingOnce() {
        Training training = training(2, 2);
        training.close();
        training.close();
        assertThatIllegalStateException().isThrownBy(() -> training.step(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> training.world().run(TrainingPrograms.TRAIN))
                .withMessageContaining("closed");
    }

    @Test
    void anUnknownProgramIsNamed() {
        try (Training training = training(1, 1)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> training.world().run("tarin"))
                    .withMessageContainingAll("tarin", "train", "evaluate");
        }
    }

    @Test
    void aPlaceKeepsWithinItsTensor() {
        try (Training training = training(1, 1)) {
            Place hyper = training.world().places(Role.INPUT, TrainingPrograms.HYPER).getFirst();
            float[] values = new float[4];
            hyper.write(2, values, 1);
            for (long at : new long[] {-1, 3, 1L << 62, Long.MAX_VALUE}) {
                assertThatExceptionOfType(IndexOutOfBoundsException.class)
                        .isThrownBy(() -> hyper.write(at, values, 1))
                        .withMessageContaining("adamw.hyper");
                assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> hyper.read(at, values, 1));
            }
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> hyper.write(0, values, 4));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> hyper.write(new int[4], 0, 4));
        }
    }
}
