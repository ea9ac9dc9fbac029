// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nvml;

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
 * {@code struct nvmlMemory_v2_st}: 40 bytes, aligned to 8.
 */
public class nvmlMemory_v2_st {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            nvml_h.C_INT.withName("version"),
            MemoryLayout.paddingLayout(4),
            nvml_h.C_LONG_LONG.withName("total"),
            nvml_h.C_LONG_LONG.withName("reserved"),
            nvml_h.C_LONG_LONG.withName("free"),
            nvml_h.C_LONG_LONG.withName("used")).withName("nvmlMemory_v2_st");

    private static final ValueLayout.OfInt version$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("version"));

    private static final long version$OFFSET = $LAYOUT.byteOffset(groupElement("version"));

    private static final ValueLayout.OfLong total$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("total"));

    private static final long total$OFFSET = $LAYOUT.byteOffset(groupElement("total"));

    private static final ValueLayout.OfLong reserved$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("reserved"));

    private static final long reserved$OFFSET = $LAYOUT.byteOffset(groupElement("reserved"));

    private static final ValueLayout.OfLong free$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("free"));

    private static final long free$OFFSET = $LAYOUT.byteOffset(groupElement("free"));

    private static final ValueLayout.OfLong used$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("used"));

    private static final long used$OFFSET = $LAYOUT.byteOffset(groupElement("used"));

    nvmlMemory_v2_st() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
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
     * {@return the layout of field {@code total}}
     */
    public static final ValueLayout.OfLong total$layout() {
        return total$LAYOUT;
    }

    /**
     * {@return the offset of field {@code total} in bytes}
     */
    public static final long total$offset() {
        return total$OFFSET;
    }

    /**
     * {@return field {@code total}}
     */
    public static long total(MemorySegment struct) {
        return struct.get(total$LAYOUT, total$OFFSET);
    }

    /**
     * Sets field {@code total}.
     */
    public static void total(MemorySegment struct, long fieldValue) {
        struct.set(total$LAYOUT, total$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code reserved}}
     */
    public static final ValueLayout.OfLong reserved$layout() {
        return reserved$LAYOUT;
    }

    /**
     * {@return the offset of field {@code reserved} in bytes}
     */
    public static final long reserved$offset() {
        return reserved$OFFSET;
    }

    /**
     * {@return field {@code reserved}}
     */
    public static long reserved(MemorySegment struct) {
        return struct.get(reserved$LAYOUT, reserved$OFFSET);
    }

    /**
     * Sets field {@code reserved}.
     */
    public static void reserved(MemorySegment struct, long fieldValue) {
        struct.set(reserved$LAYOUT, reserved$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code free}}
     */
    public static final ValueLayout.OfLong free$layout() {
        return free$LAYOUT;
    }

    /**
     * {@return the offset of field {@code free} in bytes}
     */
    public static final long free$offset() {
        return free$OFFSET;
    }

    /**
     * {@return field {@code free}}
     */
    public static long free(MemorySegment struct) {
        return struct.get(free$LAYOUT, free$OFFSET);
    }

    /**
     * Sets field {@code free}.
     */
    public static void free(MemorySegment struct, long fieldValue) {
        struct.set(free$LAYOUT, free$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code used}}
     */
    public static final ValueLayout.OfLong used$layout() {
        return used$LAYOUT;
    }

    /**
     * {@return the offset of field {@code used} in bytes}
     */
    public static final long used$offset() {
        return used$OFFSET;
    }

    /**
     * {@return field {@code used}}
     */
    public static long used(MemorySegment struct) {
        return struct.get(used$LAYOUT, used$OFFSET);
    }

    /**
     * Sets field {@code used}.
     */
    public static void used(MemorySegment struct, long fieldValue) {
        struct.set(used$LAYOUT, used$OFFSET, fieldValue);
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
