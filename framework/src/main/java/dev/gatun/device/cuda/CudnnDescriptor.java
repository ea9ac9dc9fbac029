package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CudnnException;
import dev.gatun.bindings.cudnn.cudnn_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.function.Function;

/**
 * A descriptor of cuDNN's graph API: made by its owner, given its attributes, then finished.
 *
 * @param handle a {@code cudnnBackendDescriptor_t}
 */
record CudnnDescriptor(MemorySegment handle) {

    /** @param type of an enumeration, such as {@code CUDNN_TYPE_DATA_TYPE} */
    CudnnDescriptor withEnum(int attribute, int type, int value) {
        return set(attribute, type, 1, arena -> arena.allocateFrom(JAVA_INT, value));
    }

    CudnnDescriptor withLongs(int attribute, long... values) {
        return set(attribute, cudnn_h.CUDNN_TYPE_INT64(), values.length,
                arena -> arena.allocateFrom(JAVA_LONG, values));
    }

    CudnnDescriptor withFloat(int attribute, float value) {
        return set(attribute, cudnn_h.CUDNN_TYPE_FLOAT(), 1, arena -> arena.allocateFrom(JAVA_FLOAT, value));
    }

    CudnnDescriptor withBoolean(int attribute, boolean value) {
        return set(attribute, cudnn_h.CUDNN_TYPE_BOOLEAN(), 1,
                arena -> arena.allocateFrom(JAVA_BYTE, (byte) (value ? 1 : 0)));
    }

    CudnnDescriptor with(int attribute, CudnnDescriptor... values) {
        MemorySegment[] handles = new MemorySegment[values.length];
        for (int index = 0; index < values.length; index++) {
            handles[index] = values[index].handle();
        }
        return withAddresses(attribute, cudnn_h.CUDNN_TYPE_BACKEND_DESCRIPTOR(), handles);
    }

    /** @param type {@code CUDNN_TYPE_HANDLE} or {@code CUDNN_TYPE_VOID_PTR} */
    CudnnDescriptor withAddresses(int attribute, int type, MemorySegment... values) {
        return set(attribute, type, values.length, arena -> {
            MemorySegment addresses = arena.allocate(ADDRESS, values.length);
            for (int index = 0; index < values.length; index++) {
                addresses.setAtIndex(ADDRESS, index, values[index]);
            }
            return addresses;
        });
    }

    private CudnnDescriptor set(int attribute, int type, long count, Function<SegmentAllocator, MemorySegment> values) {
        try (Arena arena = Arena.ofConfined()) {
            CudnnException.check(
                    cudnn_h.cudnnBackendSetAttribute(handle, attribute, type, count, values.apply(arena)),
                    "cudnnBackendSetAttribute",
                    () -> "attribute " + attribute);
        }
        return this;
    }

    /** @throws CudnnException if attributes are wrong or missing, or cuDNN does not serve them */
    CudnnDescriptor finish() {
        CudnnException.check(cudnn_h.cudnnBackendFinalize(handle), "cudnnBackendFinalize");
        return this;
    }

    /** Whether cuDNN serves it. */
    boolean tryFinish() {
        return cudnn_h.cudnnBackendFinalize(handle) == cudnn_h.CUDNN_STATUS_SUCCESS();
    }

    /** An attribute of one INT64. */
    long number(int attribute) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_LONG);
            read(attribute, cudnn_h.CUDNN_TYPE_INT64(), 1, value);
            return value.get(JAVA_LONG, 0);
        }
    }

    /**
     * Reads an attribute.
     *
     * @param into room for {@code room} elements; descriptors are there already and are filled
     * @return how many there are; for no room, how many there would be
     */
    long read(int attribute, int type, long room, MemorySegment into) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment count = arena.allocate(JAVA_LONG);
            CudnnException.check(
                    cudnn_h.cudnnBackendGetAttribute(handle, attribute, type, room, count, into),
                    "cudnnBackendGetAttribute",
                    () -> "attribute " + attribute);
            return count.get(JAVA_LONG, 0);
        }
    }
}
