package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.NativeMemory;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Random;
import org.junit.jupiter.api.Test;

@RequiresGpus(1)
class MemoryTest {

    private final Random random = new Random();

    @Test
    void whatIsCopiedToTheDeviceComesBack() {
        float[] values = Gaussian.floats(1_000_003);
        try (DeviceArray array = DeviceArray.of(values)) {
            assertThat(array.floats()).isEqualTo(values);
        }
    }

    @Test
    void memsetWritesEveryByte() {
        try (DeviceArray array = DeviceArray.ofBytes(4099 * 2)) {
            CudaException.check(cudart_h.cudaMemset(array.pointer(), 0x3c, array.bytes()), "cudaMemset");
            assertThat(array.shorts()).containsOnly((short) 0x3c3c);
        }
    }

    @Test
    void pinnedMemoryIsCopiedBothWaysInStreamOrder() {
        int bytes = 8 << 20;
        byte[] content = new byte[bytes];
        random.nextBytes(content);
        try (Arena arena = Arena.ofConfined(); DeviceArray device = DeviceArray.ofBytes(bytes)) {
            MemorySegment there = pinned(arena, bytes);
            MemorySegment back = pinned(arena, bytes);
            MemorySegment stream = stream(arena);
            MemorySegment.copy(content, 0, there, JAVA_BYTE, 0, bytes);
            CudaException.check(cudart_h.cudaMemcpyAsync(device.pointer(), there, bytes,
                    cudart_h.cudaMemcpyHostToDevice(), stream), "cudaMemcpyAsync");
            CudaException.check(cudart_h.cudaMemcpyAsync(back, device.pointer(), bytes,
                    cudart_h.cudaMemcpyDeviceToHost(), stream), "cudaMemcpyAsync");
            CudaException.check(cudart_h.cudaStreamSynchronize(stream), "cudaStreamSynchronize");
            assertThat(back.mismatch(MemorySegment.ofArray(content))).isEqualTo(-1);
            CudaException.check(cudart_h.cudaStreamDestroy(stream), "cudaStreamDestroy");
            CudaException.check(cudart_h.cudaFreeHost(there), "cudaFreeHost");
            CudaException.check(cudart_h.cudaFreeHost(back), "cudaFreeHost");
        }
    }

    @Test
    void poolMemoryIsUsableInStreamOrder() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment stream = stream(arena);
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(cudart_h.cudaMallocAsync(out, 1 << 20, stream), "cudaMallocAsync");
            MemorySegment pointer = out.get(ADDRESS, 0);
            CudaException.check(cudart_h.cudaMemsetAsync(pointer, 7, 1 << 20, stream), "cudaMemsetAsync");
            MemorySegment host = arena.allocate(1 << 20);
            CudaException.check(cudart_h.cudaMemcpyAsync(host, pointer, 1 << 20, cudart_h.cudaMemcpyDeviceToHost(),
                    stream), "cudaMemcpyAsync");
            CudaException.check(cudart_h.cudaFreeAsync(pointer, stream), "cudaFreeAsync");
            CudaException.check(cudart_h.cudaStreamSynchronize(stream), "cudaStreamSynchronize");
            assertThat(host.toArray(JAVA_BYTE)).containsOnly((byte) 7);
            CudaException.check(cudart_h.cudaStreamDestroy(stream), "cudaStreamDestroy");
        }
    }

    @Test
    void moreMemoryThanThereIsSaysSoAndWhatToDo() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            assertThatThrownBy(() -> CudaException.check(cudart_h.cudaMalloc(out, 1L << 50), "cudaMalloc"))
                    .isInstanceOf(CudaException.class)
                    .hasMessageContaining("cudaMalloc failed with cudaErrorMemoryAllocation (2)")
                    .hasMessageContaining("micro-batch");
            // Not sticky: the status is taken back and the device goes on.
            cudart_h.cudaGetLastError();
            CudaException.check(cudart_h.cudaDeviceSynchronize(), "cudaDeviceSynchronize");
        }
    }

    private static MemorySegment pinned(Arena arena, long bytes) {
        MemorySegment out = arena.allocate(ADDRESS);
        CudaException.check(cudart_h.cudaMallocHost(out, bytes), "cudaMallocHost");
        return NativeMemory.view(out.get(ADDRESS, 0).address(), bytes);
    }

    private static MemorySegment stream(Arena arena) {
        MemorySegment out = arena.allocate(ADDRESS);
        CudaException.check(cudart_h.cudaStreamCreateWithFlags(out, cudart_h.cudaStreamNonBlocking()),
                "cudaStreamCreateWithFlags");
        return out.get(ADDRESS, 0);
    }
}
