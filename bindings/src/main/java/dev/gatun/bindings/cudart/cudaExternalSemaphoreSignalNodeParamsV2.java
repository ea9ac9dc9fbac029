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
 * {@code struct cudaExternalSemaphoreSignalNodeParamsV2}: 24 bytes, aligned to 8.
 */
public class cudaExternalSemaphoreSignalNodeParamsV2 {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_POINTER.withName("extSemArray"),
            cudart_h.C_POINTER.withName("paramsArray"),
            cudart_h.C_INT.withName("numExtSems"),
            MemoryLayout.paddingLayout(4)).withName("cudaExternalSemaphoreSignalNodeParamsV2");

    private static final AddressLayout extSemArray$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("extSemArray"));

    private static final long extSemArray$OFFSET = $LAYOUT.byteOffset(groupElement("extSemArray"));

    private static final AddressLayout paramsArray$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("paramsArray"));

    private static final long paramsArray$OFFSET = $LAYOUT.byteOffset(groupElement("paramsArray"));

    private static final ValueLayout.OfInt numExtSems$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("numExtSems"));

    private static final long numExtSems$OFFSET = $LAYOUT.byteOffset(groupElement("numExtSems"));

    cudaExternalSemaphoreSignalNodeParamsV2() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code extSemArray}}
     */
    public static final AddressLayout extSemArray$layout() {
        return extSemArray$LAYOUT;
    }

    /**
     * {@return the offset of field {@code extSemArray} in bytes}
     */
    public static final long extSemArray$offset() {
        return extSemArray$OFFSET;
    }

    /**
     * {@return field {@code extSemArray}}
     */
    public static MemorySegment extSemArray(MemorySegment struct) {
        return struct.get(extSemArray$LAYOUT, extSemArray$OFFSET);
    }

    /**
     * Sets field {@code extSemArray}.
     */
    public static void extSemArray(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(extSemArray$LAYOUT, extSemArray$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code paramsArray}}
     */
    public static final AddressLayout paramsArray$layout() {
        return paramsArray$LAYOUT;
    }

    /**
     * {@return the offset of field {@code paramsArray} in bytes}
     */
    public static final long paramsArray$offset() {
        return paramsArray$OFFSET;
    }

    /**
     * {@return field {@code paramsArray}}
     */
    public static MemorySegment paramsArray(MemorySegment struct) {
        return struct.get(paramsArray$LAYOUT, paramsArray$OFFSET);
    }

    /**
     * Sets field {@code paramsArray}.
     */
    public static void paramsArray(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(paramsArray$LAYOUT, paramsArray$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code numExtSems}}
     */
    public static final ValueLayout.OfInt numExtSems$layout() {
        return numExtSems$LAYOUT;
    }

    /**
     * {@return the offset of field {@code numExtSems} in bytes}
     */
    public static final long numExtSems$offset() {
        return numExtSems$OFFSET;
    }

    /**
     * {@return field {@code numExtSems}}
     */
    public static int numExtSems(MemorySegment struct) {
        return struct.get(numExtSems$LAYOUT, numExtSems$OFFSET);
    }

    /**
     * Sets field {@code numExtSems}.
     */
    public static void numExtSems(MemorySegment struct, int fieldValue) {
        struct.set(numExtSems$LAYOUT, numExtSems$OFFSET, fieldValue);
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
