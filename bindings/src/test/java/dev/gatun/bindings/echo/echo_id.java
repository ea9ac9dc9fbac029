// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.echo;

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
 * {@code struct echo_id}: 128 bytes, aligned to 1.
 */
public class echo_id {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            MemoryLayout.sequenceLayout(128, echo_h.C_CHAR).withName("bytes")).withName("echo_id");

    private static final SequenceLayout bytes$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("bytes"));

    private static final long bytes$OFFSET = $LAYOUT.byteOffset(groupElement("bytes"));

    private static final VarHandle bytes$ELEM_HANDLE = bytes$LAYOUT.varHandle(sequenceElement());

    echo_id() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code bytes}}
     */
    public static final SequenceLayout bytes$layout() {
        return bytes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code bytes} in bytes}
     */
    public static final long bytes$offset() {
        return bytes$OFFSET;
    }

    /**
     * {@return field {@code bytes}}
     */
    public static MemorySegment bytes(MemorySegment struct) {
        return struct.asSlice(bytes$OFFSET, bytes$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code bytes}.
     */
    public static void bytes(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, bytes$OFFSET, bytes$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code bytes}}
     */
    public static long[] bytes$dimensions() {
        return new long[] {128L};
    }

    /**
     * {@return field {@code bytes}}
     */
    public static byte bytes(MemorySegment struct, long index0) {
        return (byte) bytes$ELEM_HANDLE.get(struct, bytes$OFFSET, index0);
    }

    /**
     * Sets field {@code bytes}.
     */
    public static void bytes(MemorySegment struct, long index0, byte fieldValue) {
        bytes$ELEM_HANDLE.set(struct, bytes$OFFSET, index0, fieldValue);
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
