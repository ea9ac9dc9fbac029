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
 * {@code struct cudaGraphEdgeData_st}: 8 bytes, aligned to 1.
 */
public class cudaGraphEdgeData_st {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_CHAR.withName("from_port"),
            cudart_h.C_CHAR.withName("to_port"),
            cudart_h.C_CHAR.withName("type"),
            MemoryLayout.sequenceLayout(5, cudart_h.C_CHAR).withName("reserved")).withName("cudaGraphEdgeData_st");

    private static final ValueLayout.OfByte from_port$LAYOUT = (ValueLayout.OfByte) $LAYOUT.select(groupElement("from_port"));

    private static final long from_port$OFFSET = $LAYOUT.byteOffset(groupElement("from_port"));

    private static final ValueLayout.OfByte to_port$LAYOUT = (ValueLayout.OfByte) $LAYOUT.select(groupElement("to_port"));

    private static final long to_port$OFFSET = $LAYOUT.byteOffset(groupElement("to_port"));

    private static final ValueLayout.OfByte type$LAYOUT = (ValueLayout.OfByte) $LAYOUT.select(groupElement("type"));

    private static final long type$OFFSET = $LAYOUT.byteOffset(groupElement("type"));

    private static final SequenceLayout reserved$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("reserved"));

    private static final long reserved$OFFSET = $LAYOUT.byteOffset(groupElement("reserved"));

    private static final VarHandle reserved$ELEM_HANDLE = reserved$LAYOUT.varHandle(sequenceElement());

    cudaGraphEdgeData_st() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code from_port}}
     */
    public static final ValueLayout.OfByte from_port$layout() {
        return from_port$LAYOUT;
    }

    /**
     * {@return the offset of field {@code from_port} in bytes}
     */
    public static final long from_port$offset() {
        return from_port$OFFSET;
    }

    /**
     * {@return field {@code from_port}}
     */
    public static byte from_port(MemorySegment struct) {
        return struct.get(from_port$LAYOUT, from_port$OFFSET);
    }

    /**
     * Sets field {@code from_port}.
     */
    public static void from_port(MemorySegment struct, byte fieldValue) {
        struct.set(from_port$LAYOUT, from_port$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code to_port}}
     */
    public static final ValueLayout.OfByte to_port$layout() {
        return to_port$LAYOUT;
    }

    /**
     * {@return the offset of field {@code to_port} in bytes}
     */
    public static final long to_port$offset() {
        return to_port$OFFSET;
    }

    /**
     * {@return field {@code to_port}}
     */
    public static byte to_port(MemorySegment struct) {
        return struct.get(to_port$LAYOUT, to_port$OFFSET);
    }

    /**
     * Sets field {@code to_port}.
     */
    public static void to_port(MemorySegment struct, byte fieldValue) {
        struct.set(to_port$LAYOUT, to_port$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code type}}
     */
    public static final ValueLayout.OfByte type$layout() {
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
    public static byte type(MemorySegment struct) {
        return struct.get(type$LAYOUT, type$OFFSET);
    }

    /**
     * Sets field {@code type}.
     */
    public static void type(MemorySegment struct, byte fieldValue) {
        struct.set(type$LAYOUT, type$OFFSET, fieldValue);
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
        return new long[] {5L};
    }

    /**
     * {@return field {@code reserved}}
     */
    public static byte reserved(MemorySegment struct, long index0) {
        return (byte) reserved$ELEM_HANDLE.get(struct, reserved$OFFSET, index0);
    }

    /**
     * Sets field {@code reserved}.
     */
    public static void reserved(MemorySegment struct, long index0, byte fieldValue) {
        reserved$ELEM_HANDLE.set(struct, reserved$OFFSET, index0, fieldValue);
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
