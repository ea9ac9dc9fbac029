package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.gatun.bindings.CudnnException;
import dev.gatun.bindings.cudnn.cudnn_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;

/** Descriptors that live as long as what was made of them; the last made goes first. */
final class CudnnDescriptors implements AutoCloseable {

    private final Deque<CudnnDescriptor> made = new ArrayDeque<>();

    /** @param type such as {@code CUDNN_BACKEND_TENSOR_DESCRIPTOR} */
    CudnnDescriptor create(int type) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment slot = arena.allocate(ADDRESS);
            CudnnException.check(
                    cudnn_h.cudnnBackendCreateDescriptor(type, slot),
                    "cudnnBackendCreateDescriptor",
                    () -> "type " + type);
            CudnnDescriptor descriptor = new CudnnDescriptor(slot.get(ADDRESS, 0));
            made.push(descriptor);
            return descriptor;
        }
    }

    @Override
    public void close() {
        while (!made.isEmpty()) {
            CudnnException.check(
                    cudnn_h.cudnnBackendDestroyDescriptor(made.pop().handle()), "cudnnBackendDestroyDescriptor");
        }
    }
}
