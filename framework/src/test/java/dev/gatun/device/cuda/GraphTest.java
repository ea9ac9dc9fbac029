package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Elementwise;
import dev.gatun.kernels.Kernels;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@RequiresGpus(1)
class GraphTest {

    @Test
    void aCapturedGraphDoesItsWorkAgainOnEveryReplay() {
        int n = 1000;
        try (Arena arena = Arena.ofConfined(); Kernels kernels = new Kernels();
                DeviceArray first = DeviceArray.of(filled(n, 1.5f)); DeviceArray second = DeviceArray.of(filled(n, -2.0f));
                DeviceArray in = DeviceArray.ofBytes(4L * n); DeviceArray out = DeviceArray.ofBytes(2L * n)) {
            MemorySegment slot = arena.allocate(ADDRESS);
            CudaException.check(cudart_h.cudaStreamCreateWithFlags(slot, cudart_h.cudaStreamNonBlocking()),
                    "cudaStreamCreateWithFlags");
            MemorySegment stream = slot.get(ADDRESS, 0);
            CudaException.check(cudart_h.cudaStreamBeginCapture(stream, cudart_h.cudaStreamCaptureModeThreadLocal()),
                    "cudaStreamBeginCapture");
            new Elementwise(kernels).cast(out.address(), Element.BF16, in.address(), Element.FP32, n).on(stream);
            CudaException.check(cudart_h.cudaStreamEndCapture(stream, slot), "cudaStreamEndCapture");
            MemorySegment graph = slot.get(ADDRESS, 0);
            assertThat(out.shorts()).as("capturing runs nothing").containsOnly((short) 0xffff);
            CudaException.check(cudart_h.cudaGraphInstantiate(slot, graph, 0), "cudaGraphInstantiate");
            MemorySegment executable = slot.get(ADDRESS, 0);
            for (DeviceArray source : new DeviceArray[] {first, second, first}) {
                CudaException.check(cudart_h.cudaMemcpyAsync(in.pointer(), source.pointer(), in.bytes(),
                        cudart_h.cudaMemcpyDeviceToDevice(), stream), "cudaMemcpyAsync");
                CudaException.check(cudart_h.cudaGraphLaunch(executable, stream), "cudaGraphLaunch");
                CudaException.check(cudart_h.cudaStreamSynchronize(stream), "cudaStreamSynchronize");
                assertThat(out.shorts()).containsOnly(Bf16.of(source.floats()[0]));
            }
            CudaException.check(cudart_h.cudaGraphExecDestroy(executable), "cudaGraphExecDestroy");
            CudaException.check(cudart_h.cudaGraphDestroy(graph), "cudaGraphDestroy");
            CudaException.check(cudart_h.cudaStreamDestroy(stream), "cudaStreamDestroy");
        }
    }

    private static float[] filled(int n, float value) {
        float[] values = new float[n];
        Arrays.fill(values, value);
        return values;
    }
}
