package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.bindings.CudnnException;
import dev.gatun.bindings.cudnn.cudnn_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

@RequiresGpus(1)
class CudnnTest {

    @Test
    void aHandleIsMadeAndTakenBack() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment slot = arena.allocate(ADDRESS);
            CudnnException.check(cudnn_h.cudnnCreate(slot), "cudnnCreate");
            assertThat(slot.get(ADDRESS, 0)).isNotEqualTo(MemorySegment.NULL);
            CudnnException.check(cudnn_h.cudnnDestroy(slot.get(ADDRESS, 0)), "cudnnDestroy");
        }
    }

    @Test
    void aTensorDescriptorKeepsWhatItIsTold() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment tensor = tensor(arena);
            set(tensor, cudnn_h.CUDNN_ATTR_TENSOR_DIMENSIONS(), cudnn_h.CUDNN_TYPE_INT64(),
                    arena.allocateFrom(JAVA_LONG, 2, 12, 1024, 64), 4);
            set(tensor, cudnn_h.CUDNN_ATTR_TENSOR_STRIDES(), cudnn_h.CUDNN_TYPE_INT64(),
                    arena.allocateFrom(JAVA_LONG, 12 * 1024 * 64, 1024 * 64, 64, 1), 4);
            CudnnException.check(cudnn_h.cudnnBackendFinalize(tensor), "cudnnBackendFinalize");
            MemorySegment count = arena.allocate(JAVA_LONG);
            MemorySegment dimensions = arena.allocate(JAVA_LONG, 8);
            CudnnException.check(cudnn_h.cudnnBackendGetAttribute(tensor, cudnn_h.CUDNN_ATTR_TENSOR_DIMENSIONS(),
                    cudnn_h.CUDNN_TYPE_INT64(), 8, count, dimensions), "cudnnBackendGetAttribute");
            assertThat(count.get(JAVA_LONG, 0)).isEqualTo(4);
            assertThat(dimensions.asSlice(0, 32).toArray(JAVA_LONG)).containsExactly(2, 12, 1024, 64);
            CudnnException.check(cudnn_h.cudnnBackendDestroyDescriptor(tensor), "cudnnBackendDestroyDescriptor");
        }
    }

    @Test
    void anUnfinishedDescriptorIsRefusedWithCudnnsOwnReason() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment tensor = tensor(arena);
            assertThatThrownBy(() -> CudnnException.check(cudnn_h.cudnnBackendFinalize(tensor), "cudnnBackendFinalize"))
                    .isInstanceOf(CudnnException.class)
                    .hasMessageStartingWith("cudnnBackendFinalize failed with CUDNN_STATUS_BAD_PARAM");
            CudnnException.check(cudnn_h.cudnnBackendDestroyDescriptor(tensor), "cudnnBackendDestroyDescriptor");
        }
    }

    private static MemorySegment tensor(Arena arena) {
        MemorySegment slot = arena.allocate(ADDRESS);
        CudnnException.check(cudnn_h.cudnnBackendCreateDescriptor(cudnn_h.CUDNN_BACKEND_TENSOR_DESCRIPTOR(), slot),
                "cudnnBackendCreateDescriptor");
        MemorySegment tensor = slot.get(ADDRESS, 0);
        set(tensor, cudnn_h.CUDNN_ATTR_TENSOR_DATA_TYPE(), cudnn_h.CUDNN_TYPE_DATA_TYPE(),
                arena.allocateFrom(JAVA_INT, cudnn_h.CUDNN_DATA_BFLOAT16()), 1);
        set(tensor, cudnn_h.CUDNN_ATTR_TENSOR_UNIQUE_ID(), cudnn_h.CUDNN_TYPE_INT64(), arena.allocateFrom(JAVA_LONG, 1), 1);
        set(tensor, cudnn_h.CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT(), cudnn_h.CUDNN_TYPE_INT64(),
                arena.allocateFrom(JAVA_LONG, 16), 1);
        return tensor;
    }

    private static void set(MemorySegment descriptor, int attribute, int type, MemorySegment values, long count) {
        CudnnException.check(cudnn_h.cudnnBackendSetAttribute(descriptor, attribute, type, count, values),
                "cudnnBackendSetAttribute");
    }
}
