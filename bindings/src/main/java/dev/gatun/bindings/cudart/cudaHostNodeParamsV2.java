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
import java.util.function.Consumer;

/**
 * {@code struct cudaHostNodeParamsV2}: 16 bytes, aligned to 8.
 */
public class cudaHostNodeParamsV2 {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_POINTER.withName("fn"),
            cudart_h.C_POINTER.withName("userData")).withName("cudaHostNodeParamsV2");

    private static final AddressLayout fn$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("fn"));

    private static final long fn$OFFSET = $LAYOUT.byteOffset(groupElement("fn"));

    private static final AddressLayout userData$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("userData"));

    private static final long userData$OFFSET = $LAYOUT.byteOffset(groupElement("userData"));

    cudaHostNodeParamsV2() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code fn}}
     */
    public static final AddressLayout fn$layout() {
        return fn$LAYOUT;
    }

    /**
     * {@return the offset of field {@code fn} in bytes}
     */
    public static final long fn$offset() {
        return fn$OFFSET;
    }

    /**
     * {@return field {@code fn}}
     */
    public static MemorySegment fn(MemorySegment struct) {
        return struct.get(fn$LAYOUT, fn$OFFSET);
    }

    /**
     * Sets field {@code fn}.
     */
    public static void fn(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(fn$LAYOUT, fn$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code userData}}
     */
    public static final AddressLayout userData$layout() {
        return userData$LAYOUT;
    }

    /**
     * {@return the offset of field {@code userData} in bytes}
     */
    public static final long userData$offset() {
        return userData$OFFSET;
    }

    /**
     * {@return field {@code userData}}
     */
    public static MemorySegment userData(MemorySegment struct) {
        return struct.get(userData$LAYOUT, userData$OFFSET);
    }

    /**
     * Sets field {@code userData}.
     */
    public static void userData(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(userData$LAYOUT, userData$OFFSET, fieldValue);
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
