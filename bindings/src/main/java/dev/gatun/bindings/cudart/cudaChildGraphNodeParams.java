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
 * {@code struct cudaChildGraphNodeParams}: 16 bytes, aligned to 8.
 */
public class cudaChildGraphNodeParams {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_POINTER.withName("graph"),
            cudart_h.C_INT.withName("ownership"),
            MemoryLayout.paddingLayout(4)).withName("cudaChildGraphNodeParams");

    private static final AddressLayout graph$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("graph"));

    private static final long graph$OFFSET = $LAYOUT.byteOffset(groupElement("graph"));

    private static final ValueLayout.OfInt ownership$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("ownership"));

    private static final long ownership$OFFSET = $LAYOUT.byteOffset(groupElement("ownership"));

    cudaChildGraphNodeParams() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code graph}}
     */
    public static final AddressLayout graph$layout() {
        return graph$LAYOUT;
    }

    /**
     * {@return the offset of field {@code graph} in bytes}
     */
    public static final long graph$offset() {
        return graph$OFFSET;
    }

    /**
     * {@return field {@code graph}}
     */
    public static MemorySegment graph(MemorySegment struct) {
        return struct.get(graph$LAYOUT, graph$OFFSET);
    }

    /**
     * Sets field {@code graph}.
     */
    public static void graph(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(graph$LAYOUT, graph$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code ownership}}
     */
    public static final ValueLayout.OfInt ownership$layout() {
        return ownership$LAYOUT;
    }

    /**
     * {@return the offset of field {@code ownership} in bytes}
     */
    public static final long ownership$offset() {
        return ownership$OFFSET;
    }

    /**
     * {@return field {@code ownership}}
     */
    public static int ownership(MemorySegment struct) {
        return struct.get(ownership$LAYOUT, ownership$OFFSET);
    }

    /**
     * Sets field {@code ownership}.
     */
    public static void ownership(MemorySegment struct, int fieldValue) {
        struct.set(ownership$LAYOUT, ownership$OFFSET, fieldValue);
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
