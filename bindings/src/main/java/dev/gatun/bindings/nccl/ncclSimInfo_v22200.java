// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nccl;

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
 * {@code struct ncclSimInfo_v22200}: 24 bytes, aligned to 8.
 */
public class ncclSimInfo_v22200 {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            nccl_h.C_LONG.withName("size"),
            nccl_h.C_INT.withName("magic"),
            nccl_h.C_INT.withName("version"),
            nccl_h.C_FLOAT.withName("estimatedTime"),
            MemoryLayout.paddingLayout(4)).withName("ncclSimInfo_v22200");

    private static final ValueLayout.OfLong size$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("size"));

    private static final long size$OFFSET = $LAYOUT.byteOffset(groupElement("size"));

    private static final ValueLayout.OfInt magic$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("magic"));

    private static final long magic$OFFSET = $LAYOUT.byteOffset(groupElement("magic"));

    private static final ValueLayout.OfInt version$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("version"));

    private static final long version$OFFSET = $LAYOUT.byteOffset(groupElement("version"));

    private static final ValueLayout.OfFloat estimatedTime$LAYOUT = (ValueLayout.OfFloat) $LAYOUT.select(groupElement("estimatedTime"));

    private static final long estimatedTime$OFFSET = $LAYOUT.byteOffset(groupElement("estimatedTime"));

    ncclSimInfo_v22200() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code size}}
     */
    public static final ValueLayout.OfLong size$layout() {
        return size$LAYOUT;
    }

    /**
     * {@return the offset of field {@code size} in bytes}
     */
    public static final long size$offset() {
        return size$OFFSET;
    }

    /**
     * {@return field {@code size}}
     */
    public static long size(MemorySegment struct) {
        return struct.get(size$LAYOUT, size$OFFSET);
    }

    /**
     * Sets field {@code size}.
     */
    public static void size(MemorySegment struct, long fieldValue) {
        struct.set(size$LAYOUT, size$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code magic}}
     */
    public static final ValueLayout.OfInt magic$layout() {
        return magic$LAYOUT;
    }

    /**
     * {@return the offset of field {@code magic} in bytes}
     */
    public static final long magic$offset() {
        return magic$OFFSET;
    }

    /**
     * {@return field {@code magic}}
     */
    public static int magic(MemorySegment struct) {
        return struct.get(magic$LAYOUT, magic$OFFSET);
    }

    /**
     * Sets field {@code magic}.
     */
    public static void magic(MemorySegment struct, int fieldValue) {
        struct.set(magic$LAYOUT, magic$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code version}}
     */
    public static final ValueLayout.OfInt version$layout() {
        return version$LAYOUT;
    }

    /**
     * {@return the offset of field {@code version} in bytes}
     */
    public static final long version$offset() {
        return version$OFFSET;
    }

    /**
     * {@return field {@code version}}
     */
    public static int version(MemorySegment struct) {
        return struct.get(version$LAYOUT, version$OFFSET);
    }

    /**
     * Sets field {@code version}.
     */
    public static void version(MemorySegment struct, int fieldValue) {
        struct.set(version$LAYOUT, version$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code estimatedTime}}
     */
    public static final ValueLayout.OfFloat estimatedTime$layout() {
        return estimatedTime$LAYOUT;
    }

    /**
     * {@return the offset of field {@code estimatedTime} in bytes}
     */
    public static final long estimatedTime$offset() {
        return estimatedTime$OFFSET;
    }

    /**
     * {@return field {@code estimatedTime}}
     */
    public static float estimatedTime(MemorySegment struct) {
        return struct.get(estimatedTime$LAYOUT, estimatedTime$OFFSET);
    }

    /**
     * Sets field {@code estimatedTime}.
     */
    public static void estimatedTime(MemorySegment struct, float fieldValue) {
        struct.set(estimatedTime$LAYOUT, estimatedTime$OFFSET, fieldValue);
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
