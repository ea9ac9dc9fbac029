// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudnn;

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
 * {@code struct cudnnDebugStruct}: 120 bytes, aligned to 8.
 */
public class cudnnDebugStruct {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cudnn_h.C_INT.withName("cudnn_version"),
            cudnn_h.C_INT.withName("cudnnStatus"),
            cudnn_h.C_INT.withName("time_sec"),
            cudnn_h.C_INT.withName("time_usec"),
            cudnn_h.C_INT.withName("time_delta"),
            MemoryLayout.paddingLayout(4),
            cudnn_h.C_POINTER.withName("handle"),
            cudnn_h.C_POINTER.withName("stream"),
            cudnn_h.C_LONG_LONG.withName("pid"),
            cudnn_h.C_LONG_LONG.withName("tid"),
            cudnn_h.C_INT.withName("cudaDeviceId"),
            MemoryLayout.sequenceLayout(15, cudnn_h.C_INT).withName("reserved")).withName("cudnnDebugStruct");

    private static final ValueLayout.OfInt cudnn_version$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("cudnn_version"));

    private static final long cudnn_version$OFFSET = $LAYOUT.byteOffset(groupElement("cudnn_version"));

    private static final ValueLayout.OfInt cudnnStatus$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("cudnnStatus"));

    private static final long cudnnStatus$OFFSET = $LAYOUT.byteOffset(groupElement("cudnnStatus"));

    private static final ValueLayout.OfInt time_sec$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("time_sec"));

    private static final long time_sec$OFFSET = $LAYOUT.byteOffset(groupElement("time_sec"));

    private static final ValueLayout.OfInt time_usec$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("time_usec"));

    private static final long time_usec$OFFSET = $LAYOUT.byteOffset(groupElement("time_usec"));

    private static final ValueLayout.OfInt time_delta$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("time_delta"));

    private static final long time_delta$OFFSET = $LAYOUT.byteOffset(groupElement("time_delta"));

    private static final AddressLayout handle$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("handle"));

    private static final long handle$OFFSET = $LAYOUT.byteOffset(groupElement("handle"));

    private static final AddressLayout stream$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("stream"));

    private static final long stream$OFFSET = $LAYOUT.byteOffset(groupElement("stream"));

    private static final ValueLayout.OfLong pid$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("pid"));

    private static final long pid$OFFSET = $LAYOUT.byteOffset(groupElement("pid"));

    private static final ValueLayout.OfLong tid$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("tid"));

    private static final long tid$OFFSET = $LAYOUT.byteOffset(groupElement("tid"));

    private static final ValueLayout.OfInt cudaDeviceId$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("cudaDeviceId"));

    private static final long cudaDeviceId$OFFSET = $LAYOUT.byteOffset(groupElement("cudaDeviceId"));

    private static final SequenceLayout reserved$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("reserved"));

    private static final long reserved$OFFSET = $LAYOUT.byteOffset(groupElement("reserved"));

    private static final VarHandle reserved$ELEM_HANDLE = reserved$LAYOUT.varHandle(sequenceElement());

    cudnnDebugStruct() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code cudnn_version}}
     */
    public static final ValueLayout.OfInt cudnn_version$layout() {
        return cudnn_version$LAYOUT;
    }

    /**
     * {@return the offset of field {@code cudnn_version} in bytes}
     */
    public static final long cudnn_version$offset() {
        return cudnn_version$OFFSET;
    }

    /**
     * {@return field {@code cudnn_version}}
     */
    public static int cudnn_version(MemorySegment struct) {
        return struct.get(cudnn_version$LAYOUT, cudnn_version$OFFSET);
    }

    /**
     * Sets field {@code cudnn_version}.
     */
    public static void cudnn_version(MemorySegment struct, int fieldValue) {
        struct.set(cudnn_version$LAYOUT, cudnn_version$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code cudnnStatus}}
     */
    public static final ValueLayout.OfInt cudnnStatus$layout() {
        return cudnnStatus$LAYOUT;
    }

    /**
     * {@return the offset of field {@code cudnnStatus} in bytes}
     */
    public static final long cudnnStatus$offset() {
        return cudnnStatus$OFFSET;
    }

    /**
     * {@return field {@code cudnnStatus}}
     */
    public static int cudnnStatus(MemorySegment struct) {
        return struct.get(cudnnStatus$LAYOUT, cudnnStatus$OFFSET);
    }

    /**
     * Sets field {@code cudnnStatus}.
     */
    public static void cudnnStatus(MemorySegment struct, int fieldValue) {
        struct.set(cudnnStatus$LAYOUT, cudnnStatus$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code time_sec}}
     */
    public static final ValueLayout.OfInt time_sec$layout() {
        return time_sec$LAYOUT;
    }

    /**
     * {@return the offset of field {@code time_sec} in bytes}
     */
    public static final long time_sec$offset() {
        return time_sec$OFFSET;
    }

    /**
     * {@return field {@code time_sec}}
     */
    public static int time_sec(MemorySegment struct) {
        return struct.get(time_sec$LAYOUT, time_sec$OFFSET);
    }

    /**
     * Sets field {@code time_sec}.
     */
    public static void time_sec(MemorySegment struct, int fieldValue) {
        struct.set(time_sec$LAYOUT, time_sec$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code time_usec}}
     */
    public static final ValueLayout.OfInt time_usec$layout() {
        return time_usec$LAYOUT;
    }

    /**
     * {@return the offset of field {@code time_usec} in bytes}
     */
    public static final long time_usec$offset() {
        return time_usec$OFFSET;
    }

    /**
     * {@return field {@code time_usec}}
     */
    public static int time_usec(MemorySegment struct) {
        return struct.get(time_usec$LAYOUT, time_usec$OFFSET);
    }

    /**
     * Sets field {@code time_usec}.
     */
    public static void time_usec(MemorySegment struct, int fieldValue) {
        struct.set(time_usec$LAYOUT, time_usec$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code time_delta}}
     */
    public static final ValueLayout.OfInt time_delta$layout() {
        return time_delta$LAYOUT;
    }

    /**
     * {@return the offset of field {@code time_delta} in bytes}
     */
    public static final long time_delta$offset() {
        return time_delta$OFFSET;
    }

    /**
     * {@return field {@code time_delta}}
     */
    public static int time_delta(MemorySegment struct) {
        return struct.get(time_delta$LAYOUT, time_delta$OFFSET);
    }

    /**
     * Sets field {@code time_delta}.
     */
    public static void time_delta(MemorySegment struct, int fieldValue) {
        struct.set(time_delta$LAYOUT, time_delta$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code handle}}
     */
    public static final AddressLayout handle$layout() {
        return handle$LAYOUT;
    }

    /**
     * {@return the offset of field {@code handle} in bytes}
     */
    public static final long handle$offset() {
        return handle$OFFSET;
    }

    /**
     * {@return field {@code handle}}
     */
    public static MemorySegment handle(MemorySegment struct) {
        return struct.get(handle$LAYOUT, handle$OFFSET);
    }

    /**
     * Sets field {@code handle}.
     */
    public static void handle(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(handle$LAYOUT, handle$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code stream}}
     */
    public static final AddressLayout stream$layout() {
        return stream$LAYOUT;
    }

    /**
     * {@return the offset of field {@code stream} in bytes}
     */
    public static final long stream$offset() {
        return stream$OFFSET;
    }

    /**
     * {@return field {@code stream}}
     */
    public static MemorySegment stream(MemorySegment struct) {
        return struct.get(stream$LAYOUT, stream$OFFSET);
    }

    /**
     * Sets field {@code stream}.
     */
    public static void stream(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(stream$LAYOUT, stream$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code pid}}
     */
    public static final ValueLayout.OfLong pid$layout() {
        return pid$LAYOUT;
    }

    /**
     * {@return the offset of field {@code pid} in bytes}
     */
    public static final long pid$offset() {
        return pid$OFFSET;
    }

    /**
     * {@return field {@code pid}}
     */
    public static long pid(MemorySegment struct) {
        return struct.get(pid$LAYOUT, pid$OFFSET);
    }

    /**
     * Sets field {@code pid}.
     */
    public static void pid(MemorySegment struct, long fieldValue) {
        struct.set(pid$LAYOUT, pid$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code tid}}
     */
    public static final ValueLayout.OfLong tid$layout() {
        return tid$LAYOUT;
    }

    /**
     * {@return the offset of field {@code tid} in bytes}
     */
    public static final long tid$offset() {
        return tid$OFFSET;
    }

    /**
     * {@return field {@code tid}}
     */
    public static long tid(MemorySegment struct) {
        return struct.get(tid$LAYOUT, tid$OFFSET);
    }

    /**
     * Sets field {@code tid}.
     */
    public static void tid(MemorySegment struct, long fieldValue) {
        struct.set(tid$LAYOUT, tid$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code cudaDeviceId}}
     */
    public static final ValueLayout.OfInt cudaDeviceId$layout() {
        return cudaDeviceId$LAYOUT;
    }

    /**
     * {@return the offset of field {@code cudaDeviceId} in bytes}
     */
    public static final long cudaDeviceId$offset() {
        return cudaDeviceId$OFFSET;
    }

    /**
     * {@return field {@code cudaDeviceId}}
     */
    public static int cudaDeviceId(MemorySegment struct) {
        return struct.get(cudaDeviceId$LAYOUT, cudaDeviceId$OFFSET);
    }

    /**
     * Sets field {@code cudaDeviceId}.
     */
    public static void cudaDeviceId(MemorySegment struct, int fieldValue) {
        struct.set(cudaDeviceId$LAYOUT, cudaDeviceId$OFFSET, fieldValue);
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
        return new long[] {15L};
    }

    /**
     * {@return field {@code reserved}}
     */
    public static int reserved(MemorySegment struct, long index0) {
        return (int) reserved$ELEM_HANDLE.get(struct, reserved$OFFSET, index0);
    }

    /**
     * Sets field {@code reserved}.
     */
    public static void reserved(MemorySegment struct, long index0, int fieldValue) {
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
