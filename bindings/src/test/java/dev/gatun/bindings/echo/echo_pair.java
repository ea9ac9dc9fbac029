// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.echo;

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
 * {@code struct echo_pair}: 16 bytes, aligned to 8.
 */
public class echo_pair {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            echo_h.C_LONG.withName("number"),
            echo_h.C_DOUBLE.withName("real")).withName("echo_pair");

    private static final ValueLayout.OfLong number$LAYOUT = (ValueLayout.OfLong) $LAYOUT.select(groupElement("number"));

    private static final long number$OFFSET = $LAYOUT.byteOffset(groupElement("number"));

    private static final ValueLayout.OfDouble real$LAYOUT = (ValueLayout.OfDouble) $LAYOUT.select(groupElement("real"));

    private static final long real$OFFSET = $LAYOUT.byteOffset(groupElement("real"));

    echo_pair() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code number}}
     */
    public static final ValueLayout.OfLong number$layout() {
        return number$LAYOUT;
    }

    /**
     * {@return the offset of field {@code number} in bytes}
     */
    public static final long number$offset() {
        return number$OFFSET;
    }

    /**
     * {@return field {@code number}}
     */
    public static long number(MemorySegment struct) {
        return struct.get(number$LAYOUT, number$OFFSET);
    }

    /**
     * Sets field {@code number}.
     */
    public static void number(MemorySegment struct, long fieldValue) {
        struct.set(number$LAYOUT, number$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code real}}
     */
    public static final ValueLayout.OfDouble real$layout() {
        return real$LAYOUT;
    }

    /**
     * {@return the offset of field {@code real} in bytes}
     */
    public static final long real$offset() {
        return real$OFFSET;
    }

    /**
     * {@return field {@code real}}
     */
    public static double real(MemorySegment struct) {
        return struct.get(real$LAYOUT, real$OFFSET);
    }

    /**
     * Sets field {@code real}.
     */
    public static void real(MemorySegment struct, double fieldValue) {
        struct.set(real$LAYOUT, real$OFFSET, fieldValue);
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
