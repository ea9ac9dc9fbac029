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
 * {@code struct echo_dim3}: 12 bytes, aligned to 4.
 */
public class echo_dim3 {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            echo_h.C_INT.withName("x"),
            echo_h.C_INT.withName("y"),
            echo_h.C_INT.withName("z")).withName("echo_dim3");

    private static final ValueLayout.OfInt x$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("x"));

    private static final long x$OFFSET = $LAYOUT.byteOffset(groupElement("x"));

    private static final ValueLayout.OfInt y$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("y"));

    private static final long y$OFFSET = $LAYOUT.byteOffset(groupElement("y"));

    private static final ValueLayout.OfInt z$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("z"));

    private static final long z$OFFSET = $LAYOUT.byteOffset(groupElement("z"));

    echo_dim3() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code x}}
     */
    public static final ValueLayout.OfInt x$layout() {
        return x$LAYOUT;
    }

    /**
     * {@return the offset of field {@code x} in bytes}
     */
    public static final long x$offset() {
        return x$OFFSET;
    }

    /**
     * {@return field {@code x}}
     */
    public static int x(MemorySegment struct) {
        return struct.get(x$LAYOUT, x$OFFSET);
    }

    /**
     * Sets field {@code x}.
     */
    public static void x(MemorySegment struct, int fieldValue) {
        struct.set(x$LAYOUT, x$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code y}}
     */
    public static final ValueLayout.OfInt y$layout() {
        return y$LAYOUT;
    }

    /**
     * {@return the offset of field {@code y} in bytes}
     */
    public static final long y$offset() {
        return y$OFFSET;
    }

    /**
     * {@return field {@code y}}
     */
    public static int y(MemorySegment struct) {
        return struct.get(y$LAYOUT, y$OFFSET);
    }

    /**
     * Sets field {@code y}.
     */
    public static void y(MemorySegment struct, int fieldValue) {
        struct.set(y$LAYOUT, y$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code z}}
     */
    public static final ValueLayout.OfInt z$layout() {
        return z$LAYOUT;
    }

    /**
     * {@return the offset of field {@code z} in bytes}
     */
    public static final long z$offset() {
        return z$OFFSET;
    }

    /**
     * {@return field {@code z}}
     */
    public static int z(MemorySegment struct) {
        return struct.get(z$LAYOUT, z$OFFSET);
    }

    /**
     * Sets field {@code z}.
     */
    public static void z(MemorySegment struct, int fieldValue) {
        struct.set(z$LAYOUT, z$OFFSET, fieldValue);
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
