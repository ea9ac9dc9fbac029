package dev.gatun.train.fit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.graph.Space;
import dev.gatun.plan.DeviceModel;
import dev.gatun.train.TrainingException;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.ConfigReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryLimitTest {

    private static final long GIB = 1L << 30;
    private static final long CUDA = DeviceModel.H100.contextBytes() + (192L << 20);
    private static final String CONFIG = """
            model: {preset: gpt2-tiny}
            data: {text: wordnet, tokenizer: bytes, sequence_length: 64}
            train: {steps: 10, batch: 8}
            optimizer: {learning_rate: 1e-3}
            device: {kind: cuda, model: h100}
            """;

    private final TrainingPlan plan = TrainingPlan.of(ConfigReader.readText(CONFIG, "the test", List.of()), 256);
    private final MemoryLimit limit = new MemoryLimit(plan, 256);
    private final long bytes = plan.largest().memory().bytes(Space.DEVICE);

    @Test
    void aGpuHasRoomForThePlanAndForCuda() {
        assertThatCode(() -> limit.requireOfTheGpus(List.of(gpu(CUDA + bytes)), 0)).doesNotThrowAnyException();
    }

    @Test
    void whatIsTooMuchForTheGpuIsRefusedWithNumbersAndARemedy() {
        assertThatThrownBy(() -> limit.requireOfTheGpus(List.of(gpu(CUDA + bytes - (1 << 20))), 0))
                .isInstanceOf(TrainingException.class)
                .hasMessageMatching("the training needs .*, 1\\.0 MiB more than NVIDIA H100 80GB HBM3 has free, which is .* of"
                        + " 80\\.0 GiB, less 755\\.0 MiB for CUDA itself\\. The cheapest change that fits: .*");
    }

    @Test
    void ncclHasRoomWhereThereAreSeveralRanks() {
        TrainingPlan two = TrainingPlan.of(
                ConfigReader.readText(CONFIG, "the test", List.of("parallel.tensor_parallel_degree=2")), 256);
        long needed = CUDA + two.largest().memory().bytes(Space.DEVICE);
        assertThatThrownBy(() -> new MemoryLimit(two, 256).requireOfTheGpus(List.of(gpu(needed), gpu(needed)), 0))
                .isInstanceOf(TrainingException.class)
                .hasMessageStartingWith("rank 0 needs ")
                .hasMessageContaining(" for CUDA itself and NCCL.");
        assertThatCode(() -> new MemoryLimit(two, 256).requireOfTheGpus(List.of(gpu(needed + GIB)), 1))
                .doesNotThrowAnyException();
    }

    private static Gpu gpu(long free) {
        return new Gpu(
                0, Optional.of(0), Optional.of("NVIDIA H100 80GB HBM3"), Optional.empty(), Optional.empty(),
                Optional.of("9.0"), Optional.of(80 * GIB), Optional.of(free), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }
}
