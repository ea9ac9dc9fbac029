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
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;

/**
 * {@code struct cudaPointerAttributes}: 88 bytes, aligned to 8.
 */
public class cudaPointerAttributes {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_INT.withName("type"),
            cudart_h.C_INT.withName("device"),
            cudart_h.C_POINTER.withName("devicePointer"),
            cudart_h.C_POINTER.withName("hostPointer"),
            MemoryLayout.sequenceLayout(8, cudart_h.C_LONG).withName("reserved")).withName("cudaPointerAttributes");

    private static final ValueLayout.OfInt type$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("type"));

    private static final long type$OFFSET = $LAYOUT.byteOffset(groupElement("type"));

    private static final ValueLayout.OfInt device$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("device"));

    private static final long device$OFFSET = $LAYOUT.byteOffset(groupElement("device"));

    private static final AddressLayout devicePointer$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("devicePointer"));

    private static final long devicePointer$OFFSET = $LAYOUT.byteOffset(groupElement("devicePointer"));

    private static final AddressLayout hostPointer$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("hostPointer"));

    private static final long hostPointer$OFFSET = $LAYOUT.byteOffset(groupElement("hostPointer"));

    private static final SequenceLayout reserved$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("reserved"));

    private static final long reserved$OFFSET = $LAYOUT.byteOffset(groupElement("reserved"));

    private static final VarHandle reserved$ELEM_HANDLE = reserved$LAYOUT.varHandle(sequenceElement());

    cudaPointerAttributes() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code type}}
     */
    public static final ValueLayout.OfInt type$layout() {
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
    public static int type(MemorySegment struct) {
        return struct.get(type$LAYOUT, type$OFFSET);
    }

    /**
     * Sets field {@code type}.
     */
    public static void type(MemorySegment struct, int fieldValue) {
        struct.set(type$LAYOUT, type$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code device}}
     */
    public static final ValueLayout.OfInt device$layout() {
        return device$LAYOUT;
    }

    /**
     * {@return the offset of field {@code device} in bytes}
     */
    public static final long device$offset() {
        return device$OFFSET;
    }

    /**
     * {@return field {@code device}}
     */
    public static int device(MemorySegment struct) {
        return struct.get(device$LAYOUT, device$OFFSET);
    }

    /**
     * Sets field {@code device}.
     */
    public static void device(MemorySegment struct, int fieldValue) {
        struct.set(device$LAYOUT, device$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code devicePointer}}
     */
    public static final AddressLayout devicePointer$layout() {
        return devicePointer$LAYOUT;
    }

    /**
     * {@return the offset of field {@code devicePointer} in bytes}
     */
    public static final long devicePointer$offset() {
        return devicePointer$OFFSET;
    }

    /**
     * {@return field {@code devicePointer}}
     */
    public static MemorySegment devicePointer(MemorySegment struct) {
        return struct.get(devicePointer$LAYOUT, devicePointer$OFFSET);
    }

    /**
     * Sets field {@code devicePointer}.
     */
    public static void devicePointer(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(devicePointer$LAYOUT, devicePointer$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code hostPointer}}
     */
    public static final AddressLayout hostPointer$layout() {
        return hostPointer$LAYOUT;
    }

    /**
     * {@return the offset of field {@code hostPointer} in bytes}
     */
    public static final long hostPointer$offset() {
        return hostPointer$OFFSET;
    }

    /**
     * {@return field {@code hostPointer}}
     */
    public static MemorySegment hostPointer(MemorySegment struct) {
        return struct.get(hostPointer$LAYOUT, hostPointer$OFFSET);
    }

    /**
     * Sets field {@code hostPointer}.
     */
    public static void hostPointer(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(hostPointer$LAYOUT, hostPointer$OFFSET, fieldValue);
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
        return new long[] {8L};
    }

    /**
     * {@return field {@code reserved}}
     */
    public static long reserved(MemorySegment struct, long index0) {
        return (long) reserved$ELEM_HANDLE.get(struct, reserved$OFFSET, index0);
    }

    /**
     * Sets field {@code reserved}.
     */
    public static void reserved(MemorySegment struct, long index0, long fieldValue) {
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
