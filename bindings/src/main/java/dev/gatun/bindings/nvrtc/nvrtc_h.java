// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nvrtc;

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
 */
public class nvrtc_h {
    static final Symbols SYMBOLS = dev.gatun.bindings.NativeLibrary.NVRTC.symbols();

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
     * {@code nvrtcProgram}
     */
    public static final AddressLayout nvrtcProgram = nvrtc_h.C_POINTER;

    nvrtc_h() {
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
     * {@return {@code NVRTC_SUCCESS}}
     */
    public static int NVRTC_SUCCESS() {
        return 0;
    }

    /**
     * {@return {@code NVRTC_ERROR_OUT_OF_MEMORY}}
     */
    public static int NVRTC_ERROR_OUT_OF_MEMORY() {
        return 1;
    }

    /**
     * {@return {@code NVRTC_ERROR_PROGRAM_CREATION_FAILURE}}
     */
    public static int NVRTC_ERROR_PROGRAM_CREATION_FAILURE() {
        return 2;
    }

    /**
     * {@return {@code NVRTC_ERROR_INVALID_INPUT}}
     */
    public static int NVRTC_ERROR_INVALID_INPUT() {
        return 3;
    }

    /**
     * {@return {@code NVRTC_ERROR_INVALID_PROGRAM}}
     */
    public static int NVRTC_ERROR_INVALID_PROGRAM() {
        return 4;
    }

    /**
     * {@return {@code NVRTC_ERROR_INVALID_OPTION}}
     */
    public static int NVRTC_ERROR_INVALID_OPTION() {
        return 5;
    }

    /**
     * {@return {@code NVRTC_ERROR_COMPILATION}}
     */
    public static int NVRTC_ERROR_COMPILATION() {
        return 6;
    }

    /**
     * {@return {@code NVRTC_ERROR_BUILTIN_OPERATION_FAILURE}}
     */
    public static int NVRTC_ERROR_BUILTIN_OPERATION_FAILURE() {
        return 7;
    }

    /**
     * {@return {@code NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION}}
     */
    public static int NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION() {
        return 8;
    }

    /**
     * {@return {@code NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION}}
     */
    public static int NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION() {
        return 9;
    }

    /**
     * {@return {@code NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID}}
     */
    public static int NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID() {
        return 10;
    }

    /**
     * {@return {@code NVRTC_ERROR_INTERNAL_ERROR}}
     */
    public static int NVRTC_ERROR_INTERNAL_ERROR() {
        return 11;
    }

    /**
     * {@return {@code NVRTC_ERROR_TIME_FILE_WRITE_FAILED}}
     */
    public static int NVRTC_ERROR_TIME_FILE_WRITE_FAILED() {
        return 12;
    }

    /**
     * {@return {@code NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED}}
     */
    public static int NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED() {
        return 13;
    }

    /**
     * {@return {@code NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED}}
     */
    public static int NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED() {
        return 14;
    }

    /**
     * {@return {@code NVRTC_ERROR_PCH_CREATE}}
     */
    public static int NVRTC_ERROR_PCH_CREATE() {
        return 15;
    }

    /**
     * {@return {@code NVRTC_ERROR_CANCELLED}}
     */
    public static int NVRTC_ERROR_CANCELLED() {
        return 16;
    }

    /**
     * {@return {@code NVRTC_ERROR_TIME_TRACE_FILE_WRITE_FAILED}}
     */
    public static int NVRTC_ERROR_TIME_TRACE_FILE_WRITE_FAILED() {
        return 17;
    }

    /**
     * {@return the descriptor of {@code nvrtcGetErrorString}}
     */
    public static FunctionDescriptor nvrtcGetErrorString$descriptor() {
        return nvrtcGetErrorString$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetErrorString}}
     */
    public static MethodHandle nvrtcGetErrorString$handle() {
        return nvrtcGetErrorString$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetErrorString}}
     */
    public static MemorySegment nvrtcGetErrorString$address() {
        return SYMBOLS.find("nvrtcGetErrorString", null);
    }

    /**
     * {@snippet lang=c :
     * const char *nvrtcGetErrorString(nvrtcResult result);
     * }
     */
    public static MemorySegment nvrtcGetErrorString(int result) {
        var mh$ = nvrtcGetErrorString$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(result);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcVersion}}
     */
    public static FunctionDescriptor nvrtcVersion$descriptor() {
        return nvrtcVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcVersion}}
     */
    public static MethodHandle nvrtcVersion$handle() {
        return nvrtcVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcVersion}}
     */
    public static MemorySegment nvrtcVersion$address() {
        return SYMBOLS.find("nvrtcVersion", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcVersion(int *major, int *minor);
     * }
     */
    public static int nvrtcVersion(MemorySegment major, MemorySegment minor) {
        var mh$ = nvrtcVersion$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(major, minor);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetNumSupportedArchs}}
     */
    public static FunctionDescriptor nvrtcGetNumSupportedArchs$descriptor() {
        return nvrtcGetNumSupportedArchs$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetNumSupportedArchs}}
     */
    public static MethodHandle nvrtcGetNumSupportedArchs$handle() {
        return nvrtcGetNumSupportedArchs$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetNumSupportedArchs}}
     */
    public static MemorySegment nvrtcGetNumSupportedArchs$address() {
        return SYMBOLS.find("nvrtcGetNumSupportedArchs", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetNumSupportedArchs(int *numArchs);
     * }
     */
    public static int nvrtcGetNumSupportedArchs(MemorySegment numArchs) {
        var mh$ = nvrtcGetNumSupportedArchs$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(numArchs);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetSupportedArchs}}
     */
    public static FunctionDescriptor nvrtcGetSupportedArchs$descriptor() {
        return nvrtcGetSupportedArchs$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetSupportedArchs}}
     */
    public static MethodHandle nvrtcGetSupportedArchs$handle() {
        return nvrtcGetSupportedArchs$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetSupportedArchs}}
     */
    public static MemorySegment nvrtcGetSupportedArchs$address() {
        return SYMBOLS.find("nvrtcGetSupportedArchs", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetSupportedArchs(int *supportedArchs);
     * }
     */
    public static int nvrtcGetSupportedArchs(MemorySegment supportedArchs) {
        var mh$ = nvrtcGetSupportedArchs$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(supportedArchs);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcCreateProgram}}
     */
    public static FunctionDescriptor nvrtcCreateProgram$descriptor() {
        return nvrtcCreateProgram$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcCreateProgram}}
     */
    public static MethodHandle nvrtcCreateProgram$handle() {
        return nvrtcCreateProgram$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcCreateProgram}}
     */
    public static MemorySegment nvrtcCreateProgram$address() {
        return SYMBOLS.find("nvrtcCreateProgram", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcCreateProgram(nvrtcProgram *prog, const char *src, const char *name, int numHeaders, const char *const *headers, const char *const *includeNames);
     * }
     */
    public static int nvrtcCreateProgram(MemorySegment prog, MemorySegment src, MemorySegment name,
            int numHeaders, MemorySegment headers, MemorySegment includeNames) {
        var mh$ = nvrtcCreateProgram$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, src, name, numHeaders, headers, includeNames);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcDestroyProgram}}
     */
    public static FunctionDescriptor nvrtcDestroyProgram$descriptor() {
        return nvrtcDestroyProgram$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcDestroyProgram}}
     */
    public static MethodHandle nvrtcDestroyProgram$handle() {
        return nvrtcDestroyProgram$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcDestroyProgram}}
     */
    public static MemorySegment nvrtcDestroyProgram$address() {
        return SYMBOLS.find("nvrtcDestroyProgram", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcDestroyProgram(nvrtcProgram *prog);
     * }
     */
    public static int nvrtcDestroyProgram(MemorySegment prog) {
        var mh$ = nvrtcDestroyProgram$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcCompileProgram}}
     */
    public static FunctionDescriptor nvrtcCompileProgram$descriptor() {
        return nvrtcCompileProgram$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcCompileProgram}}
     */
    public static MethodHandle nvrtcCompileProgram$handle() {
        return nvrtcCompileProgram$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcCompileProgram}}
     */
    public static MemorySegment nvrtcCompileProgram$address() {
        return SYMBOLS.find("nvrtcCompileProgram", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcCompileProgram(nvrtcProgram prog, int numOptions, const char *const *options);
     * }
     */
    public static int nvrtcCompileProgram(MemorySegment prog, int numOptions,
            MemorySegment options) {
        var mh$ = nvrtcCompileProgram$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, numOptions, options);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetPTXSize}}
     */
    public static FunctionDescriptor nvrtcGetPTXSize$descriptor() {
        return nvrtcGetPTXSize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetPTXSize}}
     */
    public static MethodHandle nvrtcGetPTXSize$handle() {
        return nvrtcGetPTXSize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetPTXSize}}
     */
    public static MemorySegment nvrtcGetPTXSize$address() {
        return SYMBOLS.find("nvrtcGetPTXSize", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetPTXSize(nvrtcProgram prog, size_t *ptxSizeRet);
     * }
     */
    public static int nvrtcGetPTXSize(MemorySegment prog, MemorySegment ptxSizeRet) {
        var mh$ = nvrtcGetPTXSize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, ptxSizeRet);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetPTX}}
     */
    public static FunctionDescriptor nvrtcGetPTX$descriptor() {
        return nvrtcGetPTX$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetPTX}}
     */
    public static MethodHandle nvrtcGetPTX$handle() {
        return nvrtcGetPTX$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetPTX}}
     */
    public static MemorySegment nvrtcGetPTX$address() {
        return SYMBOLS.find("nvrtcGetPTX", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetPTX(nvrtcProgram prog, char *ptx);
     * }
     */
    public static int nvrtcGetPTX(MemorySegment prog, MemorySegment ptx) {
        var mh$ = nvrtcGetPTX$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, ptx);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetCUBINSize}}
     */
    public static FunctionDescriptor nvrtcGetCUBINSize$descriptor() {
        return nvrtcGetCUBINSize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetCUBINSize}}
     */
    public static MethodHandle nvrtcGetCUBINSize$handle() {
        return nvrtcGetCUBINSize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetCUBINSize}}
     */
    public static MemorySegment nvrtcGetCUBINSize$address() {
        return SYMBOLS.find("nvrtcGetCUBINSize", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetCUBINSize(nvrtcProgram prog, size_t *cubinSizeRet);
     * }
     */
    public static int nvrtcGetCUBINSize(MemorySegment prog, MemorySegment cubinSizeRet) {
        var mh$ = nvrtcGetCUBINSize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, cubinSizeRet);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetCUBIN}}
     */
    public static FunctionDescriptor nvrtcGetCUBIN$descriptor() {
        return nvrtcGetCUBIN$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetCUBIN}}
     */
    public static MethodHandle nvrtcGetCUBIN$handle() {
        return nvrtcGetCUBIN$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetCUBIN}}
     */
    public static MemorySegment nvrtcGetCUBIN$address() {
        return SYMBOLS.find("nvrtcGetCUBIN", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetCUBIN(nvrtcProgram prog, char *cubin);
     * }
     */
    public static int nvrtcGetCUBIN(MemorySegment prog, MemorySegment cubin) {
        var mh$ = nvrtcGetCUBIN$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, cubin);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetLTOIRSize}}
     */
    public static FunctionDescriptor nvrtcGetLTOIRSize$descriptor() {
        return nvrtcGetLTOIRSize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetLTOIRSize}}
     */
    public static MethodHandle nvrtcGetLTOIRSize$handle() {
        return nvrtcGetLTOIRSize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetLTOIRSize}}
     */
    public static MemorySegment nvrtcGetLTOIRSize$address() {
        return SYMBOLS.find("nvrtcGetLTOIRSize", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetLTOIRSize(nvrtcProgram prog, size_t *LTOIRSizeRet);
     * }
     */
    public static int nvrtcGetLTOIRSize(MemorySegment prog, MemorySegment LTOIRSizeRet) {
        var mh$ = nvrtcGetLTOIRSize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, LTOIRSizeRet);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetLTOIR}}
     */
    public static FunctionDescriptor nvrtcGetLTOIR$descriptor() {
        return nvrtcGetLTOIR$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetLTOIR}}
     */
    public static MethodHandle nvrtcGetLTOIR$handle() {
        return nvrtcGetLTOIR$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetLTOIR}}
     */
    public static MemorySegment nvrtcGetLTOIR$address() {
        return SYMBOLS.find("nvrtcGetLTOIR", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetLTOIR(nvrtcProgram prog, char *LTOIR);
     * }
     */
    public static int nvrtcGetLTOIR(MemorySegment prog, MemorySegment LTOIR) {
        var mh$ = nvrtcGetLTOIR$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, LTOIR);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetOptiXIRSize}}
     */
    public static FunctionDescriptor nvrtcGetOptiXIRSize$descriptor() {
        return nvrtcGetOptiXIRSize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetOptiXIRSize}}
     */
    public static MethodHandle nvrtcGetOptiXIRSize$handle() {
        return nvrtcGetOptiXIRSize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetOptiXIRSize}}
     */
    public static MemorySegment nvrtcGetOptiXIRSize$address() {
        return SYMBOLS.find("nvrtcGetOptiXIRSize", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetOptiXIRSize(nvrtcProgram prog, size_t *optixirSizeRet);
     * }
     */
    public static int nvrtcGetOptiXIRSize(MemorySegment prog, MemorySegment optixirSizeRet) {
        var mh$ = nvrtcGetOptiXIRSize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, optixirSizeRet);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetOptiXIR}}
     */
    public static FunctionDescriptor nvrtcGetOptiXIR$descriptor() {
        return nvrtcGetOptiXIR$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetOptiXIR}}
     */
    public static MethodHandle nvrtcGetOptiXIR$handle() {
        return nvrtcGetOptiXIR$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetOptiXIR}}
     */
    public static MemorySegment nvrtcGetOptiXIR$address() {
        return SYMBOLS.find("nvrtcGetOptiXIR", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetOptiXIR(nvrtcProgram prog, char *optixir);
     * }
     */
    public static int nvrtcGetOptiXIR(MemorySegment prog, MemorySegment optixir) {
        var mh$ = nvrtcGetOptiXIR$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, optixir);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetProgramLogSize}}
     */
    public static FunctionDescriptor nvrtcGetProgramLogSize$descriptor() {
        return nvrtcGetProgramLogSize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetProgramLogSize}}
     */
    public static MethodHandle nvrtcGetProgramLogSize$handle() {
        return nvrtcGetProgramLogSize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetProgramLogSize}}
     */
    public static MemorySegment nvrtcGetProgramLogSize$address() {
        return SYMBOLS.find("nvrtcGetProgramLogSize", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetProgramLogSize(nvrtcProgram prog, size_t *logSizeRet);
     * }
     */
    public static int nvrtcGetProgramLogSize(MemorySegment prog, MemorySegment logSizeRet) {
        var mh$ = nvrtcGetProgramLogSize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, logSizeRet);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetProgramLog}}
     */
    public static FunctionDescriptor nvrtcGetProgramLog$descriptor() {
        return nvrtcGetProgramLog$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetProgramLog}}
     */
    public static MethodHandle nvrtcGetProgramLog$handle() {
        return nvrtcGetProgramLog$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetProgramLog}}
     */
    public static MemorySegment nvrtcGetProgramLog$address() {
        return SYMBOLS.find("nvrtcGetProgramLog", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetProgramLog(nvrtcProgram prog, char *log);
     * }
     */
    public static int nvrtcGetProgramLog(MemorySegment prog, MemorySegment log) {
        var mh$ = nvrtcGetProgramLog$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, log);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcAddNameExpression}}
     */
    public static FunctionDescriptor nvrtcAddNameExpression$descriptor() {
        return nvrtcAddNameExpression$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcAddNameExpression}}
     */
    public static MethodHandle nvrtcAddNameExpression$handle() {
        return nvrtcAddNameExpression$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcAddNameExpression}}
     */
    public static MemorySegment nvrtcAddNameExpression$address() {
        return SYMBOLS.find("nvrtcAddNameExpression", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcAddNameExpression(nvrtcProgram prog, const char *const name_expression);
     * }
     */
    public static int nvrtcAddNameExpression(MemorySegment prog, MemorySegment name_expression) {
        var mh$ = nvrtcAddNameExpression$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, name_expression);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetLoweredName}}
     */
    public static FunctionDescriptor nvrtcGetLoweredName$descriptor() {
        return nvrtcGetLoweredName$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetLoweredName}}
     */
    public static MethodHandle nvrtcGetLoweredName$handle() {
        return nvrtcGetLoweredName$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetLoweredName}}
     */
    public static MemorySegment nvrtcGetLoweredName$address() {
        return SYMBOLS.find("nvrtcGetLoweredName", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetLoweredName(nvrtcProgram prog, const char *const name_expression, const char **lowered_name);
     * }
     */
    public static int nvrtcGetLoweredName(MemorySegment prog, MemorySegment name_expression,
            MemorySegment lowered_name) {
        var mh$ = nvrtcGetLoweredName$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, name_expression, lowered_name);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetPCHHeapSize}}
     */
    public static FunctionDescriptor nvrtcGetPCHHeapSize$descriptor() {
        return nvrtcGetPCHHeapSize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetPCHHeapSize}}
     */
    public static MethodHandle nvrtcGetPCHHeapSize$handle() {
        return nvrtcGetPCHHeapSize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetPCHHeapSize}}
     */
    public static MemorySegment nvrtcGetPCHHeapSize$address() {
        return SYMBOLS.find("nvrtcGetPCHHeapSize", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetPCHHeapSize(size_t *ret);
     * }
     */
    public static int nvrtcGetPCHHeapSize(MemorySegment ret) {
        var mh$ = nvrtcGetPCHHeapSize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(ret);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcSetPCHHeapSize}}
     */
    public static FunctionDescriptor nvrtcSetPCHHeapSize$descriptor() {
        return nvrtcSetPCHHeapSize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcSetPCHHeapSize}}
     */
    public static MethodHandle nvrtcSetPCHHeapSize$handle() {
        return nvrtcSetPCHHeapSize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcSetPCHHeapSize}}
     */
    public static MemorySegment nvrtcSetPCHHeapSize$address() {
        return SYMBOLS.find("nvrtcSetPCHHeapSize", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcSetPCHHeapSize(size_t size);
     * }
     */
    public static int nvrtcSetPCHHeapSize(long size) {
        var mh$ = nvrtcSetPCHHeapSize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetPCHCreateStatus}}
     */
    public static FunctionDescriptor nvrtcGetPCHCreateStatus$descriptor() {
        return nvrtcGetPCHCreateStatus$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetPCHCreateStatus}}
     */
    public static MethodHandle nvrtcGetPCHCreateStatus$handle() {
        return nvrtcGetPCHCreateStatus$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetPCHCreateStatus}}
     */
    public static MemorySegment nvrtcGetPCHCreateStatus$address() {
        return SYMBOLS.find("nvrtcGetPCHCreateStatus", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetPCHCreateStatus(nvrtcProgram prog);
     * }
     */
    public static int nvrtcGetPCHCreateStatus(MemorySegment prog) {
        var mh$ = nvrtcGetPCHCreateStatus$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcGetPCHHeapSizeRequired}}
     */
    public static FunctionDescriptor nvrtcGetPCHHeapSizeRequired$descriptor() {
        return nvrtcGetPCHHeapSizeRequired$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcGetPCHHeapSizeRequired}}
     */
    public static MethodHandle nvrtcGetPCHHeapSizeRequired$handle() {
        return nvrtcGetPCHHeapSizeRequired$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcGetPCHHeapSizeRequired}}
     */
    public static MemorySegment nvrtcGetPCHHeapSizeRequired$address() {
        return SYMBOLS.find("nvrtcGetPCHHeapSizeRequired", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcGetPCHHeapSizeRequired(nvrtcProgram prog, size_t *size);
     * }
     */
    public static int nvrtcGetPCHHeapSizeRequired(MemorySegment prog, MemorySegment size) {
        var mh$ = nvrtcGetPCHHeapSizeRequired$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvrtcSetFlowCallback}}
     */
    public static FunctionDescriptor nvrtcSetFlowCallback$descriptor() {
        return nvrtcSetFlowCallback$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvrtcSetFlowCallback}}
     */
    public static MethodHandle nvrtcSetFlowCallback$handle() {
        return nvrtcSetFlowCallback$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvrtcSetFlowCallback}}
     */
    public static MemorySegment nvrtcSetFlowCallback$address() {
        return SYMBOLS.find("nvrtcSetFlowCallback", null);
    }

    /**
     * {@snippet lang=c :
     * nvrtcResult nvrtcSetFlowCallback(nvrtcProgram prog, int (*callback)(void *, void *), void *payload);
     * }
     */
    public static int nvrtcSetFlowCallback(MemorySegment prog, MemorySegment callback,
            MemorySegment payload) {
        var mh$ = nvrtcSetFlowCallback$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prog, callback, payload);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static final class nvrtcGetErrorString$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_POINTER, nvrtc_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetErrorString", DESC, null);
    }

    private static final class nvrtcVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcVersion", DESC, null);
    }

    private static final class nvrtcGetNumSupportedArchs$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetNumSupportedArchs", DESC, null);
    }

    private static final class nvrtcGetSupportedArchs$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetSupportedArchs", DESC, null);
    }

    private static final class nvrtcCreateProgram$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER, nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcCreateProgram", DESC, null);
    }

    private static final class nvrtcDestroyProgram$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcDestroyProgram", DESC, null);
    }

    private static final class nvrtcCompileProgram$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_INT, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcCompileProgram", DESC, null);
    }

    private static final class nvrtcGetPTXSize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetPTXSize", DESC, null);
    }

    private static final class nvrtcGetPTX$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetPTX", DESC, null);
    }

    private static final class nvrtcGetCUBINSize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetCUBINSize", DESC, null);
    }

    private static final class nvrtcGetCUBIN$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetCUBIN", DESC, null);
    }

    private static final class nvrtcGetLTOIRSize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetLTOIRSize", DESC, null);
    }

    private static final class nvrtcGetLTOIR$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetLTOIR", DESC, null);
    }

    private static final class nvrtcGetOptiXIRSize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetOptiXIRSize", DESC, null);
    }

    private static final class nvrtcGetOptiXIR$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetOptiXIR", DESC, null);
    }

    private static final class nvrtcGetProgramLogSize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetProgramLogSize", DESC, null);
    }

    private static final class nvrtcGetProgramLog$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetProgramLog", DESC, null);
    }

    private static final class nvrtcAddNameExpression$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcAddNameExpression", DESC, null);
    }

    private static final class nvrtcGetLoweredName$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetLoweredName", DESC, null);
    }

    private static final class nvrtcGetPCHHeapSize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetPCHHeapSize", DESC, null);
    }

    private static final class nvrtcSetPCHHeapSize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcSetPCHHeapSize", DESC, null);
    }

    private static final class nvrtcGetPCHCreateStatus$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetPCHCreateStatus", DESC, null);
    }

    private static final class nvrtcGetPCHHeapSizeRequired$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcGetPCHHeapSizeRequired", DESC, null);
    }

    private static final class nvrtcSetFlowCallback$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvrtc_h.C_INT, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER, nvrtc_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvrtcSetFlowCallback", DESC, null);
    }
}
