// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nvml;

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
 * {@code struct nvmlPciInfo_st}: 68 bytes, aligned to 4.
 */
public class nvmlPciInfo_st {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(16, nvml_h.C_CHAR).withName("busIdLegacy"),
            nvml_h.C_INT.withName("domain"),
            nvml_h.C_INT.withName("bus"),
            nvml_h.C_INT.withName("device"),
            nvml_h.C_INT.withName("pciDeviceId"),
            nvml_h.C_INT.withName("pciSubSystemId"),
            MemoryLayout.sequenceLayout(32, nvml_h.C_CHAR).withName("busId")).withName("nvmlPciInfo_st");

    private static final SequenceLayout busIdLegacy$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("busIdLegacy"));

    private static final long busIdLegacy$OFFSET = $LAYOUT.byteOffset(groupElement("busIdLegacy"));

    private static final VarHandle busIdLegacy$ELEM_HANDLE = busIdLegacy$LAYOUT.varHandle(sequenceElement());

    private static final ValueLayout.OfInt domain$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("domain"));

    private static final long domain$OFFSET = $LAYOUT.byteOffset(groupElement("domain"));

    private static final ValueLayout.OfInt bus$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("bus"));

    private static final long bus$OFFSET = $LAYOUT.byteOffset(groupElement("bus"));

    private static final ValueLayout.OfInt device$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("device"));

    private static final long device$OFFSET = $LAYOUT.byteOffset(groupElement("device"));

    private static final ValueLayout.OfInt pciDeviceId$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("pciDeviceId"));

    private static final long pciDeviceId$OFFSET = $LAYOUT.byteOffset(groupElement("pciDeviceId"));

    private static final ValueLayout.OfInt pciSubSystemId$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("pciSubSystemId"));

    private static final long pciSubSystemId$OFFSET = $LAYOUT.byteOffset(groupElement("pciSubSystemId"));

    private static final SequenceLayout busId$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("busId"));

    private static final long busId$OFFSET = $LAYOUT.byteOffset(groupElement("busId"));

    private static final VarHandle busId$ELEM_HANDLE = busId$LAYOUT.varHandle(sequenceElement());

    nvmlPciInfo_st() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code busIdLegacy}}
     */
    public static final SequenceLayout busIdLegacy$layout() {
        return busIdLegacy$LAYOUT;
    }

    /**
     * {@return the offset of field {@code busIdLegacy} in bytes}
     */
    public static final long busIdLegacy$offset() {
        return busIdLegacy$OFFSET;
    }

    /**
     * {@return field {@code busIdLegacy}}
     */
    public static MemorySegment busIdLegacy(MemorySegment struct) {
        return struct.asSlice(busIdLegacy$OFFSET, busIdLegacy$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code busIdLegacy}.
     */
    public static void busIdLegacy(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, busIdLegacy$OFFSET, busIdLegacy$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code busIdLegacy}}
     */
    public static long[] busIdLegacy$dimensions() {
        return new long[] {16L};
    }

    /**
     * {@return field {@code busIdLegacy}}
     */
    public static byte busIdLegacy(MemorySegment struct, long index0) {
        return (byte) busIdLegacy$ELEM_HANDLE.get(struct, busIdLegacy$OFFSET, index0);
    }

    /**
     * Sets field {@code busIdLegacy}.
     */
    public static void busIdLegacy(MemorySegment struct, long index0, byte fieldValue) {
        busIdLegacy$ELEM_HANDLE.set(struct, busIdLegacy$OFFSET, index0, fieldValue);
    }

    /**
     * {@return the layout of field {@code domain}}
     */
    public static final ValueLayout.OfInt domain$layout() {
        return domain$LAYOUT;
    }

    /**
     * {@return the offset of field {@code domain} in bytes}
     */
    public static final long domain$offset() {
        return domain$OFFSET;
    }

    /**
     * {@return field {@code domain}}
     */
    public static int domain(MemorySegment struct) {
        return struct.get(domain$LAYOUT, domain$OFFSET);
    }

    /**
     * Sets field {@code domain}.
     */
    public static void domain(MemorySegment struct, int fieldValue) {
        struct.set(domain$LAYOUT, domain$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code bus}}
     */
    public static final ValueLayout.OfInt bus$layout() {
        return bus$LAYOUT;
    }

    /**
     * {@return the offset of field {@code bus} in bytes}
     */
    public static final long bus$offset() {
        return bus$OFFSET;
    }

    /**
     * {@return field {@code bus}}
     */
    public static int bus(MemorySegment struct) {
        return struct.get(bus$LAYOUT, bus$OFFSET);
    }

    /**
     * Sets field {@code bus}.
     */
    public static void bus(MemorySegment struct, int fieldValue) {
        struct.set(bus$LAYOUT, bus$OFFSET, fieldValue);
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
     * {@return the layout of field {@code pciDeviceId}}
     */
    public static final ValueLayout.OfInt pciDeviceId$layout() {
        return pciDeviceId$LAYOUT;
    }

    /**
     * {@return the offset of field {@code pciDeviceId} in bytes}
     */
    public static final long pciDeviceId$offset() {
        return pciDeviceId$OFFSET;
    }

    /**
     * {@return field {@code pciDeviceId}}
     */
    public static int pciDeviceId(MemorySegment struct) {
        return struct.get(pciDeviceId$LAYOUT, pciDeviceId$OFFSET);
    }

    /**
     * Sets field {@code pciDeviceId}.
     */
    public static void pciDeviceId(MemorySegment struct, int fieldValue) {
        struct.set(pciDeviceId$LAYOUT, pciDeviceId$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code pciSubSystemId}}
     */
    public static final ValueLayout.OfInt pciSubSystemId$layout() {
        return pciSubSystemId$LAYOUT;
    }

    /**
     * {@return the offset of field {@code pciSubSystemId} in bytes}
     */
    public static final long pciSubSystemId$offset() {
        return pciSubSystemId$OFFSET;
    }

    /**
     * {@return field {@code pciSubSystemId}}
     */
    public static int pciSubSystemId(MemorySegment struct) {
        return struct.get(pciSubSystemId$LAYOUT, pciSubSystemId$OFFSET);
    }

    /**
     * Sets field {@code pciSubSystemId}.
     */
    public static void pciSubSystemId(MemorySegment struct, int fieldValue) {
        struct.set(pciSubSystemId$LAYOUT, pciSubSystemId$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code busId}}
     */
    public static final SequenceLayout busId$layout() {
        return busId$LAYOUT;
    }

    /**
     * {@return the offset of field {@code busId} in bytes}
     */
    public static final long busId$offset() {
        return busId$OFFSET;
    }

    /**
     * {@return field {@code busId}}
     */
    public static MemorySegment busId(MemorySegment struct) {
        return struct.asSlice(busId$OFFSET, busId$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code busId}.
     */
    public static void busId(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, busId$OFFSET, busId$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code busId}}
     */
    public static long[] busId$dimensions() {
        return new long[] {32L};
    }

    /**
     * {@return field {@code busId}}
     */
    public static byte busId(MemorySegment struct, long index0) {
        return (byte) busId$ELEM_HANDLE.get(struct, busId$OFFSET, index0);
    }

    /**
     * Sets field {@code busId}.
     */
    public static void busId(MemorySegment struct, long index0, byte fieldValue) {
        busId$ELEM_HANDLE.set(struct, busId$OFFSET, index0, fieldValue);
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
