package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Memory of the current device, filled from and read into Java arrays; poisoned before its first use. */
record DeviceArray(long address, long bytes) implements AutoCloseable {

    static DeviceArray ofBytes(long bytes) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(cudart_h.cudaMalloc(out, Math.max(1, bytes)), "cudaMalloc");
            DeviceArray array = new DeviceArray(out.get(ADDRESS, 0).address(), bytes);
            CudaException.check(cudart_h.cudaMemset(array.pointer(), 0xff, bytes), "cudaMemset");
            return array;
        }
    }

    static DeviceArray of(float... values) {
        try (Arena arena = Arena.ofConfined()) {
            return ofBytes(4L * values.length).fill(arena.allocateFrom(JAVA_FLOAT, values));
        }
    }

    static DeviceArray of(short... values) {
        try (Arena arena = Arena.ofConfined()) {
            return ofBytes(2L * values.length).fill(arena.allocateFrom(JAVA_SHORT, values));
        }
    }

    private DeviceArray fill(MemorySegment host) {
        CudaException.check(cudart_h.cudaMemcpy(pointer(), host, bytes, cudart_h.cudaMemcpyHostToDevice()), "cudaMemcpy");
        return this;
    }

    MemorySegment pointer() {
        return MemorySegment.ofAddress(address);
    }

    float[] floats() {
        try (Arena arena = Arena.ofConfined()) {
            return host(arena, JAVA_FLOAT).toArray(JAVA_FLOAT);
        }
    }

    short[] shorts() {
        try (Arena arena = Arena.ofConfined()) {
            return host(arena, JAVA_SHORT).toArray(JAVA_SHORT);
        }
    }

    private MemorySegment host(Arena arena, ValueLayout element) {
        MemorySegment host = arena.allocate(bytes, element.byteAlignment());
        CudaException.check(cudart_h.cudaMemcpy(host, pointer(), bytes, cudart_h.cudaMemcpyDeviceToHost()), "cudaMemcpy");
        return host;
    }

    @Override
    public void close() {
        CudaException.check(cudart_h.cudaFree(pointer()), "cudaFree");
    }
}
