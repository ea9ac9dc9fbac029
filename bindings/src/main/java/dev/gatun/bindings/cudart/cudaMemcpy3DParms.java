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
 * {@code struct cudaMemcpy3DParms}: 160 bytes, aligned to 8.
 */
public class cudaMemcpy3DParms {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_POINTER.withName("srcArray"),
            cudaPos.layout().withName("srcPos"),
            cudaPitchedPtr.layout().withName("srcPtr"),
            cudart_h.C_POINTER.withName("dstArray"),
            cudaPos.layout().withName("dstPos"),
            cudaPitchedPtr.layout().withName("dstPtr"),
            cudaExtent.layout().withName("extent"),
            cudart_h.C_INT.withName("kind"),
            MemoryLayout.paddingLayout(4)).withName("cudaMemcpy3DParms");

    private static final AddressLayout srcArray$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("srcArray"));

    private static final long srcArray$OFFSET = $LAYOUT.byteOffset(groupElement("srcArray"));

    private static final GroupLayout srcPos$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("srcPos"));

    private static final long srcPos$OFFSET = $LAYOUT.byteOffset(groupElement("srcPos"));

    private static final GroupLayout srcPtr$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("srcPtr"));

    private static final long srcPtr$OFFSET = $LAYOUT.byteOffset(groupElement("srcPtr"));

    private static final AddressLayout dstArray$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("dstArray"));

    private static final long dstArray$OFFSET = $LAYOUT.byteOffset(groupElement("dstArray"));

    private static final GroupLayout dstPos$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("dstPos"));

    private static final long dstPos$OFFSET = $LAYOUT.byteOffset(groupElement("dstPos"));

    private static final GroupLayout dstPtr$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("dstPtr"));

    private static final long dstPtr$OFFSET = $LAYOUT.byteOffset(groupElement("dstPtr"));

    private static final GroupLayout extent$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("extent"));

    private static final long extent$OFFSET = $LAYOUT.byteOffset(groupElement("extent"));

    private static final ValueLayout.OfInt kind$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("kind"));

    private static final long kind$OFFSET = $LAYOUT.byteOffset(groupElement("kind"));

    cudaMemcpy3DParms() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code srcArray}}
     */
    public static final AddressLayout srcArray$layout() {
        return srcArray$LAYOUT;
    }

    /**
     * {@return the offset of field {@code srcArray} in bytes}
     */
    public static final long srcArray$offset() {
        return srcArray$OFFSET;
    }

    /**
     * {@return field {@code srcArray}}
     */
    public static MemorySegment srcArray(MemorySegment struct) {
        return struct.get(srcArray$LAYOUT, srcArray$OFFSET);
    }

    /**
     * Sets field {@code srcArray}.
     */
    public static void srcArray(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(srcArray$LAYOUT, srcArray$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code srcPos}}
     */
    public static final GroupLayout srcPos$layout() {
        return srcPos$LAYOUT;
    }

    /**
     * {@return the offset of field {@code srcPos} in bytes}
     */
    public static final long srcPos$offset() {
        return srcPos$OFFSET;
    }

    /**
     * {@return field {@code srcPos}}
     */
    public static MemorySegment srcPos(MemorySegment struct) {
        return struct.asSlice(srcPos$OFFSET, srcPos$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code srcPos}.
     */
    public static void srcPos(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, srcPos$OFFSET, srcPos$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code srcPtr}}
     */
    public static final GroupLayout srcPtr$layout() {
        return srcPtr$LAYOUT;
    }

    /**
     * {@return the offset of field {@code srcPtr} in bytes}
     */
    public static final long srcPtr$offset() {
        return srcPtr$OFFSET;
    }

    /**
     * {@return field {@code srcPtr}}
     */
    public static MemorySegment srcPtr(MemorySegment struct) {
        return struct.asSlice(srcPtr$OFFSET, srcPtr$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code srcPtr}.
     */
    public static void srcPtr(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, srcPtr$OFFSET, srcPtr$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code dstArray}}
     */
    public static final AddressLayout dstArray$layout() {
        return dstArray$LAYOUT;
    }

    /**
     * {@return the offset of field {@code dstArray} in bytes}
     */
    public static final long dstArray$offset() {
        return dstArray$OFFSET;
    }

    /**
     * {@return field {@code dstArray}}
     */
    public static MemorySegment dstArray(MemorySegment struct) {
        return struct.get(dstArray$LAYOUT, dstArray$OFFSET);
    }

    /**
     * Sets field {@code dstArray}.
     */
    public static void dstArray(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(dstArray$LAYOUT, dstArray$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code dstPos}}
     */
    public static final GroupLayout dstPos$layout() {
        return dstPos$LAYOUT;
    }

    /**
     * {@return the offset of field {@code dstPos} in bytes}
     */
    public static final long dstPos$offset() {
        return dstPos$OFFSET;
    }

    /**
     * {@return field {@code dstPos}}
     */
    public static MemorySegment dstPos(MemorySegment struct) {
        return struct.asSlice(dstPos$OFFSET, dstPos$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code dstPos}.
     */
    public static void dstPos(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, dstPos$OFFSET, dstPos$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code dstPtr}}
     */
    public static final GroupLayout dstPtr$layout() {
        return dstPtr$LAYOUT;
    }

    /**
     * {@return the offset of field {@code dstPtr} in bytes}
     */
    public static final long dstPtr$offset() {
        return dstPtr$OFFSET;
    }

    /**
     * {@return field {@code dstPtr}}
     */
    public static MemorySegment dstPtr(MemorySegment struct) {
        return struct.asSlice(dstPtr$OFFSET, dstPtr$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code dstPtr}.
     */
    public static void dstPtr(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, dstPtr$OFFSET, dstPtr$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code extent}}
     */
    public static final GroupLayout extent$layout() {
        return extent$LAYOUT;
    }

    /**
     * {@return the offset of field {@code extent} in bytes}
     */
    public static final long extent$offset() {
        return extent$OFFSET;
    }

    /**
     * {@return field {@code extent}}
     */
    public static MemorySegment extent(MemorySegment struct) {
        return struct.asSlice(extent$OFFSET, extent$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code extent}.
     */
    public static void extent(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, extent$OFFSET, extent$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code kind}}
     */
    public static final ValueLayout.OfInt kind$layout() {
        return kind$LAYOUT;
    }

    /**
     * {@return the offset of field {@code kind} in bytes}
     */
    public static final long kind$offset() {
        return kind$OFFSET;
    }

    /**
     * {@return field {@code kind}}
     */
    public static int kind(MemorySegment struct) {
        return struct.get(kind$LAYOUT, kind$OFFSET);
    }

    /**
     * Sets field {@code kind}.
     */
    public static void kind(MemorySegment struct, int fieldValue) {
        struct.set(kind$LAYOUT, kind$OFFSET, fieldValue);
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
