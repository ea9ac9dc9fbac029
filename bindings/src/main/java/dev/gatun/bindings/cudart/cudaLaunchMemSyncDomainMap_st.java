// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.function.Consumer;

/**
 * {@code struct cudaLaunchMemSyncDomainMap_st}: 2 bytes, aligned to 1.
 */
public class cudaLaunchMemSyncDomainMap_st {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_CHAR.withName("default_"),
            cudart_h.C_CHAR.withName("remote")).withName("cudaLaunchMemSyncDomainMap_st");

    private static final ValueLayout.OfByte default_$LAYOUT = (ValueLayout.OfByte) $LAYOUT.select(groupElement("default_"));

    private static final long default_$OFFSET = $LAYOUT.byteOffset(groupElement("default_"));

    private static final ValueLayout.OfByte remote$LAYOUT = (ValueLayout.OfByte) $LAYOUT.select(groupElement("remote"));

    private static final long remote$OFFSET = $LAYOUT.byteOffset(groupElement("remote"));

    cudaLaunchMemSyncDomainMap_st() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code default_}}
     */
    public static final ValueLayout.OfByte default_$layout() {
        return default_$LAYOUT;
    }

    /**
     * {@return the offset of field {@code default_} in bytes}
     */
    public static final long default_$offset() {
        return default_$OFFSET;
    }

    /**
     * {@return field {@code default_}}
     */
    public static byte default_(MemorySegment struct) {
        return struct.get(default_$LAYOUT, default_$OFFSET);
    }

    /**
     * Sets field {@code default_}.
     */
    public static void default_(MemorySegment struct, byte fieldValue) {
        struct.set(default_$LAYOUT, default_$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code remote}}
     */
    public static final ValueLayout.OfByte remote$layout() {
        return remote$LAYOUT;
    }

    /**
     * {@return the offset of field {@code remote} in bytes}
     */
    public static final long remote$offset() {
        return remote$OFFSET;
    }

    /**
     * {@return field {@code remote}}
     */
    public static byte remote(MemorySegment struct) {
        return struct.get(remote$LAYOUT, remote$OFFSET);
    }

    /**
     * Sets field {@code remote}.
     */
    public static void remote(MemorySegment struct, byte fieldValue) {
        struct.set(remote$LAYOUT, remote$OFFSET, fieldValue);
    }

    /**
     * {@return the element at {@code index} of an array, with all that follows it}
     */
    public static MemorySegment asSlice(MemorySegment array, long index) {
        return array.asSlice(layout().byteSize() * index);
    }

    /**
     * {@return the size of this struct in bytes}
     */
    public static long sizeof() {
        return layout().byteSize();
    }

    /**
     * {@return a new struct from {@code allocator}}
     */
    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    /**
     * {@return an array of {@code elementCount} from {@code allocator}}
     */
    public static MemorySegment allocateArray(long elementCount, SegmentAllocator allocator) {
        return allocator.allocate(MemoryLayout.sequenceLayout(elementCount, layout()));
    }

    /**
     * {@return the struct at {@code addr}, which lives as long as {@code arena}}
     */
    public static MemorySegment reinterpret(MemorySegment addr, Arena arena,
            Consumer<MemorySegment> cleanup) {
        return reinterpret(addr, 1, arena, cleanup);
    }

    /**
     * {@return the array at {@code addr}, which lives as long as {@code arena}}
     */
    public static MemorySegment reinterpret(MemorySegment addr, long elementCount, Arena arena,
            Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize() * elementCount, arena, cleanup);
    }
}
