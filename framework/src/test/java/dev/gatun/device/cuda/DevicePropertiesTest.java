package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudaDeviceProp;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

@RequiresGpus(1)
class DevicePropertiesTest {

    @Test
    void everyDeviceHasTheSamePropertiesByStructAndByAttribute() {
        for (int device = 0; device < GpuCondition.count(); device++) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment properties = cudaDeviceProp.allocate(arena);
                CudaException.check(cudart_h.cudaGetDeviceProperties(properties, device), "cudaGetDeviceProperties");
                assertThat(cudaDeviceProp.name(properties).getString(0)).contains("NVIDIA");
                assertThat(cudaDeviceProp.multiProcessorCount(properties))
                        .isEqualTo(attribute(arena, cudart_h.cudaDevAttrMultiProcessorCount(), device));
                assertThat(cudaDeviceProp.major(properties))
                        .isEqualTo(attribute(arena, cudart_h.cudaDevAttrComputeCapabilityMajor(), device))
                        .isGreaterThanOrEqualTo(8);
                // Far behind in the struct: right only if every field before it is.
                assertThat(cudaDeviceProp.sharedMemPerBlockOptin(properties))
                        .isEqualTo(attribute(arena, cudart_h.cudaDevAttrMaxSharedMemoryPerBlockOptin(), device));
                assertThat(cudaDeviceProp.memoryPoolsSupported(properties))
                        .isEqualTo(attribute(arena, cudart_h.cudaDevAttrMemoryPoolsSupported(), device));
            }
        }
    }

    @Test
    void totalMemoryIsTheSameFromBothCalls() {
        try (Arena arena = Arena.ofConfined()) {
            CudaException.check(cudart_h.cudaSetDevice(0), "cudaSetDevice");
            MemorySegment properties = cudaDeviceProp.allocate(arena);
            CudaException.check(cudart_h.cudaGetDeviceProperties(properties, 0), "cudaGetDeviceProperties");
            MemorySegment free = arena.allocate(JAVA_LONG);
            MemorySegment total = arena.allocate(JAVA_LONG);
            CudaException.check(cudart_h.cudaMemGetInfo(free, total), "cudaMemGetInfo");
            assertThat(total.get(JAVA_LONG, 0)).isEqualTo(cudaDeviceProp.totalGlobalMem(properties));
            assertThat(free.get(JAVA_LONG, 0)).isPositive().isLessThanOrEqualTo(total.get(JAVA_LONG, 0));
        }
    }

    private static int attribute(Arena arena, int attribute, int device) {
        MemorySegment out = arena.allocate(JAVA_INT);
        CudaException.check(cudart_h.cudaDeviceGetAttribute(out, attribute, device), "cudaDeviceGetAttribute");
        return out.get(JAVA_INT, 0);
    }
}
