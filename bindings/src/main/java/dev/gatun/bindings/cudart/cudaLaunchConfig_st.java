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
 * {@code struct cudaLaunchConfig_st}: 56 bytes, aligned to 8.
 */
public class cudaLaunchConfig_st {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            dim3.layout().withName("gridDim"),
            dim3.layout().withName("blockDim"),
            cudart_h.C_LONG.withName("dynamicSmemBytes"),
            cudart_h.C_POINTER.withName("stream"),
            cudart_h.C_POINTER.withName("attrs"),
            cudart_h.C_INT.withName("numAttrs"),
            MemoryLayout.paddingLayout(4)).withName("cudaLaunchConfig_st");

    private static final GroupLayout gridDim$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("gridDim"));

    private static final long gridDim$OFFSET = $LAYOUT.byteOffset(groupElement("gridDim"));

    private static final GroupLayout blockDim$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("blockDim"));

    private static final long blockDim$OFFSET = $LAYOUT.byteOffset(groupElement("blockDim"));

    private static final ValueLayout.OfLong dynamicSmemBytes$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("dynamicSmemBytes"));

    private static final long dynamicSmemBytes$OFFSET = $LAYOUT.byteOffset(groupElement("dynamicSmemBytes"));

    private static final AddressLayout stream$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("stream"));

    private static final long stream$OFFSET = $LAYOUT.byteOffset(groupElement("stream"));

    private static final AddressLayout attrs$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("attrs"));

    private static final long attrs$OFFSET = $LAYOUT.byteOffset(groupElement("attrs"));

    private static final ValueLayout.OfInt numAttrs$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("numAttrs"));

    private static final long numAttrs$OFFSET = $LAYOUT.byteOffset(groupElement("numAttrs"));

    cudaLaunchConfig_st() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code gridDim}}
     */
    public static final GroupLayout gridDim$layout() {
        return gridDim$LAYOUT;
    }

    /**
     * {@return the offset of field {@code gridDim} in bytes}
     */
    public static final long gridDim$offset() {
        return gridDim$OFFSET;
    }

    /**
     * {@return field {@code gridDim}}
     */
    public static MemorySegment gridDim(MemorySegment struct) {
        return struct.asSlice(gridDim$OFFSET, gridDim$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code gridDim}.
     */
    public static void gridDim(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, gridDim$OFFSET, gridDim$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code blockDim}}
     */
    public static final GroupLayout blockDim$layout() {
        return blockDim$LAYOUT;
    }

    /**
     * {@return the offset of field {@code blockDim} in bytes}
     */
    public static final long blockDim$offset() {
        return blockDim$OFFSET;
    }

    /**
     * {@return field {@code blockDim}}
     */
    public static MemorySegment blockDim(MemorySegment struct) {
        return struct.asSlice(blockDim$OFFSET, blockDim$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code blockDim}.
     */
    public static void blockDim(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, blockDim$OFFSET, blockDim$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code dynamicSmemBytes}}
     */
    public static final ValueLayout.OfLong dynamicSmemBytes$layout() {
        return dynamicSmemBytes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code dynamicSmemBytes} in bytes}
     */
    public static final long dynamicSmemBytes$offset() {
        return dynamicSmemBytes$OFFSET;
    }

    /**
     * {@return field {@code dynamicSmemBytes}}
     */
    public static long dynamicSmemBytes(MemorySegment struct) {
        return struct.get(dynamicSmemBytes$LAYOUT, dynamicSmemBytes$OFFSET);
    }

    /**
     * Sets field {@code dynamicSmemBytes}.
     */
    public static void dynamicSmemBytes(MemorySegment struct, long fieldValue) {
        struct.set(dynamicSmemBytes$LAYOUT, dynamicSmemBytes$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code stream}}
     */
    public static final AddressLayout stream$layout() {
        return stream$LAYOUT;
    }

    /**
     * {@return the offset of field {@code stream} in bytes}
     */
    public static final long stream$offset() {
        return stream$OFFSET;
    }

    /**
     * {@return field {@code stream}}
     */
    public static MemorySegment stream(MemorySegment struct) {
        return struct.get(stream$LAYOUT, stream$OFFSET);
    }

    /**
     * Sets field {@code stream}.
     */
    public static void stream(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(stream$LAYOUT, stream$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code attrs}}
     */
    public static final AddressLayout attrs$layout() {
        return attrs$LAYOUT;
    }

    /**
     * {@return the offset of field {@code attrs} in bytes}
     */
    public static final long attrs$offset() {
        return attrs$OFFSET;
    }

    /**
     * {@return field {@code attrs}}
     */
    public static MemorySegment attrs(MemorySegment struct) {
        return struct.get(attrs$LAYOUT, attrs$OFFSET);
    }

    /**
     * Sets field {@code attrs}.
     */
    public static void attrs(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(attrs$LAYOUT, attrs$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code numAttrs}}
     */
    public static final ValueLayout.OfInt numAttrs$layout() {
        return numAttrs$LAYOUT;
    }

    /**
     * {@return the offset of field {@code numAttrs} in bytes}
     */
    public static final long numAttrs$offset() {
        return numAttrs$OFFSET;
    }

    /**
     * {@return field {@code numAttrs}}
     */
    public static int numAttrs(MemorySegment struct) {
        return struct.get(numAttrs$LAYOUT, numAttrs$OFFSET);
    }

    /**
     * Sets field {@code numAttrs}.
     */
    public static void numAttrs(MemorySegment struct, int fieldValue) {
        struct.set(numAttrs$LAYOUT, numAttrs$OFFSET, fieldValue);
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
