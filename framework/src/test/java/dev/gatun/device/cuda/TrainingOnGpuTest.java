package dev.gatun.device.cuda;

import dev.gatun.graph.DType;
import dev.gatun.parallel.Offload;
import dev.gatun.parallel.Precision;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole models on a GPU. */
@RequiresGpus(1)
class TrainingOnGpuTest {

    private final long seed = new SplittableRandom().nextLong();
    private final TrainingCheck check = new TrainingCheck(TestedGpu::open, DType.FP32, seed);
    private final TrainingCheck narrow = new TrainingCheck(TestedGpu::open, DType.BF16, seed);

    @ParameterizedTest
    @ValueSource(strings = {"gpt2", "llama", "gpt2 of large heads", "gpt2 with dropout", "llama of large heads"})
    void inFp32ItIsNearTheCpu(String model) {
        check.isNearTheCpu(model, Precision.FP32, false, 1e-4, 1e-4);
    }

    /**
     * Of losses and norms: a few of bf16's steps of 1/128. Biases begin at 0, so that all there is of them is updates, of
     * which Adam makes those by the smallest gradients, which rounding turns round, as long as the others.
     */
    @ParameterizedTest
    @CsvSource({
        "gpt2, false", "gpt2, true", "llama, false", "llama, true",
        "gpt2 of large heads, false", "gpt2 of large heads, true", "gpt2 with dropout, false",
        "gpt2 with dropout, true", "llama of large heads, false"
    })
    void in16BitsItIsNearACpuThatRounds(String model, boolean fp32Residuals) {
        check.isNearTheCpu(model, Precision.BF16, fp32Residuals, 1e-2, 0.2);
        check.isNearTheCpu(model, Precision.FP16, fp32Residuals, 2e-3, 0.04);
    }

    @ParameterizedTest
    @CsvSource({
        "gpt2, FP32", "llama, BF16", "gpt2 of large heads, BF16", "llama of large heads, BF16",
        "gpt2 of large heads, FP16", "gpt2 with dropout, BF16"
    })
    void everyLayoutHasTheSameBits(String model, Precision precision) {
        check.hasTheSameBitsInEveryLayout(model, precision);
    }

    /** Where a CPU's sum in fp32 is another, a moment may go to the other side: a 128th of it, which biases show. */
    @Test
    void momentsInBf16AreThoseOfACpuThatRounds() {
        narrow.isNearTheCpu("gpt2", Precision.FP32, false, 1e-4, 1e-2);
        narrow.isNearTheCpu("llama of large heads", Precision.BF16, false, 1e-2, 0.2);
        narrow.hasTheSameBitsInEveryLayout("gpt2", Precision.FP32);
        narrow.hasTheSameBitsInEveryLayout("llama of large heads", Precision.BF16);
        narrow.takesWhatIsPlanned("gpt2 of large heads", Precision.BF16, Offload.NONE);
        narrow.takesWhatIsPlanned("llama", Precision.BF16, new Offload(true, 2, true));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPlannedIsTakenToTheByte(Precision precision) {
        check.takesWhatIsPlanned("gpt2 of large heads", precision, Offload.NONE);
        check.takesWhatIsPlanned("llama", precision, new Offload(true, 2, true));
    }
}
