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
 * {@code struct cudaGraphExecUpdateResultInfo_st}: 24 bytes, aligned to 8.
 */
public class cudaGraphExecUpdateResultInfo_st {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_INT.withName("result"),
            MemoryLayout.paddingLayout(4),
            cudart_h.C_POINTER.withName("errorNode"),
            cudart_h.C_POINTER.withName("errorFromNode")).withName("cudaGraphExecUpdateResultInfo_st");

    private static final ValueLayout.OfInt result$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("result"));

    private static final long result$OFFSET = $LAYOUT.byteOffset(groupElement("result"));

    private static final AddressLayout errorNode$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("errorNode"));

    private static final long errorNode$OFFSET = $LAYOUT.byteOffset(groupElement("errorNode"));

    private static final AddressLayout errorFromNode$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("errorFromNode"));

    private static final long errorFromNode$OFFSET = $LAYOUT.byteOffset(groupElement("errorFromNode"));

    cudaGraphExecUpdateResultInfo_st() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code result}}
     */
    public static final ValueLayout.OfInt result$layout() {
        return result$LAYOUT;
    }

    /**
     * {@return the offset of field {@code result} in bytes}
     */
    public static final long result$offset() {
        return result$OFFSET;
    }

    /**
     * {@return field {@code result}}
     */
    public static int result(MemorySegment struct) {
        return struct.get(result$LAYOUT, result$OFFSET);
    }

    /**
     * Sets field {@code result}.
     */
    public static void result(MemorySegment struct, int fieldValue) {
        struct.set(result$LAYOUT, result$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code errorNode}}
     */
    public static final AddressLayout errorNode$layout() {
        return errorNode$LAYOUT;
    }

    /**
     * {@return the offset of field {@code errorNode} in bytes}
     */
    public static final long errorNode$offset() {
        return errorNode$OFFSET;
    }

    /**
     * {@return field {@code errorNode}}
     */
    public static MemorySegment errorNode(MemorySegment struct) {
        return struct.get(errorNode$LAYOUT, errorNode$OFFSET);
    }

    /**
     * Sets field {@code errorNode}.
     */
    public static void errorNode(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(errorNode$LAYOUT, errorNode$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code errorFromNode}}
     */
    public static final AddressLayout errorFromNode$layout() {
        return errorFromNode$LAYOUT;
    }

    /**
     * {@return the offset of field {@code errorFromNode} in bytes}
     */
    public static final long errorFromNode$offset() {
        return errorFromNode$OFFSET;
    }

    /**
     * {@return field {@code errorFromNode}}
     */
    public static MemorySegment errorFromNode(MemorySegment struct) {
        return struct.get(errorFromNode$LAYOUT, errorFromNode$OFFSET);
    }

    /**
     * Sets field {@code errorFromNode}.
     */
    public static void errorFromNode(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(errorFromNode$LAYOUT, errorFromNode$OFFSET, fieldValue);
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
