package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gatun.bindings.CudaException;
import dev.gatun.graph.Space;
import org.junit.jupiter.api.Test;

@RequiresGpus(1)
class FailedAllocationTest {

    private static final int VOCABULARY = 512;

    @Test
    void moreThanTheGpuHasIsRefusedAndLessIsStillThere() {
        CudaDevice device = new CudaDevice(0, CudaOptions.DEFAULT);
        long bytes = device.memoryUse().total() + (1L << 30);
        assertThatThrownBy(() -> device.allocate(Space.DEVICE, bytes))
                .isInstanceOf(CudaException.class)
                .hasMessageContaining("cudaMalloc failed with cudaErrorMemoryAllocation (2)")
                .hasMessageContaining("[%,d MiB of the GPU's memory]".formatted(bytes >> 20))
                .hasMessageContaining("lower the micro-batch");
        try (GpuTraining onTheSame = new GpuTraining(device, 2, 128, VOCABULARY, 2, 128)) {
            assertThat((double) onTheSame.step()).isCloseTo(Math.log(VOCABULARY), within(0.5));
        }
        try (GpuTraining onAnother = new GpuTraining(TestedGpu.open(), 2, 128, VOCABULARY, 2, 128)) {
            assertThat((double) onAnother.step()).isCloseTo(Math.log(VOCABULARY), within(0.5));
        }
    }
}
