// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nccl;

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
 * {@code ncclUniqueId}: 128 bytes, aligned to 1.
 */
public class ncclUniqueId {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(128, nccl_h.C_CHAR).withName("internal")).withName("ncclUniqueId");

    private static final SequenceLayout internal$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("internal"));

    private static final long internal$OFFSET = $LAYOUT.byteOffset(groupElement("internal"));

    private static final VarHandle internal$ELEM_HANDLE = internal$LAYOUT.varHandle(sequenceElement());

    ncclUniqueId() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code internal}}
     */
    public static final SequenceLayout internal$layout() {
        return internal$LAYOUT;
    }

    /**
     * {@return the offset of field {@code internal} in bytes}
     */
    public static final long internal$offset() {
        return internal$OFFSET;
    }

    /**
     * {@return field {@code internal}}
     */
    public static MemorySegment internal(MemorySegment struct) {
        return struct.asSlice(internal$OFFSET, internal$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code internal}.
     */
    public static void internal(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, internal$OFFSET, internal$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code internal}}
     */
    public static long[] internal$dimensions() {
        return new long[] {128L};
    }

    /**
     * {@return field {@code internal}}
     */
    public static byte internal(MemorySegment struct, long index0) {
        return (byte) internal$ELEM_HANDLE.get(struct, internal$OFFSET, index0);
    }

    /**
     * Sets field {@code internal}.
     */
    public static void internal(MemorySegment struct, long index0, byte fieldValue) {
        internal$ELEM_HANDLE.set(struct, internal$OFFSET, index0, fieldValue);
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
