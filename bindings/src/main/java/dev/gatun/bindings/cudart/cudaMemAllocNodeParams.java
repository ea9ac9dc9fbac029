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
 * {@code struct cudaMemAllocNodeParams}: 120 bytes, aligned to 8.
 */
public class cudaMemAllocNodeParams {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudaMemPoolProps.layout().withName("poolProps"),
            cudart_h.C_POINTER.withName("accessDescs"),
            cudart_h.C_LONG.withName("accessDescCount"),
            cudart_h.C_LONG.withName("bytesize"),
            cudart_h.C_POINTER.withName("dptr")).withName("cudaMemAllocNodeParams");

    private static final GroupLayout poolProps$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("poolProps"));

    private static final long poolProps$OFFSET = $LAYOUT.byteOffset(groupElement("poolProps"));

    private static final AddressLayout accessDescs$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("accessDescs"));

    private static final long accessDescs$OFFSET = $LAYOUT.byteOffset(groupElement("accessDescs"));

    private static final ValueLayout.OfLong accessDescCount$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("accessDescCount"));

    private static final long accessDescCount$OFFSET = $LAYOUT.byteOffset(groupElement("accessDescCount"));

    private static final ValueLayout.OfLong bytesize$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("bytesize"));

    private static final long bytesize$OFFSET = $LAYOUT.byteOffset(groupElement("bytesize"));

    private static final AddressLayout dptr$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("dptr"));

    private static final long dptr$OFFSET = $LAYOUT.byteOffset(groupElement("dptr"));

    cudaMemAllocNodeParams() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code poolProps}}
     */
    public static final GroupLayout poolProps$layout() {
        return poolProps$LAYOUT;
    }

    /**
     * {@return the offset of field {@code poolProps} in bytes}
     */
    public static final long poolProps$offset() {
        return poolProps$OFFSET;
    }

    /**
     * {@return field {@code poolProps}}
     */
    public static MemorySegment poolProps(MemorySegment struct) {
        return struct.asSlice(poolProps$OFFSET, poolProps$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code poolProps}.
     */
    public static void poolProps(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, poolProps$OFFSET, poolProps$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code accessDescs}}
     */
    public static final AddressLayout accessDescs$layout() {
        return accessDescs$LAYOUT;
    }

    /**
     * {@return the offset of field {@code accessDescs} in bytes}
     */
    public static final long accessDescs$offset() {
        return accessDescs$OFFSET;
    }

    /**
     * {@return field {@code accessDescs}}
     */
    public static MemorySegment accessDescs(MemorySegment struct) {
        return struct.get(accessDescs$LAYOUT, accessDescs$OFFSET);
    }

    /**
     * Sets field {@code accessDescs}.
     */
    public static void accessDescs(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(accessDescs$LAYOUT, accessDescs$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code accessDescCount}}
     */
    public static final ValueLayout.OfLong accessDescCount$layout() {
        return accessDescCount$LAYOUT;
    }

    /**
     * {@return the offset of field {@code accessDescCount} in bytes}
     */
    public static final long accessDescCount$offset() {
        return accessDescCount$OFFSET;
    }

    /**
     * {@return field {@code accessDescCount}}
     */
    public static long accessDescCount(MemorySegment struct) {
        return struct.get(accessDescCount$LAYOUT, accessDescCount$OFFSET);
    }

    /**
     * Sets field {@code accessDescCount}.
     */
    public static void accessDescCount(MemorySegment struct, long fieldValue) {
        struct.set(accessDescCount$LAYOUT, accessDescCount$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code bytesize}}
     */
    public static final ValueLayout.OfLong bytesize$layout() {
        return bytesize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code bytesize} in bytes}
     */
    public static final long bytesize$offset() {
        return bytesize$OFFSET;
    }

    /**
     * {@return field {@code bytesize}}
     */
    public static long bytesize(MemorySegment struct) {
        return struct.get(bytesize$LAYOUT, bytesize$OFFSET);
    }

    /**
     * Sets field {@code bytesize}.
     */
    public static void bytesize(MemorySegment struct, long fieldValue) {
        struct.set(bytesize$LAYOUT, bytesize$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code dptr}}
     */
    public static final AddressLayout dptr$layout() {
        return dptr$LAYOUT;
    }

    /**
     * {@return the offset of field {@code dptr} in bytes}
     */
    public static final long dptr$offset() {
        return dptr$OFFSET;
    }

    /**
     * {@return field {@code dptr}}
     */
    public static MemorySegment dptr(MemorySegment struct) {
        return struct.get(dptr$LAYOUT, dptr$OFFSET);
    }

    /**
     * Sets field {@code dptr}.
     */
    public static void dptr(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(dptr$LAYOUT, dptr$OFFSET, fieldValue);
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
