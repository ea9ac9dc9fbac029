// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.echo;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;

/**
 * {@code struct echo_mixed}: 96 bytes, aligned to 8.
 */
public class echo_mixed {
    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
            echo_h.C_CHAR.withName("tag"),
            MemoryLayout.paddingLayout(3),
            MemoryLayout.unionLayout(
                    echo_h.C_INT.withName("whole"),
                    echo_h.C_FLOAT.withName("real")).withName("$anon$1"),
            halves.layout().withName("halves"),
            MemoryLayout.paddingLayout(4),
            MemoryLayout.sequenceLayout(2, MemoryLayout.sequenceLayout(3, echo_h.C_LONG)).withName("grid"),
            MemoryLayout.sequenceLayout(2, echo_dim3.layout()).withName("sizes"),
            echo_h.C_POINTER.withName("notify")).withName("echo_mixed");

    private static final ValueLayout.OfByte tag$LAYOUT = (ValueLayout.OfByte) $LAYOUT.select(groupElement("tag"));

    private static final long tag$OFFSET = $LAYOUT.byteOffset(groupElement("tag"));

    private static final ValueLayout.OfInt whole$LAYOUT = (ValueLayout.OfInt) $LAYOUT.select(groupElement("$anon$1"), groupElement("whole"));

    private static final long whole$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$1"), groupElement("whole"));

    private static final ValueLayout.OfFloat real$LAYOUT = (ValueLayout.OfFloat) $LAYOUT.select(groupElement("$anon$1"), groupElement("real"));

    private static final long real$OFFSET = $LAYOUT.byteOffset(groupElement("$anon$1"), groupElement("real"));

    private static final GroupLayout halves$LAYOUT = (GroupLayout) $LAYOUT.select(groupElement("halves"));

    private static final long halves$OFFSET = $LAYOUT.byteOffset(groupElement("halves"));

    private static final SequenceLayout grid$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("grid"));

    private static final long grid$OFFSET = $LAYOUT.byteOffset(groupElement("grid"));

    private static final VarHandle grid$ELEM_HANDLE = grid$LAYOUT.varHandle(sequenceElement(), sequenceElement());

    private static final SequenceLayout sizes$LAYOUT = (SequenceLayout) $LAYOUT.select(groupElement("sizes"));

    private static final long sizes$OFFSET = $LAYOUT.byteOffset(groupElement("sizes"));

    private static final MethodHandle sizes$ELEM_HANDLE = sizes$LAYOUT.sliceHandle(sequenceElement());

    private static final AddressLayout notify$LAYOUT = (AddressLayout) $LAYOUT.select(groupElement("notify"));

    private static final long notify$OFFSET = $LAYOUT.byteOffset(groupElement("notify"));

    echo_mixed() {
        // Nothing to construct; only typedefs of this struct extend it.
    }

    /**
     * {@return the layout of this struct}
     */
    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    /**
     * {@return the layout of field {@code tag}}
     */
    public static final ValueLayout.OfByte tag$layout() {
        return tag$LAYOUT;
    }

    /**
     * {@return the offset of field {@code tag} in bytes}
     */
    public static final long tag$offset() {
        return tag$OFFSET;
    }

    /**
     * {@return field {@code tag}}
     */
    public static byte tag(MemorySegment struct) {
        return struct.get(tag$LAYOUT, tag$OFFSET);
    }

    /**
     * Sets field {@code tag}.
     */
    public static void tag(MemorySegment struct, byte fieldValue) {
        struct.set(tag$LAYOUT, tag$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code whole}}
     */
    public static final ValueLayout.OfInt whole$layout() {
        return whole$LAYOUT;
    }

    /**
     * {@return the offset of field {@code whole} in bytes}
     */
    public static final long whole$offset() {
        return whole$OFFSET;
    }

    /**
     * {@return field {@code whole}}
     */
    public static int whole(MemorySegment struct) {
        return struct.get(whole$LAYOUT, whole$OFFSET);
    }

    /**
     * Sets field {@code whole}.
     */
    public static void whole(MemorySegment struct, int fieldValue) {
        struct.set(whole$LAYOUT, whole$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code real}}
     */
    public static final ValueLayout.OfFloat real$layout() {
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
    public static float real(MemorySegment struct) {
        return struct.get(real$LAYOUT, real$OFFSET);
    }

    /**
     * Sets field {@code real}.
     */
    public static void real(MemorySegment struct, float fieldValue) {
        struct.set(real$LAYOUT, real$OFFSET, fieldValue);
    }

    /**
     * {@return the layout of field {@code halves}}
     */
    public static final GroupLayout halves$layout() {
        return halves$LAYOUT;
    }

    /**
     * {@return the offset of field {@code halves} in bytes}
     */
    public static final long halves$offset() {
        return halves$OFFSET;
    }

    /**
     * {@return field {@code halves}}
     */
    public static MemorySegment halves(MemorySegment struct) {
        return struct.asSlice(halves$OFFSET, halves$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code halves}.
     */
    public static void halves(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, halves$OFFSET, halves$LAYOUT.byteSize());
    }

    /**
     * {@return the layout of field {@code grid}}
     */
    public static final SequenceLayout grid$layout() {
        return grid$LAYOUT;
    }

    /**
     * {@return the offset of field {@code grid} in bytes}
     */
    public static final long grid$offset() {
        return grid$OFFSET;
    }

    /**
     * {@return field {@code grid}}
     */
    public static MemorySegment grid(MemorySegment struct) {
        return struct.asSlice(grid$OFFSET, grid$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code grid}.
     */
    public static void grid(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, grid$OFFSET, grid$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code grid}}
     */
    public static long[] grid$dimensions() {
        return new long[] {2L, 3L};
    }

    /**
     * {@return field {@code grid}}
     */
    public static long grid(MemorySegment struct, long index0, long index1) {
        return (long) grid$ELEM_HANDLE.get(struct, grid$OFFSET, index0, index1);
    }

    /**
     * Sets field {@code grid}.
     */
    public static void grid(MemorySegment struct, long index0, long index1, long fieldValue) {
        grid$ELEM_HANDLE.set(struct, grid$OFFSET, index0, index1, fieldValue);
    }

    /**
     * {@return the layout of field {@code sizes}}
     */
    public static final SequenceLayout sizes$layout() {
        return sizes$LAYOUT;
    }

    /**
     * {@return the offset of field {@code sizes} in bytes}
     */
    public static final long sizes$offset() {
        return sizes$OFFSET;
    }

    /**
     * {@return field {@code sizes}}
     */
    public static MemorySegment sizes(MemorySegment struct) {
        return struct.asSlice(sizes$OFFSET, sizes$LAYOUT.byteSize());
    }

    /**
     * Sets field {@code sizes}.
     */
    public static void sizes(MemorySegment struct, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, struct, sizes$OFFSET, sizes$LAYOUT.byteSize());
    }

    /**
     * {@return the lengths of array field {@code sizes}}
     */
    public static long[] sizes$dimensions() {
        return new long[] {2L};
    }

    /**
     * {@return field {@code sizes}}
     */
    public static MemorySegment sizes(MemorySegment struct, long index0) {
        try {
            return (MemorySegment) sizes$ELEM_HANDLE.invokeExact(struct, sizes$OFFSET, index0);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * Sets field {@code sizes}.
     */
    public static void sizes(MemorySegment struct, long index0, MemorySegment fieldValue) {
        MemorySegment.copy(fieldValue, 0L, sizes(struct, index0), 0L, echo_dim3.layout().byteSize());
    }

    /**
     * {@return the layout of field {@code notify}}
     */
    public static final AddressLayout notify$layout() {
        return notify$LAYOUT;
    }

    /**
     * {@return the offset of field {@code notify} in bytes}
     */
    public static final long notify$offset() {
        return notify$OFFSET;
    }

    /**
     * {@return field {@code notify}}
     */
    public static MemorySegment notify(MemorySegment struct) {
        return struct.get(notify$LAYOUT, notify$OFFSET);
    }

    /**
     * Sets field {@code notify}.
     */
    public static void notify(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(notify$LAYOUT, notify$OFFSET, fieldValue);
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

    /**
     * {@snippet lang=c :
     * struct echo_mixed's notify
     * }
     */
    public static final class notify {
        private static final FunctionDescriptor $DESC = FunctionDescriptor.ofVoid(echo_h.C_INT);

        private static final MethodHandle DOWN$MH = Linker.nativeLinker().downcallHandle($DESC);

        private notify() {
        }

        /**
         * {@return the descriptor of this function type}
         */
        public static FunctionDescriptor descriptor() {
            return $DESC;
        }

        /**
         * Calls the C function at {@code funcPtr}.
         */
        public static void invoke(MemorySegment funcPtr, int _x0) {
            try {
                DOWN$MH.invokeExact(funcPtr, _x0);
            } catch (Error | RuntimeException ex$) {
                throw ex$;
            } catch (Throwable ex$) {
                throw new AssertionError("should not reach here", ex$);
            }
        }

        /**
         * {@return a C function pointer to {@code fi}, valid as long as {@code arena}}
         */
        public static MemorySegment allocate(Function fi, Arena arena) {
            return Linker.nativeLinker().upcallStub(echo_h.upcallHandle(Function.class, "apply", $DESC).bindTo(fi), $DESC, arena);
        }

        /**
         * The function as a Java interface; it must not throw, as C cannot catch.
         */
        public interface Function {
            /**
             * What the function does.
             */
            void apply(int _x0);
        }
    }

    /**
     * {@code __typeof__(((struct echo_mixed *) 0)->halves)}: 4 bytes, aligned to 2.
     */
    public static class halves {
        private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
                echo_h.C_SHORT.withName("low"),
                echo_h.C_SHORT.withName("high")).withName("halves");

        private static final ValueLayout.OfShort low$LAYOUT = (ValueLayout.OfShort) $LAYOUT.select(groupElement("low"));

        private static final long low$OFFSET = $LAYOUT.byteOffset(groupElement("low"));

        private static final ValueLayout.OfShort high$LAYOUT = (ValueLayout.OfShort) $LAYOUT.select(groupElement("high"));

        private static final long high$OFFSET = $LAYOUT.byteOffset(groupElement("high"));

        halves() {
            // Nothing to construct; only typedefs of this struct extend it.
        }

        /**
         * {@return the layout of this struct}
         */
        public static final GroupLayout layout() {
            return $LAYOUT;
        }

        /**
         * {@return the layout of field {@code low}}
         */
        public static final ValueLayout.OfShort low$layout() {
            return low$LAYOUT;
        }

        /**
         * {@return the offset of field {@code low} in bytes}
         */
        public static final long low$offset() {
            return low$OFFSET;
        }

        /**
         * {@return field {@code low}}
         */
        public static short low(MemorySegment struct) {
            return struct.get(low$LAYOUT, low$OFFSET);
        }

        /**
         * Sets field {@code low}.
         */
        public static void low(MemorySegment struct, short fieldValue) {
            struct.set(low$LAYOUT, low$OFFSET, fieldValue);
        }

        /**
         * {@return the layout of field {@code high}}
         */
        public static final ValueLayout.OfShort high$layout() {
            return high$LAYOUT;
        }

        /**
         * {@return the offset of field {@code high} in bytes}
         */
        public static final long high$offset() {
            return high$OFFSET;
        }

        /**
         * {@return field {@code high}}
         */
        public static short high(MemorySegment struct) {
            return struct.get(high$LAYOUT, high$OFFSET);
        }

        /**
         * Sets field {@code high}.
         */
        public static void high(MemorySegment struct, short fieldValue) {
            struct.set(high$LAYOUT, high$OFFSET, fieldValue);
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
}
