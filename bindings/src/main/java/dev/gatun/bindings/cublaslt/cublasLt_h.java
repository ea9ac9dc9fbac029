// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cublaslt;

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
 * <p>Made from headers with {@code CUBLAS_VERSION 130101}.
 */
public class cublasLt_h {
    static final Symbols SYMBOLS = dev.gatun.bindings.NativeLibrary.CUBLASLT.symbols();

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
     * {@code cublasLtHandle_t}
     */
    public static final AddressLayout cublasLtHandle_t = cublasLt_h.C_POINTER;

    /**
     * {@code cublasLtMatrixLayout_t}
     */
    public static final AddressLayout cublasLtMatrixLayout_t = cublasLt_h.C_POINTER;

    /**
     * {@code cublasLtMatmulDesc_t}
     */
    public static final AddressLayout cublasLtMatmulDesc_t = cublasLt_h.C_POINTER;

    /**
     * {@code cublasLtMatrixTransformDesc_t}
     */
    public static final AddressLayout cublasLtMatrixTransformDesc_t = cublasLt_h.C_POINTER;

    /**
     * {@code cublasLtMatmulPreference_t}
     */
    public static final AddressLayout cublasLtMatmulPreference_t = cublasLt_h.C_POINTER;

    /**
     * {@code cublasLtEmulationDesc_t}
     */
    public static final AddressLayout cublasLtEmulationDesc_t = cublasLt_h.C_POINTER;

    /**
     * {@code cublasLtNumericalImplFlags_t}
     */
    public static final ValueLayout.OfLong cublasLtNumericalImplFlags_t = cublasLt_h.C_LONG;

    cublasLt_h() {
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
     * {@return {@code CUDA_R_16F}}
     */
    public static int CUDA_R_16F() {
        return 2;
    }

    /**
     * {@return {@code CUDA_C_16F}}
     */
    public static int CUDA_C_16F() {
        return 6;
    }

    /**
     * {@return {@code CUDA_R_16BF}}
     */
    public static int CUDA_R_16BF() {
        return 14;
    }

    /**
     * {@return {@code CUDA_C_16BF}}
     */
    public static int CUDA_C_16BF() {
        return 15;
    }

    /**
     * {@return {@code CUDA_R_32F}}
     */
    public static int CUDA_R_32F() {
        return 0;
    }

    /**
     * {@return {@code CUDA_C_32F}}
     */
    public static int CUDA_C_32F() {
        return 4;
    }

    /**
     * {@return {@code CUDA_R_64F}}
     */
    public static int CUDA_R_64F() {
        return 1;
    }

    /**
     * {@return {@code CUDA_C_64F}}
     */
    public static int CUDA_C_64F() {
        return 5;
    }

    /**
     * {@return {@code CUDA_R_4I}}
     */
    public static int CUDA_R_4I() {
        return 16;
    }

    /**
     * {@return {@code CUDA_C_4I}}
     */
    public static int CUDA_C_4I() {
        return 17;
    }

    /**
     * {@return {@code CUDA_R_4U}}
     */
    public static int CUDA_R_4U() {
        return 18;
    }

    /**
     * {@return {@code CUDA_C_4U}}
     */
    public static int CUDA_C_4U() {
        return 19;
    }

    /**
     * {@return {@code CUDA_R_8I}}
     */
    public static int CUDA_R_8I() {
        return 3;
    }

    /**
     * {@return {@code CUDA_C_8I}}
     */
    public static int CUDA_C_8I() {
        return 7;
    }

    /**
     * {@return {@code CUDA_R_8U}}
     */
    public static int CUDA_R_8U() {
        return 8;
    }

    /**
     * {@return {@code CUDA_C_8U}}
     */
    public static int CUDA_C_8U() {
        return 9;
    }

    /**
     * {@return {@code CUDA_R_16I}}
     */
    public static int CUDA_R_16I() {
        return 20;
    }

    /**
     * {@return {@code CUDA_C_16I}}
     */
    public static int CUDA_C_16I() {
        return 21;
    }

    /**
     * {@return {@code CUDA_R_16U}}
     */
    public static int CUDA_R_16U() {
        return 22;
    }

    /**
     * {@return {@code CUDA_C_16U}}
     */
    public static int CUDA_C_16U() {
        return 23;
    }

    /**
     * {@return {@code CUDA_R_32I}}
     */
    public static int CUDA_R_32I() {
        return 10;
    }

    /**
     * {@return {@code CUDA_C_32I}}
     */
    public static int CUDA_C_32I() {
        return 11;
    }

    /**
     * {@return {@code CUDA_R_32U}}
     */
    public static int CUDA_R_32U() {
        return 12;
    }

    /**
     * {@return {@code CUDA_C_32U}}
     */
    public static int CUDA_C_32U() {
        return 13;
    }

    /**
     * {@return {@code CUDA_R_64I}}
     */
    public static int CUDA_R_64I() {
        return 24;
    }

    /**
     * {@return {@code CUDA_C_64I}}
     */
    public static int CUDA_C_64I() {
        return 25;
    }

    /**
     * {@return {@code CUDA_R_64U}}
     */
    public static int CUDA_R_64U() {
        return 26;
    }

    /**
     * {@return {@code CUDA_C_64U}}
     */
    public static int CUDA_C_64U() {
        return 27;
    }

    /**
     * {@return {@code CUDA_R_8F_E4M3}}
     */
    public static int CUDA_R_8F_E4M3() {
        return 28;
    }

    /**
     * {@return {@code CUDA_R_8F_UE4M3}}
     */
    public static int CUDA_R_8F_UE4M3() {
        return 28;
    }

    /**
     * {@return {@code CUDA_R_8F_E5M2}}
     */
    public static int CUDA_R_8F_E5M2() {
        return 29;
    }

    /**
     * {@return {@code CUDA_R_8F_UE8M0}}
     */
    public static int CUDA_R_8F_UE8M0() {
        return 30;
    }

    /**
     * {@return {@code CUDA_R_6F_E2M3}}
     */
    public static int CUDA_R_6F_E2M3() {
        return 31;
    }

    /**
     * {@return {@code CUDA_R_6F_E3M2}}
     */
    public static int CUDA_R_6F_E3M2() {
        return 32;
    }

    /**
     * {@return {@code CUDA_R_4F_E2M1}}
     */
    public static int CUDA_R_4F_E2M1() {
        return 33;
    }

    /**
     * {@return {@code CUDA_EMULATION_STRATEGY_DEFAULT}}
     */
    public static int CUDA_EMULATION_STRATEGY_DEFAULT() {
        return 0;
    }

    /**
     * {@return {@code CUDA_EMULATION_STRATEGY_PERFORMANT}}
     */
    public static int CUDA_EMULATION_STRATEGY_PERFORMANT() {
        return 1;
    }

    /**
     * {@return {@code CUDA_EMULATION_STRATEGY_EAGER}}
     */
    public static int CUDA_EMULATION_STRATEGY_EAGER() {
        return 2;
    }

    /**
     * {@return {@code CUDA_EMULATION_MANTISSA_CONTROL_DYNAMIC}}
     */
    public static int CUDA_EMULATION_MANTISSA_CONTROL_DYNAMIC() {
        return 0;
    }

    /**
     * {@return {@code CUDA_EMULATION_MANTISSA_CONTROL_FIXED}}
     */
    public static int CUDA_EMULATION_MANTISSA_CONTROL_FIXED() {
        return 1;
    }

    /**
     * {@return {@code CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_DEFAULT}}
     */
    public static int CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_DEFAULT() {
        return 65535;
    }

    /**
     * {@return {@code CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_NONE}}
     */
    public static int CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_NONE() {
        return 0;
    }

    /**
     * {@return {@code CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_INFINITY}}
     */
    public static int CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_INFINITY() {
        return 1;
    }

    /**
     * {@return {@code CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_NAN}}
     */
    public static int CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_NAN() {
        return 2;
    }

    /**
     * {@return {@code MAJOR_VERSION}}
     */
    public static int MAJOR_VERSION() {
        return 0;
    }

    /**
     * {@return {@code MINOR_VERSION}}
     */
    public static int MINOR_VERSION() {
        return 1;
    }

    /**
     * {@return {@code PATCH_LEVEL}}
     */
    public static int PATCH_LEVEL() {
        return 2;
    }

    /**
     * {@return {@code CUBLAS_STATUS_SUCCESS}}
     */
    public static int CUBLAS_STATUS_SUCCESS() {
        return 0;
    }

    /**
     * {@return {@code CUBLAS_STATUS_NOT_INITIALIZED}}
     */
    public static int CUBLAS_STATUS_NOT_INITIALIZED() {
        return 1;
    }

    /**
     * {@return {@code CUBLAS_STATUS_ALLOC_FAILED}}
     */
    public static int CUBLAS_STATUS_ALLOC_FAILED() {
        return 3;
    }

    /**
     * {@return {@code CUBLAS_STATUS_INVALID_VALUE}}
     */
    public static int CUBLAS_STATUS_INVALID_VALUE() {
        return 7;
    }

    /**
     * {@return {@code CUBLAS_STATUS_ARCH_MISMATCH}}
     */
    public static int CUBLAS_STATUS_ARCH_MISMATCH() {
        return 8;
    }

    /**
     * {@return {@code CUBLAS_STATUS_MAPPING_ERROR}}
     */
    public static int CUBLAS_STATUS_MAPPING_ERROR() {
        return 11;
    }

    /**
     * {@return {@code CUBLAS_STATUS_EXECUTION_FAILED}}
     */
    public static int CUBLAS_STATUS_EXECUTION_FAILED() {
        return 13;
    }

    /**
     * {@return {@code CUBLAS_STATUS_INTERNAL_ERROR}}
     */
    public static int CUBLAS_STATUS_INTERNAL_ERROR() {
        return 14;
    }

    /**
     * {@return {@code CUBLAS_STATUS_NOT_SUPPORTED}}
     */
    public static int CUBLAS_STATUS_NOT_SUPPORTED() {
        return 15;
    }

    /**
     * {@return {@code CUBLAS_STATUS_LICENSE_ERROR}}
     */
    public static int CUBLAS_STATUS_LICENSE_ERROR() {
        return 16;
    }

    /**
     * {@return {@code CUBLAS_FILL_MODE_LOWER}}
     */
    public static int CUBLAS_FILL_MODE_LOWER() {
        return 0;
    }

    /**
     * {@return {@code CUBLAS_FILL_MODE_UPPER}}
     */
    public static int CUBLAS_FILL_MODE_UPPER() {
        return 1;
    }

    /**
     * {@return {@code CUBLAS_FILL_MODE_FULL}}
     */
    public static int CUBLAS_FILL_MODE_FULL() {
        return 2;
    }

    /**
     * {@return {@code CUBLAS_DIAG_NON_UNIT}}
     */
    public static int CUBLAS_DIAG_NON_UNIT() {
        return 0;
    }

    /**
     * {@return {@code CUBLAS_DIAG_UNIT}}
     */
    public static int CUBLAS_DIAG_UNIT() {
        return 1;
    }

    /**
     * {@return {@code CUBLAS_SIDE_LEFT}}
     */
    public static int CUBLAS_SIDE_LEFT() {
        return 0;
    }

    /**
     * {@return {@code CUBLAS_SIDE_RIGHT}}
     */
    public static int CUBLAS_SIDE_RIGHT() {
        return 1;
    }

    /**
     * {@return {@code CUBLAS_OP_N}}
     */
    public static int CUBLAS_OP_N() {
        return 0;
    }

    /**
     * {@return {@code CUBLAS_OP_T}}
     */
    public static int CUBLAS_OP_T() {
        return 1;
    }

    /**
     * {@return {@code CUBLAS_OP_C}}
     */
    public static int CUBLAS_OP_C() {
        return 2;
    }

    /**
     * {@return {@code CUBLAS_OP_HERMITAN}}
     */
    public static int CUBLAS_OP_HERMITAN() {
        return 2;
    }

    /**
     * {@return {@code CUBLAS_OP_CONJG}}
     */
    public static int CUBLAS_OP_CONJG() {
        return 3;
    }

    /**
     * {@return {@code CUBLAS_POINTER_MODE_HOST}}
     */
    public static int CUBLAS_POINTER_MODE_HOST() {
        return 0;
    }

    /**
     * {@return {@code CUBLAS_POINTER_MODE_DEVICE}}
     */
    public static int CUBLAS_POINTER_MODE_DEVICE() {
        return 1;
    }

    /**
     * {@return {@code CUBLAS_DEFAULT_MATH}}
     */
    public static int CUBLAS_DEFAULT_MATH() {
        return 0;
    }

    /**
     * {@return {@code CUBLAS_TF32_TENSOR_OP_MATH}}
     */
    public static int CUBLAS_TF32_TENSOR_OP_MATH() {
        return 3;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_16F}}
     */
    public static int CUBLAS_COMPUTE_16F() {
        return 64;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_16F_PEDANTIC}}
     */
    public static int CUBLAS_COMPUTE_16F_PEDANTIC() {
        return 65;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_32F}}
     */
    public static int CUBLAS_COMPUTE_32F() {
        return 68;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_32F_PEDANTIC}}
     */
    public static int CUBLAS_COMPUTE_32F_PEDANTIC() {
        return 69;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_32F_FAST_16F}}
     */
    public static int CUBLAS_COMPUTE_32F_FAST_16F() {
        return 74;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_32F_FAST_16BF}}
     */
    public static int CUBLAS_COMPUTE_32F_FAST_16BF() {
        return 75;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_32F_FAST_TF32}}
     */
    public static int CUBLAS_COMPUTE_32F_FAST_TF32() {
        return 77;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_32F_EMULATED_16BFX9}}
     */
    public static int CUBLAS_COMPUTE_32F_EMULATED_16BFX9() {
        return 78;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_64F}}
     */
    public static int CUBLAS_COMPUTE_64F() {
        return 70;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_64F_PEDANTIC}}
     */
    public static int CUBLAS_COMPUTE_64F_PEDANTIC() {
        return 71;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_64F_EMULATED_FIXEDPOINT}}
     */
    public static int CUBLAS_COMPUTE_64F_EMULATED_FIXEDPOINT() {
        return 79;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_32I}}
     */
    public static int CUBLAS_COMPUTE_32I() {
        return 72;
    }

    /**
     * {@return {@code CUBLAS_COMPUTE_32I_PEDANTIC}}
     */
    public static int CUBLAS_COMPUTE_32I_PEDANTIC() {
        return 73;
    }

    /**
     * {@return the descriptor of {@code cublasLtCreate}}
     */
    public static FunctionDescriptor cublasLtCreate$descriptor() {
        return cublasLtCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtCreate}}
     */
    public static MethodHandle cublasLtCreate$handle() {
        return cublasLtCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtCreate}}
     */
    public static MemorySegment cublasLtCreate$address() {
        return SYMBOLS.find("cublasLtCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtCreate(cublasLtHandle_t *lightHandle);
     * }
     */
    public static int cublasLtCreate(MemorySegment lightHandle) {
        var mh$ = cublasLtCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(lightHandle);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtDestroy}}
     */
    public static FunctionDescriptor cublasLtDestroy$descriptor() {
        return cublasLtDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtDestroy}}
     */
    public static MethodHandle cublasLtDestroy$handle() {
        return cublasLtDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtDestroy}}
     */
    public static MemorySegment cublasLtDestroy$address() {
        return SYMBOLS.find("cublasLtDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtDestroy(cublasLtHandle_t lightHandle);
     * }
     */
    public static int cublasLtDestroy(MemorySegment lightHandle) {
        var mh$ = cublasLtDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(lightHandle);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtGetStatusName}}
     */
    public static FunctionDescriptor cublasLtGetStatusName$descriptor() {
        return cublasLtGetStatusName$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtGetStatusName}}
     */
    public static MethodHandle cublasLtGetStatusName$handle() {
        return cublasLtGetStatusName$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtGetStatusName}}
     */
    public static MemorySegment cublasLtGetStatusName$address() {
        return SYMBOLS.find("cublasLtGetStatusName", null);
    }

    /**
     * {@snippet lang=c :
     * const char *cublasLtGetStatusName(cublasStatus_t status);
     * }
     */
    public static MemorySegment cublasLtGetStatusName(int status) {
        var mh$ = cublasLtGetStatusName$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(status);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtGetStatusString}}
     */
    public static FunctionDescriptor cublasLtGetStatusString$descriptor() {
        return cublasLtGetStatusString$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtGetStatusString}}
     */
    public static MethodHandle cublasLtGetStatusString$handle() {
        return cublasLtGetStatusString$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtGetStatusString}}
     */
    public static MemorySegment cublasLtGetStatusString$address() {
        return SYMBOLS.find("cublasLtGetStatusString", null);
    }

    /**
     * {@snippet lang=c :
     * const char *cublasLtGetStatusString(cublasStatus_t status);
     * }
     */
    public static MemorySegment cublasLtGetStatusString(int status) {
        var mh$ = cublasLtGetStatusString$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(status);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtGetVersion}}
     */
    public static FunctionDescriptor cublasLtGetVersion$descriptor() {
        return cublasLtGetVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtGetVersion}}
     */
    public static MethodHandle cublasLtGetVersion$handle() {
        return cublasLtGetVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtGetVersion}}
     */
    public static MemorySegment cublasLtGetVersion$address() {
        return SYMBOLS.find("cublasLtGetVersion", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cublasLtGetVersion();
     * }
     */
    public static long cublasLtGetVersion() {
        var mh$ = cublasLtGetVersion$shared.HANDLE;
        try {
            return (long) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtGetCudartVersion}}
     */
    public static FunctionDescriptor cublasLtGetCudartVersion$descriptor() {
        return cublasLtGetCudartVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtGetCudartVersion}}
     */
    public static MethodHandle cublasLtGetCudartVersion$handle() {
        return cublasLtGetCudartVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtGetCudartVersion}}
     */
    public static MemorySegment cublasLtGetCudartVersion$address() {
        return SYMBOLS.find("cublasLtGetCudartVersion", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cublasLtGetCudartVersion();
     * }
     */
    public static long cublasLtGetCudartVersion() {
        var mh$ = cublasLtGetCudartVersion$shared.HANDLE;
        try {
            return (long) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtGetProperty}}
     */
    public static FunctionDescriptor cublasLtGetProperty$descriptor() {
        return cublasLtGetProperty$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtGetProperty}}
     */
    public static MethodHandle cublasLtGetProperty$handle() {
        return cublasLtGetProperty$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtGetProperty}}
     */
    public static MemorySegment cublasLtGetProperty$address() {
        return SYMBOLS.find("cublasLtGetProperty", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtGetProperty(libraryPropertyType type, int *value);
     * }
     */
    public static int cublasLtGetProperty(int type, MemorySegment value) {
        var mh$ = cublasLtGetProperty$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(type, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtHeuristicsCacheGetCapacity}}
     */
    public static FunctionDescriptor cublasLtHeuristicsCacheGetCapacity$descriptor() {
        return cublasLtHeuristicsCacheGetCapacity$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtHeuristicsCacheGetCapacity}}
     */
    public static MethodHandle cublasLtHeuristicsCacheGetCapacity$handle() {
        return cublasLtHeuristicsCacheGetCapacity$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtHeuristicsCacheGetCapacity}}
     */
    public static MemorySegment cublasLtHeuristicsCacheGetCapacity$address() {
        return SYMBOLS.find("cublasLtHeuristicsCacheGetCapacity", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtHeuristicsCacheGetCapacity(size_t *capacity);
     * }
     */
    public static int cublasLtHeuristicsCacheGetCapacity(MemorySegment capacity) {
        var mh$ = cublasLtHeuristicsCacheGetCapacity$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(capacity);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtHeuristicsCacheSetCapacity}}
     */
    public static FunctionDescriptor cublasLtHeuristicsCacheSetCapacity$descriptor() {
        return cublasLtHeuristicsCacheSetCapacity$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtHeuristicsCacheSetCapacity}}
     */
    public static MethodHandle cublasLtHeuristicsCacheSetCapacity$handle() {
        return cublasLtHeuristicsCacheSetCapacity$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtHeuristicsCacheSetCapacity}}
     */
    public static MemorySegment cublasLtHeuristicsCacheSetCapacity$address() {
        return SYMBOLS.find("cublasLtHeuristicsCacheSetCapacity", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtHeuristicsCacheSetCapacity(size_t capacity);
     * }
     */
    public static int cublasLtHeuristicsCacheSetCapacity(long capacity) {
        var mh$ = cublasLtHeuristicsCacheSetCapacity$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(capacity);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_UNDEFINED}}
     */
    public static int CUBLASLT_MATMUL_TILE_UNDEFINED() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x8() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x16() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x8() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x32() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x16() {
        return 5;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x8() {
        return 6;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x64() {
        return 7;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x32() {
        return 8;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x16() {
        return 9;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x8() {
        return 10;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x32() {
        return 11;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x64() {
        return 12;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x32() {
        return 13;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x128() {
        return 14;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x64() {
        return 15;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x32() {
        return 16;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x128() {
        return 17;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x64() {
        return 18;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x256() {
        return 19;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x128() {
        return 20;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x64() {
        return 21;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x512() {
        return 22;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x256() {
        return 23;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x128() {
        return 24;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x64() {
        return 25;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x96}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x96() {
        return 26;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_96x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_96x64() {
        return 27;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_96x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_96x128() {
        return 28;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x160}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x160() {
        return 29;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_160x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_160x128() {
        return 30;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x128() {
        return 31;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x192() {
        return 32;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x96}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x96() {
        return 33;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x256() {
        return 34;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x32() {
        return 35;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x128() {
        return 36;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x192() {
        return 37;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x256() {
        return 38;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x320() {
        return 39;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x384() {
        return 40;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x448() {
        return 41;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x512() {
        return 42;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x576}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x576() {
        return 43;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x640}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x640() {
        return 44;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x704}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x704() {
        return 45;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_8x768}}
     */
    public static int CUBLASLT_MATMUL_TILE_8x768() {
        return 46;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x64() {
        return 47;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x128() {
        return 48;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x192() {
        return 49;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x256() {
        return 50;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x320() {
        return 51;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x384() {
        return 52;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x448() {
        return 53;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x512() {
        return 54;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x576}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x576() {
        return 55;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x640}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x640() {
        return 56;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x704}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x704() {
        return 57;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_16x768}}
     */
    public static int CUBLASLT_MATMUL_TILE_16x768() {
        return 58;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x64() {
        return 59;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x128() {
        return 60;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x192() {
        return 61;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x256() {
        return 62;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x320() {
        return 63;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x384() {
        return 64;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x448() {
        return 65;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x512() {
        return 66;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x576}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x576() {
        return 67;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x640}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x640() {
        return 68;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x704}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x704() {
        return 69;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_24x768}}
     */
    public static int CUBLASLT_MATMUL_TILE_24x768() {
        return 70;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x192() {
        return 71;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x320() {
        return 72;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x384() {
        return 73;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x448() {
        return 74;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x512() {
        return 75;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x576}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x576() {
        return 76;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x640}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x640() {
        return 77;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x704}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x704() {
        return 78;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_32x768}}
     */
    public static int CUBLASLT_MATMUL_TILE_32x768() {
        return 79;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x64() {
        return 80;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x128() {
        return 81;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x192() {
        return 82;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x256() {
        return 83;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x320() {
        return 84;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x384() {
        return 85;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x448() {
        return 86;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x512() {
        return 87;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x576}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x576() {
        return 88;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x640}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x640() {
        return 89;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x704}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x704() {
        return 90;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_40x768}}
     */
    public static int CUBLASLT_MATMUL_TILE_40x768() {
        return 91;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x64() {
        return 92;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x128() {
        return 93;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x192() {
        return 94;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x256() {
        return 95;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x320() {
        return 96;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x384() {
        return 97;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x448() {
        return 98;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x512() {
        return 99;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x576}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x576() {
        return 100;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x640}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x640() {
        return 101;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x704}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x704() {
        return 102;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_48x768}}
     */
    public static int CUBLASLT_MATMUL_TILE_48x768() {
        return 103;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x64() {
        return 104;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x128() {
        return 105;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x192() {
        return 106;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x256() {
        return 107;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x320() {
        return 108;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x384() {
        return 109;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x448() {
        return 110;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x512() {
        return 111;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x576}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x576() {
        return 112;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x640}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x640() {
        return 113;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x704}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x704() {
        return 114;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_56x768}}
     */
    public static int CUBLASLT_MATMUL_TILE_56x768() {
        return 115;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x192() {
        return 116;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x320() {
        return 117;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x384() {
        return 118;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x448() {
        return 119;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x576}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x576() {
        return 120;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x640}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x640() {
        return 121;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x704}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x704() {
        return 122;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x768}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x768() {
        return 123;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_72x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_72x64() {
        return 124;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_72x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_72x128() {
        return 125;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_72x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_72x192() {
        return 126;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_72x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_72x256() {
        return 127;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_72x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_72x320() {
        return 128;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_72x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_72x384() {
        return 129;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_72x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_72x448() {
        return 130;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_72x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_72x512() {
        return 131;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_72x576}}
     */
    public static int CUBLASLT_MATMUL_TILE_72x576() {
        return 132;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_72x640}}
     */
    public static int CUBLASLT_MATMUL_TILE_72x640() {
        return 133;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_80x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_80x64() {
        return 134;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_80x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_80x128() {
        return 135;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_80x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_80x192() {
        return 136;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_80x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_80x256() {
        return 137;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_80x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_80x320() {
        return 138;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_80x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_80x384() {
        return 139;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_80x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_80x448() {
        return 140;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_80x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_80x512() {
        return 141;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_80x576}}
     */
    public static int CUBLASLT_MATMUL_TILE_80x576() {
        return 142;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_88x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_88x64() {
        return 143;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_88x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_88x128() {
        return 144;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_88x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_88x192() {
        return 145;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_88x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_88x256() {
        return 146;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_88x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_88x320() {
        return 147;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_88x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_88x384() {
        return 148;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_88x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_88x448() {
        return 149;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_88x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_88x512() {
        return 150;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_96x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_96x192() {
        return 151;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_96x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_96x256() {
        return 152;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_96x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_96x320() {
        return 153;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_96x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_96x384() {
        return 154;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_96x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_96x448() {
        return 155;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_96x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_96x512() {
        return 156;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_104x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_104x64() {
        return 157;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_104x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_104x128() {
        return 158;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_104x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_104x192() {
        return 159;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_104x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_104x256() {
        return 160;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_104x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_104x320() {
        return 161;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_104x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_104x384() {
        return 162;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_104x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_104x448() {
        return 163;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_112x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_112x64() {
        return 164;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_112x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_112x128() {
        return 165;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_112x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_112x192() {
        return 166;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_112x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_112x256() {
        return 167;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_112x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_112x320() {
        return 168;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_112x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_112x384() {
        return 169;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_120x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_120x64() {
        return 170;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_120x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_120x128() {
        return 171;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_120x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_120x192() {
        return 172;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_120x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_120x256() {
        return 173;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_120x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_120x320() {
        return 174;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_120x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_120x384() {
        return 175;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x320() {
        return 176;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x384}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x384() {
        return 177;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_136x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_136x64() {
        return 178;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_136x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_136x128() {
        return 179;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_136x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_136x192() {
        return 180;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_136x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_136x256() {
        return 181;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_136x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_136x320() {
        return 182;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_144x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_144x64() {
        return 183;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_144x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_144x128() {
        return 184;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_144x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_144x192() {
        return 185;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_144x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_144x256() {
        return 186;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_144x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_144x320() {
        return 187;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_152x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_152x64() {
        return 188;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_152x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_152x128() {
        return 189;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_152x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_152x192() {
        return 190;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_152x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_152x256() {
        return 191;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_152x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_152x320() {
        return 192;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_160x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_160x64() {
        return 193;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_160x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_160x192() {
        return 194;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_160x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_160x256() {
        return 195;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_168x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_168x64() {
        return 196;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_168x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_168x128() {
        return 197;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_168x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_168x192() {
        return 198;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_168x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_168x256() {
        return 199;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_176x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_176x64() {
        return 200;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_176x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_176x128() {
        return 201;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_176x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_176x192() {
        return 202;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_176x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_176x256() {
        return 203;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_184x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_184x64() {
        return 204;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_184x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_184x128() {
        return 205;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_184x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_184x192() {
        return 206;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_184x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_184x256() {
        return 207;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x64() {
        return 208;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x192() {
        return 209;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x256() {
        return 210;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_200x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_200x64() {
        return 211;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_200x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_200x128() {
        return 212;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_200x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_200x192() {
        return 213;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_208x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_208x64() {
        return 214;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_208x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_208x128() {
        return 215;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_208x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_208x192() {
        return 216;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_216x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_216x64() {
        return 217;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_216x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_216x128() {
        return 218;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_216x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_216x192() {
        return 219;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_224x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_224x64() {
        return 220;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_224x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_224x128() {
        return 221;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_224x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_224x192() {
        return 222;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_232x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_232x64() {
        return 223;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_232x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_232x128() {
        return 224;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_232x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_232x192() {
        return 225;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_240x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_240x64() {
        return 226;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_240x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_240x128() {
        return 227;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_240x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_240x192() {
        return 228;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_248x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_248x64() {
        return 229;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_248x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_248x128() {
        return 230;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_248x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_248x192() {
        return 231;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x192() {
        return 232;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_264x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_264x64() {
        return 233;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_264x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_264x128() {
        return 234;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_272x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_272x64() {
        return 235;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_272x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_272x128() {
        return 236;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_280x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_280x64() {
        return 237;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_280x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_280x128() {
        return 238;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_288x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_288x64() {
        return 239;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_288x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_288x128() {
        return 240;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_296x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_296x64() {
        return 241;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_296x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_296x128() {
        return 242;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_304x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_304x64() {
        return 243;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_304x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_304x128() {
        return 244;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_312x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_312x64() {
        return 245;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_312x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_312x128() {
        return 246;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x64() {
        return 247;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x128() {
        return 248;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_328x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_328x64() {
        return 249;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_328x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_328x128() {
        return 250;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_336x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_336x64() {
        return 251;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_336x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_336x128() {
        return 252;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_344x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_344x64() {
        return 253;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_344x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_344x128() {
        return 254;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_352x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_352x64() {
        return 255;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_352x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_352x128() {
        return 256;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_360x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_360x64() {
        return 257;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_360x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_360x128() {
        return 258;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_368x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_368x64() {
        return 259;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_368x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_368x128() {
        return 260;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_376x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_376x64() {
        return 261;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_376x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_376x128() {
        return 262;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x64() {
        return 263;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x128() {
        return 264;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_392x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_392x64() {
        return 265;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_400x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_400x64() {
        return 266;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_408x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_408x64() {
        return 267;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_416x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_416x64() {
        return 268;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_424x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_424x64() {
        return 269;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_432x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_432x64() {
        return 270;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_440x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_440x64() {
        return 271;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x64() {
        return 272;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_456x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_456x64() {
        return 273;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_464x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_464x64() {
        return 274;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_472x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_472x64() {
        return 275;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_480x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_480x64() {
        return 276;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_488x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_488x64() {
        return 277;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_496x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_496x64() {
        return 278;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_504x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_504x64() {
        return 279;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_520x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_520x64() {
        return 280;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_528x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_528x64() {
        return 281;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_536x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_536x64() {
        return 282;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_544x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_544x64() {
        return 283;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_552x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_552x64() {
        return 284;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_560x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_560x64() {
        return 285;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_568x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_568x64() {
        return 286;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x64() {
        return 287;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_584x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_584x64() {
        return 288;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_592x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_592x64() {
        return 289;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_600x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_600x64() {
        return 290;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_608x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_608x64() {
        return 291;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_616x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_616x64() {
        return 292;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_624x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_624x64() {
        return 293;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_632x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_632x64() {
        return 294;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x64() {
        return 295;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_648x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_648x64() {
        return 296;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_656x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_656x64() {
        return 297;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_664x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_664x64() {
        return 298;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_672x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_672x64() {
        return 299;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_680x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_680x64() {
        return 300;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_688x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_688x64() {
        return 301;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_696x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_696x64() {
        return 302;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_704x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_704x64() {
        return 303;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_712x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_712x64() {
        return 304;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_720x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_720x64() {
        return 305;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_728x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_728x64() {
        return 306;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_736x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_736x64() {
        return 307;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_744x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_744x64() {
        return 308;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_752x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_752x64() {
        return 309;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_760x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_760x64() {
        return 310;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_768x64}}
     */
    public static int CUBLASLT_MATMUL_TILE_768x64() {
        return 311;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x16() {
        return 312;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x24() {
        return 313;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x40() {
        return 314;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x48() {
        return 315;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x56() {
        return 316;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x72() {
        return 317;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x80() {
        return 318;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x88}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x88() {
        return 319;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x104}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x104() {
        return 320;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x112}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x112() {
        return 321;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x120}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x120() {
        return 322;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x136}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x136() {
        return 323;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x144}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x144() {
        return 324;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x152}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x152() {
        return 325;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x160}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x160() {
        return 326;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x168}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x168() {
        return 327;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x176}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x176() {
        return 328;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x184}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x184() {
        return 329;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x200}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x200() {
        return 330;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x208}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x208() {
        return 331;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x216}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x216() {
        return 332;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x224}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x224() {
        return 333;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x232}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x232() {
        return 334;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x240}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x240() {
        return 335;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x248}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x248() {
        return 336;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x264}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x264() {
        return 337;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x272}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x272() {
        return 338;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x280}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x280() {
        return 339;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x288}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x288() {
        return 340;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x296}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x296() {
        return 341;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x304}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x304() {
        return 342;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x312}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x312() {
        return 343;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x328}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x328() {
        return 344;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x336}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x336() {
        return 345;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x344}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x344() {
        return 346;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x352}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x352() {
        return 347;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x360}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x360() {
        return 348;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x368}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x368() {
        return 349;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x376}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x376() {
        return 350;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x392}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x392() {
        return 351;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x400}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x400() {
        return 352;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x408}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x408() {
        return 353;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x416}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x416() {
        return 354;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x424}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x424() {
        return 355;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x432}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x432() {
        return 356;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x440}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x440() {
        return 357;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x456}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x456() {
        return 358;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x464}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x464() {
        return 359;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x472}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x472() {
        return 360;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x480}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x480() {
        return 361;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x488}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x488() {
        return 362;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x496}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x496() {
        return 363;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x504}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x504() {
        return 364;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x520}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x520() {
        return 365;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x528}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x528() {
        return 366;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x536}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x536() {
        return 367;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x544}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x544() {
        return 368;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x552}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x552() {
        return 369;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x560}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x560() {
        return 370;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x568}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x568() {
        return 371;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x584}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x584() {
        return 372;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x592}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x592() {
        return 373;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x600}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x600() {
        return 374;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x608}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x608() {
        return 375;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x616}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x616() {
        return 376;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x624}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x624() {
        return 377;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x632}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x632() {
        return 378;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x648}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x648() {
        return 379;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x656}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x656() {
        return 380;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x664}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x664() {
        return 381;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x672}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x672() {
        return 382;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x680}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x680() {
        return 383;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x688}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x688() {
        return 384;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x696}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x696() {
        return 385;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x712}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x712() {
        return 386;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x720}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x720() {
        return 387;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x728}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x728() {
        return 388;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x736}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x736() {
        return 389;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x744}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x744() {
        return 390;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x752}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x752() {
        return 391;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_64x760}}
     */
    public static int CUBLASLT_MATMUL_TILE_64x760() {
        return 392;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x8() {
        return 393;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x16() {
        return 394;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x24() {
        return 395;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x40() {
        return 396;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x48() {
        return 397;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x56() {
        return 398;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x72() {
        return 399;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x80() {
        return 400;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x88}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x88() {
        return 401;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x104}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x104() {
        return 402;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x112}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x112() {
        return 403;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x120}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x120() {
        return 404;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x136}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x136() {
        return 405;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x144}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x144() {
        return 406;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x152}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x152() {
        return 407;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x168}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x168() {
        return 408;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x176}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x176() {
        return 409;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x184}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x184() {
        return 410;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x200}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x200() {
        return 411;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x208}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x208() {
        return 412;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x216}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x216() {
        return 413;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x224}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x224() {
        return 414;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x232}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x232() {
        return 415;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x240}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x240() {
        return 416;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x248}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x248() {
        return 417;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x264}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x264() {
        return 418;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x272}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x272() {
        return 419;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x280}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x280() {
        return 420;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x288}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x288() {
        return 421;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x296}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x296() {
        return 422;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x304}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x304() {
        return 423;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x312}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x312() {
        return 424;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x328}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x328() {
        return 425;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x336}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x336() {
        return 426;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x344}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x344() {
        return 427;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x352}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x352() {
        return 428;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x360}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x360() {
        return 429;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x368}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x368() {
        return 430;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x376}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x376() {
        return 431;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x392}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x392() {
        return 432;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x400}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x400() {
        return 433;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x408}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x408() {
        return 434;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x416}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x416() {
        return 435;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x424}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x424() {
        return 436;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x432}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x432() {
        return 437;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x440}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x440() {
        return 438;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x448}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x448() {
        return 439;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x456}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x456() {
        return 440;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x464}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x464() {
        return 441;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x472}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x472() {
        return 442;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x480}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x480() {
        return 443;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x488}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x488() {
        return 444;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x496}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x496() {
        return 445;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x504}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x504() {
        return 446;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_128x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_128x512() {
        return 447;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x8() {
        return 448;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x16() {
        return 449;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x24() {
        return 450;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x32() {
        return 451;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x40() {
        return 452;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x48() {
        return 453;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x56() {
        return 454;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x72() {
        return 455;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x80() {
        return 456;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x88}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x88() {
        return 457;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x96}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x96() {
        return 458;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x104}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x104() {
        return 459;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x112}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x112() {
        return 460;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x120}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x120() {
        return 461;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x136}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x136() {
        return 462;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x144}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x144() {
        return 463;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x152}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x152() {
        return 464;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x160}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x160() {
        return 465;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x168}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x168() {
        return 466;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x176}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x176() {
        return 467;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x184}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x184() {
        return 468;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x200}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x200() {
        return 469;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x208}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x208() {
        return 470;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x216}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x216() {
        return 471;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x224}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x224() {
        return 472;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x232}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x232() {
        return 473;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x240}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x240() {
        return 474;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x248}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x248() {
        return 475;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x264}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x264() {
        return 476;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x272}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x272() {
        return 477;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x280}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x280() {
        return 478;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x288}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x288() {
        return 479;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x296}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x296() {
        return 480;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x304}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x304() {
        return 481;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x312}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x312() {
        return 482;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x320}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x320() {
        return 483;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x328}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x328() {
        return 484;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_192x336}}
     */
    public static int CUBLASLT_MATMUL_TILE_192x336() {
        return 485;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x8() {
        return 486;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x16() {
        return 487;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x24() {
        return 488;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x40() {
        return 489;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x48() {
        return 490;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x56() {
        return 491;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x72() {
        return 492;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x80() {
        return 493;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x88}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x88() {
        return 494;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x96}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x96() {
        return 495;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x104}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x104() {
        return 496;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x112}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x112() {
        return 497;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x120}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x120() {
        return 498;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x136}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x136() {
        return 499;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x144}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x144() {
        return 500;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x152}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x152() {
        return 501;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x160}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x160() {
        return 502;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x168}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x168() {
        return 503;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x176}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x176() {
        return 504;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x184}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x184() {
        return 505;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x200}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x200() {
        return 506;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x208}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x208() {
        return 507;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x216}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x216() {
        return 508;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x224}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x224() {
        return 509;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x232}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x232() {
        return 510;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x240}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x240() {
        return 511;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x248}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x248() {
        return 512;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x256}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x256() {
        return 513;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x8() {
        return 514;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x16() {
        return 515;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x24() {
        return 516;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x32() {
        return 517;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x40() {
        return 518;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x48() {
        return 519;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x56() {
        return 520;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x72() {
        return 521;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x80() {
        return 522;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x88}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x88() {
        return 523;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x96}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x96() {
        return 524;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x104}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x104() {
        return 525;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x112}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x112() {
        return 526;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x120}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x120() {
        return 527;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x136}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x136() {
        return 528;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x144}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x144() {
        return 529;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x152}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x152() {
        return 530;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x160}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x160() {
        return 531;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x168}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x168() {
        return 532;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x176}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x176() {
        return 533;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x184}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x184() {
        return 534;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x192}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x192() {
        return 535;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_320x200}}
     */
    public static int CUBLASLT_MATMUL_TILE_320x200() {
        return 536;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x8() {
        return 537;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x16() {
        return 538;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x24() {
        return 539;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x32() {
        return 540;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x40() {
        return 541;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x48() {
        return 542;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x56() {
        return 543;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x72() {
        return 544;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x80() {
        return 545;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x88}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x88() {
        return 546;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x96}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x96() {
        return 547;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x104}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x104() {
        return 548;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x112}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x112() {
        return 549;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x120}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x120() {
        return 550;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x136}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x136() {
        return 551;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x144}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x144() {
        return 552;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x152}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x152() {
        return 553;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x160}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x160() {
        return 554;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_384x168}}
     */
    public static int CUBLASLT_MATMUL_TILE_384x168() {
        return 555;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x8() {
        return 556;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x16() {
        return 557;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x24() {
        return 558;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x32() {
        return 559;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x40() {
        return 560;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x48() {
        return 561;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x56() {
        return 562;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x72() {
        return 563;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x80() {
        return 564;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x88}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x88() {
        return 565;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x96}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x96() {
        return 566;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x104}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x104() {
        return 567;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x112}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x112() {
        return 568;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x120}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x120() {
        return 569;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x128() {
        return 570;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x136}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x136() {
        return 571;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_448x144}}
     */
    public static int CUBLASLT_MATMUL_TILE_448x144() {
        return 572;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x8() {
        return 573;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x16() {
        return 574;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x24() {
        return 575;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x32() {
        return 576;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x40() {
        return 577;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x48() {
        return 578;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x56() {
        return 579;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x72() {
        return 580;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x80() {
        return 581;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x88}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x88() {
        return 582;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x96}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x96() {
        return 583;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x104}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x104() {
        return 584;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x112}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x112() {
        return 585;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x120}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x120() {
        return 586;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x128}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x128() {
        return 587;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x8() {
        return 588;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x16() {
        return 589;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x24() {
        return 590;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x32() {
        return 591;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x40() {
        return 592;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x48() {
        return 593;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x56() {
        return 594;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x72() {
        return 595;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x80() {
        return 596;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x88}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x88() {
        return 597;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x96}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x96() {
        return 598;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x104}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x104() {
        return 599;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_576x112}}
     */
    public static int CUBLASLT_MATMUL_TILE_576x112() {
        return 600;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x8() {
        return 601;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x16() {
        return 602;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x24() {
        return 603;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x32() {
        return 604;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x40() {
        return 605;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x48() {
        return 606;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x56() {
        return 607;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x72() {
        return 608;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x80() {
        return 609;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x88}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x88() {
        return 610;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_640x96}}
     */
    public static int CUBLASLT_MATMUL_TILE_640x96() {
        return 611;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_704x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_704x8() {
        return 612;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_704x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_704x16() {
        return 613;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_704x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_704x24() {
        return 614;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_704x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_704x32() {
        return 615;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_704x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_704x40() {
        return 616;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_704x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_704x48() {
        return 617;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_704x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_704x56() {
        return 618;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_704x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_704x72() {
        return 619;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_704x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_704x80() {
        return 620;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_704x88}}
     */
    public static int CUBLASLT_MATMUL_TILE_704x88() {
        return 621;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_768x8}}
     */
    public static int CUBLASLT_MATMUL_TILE_768x8() {
        return 622;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_768x16}}
     */
    public static int CUBLASLT_MATMUL_TILE_768x16() {
        return 623;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_768x24}}
     */
    public static int CUBLASLT_MATMUL_TILE_768x24() {
        return 624;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_768x32}}
     */
    public static int CUBLASLT_MATMUL_TILE_768x32() {
        return 625;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_768x40}}
     */
    public static int CUBLASLT_MATMUL_TILE_768x40() {
        return 626;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_768x48}}
     */
    public static int CUBLASLT_MATMUL_TILE_768x48() {
        return 627;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_768x56}}
     */
    public static int CUBLASLT_MATMUL_TILE_768x56() {
        return 628;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_768x72}}
     */
    public static int CUBLASLT_MATMUL_TILE_768x72() {
        return 629;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_768x80}}
     */
    public static int CUBLASLT_MATMUL_TILE_768x80() {
        return 630;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x512() {
        return 631;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_256x1024}}
     */
    public static int CUBLASLT_MATMUL_TILE_256x1024() {
        return 632;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x512}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x512() {
        return 633;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_512x1024}}
     */
    public static int CUBLASLT_MATMUL_TILE_512x1024() {
        return 634;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_TILE_END}}
     */
    public static int CUBLASLT_MATMUL_TILE_END() {
        return 635;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_UNDEFINED}}
     */
    public static int CUBLASLT_MATMUL_STAGES_UNDEFINED() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_16x1}}
     */
    public static int CUBLASLT_MATMUL_STAGES_16x1() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_16x2}}
     */
    public static int CUBLASLT_MATMUL_STAGES_16x2() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_16x3}}
     */
    public static int CUBLASLT_MATMUL_STAGES_16x3() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_16x4}}
     */
    public static int CUBLASLT_MATMUL_STAGES_16x4() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_16x5}}
     */
    public static int CUBLASLT_MATMUL_STAGES_16x5() {
        return 5;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_16x6}}
     */
    public static int CUBLASLT_MATMUL_STAGES_16x6() {
        return 6;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_32x1}}
     */
    public static int CUBLASLT_MATMUL_STAGES_32x1() {
        return 7;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_32x2}}
     */
    public static int CUBLASLT_MATMUL_STAGES_32x2() {
        return 8;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_32x3}}
     */
    public static int CUBLASLT_MATMUL_STAGES_32x3() {
        return 9;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_32x4}}
     */
    public static int CUBLASLT_MATMUL_STAGES_32x4() {
        return 10;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_32x5}}
     */
    public static int CUBLASLT_MATMUL_STAGES_32x5() {
        return 11;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_32x6}}
     */
    public static int CUBLASLT_MATMUL_STAGES_32x6() {
        return 12;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_64x1}}
     */
    public static int CUBLASLT_MATMUL_STAGES_64x1() {
        return 13;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_64x2}}
     */
    public static int CUBLASLT_MATMUL_STAGES_64x2() {
        return 14;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_64x3}}
     */
    public static int CUBLASLT_MATMUL_STAGES_64x3() {
        return 15;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_64x4}}
     */
    public static int CUBLASLT_MATMUL_STAGES_64x4() {
        return 16;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_64x5}}
     */
    public static int CUBLASLT_MATMUL_STAGES_64x5() {
        return 17;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_64x6}}
     */
    public static int CUBLASLT_MATMUL_STAGES_64x6() {
        return 18;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_128x1}}
     */
    public static int CUBLASLT_MATMUL_STAGES_128x1() {
        return 19;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_128x2}}
     */
    public static int CUBLASLT_MATMUL_STAGES_128x2() {
        return 20;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_128x3}}
     */
    public static int CUBLASLT_MATMUL_STAGES_128x3() {
        return 21;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_128x4}}
     */
    public static int CUBLASLT_MATMUL_STAGES_128x4() {
        return 22;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_128x5}}
     */
    public static int CUBLASLT_MATMUL_STAGES_128x5() {
        return 23;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_128x6}}
     */
    public static int CUBLASLT_MATMUL_STAGES_128x6() {
        return 24;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_32x10}}
     */
    public static int CUBLASLT_MATMUL_STAGES_32x10() {
        return 25;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_8x4}}
     */
    public static int CUBLASLT_MATMUL_STAGES_8x4() {
        return 26;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_16x10}}
     */
    public static int CUBLASLT_MATMUL_STAGES_16x10() {
        return 27;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_8x5}}
     */
    public static int CUBLASLT_MATMUL_STAGES_8x5() {
        return 28;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_8x3}}
     */
    public static int CUBLASLT_MATMUL_STAGES_8x3() {
        return 31;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_8xAUTO}}
     */
    public static int CUBLASLT_MATMUL_STAGES_8xAUTO() {
        return 32;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_16xAUTO}}
     */
    public static int CUBLASLT_MATMUL_STAGES_16xAUTO() {
        return 33;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_32xAUTO}}
     */
    public static int CUBLASLT_MATMUL_STAGES_32xAUTO() {
        return 34;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_64xAUTO}}
     */
    public static int CUBLASLT_MATMUL_STAGES_64xAUTO() {
        return 35;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_128xAUTO}}
     */
    public static int CUBLASLT_MATMUL_STAGES_128xAUTO() {
        return 36;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_256xAUTO}}
     */
    public static int CUBLASLT_MATMUL_STAGES_256xAUTO() {
        return 37;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_768xAUTO}}
     */
    public static int CUBLASLT_MATMUL_STAGES_768xAUTO() {
        return 38;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_STAGES_END}}
     */
    public static int CUBLASLT_MATMUL_STAGES_END() {
        return 39;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_AUTO}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_AUTO() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x1x1() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_2x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_2x1x1() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_4x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_4x1x1() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x2x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x2x1() {
        return 5;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_2x2x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_2x2x1() {
        return 6;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_4x2x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_4x2x1() {
        return 7;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x4x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x4x1() {
        return 8;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_2x4x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_2x4x1() {
        return 9;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_4x4x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_4x4x1() {
        return 10;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_8x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_8x1x1() {
        return 11;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x8x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x8x1() {
        return 12;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_8x2x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_8x2x1() {
        return 13;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_2x8x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_2x8x1() {
        return 14;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_16x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_16x1x1() {
        return 15;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x16x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x16x1() {
        return 16;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_3x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_3x1x1() {
        return 17;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_5x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_5x1x1() {
        return 18;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_6x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_6x1x1() {
        return 19;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_7x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_7x1x1() {
        return 20;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_9x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_9x1x1() {
        return 21;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_10x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_10x1x1() {
        return 22;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_11x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_11x1x1() {
        return 23;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_12x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_12x1x1() {
        return 24;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_13x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_13x1x1() {
        return 25;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_14x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_14x1x1() {
        return 26;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_15x1x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_15x1x1() {
        return 27;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_3x2x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_3x2x1() {
        return 28;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_5x2x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_5x2x1() {
        return 29;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_6x2x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_6x2x1() {
        return 30;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_7x2x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_7x2x1() {
        return 31;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x3x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x3x1() {
        return 32;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_2x3x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_2x3x1() {
        return 33;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_3x3x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_3x3x1() {
        return 34;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_4x3x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_4x3x1() {
        return 35;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_5x3x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_5x3x1() {
        return 36;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_3x4x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_3x4x1() {
        return 37;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x5x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x5x1() {
        return 38;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_2x5x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_2x5x1() {
        return 39;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_3x5x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_3x5x1() {
        return 40;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x6x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x6x1() {
        return 41;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_2x6x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_2x6x1() {
        return 42;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x7x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x7x1() {
        return 43;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_2x7x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_2x7x1() {
        return 44;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x9x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x9x1() {
        return 45;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x10x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x10x1() {
        return 46;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x11x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x11x1() {
        return 47;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x12x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x12x1() {
        return 48;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x13x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x13x1() {
        return 49;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x14x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x14x1() {
        return 50;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_1x15x1}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_1x15x1() {
        return 51;
    }

    /**
     * {@return {@code CUBLASLT_CLUSTER_SHAPE_END}}
     */
    public static int CUBLASLT_CLUSTER_SHAPE_END() {
        return 52;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_INNER_SHAPE_UNDEFINED}}
     */
    public static int CUBLASLT_MATMUL_INNER_SHAPE_UNDEFINED() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_INNER_SHAPE_MMA884}}
     */
    public static int CUBLASLT_MATMUL_INNER_SHAPE_MMA884() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_INNER_SHAPE_MMA1684}}
     */
    public static int CUBLASLT_MATMUL_INNER_SHAPE_MMA1684() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_INNER_SHAPE_MMA1688}}
     */
    public static int CUBLASLT_MATMUL_INNER_SHAPE_MMA1688() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_INNER_SHAPE_MMA16816}}
     */
    public static int CUBLASLT_MATMUL_INNER_SHAPE_MMA16816() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_INNER_SHAPE_END}}
     */
    public static int CUBLASLT_MATMUL_INNER_SHAPE_END() {
        return 5;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_MATRIX_SCALE_SCALAR_32F}}
     */
    public static int CUBLASLT_MATMUL_MATRIX_SCALE_SCALAR_32F() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_MATRIX_SCALE_VEC16_UE4M3}}
     */
    public static int CUBLASLT_MATMUL_MATRIX_SCALE_VEC16_UE4M3() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_MATRIX_SCALE_VEC32_UE8M0}}
     */
    public static int CUBLASLT_MATMUL_MATRIX_SCALE_VEC32_UE8M0() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_MATRIX_SCALE_OUTER_VEC_32F}}
     */
    public static int CUBLASLT_MATMUL_MATRIX_SCALE_OUTER_VEC_32F() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_MATRIX_SCALE_VEC128_32F}}
     */
    public static int CUBLASLT_MATMUL_MATRIX_SCALE_VEC128_32F() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_MATRIX_SCALE_BLK128x128_32F}}
     */
    public static int CUBLASLT_MATMUL_MATRIX_SCALE_BLK128x128_32F() {
        return 5;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_MATRIX_SCALE_END}}
     */
    public static int CUBLASLT_MATMUL_MATRIX_SCALE_END() {
        return 6;
    }

    /**
     * {@return {@code CUBLASLT_POINTER_MODE_HOST}}
     */
    public static int CUBLASLT_POINTER_MODE_HOST() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_POINTER_MODE_DEVICE}}
     */
    public static int CUBLASLT_POINTER_MODE_DEVICE() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_POINTER_MODE_DEVICE_VECTOR}}
     */
    public static int CUBLASLT_POINTER_MODE_DEVICE_VECTOR() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_ZERO}}
     */
    public static int CUBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_ZERO() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_HOST}}
     */
    public static int CUBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_HOST() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_POINTER_MODE_MASK_HOST}}
     */
    public static int CUBLASLT_POINTER_MODE_MASK_HOST() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_POINTER_MODE_MASK_DEVICE}}
     */
    public static int CUBLASLT_POINTER_MODE_MASK_DEVICE() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_POINTER_MODE_MASK_DEVICE_VECTOR}}
     */
    public static int CUBLASLT_POINTER_MODE_MASK_DEVICE_VECTOR() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_POINTER_MODE_MASK_ALPHA_DEVICE_VECTOR_BETA_ZERO}}
     */
    public static int CUBLASLT_POINTER_MODE_MASK_ALPHA_DEVICE_VECTOR_BETA_ZERO() {
        return 8;
    }

    /**
     * {@return {@code CUBLASLT_POINTER_MODE_MASK_ALPHA_DEVICE_VECTOR_BETA_HOST}}
     */
    public static int CUBLASLT_POINTER_MODE_MASK_ALPHA_DEVICE_VECTOR_BETA_HOST() {
        return 16;
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmul}}
     */
    public static FunctionDescriptor cublasLtMatmul$descriptor() {
        return cublasLtMatmul$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmul}}
     */
    public static MethodHandle cublasLtMatmul$handle() {
        return cublasLtMatmul$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmul}}
     */
    public static MemorySegment cublasLtMatmul$address() {
        return SYMBOLS.find("cublasLtMatmul", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmul(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t computeDesc, const void *alpha, const void *A, cublasLtMatrixLayout_t Adesc, const void *B, cublasLtMatrixLayout_t Bdesc, const void *beta, const void *C, cublasLtMatrixLayout_t Cdesc, void *D, cublasLtMatrixLayout_t Ddesc, const cublasLtMatmulAlgo_t *algo, void *workspace, size_t workspaceSizeInBytes, cudaStream_t stream);
     * }
     */
    public static int cublasLtMatmul(MemorySegment lightHandle, MemorySegment computeDesc,
            MemorySegment alpha, MemorySegment A, MemorySegment Adesc, MemorySegment B,
            MemorySegment Bdesc, MemorySegment beta, MemorySegment C, MemorySegment Cdesc,
            MemorySegment D, MemorySegment Ddesc, MemorySegment algo, MemorySegment workspace,
            long workspaceSizeInBytes, MemorySegment stream) {
        var mh$ = cublasLtMatmul$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(lightHandle, computeDesc, alpha, A, Adesc, B, Bdesc, beta, C, Cdesc, D, Ddesc, algo, workspace, workspaceSizeInBytes, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatrixTransform}}
     */
    public static FunctionDescriptor cublasLtMatrixTransform$descriptor() {
        return cublasLtMatrixTransform$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatrixTransform}}
     */
    public static MethodHandle cublasLtMatrixTransform$handle() {
        return cublasLtMatrixTransform$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatrixTransform}}
     */
    public static MemorySegment cublasLtMatrixTransform$address() {
        return SYMBOLS.find("cublasLtMatrixTransform", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatrixTransform(cublasLtHandle_t lightHandle, cublasLtMatrixTransformDesc_t transformDesc, const void *alpha, const void *A, cublasLtMatrixLayout_t Adesc, const void *beta, const void *B, cublasLtMatrixLayout_t Bdesc, void *C, cublasLtMatrixLayout_t Cdesc, cudaStream_t stream);
     * }
     */
    public static int cublasLtMatrixTransform(MemorySegment lightHandle,
            MemorySegment transformDesc, MemorySegment alpha, MemorySegment A, MemorySegment Adesc,
            MemorySegment beta, MemorySegment B, MemorySegment Bdesc, MemorySegment C,
            MemorySegment Cdesc, MemorySegment stream) {
        var mh$ = cublasLtMatrixTransform$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(lightHandle, transformDesc, alpha, A, Adesc, beta, B, Bdesc, C, Cdesc, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUBLASLT_ORDER_COL}}
     */
    public static int CUBLASLT_ORDER_COL() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_ORDER_ROW}}
     */
    public static int CUBLASLT_ORDER_ROW() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_ORDER_COL32}}
     */
    public static int CUBLASLT_ORDER_COL32() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_ORDER_COL4_4R2_8C}}
     */
    public static int CUBLASLT_ORDER_COL4_4R2_8C() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_ORDER_COL32_2R_4R4}}
     */
    public static int CUBLASLT_ORDER_COL32_2R_4R4() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_BATCH_MODE_STRIDED}}
     */
    public static int CUBLASLT_BATCH_MODE_STRIDED() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_BATCH_MODE_POINTER_ARRAY}}
     */
    public static int CUBLASLT_BATCH_MODE_POINTER_ARRAY() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_LAYOUT_TYPE}}
     */
    public static int CUBLASLT_MATRIX_LAYOUT_TYPE() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_LAYOUT_ORDER}}
     */
    public static int CUBLASLT_MATRIX_LAYOUT_ORDER() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_LAYOUT_ROWS}}
     */
    public static int CUBLASLT_MATRIX_LAYOUT_ROWS() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_LAYOUT_COLS}}
     */
    public static int CUBLASLT_MATRIX_LAYOUT_COLS() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_LAYOUT_LD}}
     */
    public static int CUBLASLT_MATRIX_LAYOUT_LD() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT}}
     */
    public static int CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT() {
        return 5;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET}}
     */
    public static int CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET() {
        return 6;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_LAYOUT_PLANE_OFFSET}}
     */
    public static int CUBLASLT_MATRIX_LAYOUT_PLANE_OFFSET() {
        return 7;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_LAYOUT_BATCH_MODE}}
     */
    public static int CUBLASLT_MATRIX_LAYOUT_BATCH_MODE() {
        return 8;
    }

    /**
     * {@return the descriptor of {@code cublasLtMatrixLayoutInit_internal}}
     */
    public static FunctionDescriptor cublasLtMatrixLayoutInit_internal$descriptor() {
        return cublasLtMatrixLayoutInit_internal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatrixLayoutInit_internal}}
     */
    public static MethodHandle cublasLtMatrixLayoutInit_internal$handle() {
        return cublasLtMatrixLayoutInit_internal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatrixLayoutInit_internal}}
     */
    public static MemorySegment cublasLtMatrixLayoutInit_internal$address() {
        return SYMBOLS.find("cublasLtMatrixLayoutInit_internal", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatrixLayoutInit_internal(cublasLtMatrixLayout_t matLayout, size_t size, cudaDataType type, uint64_t rows, uint64_t cols, int64_t ld);
     * }
     */
    public static int cublasLtMatrixLayoutInit_internal(MemorySegment matLayout, long size,
            int type, long rows, long cols, long ld) {
        var mh$ = cublasLtMatrixLayoutInit_internal$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(matLayout, size, type, rows, cols, ld);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatrixLayoutCreate}}
     */
    public static FunctionDescriptor cublasLtMatrixLayoutCreate$descriptor() {
        return cublasLtMatrixLayoutCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatrixLayoutCreate}}
     */
    public static MethodHandle cublasLtMatrixLayoutCreate$handle() {
        return cublasLtMatrixLayoutCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatrixLayoutCreate}}
     */
    public static MemorySegment cublasLtMatrixLayoutCreate$address() {
        return SYMBOLS.find("cublasLtMatrixLayoutCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatrixLayoutCreate(cublasLtMatrixLayout_t *matLayout, cudaDataType type, uint64_t rows, uint64_t cols, int64_t ld);
     * }
     */
    public static int cublasLtMatrixLayoutCreate(MemorySegment matLayout, int type, long rows,
            long cols, long ld) {
        var mh$ = cublasLtMatrixLayoutCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(matLayout, type, rows, cols, ld);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatrixLayoutDestroy}}
     */
    public static FunctionDescriptor cublasLtMatrixLayoutDestroy$descriptor() {
        return cublasLtMatrixLayoutDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatrixLayoutDestroy}}
     */
    public static MethodHandle cublasLtMatrixLayoutDestroy$handle() {
        return cublasLtMatrixLayoutDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatrixLayoutDestroy}}
     */
    public static MemorySegment cublasLtMatrixLayoutDestroy$address() {
        return SYMBOLS.find("cublasLtMatrixLayoutDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatrixLayoutDestroy(cublasLtMatrixLayout_t matLayout);
     * }
     */
    public static int cublasLtMatrixLayoutDestroy(MemorySegment matLayout) {
        var mh$ = cublasLtMatrixLayoutDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(matLayout);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatrixLayoutSetAttribute}}
     */
    public static FunctionDescriptor cublasLtMatrixLayoutSetAttribute$descriptor() {
        return cublasLtMatrixLayoutSetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatrixLayoutSetAttribute}}
     */
    public static MethodHandle cublasLtMatrixLayoutSetAttribute$handle() {
        return cublasLtMatrixLayoutSetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatrixLayoutSetAttribute}}
     */
    public static MemorySegment cublasLtMatrixLayoutSetAttribute$address() {
        return SYMBOLS.find("cublasLtMatrixLayoutSetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t matLayout, cublasLtMatrixLayoutAttribute_t attr, const void *buf, size_t sizeInBytes);
     * }
     */
    public static int cublasLtMatrixLayoutSetAttribute(MemorySegment matLayout, int attr,
            MemorySegment buf, long sizeInBytes) {
        var mh$ = cublasLtMatrixLayoutSetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(matLayout, attr, buf, sizeInBytes);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatrixLayoutGetAttribute}}
     */
    public static FunctionDescriptor cublasLtMatrixLayoutGetAttribute$descriptor() {
        return cublasLtMatrixLayoutGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatrixLayoutGetAttribute}}
     */
    public static MethodHandle cublasLtMatrixLayoutGetAttribute$handle() {
        return cublasLtMatrixLayoutGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatrixLayoutGetAttribute}}
     */
    public static MemorySegment cublasLtMatrixLayoutGetAttribute$address() {
        return SYMBOLS.find("cublasLtMatrixLayoutGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatrixLayoutGetAttribute(cublasLtMatrixLayout_t matLayout, cublasLtMatrixLayoutAttribute_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten);
     * }
     */
    public static int cublasLtMatrixLayoutGetAttribute(MemorySegment matLayout, int attr,
            MemorySegment buf, long sizeInBytes, MemorySegment sizeWritten) {
        var mh$ = cublasLtMatrixLayoutGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(matLayout, attr, buf, sizeInBytes, sizeWritten);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_COMPUTE_TYPE}}
     */
    public static int CUBLASLT_MATMUL_DESC_COMPUTE_TYPE() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_SCALE_TYPE}}
     */
    public static int CUBLASLT_MATMUL_DESC_SCALE_TYPE() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_POINTER_MODE}}
     */
    public static int CUBLASLT_MATMUL_DESC_POINTER_MODE() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_TRANSA}}
     */
    public static int CUBLASLT_MATMUL_DESC_TRANSA() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_TRANSB}}
     */
    public static int CUBLASLT_MATMUL_DESC_TRANSB() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_TRANSC}}
     */
    public static int CUBLASLT_MATMUL_DESC_TRANSC() {
        return 5;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_FILL_MODE}}
     */
    public static int CUBLASLT_MATMUL_DESC_FILL_MODE() {
        return 6;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_EPILOGUE}}
     */
    public static int CUBLASLT_MATMUL_DESC_EPILOGUE() {
        return 7;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_BIAS_POINTER}}
     */
    public static int CUBLASLT_MATMUL_DESC_BIAS_POINTER() {
        return 8;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE}}
     */
    public static int CUBLASLT_MATMUL_DESC_BIAS_BATCH_STRIDE() {
        return 10;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER}}
     */
    public static int CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER() {
        return 11;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD}}
     */
    public static int CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD() {
        return 12;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE}}
     */
    public static int CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE() {
        return 13;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_ALPHA_VECTOR_BATCH_STRIDE}}
     */
    public static int CUBLASLT_MATMUL_DESC_ALPHA_VECTOR_BATCH_STRIDE() {
        return 14;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_SM_COUNT_TARGET}}
     */
    public static int CUBLASLT_MATMUL_DESC_SM_COUNT_TARGET() {
        return 15;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_A_SCALE_POINTER}}
     */
    public static int CUBLASLT_MATMUL_DESC_A_SCALE_POINTER() {
        return 17;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_B_SCALE_POINTER}}
     */
    public static int CUBLASLT_MATMUL_DESC_B_SCALE_POINTER() {
        return 18;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_C_SCALE_POINTER}}
     */
    public static int CUBLASLT_MATMUL_DESC_C_SCALE_POINTER() {
        return 19;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_D_SCALE_POINTER}}
     */
    public static int CUBLASLT_MATMUL_DESC_D_SCALE_POINTER() {
        return 20;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_AMAX_D_POINTER}}
     */
    public static int CUBLASLT_MATMUL_DESC_AMAX_D_POINTER() {
        return 21;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE}}
     */
    public static int CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE() {
        return 22;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_POINTER}}
     */
    public static int CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_POINTER() {
        return 23;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_AMAX_POINTER}}
     */
    public static int CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_AMAX_POINTER() {
        return 24;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_FAST_ACCUM}}
     */
    public static int CUBLASLT_MATMUL_DESC_FAST_ACCUM() {
        return 25;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE}}
     */
    public static int CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE() {
        return 26;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_A_SCALE_MODE}}
     */
    public static int CUBLASLT_MATMUL_DESC_A_SCALE_MODE() {
        return 31;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_B_SCALE_MODE}}
     */
    public static int CUBLASLT_MATMUL_DESC_B_SCALE_MODE() {
        return 32;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_C_SCALE_MODE}}
     */
    public static int CUBLASLT_MATMUL_DESC_C_SCALE_MODE() {
        return 33;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_D_SCALE_MODE}}
     */
    public static int CUBLASLT_MATMUL_DESC_D_SCALE_MODE() {
        return 34;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_MODE}}
     */
    public static int CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_MODE() {
        return 35;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_D_OUT_SCALE_POINTER}}
     */
    public static int CUBLASLT_MATMUL_DESC_D_OUT_SCALE_POINTER() {
        return 36;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_D_OUT_SCALE_MODE}}
     */
    public static int CUBLASLT_MATMUL_DESC_D_OUT_SCALE_MODE() {
        return 37;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_DESC_EMULATION_DESCRIPTOR}}
     */
    public static int CUBLASLT_MATMUL_DESC_EMULATION_DESCRIPTOR() {
        return 38;
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulDescInit_internal}}
     */
    public static FunctionDescriptor cublasLtMatmulDescInit_internal$descriptor() {
        return cublasLtMatmulDescInit_internal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulDescInit_internal}}
     */
    public static MethodHandle cublasLtMatmulDescInit_internal$handle() {
        return cublasLtMatmulDescInit_internal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulDescInit_internal}}
     */
    public static MemorySegment cublasLtMatmulDescInit_internal$address() {
        return SYMBOLS.find("cublasLtMatmulDescInit_internal", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulDescInit_internal(cublasLtMatmulDesc_t matmulDesc, size_t size, cublasComputeType_t computeType, cudaDataType_t scaleType);
     * }
     */
    public static int cublasLtMatmulDescInit_internal(MemorySegment matmulDesc, long size,
            int computeType, int scaleType) {
        var mh$ = cublasLtMatmulDescInit_internal$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(matmulDesc, size, computeType, scaleType);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulDescCreate}}
     */
    public static FunctionDescriptor cublasLtMatmulDescCreate$descriptor() {
        return cublasLtMatmulDescCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulDescCreate}}
     */
    public static MethodHandle cublasLtMatmulDescCreate$handle() {
        return cublasLtMatmulDescCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulDescCreate}}
     */
    public static MemorySegment cublasLtMatmulDescCreate$address() {
        return SYMBOLS.find("cublasLtMatmulDescCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulDescCreate(cublasLtMatmulDesc_t *matmulDesc, cublasComputeType_t computeType, cudaDataType_t scaleType);
     * }
     */
    public static int cublasLtMatmulDescCreate(MemorySegment matmulDesc, int computeType,
            int scaleType) {
        var mh$ = cublasLtMatmulDescCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(matmulDesc, computeType, scaleType);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulDescDestroy}}
     */
    public static FunctionDescriptor cublasLtMatmulDescDestroy$descriptor() {
        return cublasLtMatmulDescDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulDescDestroy}}
     */
    public static MethodHandle cublasLtMatmulDescDestroy$handle() {
        return cublasLtMatmulDescDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulDescDestroy}}
     */
    public static MemorySegment cublasLtMatmulDescDestroy$address() {
        return SYMBOLS.find("cublasLtMatmulDescDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulDescDestroy(cublasLtMatmulDesc_t matmulDesc);
     * }
     */
    public static int cublasLtMatmulDescDestroy(MemorySegment matmulDesc) {
        var mh$ = cublasLtMatmulDescDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(matmulDesc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulDescSetAttribute}}
     */
    public static FunctionDescriptor cublasLtMatmulDescSetAttribute$descriptor() {
        return cublasLtMatmulDescSetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulDescSetAttribute}}
     */
    public static MethodHandle cublasLtMatmulDescSetAttribute$handle() {
        return cublasLtMatmulDescSetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulDescSetAttribute}}
     */
    public static MemorySegment cublasLtMatmulDescSetAttribute$address() {
        return SYMBOLS.find("cublasLtMatmulDescSetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t matmulDesc, cublasLtMatmulDescAttributes_t attr, const void *buf, size_t sizeInBytes);
     * }
     */
    public static int cublasLtMatmulDescSetAttribute(MemorySegment matmulDesc, int attr,
            MemorySegment buf, long sizeInBytes) {
        var mh$ = cublasLtMatmulDescSetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(matmulDesc, attr, buf, sizeInBytes);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulDescGetAttribute}}
     */
    public static FunctionDescriptor cublasLtMatmulDescGetAttribute$descriptor() {
        return cublasLtMatmulDescGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulDescGetAttribute}}
     */
    public static MethodHandle cublasLtMatmulDescGetAttribute$handle() {
        return cublasLtMatmulDescGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulDescGetAttribute}}
     */
    public static MemorySegment cublasLtMatmulDescGetAttribute$address() {
        return SYMBOLS.find("cublasLtMatmulDescGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulDescGetAttribute(cublasLtMatmulDesc_t matmulDesc, cublasLtMatmulDescAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten);
     * }
     */
    public static int cublasLtMatmulDescGetAttribute(MemorySegment matmulDesc, int attr,
            MemorySegment buf, long sizeInBytes, MemorySegment sizeWritten) {
        var mh$ = cublasLtMatmulDescGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(matmulDesc, attr, buf, sizeInBytes, sizeWritten);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_TRANSFORM_DESC_SCALE_TYPE}}
     */
    public static int CUBLASLT_MATRIX_TRANSFORM_DESC_SCALE_TYPE() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_TRANSFORM_DESC_POINTER_MODE}}
     */
    public static int CUBLASLT_MATRIX_TRANSFORM_DESC_POINTER_MODE() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSA}}
     */
    public static int CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSA() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSB}}
     */
    public static int CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSB() {
        return 3;
    }

    /**
     * {@return the descriptor of {@code cublasLtMatrixTransformDescInit_internal}}
     */
    public static FunctionDescriptor cublasLtMatrixTransformDescInit_internal$descriptor() {
        return cublasLtMatrixTransformDescInit_internal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatrixTransformDescInit_internal}}
     */
    public static MethodHandle cublasLtMatrixTransformDescInit_internal$handle() {
        return cublasLtMatrixTransformDescInit_internal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatrixTransformDescInit_internal}}
     */
    public static MemorySegment cublasLtMatrixTransformDescInit_internal$address() {
        return SYMBOLS.find("cublasLtMatrixTransformDescInit_internal", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatrixTransformDescInit_internal(cublasLtMatrixTransformDesc_t transformDesc, size_t size, cudaDataType scaleType);
     * }
     */
    public static int cublasLtMatrixTransformDescInit_internal(MemorySegment transformDesc,
            long size, int scaleType) {
        var mh$ = cublasLtMatrixTransformDescInit_internal$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(transformDesc, size, scaleType);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatrixTransformDescCreate}}
     */
    public static FunctionDescriptor cublasLtMatrixTransformDescCreate$descriptor() {
        return cublasLtMatrixTransformDescCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatrixTransformDescCreate}}
     */
    public static MethodHandle cublasLtMatrixTransformDescCreate$handle() {
        return cublasLtMatrixTransformDescCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatrixTransformDescCreate}}
     */
    public static MemorySegment cublasLtMatrixTransformDescCreate$address() {
        return SYMBOLS.find("cublasLtMatrixTransformDescCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatrixTransformDescCreate(cublasLtMatrixTransformDesc_t *transformDesc, cudaDataType scaleType);
     * }
     */
    public static int cublasLtMatrixTransformDescCreate(MemorySegment transformDesc,
            int scaleType) {
        var mh$ = cublasLtMatrixTransformDescCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(transformDesc, scaleType);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatrixTransformDescDestroy}}
     */
    public static FunctionDescriptor cublasLtMatrixTransformDescDestroy$descriptor() {
        return cublasLtMatrixTransformDescDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatrixTransformDescDestroy}}
     */
    public static MethodHandle cublasLtMatrixTransformDescDestroy$handle() {
        return cublasLtMatrixTransformDescDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatrixTransformDescDestroy}}
     */
    public static MemorySegment cublasLtMatrixTransformDescDestroy$address() {
        return SYMBOLS.find("cublasLtMatrixTransformDescDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatrixTransformDescDestroy(cublasLtMatrixTransformDesc_t transformDesc);
     * }
     */
    public static int cublasLtMatrixTransformDescDestroy(MemorySegment transformDesc) {
        var mh$ = cublasLtMatrixTransformDescDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(transformDesc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatrixTransformDescSetAttribute}}
     */
    public static FunctionDescriptor cublasLtMatrixTransformDescSetAttribute$descriptor() {
        return cublasLtMatrixTransformDescSetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatrixTransformDescSetAttribute}}
     */
    public static MethodHandle cublasLtMatrixTransformDescSetAttribute$handle() {
        return cublasLtMatrixTransformDescSetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatrixTransformDescSetAttribute}}
     */
    public static MemorySegment cublasLtMatrixTransformDescSetAttribute$address() {
        return SYMBOLS.find("cublasLtMatrixTransformDescSetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatrixTransformDescSetAttribute(cublasLtMatrixTransformDesc_t transformDesc, cublasLtMatrixTransformDescAttributes_t attr, const void *buf, size_t sizeInBytes);
     * }
     */
    public static int cublasLtMatrixTransformDescSetAttribute(MemorySegment transformDesc, int attr,
            MemorySegment buf, long sizeInBytes) {
        var mh$ = cublasLtMatrixTransformDescSetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(transformDesc, attr, buf, sizeInBytes);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatrixTransformDescGetAttribute}}
     */
    public static FunctionDescriptor cublasLtMatrixTransformDescGetAttribute$descriptor() {
        return cublasLtMatrixTransformDescGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatrixTransformDescGetAttribute}}
     */
    public static MethodHandle cublasLtMatrixTransformDescGetAttribute$handle() {
        return cublasLtMatrixTransformDescGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatrixTransformDescGetAttribute}}
     */
    public static MemorySegment cublasLtMatrixTransformDescGetAttribute$address() {
        return SYMBOLS.find("cublasLtMatrixTransformDescGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatrixTransformDescGetAttribute(cublasLtMatrixTransformDesc_t transformDesc, cublasLtMatrixTransformDescAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten);
     * }
     */
    public static int cublasLtMatrixTransformDescGetAttribute(MemorySegment transformDesc, int attr,
            MemorySegment buf, long sizeInBytes, MemorySegment sizeWritten) {
        var mh$ = cublasLtMatrixTransformDescGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(transformDesc, attr, buf, sizeInBytes, sizeWritten);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUBLASLT_EMULATION_DESC_STRATEGY}}
     */
    public static int CUBLASLT_EMULATION_DESC_STRATEGY() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_EMULATION_DESC_SPECIAL_VALUES_SUPPORT}}
     */
    public static int CUBLASLT_EMULATION_DESC_SPECIAL_VALUES_SUPPORT() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_EMULATION_DESC_FIXEDPOINT_MANTISSA_CONTROL}}
     */
    public static int CUBLASLT_EMULATION_DESC_FIXEDPOINT_MANTISSA_CONTROL() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_EMULATION_DESC_FIXEDPOINT_MAX_MANTISSA_BIT_COUNT}}
     */
    public static int CUBLASLT_EMULATION_DESC_FIXEDPOINT_MAX_MANTISSA_BIT_COUNT() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_EMULATION_DESC_FIXEDPOINT_MANTISSA_BIT_OFFSET}}
     */
    public static int CUBLASLT_EMULATION_DESC_FIXEDPOINT_MANTISSA_BIT_OFFSET() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_EMULATION_DESC_FIXEDPOINT_MANTISSA_BIT_COUNT_POINTER}}
     */
    public static int CUBLASLT_EMULATION_DESC_FIXEDPOINT_MANTISSA_BIT_COUNT_POINTER() {
        return 5;
    }

    /**
     * {@return the descriptor of {@code cublasLtEmulationDescInit_internal}}
     */
    public static FunctionDescriptor cublasLtEmulationDescInit_internal$descriptor() {
        return cublasLtEmulationDescInit_internal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtEmulationDescInit_internal}}
     */
    public static MethodHandle cublasLtEmulationDescInit_internal$handle() {
        return cublasLtEmulationDescInit_internal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtEmulationDescInit_internal}}
     */
    public static MemorySegment cublasLtEmulationDescInit_internal$address() {
        return SYMBOLS.find("cublasLtEmulationDescInit_internal", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtEmulationDescInit_internal(cublasLtEmulationDesc_t emulationDesc, size_t size);
     * }
     */
    public static int cublasLtEmulationDescInit_internal(MemorySegment emulationDesc, long size) {
        var mh$ = cublasLtEmulationDescInit_internal$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(emulationDesc, size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtEmulationDescCreate}}
     */
    public static FunctionDescriptor cublasLtEmulationDescCreate$descriptor() {
        return cublasLtEmulationDescCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtEmulationDescCreate}}
     */
    public static MethodHandle cublasLtEmulationDescCreate$handle() {
        return cublasLtEmulationDescCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtEmulationDescCreate}}
     */
    public static MemorySegment cublasLtEmulationDescCreate$address() {
        return SYMBOLS.find("cublasLtEmulationDescCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtEmulationDescCreate(cublasLtEmulationDesc_t *emulationDesc);
     * }
     */
    public static int cublasLtEmulationDescCreate(MemorySegment emulationDesc) {
        var mh$ = cublasLtEmulationDescCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(emulationDesc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtEmulationDescDestroy}}
     */
    public static FunctionDescriptor cublasLtEmulationDescDestroy$descriptor() {
        return cublasLtEmulationDescDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtEmulationDescDestroy}}
     */
    public static MethodHandle cublasLtEmulationDescDestroy$handle() {
        return cublasLtEmulationDescDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtEmulationDescDestroy}}
     */
    public static MemorySegment cublasLtEmulationDescDestroy$address() {
        return SYMBOLS.find("cublasLtEmulationDescDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtEmulationDescDestroy(cublasLtEmulationDesc_t emulationDesc);
     * }
     */
    public static int cublasLtEmulationDescDestroy(MemorySegment emulationDesc) {
        var mh$ = cublasLtEmulationDescDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(emulationDesc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtEmulationDescSetAttribute}}
     */
    public static FunctionDescriptor cublasLtEmulationDescSetAttribute$descriptor() {
        return cublasLtEmulationDescSetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtEmulationDescSetAttribute}}
     */
    public static MethodHandle cublasLtEmulationDescSetAttribute$handle() {
        return cublasLtEmulationDescSetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtEmulationDescSetAttribute}}
     */
    public static MemorySegment cublasLtEmulationDescSetAttribute$address() {
        return SYMBOLS.find("cublasLtEmulationDescSetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtEmulationDescSetAttribute(cublasLtEmulationDesc_t emulationDesc, cublasLtEmulationDescAttributes_t attr, const void *buf, size_t sizeInBytes);
     * }
     */
    public static int cublasLtEmulationDescSetAttribute(MemorySegment emulationDesc, int attr,
            MemorySegment buf, long sizeInBytes) {
        var mh$ = cublasLtEmulationDescSetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(emulationDesc, attr, buf, sizeInBytes);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtEmulationDescGetAttribute}}
     */
    public static FunctionDescriptor cublasLtEmulationDescGetAttribute$descriptor() {
        return cublasLtEmulationDescGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtEmulationDescGetAttribute}}
     */
    public static MethodHandle cublasLtEmulationDescGetAttribute$handle() {
        return cublasLtEmulationDescGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtEmulationDescGetAttribute}}
     */
    public static MemorySegment cublasLtEmulationDescGetAttribute$address() {
        return SYMBOLS.find("cublasLtEmulationDescGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtEmulationDescGetAttribute(cublasLtEmulationDesc_t emulationDesc, cublasLtEmulationDescAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten);
     * }
     */
    public static int cublasLtEmulationDescGetAttribute(MemorySegment emulationDesc, int attr,
            MemorySegment buf, long sizeInBytes, MemorySegment sizeWritten) {
        var mh$ = cublasLtEmulationDescGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(emulationDesc, attr, buf, sizeInBytes, sizeWritten);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUBLASLT_REDUCTION_SCHEME_NONE}}
     */
    public static int CUBLASLT_REDUCTION_SCHEME_NONE() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_REDUCTION_SCHEME_INPLACE}}
     */
    public static int CUBLASLT_REDUCTION_SCHEME_INPLACE() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE}}
     */
    public static int CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_REDUCTION_SCHEME_OUTPUT_TYPE}}
     */
    public static int CUBLASLT_REDUCTION_SCHEME_OUTPUT_TYPE() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_REDUCTION_SCHEME_MASK}}
     */
    public static int CUBLASLT_REDUCTION_SCHEME_MASK() {
        return 7;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_DEFAULT}}
     */
    public static int CUBLASLT_EPILOGUE_DEFAULT() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_RELU}}
     */
    public static int CUBLASLT_EPILOGUE_RELU() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_RELU_AUX}}
     */
    public static int CUBLASLT_EPILOGUE_RELU_AUX() {
        return 130;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_BIAS}}
     */
    public static int CUBLASLT_EPILOGUE_BIAS() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_RELU_BIAS}}
     */
    public static int CUBLASLT_EPILOGUE_RELU_BIAS() {
        return 6;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_RELU_AUX_BIAS}}
     */
    public static int CUBLASLT_EPILOGUE_RELU_AUX_BIAS() {
        return 134;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_DRELU}}
     */
    public static int CUBLASLT_EPILOGUE_DRELU() {
        return 136;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_DRELU_BGRAD}}
     */
    public static int CUBLASLT_EPILOGUE_DRELU_BGRAD() {
        return 152;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_GELU}}
     */
    public static int CUBLASLT_EPILOGUE_GELU() {
        return 32;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_GELU_AUX}}
     */
    public static int CUBLASLT_EPILOGUE_GELU_AUX() {
        return 160;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_GELU_BIAS}}
     */
    public static int CUBLASLT_EPILOGUE_GELU_BIAS() {
        return 36;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_GELU_AUX_BIAS}}
     */
    public static int CUBLASLT_EPILOGUE_GELU_AUX_BIAS() {
        return 164;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_DGELU}}
     */
    public static int CUBLASLT_EPILOGUE_DGELU() {
        return 192;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_DGELU_BGRAD}}
     */
    public static int CUBLASLT_EPILOGUE_DGELU_BGRAD() {
        return 208;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_BGRADA}}
     */
    public static int CUBLASLT_EPILOGUE_BGRADA() {
        return 256;
    }

    /**
     * {@return {@code CUBLASLT_EPILOGUE_BGRADB}}
     */
    public static int CUBLASLT_EPILOGUE_BGRADB() {
        return 512;
    }

    /**
     * {@return {@code CUBLASLT_SEARCH_BEST_FIT}}
     */
    public static int CUBLASLT_SEARCH_BEST_FIT() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_SEARCH_LIMITED_BY_ALGO_ID}}
     */
    public static int CUBLASLT_SEARCH_LIMITED_BY_ALGO_ID() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_SEARCH_RESERVED_02}}
     */
    public static int CUBLASLT_SEARCH_RESERVED_02() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_SEARCH_RESERVED_03}}
     */
    public static int CUBLASLT_SEARCH_RESERVED_03() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_SEARCH_RESERVED_04}}
     */
    public static int CUBLASLT_SEARCH_RESERVED_04() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_SEARCH_RESERVED_05}}
     */
    public static int CUBLASLT_SEARCH_RESERVED_05() {
        return 5;
    }

    /**
     * {@return {@code CUBLASLT_SEARCH_RESERVED_06}}
     */
    public static int CUBLASLT_SEARCH_RESERVED_06() {
        return 6;
    }

    /**
     * {@return {@code CUBLASLT_SEARCH_RESERVED_07}}
     */
    public static int CUBLASLT_SEARCH_RESERVED_07() {
        return 7;
    }

    /**
     * {@return {@code CUBLASLT_SEARCH_RESERVED_08}}
     */
    public static int CUBLASLT_SEARCH_RESERVED_08() {
        return 8;
    }

    /**
     * {@return {@code CUBLASLT_SEARCH_RESERVED_09}}
     */
    public static int CUBLASLT_SEARCH_RESERVED_09() {
        return 9;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_PREF_SEARCH_MODE}}
     */
    public static int CUBLASLT_MATMUL_PREF_SEARCH_MODE() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES}}
     */
    public static int CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK}}
     */
    public static int CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES}}
     */
    public static int CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES() {
        return 5;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES}}
     */
    public static int CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES() {
        return 6;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES}}
     */
    public static int CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES() {
        return 7;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES}}
     */
    public static int CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES() {
        return 8;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_PREF_MAX_WAVES_COUNT}}
     */
    public static int CUBLASLT_MATMUL_PREF_MAX_WAVES_COUNT() {
        return 9;
    }

    /**
     * {@return {@code CUBLASLT_MATMUL_PREF_IMPL_MASK}}
     */
    public static int CUBLASLT_MATMUL_PREF_IMPL_MASK() {
        return 12;
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulPreferenceInit_internal}}
     */
    public static FunctionDescriptor cublasLtMatmulPreferenceInit_internal$descriptor() {
        return cublasLtMatmulPreferenceInit_internal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulPreferenceInit_internal}}
     */
    public static MethodHandle cublasLtMatmulPreferenceInit_internal$handle() {
        return cublasLtMatmulPreferenceInit_internal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulPreferenceInit_internal}}
     */
    public static MemorySegment cublasLtMatmulPreferenceInit_internal$address() {
        return SYMBOLS.find("cublasLtMatmulPreferenceInit_internal", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulPreferenceInit_internal(cublasLtMatmulPreference_t pref, size_t size);
     * }
     */
    public static int cublasLtMatmulPreferenceInit_internal(MemorySegment pref, long size) {
        var mh$ = cublasLtMatmulPreferenceInit_internal$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pref, size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulPreferenceCreate}}
     */
    public static FunctionDescriptor cublasLtMatmulPreferenceCreate$descriptor() {
        return cublasLtMatmulPreferenceCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulPreferenceCreate}}
     */
    public static MethodHandle cublasLtMatmulPreferenceCreate$handle() {
        return cublasLtMatmulPreferenceCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulPreferenceCreate}}
     */
    public static MemorySegment cublasLtMatmulPreferenceCreate$address() {
        return SYMBOLS.find("cublasLtMatmulPreferenceCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulPreferenceCreate(cublasLtMatmulPreference_t *pref);
     * }
     */
    public static int cublasLtMatmulPreferenceCreate(MemorySegment pref) {
        var mh$ = cublasLtMatmulPreferenceCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pref);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulPreferenceDestroy}}
     */
    public static FunctionDescriptor cublasLtMatmulPreferenceDestroy$descriptor() {
        return cublasLtMatmulPreferenceDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulPreferenceDestroy}}
     */
    public static MethodHandle cublasLtMatmulPreferenceDestroy$handle() {
        return cublasLtMatmulPreferenceDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulPreferenceDestroy}}
     */
    public static MemorySegment cublasLtMatmulPreferenceDestroy$address() {
        return SYMBOLS.find("cublasLtMatmulPreferenceDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulPreferenceDestroy(cublasLtMatmulPreference_t pref);
     * }
     */
    public static int cublasLtMatmulPreferenceDestroy(MemorySegment pref) {
        var mh$ = cublasLtMatmulPreferenceDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pref);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulPreferenceSetAttribute}}
     */
    public static FunctionDescriptor cublasLtMatmulPreferenceSetAttribute$descriptor() {
        return cublasLtMatmulPreferenceSetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulPreferenceSetAttribute}}
     */
    public static MethodHandle cublasLtMatmulPreferenceSetAttribute$handle() {
        return cublasLtMatmulPreferenceSetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulPreferenceSetAttribute}}
     */
    public static MemorySegment cublasLtMatmulPreferenceSetAttribute$address() {
        return SYMBOLS.find("cublasLtMatmulPreferenceSetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulPreferenceSetAttribute(cublasLtMatmulPreference_t pref, cublasLtMatmulPreferenceAttributes_t attr, const void *buf, size_t sizeInBytes);
     * }
     */
    public static int cublasLtMatmulPreferenceSetAttribute(MemorySegment pref, int attr,
            MemorySegment buf, long sizeInBytes) {
        var mh$ = cublasLtMatmulPreferenceSetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pref, attr, buf, sizeInBytes);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulPreferenceGetAttribute}}
     */
    public static FunctionDescriptor cublasLtMatmulPreferenceGetAttribute$descriptor() {
        return cublasLtMatmulPreferenceGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulPreferenceGetAttribute}}
     */
    public static MethodHandle cublasLtMatmulPreferenceGetAttribute$handle() {
        return cublasLtMatmulPreferenceGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulPreferenceGetAttribute}}
     */
    public static MemorySegment cublasLtMatmulPreferenceGetAttribute$address() {
        return SYMBOLS.find("cublasLtMatmulPreferenceGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulPreferenceGetAttribute(cublasLtMatmulPreference_t pref, cublasLtMatmulPreferenceAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten);
     * }
     */
    public static int cublasLtMatmulPreferenceGetAttribute(MemorySegment pref, int attr,
            MemorySegment buf, long sizeInBytes, MemorySegment sizeWritten) {
        var mh$ = cublasLtMatmulPreferenceGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pref, attr, buf, sizeInBytes, sizeWritten);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulAlgoGetHeuristic}}
     */
    public static FunctionDescriptor cublasLtMatmulAlgoGetHeuristic$descriptor() {
        return cublasLtMatmulAlgoGetHeuristic$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulAlgoGetHeuristic}}
     */
    public static MethodHandle cublasLtMatmulAlgoGetHeuristic$handle() {
        return cublasLtMatmulAlgoGetHeuristic$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulAlgoGetHeuristic}}
     */
    public static MemorySegment cublasLtMatmulAlgoGetHeuristic$address() {
        return SYMBOLS.find("cublasLtMatmulAlgoGetHeuristic", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulAlgoGetHeuristic(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t operationDesc, cublasLtMatrixLayout_t Adesc, cublasLtMatrixLayout_t Bdesc, cublasLtMatrixLayout_t Cdesc, cublasLtMatrixLayout_t Ddesc, cublasLtMatmulPreference_t preference, int requestedAlgoCount, cublasLtMatmulHeuristicResult_t[] heuristicResultsArray, int *returnAlgoCount);
     * }
     */
    public static int cublasLtMatmulAlgoGetHeuristic(MemorySegment lightHandle,
            MemorySegment operationDesc, MemorySegment Adesc, MemorySegment Bdesc,
            MemorySegment Cdesc, MemorySegment Ddesc, MemorySegment preference,
            int requestedAlgoCount, MemorySegment heuristicResultsArray,
            MemorySegment returnAlgoCount) {
        var mh$ = cublasLtMatmulAlgoGetHeuristic$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(lightHandle, operationDesc, Adesc, Bdesc, Cdesc, Ddesc, preference, requestedAlgoCount, heuristicResultsArray, returnAlgoCount);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulAlgoGetIds}}
     */
    public static FunctionDescriptor cublasLtMatmulAlgoGetIds$descriptor() {
        return cublasLtMatmulAlgoGetIds$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulAlgoGetIds}}
     */
    public static MethodHandle cublasLtMatmulAlgoGetIds$handle() {
        return cublasLtMatmulAlgoGetIds$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulAlgoGetIds}}
     */
    public static MemorySegment cublasLtMatmulAlgoGetIds$address() {
        return SYMBOLS.find("cublasLtMatmulAlgoGetIds", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulAlgoGetIds(cublasLtHandle_t lightHandle, cublasComputeType_t computeType, cudaDataType_t scaleType, cudaDataType_t Atype, cudaDataType_t Btype, cudaDataType_t Ctype, cudaDataType_t Dtype, int requestedAlgoCount, int[] algoIdsArray, int *returnAlgoCount);
     * }
     */
    public static int cublasLtMatmulAlgoGetIds(MemorySegment lightHandle, int computeType,
            int scaleType, int Atype, int Btype, int Ctype, int Dtype, int requestedAlgoCount,
            MemorySegment algoIdsArray, MemorySegment returnAlgoCount) {
        var mh$ = cublasLtMatmulAlgoGetIds$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(lightHandle, computeType, scaleType, Atype, Btype, Ctype, Dtype, requestedAlgoCount, algoIdsArray, returnAlgoCount);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulAlgoInit}}
     */
    public static FunctionDescriptor cublasLtMatmulAlgoInit$descriptor() {
        return cublasLtMatmulAlgoInit$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulAlgoInit}}
     */
    public static MethodHandle cublasLtMatmulAlgoInit$handle() {
        return cublasLtMatmulAlgoInit$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulAlgoInit}}
     */
    public static MemorySegment cublasLtMatmulAlgoInit$address() {
        return SYMBOLS.find("cublasLtMatmulAlgoInit", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulAlgoInit(cublasLtHandle_t lightHandle, cublasComputeType_t computeType, cudaDataType_t scaleType, cudaDataType_t Atype, cudaDataType_t Btype, cudaDataType_t Ctype, cudaDataType_t Dtype, int algoId, cublasLtMatmulAlgo_t *algo);
     * }
     */
    public static int cublasLtMatmulAlgoInit(MemorySegment lightHandle, int computeType,
            int scaleType, int Atype, int Btype, int Ctype, int Dtype, int algoId,
            MemorySegment algo) {
        var mh$ = cublasLtMatmulAlgoInit$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(lightHandle, computeType, scaleType, Atype, Btype, Ctype, Dtype, algoId, algo);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulAlgoCheck}}
     */
    public static FunctionDescriptor cublasLtMatmulAlgoCheck$descriptor() {
        return cublasLtMatmulAlgoCheck$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulAlgoCheck}}
     */
    public static MethodHandle cublasLtMatmulAlgoCheck$handle() {
        return cublasLtMatmulAlgoCheck$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulAlgoCheck}}
     */
    public static MemorySegment cublasLtMatmulAlgoCheck$address() {
        return SYMBOLS.find("cublasLtMatmulAlgoCheck", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulAlgoCheck(cublasLtHandle_t lightHandle, cublasLtMatmulDesc_t operationDesc, cublasLtMatrixLayout_t Adesc, cublasLtMatrixLayout_t Bdesc, cublasLtMatrixLayout_t Cdesc, cublasLtMatrixLayout_t Ddesc, const cublasLtMatmulAlgo_t *algo, cublasLtMatmulHeuristicResult_t *result);
     * }
     */
    public static int cublasLtMatmulAlgoCheck(MemorySegment lightHandle,
            MemorySegment operationDesc, MemorySegment Adesc, MemorySegment Bdesc,
            MemorySegment Cdesc, MemorySegment Ddesc, MemorySegment algo, MemorySegment result) {
        var mh$ = cublasLtMatmulAlgoCheck$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(lightHandle, operationDesc, Adesc, Bdesc, Cdesc, Ddesc, algo, result);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_SPLITK_SUPPORT}}
     */
    public static int CUBLASLT_ALGO_CAP_SPLITK_SUPPORT() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_REDUCTION_SCHEME_MASK}}
     */
    public static int CUBLASLT_ALGO_CAP_REDUCTION_SCHEME_MASK() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_CTA_SWIZZLING_SUPPORT}}
     */
    public static int CUBLASLT_ALGO_CAP_CTA_SWIZZLING_SUPPORT() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_STRIDED_BATCH_SUPPORT}}
     */
    public static int CUBLASLT_ALGO_CAP_STRIDED_BATCH_SUPPORT() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_OUT_OF_PLACE_RESULT_SUPPORT}}
     */
    public static int CUBLASLT_ALGO_CAP_OUT_OF_PLACE_RESULT_SUPPORT() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_UPLO_SUPPORT}}
     */
    public static int CUBLASLT_ALGO_CAP_UPLO_SUPPORT() {
        return 5;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_TILE_IDS}}
     */
    public static int CUBLASLT_ALGO_CAP_TILE_IDS() {
        return 6;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_CUSTOM_OPTION_MAX}}
     */
    public static int CUBLASLT_ALGO_CAP_CUSTOM_OPTION_MAX() {
        return 7;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_CUSTOM_MEMORY_ORDER}}
     */
    public static int CUBLASLT_ALGO_CAP_CUSTOM_MEMORY_ORDER() {
        return 10;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_POINTER_MODE_MASK}}
     */
    public static int CUBLASLT_ALGO_CAP_POINTER_MODE_MASK() {
        return 11;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_EPILOGUE_MASK}}
     */
    public static int CUBLASLT_ALGO_CAP_EPILOGUE_MASK() {
        return 12;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_STAGES_IDS}}
     */
    public static int CUBLASLT_ALGO_CAP_STAGES_IDS() {
        return 13;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_LD_NEGATIVE}}
     */
    public static int CUBLASLT_ALGO_CAP_LD_NEGATIVE() {
        return 14;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_NUMERICAL_IMPL_FLAGS}}
     */
    public static int CUBLASLT_ALGO_CAP_NUMERICAL_IMPL_FLAGS() {
        return 15;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_A_BYTES}}
     */
    public static int CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_A_BYTES() {
        return 16;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_B_BYTES}}
     */
    public static int CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_B_BYTES() {
        return 17;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_C_BYTES}}
     */
    public static int CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_C_BYTES() {
        return 18;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_D_BYTES}}
     */
    public static int CUBLASLT_ALGO_CAP_MIN_ALIGNMENT_D_BYTES() {
        return 19;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_POINTER_ARRAY_BATCH_SUPPORT}}
     */
    public static int CUBLASLT_ALGO_CAP_POINTER_ARRAY_BATCH_SUPPORT() {
        return 21;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CAP_FLOATING_POINT_EMULATION_SUPPORT}}
     */
    public static int CUBLASLT_ALGO_CAP_FLOATING_POINT_EMULATION_SUPPORT() {
        return 22;
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulAlgoCapGetAttribute}}
     */
    public static FunctionDescriptor cublasLtMatmulAlgoCapGetAttribute$descriptor() {
        return cublasLtMatmulAlgoCapGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulAlgoCapGetAttribute}}
     */
    public static MethodHandle cublasLtMatmulAlgoCapGetAttribute$handle() {
        return cublasLtMatmulAlgoCapGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulAlgoCapGetAttribute}}
     */
    public static MemorySegment cublasLtMatmulAlgoCapGetAttribute$address() {
        return SYMBOLS.find("cublasLtMatmulAlgoCapGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulAlgoCapGetAttribute(const cublasLtMatmulAlgo_t *algo, cublasLtMatmulAlgoCapAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten);
     * }
     */
    public static int cublasLtMatmulAlgoCapGetAttribute(MemorySegment algo, int attr,
            MemorySegment buf, long sizeInBytes, MemorySegment sizeWritten) {
        var mh$ = cublasLtMatmulAlgoCapGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(algo, attr, buf, sizeInBytes, sizeWritten);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CONFIG_ID}}
     */
    public static int CUBLASLT_ALGO_CONFIG_ID() {
        return 0;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CONFIG_TILE_ID}}
     */
    public static int CUBLASLT_ALGO_CONFIG_TILE_ID() {
        return 1;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CONFIG_SPLITK_NUM}}
     */
    public static int CUBLASLT_ALGO_CONFIG_SPLITK_NUM() {
        return 2;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CONFIG_REDUCTION_SCHEME}}
     */
    public static int CUBLASLT_ALGO_CONFIG_REDUCTION_SCHEME() {
        return 3;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CONFIG_CTA_SWIZZLING}}
     */
    public static int CUBLASLT_ALGO_CONFIG_CTA_SWIZZLING() {
        return 4;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CONFIG_CUSTOM_OPTION}}
     */
    public static int CUBLASLT_ALGO_CONFIG_CUSTOM_OPTION() {
        return 5;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CONFIG_STAGES_ID}}
     */
    public static int CUBLASLT_ALGO_CONFIG_STAGES_ID() {
        return 6;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CONFIG_INNER_SHAPE_ID}}
     */
    public static int CUBLASLT_ALGO_CONFIG_INNER_SHAPE_ID() {
        return 7;
    }

    /**
     * {@return {@code CUBLASLT_ALGO_CONFIG_CLUSTER_SHAPE_ID}}
     */
    public static int CUBLASLT_ALGO_CONFIG_CLUSTER_SHAPE_ID() {
        return 8;
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulAlgoConfigSetAttribute}}
     */
    public static FunctionDescriptor cublasLtMatmulAlgoConfigSetAttribute$descriptor() {
        return cublasLtMatmulAlgoConfigSetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulAlgoConfigSetAttribute}}
     */
    public static MethodHandle cublasLtMatmulAlgoConfigSetAttribute$handle() {
        return cublasLtMatmulAlgoConfigSetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulAlgoConfigSetAttribute}}
     */
    public static MemorySegment cublasLtMatmulAlgoConfigSetAttribute$address() {
        return SYMBOLS.find("cublasLtMatmulAlgoConfigSetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulAlgoConfigSetAttribute(cublasLtMatmulAlgo_t *algo, cublasLtMatmulAlgoConfigAttributes_t attr, const void *buf, size_t sizeInBytes);
     * }
     */
    public static int cublasLtMatmulAlgoConfigSetAttribute(MemorySegment algo, int attr,
            MemorySegment buf, long sizeInBytes) {
        var mh$ = cublasLtMatmulAlgoConfigSetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(algo, attr, buf, sizeInBytes);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtMatmulAlgoConfigGetAttribute}}
     */
    public static FunctionDescriptor cublasLtMatmulAlgoConfigGetAttribute$descriptor() {
        return cublasLtMatmulAlgoConfigGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtMatmulAlgoConfigGetAttribute}}
     */
    public static MethodHandle cublasLtMatmulAlgoConfigGetAttribute$handle() {
        return cublasLtMatmulAlgoConfigGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtMatmulAlgoConfigGetAttribute}}
     */
    public static MemorySegment cublasLtMatmulAlgoConfigGetAttribute$address() {
        return SYMBOLS.find("cublasLtMatmulAlgoConfigGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtMatmulAlgoConfigGetAttribute(const cublasLtMatmulAlgo_t *algo, cublasLtMatmulAlgoConfigAttributes_t attr, void *buf, size_t sizeInBytes, size_t *sizeWritten);
     * }
     */
    public static int cublasLtMatmulAlgoConfigGetAttribute(MemorySegment algo, int attr,
            MemorySegment buf, long sizeInBytes, MemorySegment sizeWritten) {
        var mh$ = cublasLtMatmulAlgoConfigGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(algo, attr, buf, sizeInBytes, sizeWritten);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtLoggerSetCallback}}
     */
    public static FunctionDescriptor cublasLtLoggerSetCallback$descriptor() {
        return cublasLtLoggerSetCallback$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtLoggerSetCallback}}
     */
    public static MethodHandle cublasLtLoggerSetCallback$handle() {
        return cublasLtLoggerSetCallback$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtLoggerSetCallback}}
     */
    public static MemorySegment cublasLtLoggerSetCallback$address() {
        return SYMBOLS.find("cublasLtLoggerSetCallback", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtLoggerSetCallback(cublasLtLoggerCallback_t callback);
     * }
     */
    public static int cublasLtLoggerSetCallback(MemorySegment callback) {
        var mh$ = cublasLtLoggerSetCallback$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(callback);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtLoggerSetFile}}
     */
    public static FunctionDescriptor cublasLtLoggerSetFile$descriptor() {
        return cublasLtLoggerSetFile$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtLoggerSetFile}}
     */
    public static MethodHandle cublasLtLoggerSetFile$handle() {
        return cublasLtLoggerSetFile$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtLoggerSetFile}}
     */
    public static MemorySegment cublasLtLoggerSetFile$address() {
        return SYMBOLS.find("cublasLtLoggerSetFile", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtLoggerSetFile(FILE *file);
     * }
     */
    public static int cublasLtLoggerSetFile(MemorySegment file) {
        var mh$ = cublasLtLoggerSetFile$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(file);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtLoggerOpenFile}}
     */
    public static FunctionDescriptor cublasLtLoggerOpenFile$descriptor() {
        return cublasLtLoggerOpenFile$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtLoggerOpenFile}}
     */
    public static MethodHandle cublasLtLoggerOpenFile$handle() {
        return cublasLtLoggerOpenFile$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtLoggerOpenFile}}
     */
    public static MemorySegment cublasLtLoggerOpenFile$address() {
        return SYMBOLS.find("cublasLtLoggerOpenFile", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtLoggerOpenFile(const char *logFile);
     * }
     */
    public static int cublasLtLoggerOpenFile(MemorySegment logFile) {
        var mh$ = cublasLtLoggerOpenFile$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(logFile);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtLoggerSetLevel}}
     */
    public static FunctionDescriptor cublasLtLoggerSetLevel$descriptor() {
        return cublasLtLoggerSetLevel$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtLoggerSetLevel}}
     */
    public static MethodHandle cublasLtLoggerSetLevel$handle() {
        return cublasLtLoggerSetLevel$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtLoggerSetLevel}}
     */
    public static MemorySegment cublasLtLoggerSetLevel$address() {
        return SYMBOLS.find("cublasLtLoggerSetLevel", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtLoggerSetLevel(int level);
     * }
     */
    public static int cublasLtLoggerSetLevel(int level) {
        var mh$ = cublasLtLoggerSetLevel$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(level);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtLoggerSetMask}}
     */
    public static FunctionDescriptor cublasLtLoggerSetMask$descriptor() {
        return cublasLtLoggerSetMask$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtLoggerSetMask}}
     */
    public static MethodHandle cublasLtLoggerSetMask$handle() {
        return cublasLtLoggerSetMask$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtLoggerSetMask}}
     */
    public static MemorySegment cublasLtLoggerSetMask$address() {
        return SYMBOLS.find("cublasLtLoggerSetMask", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtLoggerSetMask(int mask);
     * }
     */
    public static int cublasLtLoggerSetMask(int mask) {
        var mh$ = cublasLtLoggerSetMask$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(mask);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cublasLtLoggerForceDisable}}
     */
    public static FunctionDescriptor cublasLtLoggerForceDisable$descriptor() {
        return cublasLtLoggerForceDisable$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cublasLtLoggerForceDisable}}
     */
    public static MethodHandle cublasLtLoggerForceDisable$handle() {
        return cublasLtLoggerForceDisable$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cublasLtLoggerForceDisable}}
     */
    public static MemorySegment cublasLtLoggerForceDisable$address() {
        return SYMBOLS.find("cublasLtLoggerForceDisable", null);
    }

    /**
     * {@snippet lang=c :
     * cublasStatus_t cublasLtLoggerForceDisable();
     * }
     */
    public static int cublasLtLoggerForceDisable() {
        var mh$ = cublasLtLoggerForceDisable$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUBLAS_VER_MAJOR}}
     */
    public static int CUBLAS_VER_MAJOR() {
        return 13;
    }

    /**
     * {@return {@code CUBLAS_VER_MINOR}}
     */
    public static int CUBLAS_VER_MINOR() {
        return 1;
    }

    /**
     * {@return {@code CUBLAS_VER_PATCH}}
     */
    public static int CUBLAS_VER_PATCH() {
        return 1;
    }

    /**
     * {@return {@code CUBLAS_VER_BUILD}}
     */
    public static int CUBLAS_VER_BUILD() {
        return 3;
    }

    /**
     * {@return {@code CUBLAS_VERSION}}
     */
    public static int CUBLAS_VERSION() {
        return 130101;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_FMA}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_FMA() {
        return 1L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_HMMA}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_HMMA() {
        return 2L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_IMMA}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_IMMA() {
        return 4L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_DMMA}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_DMMA() {
        return 8L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_TENSOR_OP_MASK}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_TENSOR_OP_MASK() {
        return 254L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_OP_TYPE_MASK}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_OP_TYPE_MASK() {
        return 255L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_16F}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_16F() {
        return 256L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_32F}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_32F() {
        return 512L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_64F}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_64F() {
        return 1024L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_32I}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_32I() {
        return 2048L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_TYPE_MASK}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_ACCUMULATOR_TYPE_MASK() {
        return 65280L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_16F}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_16F() {
        return 65536L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_16BF}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_16BF() {
        return 131072L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_TF32}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_TF32() {
        return 262144L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_32F}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_32F() {
        return 524288L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_64F}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_64F() {
        return 1048576L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_8I}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_8I() {
        return 2097152L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_8F_E4M3}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_8F_E4M3() {
        return 4194304L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_8F_E5M2}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_INPUT_8F_E5M2() {
        return 8388608L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_OP_INPUT_TYPE_MASK}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_OP_INPUT_TYPE_MASK() {
        return 16711680L;
    }

    /**
     * {@return {@code CUBLASLT_NUMERICAL_IMPL_FLAGS_GAUSSIAN}}
     */
    public static long CUBLASLT_NUMERICAL_IMPL_FLAGS_GAUSSIAN() {
        return 4294967296L;
    }

    private static final class cublasLtCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtCreate", DESC, null);
    }

    private static final class cublasLtDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtDestroy", DESC, null);
    }

    private static final class cublasLtGetStatusName$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_POINTER, cublasLt_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtGetStatusName", DESC, null);
    }

    private static final class cublasLtGetStatusString$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_POINTER, cublasLt_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtGetStatusString", DESC, null);
    }

    private static final class cublasLtGetVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtGetVersion", DESC, null);
    }

    private static final class cublasLtGetCudartVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtGetCudartVersion", DESC, null);
    }

    private static final class cublasLtGetProperty$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtGetProperty", DESC, null);
    }

    private static final class cublasLtHeuristicsCacheGetCapacity$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtHeuristicsCacheGetCapacity", DESC, null);
    }

    private static final class cublasLtHeuristicsCacheSetCapacity$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtHeuristicsCacheSetCapacity", DESC, null);
    }

    private static final class cublasLtMatmul$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_LONG, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmul", DESC, null);
    }

    private static final class cublasLtMatrixTransform$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatrixTransform", DESC, null);
    }

    private static final class cublasLtMatrixLayoutInit_internal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG, cublasLt_h.C_INT, cublasLt_h.C_LONG, cublasLt_h.C_LONG, cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatrixLayoutInit_internal", DESC, null);
    }

    private static final class cublasLtMatrixLayoutCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_LONG, cublasLt_h.C_LONG, cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatrixLayoutCreate", DESC, null);
    }

    private static final class cublasLtMatrixLayoutDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatrixLayoutDestroy", DESC, null);
    }

    private static final class cublasLtMatrixLayoutSetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatrixLayoutSetAttribute", DESC, null);
    }

    private static final class cublasLtMatrixLayoutGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatrixLayoutGetAttribute", DESC, null);
    }

    private static final class cublasLtMatmulDescInit_internal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG, cublasLt_h.C_INT, cublasLt_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulDescInit_internal", DESC, null);
    }

    private static final class cublasLtMatmulDescCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulDescCreate", DESC, null);
    }

    private static final class cublasLtMatmulDescDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulDescDestroy", DESC, null);
    }

    private static final class cublasLtMatmulDescSetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulDescSetAttribute", DESC, null);
    }

    private static final class cublasLtMatmulDescGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulDescGetAttribute", DESC, null);
    }

    private static final class cublasLtMatrixTransformDescInit_internal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG, cublasLt_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatrixTransformDescInit_internal", DESC, null);
    }

    private static final class cublasLtMatrixTransformDescCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatrixTransformDescCreate", DESC, null);
    }

    private static final class cublasLtMatrixTransformDescDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatrixTransformDescDestroy", DESC, null);
    }

    private static final class cublasLtMatrixTransformDescSetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatrixTransformDescSetAttribute", DESC, null);
    }

    private static final class cublasLtMatrixTransformDescGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatrixTransformDescGetAttribute", DESC, null);
    }

    private static final class cublasLtEmulationDescInit_internal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtEmulationDescInit_internal", DESC, null);
    }

    private static final class cublasLtEmulationDescCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtEmulationDescCreate", DESC, null);
    }

    private static final class cublasLtEmulationDescDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtEmulationDescDestroy", DESC, null);
    }

    private static final class cublasLtEmulationDescSetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtEmulationDescSetAttribute", DESC, null);
    }

    private static final class cublasLtEmulationDescGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtEmulationDescGetAttribute", DESC, null);
    }

    private static final class cublasLtMatmulPreferenceInit_internal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulPreferenceInit_internal", DESC, null);
    }

    private static final class cublasLtMatmulPreferenceCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulPreferenceCreate", DESC, null);
    }

    private static final class cublasLtMatmulPreferenceDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulPreferenceDestroy", DESC, null);
    }

    private static final class cublasLtMatmulPreferenceSetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulPreferenceSetAttribute", DESC, null);
    }

    private static final class cublasLtMatmulPreferenceGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulPreferenceGetAttribute", DESC, null);
    }

    private static final class cublasLtMatmulAlgoGetHeuristic$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulAlgoGetHeuristic", DESC, null);
    }

    private static final class cublasLtMatmulAlgoGetIds$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulAlgoGetIds", DESC, null);
    }

    private static final class cublasLtMatmulAlgoInit$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulAlgoInit", DESC, null);
    }

    private static final class cublasLtMatmulAlgoCheck$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulAlgoCheck", DESC, null);
    }

    private static final class cublasLtMatmulAlgoCapGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulAlgoCapGetAttribute", DESC, null);
    }

    private static final class cublasLtMatmulAlgoConfigSetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulAlgoConfigSetAttribute", DESC, null);
    }

    private static final class cublasLtMatmulAlgoConfigGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_INT, cublasLt_h.C_POINTER, cublasLt_h.C_LONG, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtMatmulAlgoConfigGetAttribute", DESC, null);
    }

    private static final class cublasLtLoggerSetCallback$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtLoggerSetCallback", DESC, null);
    }

    private static final class cublasLtLoggerSetFile$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtLoggerSetFile", DESC, null);
    }

    private static final class cublasLtLoggerOpenFile$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtLoggerOpenFile", DESC, null);
    }

    private static final class cublasLtLoggerSetLevel$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtLoggerSetLevel", DESC, null);
    }

    private static final class cublasLtLoggerSetMask$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT, cublasLt_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtLoggerSetMask", DESC, null);
    }

    private static final class cublasLtLoggerForceDisable$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cublasLt_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cublasLtLoggerForceDisable", DESC, null);
    }
}
