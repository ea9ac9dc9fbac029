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
 * {@code struct cudaMemLocation}: 8 bytes, aligned to 4.
 */
public class cudaMemLocation {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_INT.withName("type"),
            cudart_h.C_INT.withName("id")).withName("cudaMemLocation");

    private static final ValueLayout.OfInt type$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("type"));

    private static final long type$OFFSET = $LAYOUT.byteOffset(groupElement("type"));

    private static final ValueLayout.OfInt id$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("id"));

    private static final long id$OFFSET = $LAYOUT.byteOffset(groupElement("id"));

    cudaMemLocation() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code type}}
     */
    public static final ValueLayout.OfInt type$layout() {
        return type$LAYOUT;
    }

    /**
     * {@return the offset of field {@code type} in bytes}
     */
    public static final long type$offset() {
        return type$OFFSET;
    }

    /**
     * {@return field {@code type}}
     */
    public static int type(MemorySegment struct) {
        return struct.get(type$LAYOUT, type$OFFSET);
    }

    /**
     * Sets field {@code type}.
     */
    public static void type(MemorySegment struct, int fieldValue) {
        struct.set(type$LAYOUT, type$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code id}}
     */
    public static final ValueLayout.OfInt id$layout() {
        return id$LAYOUT;
    }

    /**
     * {@return the offset of field {@code id} in bytes}
     */
    public static final long id$offset() {
        return id$OFFSET;
    }

    /**
     * {@return field {@code id}}
     */
    public static int id(MemorySegment struct) {
        return struct.get(id$LAYOUT, id$OFFSET);
    }

    /**
     * Sets field {@code id}.
     */
    public static void id(MemorySegment struct, int fieldValue) {
        struct.set(id$LAYOUT, id$OFFSET, fieldValue);
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
