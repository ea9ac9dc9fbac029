package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.gatun.graph.DType;
import dev.gatun.parallel.Offload;
import dev.gatun.parallel.Parallelism.Numbers;
import dev.gatun.parallel.Precision;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds training on GPUs to the CPU's, tried on the CPU. */
class TrainingCheckTest {

    private final long seed = new SplittableRandom().nextLong();
    private final TrainingCheck check = new TrainingCheck(DeviceTraining::cpu, DType.FP32, seed);

    @ParameterizedTest
    @ValueSource(strings = {"gpt2", "gpt2 with dropout", "llama of large heads"})
    void aCpuIsNearItself(String model) {
        check.isNearTheCpu(model, Precision.FP32, false, 0, 0);
    }

    @Test
    void momentsOf16BitsInMemoryAreThoseOfACpuThatRounds() {
        new TrainingCheck(NarrowCpu::new, DType.BF16, seed).isNearTheCpu("gpt2", Precision.FP32, false, 0, 0);
    }

    @Test
    void aCpuHasTheSameBitsInEveryLayoutAndTakesWhatIsPlanned() {
        check.hasTheSameBitsInEveryLayout("llama", Precision.FP32);
        check.takesWhatIsPlanned("gpt2", Precision.FP32, new Offload(true, 2, true));
    }

    @Test
    void roundingIsFoundAndIsNoLargerThanWhatIsAllowedIn16Bits() {
        DeviceTraining exact = run(Numbers.FP32);
        DeviceTraining rounded = run(new Numbers(Precision.BF16, true, false));
        assertThat(rounded.differences(exact, 1e-4, 1e-6)).as("seed %d", seed).isNotEmpty();
        assertThat(rounded.losses().getFirst()).isCloseTo(
                exact.losses().getFirst(), withPercentage(2));
        assertThat(run(Numbers.FP32).otherBits(exact)).isEmpty();
        assertThat(rounded.otherBits(exact)).contains("losses", "norms");
    }

    private DeviceTraining run(Numbers numbers) {
        return DeviceTraining.of(DeviceTraining.cpu(), "gpt2", TrainingCheck.plain(numbers), seed);
    }
}
