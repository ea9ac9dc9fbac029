package dev.gatun.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A step whose gradients overflow in 16 bits changes nothing, on no rank. */
class OverflowTest {

    private final long seed = new SplittableRandom().nextLong();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void allRanksLeaveOutTheStepAndDoTheNext(int zero) {
        Parallelism how = Parallelism.of(
                        new Mesh(2, 2, 2, 2, Placement.CLUSTER),
                        Schedule.of(Schedule.Kind.ONE_F_ONE_B, 2, 2, 1, 2))
                .with(new Parallelism.Numbers(Precision.FP16, true, true, true))
                .with(Sharding.stage(zero));
        try (Training training = new Training(TinyModels.llama(false, 2), how, 1, 1, seed)) {
            Map<String, List<Float>> first = training.state();
            training.feed();
            training.lossScale(0x1p40f);
            training.step(1);
            assertThat(training.scale()[2]).as("finite, seed %d", seed).isZero();
            Map<String, List<Float>> skipped = training.state();
            first.keySet().stream().filter(OverflowTest::isLearned).forEach(name ->
                    assertThat(skipped.get(name)).as("%s, seed %d", name, seed).isEqualTo(first.get(name)));
            training.lossScale(8);
            training.step(1);
            assertThat(training.scale()[2]).as("finite, seed %d", seed).isEqualTo(1);
            Map<String, List<Float>> done = training.state();
            assertThat(first.keySet()).filteredOn(OverflowTest::isLearned).isNotEmpty().allSatisfy(name ->
                    assertThat(done.get(name)).as("%s, seed %d", name, seed).isNotEqualTo(first.get(name)));
        }
    }

    private static boolean isLearned(String name) {
        return List.of("PARAMETER", "MASTER", "OPTIMIZER_STATE").contains(name.split(" ")[0]);
    }
}
