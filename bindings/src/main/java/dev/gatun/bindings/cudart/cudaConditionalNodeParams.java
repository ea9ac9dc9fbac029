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
 * {@code struct cudaConditionalNodeParams}: 24 bytes, aligned to 8.
 */
public class cudaConditionalNodeParams {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_LONG_LONG.withName("handle"),
            cudart_h.C_INT.withName("type"),
            cudart_h.C_INT.withName("size"),
            cudart_h.C_POINTER.withName("phGraph_out")).withName("cudaConditionalNodeParams");

    private static final ValueLayout.OfLong handle$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("handle"));

    private static final long handle$OFFSET = $LAYOUT.byteOffset(groupElement("handle"));

    private static final ValueLayout.OfInt type$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("type"));

    private static final long type$OFFSET = $LAYOUT.byteOffset(groupElement("type"));

    private static final ValueLayout.OfInt size$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("size"));

    private static final long size$OFFSET = $LAYOUT.byteOffset(groupElement("size"));

    private static final AddressLayout phGraph_out$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("phGraph_out"));

    private static final long phGraph_out$OFFSET = $LAYOUT.byteOffset(groupElement("phGraph_out"));

    cudaConditionalNodeParams() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code handle}}
     */
    public static final ValueLayout.OfLong handle$layout() {
        return handle$LAYOUT;
    }

    /**
     * {@return the offset of field {@code handle} in bytes}
     */
    public static final long handle$offset() {
        return handle$OFFSET;
    }

    /**
     * {@return field {@code handle}}
     */
    public static long handle(MemorySegment struct) {
        return struct.get(handle$LAYOUT, handle$OFFSET);
    }

    /**
     * Sets field {@code handle}.
     */
    public static void handle(MemorySegment struct, long fieldValue) {
        struct.set(handle$LAYOUT, handle$OFFSET, fieldValue);
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
     * {@return the layout of field {@code size}}
     */
    public static final ValueLayout.OfInt size$layout() {
        return size$LAYOUT;
    }

    /**
     * {@return the offset of field {@code size} in bytes}
     */
    public static final long size$offset() {
        return size$OFFSET;
    }

    /**
     * {@return field {@code size}}
     */
    public static int size(MemorySegment struct) {
        return struct.get(size$LAYOUT, size$OFFSET);
    }

    /**
     * Sets field {@code size}.
     */
    public static void size(MemorySegment struct, int fieldValue) {
        struct.set(size$LAYOUT, size$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code phGraph_out}}
     */
    public static final AddressLayout phGraph_out$layout() {
        return phGraph_out$LAYOUT;
    }

    /**
     * {@return the offset of field {@code phGraph_out} in bytes}
     */
    public static final long phGraph_out$offset() {
        return phGraph_out$OFFSET;
    }

    /**
     * {@return field {@code phGraph_out}}
     */
    public static MemorySegment phGraph_out(MemorySegment struct) {
        return struct.get(phGraph_out$LAYOUT, phGraph_out$OFFSET);
    }

    /**
     * Sets field {@code phGraph_out}.
     */
    public static void phGraph_out(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(phGraph_out$LAYOUT, phGraph_out$OFFSET, fieldValue);
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
