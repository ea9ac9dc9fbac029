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
 * {@code struct cudaExtent}: 24 bytes, aligned to 8.
 */
public class cudaExtent {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_LONG.withName("width"),
            cudart_h.C_LONG.withName("height"),
            cudart_h.C_LONG.withName("depth")).withName("cudaExtent");

    private static final ValueLayout.OfLong width$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("width"));

    private static final long width$OFFSET = $LAYOUT.byteOffset(groupElement("width"));

    private static final ValueLayout.OfLong height$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("height"));

    private static final long height$OFFSET = $LAYOUT.byteOffset(groupElement("height"));

    private static final ValueLayout.OfLong depth$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("depth"));

    private static final long depth$OFFSET = $LAYOUT.byteOffset(groupElement("depth"));

    cudaExtent() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code width}}
     */
    public static final ValueLayout.OfLong width$layout() {
        return width$LAYOUT;
    }

    /**
     * {@return the offset of field {@code width} in bytes}
     */
    public static final long width$offset() {
        return width$OFFSET;
    }

    /**
     * {@return field {@code width}}
     */
    public static long width(MemorySegment struct) {
        return struct.get(width$LAYOUT, width$OFFSET);
    }

    /**
     * Sets field {@code width}.
     */
    public static void width(MemorySegment struct, long fieldValue) {
        struct.set(width$LAYOUT, width$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code height}}
     */
    public static final ValueLayout.OfLong height$layout() {
        return height$LAYOUT;
    }

    /**
     * {@return the offset of field {@code height} in bytes}
     */
    public static final long height$offset() {
        return height$OFFSET;
    }

    /**
     * {@return field {@code height}}
     */
    public static long height(MemorySegment struct) {
        return struct.get(height$LAYOUT, height$OFFSET);
    }

    /**
     * Sets field {@code height}.
     */
    public static void height(MemorySegment struct, long fieldValue) {
        struct.set(height$LAYOUT, height$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code depth}}
     */
    public static final ValueLayout.OfLong depth$layout() {
        return depth$LAYOUT;
    }

    /**
     * {@return the offset of field {@code depth} in bytes}
     */
    public static final long depth$offset() {
        return depth$OFFSET;
    }

    /**
     * {@return field {@code depth}}
     */
    public static long depth(MemorySegment struct) {
        return struct.get(depth$LAYOUT, depth$OFFSET);
    }

    /**
     * Sets field {@code depth}.
     */
    public static void depth(MemorySegment struct, long fieldValue) {
        struct.set(depth$LAYOUT, depth$OFFSET, fieldValue);
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
