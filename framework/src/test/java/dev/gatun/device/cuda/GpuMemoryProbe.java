package dev.gatun.device.cuda;

import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.plan.DeviceModel;
import java.util.Optional;

/**
 * A process of {@link PredictedMemoryTest}: trains three steps, and prints the GPU's memory that is predicted and that
 * was taken meanwhile. NVML tells, as asking the CUDA runtime makes the context that is to be measured.
 */
final class GpuMemoryProbe {

    private static final int STEPS = 3;

    private GpuMemoryProbe() {}

    public static void main(String[] arguments) {
        long before = freeBytes();
        try (GpuTraining training = new GpuTraining(TestedGpu.open(), 12, 512, 32_000, 8, 512)) {
            for (int step = 0; step < STEPS; step++) {
                training.step();
            }
            long taken = before - freeBytes();
            System.out.println("planned " + training.plannedBytes());
            System.out.println("predicted " + (training.plannedBytes() + DeviceModel.H200.contextBytes()));
            System.out.println("taken " + taken);
        }
    }

    private static long freeBytes() {
        return GpuProbe.probe().devices().stream()
                .filter(gpu -> gpu.cudaIndex().equals(Optional.of(0)))
                .findFirst()
                .flatMap(Gpu::memoryFreeBytes)
                .orElseThrow(() -> new IllegalStateException("NVML does not tell the memory of CUDA's first GPU"));
    }
}
