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
 * {@code struct cudaPitchedPtr}: 32 bytes, aligned to 8.
 */
public class cudaPitchedPtr {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_POINTER.withName("ptr"),
            cudart_h.C_LONG.withName("pitch"),
            cudart_h.C_LONG.withName("xsize"),
            cudart_h.C_LONG.withName("ysize")).withName("cudaPitchedPtr");

    private static final AddressLayout ptr$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("ptr"));

    private static final long ptr$OFFSET = $LAYOUT.byteOffset(groupElement("ptr"));

    private static final ValueLayout.OfLong pitch$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("pitch"));

    private static final long pitch$OFFSET = $LAYOUT.byteOffset(groupElement("pitch"));

    private static final ValueLayout.OfLong xsize$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("xsize"));

    private static final long xsize$OFFSET = $LAYOUT.byteOffset(groupElement("xsize"));

    private static final ValueLayout.OfLong ysize$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("ysize"));

    private static final long ysize$OFFSET = $LAYOUT.byteOffset(groupElement("ysize"));

    cudaPitchedPtr() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code ptr}}
     */
    public static final AddressLayout ptr$layout() {
        return ptr$LAYOUT;
    }

    /**
     * {@return the offset of field {@code ptr} in bytes}
     */
    public static final long ptr$offset() {
        return ptr$OFFSET;
    }

    /**
     * {@return field {@code ptr}}
     */
    public static MemorySegment ptr(MemorySegment struct) {
        return struct.get(ptr$LAYOUT, ptr$OFFSET);
    }

    /**
     * Sets field {@code ptr}.
     */
    public static void ptr(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(ptr$LAYOUT, ptr$OFFSET, fieldValue);
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
     * {@return the layout of field {@code xsize}}
     */
    public static final ValueLayout.OfLong xsize$layout() {
        return xsize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code xsize} in bytes}
     */
    public static final long xsize$offset() {
        return xsize$OFFSET;
    }

    /**
     * {@return field {@code xsize}}
     */
    public static long xsize(MemorySegment struct) {
        return struct.get(xsize$LAYOUT, xsize$OFFSET);
    }

    /**
     * Sets field {@code xsize}.
     */
    public static void xsize(MemorySegment struct, long fieldValue) {
        struct.set(xsize$LAYOUT, xsize$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code ysize}}
     */
    public static final ValueLayout.OfLong ysize$layout() {
        return ysize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code ysize} in bytes}
     */
    public static final long ysize$offset() {
        return ysize$OFFSET;
    }

    /**
     * {@return field {@code ysize}}
     */
    public static long ysize(MemorySegment struct) {
        return struct.get(ysize$LAYOUT, ysize$OFFSET);
    }

    /**
     * Sets field {@code ysize}.
     */
    public static void ysize(MemorySegment struct, long fieldValue) {
        struct.set(ysize$LAYOUT, ysize$OFFSET, fieldValue);
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
