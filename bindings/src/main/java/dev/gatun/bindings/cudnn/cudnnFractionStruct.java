// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudnn;

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
 * {@code struct cudnnFractionStruct}: 16 bytes, aligned to 8.
 */
public class cudnnFractionStruct {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudnn_h.C_LONG.withName("numerator"),
            cudnn_h.C_LONG.withName("denominator")).withName("cudnnFractionStruct");

    private static final ValueLayout.OfLong numerator$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("numerator"));

    private static final long numerator$OFFSET = $LAYOUT.byteOffset(groupElement("numerator"));

    private static final ValueLayout.OfLong denominator$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("denominator"));

    private static final long denominator$OFFSET = $LAYOUT.byteOffset(groupElement("denominator"));

    cudnnFractionStruct() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code numerator}}
     */
    public static final ValueLayout.OfLong numerator$layout() {
        return numerator$LAYOUT;
    }

    /**
     * {@return the offset of field {@code numerator} in bytes}
     */
    public static final long numerator$offset() {
        return numerator$OFFSET;
    }

    /**
     * {@return field {@code numerator}}
     */
    public static long numerator(MemorySegment struct) {
        return struct.get(numerator$LAYOUT, numerator$OFFSET);
    }

    /**
     * Sets field {@code numerator}.
     */
    public static void numerator(MemorySegment struct, long fieldValue) {
        struct.set(numerator$LAYOUT, numerator$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code denominator}}
     */
    public static final ValueLayout.OfLong denominator$layout() {
        return denominator$LAYOUT;
    }

    /**
     * {@return the offset of field {@code denominator} in bytes}
     */
    public static final long denominator$offset() {
        return denominator$OFFSET;
    }

    /**
     * {@return field {@code denominator}}
     */
    public static long denominator(MemorySegment struct) {
        return struct.get(denominator$LAYOUT, denominator$OFFSET);
    }

    /**
     * Sets field {@code denominator}.
     */
    public static void denominator(MemorySegment struct, long fieldValue) {
        struct.set(denominator$LAYOUT, denominator$OFFSET, fieldValue);
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
