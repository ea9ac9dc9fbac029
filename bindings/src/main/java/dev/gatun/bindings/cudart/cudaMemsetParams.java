// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.function.Consumer;

/**
 * {@code struct cudaMemsetParams}: 40 bytes, aligned to 8.
 */
public class cudaMemsetParams {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_POINTER.withName("dst"),
            cudart_h.C_LONG.withName("pitch"),
            cudart_h.C_INT.withName("value"),
            cudart_h.C_INT.withName("elementSize"),
            cudart_h.C_LONG.withName("width"),
            cudart_h.C_LONG.withName("height")).withName("cudaMemsetParams");

    private static final AddressLayout dst$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("dst"));

    private static final long dst$OFFSET = $LAYOUT.byteOffset(groupElement("dst"));

    private static final ValueLayout.OfLong pitch$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("pitch"));

    private static final long pitch$OFFSET = $LAYOUT.byteOffset(groupElement("pitch"));

    private static final ValueLayout.OfInt value$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("value"));

    private static final long value$OFFSET = $LAYOUT.byteOffset(groupElement("value"));

    private static final ValueLayout.OfInt elementSize$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("elementSize"));

    private static final long elementSize$OFFSET = $LAYOUT.byteOffset(groupElement("elementSize"));

    private static final ValueLayout.OfLong width$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("width"));

    private static final long width$OFFSET = $LAYOUT.byteOffset(groupElement("width"));

    private static final ValueLayout.OfLong height$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("height"));

    private static final long height$OFFSET = $LAYOUT.byteOffset(groupElement("height"));

    cudaMemsetParams() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code dst}}
     */
    public static final AddressLayout dst$layout() {
        return dst$LAYOUT;
    }

    /**
     * {@return the offset of field {@code dst} in bytes}
     */
    public static final long dst$offset() {
        return dst$OFFSET;
    }

    /**
     * {@return field {@code dst}}
     */
    public static MemorySegment dst(MemorySegment struct) {
        return struct.get(dst$LAYOUT, dst$OFFSET);
    }

    /**
     * Sets field {@code dst}.
     */
    public static void dst(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(dst$LAYOUT, dst$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code pitch}}
     */
    public static final ValueLayout.OfLong pitch$layout() {
        return pitch$LAYOUT;
    }

    /**
     * {@return the offset of field {@code pitch} in bytes}
     */
    public static final long pitch$offset() {
        return pitch$OFFSET;
    }

    /**
     * {@return field {@code pitch}}
     */
    public static long pitch(MemorySegment struct) {
        return struct.get(pitch$LAYOUT, pitch$OFFSET);
    }

    /**
     * Sets field {@code pitch}.
     */
    public static void pitch(MemorySegment struct, long fieldValue) {
        struct.set(pitch$LAYOUT, pitch$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code value}}
     */
    public static final ValueLayout.OfInt value$layout() {
        return value$LAYOUT;
    }

    /**
     * {@return the offset of field {@code value} in bytes}
     */
    public static final long value$offset() {
        return value$OFFSET;
    }

    /**
     * {@return field {@code value}}
     */
    public static int value(MemorySegment struct) {
        return struct.get(value$LAYOUT, value$OFFSET);
    }

    /**
     * Sets field {@code value}.
     */
    public static void value(MemorySegment struct, int fieldValue) {
        struct.set(value$LAYOUT, value$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code elementSize}}
     */
    public static final ValueLayout.OfInt elementSize$layout() {
        return elementSize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code elementSize} in bytes}
     */
    public static final long elementSize$offset() {
        return elementSize$OFFSET;
    }

    /**
     * {@return field {@code elementSize}}
     */
    public static int elementSize(MemorySegment struct) {
        return struct.get(elementSize$LAYOUT, elementSize$OFFSET);
    }

    /**
     * Sets field {@code elementSize}.
     */
    public static void elementSize(MemorySegment struct, int fieldValue) {
        struct.set(elementSize$LAYOUT, elementSize$OFFSET, fieldValue);
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
