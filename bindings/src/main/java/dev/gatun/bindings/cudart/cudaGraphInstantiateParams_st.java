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
 * {@code struct cudaGraphInstantiateParams_st}: 32 bytes, aligned to 8.
 */
public class cudaGraphInstantiateParams_st {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_LONG_LONG.withName("flags"),
            cudart_h.C_POINTER.withName("uploadStream"),
            cudart_h.C_POINTER.withName("errNode_out"),
            cudart_h.C_INT.withName("result_out"),
            MemoryLayout.paddingLayout(4)).withName("cudaGraphInstantiateParams_st");

    private static final ValueLayout.OfLong flags$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("flags"));

    private static final long flags$OFFSET = $LAYOUT.byteOffset(groupElement("flags"));

    private static final AddressLayout uploadStream$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("uploadStream"));

    private static final long uploadStream$OFFSET = $LAYOUT.byteOffset(groupElement("uploadStream"));

    private static final AddressLayout errNode_out$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("errNode_out"));

    private static final long errNode_out$OFFSET = $LAYOUT.byteOffset(groupElement("errNode_out"));

    private static final ValueLayout.OfInt result_out$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("result_out"));

    private static final long result_out$OFFSET = $LAYOUT.byteOffset(groupElement("result_out"));

    cudaGraphInstantiateParams_st() {
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
    public static final ValueLayout.OfLong flags$layout() {
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
    public static long flags(MemorySegment struct) {
        return struct.get(flags$LAYOUT, flags$OFFSET);
    }

    /**
     * Sets field {@code flags}.
     */
    public static void flags(MemorySegment struct, long fieldValue) {
        struct.set(flags$LAYOUT, flags$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code uploadStream}}
     */
    public static final AddressLayout uploadStream$layout() {
        return uploadStream$LAYOUT;
    }

    /**
     * {@return the offset of field {@code uploadStream} in bytes}
     */
    public static final long uploadStream$offset() {
        return uploadStream$OFFSET;
    }

    /**
     * {@return field {@code uploadStream}}
     */
    public static MemorySegment uploadStream(MemorySegment struct) {
        return struct.get(uploadStream$LAYOUT, uploadStream$OFFSET);
    }

    /**
     * Sets field {@code uploadStream}.
     */
    public static void uploadStream(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(uploadStream$LAYOUT, uploadStream$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code errNode_out}}
     */
    public static final AddressLayout errNode_out$layout() {
        return errNode_out$LAYOUT;
    }

    /**
     * {@return the offset of field {@code errNode_out} in bytes}
     */
    public static final long errNode_out$offset() {
        return errNode_out$OFFSET;
    }

    /**
     * {@return field {@code errNode_out}}
     */
    public static MemorySegment errNode_out(MemorySegment struct) {
        return struct.get(errNode_out$LAYOUT, errNode_out$OFFSET);
    }

    /**
     * Sets field {@code errNode_out}.
     */
    public static void errNode_out(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(errNode_out$LAYOUT, errNode_out$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code result_out}}
     */
    public static final ValueLayout.OfInt result_out$layout() {
        return result_out$LAYOUT;
    }

    /**
     * {@return the offset of field {@code result_out} in bytes}
     */
    public static final long result_out$offset() {
        return result_out$OFFSET;
    }

    /**
     * {@return field {@code result_out}}
     */
    public static int result_out(MemorySegment struct) {
        return struct.get(result_out$LAYOUT, result_out$OFFSET);
    }

    /**
     * Sets field {@code result_out}.
     */
    public static void result_out(MemorySegment struct, int fieldValue) {
        struct.set(result_out$LAYOUT, result_out$OFFSET, fieldValue);
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
