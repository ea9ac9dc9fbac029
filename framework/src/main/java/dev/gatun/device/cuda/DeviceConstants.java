package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** Small tables that kernels read, such as lists of addresses, on the device beside the planned memory. */
final class DeviceConstants implements AutoCloseable {

    private final List<MemorySegment> allocated = new ArrayList<>();

    /** The address of a copy of the host's values on the current device, for as long as this is open. */
    long upload(MemorySegment values) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(cudart_h.cudaMalloc(out, values.byteSize()), "cudaMalloc");
            MemorySegment copy = out.get(ADDRESS, 0);
            allocated.add(copy);
            CudaException.check(
                    cudart_h.cudaMemcpy(copy, values, values.byteSize(), cudart_h.cudaMemcpyHostToDevice()),
                    "cudaMemcpy");
            return copy.address();
        }
    }

    @Override
    public void close() {
        allocated.forEach(copy -> CudaException.check(cudart_h.cudaFree(copy), "cudaFree"));
        allocated.clear();
    }
}
