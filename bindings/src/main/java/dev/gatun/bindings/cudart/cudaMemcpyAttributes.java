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
 * {@code struct cudaMemcpyAttributes}: 24 bytes, aligned to 4.
 */
public class cudaMemcpyAttributes {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_INT.withName("srcAccessOrder"),
            cudaMemLocation.layout().withName("srcLocHint"),
            cudaMemLocation.layout().withName("dstLocHint"),
            cudart_h.C_INT.withName("flags")).withName("cudaMemcpyAttributes");

    private static final ValueLayout.OfInt srcAccessOrder$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("srcAccessOrder"));

    private static final long srcAccessOrder$OFFSET = $LAYOUT.byteOffset(groupElement("srcAccessOrder"));

    private static final GroupLayout srcLocHint$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("srcLocHint"));

    private static final long srcLocHint$OFFSET = $LAYOUT.byteOffset(groupElement("srcLocHint"));

    private static final GroupLayout dstLocHint$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("dstLocHint"));

    private static final long dstLocHint$OFFSET = $LAYOUT.byteOffset(groupElement("dstLocHint"));

    private static final ValueLayout.OfInt flags$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("flags"));

    private static final long flags$OFFSET = $LAYOUT.byteOffset(groupElement("flags"));

    cudaMemcpyAttributes() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code srcAccessOrder}}
     */
    public static final ValueLayout.OfInt srcAccessOrder$layout() {
        return srcAccessOrder$LAYOUT;
    }

    /**
     * {@return the offset of field {@code srcAccessOrder} in bytes}
     */
    public static final long srcAccessOrder$offset() {
        return srcAccessOrder$OFFSET;
    }

    /**
     * {@return field {@code srcAccessOrder}}
     */
    public static int srcAccessOrder(MemorySegment struct) {
        return struct.get(srcAccessOrder$LAYOUT, srcAccessOrder$OFFSET);
    }

    /**
     * Sets field {@code srcAccessOrder}.
     */
    public static void srcAccessOrder(MemorySegment struct, int fieldValue) {
        struct.set(srcAccessOrder$LAYOUT, srcAccessOrder$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code srcLocHint}}
     */
    public static final GroupLayout srcLocHint$layout() {
        return srcLocHint$LAYOUT;
    }

    /**
     * {@return the offset of field {@code srcLocHint} in bytes}
     */
    public static final long srcLocHint$offset() {
        return srcLocHint$OFFSET;
    }

    /**
     * {@return field {@code srcLocHint}}
     */
    public static MemorySegment srcLocHint(MemorySegment struct) {
        return struct.asSlice(srcLocHint$OFFSET, srcLocHint$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code srcLocHint}.
     */
    public static void srcLocHint(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, srcLocHint$OFFSET, srcLocHint$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code dstLocHint}}
     */
    public static final GroupLayout dstLocHint$layout() {
        return dstLocHint$LAYOUT;
    }

    /**
     * {@return the offset of field {@code dstLocHint} in bytes}
     */
    public static final long dstLocHint$offset() {
        return dstLocHint$OFFSET;
    }

    /**
     * {@return field {@code dstLocHint}}
     */
    public static MemorySegment dstLocHint(MemorySegment struct) {
        return struct.asSlice(dstLocHint$OFFSET, dstLocHint$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code dstLocHint}.
     */
    public static void dstLocHint(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, dstLocHint$OFFSET, dstLocHint$LAYOUT.byteSize());
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
