// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cublaslt;

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
 * {@code cublasLtMatmulHeuristicResult_t}: 96 bytes, aligned to 8.
 */
public class cublasLtMatmulHeuristicResult_t {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            cublasLtMatmulAlgo_t.layout().withName("algo"),
            cublasLt_h.C_LONG.withName("workspaceSize"),
            cublasLt_h.C_INT.withName("state"),
            cublasLt_h.C_FLOAT.withName("wavesCount"),
            MemoryLayout.sequenceLayout(4, cublasLt_h.C_INT).withName("reserved")).withName("cublasLtMatmulHeuristicResult_t");

    private static final GroupLayout algo$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("algo"));

    private static final long algo$OFFSET = $LAYOUT.byteOffset(groupElement("algo"));

    private static final ValueLayout.OfLong workspaceSize$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("workspaceSize"));

    private static final long workspaceSize$OFFSET = $LAYOUT.byteOffset(groupElement("workspaceSize"));

    private static final ValueLayout.OfInt state$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("state"));

    private static final long state$OFFSET = $LAYOUT.byteOffset(groupElement("state"));

    private static final ValueLayout.OfFloat wavesCount$LAYOUT = (ValueLayout.OfFloat) $LAYOUT.select(groupElement("wavesCount"));

    private static final long wavesCount$OFFSET = $LAYOUT.byteOffset(groupElement("wavesCount"));

    private static final SequenceLayout reserved$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("reserved"));

    private static final long reserved$OFFSET = $LAYOUT.byteOffset(groupElement("reserved"));

    private static final VarHandle reserved$ELEM_HANDLE = reserved$LAYOUT.varHandle(sequenceElement());

    cublasLtMatmulHeuristicResult_t() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code algo}}
     */
    public static final GroupLayout algo$layout() {
        return algo$LAYOUT;
    }

    /**
     * {@return the offset of field {@code algo} in bytes}
     */
    public static final long algo$offset() {
        return algo$OFFSET;
    }

    /**
     * {@return field {@code algo}}
     */
    public static MemorySegment algo(MemorySegment struct) {
        return struct.asSlice(algo$OFFSET, algo$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code algo}.
     */
    public static void algo(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, algo$OFFSET, algo$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code workspaceSize}}
     */
    public static final ValueLayout.OfLong workspaceSize$layout() {
        return workspaceSize$LAYOUT;
    }

    /**
     * {@return the offset of field {@code workspaceSize} in bytes}
     */
    public static final long workspaceSize$offset() {
        return workspaceSize$OFFSET;
    }

    /**
     * {@return field {@code workspaceSize}}
     */
    public static long workspaceSize(MemorySegment struct) {
        return struct.get(workspaceSize$LAYOUT, workspaceSize$OFFSET);
    }

    /**
     * Sets field {@code workspaceSize}.
     */
    public static void workspaceSize(MemorySegment struct, long fieldValue) {
        struct.set(workspaceSize$LAYOUT, workspaceSize$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code state}}
     */
    public static final ValueLayout.OfInt state$layout() {
        return state$LAYOUT;
    }

    /**
     * {@return the offset of field {@code state} in bytes}
     */
    public static final long state$offset() {
        return state$OFFSET;
    }

    /**
     * {@return field {@code state}}
     */
    public static int state(MemorySegment struct) {
        return struct.get(state$LAYOUT, state$OFFSET);
    }

    /**
     * Sets field {@code state}.
     */
    public static void state(MemorySegment struct, int fieldValue) {
        struct.set(state$LAYOUT, state$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code wavesCount}}
     */
    public static final ValueLayout.OfFloat wavesCount$layout() {
        return wavesCount$LAYOUT;
    }

    /**
     * {@return the offset of field {@code wavesCount} in bytes}
     */
    public static final long wavesCount$offset() {
        return wavesCount$OFFSET;
    }

    /**
     * {@return field {@code wavesCount}}
     */
    public static float wavesCount(MemorySegment struct) {
        return struct.get(wavesCount$LAYOUT, wavesCount$OFFSET);
    }

    /**
     * Sets field {@code wavesCount}.
     */
    public static void wavesCount(MemorySegment struct, float fieldValue) {
        struct.set(wavesCount$LAYOUT, wavesCount$OFFSET, fieldValue);
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
        return new long[] {4L};
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
