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
 * {@code struct nvmlUtilization_st}: 8 bytes, aligned to 4.
 */
public class nvmlUtilization_st {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            nvml_h.C_INT.withName("gpu"),
            nvml_h.C_INT.withName("memory")).withName("nvmlUtilization_st");

    private static final ValueLayout.OfInt gpu$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("gpu"));

    private static final long gpu$OFFSET = $LAYOUT.byteOffset(groupElement("gpu"));

    private static final ValueLayout.OfInt memory$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("memory"));

    private static final long memory$OFFSET = $LAYOUT.byteOffset(groupElement("memory"));

    nvmlUtilization_st() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code gpu}}
     */
    public static final ValueLayout.OfInt gpu$layout() {
        return gpu$LAYOUT;
    }

    /**
     * {@return the offset of field {@code gpu} in bytes}
     */
    public static final long gpu$offset() {
        return gpu$OFFSET;
    }

    /**
     * {@return field {@code gpu}}
     */
    public static int gpu(MemorySegment struct) {
        return struct.get(gpu$LAYOUT, gpu$OFFSET);
    }

    /**
     * Sets field {@code gpu}.
     */
    public static void gpu(MemorySegment struct, int fieldValue) {
        struct.set(gpu$LAYOUT, gpu$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code memory}}
     */
    public static final ValueLayout.OfInt memory$layout() {
        return memory$LAYOUT;
    }

    /**
     * {@return the offset of field {@code memory} in bytes}
     */
    public static final long memory$offset() {
        return memory$OFFSET;
    }

    /**
     * {@return field {@code memory}}
     */
    public static int memory(MemorySegment struct) {
        return struct.get(memory$LAYOUT, memory$OFFSET);
    }

    /**
     * Sets field {@code memory}.
     */
    public static void memory(MemorySegment struct, int fieldValue) {
        struct.set(memory$LAYOUT, memory$OFFSET, fieldValue);
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
