// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.echo;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import dev.gatun.bindings.Symbols;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Functions, constants and typedefs of the header.
 *
 * <p>Made from headers with {@code ECHO_VERSION 7}.
 */
public class echo_h {
    static final Symbols SYMBOLS = dev.gatun.bindings.echo.EchoLibrary.SYMBOLS;

    static final Arena LIBRARY_ARENA = Arena.ofAuto();

    /**
     * C's {@code bool}.
     */
    public static final ValueLayout.OfBoolean C_BOOL = (ValueLayout.OfBoolean) Linker.nativeLinker().canonicalLayouts().get("bool");

    /**
     * C's {@code char}.
     */
    public static final ValueLayout.OfByte C_CHAR = (ValueLayout.OfByte) Linker.nativeLinker().canonicalLayouts().get("char");

    /**
     * C's {@code short}.
     */
    public static final ValueLayout.OfShort C_SHORT = (ValueLayout.OfShort) Linker.nativeLinker().canonicalLayouts().get("short");

    /**
     * C's {@code int}.
     */
    public static final ValueLayout.OfInt C_INT = (ValueLayout.OfInt) Linker.nativeLinker().canonicalLayouts().get("int");

    /**
     * C's {@code long long}.
     */
    public static final ValueLayout.OfLong C_LONG_LONG = (ValueLayout.OfLong) Linker.nativeLinker().canonicalLayouts().get("long long");

    /**
     * C's {@code float}.
     */
    public static final ValueLayout.OfFloat C_FLOAT = (ValueLayout.OfFloat) Linker.nativeLinker().canonicalLayouts().get("float");

    /**
     * C's {@code double}.
     */
    public static final ValueLayout.OfDouble C_DOUBLE = (ValueLayout.OfDouble) Linker.nativeLinker().canonicalLayouts().get("double");

    /**
     * C's pointers; what they point to may be read without bounds.
     */
    public static final AddressLayout C_POINTER = ((AddressLayout) Linker.nativeLinker().canonicalLayouts().get("void*"))
    .withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, C_CHAR));

    /**
     * C's {@code long}.
     */
    public static final ValueLayout.OfLong C_LONG = (ValueLayout.OfLong) Linker.nativeLinker().canonicalLayouts().get("long");

    echo_h() {
        // Nothing to construct; subclasses would only inherit names.
    }

    static MethodHandle upcallHandle(Class<?> fi, String name, FunctionDescriptor fdesc) {
        try {
            return MethodHandles.lookup().findVirtual(fi, name, fdesc.toMethodType());
        } catch (ReflectiveOperationException ex$) {
            throw new AssertionError(ex$);
        }
    }

    /**
     * {@return {@code ECHO_LOW}}
     */
    public static int ECHO_LOW() {
        return -2;
    }

    /**
     * {@return {@code ECHO_HIGH}}
     */
    public static int ECHO_HIGH() {
        return 5;
    }

    /**
     * {@return the descriptor of {@code echo_version}}
     */
    public static FunctionDescriptor echo_version$descriptor() {
        return echo_version$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_version}}
     */
    public static MethodHandle echo_version$handle() {
        return echo_version$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_version}}
     */
    public static MemorySegment echo_version$address() {
        return SYMBOLS.find("echo_version", null);
    }

    /**
     * {@snippet lang=c :
     * int echo_version();
     * }
     */
    public static int echo_version() {
        var mh$ = echo_version$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_nothing}}
     */
    public static FunctionDescriptor echo_nothing$descriptor() {
        return echo_nothing$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_nothing}}
     */
    public static MethodHandle echo_nothing$handle() {
        return echo_nothing$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_nothing}}
     */
    public static MemorySegment echo_nothing$address() {
        return SYMBOLS.find("echo_nothing", null);
    }

    /**
     * {@snippet lang=c :
     * void echo_nothing();
     * }
     */
    public static void echo_nothing() {
        var mh$ = echo_nothing$shared.HANDLE;
        try {
            mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_store}}
     */
    public static FunctionDescriptor echo_store$descriptor() {
        return echo_store$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_store}}
     */
    public static MethodHandle echo_store$handle() {
        return echo_store$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_store}}
     */
    public static MemorySegment echo_store$address() {
        return SYMBOLS.find("echo_store", null);
    }

    /**
     * {@snippet lang=c :
     * int echo_store(int value, int *out);
     * }
     */
    public static int echo_store(int value, MemorySegment out) {
        var mh$ = echo_store$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(value, out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_int8}}
     */
    public static FunctionDescriptor echo_int8$descriptor() {
        return echo_int8$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_int8}}
     */
    public static MethodHandle echo_int8$handle() {
        return echo_int8$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_int8}}
     */
    public static MemorySegment echo_int8$address() {
        return SYMBOLS.find("echo_int8", null);
    }

    /**
     * {@snippet lang=c :
     * int8_t echo_int8(int8_t value);
     * }
     */
    public static byte echo_int8(byte value) {
        var mh$ = echo_int8$shared.HANDLE;
        try {
            return (byte) mh$.invokeExact(value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_int16}}
     */
    public static FunctionDescriptor echo_int16$descriptor() {
        return echo_int16$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_int16}}
     */
    public static MethodHandle echo_int16$handle() {
        return echo_int16$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_int16}}
     */
    public static MemorySegment echo_int16$address() {
        return SYMBOLS.find("echo_int16", null);
    }

    /**
     * {@snippet lang=c :
     * int16_t echo_int16(int16_t value);
     * }
     */
    public static short echo_int16(short value) {
        var mh$ = echo_int16$shared.HANDLE;
        try {
            return (short) mh$.invokeExact(value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_int64}}
     */
    public static FunctionDescriptor echo_int64$descriptor() {
        return echo_int64$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_int64}}
     */
    public static MethodHandle echo_int64$handle() {
        return echo_int64$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_int64}}
     */
    public static MemorySegment echo_int64$address() {
        return SYMBOLS.find("echo_int64", null);
    }

    /**
     * {@snippet lang=c :
     * int64_t echo_int64(int64_t value);
     * }
     */
    public static long echo_int64(long value) {
        var mh$ = echo_int64$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_float}}
     */
    public static FunctionDescriptor echo_float$descriptor() {
        return echo_float$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_float}}
     */
    public static MethodHandle echo_float$handle() {
        return echo_float$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_float}}
     */
    public static MemorySegment echo_float$address() {
        return SYMBOLS.find("echo_float", null);
    }

    /**
     * {@snippet lang=c :
     * float echo_float(float value);
     * }
     */
    public static float echo_float(float value) {
        var mh$ = echo_float$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_double}}
     */
    public static FunctionDescriptor echo_double$descriptor() {
        return echo_double$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_double}}
     */
    public static MethodHandle echo_double$handle() {
        return echo_double$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_double}}
     */
    public static MemorySegment echo_double$address() {
        return SYMBOLS.find("echo_double", null);
    }

    /**
     * {@snippet lang=c :
     * double echo_double(double value);
     * }
     */
    public static double echo_double(double value) {
        var mh$ = echo_double$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_not}}
     */
    public static FunctionDescriptor echo_not$descriptor() {
        return echo_not$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_not}}
     */
    public static MethodHandle echo_not$handle() {
        return echo_not$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_not}}
     */
    public static MemorySegment echo_not$address() {
        return SYMBOLS.find("echo_not", null);
    }

    /**
     * {@snippet lang=c :
     * _Bool echo_not(_Bool value);
     * }
     */
    public static boolean echo_not(boolean value) {
        var mh$ = echo_not$shared.HANDLE;
        try {
            return (boolean) mh$.invokeExact(value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_pointer}}
     */
    public static FunctionDescriptor echo_pointer$descriptor() {
        return echo_pointer$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_pointer}}
     */
    public static MethodHandle echo_pointer$handle() {
        return echo_pointer$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_pointer}}
     */
    public static MemorySegment echo_pointer$address() {
        return SYMBOLS.find("echo_pointer", null);
    }

    /**
     * {@snippet lang=c :
     * void *echo_pointer(void *value);
     * }
     */
    public static MemorySegment echo_pointer(MemorySegment value) {
        var mh$ = echo_pointer$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_dim3_twice}}
     */
    public static FunctionDescriptor echo_dim3_twice$descriptor() {
        return echo_dim3_twice$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_dim3_twice}}
     */
    public static MethodHandle echo_dim3_twice$handle() {
        return echo_dim3_twice$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_dim3_twice}}
     */
    public static MemorySegment echo_dim3_twice$address() {
        return SYMBOLS.find("echo_dim3_twice", null);
    }

    /**
     * {@snippet lang=c :
     * echo_dim3 echo_dim3_twice(echo_dim3 value);
     * }
     */
    public static MemorySegment echo_dim3_twice(SegmentAllocator allocator, MemorySegment value) {
        var mh$ = echo_dim3_twice$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(allocator, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_pair_swapped}}
     */
    public static FunctionDescriptor echo_pair_swapped$descriptor() {
        return echo_pair_swapped$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_pair_swapped}}
     */
    public static MethodHandle echo_pair_swapped$handle() {
        return echo_pair_swapped$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_pair_swapped}}
     */
    public static MemorySegment echo_pair_swapped$address() {
        return SYMBOLS.find("echo_pair_swapped", null);
    }

    /**
     * {@snippet lang=c :
     * echo_pair echo_pair_swapped(echo_pair value);
     * }
     */
    public static MemorySegment echo_pair_swapped(SegmentAllocator allocator, MemorySegment value) {
        var mh$ = echo_pair_swapped$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(allocator, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_id_reversed}}
     */
    public static FunctionDescriptor echo_id_reversed$descriptor() {
        return echo_id_reversed$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_id_reversed}}
     */
    public static MethodHandle echo_id_reversed$handle() {
        return echo_id_reversed$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_id_reversed}}
     */
    public static MemorySegment echo_id_reversed$address() {
        return SYMBOLS.find("echo_id_reversed", null);
    }

    /**
     * {@snippet lang=c :
     * echo_id echo_id_reversed(echo_id value);
     * }
     */
    public static MemorySegment echo_id_reversed(SegmentAllocator allocator, MemorySegment value) {
        var mh$ = echo_id_reversed$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(allocator, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_volume}}
     */
    public static FunctionDescriptor echo_volume$descriptor() {
        return echo_volume$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_volume}}
     */
    public static MethodHandle echo_volume$handle() {
        return echo_volume$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_volume}}
     */
    public static MemorySegment echo_volume$address() {
        return SYMBOLS.find("echo_volume", null);
    }

    /**
     * {@snippet lang=c :
     * unsigned int echo_volume(echo_dim3 value);
     * }
     */
    public static int echo_volume(MemorySegment value) {
        var mh$ = echo_volume$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_first_byte}}
     */
    public static FunctionDescriptor echo_first_byte$descriptor() {
        return echo_first_byte$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_first_byte}}
     */
    public static MethodHandle echo_first_byte$handle() {
        return echo_first_byte$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_first_byte}}
     */
    public static MemorySegment echo_first_byte$address() {
        return SYMBOLS.find("echo_first_byte", null);
    }

    /**
     * {@snippet lang=c :
     * int echo_first_byte(echo_id value, int index);
     * }
     */
    public static int echo_first_byte(MemorySegment value, int index) {
        var mh$ = echo_first_byte$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(value, index);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_many}}
     */
    public static FunctionDescriptor echo_many$descriptor() {
        return echo_many$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_many}}
     */
    public static MethodHandle echo_many$handle() {
        return echo_many$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_many}}
     */
    public static MemorySegment echo_many$address() {
        return SYMBOLS.find("echo_many", null);
    }

    /**
     * {@snippet lang=c :
     * int echo_many(int a, double b, echo_dim3 c, int64_t d, float e, echo_pair f, int g, int h, int i, int j);
     * }
     */
    public static int echo_many(int a, double b, MemorySegment c, long d, float e, MemorySegment f,
            int g, int h, int i, int j) {
        var mh$ = echo_many$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(a, b, c, d, e, f, g, h, i, j);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_fill}}
     */
    public static FunctionDescriptor echo_fill$descriptor() {
        return echo_fill$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_fill}}
     */
    public static MethodHandle echo_fill$handle() {
        return echo_fill$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_fill}}
     */
    public static MemorySegment echo_fill$address() {
        return SYMBOLS.find("echo_fill", null);
    }

    /**
     * {@snippet lang=c :
     * void echo_fill(echo_mixed *out);
     * }
     */
    public static void echo_fill(MemorySegment out) {
        var mh$ = echo_fill$shared.HANDLE;
        try {
            mh$.invokeExact(out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_smallest}}
     */
    public static FunctionDescriptor echo_smallest$descriptor() {
        return echo_smallest$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_smallest}}
     */
    public static MethodHandle echo_smallest$handle() {
        return echo_smallest$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_smallest}}
     */
    public static MemorySegment echo_smallest$address() {
        return SYMBOLS.find("echo_smallest", null);
    }

    /**
     * {@snippet lang=c :
     * int echo_smallest(const int *values, size_t count, echo_compare compare);
     * }
     */
    public static int echo_smallest(MemorySegment values, long count, MemorySegment compare) {
        var mh$ = echo_smallest$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(values, count, compare);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code echo_apply}}
     */
    public static FunctionDescriptor echo_apply$descriptor() {
        return echo_apply$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code echo_apply}}
     */
    public static MethodHandle echo_apply$handle() {
        return echo_apply$shared.HANDLE;
    }

    /**
     * {@return the address of {@code echo_apply}}
     */
    public static MemorySegment echo_apply$address() {
        return SYMBOLS.find("echo_apply", null);
    }

    /**
     * {@snippet lang=c :
     * int echo_apply(int value, int (*function)(int));
     * }
     */
    public static int echo_apply(int value, MemorySegment function) {
        var mh$ = echo_apply$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(value, function);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the layout of {@code echo_counter}}
     */
    public static ValueLayout.OfInt echo_counter$layout() {
        return echo_counter$constants.LAYOUT;
    }

    /**
     * {@return the memory of {@code echo_counter}}
     */
    public static MemorySegment echo_counter$segment() {
        return echo_counter$constants.SEGMENT;
    }

    /**
     * {@return the value of {@code echo_counter}}
     */
    public static int echo_counter() {
        return echo_counter$constants.SEGMENT.get(echo_counter$constants.LAYOUT, 0L);
    }

    /**
     * Sets {@code echo_counter}.
     */
    public static void echo_counter(int varValue) {
        echo_counter$constants.SEGMENT.set(echo_counter$constants.LAYOUT, 0L, varValue);
    }

    /**
     * {@return the layout of {@code echo_table}}
     */
    public static SequenceLayout echo_table$layout() {
        return echo_table$constants.LAYOUT;
    }

    /**
     * {@return the lengths of {@code echo_table}}
     */
    public static long[] echo_table$dimensions() {
        return new long[] {3L};
    }

    /**
     * {@return an element of {@code echo_table}}
     */
    public static int echo_table(long index0) {
        return (int) echo_table$constants.HANDLE.get(echo_table$constants.SEGMENT, 0L, index0);
    }

    /**
     * Sets an element of {@code echo_table}.
     */
    public static void echo_table(long index0, int varValue) {
        echo_table$constants.HANDLE.set(echo_table$constants.SEGMENT, 0L, index0, varValue);
    }

    /**
     * {@return the memory of {@code echo_table}}
     */
    public static MemorySegment echo_table() {
        return echo_table$constants.SEGMENT;
    }

    /**
     * Overwrites {@code echo_table}.
     */
    public static void echo_table(MemorySegment varValue) {
        MemorySegment.copy(varValue, 0L, echo_table$constants.SEGMENT, 0L, echo_table$constants.LAYOUT.byteSize());
    }

    /**
     * {@return {@code ECHO_VERSION}}
     */
    public static int ECHO_VERSION() {
        return 7;
    }

    /**
     * {@return {@code ECHO_NAME}}
     */
    public static MemorySegment ECHO_NAME() {
        return ECHO_NAME$shared.SEGMENT;
    }

    private static final class echo_version$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_version", DESC, null);
    }

    private static final class echo_nothing$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid();

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_nothing", DESC, null);
    }

    private static final class echo_store$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_INT, echo_h.C_INT, echo_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_store", DESC, null);
    }

    private static final class echo_int8$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_CHAR, echo_h.C_CHAR);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_int8", DESC, null);
    }

    private static final class echo_int16$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_SHORT, echo_h.C_SHORT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_int16", DESC, null);
    }

    private static final class echo_int64$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_LONG, echo_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_int64", DESC, null);
    }

    private static final class echo_float$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_FLOAT, echo_h.C_FLOAT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_float", DESC, null);
    }

    private static final class echo_double$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_DOUBLE, echo_h.C_DOUBLE);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_double", DESC, null);
    }

    private static final class echo_not$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_BOOL, echo_h.C_BOOL);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_not", DESC, null);
    }

    private static final class echo_pointer$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_POINTER, echo_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_pointer", DESC, null);
    }

    private static final class echo_dim3_twice$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_dim3.layout(), echo_dim3.layout());

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_dim3_twice", DESC, null);
    }

    private static final class echo_pair_swapped$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_pair.layout(), echo_pair.layout());

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_pair_swapped", DESC, null);
    }

    private static final class echo_id_reversed$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_id.layout(), echo_id.layout());

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_id_reversed", DESC, null);
    }

    private static final class echo_volume$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_INT, echo_dim3.layout());

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_volume", DESC, null);
    }

    private static final class echo_first_byte$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_INT, echo_id.layout(), echo_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_first_byte", DESC, null);
    }

    private static final class echo_many$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_INT, echo_h.C_INT, echo_h.C_DOUBLE, echo_dim3.layout(), echo_h.C_LONG, echo_h.C_FLOAT, echo_pair.layout(), echo_h.C_INT, echo_h.C_INT, echo_h.C_INT, echo_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_many", DESC, null);
    }

    private static final class echo_fill$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(echo_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_fill", DESC, null);
    }

    private static final class echo_smallest$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_INT, echo_h.C_POINTER, echo_h.C_LONG, echo_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_smallest", DESC, null);
    }

    private static final class echo_apply$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(echo_h.C_INT, echo_h.C_INT, echo_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("echo_apply", DESC, null);
    }

    /**
     * {@snippet lang=c :
     * int echo_sum(int count, ...);
     * }
     */
    public static final class echo_sum {
        static final FunctionDescriptor BASE_DESC = FunctionDescriptor.of(echo_h.C_INT, echo_h.C_INT);

        private final MethodHandle handle;

        private final FunctionDescriptor descriptor;

        private final MethodHandle spreader;

        private echo_sum(MethodHandle handle, FunctionDescriptor descriptor,
                MethodHandle spreader) {
            this.handle = handle;
            this.descriptor = descriptor;
            this.spreader = spreader;
        }

        /**
         * {@return a call with these layouts for the arguments behind the named ones}
         */
        public static echo_sum makeInvoker(MemoryLayout... layouts) {
            FunctionDescriptor desc$ = BASE_DESC.appendArgumentLayouts(layouts);
            var mh$ = Linker.nativeLinker().downcallHandle(address(), desc$, Linker.Option.firstVariadicArg(BASE_DESC.argumentLayouts().size()));
            return new echo_sum(mh$, desc$, mh$.asSpreader(Object[].class, layouts.length));
        }

        /**
         * {@return the address of {@code echo_sum}}
         */
        public static MemorySegment address() {
            return SYMBOLS.find("echo_sum", null);
        }

        /**
         * {@return the downcall handle with all arguments}
         */
        public MethodHandle handle() {
            return handle;
        }

        /**
         * {@return the descriptor with all arguments}
         */
        public FunctionDescriptor descriptor() {
            return descriptor;
        }

        /**
         * Calls the function.
         */
        public int apply(int count, Object... x1) {
            try {
                return (int) spreader.invokeExact(count, x1);
            } catch (Error | RuntimeException ex$) {
                throw ex$;
            } catch (Throwable ex$) {
                throw new AssertionError("should not reach here", ex$);
            }
        }
    }

    private static final class echo_counter$constants {
        static final ValueLayout.OfInt LAYOUT = echo_h.C_INT;

        static final MemorySegment SEGMENT = SYMBOLS.find("echo_counter", null).reinterpret(LAYOUT.byteSize());
    }

    private static final class echo_table$constants {
        static final SequenceLayout LAYOUT = MemoryLayout.sequenceLayout(3, echo_h.C_INT);

        static final MemorySegment SEGMENT = SYMBOLS.find("echo_table", null).reinterpret(LAYOUT.byteSize());

        static final VarHandle HANDLE = LAYOUT.varHandle(sequenceElement());
    }

    private static final class ECHO_NAME$shared {
        static final MemorySegment SEGMENT = LIBRARY_ARENA.allocateFrom("echo");
    }
}
