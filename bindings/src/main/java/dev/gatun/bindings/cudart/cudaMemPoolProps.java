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
 * {@code struct cudaMemPoolProps}: 88 bytes, aligned to 8.
 */
public class cudaMemPoolProps {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudart_h.C_INT.withName("allocType"),
            cudart_h.C_INT.withName("handleTypes"),
            cudaMemLocation.layout().withName("location"),
            cudart_h.C_POINTER.withName("win32SecurityAttributes"),
            cudart_h.C_LONG.withName("maxSize"),
            cudart_h.C_SHORT.withName("usage"),
            MemoryLayout.sequenceLayout(54, cudart_h.C_CHAR).withName("reserved")).withName("cudaMemPoolProps");

    private static final ValueLayout.OfInt allocType$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("allocType"));

    private static final long allocType$OFFSET = $LAYOUT.byteOffset(groupElement("allocType"));

    private static final ValueLayout.OfInt handleTypes$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("handleTypes"));

    private static final long handleTypes$OFFSET = $LAYOUT.byteOffset(groupElement("handleTypes"));

    private static final GroupLayout location$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("location"));

    private static final long location$OFFSET = $LAYOUT.byteOffset(groupElement("location"));

    private static final AddressLayout win32SecurityAttributes$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("win32SecurityAttributes"));

    private static final long win32SecurityAttributes$OFFSET = $LAYOUT.byteOffset(groupElement("win32SecurityAttributes"));

    private static final ValueLayout.OfLong maxSize$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("maxSize"));

    private static final long maxSize$OFFSET = $LAYOUT.byteOffset(groupElement("maxSize"));

    private static final ValueLayout.OfShort usage$LAYOUT = (ValueLayout.OfShort) $LAYOUT.select(groupElement("usage"));

    private static final long usage$OFFSET = $LAYOUT.byteOffset(groupElement("usage"));

    private static final SequenceLayout reserved$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("reserved"));

    private static final long reserved$OFFSET = $LAYOUT.byteOffset(groupElement("reserved"));

    private static final VarHandle reserved$ELEM_HANDLE = reserved$LAYOUT.varHandle(sequenceElement());

    cudaMemPoolProps() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code allocType}}
     */
    public static final ValueLayout.OfInt allocType$layout() {
        return allocType$LAYOUT;
    }

    /**
     * {@return the offset of field {@code allocType} in bytes}
     */
    public static final long allocType$offset() {
        return allocType$OFFSET;
    }

    /**
     * {@return field {@code allocType}}
     */
    public static int allocType(MemorySegment struct) {
        return struct.get(allocType$LAYOUT, allocType$OFFSET);
    }

    /**
     * Sets field {@code allocType}.
     */
    public static void allocType(MemorySegment struct, int fieldValue) {
        struct.set(allocType$LAYOUT, allocType$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code handleTypes}}
     */
    public static final ValueLayout.OfInt handleTypes$layout() {
        return handleTypes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code handleTypes} in bytes}
     */
    public static final long handleTypes$offset() {
        return handleTypes$OFFSET;
    }

    /**
     * {@return field {@code handleTypes}}
     */
    public static int handleTypes(MemorySegment struct) {
        return struct.get(handleTypes$LAYOUT, handleTypes$OFFSET);
    }

    /**
     * Sets field {@code handleTypes}.
     */
    public static void handleTypes(MemorySegment struct, int fieldValue) {
        struct.set(handleTypes$LAYOUT, handleTypes$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code location}}
     */
    public static final GroupLayout location$layout() {
        return location$LAYOUT;
    }

    /**
     * {@return the offset of field {@code location} in bytes}
     */
    public static final long location$offset() {
        return location$OFFSET;
    }

    /**
     * {@return field {@code location}}
     */
    public static MemorySegment location(MemorySegment struct) {
        return struct.asSlice(location$OFFSET, location$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code location}.
     */
    public static void location(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, location$OFFSET, location$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code win32SecurityAttributes}}
     */
    public static final AddressLayout win32SecurityAttributes$layout() {
        return win32SecurityAttributes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code win32SecurityAttributes} in bytes}
     */
    public static final long win32SecurityAttributes$offset() {
        return win32SecurityAttributes$OFFSET;
    }

    /**
     * {@return field {@code win32SecurityAttributes}}
     */
    public static MemorySegment win32SecurityAttributes(MemorySegment struct) {
        return struct.get(win32SecurityAttributes$LAYOUT, win32SecurityAttributes$OFFSET);
    }

    /**
     * Sets field {@code win32SecurityAttributes}.
     */
    public static void win32SecurityAttributes(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(win32SecurityAttributes$LAYOUT, win32SecurityAttributes$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code maxSize}}
     */
    public static final ValueLayout.OfLong maxSize$layout() {
        return maxSize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code maxSize} in bytes}
     */
    public static final long maxSize$offset() {
        return maxSize$OFFSET;
    }

    /**
     * {@return field {@code maxSize}}
     */
    public static long maxSize(MemorySegment struct) {
        return struct.get(maxSize$LAYOUT, maxSize$OFFSET);
    }

    /**
     * Sets field {@code maxSize}.
     */
    public static void maxSize(MemorySegment struct, long fieldValue) {
        struct.set(maxSize$LAYOUT, maxSize$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code usage}}
     */
    public static final ValueLayout.OfShort usage$layout() {
        return usage$LAYOUT;
    }

    /**
     * {@return the offset of field {@code usage} in bytes}
     */
    public static final long usage$offset() {
        return usage$OFFSET;
    }

    /**
     * {@return field {@code usage}}
     */
    public static short usage(MemorySegment struct) {
        return struct.get(usage$LAYOUT, usage$OFFSET);
    }

    /**
     * Sets field {@code usage}.
     */
    public static void usage(MemorySegment struct, short fieldValue) {
        struct.set(usage$LAYOUT, usage$OFFSET, fieldValue);
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
        return new long[] {54L};
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
