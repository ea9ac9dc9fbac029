// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nccl;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.function.Consumer;

/**
 * {@code ncclWaitSignalDesc_t}: 16 bytes, aligned to 4.
 */
public class ncclWaitSignalDesc_t {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            nccl_h.C_INT.withName("opCnt"),
            nccl_h.C_INT.withName("peer"),
            nccl_h.C_INT.withName("sigIdx"),
            nccl_h.C_INT.withName("ctx")).withName("ncclWaitSignalDesc_t");

    private static final ValueLayout.OfInt opCnt$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("opCnt"));

    private static final long opCnt$OFFSET = $LAYOUT.byteOffset(groupElement("opCnt"));

    private static final ValueLayout.OfInt peer$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("peer"));

    private static final long peer$OFFSET = $LAYOUT.byteOffset(groupElement("peer"));

    private static final ValueLayout.OfInt sigIdx$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("sigIdx"));

    private static final long sigIdx$OFFSET = $LAYOUT.byteOffset(groupElement("sigIdx"));

    private static final ValueLayout.OfInt ctx$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("ctx"));

    private static final long ctx$OFFSET = $LAYOUT.byteOffset(groupElement("ctx"));

    ncclWaitSignalDesc_t() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code opCnt}}
     */
    public static final ValueLayout.OfInt opCnt$layout() {
        return opCnt$LAYOUT;
    }

    /**
     * {@return the offset of field {@code opCnt} in bytes}
     */
    public static final long opCnt$offset() {
        return opCnt$OFFSET;
    }

    /**
     * {@return field {@code opCnt}}
     */
    public static int opCnt(MemorySegment struct) {
        return struct.get(opCnt$LAYOUT, opCnt$OFFSET);
    }

    /**
     * Sets field {@code opCnt}.
     */
    public static void opCnt(MemorySegment struct, int fieldValue) {
        struct.set(opCnt$LAYOUT, opCnt$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code peer}}
     */
    public static final ValueLayout.OfInt peer$layout() {
        return peer$LAYOUT;
    }

    /**
     * {@return the offset of field {@code peer} in bytes}
     */
    public static final long peer$offset() {
        return peer$OFFSET;
    }

    /**
     * {@return field {@code peer}}
     */
    public static int peer(MemorySegment struct) {
        return struct.get(peer$LAYOUT, peer$OFFSET);
    }

    /**
     * Sets field {@code peer}.
     */
    public static void peer(MemorySegment struct, int fieldValue) {
        struct.set(peer$LAYOUT, peer$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code sigIdx}}
     */
    public static final ValueLayout.OfInt sigIdx$layout() {
        return sigIdx$LAYOUT;
    }

    /**
     * {@return the offset of field {@code sigIdx} in bytes}
     */
    public static final long sigIdx$offset() {
        return sigIdx$OFFSET;
    }

    /**
     * {@return field {@code sigIdx}}
     */
    public static int sigIdx(MemorySegment struct) {
        return struct.get(sigIdx$LAYOUT, sigIdx$OFFSET);
    }

    /**
     * Sets field {@code sigIdx}.
     */
    public static void sigIdx(MemorySegment struct, int fieldValue) {
        struct.set(sigIdx$LAYOUT, sigIdx$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code ctx}}
     */
    public static final ValueLayout.OfInt ctx$layout() {
        return ctx$LAYOUT;
    }

    /**
     * {@return the offset of field {@code ctx} in bytes}
     */
    public static final long ctx$offset() {
        return ctx$OFFSET;
    }

    /**
     * {@return field {@code ctx}}
     */
    public static int ctx(MemorySegment struct) {
        return struct.get(ctx$LAYOUT, ctx$OFFSET);
    }

    /**
     * Sets field {@code ctx}.
     */
    public static void ctx(MemorySegment struct, int fieldValue) {
        struct.set(ctx$LAYOUT, ctx$OFFSET, fieldValue);
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
