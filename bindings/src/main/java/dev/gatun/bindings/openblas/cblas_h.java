// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.openblas;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import dev.gatun.bindings.Symbols;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/**
 * Functions, constants and typedefs of the header.
 *
 * <p>Made from headers with {@code OPENBLAS_VERSION  OpenBLAS 0.3.31 }.
 */
public class cblas_h {
    static final Symbols SYMBOLS = dev.gatun.bindings.NativeLibrary.OPENBLAS.symbols();

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

    /**
     * {@code BLASLONG}
     */
    public static final ValueLayout.OfLong BLASLONG = cblas_h.C_LONG;

    /**
     * {@code blasint}
     */
    public static final ValueLayout.OfInt blasint = cblas_h.C_INT;

    cblas_h() {
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
     * {@return the descriptor of {@code openblas_set_num_threads}}
     */
    public static FunctionDescriptor openblas_set_num_threads$descriptor() {
        return openblas_set_num_threads$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code openblas_set_num_threads}}
     */
    public static MethodHandle openblas_set_num_threads$handle() {
        return openblas_set_num_threads$shared.HANDLE;
    }

    /**
     * {@return the address of {@code openblas_set_num_threads}}
     */
    public static MemorySegment openblas_set_num_threads$address() {
        return SYMBOLS.find("openblas_set_num_threads", null);
    }

    /**
     * {@snippet lang=c :
     * void openblas_set_num_threads(int num_threads);
     * }
     */
    public static void openblas_set_num_threads(int num_threads) {
        var mh$ = openblas_set_num_threads$shared.HANDLE;
        try {
            mh$.invokeExact(num_threads);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code goto_set_num_threads}}
     */
    public static FunctionDescriptor goto_set_num_threads$descriptor() {
        return goto_set_num_threads$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code goto_set_num_threads}}
     */
    public static MethodHandle goto_set_num_threads$handle() {
        return goto_set_num_threads$shared.HANDLE;
    }

    /**
     * {@return the address of {@code goto_set_num_threads}}
     */
    public static MemorySegment goto_set_num_threads$address() {
        return SYMBOLS.find("goto_set_num_threads", null);
    }

    /**
     * {@snippet lang=c :
     * void goto_set_num_threads(int num_threads);
     * }
     */
    public static void goto_set_num_threads(int num_threads) {
        var mh$ = goto_set_num_threads$shared.HANDLE;
        try {
            mh$.invokeExact(num_threads);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code openblas_set_num_threads_local}}
     */
    public static FunctionDescriptor openblas_set_num_threads_local$descriptor() {
        return openblas_set_num_threads_local$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code openblas_set_num_threads_local}}
     */
    public static MethodHandle openblas_set_num_threads_local$handle() {
        return openblas_set_num_threads_local$shared.HANDLE;
    }

    /**
     * {@return the address of {@code openblas_set_num_threads_local}}
     */
    public static MemorySegment openblas_set_num_threads_local$address() {
        return SYMBOLS.find("openblas_set_num_threads_local", null);
    }

    /**
     * {@snippet lang=c :
     * int openblas_set_num_threads_local(int num_threads);
     * }
     */
    public static int openblas_set_num_threads_local(int num_threads) {
        var mh$ = openblas_set_num_threads_local$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(num_threads);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code openblas_get_num_threads}}
     */
    public static FunctionDescriptor openblas_get_num_threads$descriptor() {
        return openblas_get_num_threads$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code openblas_get_num_threads}}
     */
    public static MethodHandle openblas_get_num_threads$handle() {
        return openblas_get_num_threads$shared.HANDLE;
    }

    /**
     * {@return the address of {@code openblas_get_num_threads}}
     */
    public static MemorySegment openblas_get_num_threads$address() {
        return SYMBOLS.find("openblas_get_num_threads", null);
    }

    /**
     * {@snippet lang=c :
     * int openblas_get_num_threads();
     * }
     */
    public static int openblas_get_num_threads() {
        var mh$ = openblas_get_num_threads$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code openblas_get_num_procs}}
     */
    public static FunctionDescriptor openblas_get_num_procs$descriptor() {
        return openblas_get_num_procs$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code openblas_get_num_procs}}
     */
    public static MethodHandle openblas_get_num_procs$handle() {
        return openblas_get_num_procs$shared.HANDLE;
    }

    /**
     * {@return the address of {@code openblas_get_num_procs}}
     */
    public static MemorySegment openblas_get_num_procs$address() {
        return SYMBOLS.find("openblas_get_num_procs", null);
    }

    /**
     * {@snippet lang=c :
     * int openblas_get_num_procs();
     * }
     */
    public static int openblas_get_num_procs() {
        var mh$ = openblas_get_num_procs$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code openblas_get_config}}
     */
    public static FunctionDescriptor openblas_get_config$descriptor() {
        return openblas_get_config$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code openblas_get_config}}
     */
    public static MethodHandle openblas_get_config$handle() {
        return openblas_get_config$shared.HANDLE;
    }

    /**
     * {@return the address of {@code openblas_get_config}}
     */
    public static MemorySegment openblas_get_config$address() {
        return SYMBOLS.find("openblas_get_config", null);
    }

    /**
     * {@snippet lang=c :
     * char *openblas_get_config();
     * }
     */
    public static MemorySegment openblas_get_config() {
        var mh$ = openblas_get_config$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code openblas_get_corename}}
     */
    public static FunctionDescriptor openblas_get_corename$descriptor() {
        return openblas_get_corename$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code openblas_get_corename}}
     */
    public static MethodHandle openblas_get_corename$handle() {
        return openblas_get_corename$shared.HANDLE;
    }

    /**
     * {@return the address of {@code openblas_get_corename}}
     */
    public static MemorySegment openblas_get_corename$address() {
        return SYMBOLS.find("openblas_get_corename", null);
    }

    /**
     * {@snippet lang=c :
     * char *openblas_get_corename();
     * }
     */
    public static MemorySegment openblas_get_corename() {
        var mh$ = openblas_get_corename$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code openblas_set_threads_callback_function}}
     */
    public static FunctionDescriptor openblas_set_threads_callback_function$descriptor() {
        return openblas_set_threads_callback_function$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code openblas_set_threads_callback_function}}
     */
    public static MethodHandle openblas_set_threads_callback_function$handle() {
        return openblas_set_threads_callback_function$shared.HANDLE;
    }

    /**
     * {@return the address of {@code openblas_set_threads_callback_function}}
     */
    public static MemorySegment openblas_set_threads_callback_function$address() {
        return SYMBOLS.find("openblas_set_threads_callback_function", null);
    }

    /**
     * {@snippet lang=c :
     * void openblas_set_threads_callback_function(openblas_threads_callback callback);
     * }
     */
    public static void openblas_set_threads_callback_function(MemorySegment callback) {
        var mh$ = openblas_set_threads_callback_function$shared.HANDLE;
        try {
            mh$.invokeExact(callback);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code openblas_setaffinity}}
     */
    public static FunctionDescriptor openblas_setaffinity$descriptor() {
        return openblas_setaffinity$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code openblas_setaffinity}}
     */
    public static MethodHandle openblas_setaffinity$handle() {
        return openblas_setaffinity$shared.HANDLE;
    }

    /**
     * {@return the address of {@code openblas_setaffinity}}
     */
    public static MemorySegment openblas_setaffinity$address() {
        return SYMBOLS.find("openblas_setaffinity", null);
    }

    /**
     * {@snippet lang=c :
     * int openblas_setaffinity(int thread_idx, size_t cpusetsize, cpu_set_t *cpu_set);
     * }
     */
    public static int openblas_setaffinity(int thread_idx, long cpusetsize, MemorySegment cpu_set) {
        var mh$ = openblas_setaffinity$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(thread_idx, cpusetsize, cpu_set);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code openblas_getaffinity}}
     */
    public static FunctionDescriptor openblas_getaffinity$descriptor() {
        return openblas_getaffinity$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code openblas_getaffinity}}
     */
    public static MethodHandle openblas_getaffinity$handle() {
        return openblas_getaffinity$shared.HANDLE;
    }

    /**
     * {@return the address of {@code openblas_getaffinity}}
     */
    public static MemorySegment openblas_getaffinity$address() {
        return SYMBOLS.find("openblas_getaffinity", null);
    }

    /**
     * {@snippet lang=c :
     * int openblas_getaffinity(int thread_idx, size_t cpusetsize, cpu_set_t *cpu_set);
     * }
     */
    public static int openblas_getaffinity(int thread_idx, long cpusetsize, MemorySegment cpu_set) {
        var mh$ = openblas_getaffinity$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(thread_idx, cpusetsize, cpu_set);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code openblas_get_parallel}}
     */
    public static FunctionDescriptor openblas_get_parallel$descriptor() {
        return openblas_get_parallel$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code openblas_get_parallel}}
     */
    public static MethodHandle openblas_get_parallel$handle() {
        return openblas_get_parallel$shared.HANDLE;
    }

    /**
     * {@return the address of {@code openblas_get_parallel}}
     */
    public static MemorySegment openblas_get_parallel$address() {
        return SYMBOLS.find("openblas_get_parallel", null);
    }

    /**
     * {@snippet lang=c :
     * int openblas_get_parallel();
     * }
     */
    public static int openblas_get_parallel() {
        var mh$ = openblas_get_parallel$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CblasRowMajor}}
     */
    public static int CblasRowMajor() {
        return 101;
    }

    /**
     * {@return {@code CblasColMajor}}
     */
    public static int CblasColMajor() {
        return 102;
    }

    /**
     * {@return {@code CblasNoTrans}}
     */
    public static int CblasNoTrans() {
        return 111;
    }

    /**
     * {@return {@code CblasTrans}}
     */
    public static int CblasTrans() {
        return 112;
    }

    /**
     * {@return {@code CblasConjTrans}}
     */
    public static int CblasConjTrans() {
        return 113;
    }

    /**
     * {@return {@code CblasConjNoTrans}}
     */
    public static int CblasConjNoTrans() {
        return 114;
    }

    /**
     * {@return {@code CblasUpper}}
     */
    public static int CblasUpper() {
        return 121;
    }

    /**
     * {@return {@code CblasLower}}
     */
    public static int CblasLower() {
        return 122;
    }

    /**
     * {@return {@code CblasNonUnit}}
     */
    public static int CblasNonUnit() {
        return 131;
    }

    /**
     * {@return {@code CblasUnit}}
     */
    public static int CblasUnit() {
        return 132;
    }

    /**
     * {@return {@code CblasLeft}}
     */
    public static int CblasLeft() {
        return 141;
    }

    /**
     * {@return {@code CblasRight}}
     */
    public static int CblasRight() {
        return 142;
    }

    /**
     * {@return the descriptor of {@code cblas_sdsdot}}
     */
    public static FunctionDescriptor cblas_sdsdot$descriptor() {
        return cblas_sdsdot$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sdsdot}}
     */
    public static MethodHandle cblas_sdsdot$handle() {
        return cblas_sdsdot$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sdsdot}}
     */
    public static MemorySegment cblas_sdsdot$address() {
        return SYMBOLS.find("cblas_sdsdot", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_sdsdot(const blasint n, const float alpha, const float *x, const blasint incx, const float *y, const blasint incy);
     * }
     */
    public static float cblas_sdsdot(int n, float alpha, MemorySegment x, int incx, MemorySegment y,
            int incy) {
        var mh$ = cblas_sdsdot$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(n, alpha, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dsdot}}
     */
    public static FunctionDescriptor cblas_dsdot$descriptor() {
        return cblas_dsdot$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dsdot}}
     */
    public static MethodHandle cblas_dsdot$handle() {
        return cblas_dsdot$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dsdot}}
     */
    public static MemorySegment cblas_dsdot$address() {
        return SYMBOLS.find("cblas_dsdot", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_dsdot(const blasint n, const float *x, const blasint incx, const float *y, const blasint incy);
     * }
     */
    public static double cblas_dsdot(int n, MemorySegment x, int incx, MemorySegment y, int incy) {
        var mh$ = cblas_dsdot$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(n, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sdot}}
     */
    public static FunctionDescriptor cblas_sdot$descriptor() {
        return cblas_sdot$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sdot}}
     */
    public static MethodHandle cblas_sdot$handle() {
        return cblas_sdot$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sdot}}
     */
    public static MemorySegment cblas_sdot$address() {
        return SYMBOLS.find("cblas_sdot", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_sdot(const blasint n, const float *x, const blasint incx, const float *y, const blasint incy);
     * }
     */
    public static float cblas_sdot(int n, MemorySegment x, int incx, MemorySegment y, int incy) {
        var mh$ = cblas_sdot$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(n, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ddot}}
     */
    public static FunctionDescriptor cblas_ddot$descriptor() {
        return cblas_ddot$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ddot}}
     */
    public static MethodHandle cblas_ddot$handle() {
        return cblas_ddot$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ddot}}
     */
    public static MemorySegment cblas_ddot$address() {
        return SYMBOLS.find("cblas_ddot", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_ddot(const blasint n, const double *x, const blasint incx, const double *y, const blasint incy);
     * }
     */
    public static double cblas_ddot(int n, MemorySegment x, int incx, MemorySegment y, int incy) {
        var mh$ = cblas_ddot$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(n, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cdotu_sub}}
     */
    public static FunctionDescriptor cblas_cdotu_sub$descriptor() {
        return cblas_cdotu_sub$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cdotu_sub}}
     */
    public static MethodHandle cblas_cdotu_sub$handle() {
        return cblas_cdotu_sub$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cdotu_sub}}
     */
    public static MemorySegment cblas_cdotu_sub$address() {
        return SYMBOLS.find("cblas_cdotu_sub", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cdotu_sub(const blasint n, const void *x, const blasint incx, const void *y, const blasint incy, void *ret);
     * }
     */
    public static void cblas_cdotu_sub(int n, MemorySegment x, int incx, MemorySegment y, int incy,
            MemorySegment ret) {
        var mh$ = cblas_cdotu_sub$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy, ret);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cdotc_sub}}
     */
    public static FunctionDescriptor cblas_cdotc_sub$descriptor() {
        return cblas_cdotc_sub$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cdotc_sub}}
     */
    public static MethodHandle cblas_cdotc_sub$handle() {
        return cblas_cdotc_sub$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cdotc_sub}}
     */
    public static MemorySegment cblas_cdotc_sub$address() {
        return SYMBOLS.find("cblas_cdotc_sub", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cdotc_sub(const blasint n, const void *x, const blasint incx, const void *y, const blasint incy, void *ret);
     * }
     */
    public static void cblas_cdotc_sub(int n, MemorySegment x, int incx, MemorySegment y, int incy,
            MemorySegment ret) {
        var mh$ = cblas_cdotc_sub$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy, ret);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zdotu_sub}}
     */
    public static FunctionDescriptor cblas_zdotu_sub$descriptor() {
        return cblas_zdotu_sub$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zdotu_sub}}
     */
    public static MethodHandle cblas_zdotu_sub$handle() {
        return cblas_zdotu_sub$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zdotu_sub}}
     */
    public static MemorySegment cblas_zdotu_sub$address() {
        return SYMBOLS.find("cblas_zdotu_sub", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zdotu_sub(const blasint n, const void *x, const blasint incx, const void *y, const blasint incy, void *ret);
     * }
     */
    public static void cblas_zdotu_sub(int n, MemorySegment x, int incx, MemorySegment y, int incy,
            MemorySegment ret) {
        var mh$ = cblas_zdotu_sub$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy, ret);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zdotc_sub}}
     */
    public static FunctionDescriptor cblas_zdotc_sub$descriptor() {
        return cblas_zdotc_sub$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zdotc_sub}}
     */
    public static MethodHandle cblas_zdotc_sub$handle() {
        return cblas_zdotc_sub$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zdotc_sub}}
     */
    public static MemorySegment cblas_zdotc_sub$address() {
        return SYMBOLS.find("cblas_zdotc_sub", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zdotc_sub(const blasint n, const void *x, const blasint incx, const void *y, const blasint incy, void *ret);
     * }
     */
    public static void cblas_zdotc_sub(int n, MemorySegment x, int incx, MemorySegment y, int incy,
            MemorySegment ret) {
        var mh$ = cblas_zdotc_sub$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy, ret);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sasum}}
     */
    public static FunctionDescriptor cblas_sasum$descriptor() {
        return cblas_sasum$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sasum}}
     */
    public static MethodHandle cblas_sasum$handle() {
        return cblas_sasum$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sasum}}
     */
    public static MemorySegment cblas_sasum$address() {
        return SYMBOLS.find("cblas_sasum", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_sasum(const blasint n, const float *x, const blasint incx);
     * }
     */
    public static float cblas_sasum(int n, MemorySegment x, int incx) {
        var mh$ = cblas_sasum$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dasum}}
     */
    public static FunctionDescriptor cblas_dasum$descriptor() {
        return cblas_dasum$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dasum}}
     */
    public static MethodHandle cblas_dasum$handle() {
        return cblas_dasum$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dasum}}
     */
    public static MemorySegment cblas_dasum$address() {
        return SYMBOLS.find("cblas_dasum", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_dasum(const blasint n, const double *x, const blasint incx);
     * }
     */
    public static double cblas_dasum(int n, MemorySegment x, int incx) {
        var mh$ = cblas_dasum$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_scasum}}
     */
    public static FunctionDescriptor cblas_scasum$descriptor() {
        return cblas_scasum$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_scasum}}
     */
    public static MethodHandle cblas_scasum$handle() {
        return cblas_scasum$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_scasum}}
     */
    public static MemorySegment cblas_scasum$address() {
        return SYMBOLS.find("cblas_scasum", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_scasum(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static float cblas_scasum(int n, MemorySegment x, int incx) {
        var mh$ = cblas_scasum$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dzasum}}
     */
    public static FunctionDescriptor cblas_dzasum$descriptor() {
        return cblas_dzasum$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dzasum}}
     */
    public static MethodHandle cblas_dzasum$handle() {
        return cblas_dzasum$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dzasum}}
     */
    public static MemorySegment cblas_dzasum$address() {
        return SYMBOLS.find("cblas_dzasum", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_dzasum(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static double cblas_dzasum(int n, MemorySegment x, int incx) {
        var mh$ = cblas_dzasum$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ssum}}
     */
    public static FunctionDescriptor cblas_ssum$descriptor() {
        return cblas_ssum$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ssum}}
     */
    public static MethodHandle cblas_ssum$handle() {
        return cblas_ssum$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ssum}}
     */
    public static MemorySegment cblas_ssum$address() {
        return SYMBOLS.find("cblas_ssum", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_ssum(const blasint n, const float *x, const blasint incx);
     * }
     */
    public static float cblas_ssum(int n, MemorySegment x, int incx) {
        var mh$ = cblas_ssum$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dsum}}
     */
    public static FunctionDescriptor cblas_dsum$descriptor() {
        return cblas_dsum$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dsum}}
     */
    public static MethodHandle cblas_dsum$handle() {
        return cblas_dsum$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dsum}}
     */
    public static MemorySegment cblas_dsum$address() {
        return SYMBOLS.find("cblas_dsum", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_dsum(const blasint n, const double *x, const blasint incx);
     * }
     */
    public static double cblas_dsum(int n, MemorySegment x, int incx) {
        var mh$ = cblas_dsum$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_scsum}}
     */
    public static FunctionDescriptor cblas_scsum$descriptor() {
        return cblas_scsum$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_scsum}}
     */
    public static MethodHandle cblas_scsum$handle() {
        return cblas_scsum$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_scsum}}
     */
    public static MemorySegment cblas_scsum$address() {
        return SYMBOLS.find("cblas_scsum", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_scsum(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static float cblas_scsum(int n, MemorySegment x, int incx) {
        var mh$ = cblas_scsum$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dzsum}}
     */
    public static FunctionDescriptor cblas_dzsum$descriptor() {
        return cblas_dzsum$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dzsum}}
     */
    public static MethodHandle cblas_dzsum$handle() {
        return cblas_dzsum$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dzsum}}
     */
    public static MemorySegment cblas_dzsum$address() {
        return SYMBOLS.find("cblas_dzsum", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_dzsum(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static double cblas_dzsum(int n, MemorySegment x, int incx) {
        var mh$ = cblas_dzsum$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_snrm2}}
     */
    public static FunctionDescriptor cblas_snrm2$descriptor() {
        return cblas_snrm2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_snrm2}}
     */
    public static MethodHandle cblas_snrm2$handle() {
        return cblas_snrm2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_snrm2}}
     */
    public static MemorySegment cblas_snrm2$address() {
        return SYMBOLS.find("cblas_snrm2", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_snrm2(const blasint N, const float *X, const blasint incX);
     * }
     */
    public static float cblas_snrm2(int N, MemorySegment X, int incX) {
        var mh$ = cblas_snrm2$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(N, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dnrm2}}
     */
    public static FunctionDescriptor cblas_dnrm2$descriptor() {
        return cblas_dnrm2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dnrm2}}
     */
    public static MethodHandle cblas_dnrm2$handle() {
        return cblas_dnrm2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dnrm2}}
     */
    public static MemorySegment cblas_dnrm2$address() {
        return SYMBOLS.find("cblas_dnrm2", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_dnrm2(const blasint N, const double *X, const blasint incX);
     * }
     */
    public static double cblas_dnrm2(int N, MemorySegment X, int incX) {
        var mh$ = cblas_dnrm2$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(N, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_scnrm2}}
     */
    public static FunctionDescriptor cblas_scnrm2$descriptor() {
        return cblas_scnrm2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_scnrm2}}
     */
    public static MethodHandle cblas_scnrm2$handle() {
        return cblas_scnrm2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_scnrm2}}
     */
    public static MemorySegment cblas_scnrm2$address() {
        return SYMBOLS.find("cblas_scnrm2", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_scnrm2(const blasint N, const void *X, const blasint incX);
     * }
     */
    public static float cblas_scnrm2(int N, MemorySegment X, int incX) {
        var mh$ = cblas_scnrm2$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(N, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dznrm2}}
     */
    public static FunctionDescriptor cblas_dznrm2$descriptor() {
        return cblas_dznrm2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dznrm2}}
     */
    public static MethodHandle cblas_dznrm2$handle() {
        return cblas_dznrm2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dznrm2}}
     */
    public static MemorySegment cblas_dznrm2$address() {
        return SYMBOLS.find("cblas_dznrm2", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_dznrm2(const blasint N, const void *X, const blasint incX);
     * }
     */
    public static double cblas_dznrm2(int N, MemorySegment X, int incX) {
        var mh$ = cblas_dznrm2$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(N, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_isamax}}
     */
    public static FunctionDescriptor cblas_isamax$descriptor() {
        return cblas_isamax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_isamax}}
     */
    public static MethodHandle cblas_isamax$handle() {
        return cblas_isamax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_isamax}}
     */
    public static MemorySegment cblas_isamax$address() {
        return SYMBOLS.find("cblas_isamax", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_isamax(const blasint n, const float *x, const blasint incx);
     * }
     */
    public static long cblas_isamax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_isamax$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_idamax}}
     */
    public static FunctionDescriptor cblas_idamax$descriptor() {
        return cblas_idamax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_idamax}}
     */
    public static MethodHandle cblas_idamax$handle() {
        return cblas_idamax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_idamax}}
     */
    public static MemorySegment cblas_idamax$address() {
        return SYMBOLS.find("cblas_idamax", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_idamax(const blasint n, const double *x, const blasint incx);
     * }
     */
    public static long cblas_idamax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_idamax$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_icamax}}
     */
    public static FunctionDescriptor cblas_icamax$descriptor() {
        return cblas_icamax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_icamax}}
     */
    public static MethodHandle cblas_icamax$handle() {
        return cblas_icamax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_icamax}}
     */
    public static MemorySegment cblas_icamax$address() {
        return SYMBOLS.find("cblas_icamax", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_icamax(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static long cblas_icamax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_icamax$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_izamax}}
     */
    public static FunctionDescriptor cblas_izamax$descriptor() {
        return cblas_izamax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_izamax}}
     */
    public static MethodHandle cblas_izamax$handle() {
        return cblas_izamax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_izamax}}
     */
    public static MemorySegment cblas_izamax$address() {
        return SYMBOLS.find("cblas_izamax", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_izamax(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static long cblas_izamax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_izamax$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_isamin}}
     */
    public static FunctionDescriptor cblas_isamin$descriptor() {
        return cblas_isamin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_isamin}}
     */
    public static MethodHandle cblas_isamin$handle() {
        return cblas_isamin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_isamin}}
     */
    public static MemorySegment cblas_isamin$address() {
        return SYMBOLS.find("cblas_isamin", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_isamin(const blasint n, const float *x, const blasint incx);
     * }
     */
    public static long cblas_isamin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_isamin$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_idamin}}
     */
    public static FunctionDescriptor cblas_idamin$descriptor() {
        return cblas_idamin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_idamin}}
     */
    public static MethodHandle cblas_idamin$handle() {
        return cblas_idamin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_idamin}}
     */
    public static MemorySegment cblas_idamin$address() {
        return SYMBOLS.find("cblas_idamin", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_idamin(const blasint n, const double *x, const blasint incx);
     * }
     */
    public static long cblas_idamin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_idamin$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_icamin}}
     */
    public static FunctionDescriptor cblas_icamin$descriptor() {
        return cblas_icamin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_icamin}}
     */
    public static MethodHandle cblas_icamin$handle() {
        return cblas_icamin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_icamin}}
     */
    public static MemorySegment cblas_icamin$address() {
        return SYMBOLS.find("cblas_icamin", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_icamin(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static long cblas_icamin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_icamin$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_izamin}}
     */
    public static FunctionDescriptor cblas_izamin$descriptor() {
        return cblas_izamin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_izamin}}
     */
    public static MethodHandle cblas_izamin$handle() {
        return cblas_izamin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_izamin}}
     */
    public static MemorySegment cblas_izamin$address() {
        return SYMBOLS.find("cblas_izamin", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_izamin(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static long cblas_izamin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_izamin$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_samax}}
     */
    public static FunctionDescriptor cblas_samax$descriptor() {
        return cblas_samax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_samax}}
     */
    public static MethodHandle cblas_samax$handle() {
        return cblas_samax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_samax}}
     */
    public static MemorySegment cblas_samax$address() {
        return SYMBOLS.find("cblas_samax", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_samax(const blasint n, const float *x, const blasint incx);
     * }
     */
    public static float cblas_samax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_samax$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_damax}}
     */
    public static FunctionDescriptor cblas_damax$descriptor() {
        return cblas_damax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_damax}}
     */
    public static MethodHandle cblas_damax$handle() {
        return cblas_damax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_damax}}
     */
    public static MemorySegment cblas_damax$address() {
        return SYMBOLS.find("cblas_damax", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_damax(const blasint n, const double *x, const blasint incx);
     * }
     */
    public static double cblas_damax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_damax$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_scamax}}
     */
    public static FunctionDescriptor cblas_scamax$descriptor() {
        return cblas_scamax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_scamax}}
     */
    public static MethodHandle cblas_scamax$handle() {
        return cblas_scamax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_scamax}}
     */
    public static MemorySegment cblas_scamax$address() {
        return SYMBOLS.find("cblas_scamax", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_scamax(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static float cblas_scamax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_scamax$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dzamax}}
     */
    public static FunctionDescriptor cblas_dzamax$descriptor() {
        return cblas_dzamax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dzamax}}
     */
    public static MethodHandle cblas_dzamax$handle() {
        return cblas_dzamax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dzamax}}
     */
    public static MemorySegment cblas_dzamax$address() {
        return SYMBOLS.find("cblas_dzamax", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_dzamax(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static double cblas_dzamax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_dzamax$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_samin}}
     */
    public static FunctionDescriptor cblas_samin$descriptor() {
        return cblas_samin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_samin}}
     */
    public static MethodHandle cblas_samin$handle() {
        return cblas_samin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_samin}}
     */
    public static MemorySegment cblas_samin$address() {
        return SYMBOLS.find("cblas_samin", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_samin(const blasint n, const float *x, const blasint incx);
     * }
     */
    public static float cblas_samin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_samin$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_damin}}
     */
    public static FunctionDescriptor cblas_damin$descriptor() {
        return cblas_damin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_damin}}
     */
    public static MethodHandle cblas_damin$handle() {
        return cblas_damin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_damin}}
     */
    public static MemorySegment cblas_damin$address() {
        return SYMBOLS.find("cblas_damin", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_damin(const blasint n, const double *x, const blasint incx);
     * }
     */
    public static double cblas_damin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_damin$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_scamin}}
     */
    public static FunctionDescriptor cblas_scamin$descriptor() {
        return cblas_scamin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_scamin}}
     */
    public static MethodHandle cblas_scamin$handle() {
        return cblas_scamin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_scamin}}
     */
    public static MemorySegment cblas_scamin$address() {
        return SYMBOLS.find("cblas_scamin", null);
    }

    /**
     * {@snippet lang=c :
     * float cblas_scamin(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static float cblas_scamin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_scamin$shared.HANDLE;
        try {
            return (float) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dzamin}}
     */
    public static FunctionDescriptor cblas_dzamin$descriptor() {
        return cblas_dzamin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dzamin}}
     */
    public static MethodHandle cblas_dzamin$handle() {
        return cblas_dzamin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dzamin}}
     */
    public static MemorySegment cblas_dzamin$address() {
        return SYMBOLS.find("cblas_dzamin", null);
    }

    /**
     * {@snippet lang=c :
     * double cblas_dzamin(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static double cblas_dzamin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_dzamin$shared.HANDLE;
        try {
            return (double) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ismax}}
     */
    public static FunctionDescriptor cblas_ismax$descriptor() {
        return cblas_ismax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ismax}}
     */
    public static MethodHandle cblas_ismax$handle() {
        return cblas_ismax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ismax}}
     */
    public static MemorySegment cblas_ismax$address() {
        return SYMBOLS.find("cblas_ismax", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_ismax(const blasint n, const float *x, const blasint incx);
     * }
     */
    public static long cblas_ismax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_ismax$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_idmax}}
     */
    public static FunctionDescriptor cblas_idmax$descriptor() {
        return cblas_idmax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_idmax}}
     */
    public static MethodHandle cblas_idmax$handle() {
        return cblas_idmax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_idmax}}
     */
    public static MemorySegment cblas_idmax$address() {
        return SYMBOLS.find("cblas_idmax", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_idmax(const blasint n, const double *x, const blasint incx);
     * }
     */
    public static long cblas_idmax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_idmax$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_icmax}}
     */
    public static FunctionDescriptor cblas_icmax$descriptor() {
        return cblas_icmax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_icmax}}
     */
    public static MethodHandle cblas_icmax$handle() {
        return cblas_icmax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_icmax}}
     */
    public static MemorySegment cblas_icmax$address() {
        return SYMBOLS.find("cblas_icmax", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_icmax(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static long cblas_icmax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_icmax$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_izmax}}
     */
    public static FunctionDescriptor cblas_izmax$descriptor() {
        return cblas_izmax$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_izmax}}
     */
    public static MethodHandle cblas_izmax$handle() {
        return cblas_izmax$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_izmax}}
     */
    public static MemorySegment cblas_izmax$address() {
        return SYMBOLS.find("cblas_izmax", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_izmax(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static long cblas_izmax(int n, MemorySegment x, int incx) {
        var mh$ = cblas_izmax$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ismin}}
     */
    public static FunctionDescriptor cblas_ismin$descriptor() {
        return cblas_ismin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ismin}}
     */
    public static MethodHandle cblas_ismin$handle() {
        return cblas_ismin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ismin}}
     */
    public static MemorySegment cblas_ismin$address() {
        return SYMBOLS.find("cblas_ismin", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_ismin(const blasint n, const float *x, const blasint incx);
     * }
     */
    public static long cblas_ismin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_ismin$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_idmin}}
     */
    public static FunctionDescriptor cblas_idmin$descriptor() {
        return cblas_idmin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_idmin}}
     */
    public static MethodHandle cblas_idmin$handle() {
        return cblas_idmin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_idmin}}
     */
    public static MemorySegment cblas_idmin$address() {
        return SYMBOLS.find("cblas_idmin", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_idmin(const blasint n, const double *x, const blasint incx);
     * }
     */
    public static long cblas_idmin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_idmin$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_icmin}}
     */
    public static FunctionDescriptor cblas_icmin$descriptor() {
        return cblas_icmin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_icmin}}
     */
    public static MethodHandle cblas_icmin$handle() {
        return cblas_icmin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_icmin}}
     */
    public static MemorySegment cblas_icmin$address() {
        return SYMBOLS.find("cblas_icmin", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_icmin(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static long cblas_icmin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_icmin$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_izmin}}
     */
    public static FunctionDescriptor cblas_izmin$descriptor() {
        return cblas_izmin$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_izmin}}
     */
    public static MethodHandle cblas_izmin$handle() {
        return cblas_izmin$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_izmin}}
     */
    public static MemorySegment cblas_izmin$address() {
        return SYMBOLS.find("cblas_izmin", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cblas_izmin(const blasint n, const void *x, const blasint incx);
     * }
     */
    public static long cblas_izmin(int n, MemorySegment x, int incx) {
        var mh$ = cblas_izmin$shared.HANDLE;
        try {
            return (long) mh$.invokeExact(n, x, incx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_saxpy}}
     */
    public static FunctionDescriptor cblas_saxpy$descriptor() {
        return cblas_saxpy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_saxpy}}
     */
    public static MethodHandle cblas_saxpy$handle() {
        return cblas_saxpy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_saxpy}}
     */
    public static MemorySegment cblas_saxpy$address() {
        return SYMBOLS.find("cblas_saxpy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_saxpy(const blasint n, const float alpha, const float *x, const blasint incx, float *y, const blasint incy);
     * }
     */
    public static void cblas_saxpy(int n, float alpha, MemorySegment x, int incx, MemorySegment y,
            int incy) {
        var mh$ = cblas_saxpy$shared.HANDLE;
        try {
            mh$.invokeExact(n, alpha, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_daxpy}}
     */
    public static FunctionDescriptor cblas_daxpy$descriptor() {
        return cblas_daxpy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_daxpy}}
     */
    public static MethodHandle cblas_daxpy$handle() {
        return cblas_daxpy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_daxpy}}
     */
    public static MemorySegment cblas_daxpy$address() {
        return SYMBOLS.find("cblas_daxpy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_daxpy(const blasint n, const double alpha, const double *x, const blasint incx, double *y, const blasint incy);
     * }
     */
    public static void cblas_daxpy(int n, double alpha, MemorySegment x, int incx, MemorySegment y,
            int incy) {
        var mh$ = cblas_daxpy$shared.HANDLE;
        try {
            mh$.invokeExact(n, alpha, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_caxpy}}
     */
    public static FunctionDescriptor cblas_caxpy$descriptor() {
        return cblas_caxpy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_caxpy}}
     */
    public static MethodHandle cblas_caxpy$handle() {
        return cblas_caxpy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_caxpy}}
     */
    public static MemorySegment cblas_caxpy$address() {
        return SYMBOLS.find("cblas_caxpy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_caxpy(const blasint n, const void *alpha, const void *x, const blasint incx, void *y, const blasint incy);
     * }
     */
    public static void cblas_caxpy(int n, MemorySegment alpha, MemorySegment x, int incx,
            MemorySegment y, int incy) {
        var mh$ = cblas_caxpy$shared.HANDLE;
        try {
            mh$.invokeExact(n, alpha, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zaxpy}}
     */
    public static FunctionDescriptor cblas_zaxpy$descriptor() {
        return cblas_zaxpy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zaxpy}}
     */
    public static MethodHandle cblas_zaxpy$handle() {
        return cblas_zaxpy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zaxpy}}
     */
    public static MemorySegment cblas_zaxpy$address() {
        return SYMBOLS.find("cblas_zaxpy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zaxpy(const blasint n, const void *alpha, const void *x, const blasint incx, void *y, const blasint incy);
     * }
     */
    public static void cblas_zaxpy(int n, MemorySegment alpha, MemorySegment x, int incx,
            MemorySegment y, int incy) {
        var mh$ = cblas_zaxpy$shared.HANDLE;
        try {
            mh$.invokeExact(n, alpha, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_caxpyc}}
     */
    public static FunctionDescriptor cblas_caxpyc$descriptor() {
        return cblas_caxpyc$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_caxpyc}}
     */
    public static MethodHandle cblas_caxpyc$handle() {
        return cblas_caxpyc$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_caxpyc}}
     */
    public static MemorySegment cblas_caxpyc$address() {
        return SYMBOLS.find("cblas_caxpyc", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_caxpyc(const blasint n, const void *alpha, const void *x, const blasint incx, void *y, const blasint incy);
     * }
     */
    public static void cblas_caxpyc(int n, MemorySegment alpha, MemorySegment x, int incx,
            MemorySegment y, int incy) {
        var mh$ = cblas_caxpyc$shared.HANDLE;
        try {
            mh$.invokeExact(n, alpha, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zaxpyc}}
     */
    public static FunctionDescriptor cblas_zaxpyc$descriptor() {
        return cblas_zaxpyc$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zaxpyc}}
     */
    public static MethodHandle cblas_zaxpyc$handle() {
        return cblas_zaxpyc$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zaxpyc}}
     */
    public static MemorySegment cblas_zaxpyc$address() {
        return SYMBOLS.find("cblas_zaxpyc", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zaxpyc(const blasint n, const void *alpha, const void *x, const blasint incx, void *y, const blasint incy);
     * }
     */
    public static void cblas_zaxpyc(int n, MemorySegment alpha, MemorySegment x, int incx,
            MemorySegment y, int incy) {
        var mh$ = cblas_zaxpyc$shared.HANDLE;
        try {
            mh$.invokeExact(n, alpha, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_scopy}}
     */
    public static FunctionDescriptor cblas_scopy$descriptor() {
        return cblas_scopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_scopy}}
     */
    public static MethodHandle cblas_scopy$handle() {
        return cblas_scopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_scopy}}
     */
    public static MemorySegment cblas_scopy$address() {
        return SYMBOLS.find("cblas_scopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_scopy(const blasint n, const float *x, const blasint incx, float *y, const blasint incy);
     * }
     */
    public static void cblas_scopy(int n, MemorySegment x, int incx, MemorySegment y, int incy) {
        var mh$ = cblas_scopy$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dcopy}}
     */
    public static FunctionDescriptor cblas_dcopy$descriptor() {
        return cblas_dcopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dcopy}}
     */
    public static MethodHandle cblas_dcopy$handle() {
        return cblas_dcopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dcopy}}
     */
    public static MemorySegment cblas_dcopy$address() {
        return SYMBOLS.find("cblas_dcopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dcopy(const blasint n, const double *x, const blasint incx, double *y, const blasint incy);
     * }
     */
    public static void cblas_dcopy(int n, MemorySegment x, int incx, MemorySegment y, int incy) {
        var mh$ = cblas_dcopy$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ccopy}}
     */
    public static FunctionDescriptor cblas_ccopy$descriptor() {
        return cblas_ccopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ccopy}}
     */
    public static MethodHandle cblas_ccopy$handle() {
        return cblas_ccopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ccopy}}
     */
    public static MemorySegment cblas_ccopy$address() {
        return SYMBOLS.find("cblas_ccopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ccopy(const blasint n, const void *x, const blasint incx, void *y, const blasint incy);
     * }
     */
    public static void cblas_ccopy(int n, MemorySegment x, int incx, MemorySegment y, int incy) {
        var mh$ = cblas_ccopy$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zcopy}}
     */
    public static FunctionDescriptor cblas_zcopy$descriptor() {
        return cblas_zcopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zcopy}}
     */
    public static MethodHandle cblas_zcopy$handle() {
        return cblas_zcopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zcopy}}
     */
    public static MemorySegment cblas_zcopy$address() {
        return SYMBOLS.find("cblas_zcopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zcopy(const blasint n, const void *x, const blasint incx, void *y, const blasint incy);
     * }
     */
    public static void cblas_zcopy(int n, MemorySegment x, int incx, MemorySegment y, int incy) {
        var mh$ = cblas_zcopy$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sswap}}
     */
    public static FunctionDescriptor cblas_sswap$descriptor() {
        return cblas_sswap$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sswap}}
     */
    public static MethodHandle cblas_sswap$handle() {
        return cblas_sswap$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sswap}}
     */
    public static MemorySegment cblas_sswap$address() {
        return SYMBOLS.find("cblas_sswap", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sswap(const blasint n, float *x, const blasint incx, float *y, const blasint incy);
     * }
     */
    public static void cblas_sswap(int n, MemorySegment x, int incx, MemorySegment y, int incy) {
        var mh$ = cblas_sswap$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dswap}}
     */
    public static FunctionDescriptor cblas_dswap$descriptor() {
        return cblas_dswap$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dswap}}
     */
    public static MethodHandle cblas_dswap$handle() {
        return cblas_dswap$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dswap}}
     */
    public static MemorySegment cblas_dswap$address() {
        return SYMBOLS.find("cblas_dswap", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dswap(const blasint n, double *x, const blasint incx, double *y, const blasint incy);
     * }
     */
    public static void cblas_dswap(int n, MemorySegment x, int incx, MemorySegment y, int incy) {
        var mh$ = cblas_dswap$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cswap}}
     */
    public static FunctionDescriptor cblas_cswap$descriptor() {
        return cblas_cswap$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cswap}}
     */
    public static MethodHandle cblas_cswap$handle() {
        return cblas_cswap$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cswap}}
     */
    public static MemorySegment cblas_cswap$address() {
        return SYMBOLS.find("cblas_cswap", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cswap(const blasint n, void *x, const blasint incx, void *y, const blasint incy);
     * }
     */
    public static void cblas_cswap(int n, MemorySegment x, int incx, MemorySegment y, int incy) {
        var mh$ = cblas_cswap$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zswap}}
     */
    public static FunctionDescriptor cblas_zswap$descriptor() {
        return cblas_zswap$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zswap}}
     */
    public static MethodHandle cblas_zswap$handle() {
        return cblas_zswap$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zswap}}
     */
    public static MemorySegment cblas_zswap$address() {
        return SYMBOLS.find("cblas_zswap", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zswap(const blasint n, void *x, const blasint incx, void *y, const blasint incy);
     * }
     */
    public static void cblas_zswap(int n, MemorySegment x, int incx, MemorySegment y, int incy) {
        var mh$ = cblas_zswap$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_srot}}
     */
    public static FunctionDescriptor cblas_srot$descriptor() {
        return cblas_srot$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_srot}}
     */
    public static MethodHandle cblas_srot$handle() {
        return cblas_srot$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_srot}}
     */
    public static MemorySegment cblas_srot$address() {
        return SYMBOLS.find("cblas_srot", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_srot(const blasint N, float *X, const blasint incX, float *Y, const blasint incY, const float c, const float s);
     * }
     */
    public static void cblas_srot(int N, MemorySegment X, int incX, MemorySegment Y, int incY,
            float c, float s) {
        var mh$ = cblas_srot$shared.HANDLE;
        try {
            mh$.invokeExact(N, X, incX, Y, incY, c, s);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_drot}}
     */
    public static FunctionDescriptor cblas_drot$descriptor() {
        return cblas_drot$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_drot}}
     */
    public static MethodHandle cblas_drot$handle() {
        return cblas_drot$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_drot}}
     */
    public static MemorySegment cblas_drot$address() {
        return SYMBOLS.find("cblas_drot", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_drot(const blasint N, double *X, const blasint incX, double *Y, const blasint incY, const double c, const double s);
     * }
     */
    public static void cblas_drot(int N, MemorySegment X, int incX, MemorySegment Y, int incY,
            double c, double s) {
        var mh$ = cblas_drot$shared.HANDLE;
        try {
            mh$.invokeExact(N, X, incX, Y, incY, c, s);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_csrot}}
     */
    public static FunctionDescriptor cblas_csrot$descriptor() {
        return cblas_csrot$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_csrot}}
     */
    public static MethodHandle cblas_csrot$handle() {
        return cblas_csrot$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_csrot}}
     */
    public static MemorySegment cblas_csrot$address() {
        return SYMBOLS.find("cblas_csrot", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_csrot(const blasint n, const void *x, const blasint incx, void *y, const blasint incY, const float c, const float s);
     * }
     */
    public static void cblas_csrot(int n, MemorySegment x, int incx, MemorySegment y, int incY,
            float c, float s) {
        var mh$ = cblas_csrot$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incY, c, s);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zdrot}}
     */
    public static FunctionDescriptor cblas_zdrot$descriptor() {
        return cblas_zdrot$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zdrot}}
     */
    public static MethodHandle cblas_zdrot$handle() {
        return cblas_zdrot$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zdrot}}
     */
    public static MemorySegment cblas_zdrot$address() {
        return SYMBOLS.find("cblas_zdrot", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zdrot(const blasint n, const void *x, const blasint incx, void *y, const blasint incY, const double c, const double s);
     * }
     */
    public static void cblas_zdrot(int n, MemorySegment x, int incx, MemorySegment y, int incY,
            double c, double s) {
        var mh$ = cblas_zdrot$shared.HANDLE;
        try {
            mh$.invokeExact(n, x, incx, y, incY, c, s);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_srotg}}
     */
    public static FunctionDescriptor cblas_srotg$descriptor() {
        return cblas_srotg$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_srotg}}
     */
    public static MethodHandle cblas_srotg$handle() {
        return cblas_srotg$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_srotg}}
     */
    public static MemorySegment cblas_srotg$address() {
        return SYMBOLS.find("cblas_srotg", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_srotg(float *a, float *b, float *c, float *s);
     * }
     */
    public static void cblas_srotg(MemorySegment a, MemorySegment b, MemorySegment c,
            MemorySegment s) {
        var mh$ = cblas_srotg$shared.HANDLE;
        try {
            mh$.invokeExact(a, b, c, s);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_drotg}}
     */
    public static FunctionDescriptor cblas_drotg$descriptor() {
        return cblas_drotg$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_drotg}}
     */
    public static MethodHandle cblas_drotg$handle() {
        return cblas_drotg$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_drotg}}
     */
    public static MemorySegment cblas_drotg$address() {
        return SYMBOLS.find("cblas_drotg", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_drotg(double *a, double *b, double *c, double *s);
     * }
     */
    public static void cblas_drotg(MemorySegment a, MemorySegment b, MemorySegment c,
            MemorySegment s) {
        var mh$ = cblas_drotg$shared.HANDLE;
        try {
            mh$.invokeExact(a, b, c, s);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_crotg}}
     */
    public static FunctionDescriptor cblas_crotg$descriptor() {
        return cblas_crotg$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_crotg}}
     */
    public static MethodHandle cblas_crotg$handle() {
        return cblas_crotg$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_crotg}}
     */
    public static MemorySegment cblas_crotg$address() {
        return SYMBOLS.find("cblas_crotg", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_crotg(void *a, void *b, float *c, void *s);
     * }
     */
    public static void cblas_crotg(MemorySegment a, MemorySegment b, MemorySegment c,
            MemorySegment s) {
        var mh$ = cblas_crotg$shared.HANDLE;
        try {
            mh$.invokeExact(a, b, c, s);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zrotg}}
     */
    public static FunctionDescriptor cblas_zrotg$descriptor() {
        return cblas_zrotg$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zrotg}}
     */
    public static MethodHandle cblas_zrotg$handle() {
        return cblas_zrotg$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zrotg}}
     */
    public static MemorySegment cblas_zrotg$address() {
        return SYMBOLS.find("cblas_zrotg", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zrotg(void *a, void *b, double *c, void *s);
     * }
     */
    public static void cblas_zrotg(MemorySegment a, MemorySegment b, MemorySegment c,
            MemorySegment s) {
        var mh$ = cblas_zrotg$shared.HANDLE;
        try {
            mh$.invokeExact(a, b, c, s);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_srotm}}
     */
    public static FunctionDescriptor cblas_srotm$descriptor() {
        return cblas_srotm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_srotm}}
     */
    public static MethodHandle cblas_srotm$handle() {
        return cblas_srotm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_srotm}}
     */
    public static MemorySegment cblas_srotm$address() {
        return SYMBOLS.find("cblas_srotm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_srotm(const blasint N, float *X, const blasint incX, float *Y, const blasint incY, const float *P);
     * }
     */
    public static void cblas_srotm(int N, MemorySegment X, int incX, MemorySegment Y, int incY,
            MemorySegment P) {
        var mh$ = cblas_srotm$shared.HANDLE;
        try {
            mh$.invokeExact(N, X, incX, Y, incY, P);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_drotm}}
     */
    public static FunctionDescriptor cblas_drotm$descriptor() {
        return cblas_drotm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_drotm}}
     */
    public static MethodHandle cblas_drotm$handle() {
        return cblas_drotm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_drotm}}
     */
    public static MemorySegment cblas_drotm$address() {
        return SYMBOLS.find("cblas_drotm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_drotm(const blasint N, double *X, const blasint incX, double *Y, const blasint incY, const double *P);
     * }
     */
    public static void cblas_drotm(int N, MemorySegment X, int incX, MemorySegment Y, int incY,
            MemorySegment P) {
        var mh$ = cblas_drotm$shared.HANDLE;
        try {
            mh$.invokeExact(N, X, incX, Y, incY, P);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_srotmg}}
     */
    public static FunctionDescriptor cblas_srotmg$descriptor() {
        return cblas_srotmg$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_srotmg}}
     */
    public static MethodHandle cblas_srotmg$handle() {
        return cblas_srotmg$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_srotmg}}
     */
    public static MemorySegment cblas_srotmg$address() {
        return SYMBOLS.find("cblas_srotmg", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_srotmg(float *d1, float *d2, float *b1, const float b2, float *P);
     * }
     */
    public static void cblas_srotmg(MemorySegment d1, MemorySegment d2, MemorySegment b1, float b2,
            MemorySegment P) {
        var mh$ = cblas_srotmg$shared.HANDLE;
        try {
            mh$.invokeExact(d1, d2, b1, b2, P);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_drotmg}}
     */
    public static FunctionDescriptor cblas_drotmg$descriptor() {
        return cblas_drotmg$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_drotmg}}
     */
    public static MethodHandle cblas_drotmg$handle() {
        return cblas_drotmg$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_drotmg}}
     */
    public static MemorySegment cblas_drotmg$address() {
        return SYMBOLS.find("cblas_drotmg", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_drotmg(double *d1, double *d2, double *b1, const double b2, double *P);
     * }
     */
    public static void cblas_drotmg(MemorySegment d1, MemorySegment d2, MemorySegment b1, double b2,
            MemorySegment P) {
        var mh$ = cblas_drotmg$shared.HANDLE;
        try {
            mh$.invokeExact(d1, d2, b1, b2, P);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sscal}}
     */
    public static FunctionDescriptor cblas_sscal$descriptor() {
        return cblas_sscal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sscal}}
     */
    public static MethodHandle cblas_sscal$handle() {
        return cblas_sscal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sscal}}
     */
    public static MemorySegment cblas_sscal$address() {
        return SYMBOLS.find("cblas_sscal", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sscal(const blasint N, const float alpha, float *X, const blasint incX);
     * }
     */
    public static void cblas_sscal(int N, float alpha, MemorySegment X, int incX) {
        var mh$ = cblas_sscal$shared.HANDLE;
        try {
            mh$.invokeExact(N, alpha, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dscal}}
     */
    public static FunctionDescriptor cblas_dscal$descriptor() {
        return cblas_dscal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dscal}}
     */
    public static MethodHandle cblas_dscal$handle() {
        return cblas_dscal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dscal}}
     */
    public static MemorySegment cblas_dscal$address() {
        return SYMBOLS.find("cblas_dscal", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dscal(const blasint N, const double alpha, double *X, const blasint incX);
     * }
     */
    public static void cblas_dscal(int N, double alpha, MemorySegment X, int incX) {
        var mh$ = cblas_dscal$shared.HANDLE;
        try {
            mh$.invokeExact(N, alpha, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cscal}}
     */
    public static FunctionDescriptor cblas_cscal$descriptor() {
        return cblas_cscal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cscal}}
     */
    public static MethodHandle cblas_cscal$handle() {
        return cblas_cscal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cscal}}
     */
    public static MemorySegment cblas_cscal$address() {
        return SYMBOLS.find("cblas_cscal", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cscal(const blasint N, const void *alpha, void *X, const blasint incX);
     * }
     */
    public static void cblas_cscal(int N, MemorySegment alpha, MemorySegment X, int incX) {
        var mh$ = cblas_cscal$shared.HANDLE;
        try {
            mh$.invokeExact(N, alpha, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zscal}}
     */
    public static FunctionDescriptor cblas_zscal$descriptor() {
        return cblas_zscal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zscal}}
     */
    public static MethodHandle cblas_zscal$handle() {
        return cblas_zscal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zscal}}
     */
    public static MemorySegment cblas_zscal$address() {
        return SYMBOLS.find("cblas_zscal", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zscal(const blasint N, const void *alpha, void *X, const blasint incX);
     * }
     */
    public static void cblas_zscal(int N, MemorySegment alpha, MemorySegment X, int incX) {
        var mh$ = cblas_zscal$shared.HANDLE;
        try {
            mh$.invokeExact(N, alpha, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_csscal}}
     */
    public static FunctionDescriptor cblas_csscal$descriptor() {
        return cblas_csscal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_csscal}}
     */
    public static MethodHandle cblas_csscal$handle() {
        return cblas_csscal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_csscal}}
     */
    public static MemorySegment cblas_csscal$address() {
        return SYMBOLS.find("cblas_csscal", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_csscal(const blasint N, const float alpha, void *X, const blasint incX);
     * }
     */
    public static void cblas_csscal(int N, float alpha, MemorySegment X, int incX) {
        var mh$ = cblas_csscal$shared.HANDLE;
        try {
            mh$.invokeExact(N, alpha, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zdscal}}
     */
    public static FunctionDescriptor cblas_zdscal$descriptor() {
        return cblas_zdscal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zdscal}}
     */
    public static MethodHandle cblas_zdscal$handle() {
        return cblas_zdscal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zdscal}}
     */
    public static MemorySegment cblas_zdscal$address() {
        return SYMBOLS.find("cblas_zdscal", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zdscal(const blasint N, const double alpha, void *X, const blasint incX);
     * }
     */
    public static void cblas_zdscal(int N, double alpha, MemorySegment X, int incX) {
        var mh$ = cblas_zdscal$shared.HANDLE;
        try {
            mh$.invokeExact(N, alpha, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sgemv}}
     */
    public static FunctionDescriptor cblas_sgemv$descriptor() {
        return cblas_sgemv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sgemv}}
     */
    public static MethodHandle cblas_sgemv$handle() {
        return cblas_sgemv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sgemv}}
     */
    public static MemorySegment cblas_sgemv$address() {
        return SYMBOLS.find("cblas_sgemv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sgemv(const enum CBLAS_ORDER order, const enum CBLAS_TRANSPOSE trans, const blasint m, const blasint n, const float alpha, const float *a, const blasint lda, const float *x, const blasint incx, const float beta, float *y, const blasint incy);
     * }
     */
    public static void cblas_sgemv(int order, int trans, int m, int n, float alpha, MemorySegment a,
            int lda, MemorySegment x, int incx, float beta, MemorySegment y, int incy) {
        var mh$ = cblas_sgemv$shared.HANDLE;
        try {
            mh$.invokeExact(order, trans, m, n, alpha, a, lda, x, incx, beta, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dgemv}}
     */
    public static FunctionDescriptor cblas_dgemv$descriptor() {
        return cblas_dgemv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dgemv}}
     */
    public static MethodHandle cblas_dgemv$handle() {
        return cblas_dgemv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dgemv}}
     */
    public static MemorySegment cblas_dgemv$address() {
        return SYMBOLS.find("cblas_dgemv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dgemv(const enum CBLAS_ORDER order, const enum CBLAS_TRANSPOSE trans, const blasint m, const blasint n, const double alpha, const double *a, const blasint lda, const double *x, const blasint incx, const double beta, double *y, const blasint incy);
     * }
     */
    public static void cblas_dgemv(int order, int trans, int m, int n, double alpha,
            MemorySegment a, int lda, MemorySegment x, int incx, double beta, MemorySegment y,
            int incy) {
        var mh$ = cblas_dgemv$shared.HANDLE;
        try {
            mh$.invokeExact(order, trans, m, n, alpha, a, lda, x, incx, beta, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cgemv}}
     */
    public static FunctionDescriptor cblas_cgemv$descriptor() {
        return cblas_cgemv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cgemv}}
     */
    public static MethodHandle cblas_cgemv$handle() {
        return cblas_cgemv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cgemv}}
     */
    public static MemorySegment cblas_cgemv$address() {
        return SYMBOLS.find("cblas_cgemv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cgemv(const enum CBLAS_ORDER order, const enum CBLAS_TRANSPOSE trans, const blasint m, const blasint n, const void *alpha, const void *a, const blasint lda, const void *x, const blasint incx, const void *beta, void *y, const blasint incy);
     * }
     */
    public static void cblas_cgemv(int order, int trans, int m, int n, MemorySegment alpha,
            MemorySegment a, int lda, MemorySegment x, int incx, MemorySegment beta,
            MemorySegment y, int incy) {
        var mh$ = cblas_cgemv$shared.HANDLE;
        try {
            mh$.invokeExact(order, trans, m, n, alpha, a, lda, x, incx, beta, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zgemv}}
     */
    public static FunctionDescriptor cblas_zgemv$descriptor() {
        return cblas_zgemv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zgemv}}
     */
    public static MethodHandle cblas_zgemv$handle() {
        return cblas_zgemv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zgemv}}
     */
    public static MemorySegment cblas_zgemv$address() {
        return SYMBOLS.find("cblas_zgemv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zgemv(const enum CBLAS_ORDER order, const enum CBLAS_TRANSPOSE trans, const blasint m, const blasint n, const void *alpha, const void *a, const blasint lda, const void *x, const blasint incx, const void *beta, void *y, const blasint incy);
     * }
     */
    public static void cblas_zgemv(int order, int trans, int m, int n, MemorySegment alpha,
            MemorySegment a, int lda, MemorySegment x, int incx, MemorySegment beta,
            MemorySegment y, int incy) {
        var mh$ = cblas_zgemv$shared.HANDLE;
        try {
            mh$.invokeExact(order, trans, m, n, alpha, a, lda, x, incx, beta, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sger}}
     */
    public static FunctionDescriptor cblas_sger$descriptor() {
        return cblas_sger$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sger}}
     */
    public static MethodHandle cblas_sger$handle() {
        return cblas_sger$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sger}}
     */
    public static MemorySegment cblas_sger$address() {
        return SYMBOLS.find("cblas_sger", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sger(const enum CBLAS_ORDER order, const blasint M, const blasint N, const float alpha, const float *X, const blasint incX, const float *Y, const blasint incY, float *A, const blasint lda);
     * }
     */
    public static void cblas_sger(int order, int M, int N, float alpha, MemorySegment X, int incX,
            MemorySegment Y, int incY, MemorySegment A, int lda) {
        var mh$ = cblas_sger$shared.HANDLE;
        try {
            mh$.invokeExact(order, M, N, alpha, X, incX, Y, incY, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dger}}
     */
    public static FunctionDescriptor cblas_dger$descriptor() {
        return cblas_dger$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dger}}
     */
    public static MethodHandle cblas_dger$handle() {
        return cblas_dger$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dger}}
     */
    public static MemorySegment cblas_dger$address() {
        return SYMBOLS.find("cblas_dger", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dger(const enum CBLAS_ORDER order, const blasint M, const blasint N, const double alpha, const double *X, const blasint incX, const double *Y, const blasint incY, double *A, const blasint lda);
     * }
     */
    public static void cblas_dger(int order, int M, int N, double alpha, MemorySegment X, int incX,
            MemorySegment Y, int incY, MemorySegment A, int lda) {
        var mh$ = cblas_dger$shared.HANDLE;
        try {
            mh$.invokeExact(order, M, N, alpha, X, incX, Y, incY, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cgeru}}
     */
    public static FunctionDescriptor cblas_cgeru$descriptor() {
        return cblas_cgeru$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cgeru}}
     */
    public static MethodHandle cblas_cgeru$handle() {
        return cblas_cgeru$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cgeru}}
     */
    public static MemorySegment cblas_cgeru$address() {
        return SYMBOLS.find("cblas_cgeru", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cgeru(const enum CBLAS_ORDER order, const blasint M, const blasint N, const void *alpha, const void *X, const blasint incX, const void *Y, const blasint incY, void *A, const blasint lda);
     * }
     */
    public static void cblas_cgeru(int order, int M, int N, MemorySegment alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment A, int lda) {
        var mh$ = cblas_cgeru$shared.HANDLE;
        try {
            mh$.invokeExact(order, M, N, alpha, X, incX, Y, incY, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cgerc}}
     */
    public static FunctionDescriptor cblas_cgerc$descriptor() {
        return cblas_cgerc$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cgerc}}
     */
    public static MethodHandle cblas_cgerc$handle() {
        return cblas_cgerc$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cgerc}}
     */
    public static MemorySegment cblas_cgerc$address() {
        return SYMBOLS.find("cblas_cgerc", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cgerc(const enum CBLAS_ORDER order, const blasint M, const blasint N, const void *alpha, const void *X, const blasint incX, const void *Y, const blasint incY, void *A, const blasint lda);
     * }
     */
    public static void cblas_cgerc(int order, int M, int N, MemorySegment alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment A, int lda) {
        var mh$ = cblas_cgerc$shared.HANDLE;
        try {
            mh$.invokeExact(order, M, N, alpha, X, incX, Y, incY, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zgeru}}
     */
    public static FunctionDescriptor cblas_zgeru$descriptor() {
        return cblas_zgeru$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zgeru}}
     */
    public static MethodHandle cblas_zgeru$handle() {
        return cblas_zgeru$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zgeru}}
     */
    public static MemorySegment cblas_zgeru$address() {
        return SYMBOLS.find("cblas_zgeru", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zgeru(const enum CBLAS_ORDER order, const blasint M, const blasint N, const void *alpha, const void *X, const blasint incX, const void *Y, const blasint incY, void *A, const blasint lda);
     * }
     */
    public static void cblas_zgeru(int order, int M, int N, MemorySegment alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment A, int lda) {
        var mh$ = cblas_zgeru$shared.HANDLE;
        try {
            mh$.invokeExact(order, M, N, alpha, X, incX, Y, incY, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zgerc}}
     */
    public static FunctionDescriptor cblas_zgerc$descriptor() {
        return cblas_zgerc$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zgerc}}
     */
    public static MethodHandle cblas_zgerc$handle() {
        return cblas_zgerc$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zgerc}}
     */
    public static MemorySegment cblas_zgerc$address() {
        return SYMBOLS.find("cblas_zgerc", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zgerc(const enum CBLAS_ORDER order, const blasint M, const blasint N, const void *alpha, const void *X, const blasint incX, const void *Y, const blasint incY, void *A, const blasint lda);
     * }
     */
    public static void cblas_zgerc(int order, int M, int N, MemorySegment alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment A, int lda) {
        var mh$ = cblas_zgerc$shared.HANDLE;
        try {
            mh$.invokeExact(order, M, N, alpha, X, incX, Y, incY, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_strsv}}
     */
    public static FunctionDescriptor cblas_strsv$descriptor() {
        return cblas_strsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_strsv}}
     */
    public static MethodHandle cblas_strsv$handle() {
        return cblas_strsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_strsv}}
     */
    public static MemorySegment cblas_strsv$address() {
        return SYMBOLS.find("cblas_strsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_strsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const float *A, const blasint lda, float *X, const blasint incX);
     * }
     */
    public static void cblas_strsv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_strsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dtrsv}}
     */
    public static FunctionDescriptor cblas_dtrsv$descriptor() {
        return cblas_dtrsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dtrsv}}
     */
    public static MethodHandle cblas_dtrsv$handle() {
        return cblas_dtrsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dtrsv}}
     */
    public static MemorySegment cblas_dtrsv$address() {
        return SYMBOLS.find("cblas_dtrsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dtrsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const double *A, const blasint lda, double *X, const blasint incX);
     * }
     */
    public static void cblas_dtrsv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_dtrsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ctrsv}}
     */
    public static FunctionDescriptor cblas_ctrsv$descriptor() {
        return cblas_ctrsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ctrsv}}
     */
    public static MethodHandle cblas_ctrsv$handle() {
        return cblas_ctrsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ctrsv}}
     */
    public static MemorySegment cblas_ctrsv$address() {
        return SYMBOLS.find("cblas_ctrsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ctrsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const void *A, const blasint lda, void *X, const blasint incX);
     * }
     */
    public static void cblas_ctrsv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_ctrsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ztrsv}}
     */
    public static FunctionDescriptor cblas_ztrsv$descriptor() {
        return cblas_ztrsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ztrsv}}
     */
    public static MethodHandle cblas_ztrsv$handle() {
        return cblas_ztrsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ztrsv}}
     */
    public static MemorySegment cblas_ztrsv$address() {
        return SYMBOLS.find("cblas_ztrsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ztrsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const void *A, const blasint lda, void *X, const blasint incX);
     * }
     */
    public static void cblas_ztrsv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_ztrsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_strmv}}
     */
    public static FunctionDescriptor cblas_strmv$descriptor() {
        return cblas_strmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_strmv}}
     */
    public static MethodHandle cblas_strmv$handle() {
        return cblas_strmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_strmv}}
     */
    public static MemorySegment cblas_strmv$address() {
        return SYMBOLS.find("cblas_strmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_strmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const float *A, const blasint lda, float *X, const blasint incX);
     * }
     */
    public static void cblas_strmv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_strmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dtrmv}}
     */
    public static FunctionDescriptor cblas_dtrmv$descriptor() {
        return cblas_dtrmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dtrmv}}
     */
    public static MethodHandle cblas_dtrmv$handle() {
        return cblas_dtrmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dtrmv}}
     */
    public static MemorySegment cblas_dtrmv$address() {
        return SYMBOLS.find("cblas_dtrmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dtrmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const double *A, const blasint lda, double *X, const blasint incX);
     * }
     */
    public static void cblas_dtrmv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_dtrmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ctrmv}}
     */
    public static FunctionDescriptor cblas_ctrmv$descriptor() {
        return cblas_ctrmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ctrmv}}
     */
    public static MethodHandle cblas_ctrmv$handle() {
        return cblas_ctrmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ctrmv}}
     */
    public static MemorySegment cblas_ctrmv$address() {
        return SYMBOLS.find("cblas_ctrmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ctrmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const void *A, const blasint lda, void *X, const blasint incX);
     * }
     */
    public static void cblas_ctrmv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_ctrmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ztrmv}}
     */
    public static FunctionDescriptor cblas_ztrmv$descriptor() {
        return cblas_ztrmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ztrmv}}
     */
    public static MethodHandle cblas_ztrmv$handle() {
        return cblas_ztrmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ztrmv}}
     */
    public static MemorySegment cblas_ztrmv$address() {
        return SYMBOLS.find("cblas_ztrmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ztrmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const void *A, const blasint lda, void *X, const blasint incX);
     * }
     */
    public static void cblas_ztrmv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_ztrmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ssyr}}
     */
    public static FunctionDescriptor cblas_ssyr$descriptor() {
        return cblas_ssyr$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ssyr}}
     */
    public static MethodHandle cblas_ssyr$handle() {
        return cblas_ssyr$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ssyr}}
     */
    public static MemorySegment cblas_ssyr$address() {
        return SYMBOLS.find("cblas_ssyr", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ssyr(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const float alpha, const float *X, const blasint incX, float *A, const blasint lda);
     * }
     */
    public static void cblas_ssyr(int order, int Uplo, int N, float alpha, MemorySegment X,
            int incX, MemorySegment A, int lda) {
        var mh$ = cblas_ssyr$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dsyr}}
     */
    public static FunctionDescriptor cblas_dsyr$descriptor() {
        return cblas_dsyr$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dsyr}}
     */
    public static MethodHandle cblas_dsyr$handle() {
        return cblas_dsyr$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dsyr}}
     */
    public static MemorySegment cblas_dsyr$address() {
        return SYMBOLS.find("cblas_dsyr", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dsyr(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const double alpha, const double *X, const blasint incX, double *A, const blasint lda);
     * }
     */
    public static void cblas_dsyr(int order, int Uplo, int N, double alpha, MemorySegment X,
            int incX, MemorySegment A, int lda) {
        var mh$ = cblas_dsyr$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cher}}
     */
    public static FunctionDescriptor cblas_cher$descriptor() {
        return cblas_cher$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cher}}
     */
    public static MethodHandle cblas_cher$handle() {
        return cblas_cher$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cher}}
     */
    public static MemorySegment cblas_cher$address() {
        return SYMBOLS.find("cblas_cher", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cher(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const float alpha, const void *X, const blasint incX, void *A, const blasint lda);
     * }
     */
    public static void cblas_cher(int order, int Uplo, int N, float alpha, MemorySegment X,
            int incX, MemorySegment A, int lda) {
        var mh$ = cblas_cher$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zher}}
     */
    public static FunctionDescriptor cblas_zher$descriptor() {
        return cblas_zher$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zher}}
     */
    public static MethodHandle cblas_zher$handle() {
        return cblas_zher$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zher}}
     */
    public static MemorySegment cblas_zher$address() {
        return SYMBOLS.find("cblas_zher", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zher(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const double alpha, const void *X, const blasint incX, void *A, const blasint lda);
     * }
     */
    public static void cblas_zher(int order, int Uplo, int N, double alpha, MemorySegment X,
            int incX, MemorySegment A, int lda) {
        var mh$ = cblas_zher$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ssyr2}}
     */
    public static FunctionDescriptor cblas_ssyr2$descriptor() {
        return cblas_ssyr2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ssyr2}}
     */
    public static MethodHandle cblas_ssyr2$handle() {
        return cblas_ssyr2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ssyr2}}
     */
    public static MemorySegment cblas_ssyr2$address() {
        return SYMBOLS.find("cblas_ssyr2", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ssyr2(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const float alpha, const float *X, const blasint incX, const float *Y, const blasint incY, float *A, const blasint lda);
     * }
     */
    public static void cblas_ssyr2(int order, int Uplo, int N, float alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment A, int lda) {
        var mh$ = cblas_ssyr2$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, Y, incY, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dsyr2}}
     */
    public static FunctionDescriptor cblas_dsyr2$descriptor() {
        return cblas_dsyr2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dsyr2}}
     */
    public static MethodHandle cblas_dsyr2$handle() {
        return cblas_dsyr2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dsyr2}}
     */
    public static MemorySegment cblas_dsyr2$address() {
        return SYMBOLS.find("cblas_dsyr2", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dsyr2(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const double alpha, const double *X, const blasint incX, const double *Y, const blasint incY, double *A, const blasint lda);
     * }
     */
    public static void cblas_dsyr2(int order, int Uplo, int N, double alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment A, int lda) {
        var mh$ = cblas_dsyr2$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, Y, incY, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cher2}}
     */
    public static FunctionDescriptor cblas_cher2$descriptor() {
        return cblas_cher2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cher2}}
     */
    public static MethodHandle cblas_cher2$handle() {
        return cblas_cher2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cher2}}
     */
    public static MemorySegment cblas_cher2$address() {
        return SYMBOLS.find("cblas_cher2", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cher2(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const void *alpha, const void *X, const blasint incX, const void *Y, const blasint incY, void *A, const blasint lda);
     * }
     */
    public static void cblas_cher2(int order, int Uplo, int N, MemorySegment alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment A, int lda) {
        var mh$ = cblas_cher2$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, Y, incY, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zher2}}
     */
    public static FunctionDescriptor cblas_zher2$descriptor() {
        return cblas_zher2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zher2}}
     */
    public static MethodHandle cblas_zher2$handle() {
        return cblas_zher2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zher2}}
     */
    public static MemorySegment cblas_zher2$address() {
        return SYMBOLS.find("cblas_zher2", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zher2(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const void *alpha, const void *X, const blasint incX, const void *Y, const blasint incY, void *A, const blasint lda);
     * }
     */
    public static void cblas_zher2(int order, int Uplo, int N, MemorySegment alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment A, int lda) {
        var mh$ = cblas_zher2$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, Y, incY, A, lda);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sgbmv}}
     */
    public static FunctionDescriptor cblas_sgbmv$descriptor() {
        return cblas_sgbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sgbmv}}
     */
    public static MethodHandle cblas_sgbmv$handle() {
        return cblas_sgbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sgbmv}}
     */
    public static MemorySegment cblas_sgbmv$address() {
        return SYMBOLS.find("cblas_sgbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sgbmv(const enum CBLAS_ORDER order, const enum CBLAS_TRANSPOSE TransA, const blasint M, const blasint N, const blasint KL, const blasint KU, const float alpha, const float *A, const blasint lda, const float *X, const blasint incX, const float beta, float *Y, const blasint incY);
     * }
     */
    public static void cblas_sgbmv(int order, int TransA, int M, int N, int KL, int KU, float alpha,
            MemorySegment A, int lda, MemorySegment X, int incX, float beta, MemorySegment Y,
            int incY) {
        var mh$ = cblas_sgbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, TransA, M, N, KL, KU, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dgbmv}}
     */
    public static FunctionDescriptor cblas_dgbmv$descriptor() {
        return cblas_dgbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dgbmv}}
     */
    public static MethodHandle cblas_dgbmv$handle() {
        return cblas_dgbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dgbmv}}
     */
    public static MemorySegment cblas_dgbmv$address() {
        return SYMBOLS.find("cblas_dgbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dgbmv(const enum CBLAS_ORDER order, const enum CBLAS_TRANSPOSE TransA, const blasint M, const blasint N, const blasint KL, const blasint KU, const double alpha, const double *A, const blasint lda, const double *X, const blasint incX, const double beta, double *Y, const blasint incY);
     * }
     */
    public static void cblas_dgbmv(int order, int TransA, int M, int N, int KL, int KU,
            double alpha, MemorySegment A, int lda, MemorySegment X, int incX, double beta,
            MemorySegment Y, int incY) {
        var mh$ = cblas_dgbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, TransA, M, N, KL, KU, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cgbmv}}
     */
    public static FunctionDescriptor cblas_cgbmv$descriptor() {
        return cblas_cgbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cgbmv}}
     */
    public static MethodHandle cblas_cgbmv$handle() {
        return cblas_cgbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cgbmv}}
     */
    public static MemorySegment cblas_cgbmv$address() {
        return SYMBOLS.find("cblas_cgbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cgbmv(const enum CBLAS_ORDER order, const enum CBLAS_TRANSPOSE TransA, const blasint M, const blasint N, const blasint KL, const blasint KU, const void *alpha, const void *A, const blasint lda, const void *X, const blasint incX, const void *beta, void *Y, const blasint incY);
     * }
     */
    public static void cblas_cgbmv(int order, int TransA, int M, int N, int KL, int KU,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment X, int incX,
            MemorySegment beta, MemorySegment Y, int incY) {
        var mh$ = cblas_cgbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, TransA, M, N, KL, KU, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zgbmv}}
     */
    public static FunctionDescriptor cblas_zgbmv$descriptor() {
        return cblas_zgbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zgbmv}}
     */
    public static MethodHandle cblas_zgbmv$handle() {
        return cblas_zgbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zgbmv}}
     */
    public static MemorySegment cblas_zgbmv$address() {
        return SYMBOLS.find("cblas_zgbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zgbmv(const enum CBLAS_ORDER order, const enum CBLAS_TRANSPOSE TransA, const blasint M, const blasint N, const blasint KL, const blasint KU, const void *alpha, const void *A, const blasint lda, const void *X, const blasint incX, const void *beta, void *Y, const blasint incY);
     * }
     */
    public static void cblas_zgbmv(int order, int TransA, int M, int N, int KL, int KU,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment X, int incX,
            MemorySegment beta, MemorySegment Y, int incY) {
        var mh$ = cblas_zgbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, TransA, M, N, KL, KU, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ssbmv}}
     */
    public static FunctionDescriptor cblas_ssbmv$descriptor() {
        return cblas_ssbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ssbmv}}
     */
    public static MethodHandle cblas_ssbmv$handle() {
        return cblas_ssbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ssbmv}}
     */
    public static MemorySegment cblas_ssbmv$address() {
        return SYMBOLS.find("cblas_ssbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ssbmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const blasint K, const float alpha, const float *A, const blasint lda, const float *X, const blasint incX, const float beta, float *Y, const blasint incY);
     * }
     */
    public static void cblas_ssbmv(int order, int Uplo, int N, int K, float alpha, MemorySegment A,
            int lda, MemorySegment X, int incX, float beta, MemorySegment Y, int incY) {
        var mh$ = cblas_ssbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, K, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dsbmv}}
     */
    public static FunctionDescriptor cblas_dsbmv$descriptor() {
        return cblas_dsbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dsbmv}}
     */
    public static MethodHandle cblas_dsbmv$handle() {
        return cblas_dsbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dsbmv}}
     */
    public static MemorySegment cblas_dsbmv$address() {
        return SYMBOLS.find("cblas_dsbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dsbmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const blasint K, const double alpha, const double *A, const blasint lda, const double *X, const blasint incX, const double beta, double *Y, const blasint incY);
     * }
     */
    public static void cblas_dsbmv(int order, int Uplo, int N, int K, double alpha, MemorySegment A,
            int lda, MemorySegment X, int incX, double beta, MemorySegment Y, int incY) {
        var mh$ = cblas_dsbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, K, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_stbmv}}
     */
    public static FunctionDescriptor cblas_stbmv$descriptor() {
        return cblas_stbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_stbmv}}
     */
    public static MethodHandle cblas_stbmv$handle() {
        return cblas_stbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_stbmv}}
     */
    public static MemorySegment cblas_stbmv$address() {
        return SYMBOLS.find("cblas_stbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_stbmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const blasint K, const float *A, const blasint lda, float *X, const blasint incX);
     * }
     */
    public static void cblas_stbmv(int order, int Uplo, int TransA, int Diag, int N, int K,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_stbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, K, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dtbmv}}
     */
    public static FunctionDescriptor cblas_dtbmv$descriptor() {
        return cblas_dtbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dtbmv}}
     */
    public static MethodHandle cblas_dtbmv$handle() {
        return cblas_dtbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dtbmv}}
     */
    public static MemorySegment cblas_dtbmv$address() {
        return SYMBOLS.find("cblas_dtbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dtbmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const blasint K, const double *A, const blasint lda, double *X, const blasint incX);
     * }
     */
    public static void cblas_dtbmv(int order, int Uplo, int TransA, int Diag, int N, int K,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_dtbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, K, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ctbmv}}
     */
    public static FunctionDescriptor cblas_ctbmv$descriptor() {
        return cblas_ctbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ctbmv}}
     */
    public static MethodHandle cblas_ctbmv$handle() {
        return cblas_ctbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ctbmv}}
     */
    public static MemorySegment cblas_ctbmv$address() {
        return SYMBOLS.find("cblas_ctbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ctbmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const blasint K, const void *A, const blasint lda, void *X, const blasint incX);
     * }
     */
    public static void cblas_ctbmv(int order, int Uplo, int TransA, int Diag, int N, int K,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_ctbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, K, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ztbmv}}
     */
    public static FunctionDescriptor cblas_ztbmv$descriptor() {
        return cblas_ztbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ztbmv}}
     */
    public static MethodHandle cblas_ztbmv$handle() {
        return cblas_ztbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ztbmv}}
     */
    public static MemorySegment cblas_ztbmv$address() {
        return SYMBOLS.find("cblas_ztbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ztbmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const blasint K, const void *A, const blasint lda, void *X, const blasint incX);
     * }
     */
    public static void cblas_ztbmv(int order, int Uplo, int TransA, int Diag, int N, int K,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_ztbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, K, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_stbsv}}
     */
    public static FunctionDescriptor cblas_stbsv$descriptor() {
        return cblas_stbsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_stbsv}}
     */
    public static MethodHandle cblas_stbsv$handle() {
        return cblas_stbsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_stbsv}}
     */
    public static MemorySegment cblas_stbsv$address() {
        return SYMBOLS.find("cblas_stbsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_stbsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const blasint K, const float *A, const blasint lda, float *X, const blasint incX);
     * }
     */
    public static void cblas_stbsv(int order, int Uplo, int TransA, int Diag, int N, int K,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_stbsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, K, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dtbsv}}
     */
    public static FunctionDescriptor cblas_dtbsv$descriptor() {
        return cblas_dtbsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dtbsv}}
     */
    public static MethodHandle cblas_dtbsv$handle() {
        return cblas_dtbsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dtbsv}}
     */
    public static MemorySegment cblas_dtbsv$address() {
        return SYMBOLS.find("cblas_dtbsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dtbsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const blasint K, const double *A, const blasint lda, double *X, const blasint incX);
     * }
     */
    public static void cblas_dtbsv(int order, int Uplo, int TransA, int Diag, int N, int K,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_dtbsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, K, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ctbsv}}
     */
    public static FunctionDescriptor cblas_ctbsv$descriptor() {
        return cblas_ctbsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ctbsv}}
     */
    public static MethodHandle cblas_ctbsv$handle() {
        return cblas_ctbsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ctbsv}}
     */
    public static MemorySegment cblas_ctbsv$address() {
        return SYMBOLS.find("cblas_ctbsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ctbsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const blasint K, const void *A, const blasint lda, void *X, const blasint incX);
     * }
     */
    public static void cblas_ctbsv(int order, int Uplo, int TransA, int Diag, int N, int K,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_ctbsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, K, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ztbsv}}
     */
    public static FunctionDescriptor cblas_ztbsv$descriptor() {
        return cblas_ztbsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ztbsv}}
     */
    public static MethodHandle cblas_ztbsv$handle() {
        return cblas_ztbsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ztbsv}}
     */
    public static MemorySegment cblas_ztbsv$address() {
        return SYMBOLS.find("cblas_ztbsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ztbsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const blasint K, const void *A, const blasint lda, void *X, const blasint incX);
     * }
     */
    public static void cblas_ztbsv(int order, int Uplo, int TransA, int Diag, int N, int K,
            MemorySegment A, int lda, MemorySegment X, int incX) {
        var mh$ = cblas_ztbsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, K, A, lda, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_stpmv}}
     */
    public static FunctionDescriptor cblas_stpmv$descriptor() {
        return cblas_stpmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_stpmv}}
     */
    public static MethodHandle cblas_stpmv$handle() {
        return cblas_stpmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_stpmv}}
     */
    public static MemorySegment cblas_stpmv$address() {
        return SYMBOLS.find("cblas_stpmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_stpmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const float *Ap, float *X, const blasint incX);
     * }
     */
    public static void cblas_stpmv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment Ap, MemorySegment X, int incX) {
        var mh$ = cblas_stpmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, Ap, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dtpmv}}
     */
    public static FunctionDescriptor cblas_dtpmv$descriptor() {
        return cblas_dtpmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dtpmv}}
     */
    public static MethodHandle cblas_dtpmv$handle() {
        return cblas_dtpmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dtpmv}}
     */
    public static MemorySegment cblas_dtpmv$address() {
        return SYMBOLS.find("cblas_dtpmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dtpmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const double *Ap, double *X, const blasint incX);
     * }
     */
    public static void cblas_dtpmv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment Ap, MemorySegment X, int incX) {
        var mh$ = cblas_dtpmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, Ap, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ctpmv}}
     */
    public static FunctionDescriptor cblas_ctpmv$descriptor() {
        return cblas_ctpmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ctpmv}}
     */
    public static MethodHandle cblas_ctpmv$handle() {
        return cblas_ctpmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ctpmv}}
     */
    public static MemorySegment cblas_ctpmv$address() {
        return SYMBOLS.find("cblas_ctpmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ctpmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const void *Ap, void *X, const blasint incX);
     * }
     */
    public static void cblas_ctpmv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment Ap, MemorySegment X, int incX) {
        var mh$ = cblas_ctpmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, Ap, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ztpmv}}
     */
    public static FunctionDescriptor cblas_ztpmv$descriptor() {
        return cblas_ztpmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ztpmv}}
     */
    public static MethodHandle cblas_ztpmv$handle() {
        return cblas_ztpmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ztpmv}}
     */
    public static MemorySegment cblas_ztpmv$address() {
        return SYMBOLS.find("cblas_ztpmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ztpmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const void *Ap, void *X, const blasint incX);
     * }
     */
    public static void cblas_ztpmv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment Ap, MemorySegment X, int incX) {
        var mh$ = cblas_ztpmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, Ap, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_stpsv}}
     */
    public static FunctionDescriptor cblas_stpsv$descriptor() {
        return cblas_stpsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_stpsv}}
     */
    public static MethodHandle cblas_stpsv$handle() {
        return cblas_stpsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_stpsv}}
     */
    public static MemorySegment cblas_stpsv$address() {
        return SYMBOLS.find("cblas_stpsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_stpsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const float *Ap, float *X, const blasint incX);
     * }
     */
    public static void cblas_stpsv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment Ap, MemorySegment X, int incX) {
        var mh$ = cblas_stpsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, Ap, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dtpsv}}
     */
    public static FunctionDescriptor cblas_dtpsv$descriptor() {
        return cblas_dtpsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dtpsv}}
     */
    public static MethodHandle cblas_dtpsv$handle() {
        return cblas_dtpsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dtpsv}}
     */
    public static MemorySegment cblas_dtpsv$address() {
        return SYMBOLS.find("cblas_dtpsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dtpsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const double *Ap, double *X, const blasint incX);
     * }
     */
    public static void cblas_dtpsv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment Ap, MemorySegment X, int incX) {
        var mh$ = cblas_dtpsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, Ap, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ctpsv}}
     */
    public static FunctionDescriptor cblas_ctpsv$descriptor() {
        return cblas_ctpsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ctpsv}}
     */
    public static MethodHandle cblas_ctpsv$handle() {
        return cblas_ctpsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ctpsv}}
     */
    public static MemorySegment cblas_ctpsv$address() {
        return SYMBOLS.find("cblas_ctpsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ctpsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const void *Ap, void *X, const blasint incX);
     * }
     */
    public static void cblas_ctpsv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment Ap, MemorySegment X, int incX) {
        var mh$ = cblas_ctpsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, Ap, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ztpsv}}
     */
    public static FunctionDescriptor cblas_ztpsv$descriptor() {
        return cblas_ztpsv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ztpsv}}
     */
    public static MethodHandle cblas_ztpsv$handle() {
        return cblas_ztpsv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ztpsv}}
     */
    public static MemorySegment cblas_ztpsv$address() {
        return SYMBOLS.find("cblas_ztpsv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ztpsv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint N, const void *Ap, void *X, const blasint incX);
     * }
     */
    public static void cblas_ztpsv(int order, int Uplo, int TransA, int Diag, int N,
            MemorySegment Ap, MemorySegment X, int incX) {
        var mh$ = cblas_ztpsv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, TransA, Diag, N, Ap, X, incX);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ssymv}}
     */
    public static FunctionDescriptor cblas_ssymv$descriptor() {
        return cblas_ssymv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ssymv}}
     */
    public static MethodHandle cblas_ssymv$handle() {
        return cblas_ssymv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ssymv}}
     */
    public static MemorySegment cblas_ssymv$address() {
        return SYMBOLS.find("cblas_ssymv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ssymv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const float alpha, const float *A, const blasint lda, const float *X, const blasint incX, const float beta, float *Y, const blasint incY);
     * }
     */
    public static void cblas_ssymv(int order, int Uplo, int N, float alpha, MemorySegment A,
            int lda, MemorySegment X, int incX, float beta, MemorySegment Y, int incY) {
        var mh$ = cblas_ssymv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dsymv}}
     */
    public static FunctionDescriptor cblas_dsymv$descriptor() {
        return cblas_dsymv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dsymv}}
     */
    public static MethodHandle cblas_dsymv$handle() {
        return cblas_dsymv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dsymv}}
     */
    public static MemorySegment cblas_dsymv$address() {
        return SYMBOLS.find("cblas_dsymv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dsymv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const double alpha, const double *A, const blasint lda, const double *X, const blasint incX, const double beta, double *Y, const blasint incY);
     * }
     */
    public static void cblas_dsymv(int order, int Uplo, int N, double alpha, MemorySegment A,
            int lda, MemorySegment X, int incX, double beta, MemorySegment Y, int incY) {
        var mh$ = cblas_dsymv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_chemv}}
     */
    public static FunctionDescriptor cblas_chemv$descriptor() {
        return cblas_chemv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_chemv}}
     */
    public static MethodHandle cblas_chemv$handle() {
        return cblas_chemv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_chemv}}
     */
    public static MemorySegment cblas_chemv$address() {
        return SYMBOLS.find("cblas_chemv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_chemv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const void *alpha, const void *A, const blasint lda, const void *X, const blasint incX, const void *beta, void *Y, const blasint incY);
     * }
     */
    public static void cblas_chemv(int order, int Uplo, int N, MemorySegment alpha, MemorySegment A,
            int lda, MemorySegment X, int incX, MemorySegment beta, MemorySegment Y, int incY) {
        var mh$ = cblas_chemv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zhemv}}
     */
    public static FunctionDescriptor cblas_zhemv$descriptor() {
        return cblas_zhemv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zhemv}}
     */
    public static MethodHandle cblas_zhemv$handle() {
        return cblas_zhemv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zhemv}}
     */
    public static MemorySegment cblas_zhemv$address() {
        return SYMBOLS.find("cblas_zhemv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zhemv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const void *alpha, const void *A, const blasint lda, const void *X, const blasint incX, const void *beta, void *Y, const blasint incY);
     * }
     */
    public static void cblas_zhemv(int order, int Uplo, int N, MemorySegment alpha, MemorySegment A,
            int lda, MemorySegment X, int incX, MemorySegment beta, MemorySegment Y, int incY) {
        var mh$ = cblas_zhemv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sspmv}}
     */
    public static FunctionDescriptor cblas_sspmv$descriptor() {
        return cblas_sspmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sspmv}}
     */
    public static MethodHandle cblas_sspmv$handle() {
        return cblas_sspmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sspmv}}
     */
    public static MemorySegment cblas_sspmv$address() {
        return SYMBOLS.find("cblas_sspmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sspmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const float alpha, const float *Ap, const float *X, const blasint incX, const float beta, float *Y, const blasint incY);
     * }
     */
    public static void cblas_sspmv(int order, int Uplo, int N, float alpha, MemorySegment Ap,
            MemorySegment X, int incX, float beta, MemorySegment Y, int incY) {
        var mh$ = cblas_sspmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, Ap, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dspmv}}
     */
    public static FunctionDescriptor cblas_dspmv$descriptor() {
        return cblas_dspmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dspmv}}
     */
    public static MethodHandle cblas_dspmv$handle() {
        return cblas_dspmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dspmv}}
     */
    public static MemorySegment cblas_dspmv$address() {
        return SYMBOLS.find("cblas_dspmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dspmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const double alpha, const double *Ap, const double *X, const blasint incX, const double beta, double *Y, const blasint incY);
     * }
     */
    public static void cblas_dspmv(int order, int Uplo, int N, double alpha, MemorySegment Ap,
            MemorySegment X, int incX, double beta, MemorySegment Y, int incY) {
        var mh$ = cblas_dspmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, Ap, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sspr}}
     */
    public static FunctionDescriptor cblas_sspr$descriptor() {
        return cblas_sspr$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sspr}}
     */
    public static MethodHandle cblas_sspr$handle() {
        return cblas_sspr$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sspr}}
     */
    public static MemorySegment cblas_sspr$address() {
        return SYMBOLS.find("cblas_sspr", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sspr(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const float alpha, const float *X, const blasint incX, float *Ap);
     * }
     */
    public static void cblas_sspr(int order, int Uplo, int N, float alpha, MemorySegment X,
            int incX, MemorySegment Ap) {
        var mh$ = cblas_sspr$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, Ap);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dspr}}
     */
    public static FunctionDescriptor cblas_dspr$descriptor() {
        return cblas_dspr$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dspr}}
     */
    public static MethodHandle cblas_dspr$handle() {
        return cblas_dspr$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dspr}}
     */
    public static MemorySegment cblas_dspr$address() {
        return SYMBOLS.find("cblas_dspr", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dspr(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const double alpha, const double *X, const blasint incX, double *Ap);
     * }
     */
    public static void cblas_dspr(int order, int Uplo, int N, double alpha, MemorySegment X,
            int incX, MemorySegment Ap) {
        var mh$ = cblas_dspr$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, Ap);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_chpr}}
     */
    public static FunctionDescriptor cblas_chpr$descriptor() {
        return cblas_chpr$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_chpr}}
     */
    public static MethodHandle cblas_chpr$handle() {
        return cblas_chpr$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_chpr}}
     */
    public static MemorySegment cblas_chpr$address() {
        return SYMBOLS.find("cblas_chpr", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_chpr(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const float alpha, const void *X, const blasint incX, void *A);
     * }
     */
    public static void cblas_chpr(int order, int Uplo, int N, float alpha, MemorySegment X,
            int incX, MemorySegment A) {
        var mh$ = cblas_chpr$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, A);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zhpr}}
     */
    public static FunctionDescriptor cblas_zhpr$descriptor() {
        return cblas_zhpr$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zhpr}}
     */
    public static MethodHandle cblas_zhpr$handle() {
        return cblas_zhpr$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zhpr}}
     */
    public static MemorySegment cblas_zhpr$address() {
        return SYMBOLS.find("cblas_zhpr", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zhpr(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const double alpha, const void *X, const blasint incX, void *A);
     * }
     */
    public static void cblas_zhpr(int order, int Uplo, int N, double alpha, MemorySegment X,
            int incX, MemorySegment A) {
        var mh$ = cblas_zhpr$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, A);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sspr2}}
     */
    public static FunctionDescriptor cblas_sspr2$descriptor() {
        return cblas_sspr2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sspr2}}
     */
    public static MethodHandle cblas_sspr2$handle() {
        return cblas_sspr2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sspr2}}
     */
    public static MemorySegment cblas_sspr2$address() {
        return SYMBOLS.find("cblas_sspr2", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sspr2(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const float alpha, const float *X, const blasint incX, const float *Y, const blasint incY, float *A);
     * }
     */
    public static void cblas_sspr2(int order, int Uplo, int N, float alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment A) {
        var mh$ = cblas_sspr2$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, Y, incY, A);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dspr2}}
     */
    public static FunctionDescriptor cblas_dspr2$descriptor() {
        return cblas_dspr2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dspr2}}
     */
    public static MethodHandle cblas_dspr2$handle() {
        return cblas_dspr2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dspr2}}
     */
    public static MemorySegment cblas_dspr2$address() {
        return SYMBOLS.find("cblas_dspr2", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dspr2(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const double alpha, const double *X, const blasint incX, const double *Y, const blasint incY, double *A);
     * }
     */
    public static void cblas_dspr2(int order, int Uplo, int N, double alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment A) {
        var mh$ = cblas_dspr2$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, Y, incY, A);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_chpr2}}
     */
    public static FunctionDescriptor cblas_chpr2$descriptor() {
        return cblas_chpr2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_chpr2}}
     */
    public static MethodHandle cblas_chpr2$handle() {
        return cblas_chpr2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_chpr2}}
     */
    public static MemorySegment cblas_chpr2$address() {
        return SYMBOLS.find("cblas_chpr2", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_chpr2(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const void *alpha, const void *X, const blasint incX, const void *Y, const blasint incY, void *Ap);
     * }
     */
    public static void cblas_chpr2(int order, int Uplo, int N, MemorySegment alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment Ap) {
        var mh$ = cblas_chpr2$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, Y, incY, Ap);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zhpr2}}
     */
    public static FunctionDescriptor cblas_zhpr2$descriptor() {
        return cblas_zhpr2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zhpr2}}
     */
    public static MethodHandle cblas_zhpr2$handle() {
        return cblas_zhpr2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zhpr2}}
     */
    public static MemorySegment cblas_zhpr2$address() {
        return SYMBOLS.find("cblas_zhpr2", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zhpr2(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const void *alpha, const void *X, const blasint incX, const void *Y, const blasint incY, void *Ap);
     * }
     */
    public static void cblas_zhpr2(int order, int Uplo, int N, MemorySegment alpha, MemorySegment X,
            int incX, MemorySegment Y, int incY, MemorySegment Ap) {
        var mh$ = cblas_zhpr2$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, X, incX, Y, incY, Ap);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_chbmv}}
     */
    public static FunctionDescriptor cblas_chbmv$descriptor() {
        return cblas_chbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_chbmv}}
     */
    public static MethodHandle cblas_chbmv$handle() {
        return cblas_chbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_chbmv}}
     */
    public static MemorySegment cblas_chbmv$address() {
        return SYMBOLS.find("cblas_chbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_chbmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *X, const blasint incX, const void *beta, void *Y, const blasint incY);
     * }
     */
    public static void cblas_chbmv(int order, int Uplo, int N, int K, MemorySegment alpha,
            MemorySegment A, int lda, MemorySegment X, int incX, MemorySegment beta,
            MemorySegment Y, int incY) {
        var mh$ = cblas_chbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, K, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zhbmv}}
     */
    public static FunctionDescriptor cblas_zhbmv$descriptor() {
        return cblas_zhbmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zhbmv}}
     */
    public static MethodHandle cblas_zhbmv$handle() {
        return cblas_zhbmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zhbmv}}
     */
    public static MemorySegment cblas_zhbmv$address() {
        return SYMBOLS.find("cblas_zhbmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zhbmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *X, const blasint incX, const void *beta, void *Y, const blasint incY);
     * }
     */
    public static void cblas_zhbmv(int order, int Uplo, int N, int K, MemorySegment alpha,
            MemorySegment A, int lda, MemorySegment X, int incX, MemorySegment beta,
            MemorySegment Y, int incY) {
        var mh$ = cblas_zhbmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, K, alpha, A, lda, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_chpmv}}
     */
    public static FunctionDescriptor cblas_chpmv$descriptor() {
        return cblas_chpmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_chpmv}}
     */
    public static MethodHandle cblas_chpmv$handle() {
        return cblas_chpmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_chpmv}}
     */
    public static MemorySegment cblas_chpmv$address() {
        return SYMBOLS.find("cblas_chpmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_chpmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const void *alpha, const void *Ap, const void *X, const blasint incX, const void *beta, void *Y, const blasint incY);
     * }
     */
    public static void cblas_chpmv(int order, int Uplo, int N, MemorySegment alpha,
            MemorySegment Ap, MemorySegment X, int incX, MemorySegment beta, MemorySegment Y,
            int incY) {
        var mh$ = cblas_chpmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, Ap, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zhpmv}}
     */
    public static FunctionDescriptor cblas_zhpmv$descriptor() {
        return cblas_zhpmv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zhpmv}}
     */
    public static MethodHandle cblas_zhpmv$handle() {
        return cblas_zhpmv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zhpmv}}
     */
    public static MemorySegment cblas_zhpmv$address() {
        return SYMBOLS.find("cblas_zhpmv", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zhpmv(const enum CBLAS_ORDER order, const enum CBLAS_UPLO Uplo, const blasint N, const void *alpha, const void *Ap, const void *X, const blasint incX, const void *beta, void *Y, const blasint incY);
     * }
     */
    public static void cblas_zhpmv(int order, int Uplo, int N, MemorySegment alpha,
            MemorySegment Ap, MemorySegment X, int incX, MemorySegment beta, MemorySegment Y,
            int incY) {
        var mh$ = cblas_zhpmv$shared.HANDLE;
        try {
            mh$.invokeExact(order, Uplo, N, alpha, Ap, X, incX, beta, Y, incY);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sgemm}}
     */
    public static FunctionDescriptor cblas_sgemm$descriptor() {
        return cblas_sgemm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sgemm}}
     */
    public static MethodHandle cblas_sgemm$handle() {
        return cblas_sgemm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sgemm}}
     */
    public static MemorySegment cblas_sgemm$address() {
        return SYMBOLS.find("cblas_sgemm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sgemm(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint N, const blasint K, const float alpha, const float *A, const blasint lda, const float *B, const blasint ldb, const float beta, float *C, const blasint ldc);
     * }
     */
    public static void cblas_sgemm(int Order, int TransA, int TransB, int M, int N, int K,
            float alpha, MemorySegment A, int lda, MemorySegment B, int ldb, float beta,
            MemorySegment C, int ldc) {
        var mh$ = cblas_sgemm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA, TransB, M, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dgemm}}
     */
    public static FunctionDescriptor cblas_dgemm$descriptor() {
        return cblas_dgemm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dgemm}}
     */
    public static MethodHandle cblas_dgemm$handle() {
        return cblas_dgemm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dgemm}}
     */
    public static MemorySegment cblas_dgemm$address() {
        return SYMBOLS.find("cblas_dgemm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dgemm(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint N, const blasint K, const double alpha, const double *A, const blasint lda, const double *B, const blasint ldb, const double beta, double *C, const blasint ldc);
     * }
     */
    public static void cblas_dgemm(int Order, int TransA, int TransB, int M, int N, int K,
            double alpha, MemorySegment A, int lda, MemorySegment B, int ldb, double beta,
            MemorySegment C, int ldc) {
        var mh$ = cblas_dgemm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA, TransB, M, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cgemm}}
     */
    public static FunctionDescriptor cblas_cgemm$descriptor() {
        return cblas_cgemm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cgemm}}
     */
    public static MethodHandle cblas_cgemm$handle() {
        return cblas_cgemm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cgemm}}
     */
    public static MemorySegment cblas_cgemm$address() {
        return SYMBOLS.find("cblas_cgemm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cgemm(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_cgemm(int Order, int TransA, int TransB, int M, int N, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb,
            MemorySegment beta, MemorySegment C, int ldc) {
        var mh$ = cblas_cgemm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA, TransB, M, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cgemm3m}}
     */
    public static FunctionDescriptor cblas_cgemm3m$descriptor() {
        return cblas_cgemm3m$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cgemm3m}}
     */
    public static MethodHandle cblas_cgemm3m$handle() {
        return cblas_cgemm3m$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cgemm3m}}
     */
    public static MemorySegment cblas_cgemm3m$address() {
        return SYMBOLS.find("cblas_cgemm3m", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cgemm3m(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_cgemm3m(int Order, int TransA, int TransB, int M, int N, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb,
            MemorySegment beta, MemorySegment C, int ldc) {
        var mh$ = cblas_cgemm3m$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA, TransB, M, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zgemm}}
     */
    public static FunctionDescriptor cblas_zgemm$descriptor() {
        return cblas_zgemm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zgemm}}
     */
    public static MethodHandle cblas_zgemm$handle() {
        return cblas_zgemm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zgemm}}
     */
    public static MemorySegment cblas_zgemm$address() {
        return SYMBOLS.find("cblas_zgemm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zgemm(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_zgemm(int Order, int TransA, int TransB, int M, int N, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb,
            MemorySegment beta, MemorySegment C, int ldc) {
        var mh$ = cblas_zgemm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA, TransB, M, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zgemm3m}}
     */
    public static FunctionDescriptor cblas_zgemm3m$descriptor() {
        return cblas_zgemm3m$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zgemm3m}}
     */
    public static MethodHandle cblas_zgemm3m$handle() {
        return cblas_zgemm3m$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zgemm3m}}
     */
    public static MemorySegment cblas_zgemm3m$address() {
        return SYMBOLS.find("cblas_zgemm3m", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zgemm3m(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_zgemm3m(int Order, int TransA, int TransB, int M, int N, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb,
            MemorySegment beta, MemorySegment C, int ldc) {
        var mh$ = cblas_zgemm3m$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA, TransB, M, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sgemmt}}
     */
    public static FunctionDescriptor cblas_sgemmt$descriptor() {
        return cblas_sgemmt$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sgemmt}}
     */
    public static MethodHandle cblas_sgemmt$handle() {
        return cblas_sgemmt$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sgemmt}}
     */
    public static MemorySegment cblas_sgemmt$address() {
        return SYMBOLS.find("cblas_sgemmt", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sgemmt(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint K, const float alpha, const float *A, const blasint lda, const float *B, const blasint ldb, const float beta, float *C, const blasint ldc);
     * }
     */
    public static void cblas_sgemmt(int Order, int Uplo, int TransA, int TransB, int M, int K,
            float alpha, MemorySegment A, int lda, MemorySegment B, int ldb, float beta,
            MemorySegment C, int ldc) {
        var mh$ = cblas_sgemmt$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, TransA, TransB, M, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dgemmt}}
     */
    public static FunctionDescriptor cblas_dgemmt$descriptor() {
        return cblas_dgemmt$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dgemmt}}
     */
    public static MethodHandle cblas_dgemmt$handle() {
        return cblas_dgemmt$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dgemmt}}
     */
    public static MemorySegment cblas_dgemmt$address() {
        return SYMBOLS.find("cblas_dgemmt", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dgemmt(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint K, const double alpha, const double *A, const blasint lda, const double *B, const blasint ldb, const double beta, double *C, const blasint ldc);
     * }
     */
    public static void cblas_dgemmt(int Order, int Uplo, int TransA, int TransB, int M, int K,
            double alpha, MemorySegment A, int lda, MemorySegment B, int ldb, double beta,
            MemorySegment C, int ldc) {
        var mh$ = cblas_dgemmt$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, TransA, TransB, M, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cgemmt}}
     */
    public static FunctionDescriptor cblas_cgemmt$descriptor() {
        return cblas_cgemmt$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cgemmt}}
     */
    public static MethodHandle cblas_cgemmt$handle() {
        return cblas_cgemmt$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cgemmt}}
     */
    public static MemorySegment cblas_cgemmt$address() {
        return SYMBOLS.find("cblas_cgemmt", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cgemmt(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint K, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_cgemmt(int Order, int Uplo, int TransA, int TransB, int M, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb,
            MemorySegment beta, MemorySegment C, int ldc) {
        var mh$ = cblas_cgemmt$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, TransA, TransB, M, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zgemmt}}
     */
    public static FunctionDescriptor cblas_zgemmt$descriptor() {
        return cblas_zgemmt$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zgemmt}}
     */
    public static MethodHandle cblas_zgemmt$handle() {
        return cblas_zgemmt$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zgemmt}}
     */
    public static MemorySegment cblas_zgemmt$address() {
        return SYMBOLS.find("cblas_zgemmt", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zgemmt(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint K, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_zgemmt(int Order, int Uplo, int TransA, int TransB, int M, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb,
            MemorySegment beta, MemorySegment C, int ldc) {
        var mh$ = cblas_zgemmt$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, TransA, TransB, M, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ssymm}}
     */
    public static FunctionDescriptor cblas_ssymm$descriptor() {
        return cblas_ssymm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ssymm}}
     */
    public static MethodHandle cblas_ssymm$handle() {
        return cblas_ssymm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ssymm}}
     */
    public static MemorySegment cblas_ssymm$address() {
        return SYMBOLS.find("cblas_ssymm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ssymm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const blasint M, const blasint N, const float alpha, const float *A, const blasint lda, const float *B, const blasint ldb, const float beta, float *C, const blasint ldc);
     * }
     */
    public static void cblas_ssymm(int Order, int Side, int Uplo, int M, int N, float alpha,
            MemorySegment A, int lda, MemorySegment B, int ldb, float beta, MemorySegment C,
            int ldc) {
        var mh$ = cblas_ssymm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, M, N, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dsymm}}
     */
    public static FunctionDescriptor cblas_dsymm$descriptor() {
        return cblas_dsymm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dsymm}}
     */
    public static MethodHandle cblas_dsymm$handle() {
        return cblas_dsymm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dsymm}}
     */
    public static MemorySegment cblas_dsymm$address() {
        return SYMBOLS.find("cblas_dsymm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dsymm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const blasint M, const blasint N, const double alpha, const double *A, const blasint lda, const double *B, const blasint ldb, const double beta, double *C, const blasint ldc);
     * }
     */
    public static void cblas_dsymm(int Order, int Side, int Uplo, int M, int N, double alpha,
            MemorySegment A, int lda, MemorySegment B, int ldb, double beta, MemorySegment C,
            int ldc) {
        var mh$ = cblas_dsymm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, M, N, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_csymm}}
     */
    public static FunctionDescriptor cblas_csymm$descriptor() {
        return cblas_csymm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_csymm}}
     */
    public static MethodHandle cblas_csymm$handle() {
        return cblas_csymm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_csymm}}
     */
    public static MemorySegment cblas_csymm$address() {
        return SYMBOLS.find("cblas_csymm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_csymm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const blasint M, const blasint N, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_csymm(int Order, int Side, int Uplo, int M, int N, MemorySegment alpha,
            MemorySegment A, int lda, MemorySegment B, int ldb, MemorySegment beta, MemorySegment C,
            int ldc) {
        var mh$ = cblas_csymm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, M, N, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zsymm}}
     */
    public static FunctionDescriptor cblas_zsymm$descriptor() {
        return cblas_zsymm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zsymm}}
     */
    public static MethodHandle cblas_zsymm$handle() {
        return cblas_zsymm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zsymm}}
     */
    public static MemorySegment cblas_zsymm$address() {
        return SYMBOLS.find("cblas_zsymm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zsymm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const blasint M, const blasint N, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_zsymm(int Order, int Side, int Uplo, int M, int N, MemorySegment alpha,
            MemorySegment A, int lda, MemorySegment B, int ldb, MemorySegment beta, MemorySegment C,
            int ldc) {
        var mh$ = cblas_zsymm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, M, N, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ssyrk}}
     */
    public static FunctionDescriptor cblas_ssyrk$descriptor() {
        return cblas_ssyrk$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ssyrk}}
     */
    public static MethodHandle cblas_ssyrk$handle() {
        return cblas_ssyrk$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ssyrk}}
     */
    public static MemorySegment cblas_ssyrk$address() {
        return SYMBOLS.find("cblas_ssyrk", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ssyrk(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const float alpha, const float *A, const blasint lda, const float beta, float *C, const blasint ldc);
     * }
     */
    public static void cblas_ssyrk(int Order, int Uplo, int Trans, int N, int K, float alpha,
            MemorySegment A, int lda, float beta, MemorySegment C, int ldc) {
        var mh$ = cblas_ssyrk$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dsyrk}}
     */
    public static FunctionDescriptor cblas_dsyrk$descriptor() {
        return cblas_dsyrk$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dsyrk}}
     */
    public static MethodHandle cblas_dsyrk$handle() {
        return cblas_dsyrk$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dsyrk}}
     */
    public static MemorySegment cblas_dsyrk$address() {
        return SYMBOLS.find("cblas_dsyrk", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dsyrk(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const double alpha, const double *A, const blasint lda, const double beta, double *C, const blasint ldc);
     * }
     */
    public static void cblas_dsyrk(int Order, int Uplo, int Trans, int N, int K, double alpha,
            MemorySegment A, int lda, double beta, MemorySegment C, int ldc) {
        var mh$ = cblas_dsyrk$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_csyrk}}
     */
    public static FunctionDescriptor cblas_csyrk$descriptor() {
        return cblas_csyrk$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_csyrk}}
     */
    public static MethodHandle cblas_csyrk$handle() {
        return cblas_csyrk$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_csyrk}}
     */
    public static MemorySegment cblas_csyrk$address() {
        return SYMBOLS.find("cblas_csyrk", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_csyrk(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_csyrk(int Order, int Uplo, int Trans, int N, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment beta, MemorySegment C,
            int ldc) {
        var mh$ = cblas_csyrk$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zsyrk}}
     */
    public static FunctionDescriptor cblas_zsyrk$descriptor() {
        return cblas_zsyrk$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zsyrk}}
     */
    public static MethodHandle cblas_zsyrk$handle() {
        return cblas_zsyrk$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zsyrk}}
     */
    public static MemorySegment cblas_zsyrk$address() {
        return SYMBOLS.find("cblas_zsyrk", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zsyrk(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_zsyrk(int Order, int Uplo, int Trans, int N, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment beta, MemorySegment C,
            int ldc) {
        var mh$ = cblas_zsyrk$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ssyr2k}}
     */
    public static FunctionDescriptor cblas_ssyr2k$descriptor() {
        return cblas_ssyr2k$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ssyr2k}}
     */
    public static MethodHandle cblas_ssyr2k$handle() {
        return cblas_ssyr2k$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ssyr2k}}
     */
    public static MemorySegment cblas_ssyr2k$address() {
        return SYMBOLS.find("cblas_ssyr2k", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ssyr2k(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const float alpha, const float *A, const blasint lda, const float *B, const blasint ldb, const float beta, float *C, const blasint ldc);
     * }
     */
    public static void cblas_ssyr2k(int Order, int Uplo, int Trans, int N, int K, float alpha,
            MemorySegment A, int lda, MemorySegment B, int ldb, float beta, MemorySegment C,
            int ldc) {
        var mh$ = cblas_ssyr2k$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dsyr2k}}
     */
    public static FunctionDescriptor cblas_dsyr2k$descriptor() {
        return cblas_dsyr2k$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dsyr2k}}
     */
    public static MethodHandle cblas_dsyr2k$handle() {
        return cblas_dsyr2k$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dsyr2k}}
     */
    public static MemorySegment cblas_dsyr2k$address() {
        return SYMBOLS.find("cblas_dsyr2k", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dsyr2k(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const double alpha, const double *A, const blasint lda, const double *B, const blasint ldb, const double beta, double *C, const blasint ldc);
     * }
     */
    public static void cblas_dsyr2k(int Order, int Uplo, int Trans, int N, int K, double alpha,
            MemorySegment A, int lda, MemorySegment B, int ldb, double beta, MemorySegment C,
            int ldc) {
        var mh$ = cblas_dsyr2k$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_csyr2k}}
     */
    public static FunctionDescriptor cblas_csyr2k$descriptor() {
        return cblas_csyr2k$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_csyr2k}}
     */
    public static MethodHandle cblas_csyr2k$handle() {
        return cblas_csyr2k$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_csyr2k}}
     */
    public static MemorySegment cblas_csyr2k$address() {
        return SYMBOLS.find("cblas_csyr2k", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_csyr2k(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_csyr2k(int Order, int Uplo, int Trans, int N, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb,
            MemorySegment beta, MemorySegment C, int ldc) {
        var mh$ = cblas_csyr2k$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zsyr2k}}
     */
    public static FunctionDescriptor cblas_zsyr2k$descriptor() {
        return cblas_zsyr2k$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zsyr2k}}
     */
    public static MethodHandle cblas_zsyr2k$handle() {
        return cblas_zsyr2k$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zsyr2k}}
     */
    public static MemorySegment cblas_zsyr2k$address() {
        return SYMBOLS.find("cblas_zsyr2k", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zsyr2k(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_zsyr2k(int Order, int Uplo, int Trans, int N, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb,
            MemorySegment beta, MemorySegment C, int ldc) {
        var mh$ = cblas_zsyr2k$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_strmm}}
     */
    public static FunctionDescriptor cblas_strmm$descriptor() {
        return cblas_strmm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_strmm}}
     */
    public static MethodHandle cblas_strmm$handle() {
        return cblas_strmm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_strmm}}
     */
    public static MemorySegment cblas_strmm$address() {
        return SYMBOLS.find("cblas_strmm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_strmm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint M, const blasint N, const float alpha, const float *A, const blasint lda, float *B, const blasint ldb);
     * }
     */
    public static void cblas_strmm(int Order, int Side, int Uplo, int TransA, int Diag, int M,
            int N, float alpha, MemorySegment A, int lda, MemorySegment B, int ldb) {
        var mh$ = cblas_strmm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, TransA, Diag, M, N, alpha, A, lda, B, ldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dtrmm}}
     */
    public static FunctionDescriptor cblas_dtrmm$descriptor() {
        return cblas_dtrmm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dtrmm}}
     */
    public static MethodHandle cblas_dtrmm$handle() {
        return cblas_dtrmm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dtrmm}}
     */
    public static MemorySegment cblas_dtrmm$address() {
        return SYMBOLS.find("cblas_dtrmm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dtrmm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint M, const blasint N, const double alpha, const double *A, const blasint lda, double *B, const blasint ldb);
     * }
     */
    public static void cblas_dtrmm(int Order, int Side, int Uplo, int TransA, int Diag, int M,
            int N, double alpha, MemorySegment A, int lda, MemorySegment B, int ldb) {
        var mh$ = cblas_dtrmm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, TransA, Diag, M, N, alpha, A, lda, B, ldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ctrmm}}
     */
    public static FunctionDescriptor cblas_ctrmm$descriptor() {
        return cblas_ctrmm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ctrmm}}
     */
    public static MethodHandle cblas_ctrmm$handle() {
        return cblas_ctrmm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ctrmm}}
     */
    public static MemorySegment cblas_ctrmm$address() {
        return SYMBOLS.find("cblas_ctrmm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ctrmm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint M, const blasint N, const void *alpha, const void *A, const blasint lda, void *B, const blasint ldb);
     * }
     */
    public static void cblas_ctrmm(int Order, int Side, int Uplo, int TransA, int Diag, int M,
            int N, MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb) {
        var mh$ = cblas_ctrmm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, TransA, Diag, M, N, alpha, A, lda, B, ldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ztrmm}}
     */
    public static FunctionDescriptor cblas_ztrmm$descriptor() {
        return cblas_ztrmm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ztrmm}}
     */
    public static MethodHandle cblas_ztrmm$handle() {
        return cblas_ztrmm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ztrmm}}
     */
    public static MemorySegment cblas_ztrmm$address() {
        return SYMBOLS.find("cblas_ztrmm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ztrmm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint M, const blasint N, const void *alpha, const void *A, const blasint lda, void *B, const blasint ldb);
     * }
     */
    public static void cblas_ztrmm(int Order, int Side, int Uplo, int TransA, int Diag, int M,
            int N, MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb) {
        var mh$ = cblas_ztrmm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, TransA, Diag, M, N, alpha, A, lda, B, ldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_strsm}}
     */
    public static FunctionDescriptor cblas_strsm$descriptor() {
        return cblas_strsm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_strsm}}
     */
    public static MethodHandle cblas_strsm$handle() {
        return cblas_strsm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_strsm}}
     */
    public static MemorySegment cblas_strsm$address() {
        return SYMBOLS.find("cblas_strsm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_strsm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint M, const blasint N, const float alpha, const float *A, const blasint lda, float *B, const blasint ldb);
     * }
     */
    public static void cblas_strsm(int Order, int Side, int Uplo, int TransA, int Diag, int M,
            int N, float alpha, MemorySegment A, int lda, MemorySegment B, int ldb) {
        var mh$ = cblas_strsm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, TransA, Diag, M, N, alpha, A, lda, B, ldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dtrsm}}
     */
    public static FunctionDescriptor cblas_dtrsm$descriptor() {
        return cblas_dtrsm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dtrsm}}
     */
    public static MethodHandle cblas_dtrsm$handle() {
        return cblas_dtrsm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dtrsm}}
     */
    public static MemorySegment cblas_dtrsm$address() {
        return SYMBOLS.find("cblas_dtrsm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dtrsm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint M, const blasint N, const double alpha, const double *A, const blasint lda, double *B, const blasint ldb);
     * }
     */
    public static void cblas_dtrsm(int Order, int Side, int Uplo, int TransA, int Diag, int M,
            int N, double alpha, MemorySegment A, int lda, MemorySegment B, int ldb) {
        var mh$ = cblas_dtrsm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, TransA, Diag, M, N, alpha, A, lda, B, ldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ctrsm}}
     */
    public static FunctionDescriptor cblas_ctrsm$descriptor() {
        return cblas_ctrsm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ctrsm}}
     */
    public static MethodHandle cblas_ctrsm$handle() {
        return cblas_ctrsm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ctrsm}}
     */
    public static MemorySegment cblas_ctrsm$address() {
        return SYMBOLS.find("cblas_ctrsm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ctrsm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint M, const blasint N, const void *alpha, const void *A, const blasint lda, void *B, const blasint ldb);
     * }
     */
    public static void cblas_ctrsm(int Order, int Side, int Uplo, int TransA, int Diag, int M,
            int N, MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb) {
        var mh$ = cblas_ctrsm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, TransA, Diag, M, N, alpha, A, lda, B, ldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_ztrsm}}
     */
    public static FunctionDescriptor cblas_ztrsm$descriptor() {
        return cblas_ztrsm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_ztrsm}}
     */
    public static MethodHandle cblas_ztrsm$handle() {
        return cblas_ztrsm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_ztrsm}}
     */
    public static MemorySegment cblas_ztrsm$address() {
        return SYMBOLS.find("cblas_ztrsm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_ztrsm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_DIAG Diag, const blasint M, const blasint N, const void *alpha, const void *A, const blasint lda, void *B, const blasint ldb);
     * }
     */
    public static void cblas_ztrsm(int Order, int Side, int Uplo, int TransA, int Diag, int M,
            int N, MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb) {
        var mh$ = cblas_ztrsm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, TransA, Diag, M, N, alpha, A, lda, B, ldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_chemm}}
     */
    public static FunctionDescriptor cblas_chemm$descriptor() {
        return cblas_chemm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_chemm}}
     */
    public static MethodHandle cblas_chemm$handle() {
        return cblas_chemm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_chemm}}
     */
    public static MemorySegment cblas_chemm$address() {
        return SYMBOLS.find("cblas_chemm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_chemm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const blasint M, const blasint N, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_chemm(int Order, int Side, int Uplo, int M, int N, MemorySegment alpha,
            MemorySegment A, int lda, MemorySegment B, int ldb, MemorySegment beta, MemorySegment C,
            int ldc) {
        var mh$ = cblas_chemm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, M, N, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zhemm}}
     */
    public static FunctionDescriptor cblas_zhemm$descriptor() {
        return cblas_zhemm$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zhemm}}
     */
    public static MethodHandle cblas_zhemm$handle() {
        return cblas_zhemm$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zhemm}}
     */
    public static MemorySegment cblas_zhemm$address() {
        return SYMBOLS.find("cblas_zhemm", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zhemm(const enum CBLAS_ORDER Order, const enum CBLAS_SIDE Side, const enum CBLAS_UPLO Uplo, const blasint M, const blasint N, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const void *beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_zhemm(int Order, int Side, int Uplo, int M, int N, MemorySegment alpha,
            MemorySegment A, int lda, MemorySegment B, int ldb, MemorySegment beta, MemorySegment C,
            int ldc) {
        var mh$ = cblas_zhemm$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Side, Uplo, M, N, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cherk}}
     */
    public static FunctionDescriptor cblas_cherk$descriptor() {
        return cblas_cherk$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cherk}}
     */
    public static MethodHandle cblas_cherk$handle() {
        return cblas_cherk$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cherk}}
     */
    public static MemorySegment cblas_cherk$address() {
        return SYMBOLS.find("cblas_cherk", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cherk(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const float alpha, const void *A, const blasint lda, const float beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_cherk(int Order, int Uplo, int Trans, int N, int K, float alpha,
            MemorySegment A, int lda, float beta, MemorySegment C, int ldc) {
        var mh$ = cblas_cherk$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zherk}}
     */
    public static FunctionDescriptor cblas_zherk$descriptor() {
        return cblas_zherk$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zherk}}
     */
    public static MethodHandle cblas_zherk$handle() {
        return cblas_zherk$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zherk}}
     */
    public static MemorySegment cblas_zherk$address() {
        return SYMBOLS.find("cblas_zherk", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zherk(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const double alpha, const void *A, const blasint lda, const double beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_zherk(int Order, int Uplo, int Trans, int N, int K, double alpha,
            MemorySegment A, int lda, double beta, MemorySegment C, int ldc) {
        var mh$ = cblas_zherk$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cher2k}}
     */
    public static FunctionDescriptor cblas_cher2k$descriptor() {
        return cblas_cher2k$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cher2k}}
     */
    public static MethodHandle cblas_cher2k$handle() {
        return cblas_cher2k$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cher2k}}
     */
    public static MemorySegment cblas_cher2k$address() {
        return SYMBOLS.find("cblas_cher2k", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cher2k(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const float beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_cher2k(int Order, int Uplo, int Trans, int N, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb, float beta,
            MemorySegment C, int ldc) {
        var mh$ = cblas_cher2k$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zher2k}}
     */
    public static FunctionDescriptor cblas_zher2k$descriptor() {
        return cblas_zher2k$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zher2k}}
     */
    public static MethodHandle cblas_zher2k$handle() {
        return cblas_zher2k$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zher2k}}
     */
    public static MemorySegment cblas_zher2k$address() {
        return SYMBOLS.find("cblas_zher2k", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zher2k(const enum CBLAS_ORDER Order, const enum CBLAS_UPLO Uplo, const enum CBLAS_TRANSPOSE Trans, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const void *B, const blasint ldb, const double beta, void *C, const blasint ldc);
     * }
     */
    public static void cblas_zher2k(int Order, int Uplo, int Trans, int N, int K,
            MemorySegment alpha, MemorySegment A, int lda, MemorySegment B, int ldb, double beta,
            MemorySegment C, int ldc) {
        var mh$ = cblas_zher2k$shared.HANDLE;
        try {
            mh$.invokeExact(Order, Uplo, Trans, N, K, alpha, A, lda, B, ldb, beta, C, ldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_saxpby}}
     */
    public static FunctionDescriptor cblas_saxpby$descriptor() {
        return cblas_saxpby$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_saxpby}}
     */
    public static MethodHandle cblas_saxpby$handle() {
        return cblas_saxpby$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_saxpby}}
     */
    public static MemorySegment cblas_saxpby$address() {
        return SYMBOLS.find("cblas_saxpby", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_saxpby(const blasint n, const float alpha, const float *x, const blasint incx, const float beta, float *y, const blasint incy);
     * }
     */
    public static void cblas_saxpby(int n, float alpha, MemorySegment x, int incx, float beta,
            MemorySegment y, int incy) {
        var mh$ = cblas_saxpby$shared.HANDLE;
        try {
            mh$.invokeExact(n, alpha, x, incx, beta, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_daxpby}}
     */
    public static FunctionDescriptor cblas_daxpby$descriptor() {
        return cblas_daxpby$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_daxpby}}
     */
    public static MethodHandle cblas_daxpby$handle() {
        return cblas_daxpby$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_daxpby}}
     */
    public static MemorySegment cblas_daxpby$address() {
        return SYMBOLS.find("cblas_daxpby", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_daxpby(const blasint n, const double alpha, const double *x, const blasint incx, const double beta, double *y, const blasint incy);
     * }
     */
    public static void cblas_daxpby(int n, double alpha, MemorySegment x, int incx, double beta,
            MemorySegment y, int incy) {
        var mh$ = cblas_daxpby$shared.HANDLE;
        try {
            mh$.invokeExact(n, alpha, x, incx, beta, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_caxpby}}
     */
    public static FunctionDescriptor cblas_caxpby$descriptor() {
        return cblas_caxpby$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_caxpby}}
     */
    public static MethodHandle cblas_caxpby$handle() {
        return cblas_caxpby$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_caxpby}}
     */
    public static MemorySegment cblas_caxpby$address() {
        return SYMBOLS.find("cblas_caxpby", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_caxpby(const blasint n, const void *alpha, const void *x, const blasint incx, const void *beta, void *y, const blasint incy);
     * }
     */
    public static void cblas_caxpby(int n, MemorySegment alpha, MemorySegment x, int incx,
            MemorySegment beta, MemorySegment y, int incy) {
        var mh$ = cblas_caxpby$shared.HANDLE;
        try {
            mh$.invokeExact(n, alpha, x, incx, beta, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zaxpby}}
     */
    public static FunctionDescriptor cblas_zaxpby$descriptor() {
        return cblas_zaxpby$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zaxpby}}
     */
    public static MethodHandle cblas_zaxpby$handle() {
        return cblas_zaxpby$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zaxpby}}
     */
    public static MemorySegment cblas_zaxpby$address() {
        return SYMBOLS.find("cblas_zaxpby", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zaxpby(const blasint n, const void *alpha, const void *x, const blasint incx, const void *beta, void *y, const blasint incy);
     * }
     */
    public static void cblas_zaxpby(int n, MemorySegment alpha, MemorySegment x, int incx,
            MemorySegment beta, MemorySegment y, int incy) {
        var mh$ = cblas_zaxpby$shared.HANDLE;
        try {
            mh$.invokeExact(n, alpha, x, incx, beta, y, incy);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_somatcopy}}
     */
    public static FunctionDescriptor cblas_somatcopy$descriptor() {
        return cblas_somatcopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_somatcopy}}
     */
    public static MethodHandle cblas_somatcopy$handle() {
        return cblas_somatcopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_somatcopy}}
     */
    public static MemorySegment cblas_somatcopy$address() {
        return SYMBOLS.find("cblas_somatcopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_somatcopy(const enum CBLAS_ORDER CORDER, const enum CBLAS_TRANSPOSE CTRANS, const blasint crows, const blasint ccols, const float calpha, const float *a, const blasint clda, float *b, const blasint cldb);
     * }
     */
    public static void cblas_somatcopy(int CORDER, int CTRANS, int crows, int ccols, float calpha,
            MemorySegment a, int clda, MemorySegment b, int cldb) {
        var mh$ = cblas_somatcopy$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, CTRANS, crows, ccols, calpha, a, clda, b, cldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_domatcopy}}
     */
    public static FunctionDescriptor cblas_domatcopy$descriptor() {
        return cblas_domatcopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_domatcopy}}
     */
    public static MethodHandle cblas_domatcopy$handle() {
        return cblas_domatcopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_domatcopy}}
     */
    public static MemorySegment cblas_domatcopy$address() {
        return SYMBOLS.find("cblas_domatcopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_domatcopy(const enum CBLAS_ORDER CORDER, const enum CBLAS_TRANSPOSE CTRANS, const blasint crows, const blasint ccols, const double calpha, const double *a, const blasint clda, double *b, const blasint cldb);
     * }
     */
    public static void cblas_domatcopy(int CORDER, int CTRANS, int crows, int ccols, double calpha,
            MemorySegment a, int clda, MemorySegment b, int cldb) {
        var mh$ = cblas_domatcopy$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, CTRANS, crows, ccols, calpha, a, clda, b, cldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_comatcopy}}
     */
    public static FunctionDescriptor cblas_comatcopy$descriptor() {
        return cblas_comatcopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_comatcopy}}
     */
    public static MethodHandle cblas_comatcopy$handle() {
        return cblas_comatcopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_comatcopy}}
     */
    public static MemorySegment cblas_comatcopy$address() {
        return SYMBOLS.find("cblas_comatcopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_comatcopy(const enum CBLAS_ORDER CORDER, const enum CBLAS_TRANSPOSE CTRANS, const blasint crows, const blasint ccols, const float *calpha, const float *a, const blasint clda, float *b, const blasint cldb);
     * }
     */
    public static void cblas_comatcopy(int CORDER, int CTRANS, int crows, int ccols,
            MemorySegment calpha, MemorySegment a, int clda, MemorySegment b, int cldb) {
        var mh$ = cblas_comatcopy$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, CTRANS, crows, ccols, calpha, a, clda, b, cldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zomatcopy}}
     */
    public static FunctionDescriptor cblas_zomatcopy$descriptor() {
        return cblas_zomatcopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zomatcopy}}
     */
    public static MethodHandle cblas_zomatcopy$handle() {
        return cblas_zomatcopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zomatcopy}}
     */
    public static MemorySegment cblas_zomatcopy$address() {
        return SYMBOLS.find("cblas_zomatcopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zomatcopy(const enum CBLAS_ORDER CORDER, const enum CBLAS_TRANSPOSE CTRANS, const blasint crows, const blasint ccols, const double *calpha, const double *a, const blasint clda, double *b, const blasint cldb);
     * }
     */
    public static void cblas_zomatcopy(int CORDER, int CTRANS, int crows, int ccols,
            MemorySegment calpha, MemorySegment a, int clda, MemorySegment b, int cldb) {
        var mh$ = cblas_zomatcopy$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, CTRANS, crows, ccols, calpha, a, clda, b, cldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_simatcopy}}
     */
    public static FunctionDescriptor cblas_simatcopy$descriptor() {
        return cblas_simatcopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_simatcopy}}
     */
    public static MethodHandle cblas_simatcopy$handle() {
        return cblas_simatcopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_simatcopy}}
     */
    public static MemorySegment cblas_simatcopy$address() {
        return SYMBOLS.find("cblas_simatcopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_simatcopy(const enum CBLAS_ORDER CORDER, const enum CBLAS_TRANSPOSE CTRANS, const blasint crows, const blasint ccols, const float calpha, float *a, const blasint clda, const blasint cldb);
     * }
     */
    public static void cblas_simatcopy(int CORDER, int CTRANS, int crows, int ccols, float calpha,
            MemorySegment a, int clda, int cldb) {
        var mh$ = cblas_simatcopy$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, CTRANS, crows, ccols, calpha, a, clda, cldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dimatcopy}}
     */
    public static FunctionDescriptor cblas_dimatcopy$descriptor() {
        return cblas_dimatcopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dimatcopy}}
     */
    public static MethodHandle cblas_dimatcopy$handle() {
        return cblas_dimatcopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dimatcopy}}
     */
    public static MemorySegment cblas_dimatcopy$address() {
        return SYMBOLS.find("cblas_dimatcopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dimatcopy(const enum CBLAS_ORDER CORDER, const enum CBLAS_TRANSPOSE CTRANS, const blasint crows, const blasint ccols, const double calpha, double *a, const blasint clda, const blasint cldb);
     * }
     */
    public static void cblas_dimatcopy(int CORDER, int CTRANS, int crows, int ccols, double calpha,
            MemorySegment a, int clda, int cldb) {
        var mh$ = cblas_dimatcopy$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, CTRANS, crows, ccols, calpha, a, clda, cldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cimatcopy}}
     */
    public static FunctionDescriptor cblas_cimatcopy$descriptor() {
        return cblas_cimatcopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cimatcopy}}
     */
    public static MethodHandle cblas_cimatcopy$handle() {
        return cblas_cimatcopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cimatcopy}}
     */
    public static MemorySegment cblas_cimatcopy$address() {
        return SYMBOLS.find("cblas_cimatcopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cimatcopy(const enum CBLAS_ORDER CORDER, const enum CBLAS_TRANSPOSE CTRANS, const blasint crows, const blasint ccols, const float *calpha, float *a, const blasint clda, const blasint cldb);
     * }
     */
    public static void cblas_cimatcopy(int CORDER, int CTRANS, int crows, int ccols,
            MemorySegment calpha, MemorySegment a, int clda, int cldb) {
        var mh$ = cblas_cimatcopy$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, CTRANS, crows, ccols, calpha, a, clda, cldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zimatcopy}}
     */
    public static FunctionDescriptor cblas_zimatcopy$descriptor() {
        return cblas_zimatcopy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zimatcopy}}
     */
    public static MethodHandle cblas_zimatcopy$handle() {
        return cblas_zimatcopy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zimatcopy}}
     */
    public static MemorySegment cblas_zimatcopy$address() {
        return SYMBOLS.find("cblas_zimatcopy", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zimatcopy(const enum CBLAS_ORDER CORDER, const enum CBLAS_TRANSPOSE CTRANS, const blasint crows, const blasint ccols, const double *calpha, double *a, const blasint clda, const blasint cldb);
     * }
     */
    public static void cblas_zimatcopy(int CORDER, int CTRANS, int crows, int ccols,
            MemorySegment calpha, MemorySegment a, int clda, int cldb) {
        var mh$ = cblas_zimatcopy$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, CTRANS, crows, ccols, calpha, a, clda, cldb);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sgeadd}}
     */
    public static FunctionDescriptor cblas_sgeadd$descriptor() {
        return cblas_sgeadd$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sgeadd}}
     */
    public static MethodHandle cblas_sgeadd$handle() {
        return cblas_sgeadd$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sgeadd}}
     */
    public static MemorySegment cblas_sgeadd$address() {
        return SYMBOLS.find("cblas_sgeadd", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sgeadd(const enum CBLAS_ORDER CORDER, const blasint crows, const blasint ccols, const float calpha, const float *a, const blasint clda, const float cbeta, float *c, const blasint cldc);
     * }
     */
    public static void cblas_sgeadd(int CORDER, int crows, int ccols, float calpha, MemorySegment a,
            int clda, float cbeta, MemorySegment c, int cldc) {
        var mh$ = cblas_sgeadd$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, crows, ccols, calpha, a, clda, cbeta, c, cldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dgeadd}}
     */
    public static FunctionDescriptor cblas_dgeadd$descriptor() {
        return cblas_dgeadd$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dgeadd}}
     */
    public static MethodHandle cblas_dgeadd$handle() {
        return cblas_dgeadd$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dgeadd}}
     */
    public static MemorySegment cblas_dgeadd$address() {
        return SYMBOLS.find("cblas_dgeadd", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dgeadd(const enum CBLAS_ORDER CORDER, const blasint crows, const blasint ccols, const double calpha, const double *a, const blasint clda, const double cbeta, double *c, const blasint cldc);
     * }
     */
    public static void cblas_dgeadd(int CORDER, int crows, int ccols, double calpha,
            MemorySegment a, int clda, double cbeta, MemorySegment c, int cldc) {
        var mh$ = cblas_dgeadd$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, crows, ccols, calpha, a, clda, cbeta, c, cldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cgeadd}}
     */
    public static FunctionDescriptor cblas_cgeadd$descriptor() {
        return cblas_cgeadd$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cgeadd}}
     */
    public static MethodHandle cblas_cgeadd$handle() {
        return cblas_cgeadd$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cgeadd}}
     */
    public static MemorySegment cblas_cgeadd$address() {
        return SYMBOLS.find("cblas_cgeadd", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cgeadd(const enum CBLAS_ORDER CORDER, const blasint crows, const blasint ccols, const float *calpha, const float *a, const blasint clda, const float *cbeta, float *c, const blasint cldc);
     * }
     */
    public static void cblas_cgeadd(int CORDER, int crows, int ccols, MemorySegment calpha,
            MemorySegment a, int clda, MemorySegment cbeta, MemorySegment c, int cldc) {
        var mh$ = cblas_cgeadd$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, crows, ccols, calpha, a, clda, cbeta, c, cldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zgeadd}}
     */
    public static FunctionDescriptor cblas_zgeadd$descriptor() {
        return cblas_zgeadd$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zgeadd}}
     */
    public static MethodHandle cblas_zgeadd$handle() {
        return cblas_zgeadd$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zgeadd}}
     */
    public static MemorySegment cblas_zgeadd$address() {
        return SYMBOLS.find("cblas_zgeadd", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zgeadd(const enum CBLAS_ORDER CORDER, const blasint crows, const blasint ccols, const double *calpha, const double *a, const blasint clda, const double *cbeta, double *c, const blasint cldc);
     * }
     */
    public static void cblas_zgeadd(int CORDER, int crows, int ccols, MemorySegment calpha,
            MemorySegment a, int clda, MemorySegment cbeta, MemorySegment c, int cldc) {
        var mh$ = cblas_zgeadd$shared.HANDLE;
        try {
            mh$.invokeExact(CORDER, crows, ccols, calpha, a, clda, cbeta, c, cldc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sgemm_batch}}
     */
    public static FunctionDescriptor cblas_sgemm_batch$descriptor() {
        return cblas_sgemm_batch$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sgemm_batch}}
     */
    public static MethodHandle cblas_sgemm_batch$handle() {
        return cblas_sgemm_batch$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sgemm_batch}}
     */
    public static MemorySegment cblas_sgemm_batch$address() {
        return SYMBOLS.find("cblas_sgemm_batch", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sgemm_batch(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE *TransA_array, const enum CBLAS_TRANSPOSE *TransB_array, const blasint *M_array, const blasint *N_array, const blasint *K_array, const float *alpha_array, const float **A_array, const blasint *lda_array, const float **B_array, const blasint *ldb_array, const float *beta_array, float **C_array, const blasint *ldc_array, const blasint group_count, const blasint *group_size);
     * }
     */
    public static void cblas_sgemm_batch(int Order, MemorySegment TransA_array,
            MemorySegment TransB_array, MemorySegment M_array, MemorySegment N_array,
            MemorySegment K_array, MemorySegment alpha_array, MemorySegment A_array,
            MemorySegment lda_array, MemorySegment B_array, MemorySegment ldb_array,
            MemorySegment beta_array, MemorySegment C_array, MemorySegment ldc_array,
            int group_count, MemorySegment group_size) {
        var mh$ = cblas_sgemm_batch$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA_array, TransB_array, M_array, N_array, K_array, alpha_array, A_array, lda_array, B_array, ldb_array, beta_array, C_array, ldc_array, group_count, group_size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dgemm_batch}}
     */
    public static FunctionDescriptor cblas_dgemm_batch$descriptor() {
        return cblas_dgemm_batch$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dgemm_batch}}
     */
    public static MethodHandle cblas_dgemm_batch$handle() {
        return cblas_dgemm_batch$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dgemm_batch}}
     */
    public static MemorySegment cblas_dgemm_batch$address() {
        return SYMBOLS.find("cblas_dgemm_batch", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dgemm_batch(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE *TransA_array, const enum CBLAS_TRANSPOSE *TransB_array, const blasint *M_array, const blasint *N_array, const blasint *K_array, const double *alpha_array, const double **A_array, const blasint *lda_array, const double **B_array, const blasint *ldb_array, const double *beta_array, double **C_array, const blasint *ldc_array, const blasint group_count, const blasint *group_size);
     * }
     */
    public static void cblas_dgemm_batch(int Order, MemorySegment TransA_array,
            MemorySegment TransB_array, MemorySegment M_array, MemorySegment N_array,
            MemorySegment K_array, MemorySegment alpha_array, MemorySegment A_array,
            MemorySegment lda_array, MemorySegment B_array, MemorySegment ldb_array,
            MemorySegment beta_array, MemorySegment C_array, MemorySegment ldc_array,
            int group_count, MemorySegment group_size) {
        var mh$ = cblas_dgemm_batch$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA_array, TransB_array, M_array, N_array, K_array, alpha_array, A_array, lda_array, B_array, ldb_array, beta_array, C_array, ldc_array, group_count, group_size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cgemm_batch}}
     */
    public static FunctionDescriptor cblas_cgemm_batch$descriptor() {
        return cblas_cgemm_batch$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cgemm_batch}}
     */
    public static MethodHandle cblas_cgemm_batch$handle() {
        return cblas_cgemm_batch$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cgemm_batch}}
     */
    public static MemorySegment cblas_cgemm_batch$address() {
        return SYMBOLS.find("cblas_cgemm_batch", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cgemm_batch(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE *TransA_array, const enum CBLAS_TRANSPOSE *TransB_array, const blasint *M_array, const blasint *N_array, const blasint *K_array, const void *alpha_array, const void **A_array, const blasint *lda_array, const void **B_array, const blasint *ldb_array, const void *beta_array, void **C_array, const blasint *ldc_array, const blasint group_count, const blasint *group_size);
     * }
     */
    public static void cblas_cgemm_batch(int Order, MemorySegment TransA_array,
            MemorySegment TransB_array, MemorySegment M_array, MemorySegment N_array,
            MemorySegment K_array, MemorySegment alpha_array, MemorySegment A_array,
            MemorySegment lda_array, MemorySegment B_array, MemorySegment ldb_array,
            MemorySegment beta_array, MemorySegment C_array, MemorySegment ldc_array,
            int group_count, MemorySegment group_size) {
        var mh$ = cblas_cgemm_batch$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA_array, TransB_array, M_array, N_array, K_array, alpha_array, A_array, lda_array, B_array, ldb_array, beta_array, C_array, ldc_array, group_count, group_size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zgemm_batch}}
     */
    public static FunctionDescriptor cblas_zgemm_batch$descriptor() {
        return cblas_zgemm_batch$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zgemm_batch}}
     */
    public static MethodHandle cblas_zgemm_batch$handle() {
        return cblas_zgemm_batch$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zgemm_batch}}
     */
    public static MemorySegment cblas_zgemm_batch$address() {
        return SYMBOLS.find("cblas_zgemm_batch", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zgemm_batch(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE *TransA_array, const enum CBLAS_TRANSPOSE *TransB_array, const blasint *M_array, const blasint *N_array, const blasint *K_array, const void *alpha_array, const void **A_array, const blasint *lda_array, const void **B_array, const blasint *ldb_array, const void *beta_array, void **C_array, const blasint *ldc_array, const blasint group_count, const blasint *group_size);
     * }
     */
    public static void cblas_zgemm_batch(int Order, MemorySegment TransA_array,
            MemorySegment TransB_array, MemorySegment M_array, MemorySegment N_array,
            MemorySegment K_array, MemorySegment alpha_array, MemorySegment A_array,
            MemorySegment lda_array, MemorySegment B_array, MemorySegment ldb_array,
            MemorySegment beta_array, MemorySegment C_array, MemorySegment ldc_array,
            int group_count, MemorySegment group_size) {
        var mh$ = cblas_zgemm_batch$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA_array, TransB_array, M_array, N_array, K_array, alpha_array, A_array, lda_array, B_array, ldb_array, beta_array, C_array, ldc_array, group_count, group_size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_sgemm_batch_strided}}
     */
    public static FunctionDescriptor cblas_sgemm_batch_strided$descriptor() {
        return cblas_sgemm_batch_strided$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_sgemm_batch_strided}}
     */
    public static MethodHandle cblas_sgemm_batch_strided$handle() {
        return cblas_sgemm_batch_strided$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_sgemm_batch_strided}}
     */
    public static MemorySegment cblas_sgemm_batch_strided$address() {
        return SYMBOLS.find("cblas_sgemm_batch_strided", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_sgemm_batch_strided(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint N, const blasint K, const float alpha, const float *A, const blasint lda, const blasint stridea, const float *B, const blasint ldb, const blasint strideb, const float beta, float *C, const blasint ldc, const blasint stridec, const blasint group_size);
     * }
     */
    public static void cblas_sgemm_batch_strided(int Order, int TransA, int TransB, int M, int N,
            int K, float alpha, MemorySegment A, int lda, int stridea, MemorySegment B, int ldb,
            int strideb, float beta, MemorySegment C, int ldc, int stridec, int group_size) {
        var mh$ = cblas_sgemm_batch_strided$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA, TransB, M, N, K, alpha, A, lda, stridea, B, ldb, strideb, beta, C, ldc, stridec, group_size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_dgemm_batch_strided}}
     */
    public static FunctionDescriptor cblas_dgemm_batch_strided$descriptor() {
        return cblas_dgemm_batch_strided$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_dgemm_batch_strided}}
     */
    public static MethodHandle cblas_dgemm_batch_strided$handle() {
        return cblas_dgemm_batch_strided$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_dgemm_batch_strided}}
     */
    public static MemorySegment cblas_dgemm_batch_strided$address() {
        return SYMBOLS.find("cblas_dgemm_batch_strided", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_dgemm_batch_strided(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint N, const blasint K, const double alpha, const double *A, const blasint lda, const blasint stridea, const double *B, const blasint ldb, const blasint strideb, const double beta, double *C, const blasint ldc, const blasint stridec, const blasint group_size);
     * }
     */
    public static void cblas_dgemm_batch_strided(int Order, int TransA, int TransB, int M, int N,
            int K, double alpha, MemorySegment A, int lda, int stridea, MemorySegment B, int ldb,
            int strideb, double beta, MemorySegment C, int ldc, int stridec, int group_size) {
        var mh$ = cblas_dgemm_batch_strided$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA, TransB, M, N, K, alpha, A, lda, stridea, B, ldb, strideb, beta, C, ldc, stridec, group_size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_cgemm_batch_strided}}
     */
    public static FunctionDescriptor cblas_cgemm_batch_strided$descriptor() {
        return cblas_cgemm_batch_strided$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_cgemm_batch_strided}}
     */
    public static MethodHandle cblas_cgemm_batch_strided$handle() {
        return cblas_cgemm_batch_strided$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_cgemm_batch_strided}}
     */
    public static MemorySegment cblas_cgemm_batch_strided$address() {
        return SYMBOLS.find("cblas_cgemm_batch_strided", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_cgemm_batch_strided(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const blasint stridea, const void *B, const blasint ldb, const blasint strideb, const void *beta, void *C, const blasint ldc, const blasint stridec, const blasint group_size);
     * }
     */
    public static void cblas_cgemm_batch_strided(int Order, int TransA, int TransB, int M, int N,
            int K, MemorySegment alpha, MemorySegment A, int lda, int stridea, MemorySegment B,
            int ldb, int strideb, MemorySegment beta, MemorySegment C, int ldc, int stridec,
            int group_size) {
        var mh$ = cblas_cgemm_batch_strided$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA, TransB, M, N, K, alpha, A, lda, stridea, B, ldb, strideb, beta, C, ldc, stridec, group_size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cblas_zgemm_batch_strided}}
     */
    public static FunctionDescriptor cblas_zgemm_batch_strided$descriptor() {
        return cblas_zgemm_batch_strided$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cblas_zgemm_batch_strided}}
     */
    public static MethodHandle cblas_zgemm_batch_strided$handle() {
        return cblas_zgemm_batch_strided$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cblas_zgemm_batch_strided}}
     */
    public static MemorySegment cblas_zgemm_batch_strided$address() {
        return SYMBOLS.find("cblas_zgemm_batch_strided", null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_zgemm_batch_strided(const enum CBLAS_ORDER Order, const enum CBLAS_TRANSPOSE TransA, const enum CBLAS_TRANSPOSE TransB, const blasint M, const blasint N, const blasint K, const void *alpha, const void *A, const blasint lda, const blasint stridea, const void *B, const blasint ldb, const blasint strideb, const void *beta, void *C, const blasint ldc, const blasint stridec, const blasint group_size);
     * }
     */
    public static void cblas_zgemm_batch_strided(int Order, int TransA, int TransB, int M, int N,
            int K, MemorySegment alpha, MemorySegment A, int lda, int stridea, MemorySegment B,
            int ldb, int strideb, MemorySegment beta, MemorySegment C, int ldc, int stridec,
            int group_size) {
        var mh$ = cblas_zgemm_batch_strided$shared.HANDLE;
        try {
            mh$.invokeExact(Order, TransA, TransB, M, N, K, alpha, A, lda, stridea, B, ldb, strideb, beta, C, ldc, stridec, group_size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code OPENBLAS_VERSION}}
     */
    public static MemorySegment OPENBLAS_VERSION() {
        return OPENBLAS_VERSION$shared.SEGMENT;
    }

    /**
     * {@return {@code OPENBLAS_SEQUENTIAL}}
     */
    public static int OPENBLAS_SEQUENTIAL() {
        return 0;
    }

    /**
     * {@return {@code OPENBLAS_THREAD}}
     */
    public static int OPENBLAS_THREAD() {
        return 1;
    }

    /**
     * {@return {@code OPENBLAS_OPENMP}}
     */
    public static int OPENBLAS_OPENMP() {
        return 2;
    }

    private static final class openblas_set_num_threads$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("openblas_set_num_threads", DESC, null);
    }

    private static final class goto_set_num_threads$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("goto_set_num_threads", DESC, null);
    }

    private static final class openblas_set_num_threads_local$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_INT, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("openblas_set_num_threads_local", DESC, null);
    }

    private static final class openblas_get_num_threads$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("openblas_get_num_threads", DESC, null);
    }

    private static final class openblas_get_num_procs$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("openblas_get_num_procs", DESC, null);
    }

    private static final class openblas_get_config$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("openblas_get_config", DESC, null);
    }

    private static final class openblas_get_corename$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("openblas_get_corename", DESC, null);
    }

    private static final class openblas_set_threads_callback_function$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("openblas_set_threads_callback_function", DESC, null);
    }

    private static final class openblas_setaffinity$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_LONG, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("openblas_setaffinity", DESC, null);
    }

    private static final class openblas_getaffinity$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_LONG, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("openblas_getaffinity", DESC, null);
    }

    private static final class openblas_get_parallel$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("openblas_get_parallel", DESC, null);
    }

    private static final class cblas_sdsdot$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sdsdot", DESC, null);
    }

    private static final class cblas_dsdot$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dsdot", DESC, null);
    }

    private static final class cblas_sdot$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sdot", DESC, null);
    }

    private static final class cblas_ddot$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ddot", DESC, null);
    }

    private static final class cblas_cdotu_sub$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cdotu_sub", DESC, null);
    }

    private static final class cblas_cdotc_sub$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cdotc_sub", DESC, null);
    }

    private static final class cblas_zdotu_sub$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zdotu_sub", DESC, null);
    }

    private static final class cblas_zdotc_sub$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zdotc_sub", DESC, null);
    }

    private static final class cblas_sasum$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sasum", DESC, null);
    }

    private static final class cblas_dasum$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dasum", DESC, null);
    }

    private static final class cblas_scasum$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_scasum", DESC, null);
    }

    private static final class cblas_dzasum$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dzasum", DESC, null);
    }

    private static final class cblas_ssum$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ssum", DESC, null);
    }

    private static final class cblas_dsum$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dsum", DESC, null);
    }

    private static final class cblas_scsum$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_scsum", DESC, null);
    }

    private static final class cblas_dzsum$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dzsum", DESC, null);
    }

    private static final class cblas_snrm2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_snrm2", DESC, null);
    }

    private static final class cblas_dnrm2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dnrm2", DESC, null);
    }

    private static final class cblas_scnrm2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_scnrm2", DESC, null);
    }

    private static final class cblas_dznrm2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dznrm2", DESC, null);
    }

    private static final class cblas_isamax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_isamax", DESC, null);
    }

    private static final class cblas_idamax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_idamax", DESC, null);
    }

    private static final class cblas_icamax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_icamax", DESC, null);
    }

    private static final class cblas_izamax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_izamax", DESC, null);
    }

    private static final class cblas_isamin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_isamin", DESC, null);
    }

    private static final class cblas_idamin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_idamin", DESC, null);
    }

    private static final class cblas_icamin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_icamin", DESC, null);
    }

    private static final class cblas_izamin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_izamin", DESC, null);
    }

    private static final class cblas_samax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_samax", DESC, null);
    }

    private static final class cblas_damax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_damax", DESC, null);
    }

    private static final class cblas_scamax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_scamax", DESC, null);
    }

    private static final class cblas_dzamax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dzamax", DESC, null);
    }

    private static final class cblas_samin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_samin", DESC, null);
    }

    private static final class cblas_damin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_damin", DESC, null);
    }

    private static final class cblas_scamin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_FLOAT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_scamin", DESC, null);
    }

    private static final class cblas_dzamin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_DOUBLE, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dzamin", DESC, null);
    }

    private static final class cblas_ismax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ismax", DESC, null);
    }

    private static final class cblas_idmax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_idmax", DESC, null);
    }

    private static final class cblas_icmax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_icmax", DESC, null);
    }

    private static final class cblas_izmax$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_izmax", DESC, null);
    }

    private static final class cblas_ismin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ismin", DESC, null);
    }

    private static final class cblas_idmin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_idmin", DESC, null);
    }

    private static final class cblas_icmin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_icmin", DESC, null);
    }

    private static final class cblas_izmin$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cblas_h.C_LONG, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_izmin", DESC, null);
    }

    private static final class cblas_saxpy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_saxpy", DESC, null);
    }

    private static final class cblas_daxpy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_daxpy", DESC, null);
    }

    private static final class cblas_caxpy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_caxpy", DESC, null);
    }

    private static final class cblas_zaxpy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zaxpy", DESC, null);
    }

    private static final class cblas_caxpyc$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_caxpyc", DESC, null);
    }

    private static final class cblas_zaxpyc$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zaxpyc", DESC, null);
    }

    private static final class cblas_scopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_scopy", DESC, null);
    }

    private static final class cblas_dcopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dcopy", DESC, null);
    }

    private static final class cblas_ccopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ccopy", DESC, null);
    }

    private static final class cblas_zcopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zcopy", DESC, null);
    }

    private static final class cblas_sswap$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sswap", DESC, null);
    }

    private static final class cblas_dswap$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dswap", DESC, null);
    }

    private static final class cblas_cswap$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cswap", DESC, null);
    }

    private static final class cblas_zswap$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zswap", DESC, null);
    }

    private static final class cblas_srot$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_FLOAT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_srot", DESC, null);
    }

    private static final class cblas_drot$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_DOUBLE);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_drot", DESC, null);
    }

    private static final class cblas_csrot$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_FLOAT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_csrot", DESC, null);
    }

    private static final class cblas_zdrot$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_DOUBLE);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zdrot", DESC, null);
    }

    private static final class cblas_srotg$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_srotg", DESC, null);
    }

    private static final class cblas_drotg$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_drotg", DESC, null);
    }

    private static final class cblas_crotg$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_crotg", DESC, null);
    }

    private static final class cblas_zrotg$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zrotg", DESC, null);
    }

    private static final class cblas_srotm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_srotm", DESC, null);
    }

    private static final class cblas_drotm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_drotm", DESC, null);
    }

    private static final class cblas_srotmg$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_FLOAT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_srotmg", DESC, null);
    }

    private static final class cblas_drotmg$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_DOUBLE, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_drotmg", DESC, null);
    }

    private static final class cblas_sscal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sscal", DESC, null);
    }

    private static final class cblas_dscal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dscal", DESC, null);
    }

    private static final class cblas_cscal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cscal", DESC, null);
    }

    private static final class cblas_zscal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zscal", DESC, null);
    }

    private static final class cblas_csscal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_csscal", DESC, null);
    }

    private static final class cblas_zdscal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zdscal", DESC, null);
    }

    private static final class cblas_sgemv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sgemv", DESC, null);
    }

    private static final class cblas_dgemv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dgemv", DESC, null);
    }

    private static final class cblas_cgemv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cgemv", DESC, null);
    }

    private static final class cblas_zgemv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zgemv", DESC, null);
    }

    private static final class cblas_sger$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sger", DESC, null);
    }

    private static final class cblas_dger$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dger", DESC, null);
    }

    private static final class cblas_cgeru$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cgeru", DESC, null);
    }

    private static final class cblas_cgerc$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cgerc", DESC, null);
    }

    private static final class cblas_zgeru$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zgeru", DESC, null);
    }

    private static final class cblas_zgerc$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zgerc", DESC, null);
    }

    private static final class cblas_strsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_strsv", DESC, null);
    }

    private static final class cblas_dtrsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dtrsv", DESC, null);
    }

    private static final class cblas_ctrsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ctrsv", DESC, null);
    }

    private static final class cblas_ztrsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ztrsv", DESC, null);
    }

    private static final class cblas_strmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_strmv", DESC, null);
    }

    private static final class cblas_dtrmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dtrmv", DESC, null);
    }

    private static final class cblas_ctrmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ctrmv", DESC, null);
    }

    private static final class cblas_ztrmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ztrmv", DESC, null);
    }

    private static final class cblas_ssyr$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ssyr", DESC, null);
    }

    private static final class cblas_dsyr$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dsyr", DESC, null);
    }

    private static final class cblas_cher$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cher", DESC, null);
    }

    private static final class cblas_zher$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zher", DESC, null);
    }

    private static final class cblas_ssyr2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ssyr2", DESC, null);
    }

    private static final class cblas_dsyr2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dsyr2", DESC, null);
    }

    private static final class cblas_cher2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cher2", DESC, null);
    }

    private static final class cblas_zher2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zher2", DESC, null);
    }

    private static final class cblas_sgbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sgbmv", DESC, null);
    }

    private static final class cblas_dgbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dgbmv", DESC, null);
    }

    private static final class cblas_cgbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cgbmv", DESC, null);
    }

    private static final class cblas_zgbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zgbmv", DESC, null);
    }

    private static final class cblas_ssbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ssbmv", DESC, null);
    }

    private static final class cblas_dsbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dsbmv", DESC, null);
    }

    private static final class cblas_stbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_stbmv", DESC, null);
    }

    private static final class cblas_dtbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dtbmv", DESC, null);
    }

    private static final class cblas_ctbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ctbmv", DESC, null);
    }

    private static final class cblas_ztbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ztbmv", DESC, null);
    }

    private static final class cblas_stbsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_stbsv", DESC, null);
    }

    private static final class cblas_dtbsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dtbsv", DESC, null);
    }

    private static final class cblas_ctbsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ctbsv", DESC, null);
    }

    private static final class cblas_ztbsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ztbsv", DESC, null);
    }

    private static final class cblas_stpmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_stpmv", DESC, null);
    }

    private static final class cblas_dtpmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dtpmv", DESC, null);
    }

    private static final class cblas_ctpmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ctpmv", DESC, null);
    }

    private static final class cblas_ztpmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ztpmv", DESC, null);
    }

    private static final class cblas_stpsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_stpsv", DESC, null);
    }

    private static final class cblas_dtpsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dtpsv", DESC, null);
    }

    private static final class cblas_ctpsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ctpsv", DESC, null);
    }

    private static final class cblas_ztpsv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ztpsv", DESC, null);
    }

    private static final class cblas_ssymv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ssymv", DESC, null);
    }

    private static final class cblas_dsymv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dsymv", DESC, null);
    }

    private static final class cblas_chemv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_chemv", DESC, null);
    }

    private static final class cblas_zhemv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zhemv", DESC, null);
    }

    private static final class cblas_sspmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sspmv", DESC, null);
    }

    private static final class cblas_dspmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dspmv", DESC, null);
    }

    private static final class cblas_sspr$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sspr", DESC, null);
    }

    private static final class cblas_dspr$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dspr", DESC, null);
    }

    private static final class cblas_chpr$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_chpr", DESC, null);
    }

    private static final class cblas_zhpr$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zhpr", DESC, null);
    }

    private static final class cblas_sspr2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sspr2", DESC, null);
    }

    private static final class cblas_dspr2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dspr2", DESC, null);
    }

    private static final class cblas_chpr2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_chpr2", DESC, null);
    }

    private static final class cblas_zhpr2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zhpr2", DESC, null);
    }

    private static final class cblas_chbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_chbmv", DESC, null);
    }

    private static final class cblas_zhbmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zhbmv", DESC, null);
    }

    private static final class cblas_chpmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_chpmv", DESC, null);
    }

    private static final class cblas_zhpmv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zhpmv", DESC, null);
    }

    private static final class cblas_sgemm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sgemm", DESC, null);
    }

    private static final class cblas_dgemm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dgemm", DESC, null);
    }

    private static final class cblas_cgemm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cgemm", DESC, null);
    }

    private static final class cblas_cgemm3m$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cgemm3m", DESC, null);
    }

    private static final class cblas_zgemm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zgemm", DESC, null);
    }

    private static final class cblas_zgemm3m$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zgemm3m", DESC, null);
    }

    private static final class cblas_sgemmt$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sgemmt", DESC, null);
    }

    private static final class cblas_dgemmt$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dgemmt", DESC, null);
    }

    private static final class cblas_cgemmt$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cgemmt", DESC, null);
    }

    private static final class cblas_zgemmt$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zgemmt", DESC, null);
    }

    private static final class cblas_ssymm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ssymm", DESC, null);
    }

    private static final class cblas_dsymm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dsymm", DESC, null);
    }

    private static final class cblas_csymm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_csymm", DESC, null);
    }

    private static final class cblas_zsymm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zsymm", DESC, null);
    }

    private static final class cblas_ssyrk$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ssyrk", DESC, null);
    }

    private static final class cblas_dsyrk$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dsyrk", DESC, null);
    }

    private static final class cblas_csyrk$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_csyrk", DESC, null);
    }

    private static final class cblas_zsyrk$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zsyrk", DESC, null);
    }

    private static final class cblas_ssyr2k$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ssyr2k", DESC, null);
    }

    private static final class cblas_dsyr2k$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dsyr2k", DESC, null);
    }

    private static final class cblas_csyr2k$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_csyr2k", DESC, null);
    }

    private static final class cblas_zsyr2k$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zsyr2k", DESC, null);
    }

    private static final class cblas_strmm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_strmm", DESC, null);
    }

    private static final class cblas_dtrmm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dtrmm", DESC, null);
    }

    private static final class cblas_ctrmm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ctrmm", DESC, null);
    }

    private static final class cblas_ztrmm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ztrmm", DESC, null);
    }

    private static final class cblas_strsm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_strsm", DESC, null);
    }

    private static final class cblas_dtrsm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dtrsm", DESC, null);
    }

    private static final class cblas_ctrsm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ctrsm", DESC, null);
    }

    private static final class cblas_ztrsm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_ztrsm", DESC, null);
    }

    private static final class cblas_chemm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_chemm", DESC, null);
    }

    private static final class cblas_zhemm$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zhemm", DESC, null);
    }

    private static final class cblas_cherk$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cherk", DESC, null);
    }

    private static final class cblas_zherk$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zherk", DESC, null);
    }

    private static final class cblas_cher2k$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cher2k", DESC, null);
    }

    private static final class cblas_zher2k$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zher2k", DESC, null);
    }

    /**
     * {@snippet lang=c :
     * void cblas_xerbla(blasint p, const char *rout, const char *form, ...);
     * }
     */
    public static final class cblas_xerbla {
        static final FunctionDescriptor BASE_DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER);

        private final MethodHandle handle;

        private final FunctionDescriptor descriptor;

        private final MethodHandle spreader;

        private cblas_xerbla(MethodHandle handle, FunctionDescriptor descriptor,
                MethodHandle spreader) {
            this.handle = handle;
            this.descriptor = descriptor;
            this.spreader = spreader;
        }

        /**
         * {@return a call with these layouts for the arguments behind the named ones}
         */
        public static cblas_xerbla makeInvoker(MemoryLayout... layouts) {
            FunctionDescriptor desc$ = BASE_DESC.appendArgumentLayouts(layouts);
            var mh$ = Linker.nativeLinker().downcallHandle(address(), desc$, Linker.Option.firstVariadicArg(BASE_DESC.argumentLayouts().size()));
            return new cblas_xerbla(mh$, desc$, mh$.asSpreader(Object[].class, layouts.length));
        }

        /**
         * {@return the address of {@code cblas_xerbla}}
         */
        public static MemorySegment address() {
            return SYMBOLS.find("cblas_xerbla", null);
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
        public void apply(int p, MemorySegment rout, MemorySegment form, Object... x3) {
            try {
                spreader.invokeExact(p, rout, form, x3);
            } catch (Error | RuntimeException ex$) {
                throw ex$;
            } catch (Throwable ex$) {
                throw new AssertionError("should not reach here", ex$);
            }
        }
    }

    private static final class cblas_saxpby$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_saxpby", DESC, null);
    }

    private static final class cblas_daxpby$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_daxpby", DESC, null);
    }

    private static final class cblas_caxpby$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_caxpby", DESC, null);
    }

    private static final class cblas_zaxpby$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zaxpby", DESC, null);
    }

    private static final class cblas_somatcopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_somatcopy", DESC, null);
    }

    private static final class cblas_domatcopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_domatcopy", DESC, null);
    }

    private static final class cblas_comatcopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_comatcopy", DESC, null);
    }

    private static final class cblas_zomatcopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zomatcopy", DESC, null);
    }

    private static final class cblas_simatcopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_simatcopy", DESC, null);
    }

    private static final class cblas_dimatcopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dimatcopy", DESC, null);
    }

    private static final class cblas_cimatcopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cimatcopy", DESC, null);
    }

    private static final class cblas_zimatcopy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zimatcopy", DESC, null);
    }

    private static final class cblas_sgeadd$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sgeadd", DESC, null);
    }

    private static final class cblas_dgeadd$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dgeadd", DESC, null);
    }

    private static final class cblas_cgeadd$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cgeadd", DESC, null);
    }

    private static final class cblas_zgeadd$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zgeadd", DESC, null);
    }

    private static final class cblas_sgemm_batch$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sgemm_batch", DESC, null);
    }

    private static final class cblas_dgemm_batch$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dgemm_batch", DESC, null);
    }

    private static final class cblas_cgemm_batch$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cgemm_batch", DESC, null);
    }

    private static final class cblas_zgemm_batch$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zgemm_batch", DESC, null);
    }

    private static final class cblas_sgemm_batch_strided$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_FLOAT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_sgemm_batch_strided", DESC, null);
    }

    private static final class cblas_dgemm_batch_strided$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_DOUBLE, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_dgemm_batch_strided", DESC, null);
    }

    private static final class cblas_cgemm_batch_strided$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_cgemm_batch_strided", DESC, null);
    }

    private static final class cblas_zgemm_batch_strided$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_POINTER, cblas_h.C_INT, cblas_h.C_INT, cblas_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cblas_zgemm_batch_strided", DESC, null);
    }

    private static final class OPENBLAS_VERSION$shared {
        static final MemorySegment SEGMENT = LIBRARY_ARENA.allocateFrom(" OpenBLAS 0.3.31 ");
    }
}
