// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;

/**
 * {@code struct cudaMemcpyNodeParams}: 176 bytes, aligned to 8.
 */
public class cudaMemcpyNodeParams {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_INT.withName("flags"),
            MemoryLayout.sequenceLayout(3, cudart_h.C_INT).withName("reserved"),
            cudaMemcpy3DParms.layout().withName("copyParams")).withName("cudaMemcpyNodeParams");

    private static final ValueLayout.OfInt flags$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("flags"));

    private static final long flags$OFFSET = $LAYOUT.byteOffset(groupElement("flags"));

    private static final SequenceLayout reserved$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("reserved"));

    private static final long reserved$OFFSET = $LAYOUT.byteOffset(groupElement("reserved"));

    private static final VarHandle reserved$ELEM_HANDLE = reserved$LAYOUT.varHandle(sequenceElement());

    private static final GroupLayout copyParams$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("copyParams"));

    private static final long copyParams$OFFSET = $LAYOUT.byteOffset(groupElement("copyParams"));

    cudaMemcpyNodeParams() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
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
     * {@return the layout of field {@code reserved}}
     */
    public static final SequenceLayout reserved$layout() {
        return reserved$LAYOUT;
    }

    /**
     * {@return the offset of field {@code reserved} in bytes}
     */
    public static final long reserved$offset() {
        return reserved$OFFSET;
    }

    /**
     * {@return field {@code reserved}}
     */
    public static MemorySegment reserved(MemorySegment struct) {
        return struct.asSlice(reserved$OFFSET, reserved$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code reserved}.
     */
    public static void reserved(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, reserved$OFFSET, reserved$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code reserved}}
     */
    public static long[] reserved$dimensions() {
        return new long[] {3L};
    }

    /**
     * {@return field {@code reserved}}
     */
    public static int reserved(MemorySegment struct, long index0) {
        return (int) reserved$ELEM_HANDLE.get(struct, reserved$OFFSET, index0);
    }

    /**
     * Sets field {@code reserved}.
     */
    public static void reserved(MemorySegment struct, long index0, int fieldValue) {
        reserved$ELEM_HANDLE.set(struct, reserved$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code copyParams}}
     */
    public static final GroupLayout copyParams$layout() {
        return copyParams$LAYOUT;
    }

    /**
     * {@return the offset of field {@code copyParams} in bytes}
     */
    public static final long copyParams$offset() {
        return copyParams$OFFSET;
    }

    /**
     * {@return field {@code copyParams}}
     */
    public static MemorySegment copyParams(MemorySegment struct) {
        return struct.asSlice(copyParams$OFFSET, copyParams$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code copyParams}.
     */
    public static void copyParams(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, copyParams$OFFSET, copyParams$LAYOUT.byteSize());
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
