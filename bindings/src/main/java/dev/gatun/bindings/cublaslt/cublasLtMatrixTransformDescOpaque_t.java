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
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;

/**
 * {@code cublasLtMatrixTransformDescOpaque_t}: 64 bytes, aligned to 8.
 */
public class cublasLtMatrixTransformDescOpaque_t {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(8, cublasLt_h.C_LONG).withName("data")).withName("cublasLtMatrixTransformDescOpaque_t");

    private static final SequenceLayout data$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("data"));

    private static final long data$OFFSET = $LAYOUT.byteOffset(groupElement("data"));

    private static final VarHandle data$ELEM_HANDLE = data$LAYOUT.varHandle(sequenceElement());

    cublasLtMatrixTransformDescOpaque_t() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code data}}
     */
    public static final SequenceLayout data$layout() {
        return data$LAYOUT;
    }

    /**
     * {@return the offset of field {@code data} in bytes}
     */
    public static final long data$offset() {
        return data$OFFSET;
    }

    /**
     * {@return field {@code data}}
     */
    public static MemorySegment data(MemorySegment struct) {
        return struct.asSlice(data$OFFSET, data$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code data}.
     */
    public static void data(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, data$OFFSET, data$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code data}}
     */
    public static long[] data$dimensions() {
        return new long[] {8L};
    }

    /**
     * {@return field {@code data}}
     */
    public static long data(MemorySegment struct, long index0) {
        return (long) data$ELEM_HANDLE.get(struct, data$OFFSET, index0);
    }

    /**
     * Sets field {@code data}.
     */
    public static void data(MemorySegment struct, long index0, long fieldValue) {
        data$ELEM_HANDLE.set(struct, data$OFFSET, index0, fieldValue);
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
