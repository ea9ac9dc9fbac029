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
 * {@code struct cudaLaunchAttribute_st}: 72 bytes, aligned to 8.
 */
public class cudaLaunchAttribute_st {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_INT.withName("id"),
            MemoryLayout.sequenceLayout(4, cudart_h.C_CHAR).withName("pad"),
            cudaLaunchAttributeValue.layout().withName("val")).withName("cudaLaunchAttribute_st");

    private static final ValueLayout.OfInt id$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("id"));

    private static final long id$OFFSET = $LAYOUT.byteOffset(groupElement("id"));

    private static final SequenceLayout pad$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("pad"));

    private static final long pad$OFFSET = $LAYOUT.byteOffset(groupElement("pad"));

    private static final VarHandle pad$ELEM_HANDLE = pad$LAYOUT.varHandle(sequenceElement());

    private static final GroupLayout val$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("val"));

    private static final long val$OFFSET = $LAYOUT.byteOffset(groupElement("val"));

    cudaLaunchAttribute_st() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code id}}
     */
    public static final ValueLayout.OfInt id$layout() {
        return id$LAYOUT;
    }

    /**
     * {@return the offset of field {@code id} in bytes}
     */
    public static final long id$offset() {
        return id$OFFSET;
    }

    /**
     * {@return field {@code id}}
     */
    public static int id(MemorySegment struct) {
        return struct.get(id$LAYOUT, id$OFFSET);
    }

    /**
     * Sets field {@code id}.
     */
    public static void id(MemorySegment struct, int fieldValue) {
        struct.set(id$LAYOUT, id$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code pad}}
     */
    public static final SequenceLayout pad$layout() {
        return pad$LAYOUT;
    }

    /**
     * {@return the offset of field {@code pad} in bytes}
     */
    public static final long pad$offset() {
        return pad$OFFSET;
    }

    /**
     * {@return field {@code pad}}
     */
    public static MemorySegment pad(MemorySegment struct) {
        return struct.asSlice(pad$OFFSET, pad$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code pad}.
     */
    public static void pad(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, pad$OFFSET, pad$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code pad}}
     */
    public static long[] pad$dimensions() {
        return new long[] {4L};
    }

    /**
     * {@return field {@code pad}}
     */
    public static byte pad(MemorySegment struct, long index0) {
        return (byte) pad$ELEM_HANDLE.get(struct, pad$OFFSET, index0);
    }

    /**
     * Sets field {@code pad}.
     */
    public static void pad(MemorySegment struct, long index0, byte fieldValue) {
        pad$ELEM_HANDLE.set(struct, pad$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code val}}
     */
    public static final GroupLayout val$layout() {
        return val$LAYOUT;
    }

    /**
     * {@return the offset of field {@code val} in bytes}
     */
    public static final long val$offset() {
        return val$OFFSET;
    }

    /**
     * {@return field {@code val}}
     */
    public static MemorySegment val(MemorySegment struct) {
        return struct.asSlice(val$OFFSET, val$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code val}.
     */
    public static void val(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, val$OFFSET, val$LAYOUT.byteSize());
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
