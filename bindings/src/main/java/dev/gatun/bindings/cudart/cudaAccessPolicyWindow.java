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
 * {@code struct cudaAccessPolicyWindow}: 32 bytes, aligned to 8.
 */
public class cudaAccessPolicyWindow {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_POINTER.withName("base_ptr"),
            cudart_h.C_LONG.withName("num_bytes"),
            cudart_h.C_FLOAT.withName("hitRatio"),
            cudart_h.C_INT.withName("hitProp"),
            cudart_h.C_INT.withName("missProp"),
            MemoryLayout.paddingLayout(4)).withName("cudaAccessPolicyWindow");

    private static final AddressLayout base_ptr$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("base_ptr"));

    private static final long base_ptr$OFFSET = $LAYOUT.byteOffset(groupElement("base_ptr"));

    private static final ValueLayout.OfLong num_bytes$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("num_bytes"));

    private static final long num_bytes$OFFSET = $LAYOUT.byteOffset(groupElement("num_bytes"));

    private static final ValueLayout.OfFloat hitRatio$LAYOUT = (ValueLayout.OfFloat) $LAYOUT.select(groupElement("hitRatio"));

    private static final long hitRatio$OFFSET = $LAYOUT.byteOffset(groupElement("hitRatio"));

    private static final ValueLayout.OfInt hitProp$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("hitProp"));

    private static final long hitProp$OFFSET = $LAYOUT.byteOffset(groupElement("hitProp"));

    private static final ValueLayout.OfInt missProp$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("missProp"));

    private static final long missProp$OFFSET = $LAYOUT.byteOffset(groupElement("missProp"));

    cudaAccessPolicyWindow() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code base_ptr}}
     */
    public static final AddressLayout base_ptr$layout() {
        return base_ptr$LAYOUT;
    }

    /**
     * {@return the offset of field {@code base_ptr} in bytes}
     */
    public static final long base_ptr$offset() {
        return base_ptr$OFFSET;
    }

    /**
     * {@return field {@code base_ptr}}
     */
    public static MemorySegment base_ptr(MemorySegment struct) {
        return struct.get(base_ptr$LAYOUT, base_ptr$OFFSET);
    }

    /**
     * Sets field {@code base_ptr}.
     */
    public static void base_ptr(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(base_ptr$LAYOUT, base_ptr$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code num_bytes}}
     */
    public static final ValueLayout.OfLong num_bytes$layout() {
        return num_bytes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code num_bytes} in bytes}
     */
    public static final long num_bytes$offset() {
        return num_bytes$OFFSET;
    }

    /**
     * {@return field {@code num_bytes}}
     */
    public static long num_bytes(MemorySegment struct) {
        return struct.get(num_bytes$LAYOUT, num_bytes$OFFSET);
    }

    /**
     * Sets field {@code num_bytes}.
     */
    public static void num_bytes(MemorySegment struct, long fieldValue) {
        struct.set(num_bytes$LAYOUT, num_bytes$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code hitRatio}}
     */
    public static final ValueLayout.OfFloat hitRatio$layout() {
        return hitRatio$LAYOUT;
    }

    /**
     * {@return the offset of field {@code hitRatio} in bytes}
     */
    public static final long hitRatio$offset() {
        return hitRatio$OFFSET;
    }

    /**
     * {@return field {@code hitRatio}}
     */
    public static float hitRatio(MemorySegment struct) {
        return struct.get(hitRatio$LAYOUT, hitRatio$OFFSET);
    }

    /**
     * Sets field {@code hitRatio}.
     */
    public static void hitRatio(MemorySegment struct, float fieldValue) {
        struct.set(hitRatio$LAYOUT, hitRatio$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code hitProp}}
     */
    public static final ValueLayout.OfInt hitProp$layout() {
        return hitProp$LAYOUT;
    }

    /**
     * {@return the offset of field {@code hitProp} in bytes}
     */
    public static final long hitProp$offset() {
        return hitProp$OFFSET;
    }

    /**
     * {@return field {@code hitProp}}
     */
    public static int hitProp(MemorySegment struct) {
        return struct.get(hitProp$LAYOUT, hitProp$OFFSET);
    }

    /**
     * Sets field {@code hitProp}.
     */
    public static void hitProp(MemorySegment struct, int fieldValue) {
        struct.set(hitProp$LAYOUT, hitProp$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code missProp}}
     */
    public static final ValueLayout.OfInt missProp$layout() {
        return missProp$LAYOUT;
    }

    /**
     * {@return the offset of field {@code missProp} in bytes}
     */
    public static final long missProp$offset() {
        return missProp$OFFSET;
    }

    /**
     * {@return field {@code missProp}}
     */
    public static int missProp(MemorySegment struct) {
        return struct.get(missProp$LAYOUT, missProp$OFFSET);
    }

    /**
     * Sets field {@code missProp}.
     */
    public static void missProp(MemorySegment struct, int fieldValue) {
        struct.set(missProp$LAYOUT, missProp$OFFSET, fieldValue);
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
