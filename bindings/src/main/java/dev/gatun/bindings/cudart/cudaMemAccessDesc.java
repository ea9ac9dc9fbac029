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
 * {@code struct cudaMemAccessDesc}: 12 bytes, aligned to 4.
 */
public class cudaMemAccessDesc {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudaMemLocation.layout().withName("location"),
            cudart_h.C_INT.withName("flags")).withName("cudaMemAccessDesc");

    private static final GroupLayout location$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("location"));

    private static final long location$OFFSET = $LAYOUT.byteOffset(groupElement("location"));

    private static final ValueLayout.OfInt flags$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("flags"));

    private static final long flags$OFFSET = $LAYOUT.byteOffset(groupElement("flags"));

    cudaMemAccessDesc() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code location}}
     */
    public static final GroupLayout location$layout() {
        return location$LAYOUT;
    }

    /**
     * {@return the offset of field {@code location} in bytes}
     */
    public static final long location$offset() {
        return location$OFFSET;
    }

    /**
     * {@return field {@code location}}
     */
    public static MemorySegment location(MemorySegment struct) {
        return struct.asSlice(location$OFFSET, location$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code location}.
     */
    public static void location(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, location$OFFSET, location$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code flags}}
     */
    public static final ValueLayout.OfInt flags$layout() {
        return flags$LAYOUT;
    }

    /**
     * {@return the offset of field {@code flags} in bytes}
     */
    public static final long flags$offset() {
        return flags$OFFSET;
    }

    /**
     * {@return field {@code flags}}
     */
    public static int flags(MemorySegment struct) {
        return struct.get(flags$LAYOUT, flags$OFFSET);
    }

    /**
     * Sets field {@code flags}.
     */
    public static void flags(MemorySegment struct, int fieldValue) {
        struct.set(flags$LAYOUT, flags$OFFSET, fieldValue);
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
