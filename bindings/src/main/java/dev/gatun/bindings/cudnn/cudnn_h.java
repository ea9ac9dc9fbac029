// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudnn;

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
 * <p>Made from headers with {@code CUDNN_VERSION 92400}.
 */
public class cudnn_h {
    static final Symbols SYMBOLS = dev.gatun.bindings.NativeLibrary.CUDNN.symbols();

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
     * {@code cudnnHandle_t}
     */
    public static final AddressLayout cudnnHandle_t = cudnn_h.C_POINTER;

    /**
     * {@code cudnnBackendDescriptor_t}
     */
    public static final AddressLayout cudnnBackendDescriptor_t = cudnn_h.C_POINTER;

    cudnn_h() {
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
     * {@return the descriptor of {@code cudnnGetVersion}}
     */
    public static FunctionDescriptor cudnnGetVersion$descriptor() {
        return cudnnGetVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnGetVersion}}
     */
    public static MethodHandle cudnnGetVersion$handle() {
        return cudnnGetVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnGetVersion}}
     */
    public static MemorySegment cudnnGetVersion$address() {
        return SYMBOLS.find("cudnnGetVersion", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cudnnGetVersion();
     * }
     */
    public static long cudnnGetVersion() {
        var mh$ = cudnnGetVersion$shared.HANDLE;
        try {
            return (long) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnGetMaxDeviceVersion}}
     */
    public static FunctionDescriptor cudnnGetMaxDeviceVersion$descriptor() {
        return cudnnGetMaxDeviceVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnGetMaxDeviceVersion}}
     */
    public static MethodHandle cudnnGetMaxDeviceVersion$handle() {
        return cudnnGetMaxDeviceVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnGetMaxDeviceVersion}}
     */
    public static MemorySegment cudnnGetMaxDeviceVersion$address() {
        return SYMBOLS.find("cudnnGetMaxDeviceVersion", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cudnnGetMaxDeviceVersion();
     * }
     */
    public static long cudnnGetMaxDeviceVersion() {
        var mh$ = cudnnGetMaxDeviceVersion$shared.HANDLE;
        try {
            return (long) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnGetCudartVersion}}
     */
    public static FunctionDescriptor cudnnGetCudartVersion$descriptor() {
        return cudnnGetCudartVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnGetCudartVersion}}
     */
    public static MethodHandle cudnnGetCudartVersion$handle() {
        return cudnnGetCudartVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnGetCudartVersion}}
     */
    public static MemorySegment cudnnGetCudartVersion$address() {
        return SYMBOLS.find("cudnnGetCudartVersion", null);
    }

    /**
     * {@snippet lang=c :
     * size_t cudnnGetCudartVersion();
     * }
     */
    public static long cudnnGetCudartVersion() {
        var mh$ = cudnnGetCudartVersion$shared.HANDLE;
        try {
            return (long) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUDNN_STATUS_SUCCESS}}
     */
    public static int CUDNN_STATUS_SUCCESS() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_INITIALIZED}}
     */
    public static int CUDNN_STATUS_NOT_INITIALIZED() {
        return 1001;
    }

    /**
     * {@return {@code CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH}}
     */
    public static int CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH() {
        return 1002;
    }

    /**
     * {@return {@code CUDNN_STATUS_SERIALIZATION_VERSION_MISMATCH}}
     */
    public static int CUDNN_STATUS_SERIALIZATION_VERSION_MISMATCH() {
        return 1003;
    }

    /**
     * {@return {@code CUDNN_STATUS_DEPRECATED}}
     */
    public static int CUDNN_STATUS_DEPRECATED() {
        return 1004;
    }

    /**
     * {@return {@code CUDNN_STATUS_LICENSE_ERROR}}
     */
    public static int CUDNN_STATUS_LICENSE_ERROR() {
        return 1005;
    }

    /**
     * {@return {@code CUDNN_STATUS_RUNTIME_IN_PROGRESS}}
     */
    public static int CUDNN_STATUS_RUNTIME_IN_PROGRESS() {
        return 1006;
    }

    /**
     * {@return {@code CUDNN_STATUS_RUNTIME_FP_OVERFLOW}}
     */
    public static int CUDNN_STATUS_RUNTIME_FP_OVERFLOW() {
        return 1007;
    }

    /**
     * {@return {@code CUDNN_STATUS_SUBLIBRARY_LOADING_FAILED}}
     */
    public static int CUDNN_STATUS_SUBLIBRARY_LOADING_FAILED() {
        return 1008;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM}}
     */
    public static int CUDNN_STATUS_BAD_PARAM() {
        return 2000;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM_NULL_POINTER}}
     */
    public static int CUDNN_STATUS_BAD_PARAM_NULL_POINTER() {
        return 2002;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM_MISALIGNED_POINTER}}
     */
    public static int CUDNN_STATUS_BAD_PARAM_MISALIGNED_POINTER() {
        return 2003;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM_NOT_FINALIZED}}
     */
    public static int CUDNN_STATUS_BAD_PARAM_NOT_FINALIZED() {
        return 2004;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM_OUT_OF_BOUND}}
     */
    public static int CUDNN_STATUS_BAD_PARAM_OUT_OF_BOUND() {
        return 2005;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM_SIZE_INSUFFICIENT}}
     */
    public static int CUDNN_STATUS_BAD_PARAM_SIZE_INSUFFICIENT() {
        return 2006;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM_STREAM_MISMATCH}}
     */
    public static int CUDNN_STATUS_BAD_PARAM_STREAM_MISMATCH() {
        return 2007;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM_SHAPE_MISMATCH}}
     */
    public static int CUDNN_STATUS_BAD_PARAM_SHAPE_MISMATCH() {
        return 2008;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM_DUPLICATED_ENTRIES}}
     */
    public static int CUDNN_STATUS_BAD_PARAM_DUPLICATED_ENTRIES() {
        return 2009;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM_ATTRIBUTE_TYPE}}
     */
    public static int CUDNN_STATUS_BAD_PARAM_ATTRIBUTE_TYPE() {
        return 2010;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM_CUDA_GRAPH_MISMATCH}}
     */
    public static int CUDNN_STATUS_BAD_PARAM_CUDA_GRAPH_MISMATCH() {
        return 2011;
    }

    /**
     * {@return {@code CUDNN_STATUS_BAD_PARAM_DESCRIPTOR_TYPE}}
     */
    public static int CUDNN_STATUS_BAD_PARAM_DESCRIPTOR_TYPE() {
        return 2012;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED() {
        return 3000;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_GRAPH_PATTERN}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_GRAPH_PATTERN() {
        return 3001;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_SHAPE}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_SHAPE() {
        return 3002;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_DATA_TYPE}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_DATA_TYPE() {
        return 3003;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_LAYOUT}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_LAYOUT() {
        return 3004;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_INCOMPATIBLE_CUDA_DRIVER}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_INCOMPATIBLE_CUDA_DRIVER() {
        return 3005;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_INCOMPATIBLE_CUDART}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_INCOMPATIBLE_CUDART() {
        return 3006;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_ARCH_MISMATCH}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_ARCH_MISMATCH() {
        return 3007;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_RUNTIME_PREREQUISITE_MISSING}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_RUNTIME_PREREQUISITE_MISSING() {
        return 3008;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_SUBLIBRARY_UNAVAILABLE}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_SUBLIBRARY_UNAVAILABLE() {
        return 3009;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_SHARED_MEMORY_INSUFFICIENT}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_SHARED_MEMORY_INSUFFICIENT() {
        return 3010;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_PADDING}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_PADDING() {
        return 3011;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_BAD_LAUNCH_PARAM}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_BAD_LAUNCH_PARAM() {
        return 3012;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_CUDA_GRAPH_NATIVE_API}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_CUDA_GRAPH_NATIVE_API() {
        return 3013;
    }

    /**
     * {@return {@code CUDNN_STATUS_NOT_SUPPORTED_INVALID_DYNAMIC_SHAPE}}
     */
    public static int CUDNN_STATUS_NOT_SUPPORTED_INVALID_DYNAMIC_SHAPE() {
        return 3014;
    }

    /**
     * {@return {@code CUDNN_STATUS_INTERNAL_ERROR}}
     */
    public static int CUDNN_STATUS_INTERNAL_ERROR() {
        return 4000;
    }

    /**
     * {@return {@code CUDNN_STATUS_INTERNAL_ERROR_COMPILATION_FAILED}}
     */
    public static int CUDNN_STATUS_INTERNAL_ERROR_COMPILATION_FAILED() {
        return 4001;
    }

    /**
     * {@return {@code CUDNN_STATUS_INTERNAL_ERROR_UNEXPECTED_VALUE}}
     */
    public static int CUDNN_STATUS_INTERNAL_ERROR_UNEXPECTED_VALUE() {
        return 4002;
    }

    /**
     * {@return {@code CUDNN_STATUS_INTERNAL_ERROR_HOST_ALLOCATION_FAILED}}
     */
    public static int CUDNN_STATUS_INTERNAL_ERROR_HOST_ALLOCATION_FAILED() {
        return 4003;
    }

    /**
     * {@return {@code CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED}}
     */
    public static int CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED() {
        return 4004;
    }

    /**
     * {@return {@code CUDNN_STATUS_INTERNAL_ERROR_BAD_LAUNCH_PARAM}}
     */
    public static int CUDNN_STATUS_INTERNAL_ERROR_BAD_LAUNCH_PARAM() {
        return 4005;
    }

    /**
     * {@return {@code CUDNN_STATUS_INTERNAL_ERROR_TEXTURE_CREATION_FAILED}}
     */
    public static int CUDNN_STATUS_INTERNAL_ERROR_TEXTURE_CREATION_FAILED() {
        return 4006;
    }

    /**
     * {@return {@code CUDNN_STATUS_EXECUTION_FAILED}}
     */
    public static int CUDNN_STATUS_EXECUTION_FAILED() {
        return 5000;
    }

    /**
     * {@return {@code CUDNN_STATUS_EXECUTION_FAILED_CUDA_DRIVER}}
     */
    public static int CUDNN_STATUS_EXECUTION_FAILED_CUDA_DRIVER() {
        return 5001;
    }

    /**
     * {@return {@code CUDNN_STATUS_EXECUTION_FAILED_CUBLAS}}
     */
    public static int CUDNN_STATUS_EXECUTION_FAILED_CUBLAS() {
        return 5002;
    }

    /**
     * {@return {@code CUDNN_STATUS_EXECUTION_FAILED_CUDART}}
     */
    public static int CUDNN_STATUS_EXECUTION_FAILED_CUDART() {
        return 5003;
    }

    /**
     * {@return {@code CUDNN_STATUS_EXECUTION_FAILED_CURAND}}
     */
    public static int CUDNN_STATUS_EXECUTION_FAILED_CURAND() {
        return 5004;
    }

    /**
     * {@return {@code CUDNN_STATUS_ALLOC_FAILED}}
     */
    public static int CUDNN_STATUS_ALLOC_FAILED() {
        return 4003;
    }

    /**
     * {@return {@code CUDNN_STATUS_INVALID_VALUE}}
     */
    public static int CUDNN_STATUS_INVALID_VALUE() {
        return 2001;
    }

    /**
     * {@return {@code CUDNN_STATUS_ARCH_MISMATCH}}
     */
    public static int CUDNN_STATUS_ARCH_MISMATCH() {
        return 3007;
    }

    /**
     * {@return {@code CUDNN_STATUS_MAPPING_ERROR}}
     */
    public static int CUDNN_STATUS_MAPPING_ERROR() {
        return 4006;
    }

    /**
     * {@return {@code CUDNN_STATUS_RUNTIME_PREREQUISITE_MISSING}}
     */
    public static int CUDNN_STATUS_RUNTIME_PREREQUISITE_MISSING() {
        return 3008;
    }

    /**
     * {@return {@code CUDNN_STATUS_VERSION_MISMATCH}}
     */
    public static int CUDNN_STATUS_VERSION_MISMATCH() {
        return 1002;
    }

    /**
     * {@return the descriptor of {@code cudnnGetErrorString}}
     */
    public static FunctionDescriptor cudnnGetErrorString$descriptor() {
        return cudnnGetErrorString$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnGetErrorString}}
     */
    public static MethodHandle cudnnGetErrorString$handle() {
        return cudnnGetErrorString$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnGetErrorString}}
     */
    public static MemorySegment cudnnGetErrorString$address() {
        return SYMBOLS.find("cudnnGetErrorString", null);
    }

    /**
     * {@snippet lang=c :
     * const char *cudnnGetErrorString(cudnnStatus_t status);
     * }
     */
    public static MemorySegment cudnnGetErrorString(int status) {
        var mh$ = cudnnGetErrorString$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(status);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnGetLastErrorString}}
     */
    public static FunctionDescriptor cudnnGetLastErrorString$descriptor() {
        return cudnnGetLastErrorString$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnGetLastErrorString}}
     */
    public static MethodHandle cudnnGetLastErrorString$handle() {
        return cudnnGetLastErrorString$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnGetLastErrorString}}
     */
    public static MemorySegment cudnnGetLastErrorString$address() {
        return SYMBOLS.find("cudnnGetLastErrorString", null);
    }

    /**
     * {@snippet lang=c :
     * void cudnnGetLastErrorString(char *message, size_t max_size);
     * }
     */
    public static void cudnnGetLastErrorString(MemorySegment message, long max_size) {
        var mh$ = cudnnGetLastErrorString$shared.HANDLE;
        try {
            mh$.invokeExact(message, max_size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUDNN_ERRQUERY_RAWCODE}}
     */
    public static int CUDNN_ERRQUERY_RAWCODE() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_ERRQUERY_NONBLOCKING}}
     */
    public static int CUDNN_ERRQUERY_NONBLOCKING() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_ERRQUERY_BLOCKING}}
     */
    public static int CUDNN_ERRQUERY_BLOCKING() {
        return 2;
    }

    /**
     * {@return the descriptor of {@code cudnnQueryRuntimeError}}
     */
    public static FunctionDescriptor cudnnQueryRuntimeError$descriptor() {
        return cudnnQueryRuntimeError$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnQueryRuntimeError}}
     */
    public static MethodHandle cudnnQueryRuntimeError$handle() {
        return cudnnQueryRuntimeError$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnQueryRuntimeError}}
     */
    public static MemorySegment cudnnQueryRuntimeError$address() {
        return SYMBOLS.find("cudnnQueryRuntimeError", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnQueryRuntimeError(cudnnHandle_t handle, cudnnStatus_t *rstatus, cudnnErrQueryMode_t mode, cudnnRuntimeTag_t *tag);
     * }
     */
    public static int cudnnQueryRuntimeError(MemorySegment handle, MemorySegment rstatus, int mode,
            MemorySegment tag) {
        var mh$ = cudnnQueryRuntimeError$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(handle, rstatus, mode, tag);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnGetProperty}}
     */
    public static FunctionDescriptor cudnnGetProperty$descriptor() {
        return cudnnGetProperty$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnGetProperty}}
     */
    public static MethodHandle cudnnGetProperty$handle() {
        return cudnnGetProperty$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnGetProperty}}
     */
    public static MemorySegment cudnnGetProperty$address() {
        return SYMBOLS.find("cudnnGetProperty", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnGetProperty(libraryPropertyType type, int *value);
     * }
     */
    public static int cudnnGetProperty(int type, MemorySegment value) {
        var mh$ = cudnnGetProperty$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(type, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnCreate}}
     */
    public static FunctionDescriptor cudnnCreate$descriptor() {
        return cudnnCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnCreate}}
     */
    public static MethodHandle cudnnCreate$handle() {
        return cudnnCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnCreate}}
     */
    public static MemorySegment cudnnCreate$address() {
        return SYMBOLS.find("cudnnCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnCreate(cudnnHandle_t *handle);
     * }
     */
    public static int cudnnCreate(MemorySegment handle) {
        var mh$ = cudnnCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(handle);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnDestroy}}
     */
    public static FunctionDescriptor cudnnDestroy$descriptor() {
        return cudnnDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnDestroy}}
     */
    public static MethodHandle cudnnDestroy$handle() {
        return cudnnDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnDestroy}}
     */
    public static MemorySegment cudnnDestroy$address() {
        return SYMBOLS.find("cudnnDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnDestroy(cudnnHandle_t handle);
     * }
     */
    public static int cudnnDestroy(MemorySegment handle) {
        var mh$ = cudnnDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(handle);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnSetStream}}
     */
    public static FunctionDescriptor cudnnSetStream$descriptor() {
        return cudnnSetStream$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnSetStream}}
     */
    public static MethodHandle cudnnSetStream$handle() {
        return cudnnSetStream$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnSetStream}}
     */
    public static MemorySegment cudnnSetStream$address() {
        return SYMBOLS.find("cudnnSetStream", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnSetStream(cudnnHandle_t handle, cudaStream_t streamId);
     * }
     */
    public static int cudnnSetStream(MemorySegment handle, MemorySegment streamId) {
        var mh$ = cudnnSetStream$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(handle, streamId);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnGetStream}}
     */
    public static FunctionDescriptor cudnnGetStream$descriptor() {
        return cudnnGetStream$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnGetStream}}
     */
    public static MethodHandle cudnnGetStream$handle() {
        return cudnnGetStream$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnGetStream}}
     */
    public static MemorySegment cudnnGetStream$address() {
        return SYMBOLS.find("cudnnGetStream", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnGetStream(cudnnHandle_t handle, cudaStream_t *streamId);
     * }
     */
    public static int cudnnGetStream(MemorySegment handle, MemorySegment streamId) {
        var mh$ = cudnnGetStream$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(handle, streamId);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUDNN_DATA_FLOAT}}
     */
    public static int CUDNN_DATA_FLOAT() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_DATA_DOUBLE}}
     */
    public static int CUDNN_DATA_DOUBLE() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_DATA_HALF}}
     */
    public static int CUDNN_DATA_HALF() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_DATA_INT8}}
     */
    public static int CUDNN_DATA_INT8() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_DATA_INT32}}
     */
    public static int CUDNN_DATA_INT32() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_DATA_INT8x4}}
     */
    public static int CUDNN_DATA_INT8x4() {
        return 5;
    }

    /**
     * {@return {@code CUDNN_DATA_UINT8}}
     */
    public static int CUDNN_DATA_UINT8() {
        return 6;
    }

    /**
     * {@return {@code CUDNN_DATA_UINT8x4}}
     */
    public static int CUDNN_DATA_UINT8x4() {
        return 7;
    }

    /**
     * {@return {@code CUDNN_DATA_INT8x32}}
     */
    public static int CUDNN_DATA_INT8x32() {
        return 8;
    }

    /**
     * {@return {@code CUDNN_DATA_BFLOAT16}}
     */
    public static int CUDNN_DATA_BFLOAT16() {
        return 9;
    }

    /**
     * {@return {@code CUDNN_DATA_INT64}}
     */
    public static int CUDNN_DATA_INT64() {
        return 10;
    }

    /**
     * {@return {@code CUDNN_DATA_BOOLEAN}}
     */
    public static int CUDNN_DATA_BOOLEAN() {
        return 11;
    }

    /**
     * {@return {@code CUDNN_DATA_FP8_E4M3}}
     */
    public static int CUDNN_DATA_FP8_E4M3() {
        return 12;
    }

    /**
     * {@return {@code CUDNN_DATA_FP8_E5M2}}
     */
    public static int CUDNN_DATA_FP8_E5M2() {
        return 13;
    }

    /**
     * {@return {@code CUDNN_DATA_FAST_FLOAT_FOR_FP8}}
     */
    public static int CUDNN_DATA_FAST_FLOAT_FOR_FP8() {
        return 14;
    }

    /**
     * {@return {@code CUDNN_DATA_FP8_E8M0}}
     */
    public static int CUDNN_DATA_FP8_E8M0() {
        return 15;
    }

    /**
     * {@return {@code CUDNN_DATA_FP4_E2M1}}
     */
    public static int CUDNN_DATA_FP4_E2M1() {
        return 16;
    }

    /**
     * {@return {@code CUDNN_DATA_INT4}}
     */
    public static int CUDNN_DATA_INT4() {
        return 17;
    }

    /**
     * {@return {@code CUDNN_DATA_UINT4}}
     */
    public static int CUDNN_DATA_UINT4() {
        return 18;
    }

    /**
     * {@return {@code CUDNN_DATA_UINT32}}
     */
    public static int CUDNN_DATA_UINT32() {
        return 19;
    }

    /**
     * {@return {@code CUDNN_DATA_COMPLEX_FP32}}
     */
    public static int CUDNN_DATA_COMPLEX_FP32() {
        return 20;
    }

    /**
     * {@return {@code CUDNN_DATA_COMPLEX_FP64}}
     */
    public static int CUDNN_DATA_COMPLEX_FP64() {
        return 21;
    }

    /**
     * {@return {@code CUDNN_DEFAULT_MATH}}
     */
    public static int CUDNN_DEFAULT_MATH() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_TENSOR_OP_MATH}}
     */
    public static int CUDNN_TENSOR_OP_MATH() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_TENSOR_OP_MATH_ALLOW_CONVERSION}}
     */
    public static int CUDNN_TENSOR_OP_MATH_ALLOW_CONVERSION() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_FMA_MATH}}
     */
    public static int CUDNN_FMA_MATH() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_NOT_PROPAGATE_NAN}}
     */
    public static int CUDNN_NOT_PROPAGATE_NAN() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_PROPAGATE_NAN}}
     */
    public static int CUDNN_PROPAGATE_NAN() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_CTC_ZERO_OOB_GRADIENTS}}
     */
    public static int CUDNN_CTC_ZERO_OOB_GRADIENTS() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_CTC_SKIP_OOB_GRADIENTS}}
     */
    public static int CUDNN_CTC_SKIP_OOB_GRADIENTS() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_TENSOR_NCHW}}
     */
    public static int CUDNN_TENSOR_NCHW() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_TENSOR_NHWC}}
     */
    public static int CUDNN_TENSOR_NHWC() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_TENSOR_NCHW_VECT_C}}
     */
    public static int CUDNN_TENSOR_NCHW_VECT_C() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_REDUCE_TENSOR_ADD}}
     */
    public static int CUDNN_REDUCE_TENSOR_ADD() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_REDUCE_TENSOR_MUL}}
     */
    public static int CUDNN_REDUCE_TENSOR_MUL() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_REDUCE_TENSOR_MIN}}
     */
    public static int CUDNN_REDUCE_TENSOR_MIN() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_REDUCE_TENSOR_MAX}}
     */
    public static int CUDNN_REDUCE_TENSOR_MAX() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_REDUCE_TENSOR_AMAX}}
     */
    public static int CUDNN_REDUCE_TENSOR_AMAX() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_REDUCE_TENSOR_AVG}}
     */
    public static int CUDNN_REDUCE_TENSOR_AVG() {
        return 5;
    }

    /**
     * {@return {@code CUDNN_REDUCE_TENSOR_NORM1}}
     */
    public static int CUDNN_REDUCE_TENSOR_NORM1() {
        return 6;
    }

    /**
     * {@return {@code CUDNN_REDUCE_TENSOR_NORM2}}
     */
    public static int CUDNN_REDUCE_TENSOR_NORM2() {
        return 7;
    }

    /**
     * {@return {@code CUDNN_REDUCE_TENSOR_MUL_NO_ZEROS}}
     */
    public static int CUDNN_REDUCE_TENSOR_MUL_NO_ZEROS() {
        return 8;
    }

    /**
     * {@return {@code CUDNN_ACTIVATION_SIGMOID}}
     */
    public static int CUDNN_ACTIVATION_SIGMOID() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_ACTIVATION_RELU}}
     */
    public static int CUDNN_ACTIVATION_RELU() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_ACTIVATION_TANH}}
     */
    public static int CUDNN_ACTIVATION_TANH() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_ACTIVATION_CLIPPED_RELU}}
     */
    public static int CUDNN_ACTIVATION_CLIPPED_RELU() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_ACTIVATION_ELU}}
     */
    public static int CUDNN_ACTIVATION_ELU() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_ACTIVATION_IDENTITY}}
     */
    public static int CUDNN_ACTIVATION_IDENTITY() {
        return 5;
    }

    /**
     * {@return {@code CUDNN_ACTIVATION_SWISH}}
     */
    public static int CUDNN_ACTIVATION_SWISH() {
        return 6;
    }

    /**
     * {@return {@code CUDNN_SEV_FATAL}}
     */
    public static int CUDNN_SEV_FATAL() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_SEV_ERROR}}
     */
    public static int CUDNN_SEV_ERROR() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_SEV_WARNING}}
     */
    public static int CUDNN_SEV_WARNING() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_SEV_INFO}}
     */
    public static int CUDNN_SEV_INFO() {
        return 3;
    }

    /**
     * {@return the descriptor of {@code cudnnSetCallback}}
     */
    public static FunctionDescriptor cudnnSetCallback$descriptor() {
        return cudnnSetCallback$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnSetCallback}}
     */
    public static MethodHandle cudnnSetCallback$handle() {
        return cudnnSetCallback$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnSetCallback}}
     */
    public static MemorySegment cudnnSetCallback$address() {
        return SYMBOLS.find("cudnnSetCallback", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnSetCallback(unsigned int mask, void *udata, cudnnCallback_t fptr);
     * }
     */
    public static int cudnnSetCallback(int mask, MemorySegment udata, MemorySegment fptr) {
        var mh$ = cudnnSetCallback$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(mask, udata, fptr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnGetCallback}}
     */
    public static FunctionDescriptor cudnnGetCallback$descriptor() {
        return cudnnGetCallback$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnGetCallback}}
     */
    public static MethodHandle cudnnGetCallback$handle() {
        return cudnnGetCallback$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnGetCallback}}
     */
    public static MemorySegment cudnnGetCallback$address() {
        return SYMBOLS.find("cudnnGetCallback", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnGetCallback(unsigned int *mask, void **udata, cudnnCallback_t *fptr);
     * }
     */
    public static int cudnnGetCallback(MemorySegment mask, MemorySegment udata,
            MemorySegment fptr) {
        var mh$ = cudnnGetCallback$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(mask, udata, fptr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnGraphVersionCheck}}
     */
    public static FunctionDescriptor cudnnGraphVersionCheck$descriptor() {
        return cudnnGraphVersionCheck$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnGraphVersionCheck}}
     */
    public static MethodHandle cudnnGraphVersionCheck$handle() {
        return cudnnGraphVersionCheck$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnGraphVersionCheck}}
     */
    public static MemorySegment cudnnGraphVersionCheck$address() {
        return SYMBOLS.find("cudnnGraphVersionCheck", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnGraphVersionCheck();
     * }
     */
    public static int cudnnGraphVersionCheck() {
        var mh$ = cudnnGraphVersionCheck$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUDNN_CONVOLUTION}}
     */
    public static int CUDNN_CONVOLUTION() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_CROSS_CORRELATION}}
     */
    public static int CUDNN_CROSS_CORRELATION() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_DEFAULT_REORDER}}
     */
    public static int CUDNN_DEFAULT_REORDER() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_NO_REORDER}}
     */
    public static int CUDNN_NO_REORDER() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_ADD}}
     */
    public static int CUDNN_POINTWISE_ADD() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_ADD_SQUARE}}
     */
    public static int CUDNN_POINTWISE_ADD_SQUARE() {
        return 5;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_DIV}}
     */
    public static int CUDNN_POINTWISE_DIV() {
        return 6;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_MAX}}
     */
    public static int CUDNN_POINTWISE_MAX() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_MIN}}
     */
    public static int CUDNN_POINTWISE_MIN() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_MOD}}
     */
    public static int CUDNN_POINTWISE_MOD() {
        return 7;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_MUL}}
     */
    public static int CUDNN_POINTWISE_MUL() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_POW}}
     */
    public static int CUDNN_POINTWISE_POW() {
        return 8;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_SUB}}
     */
    public static int CUDNN_POINTWISE_SUB() {
        return 9;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_ABS}}
     */
    public static int CUDNN_POINTWISE_ABS() {
        return 10;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_CEIL}}
     */
    public static int CUDNN_POINTWISE_CEIL() {
        return 11;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_COS}}
     */
    public static int CUDNN_POINTWISE_COS() {
        return 12;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_EXP}}
     */
    public static int CUDNN_POINTWISE_EXP() {
        return 13;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_FLOOR}}
     */
    public static int CUDNN_POINTWISE_FLOOR() {
        return 14;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_LOG}}
     */
    public static int CUDNN_POINTWISE_LOG() {
        return 15;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_NEG}}
     */
    public static int CUDNN_POINTWISE_NEG() {
        return 16;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_RSQRT}}
     */
    public static int CUDNN_POINTWISE_RSQRT() {
        return 17;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_SIN}}
     */
    public static int CUDNN_POINTWISE_SIN() {
        return 18;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_SQRT}}
     */
    public static int CUDNN_POINTWISE_SQRT() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_TAN}}
     */
    public static int CUDNN_POINTWISE_TAN() {
        return 19;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_ERF}}
     */
    public static int CUDNN_POINTWISE_ERF() {
        return 20;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_IDENTITY}}
     */
    public static int CUDNN_POINTWISE_IDENTITY() {
        return 21;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_RECIPROCAL}}
     */
    public static int CUDNN_POINTWISE_RECIPROCAL() {
        return 22;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_ATAN2}}
     */
    public static int CUDNN_POINTWISE_ATAN2() {
        return 23;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_RELU_FWD}}
     */
    public static int CUDNN_POINTWISE_RELU_FWD() {
        return 100;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_TANH_FWD}}
     */
    public static int CUDNN_POINTWISE_TANH_FWD() {
        return 101;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_SIGMOID_FWD}}
     */
    public static int CUDNN_POINTWISE_SIGMOID_FWD() {
        return 102;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_ELU_FWD}}
     */
    public static int CUDNN_POINTWISE_ELU_FWD() {
        return 103;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_GELU_FWD}}
     */
    public static int CUDNN_POINTWISE_GELU_FWD() {
        return 104;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_SOFTPLUS_FWD}}
     */
    public static int CUDNN_POINTWISE_SOFTPLUS_FWD() {
        return 105;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_SWISH_FWD}}
     */
    public static int CUDNN_POINTWISE_SWISH_FWD() {
        return 106;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_GELU_APPROX_TANH_FWD}}
     */
    public static int CUDNN_POINTWISE_GELU_APPROX_TANH_FWD() {
        return 107;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_RELU_BWD}}
     */
    public static int CUDNN_POINTWISE_RELU_BWD() {
        return 200;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_TANH_BWD}}
     */
    public static int CUDNN_POINTWISE_TANH_BWD() {
        return 201;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_SIGMOID_BWD}}
     */
    public static int CUDNN_POINTWISE_SIGMOID_BWD() {
        return 202;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_ELU_BWD}}
     */
    public static int CUDNN_POINTWISE_ELU_BWD() {
        return 203;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_GELU_BWD}}
     */
    public static int CUDNN_POINTWISE_GELU_BWD() {
        return 204;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_SOFTPLUS_BWD}}
     */
    public static int CUDNN_POINTWISE_SOFTPLUS_BWD() {
        return 205;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_SWISH_BWD}}
     */
    public static int CUDNN_POINTWISE_SWISH_BWD() {
        return 206;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_GELU_APPROX_TANH_BWD}}
     */
    public static int CUDNN_POINTWISE_GELU_APPROX_TANH_BWD() {
        return 207;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_CMP_EQ}}
     */
    public static int CUDNN_POINTWISE_CMP_EQ() {
        return 300;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_CMP_NEQ}}
     */
    public static int CUDNN_POINTWISE_CMP_NEQ() {
        return 301;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_CMP_GT}}
     */
    public static int CUDNN_POINTWISE_CMP_GT() {
        return 302;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_CMP_GE}}
     */
    public static int CUDNN_POINTWISE_CMP_GE() {
        return 303;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_CMP_LT}}
     */
    public static int CUDNN_POINTWISE_CMP_LT() {
        return 304;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_CMP_LE}}
     */
    public static int CUDNN_POINTWISE_CMP_LE() {
        return 305;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_LOGICAL_AND}}
     */
    public static int CUDNN_POINTWISE_LOGICAL_AND() {
        return 400;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_LOGICAL_OR}}
     */
    public static int CUDNN_POINTWISE_LOGICAL_OR() {
        return 401;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_LOGICAL_NOT}}
     */
    public static int CUDNN_POINTWISE_LOGICAL_NOT() {
        return 402;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_GEN_INDEX}}
     */
    public static int CUDNN_POINTWISE_GEN_INDEX() {
        return 501;
    }

    /**
     * {@return {@code CUDNN_POINTWISE_BINARY_SELECT}}
     */
    public static int CUDNN_POINTWISE_BINARY_SELECT() {
        return 601;
    }

    /**
     * {@return {@code CUDNN_RESAMPLE_NEAREST}}
     */
    public static int CUDNN_RESAMPLE_NEAREST() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_RESAMPLE_BILINEAR}}
     */
    public static int CUDNN_RESAMPLE_BILINEAR() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_RESAMPLE_AVGPOOL}}
     */
    public static int CUDNN_RESAMPLE_AVGPOOL() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_RESAMPLE_AVGPOOL_INCLUDE_PADDING}}
     */
    public static int CUDNN_RESAMPLE_AVGPOOL_INCLUDE_PADDING() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_RESAMPLE_AVGPOOL_EXCLUDE_PADDING}}
     */
    public static int CUDNN_RESAMPLE_AVGPOOL_EXCLUDE_PADDING() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_RESAMPLE_MAXPOOL}}
     */
    public static int CUDNN_RESAMPLE_MAXPOOL() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_SIGNAL_SET}}
     */
    public static int CUDNN_SIGNAL_SET() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_SIGNAL_WAIT}}
     */
    public static int CUDNN_SIGNAL_WAIT() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_GENSTATS_SUM_SQSUM}}
     */
    public static int CUDNN_GENSTATS_SUM_SQSUM() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_BN_FINALIZE_STATISTICS_TRAINING}}
     */
    public static int CUDNN_BN_FINALIZE_STATISTICS_TRAINING() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_BN_FINALIZE_STATISTICS_INFERENCE}}
     */
    public static int CUDNN_BN_FINALIZE_STATISTICS_INFERENCE() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_RNG_DISTRIBUTION_BERNOULLI}}
     */
    public static int CUDNN_RNG_DISTRIBUTION_BERNOULLI() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_RNG_DISTRIBUTION_UNIFORM}}
     */
    public static int CUDNN_RNG_DISTRIBUTION_UNIFORM() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_RNG_DISTRIBUTION_NORMAL}}
     */
    public static int CUDNN_RNG_DISTRIBUTION_NORMAL() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_MOE_GROUPED_MATMUL_MODE_NONE}}
     */
    public static int CUDNN_MOE_GROUPED_MATMUL_MODE_NONE() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_MOE_GROUPED_MATMUL_MODE_GATHER}}
     */
    public static int CUDNN_MOE_GROUPED_MATMUL_MODE_GATHER() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_MOE_GROUPED_MATMUL_MODE_SCATTER}}
     */
    public static int CUDNN_MOE_GROUPED_MATMUL_MODE_SCATTER() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_ATTR_POINTWISE_MODE}}
     */
    public static int CUDNN_ATTR_POINTWISE_MODE() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_ATTR_POINTWISE_MATH_PREC}}
     */
    public static int CUDNN_ATTR_POINTWISE_MATH_PREC() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_ATTR_POINTWISE_NAN_PROPAGATION}}
     */
    public static int CUDNN_ATTR_POINTWISE_NAN_PROPAGATION() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_ATTR_POINTWISE_RELU_LOWER_CLIP}}
     */
    public static int CUDNN_ATTR_POINTWISE_RELU_LOWER_CLIP() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_ATTR_POINTWISE_RELU_UPPER_CLIP}}
     */
    public static int CUDNN_ATTR_POINTWISE_RELU_UPPER_CLIP() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_ATTR_POINTWISE_RELU_LOWER_CLIP_SLOPE}}
     */
    public static int CUDNN_ATTR_POINTWISE_RELU_LOWER_CLIP_SLOPE() {
        return 5;
    }

    /**
     * {@return {@code CUDNN_ATTR_POINTWISE_ELU_ALPHA}}
     */
    public static int CUDNN_ATTR_POINTWISE_ELU_ALPHA() {
        return 6;
    }

    /**
     * {@return {@code CUDNN_ATTR_POINTWISE_SOFTPLUS_BETA}}
     */
    public static int CUDNN_ATTR_POINTWISE_SOFTPLUS_BETA() {
        return 7;
    }

    /**
     * {@return {@code CUDNN_ATTR_POINTWISE_SWISH_BETA}}
     */
    public static int CUDNN_ATTR_POINTWISE_SWISH_BETA() {
        return 8;
    }

    /**
     * {@return {@code CUDNN_ATTR_POINTWISE_AXIS}}
     */
    public static int CUDNN_ATTR_POINTWISE_AXIS() {
        return 9;
    }

    /**
     * {@return {@code CUDNN_ATTR_CONVOLUTION_COMP_TYPE}}
     */
    public static int CUDNN_ATTR_CONVOLUTION_COMP_TYPE() {
        return 100;
    }

    /**
     * {@return {@code CUDNN_ATTR_CONVOLUTION_CONV_MODE}}
     */
    public static int CUDNN_ATTR_CONVOLUTION_CONV_MODE() {
        return 101;
    }

    /**
     * {@return {@code CUDNN_ATTR_CONVOLUTION_DILATIONS}}
     */
    public static int CUDNN_ATTR_CONVOLUTION_DILATIONS() {
        return 102;
    }

    /**
     * {@return {@code CUDNN_ATTR_CONVOLUTION_FILTER_STRIDES}}
     */
    public static int CUDNN_ATTR_CONVOLUTION_FILTER_STRIDES() {
        return 103;
    }

    /**
     * {@return {@code CUDNN_ATTR_CONVOLUTION_POST_PADDINGS}}
     */
    public static int CUDNN_ATTR_CONVOLUTION_POST_PADDINGS() {
        return 104;
    }

    /**
     * {@return {@code CUDNN_ATTR_CONVOLUTION_PRE_PADDINGS}}
     */
    public static int CUDNN_ATTR_CONVOLUTION_PRE_PADDINGS() {
        return 105;
    }

    /**
     * {@return {@code CUDNN_ATTR_CONVOLUTION_SPATIAL_DIMS}}
     */
    public static int CUDNN_ATTR_CONVOLUTION_SPATIAL_DIMS() {
        return 106;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINEHEUR_MODE}}
     */
    public static int CUDNN_ATTR_ENGINEHEUR_MODE() {
        return 200;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH}}
     */
    public static int CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH() {
        return 201;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINEHEUR_RESULTS}}
     */
    public static int CUDNN_ATTR_ENGINEHEUR_RESULTS() {
        return 202;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINEHEUR_SM_COUNT_TARGET}}
     */
    public static int CUDNN_ATTR_ENGINEHEUR_SM_COUNT_TARGET() {
        return 203;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINEHEUR_DEVICEPROP}}
     */
    public static int CUDNN_ATTR_ENGINEHEUR_DEVICEPROP() {
        return 204;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINECFG_ENGINE}}
     */
    public static int CUDNN_ATTR_ENGINECFG_ENGINE() {
        return 300;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINECFG_INTERMEDIATE_INFO}}
     */
    public static int CUDNN_ATTR_ENGINECFG_INTERMEDIATE_INFO() {
        return 301;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINECFG_KNOB_CHOICES}}
     */
    public static int CUDNN_ATTR_ENGINECFG_KNOB_CHOICES() {
        return 302;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINECFG_WORKSPACE_SIZE}}
     */
    public static int CUDNN_ATTR_ENGINECFG_WORKSPACE_SIZE() {
        return 303;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINECFG_SHARED_MEMORY_USED}}
     */
    public static int CUDNN_ATTR_ENGINECFG_SHARED_MEMORY_USED() {
        return 304;
    }

    /**
     * {@return {@code CUDNN_ATTR_EXECUTION_PLAN_HANDLE}}
     */
    public static int CUDNN_ATTR_EXECUTION_PLAN_HANDLE() {
        return 400;
    }

    /**
     * {@return {@code CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG}}
     */
    public static int CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG() {
        return 401;
    }

    /**
     * {@return {@code CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE}}
     */
    public static int CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE() {
        return 402;
    }

    /**
     * {@return {@code CUDNN_ATTR_EXECUTION_PLAN_COMPUTED_INTERMEDIATE_UIDS}}
     */
    public static int CUDNN_ATTR_EXECUTION_PLAN_COMPUTED_INTERMEDIATE_UIDS() {
        return 403;
    }

    /**
     * {@return {@code CUDNN_ATTR_EXECUTION_PLAN_RUN_ONLY_INTERMEDIATE_UIDS}}
     */
    public static int CUDNN_ATTR_EXECUTION_PLAN_RUN_ONLY_INTERMEDIATE_UIDS() {
        return 404;
    }

    /**
     * {@return {@code CUDNN_ATTR_EXECUTION_PLAN_JSON_REPRESENTATION}}
     */
    public static int CUDNN_ATTR_EXECUTION_PLAN_JSON_REPRESENTATION() {
        return 405;
    }

    /**
     * {@return {@code CUDNN_ATTR_EXECUTION_PLAN_KERNEL_CACHE}}
     */
    public static int CUDNN_ATTR_EXECUTION_PLAN_KERNEL_CACHE() {
        return 406;
    }

    /**
     * {@return {@code CUDNN_ATTR_EXECUTION_PLAN_DEVICEPROP}}
     */
    public static int CUDNN_ATTR_EXECUTION_PLAN_DEVICEPROP() {
        return 407;
    }

    /**
     * {@return {@code CUDNN_ATTR_INTERMEDIATE_INFO_UNIQUE_ID}}
     */
    public static int CUDNN_ATTR_INTERMEDIATE_INFO_UNIQUE_ID() {
        return 500;
    }

    /**
     * {@return {@code CUDNN_ATTR_INTERMEDIATE_INFO_SIZE}}
     */
    public static int CUDNN_ATTR_INTERMEDIATE_INFO_SIZE() {
        return 501;
    }

    /**
     * {@return {@code CUDNN_ATTR_INTERMEDIATE_INFO_DEPENDENT_DATA_UIDS}}
     */
    public static int CUDNN_ATTR_INTERMEDIATE_INFO_DEPENDENT_DATA_UIDS() {
        return 502;
    }

    /**
     * {@return {@code CUDNN_ATTR_INTERMEDIATE_INFO_DEPENDENT_ATTRIBUTES}}
     */
    public static int CUDNN_ATTR_INTERMEDIATE_INFO_DEPENDENT_ATTRIBUTES() {
        return 503;
    }

    /**
     * {@return {@code CUDNN_ATTR_KNOB_CHOICE_KNOB_TYPE}}
     */
    public static int CUDNN_ATTR_KNOB_CHOICE_KNOB_TYPE() {
        return 600;
    }

    /**
     * {@return {@code CUDNN_ATTR_KNOB_CHOICE_KNOB_VALUE}}
     */
    public static int CUDNN_ATTR_KNOB_CHOICE_KNOB_VALUE() {
        return 601;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_ALPHA}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_ALPHA() {
        return 700;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_BETA}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_BETA() {
        return 701;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_CONV_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_CONV_DESC() {
        return 702;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_W}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_W() {
        return 703;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_X}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_X() {
        return 704;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_Y}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_Y() {
        return 705;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_ALPHA}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_ALPHA() {
        return 706;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_BETA}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_BETA() {
        return 707;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_CONV_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_CONV_DESC() {
        return 708;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_W}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_W() {
        return 709;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DX}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DX() {
        return 710;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DY}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DY() {
        return 711;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_ALPHA}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_ALPHA() {
        return 712;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_BETA}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_BETA() {
        return 713;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_CONV_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_CONV_DESC() {
        return 714;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DW}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DW() {
        return 715;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_X}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_X() {
        return 716;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DY}}
     */
    public static int CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DY() {
        return 717;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR}}
     */
    public static int CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR() {
        return 750;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_POINTWISE_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_POINTWISE_XDESC() {
        return 751;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_POINTWISE_BDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_POINTWISE_BDESC() {
        return 752;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_POINTWISE_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_POINTWISE_YDESC() {
        return 753;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_POINTWISE_ALPHA1}}
     */
    public static int CUDNN_ATTR_OPERATION_POINTWISE_ALPHA1() {
        return 754;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_POINTWISE_ALPHA2}}
     */
    public static int CUDNN_ATTR_OPERATION_POINTWISE_ALPHA2() {
        return 755;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_POINTWISE_DXDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_POINTWISE_DXDESC() {
        return 756;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_POINTWISE_DYDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_POINTWISE_DYDESC() {
        return 757;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_POINTWISE_TDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_POINTWISE_TDESC() {
        return 758;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_GENSTATS_MODE}}
     */
    public static int CUDNN_ATTR_OPERATION_GENSTATS_MODE() {
        return 770;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_GENSTATS_MATH_PREC}}
     */
    public static int CUDNN_ATTR_OPERATION_GENSTATS_MATH_PREC() {
        return 771;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_GENSTATS_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_GENSTATS_XDESC() {
        return 772;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_GENSTATS_SUMDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_GENSTATS_SUMDESC() {
        return 773;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_GENSTATS_SQSUMDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_GENSTATS_SQSUMDESC() {
        return 774;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_STATS_MODE}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_STATS_MODE() {
        return 780;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_MATH_PREC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_MATH_PREC() {
        return 781;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_Y_SUM_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_Y_SUM_DESC() {
        return 782;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_Y_SQ_SUM_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_Y_SQ_SUM_DESC() {
        return 783;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_SCALE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_SCALE_DESC() {
        return 784;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_BIAS_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_BIAS_DESC() {
        return 785;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_MEAN_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_MEAN_DESC() {
        return 786;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_VAR_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_VAR_DESC() {
        return 787;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_MEAN_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_MEAN_DESC() {
        return 788;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_VAR_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_VAR_DESC() {
        return 789;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_SAVED_MEAN_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_SAVED_MEAN_DESC() {
        return 790;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_SAVED_INV_STD_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_SAVED_INV_STD_DESC() {
        return 791;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_EQ_SCALE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_EQ_SCALE_DESC() {
        return 792;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_EQ_BIAS_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_EQ_BIAS_DESC() {
        return 793;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_ACCUM_COUNT_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_ACCUM_COUNT_DESC() {
        return 794;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_EPSILON_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_EPSILON_DESC() {
        return 795;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_FINALIZE_EXP_AVERATE_FACTOR_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_FINALIZE_EXP_AVERATE_FACTOR_DESC() {
        return 796;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATIONGRAPH_HANDLE}}
     */
    public static int CUDNN_ATTR_OPERATIONGRAPH_HANDLE() {
        return 800;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATIONGRAPH_OPS}}
     */
    public static int CUDNN_ATTR_OPERATIONGRAPH_OPS() {
        return 801;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATIONGRAPH_ENGINE_GLOBAL_COUNT}}
     */
    public static int CUDNN_ATTR_OPERATIONGRAPH_ENGINE_GLOBAL_COUNT() {
        return 802;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATIONGRAPH_IS_DYNAMIC_SHAPE_ENABLED}}
     */
    public static int CUDNN_ATTR_OPERATIONGRAPH_IS_DYNAMIC_SHAPE_ENABLED() {
        return 803;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATIONGRAPH_IS_SAME_TOPOLOGY}}
     */
    public static int CUDNN_ATTR_OPERATIONGRAPH_IS_SAME_TOPOLOGY() {
        return 804;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATIONGRAPH_IS_OVERRIDE_SHAPE_ENABLED}}
     */
    public static int CUDNN_ATTR_OPERATIONGRAPH_IS_OVERRIDE_SHAPE_ENABLED() {
        return 805;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATIONGRAPH_MODE}}
     */
    public static int CUDNN_ATTR_OPERATIONGRAPH_MODE() {
        return 806;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT}}
     */
    public static int CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT() {
        return 900;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_DATA_TYPE}}
     */
    public static int CUDNN_ATTR_TENSOR_DATA_TYPE() {
        return 901;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_DIMENSIONS}}
     */
    public static int CUDNN_ATTR_TENSOR_DIMENSIONS() {
        return 902;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_STRIDES}}
     */
    public static int CUDNN_ATTR_TENSOR_STRIDES() {
        return 903;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_VECTOR_COUNT}}
     */
    public static int CUDNN_ATTR_TENSOR_VECTOR_COUNT() {
        return 904;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_VECTORIZED_DIMENSION}}
     */
    public static int CUDNN_ATTR_TENSOR_VECTORIZED_DIMENSION() {
        return 905;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_UNIQUE_ID}}
     */
    public static int CUDNN_ATTR_TENSOR_UNIQUE_ID() {
        return 906;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_IS_VIRTUAL}}
     */
    public static int CUDNN_ATTR_TENSOR_IS_VIRTUAL() {
        return 907;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_IS_BY_VALUE}}
     */
    public static int CUDNN_ATTR_TENSOR_IS_BY_VALUE() {
        return 908;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_REORDERING_MODE}}
     */
    public static int CUDNN_ATTR_TENSOR_REORDERING_MODE() {
        return 909;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_CONSTANT_VALUE}}
     */
    public static int CUDNN_ATTR_TENSOR_CONSTANT_VALUE() {
        return 910;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_RAGGED_OFFSET_DESC}}
     */
    public static int CUDNN_ATTR_TENSOR_RAGGED_OFFSET_DESC() {
        return 913;
    }

    /**
     * {@return {@code CUDNN_ATTR_TENSOR_RAGGED_OFFSET_MULTIPLIER}}
     */
    public static int CUDNN_ATTR_TENSOR_RAGGED_OFFSET_MULTIPLIER() {
        return 914;
    }

    /**
     * {@return {@code CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS}}
     */
    public static int CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS() {
        return 1000;
    }

    /**
     * {@return {@code CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS}}
     */
    public static int CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS() {
        return 1001;
    }

    /**
     * {@return {@code CUDNN_ATTR_VARIANT_PACK_INTERMEDIATES}}
     */
    public static int CUDNN_ATTR_VARIANT_PACK_INTERMEDIATES() {
        return 1002;
    }

    /**
     * {@return {@code CUDNN_ATTR_VARIANT_PACK_WORKSPACE}}
     */
    public static int CUDNN_ATTR_VARIANT_PACK_WORKSPACE() {
        return 1003;
    }

    /**
     * {@return {@code CUDNN_ATTR_VARIANT_PACK_OVERRIDE_UNIQUE_IDS}}
     */
    public static int CUDNN_ATTR_VARIANT_PACK_OVERRIDE_UNIQUE_IDS() {
        return 1010;
    }

    /**
     * {@return {@code CUDNN_ATTR_VARIANT_PACK_OVERRIDE_SHAPES}}
     */
    public static int CUDNN_ATTR_VARIANT_PACK_OVERRIDE_SHAPES() {
        return 1011;
    }

    /**
     * {@return {@code CUDNN_ATTR_VARIANT_PACK_OVERRIDE_STRIDES}}
     */
    public static int CUDNN_ATTR_VARIANT_PACK_OVERRIDE_STRIDES() {
        return 1012;
    }

    /**
     * {@return {@code CUDNN_ATTR_LAYOUT_INFO_TENSOR_UID}}
     */
    public static int CUDNN_ATTR_LAYOUT_INFO_TENSOR_UID() {
        return 1100;
    }

    /**
     * {@return {@code CUDNN_ATTR_LAYOUT_INFO_TYPES}}
     */
    public static int CUDNN_ATTR_LAYOUT_INFO_TYPES() {
        return 1101;
    }

    /**
     * {@return {@code CUDNN_ATTR_KNOB_INFO_TYPE}}
     */
    public static int CUDNN_ATTR_KNOB_INFO_TYPE() {
        return 1200;
    }

    /**
     * {@return {@code CUDNN_ATTR_KNOB_INFO_MAXIMUM_VALUE}}
     */
    public static int CUDNN_ATTR_KNOB_INFO_MAXIMUM_VALUE() {
        return 1201;
    }

    /**
     * {@return {@code CUDNN_ATTR_KNOB_INFO_MINIMUM_VALUE}}
     */
    public static int CUDNN_ATTR_KNOB_INFO_MINIMUM_VALUE() {
        return 1202;
    }

    /**
     * {@return {@code CUDNN_ATTR_KNOB_INFO_STRIDE}}
     */
    public static int CUDNN_ATTR_KNOB_INFO_STRIDE() {
        return 1203;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINE_OPERATION_GRAPH}}
     */
    public static int CUDNN_ATTR_ENGINE_OPERATION_GRAPH() {
        return 1300;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINE_GLOBAL_INDEX}}
     */
    public static int CUDNN_ATTR_ENGINE_GLOBAL_INDEX() {
        return 1301;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINE_KNOB_INFO}}
     */
    public static int CUDNN_ATTR_ENGINE_KNOB_INFO() {
        return 1302;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINE_NUMERICAL_NOTE}}
     */
    public static int CUDNN_ATTR_ENGINE_NUMERICAL_NOTE() {
        return 1303;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINE_LAYOUT_INFO}}
     */
    public static int CUDNN_ATTR_ENGINE_LAYOUT_INFO() {
        return 1304;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINE_BEHAVIOR_NOTE}}
     */
    public static int CUDNN_ATTR_ENGINE_BEHAVIOR_NOTE() {
        return 1305;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINE_SM_COUNT_TARGET}}
     */
    public static int CUDNN_ATTR_ENGINE_SM_COUNT_TARGET() {
        return 1306;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINE_DEVICEPROP}}
     */
    public static int CUDNN_ATTR_ENGINE_DEVICEPROP() {
        return 1307;
    }

    /**
     * {@return {@code CUDNN_ATTR_ENGINE_DISABLE_CLUSTER_COOPERATIVE}}
     */
    public static int CUDNN_ATTR_ENGINE_DISABLE_CLUSTER_COOPERATIVE() {
        return 1308;
    }

    /**
     * {@return {@code CUDNN_ATTR_MATMUL_COMP_TYPE}}
     */
    public static int CUDNN_ATTR_MATMUL_COMP_TYPE() {
        return 1500;
    }

    /**
     * {@return {@code CUDNN_ATTR_MATMUL_PADDING_VALUE}}
     */
    public static int CUDNN_ATTR_MATMUL_PADDING_VALUE() {
        return 1503;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MATMUL_ADESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MATMUL_ADESC() {
        return 1520;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MATMUL_BDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MATMUL_BDESC() {
        return 1521;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MATMUL_CDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MATMUL_CDESC() {
        return 1522;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MATMUL_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MATMUL_DESC() {
        return 1523;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MATMUL_IRREGULARLY_STRIDED_BATCH_COUNT}}
     */
    public static int CUDNN_ATTR_OPERATION_MATMUL_IRREGULARLY_STRIDED_BATCH_COUNT() {
        return 1524;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MATMUL_GEMM_M_OVERRIDE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MATMUL_GEMM_M_OVERRIDE_DESC() {
        return 1525;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MATMUL_GEMM_N_OVERRIDE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MATMUL_GEMM_N_OVERRIDE_DESC() {
        return 1526;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MATMUL_GEMM_K_OVERRIDE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MATMUL_GEMM_K_OVERRIDE_DESC() {
        return 1527;
    }

    /**
     * {@return {@code CUDNN_ATTR_REDUCTION_OPERATOR}}
     */
    public static int CUDNN_ATTR_REDUCTION_OPERATOR() {
        return 1600;
    }

    /**
     * {@return {@code CUDNN_ATTR_REDUCTION_COMP_TYPE}}
     */
    public static int CUDNN_ATTR_REDUCTION_COMP_TYPE() {
        return 1601;
    }

    /**
     * {@return {@code CUDNN_ATTR_REDUCTION_IS_DETERMINISTIC}}
     */
    public static int CUDNN_ATTR_REDUCTION_IS_DETERMINISTIC() {
        return 1602;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_REDUCTION_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_REDUCTION_XDESC() {
        return 1610;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_REDUCTION_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_REDUCTION_YDESC() {
        return 1611;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_REDUCTION_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_REDUCTION_DESC() {
        return 1612;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_REDUCTION_GROUP_OFFSET_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_REDUCTION_GROUP_OFFSET_DESC() {
        return 1613;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_MATH_PREC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_MATH_PREC() {
        return 1620;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_MEAN_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_MEAN_DESC() {
        return 1621;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_INVSTD_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_INVSTD_DESC() {
        return 1622;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_BN_SCALE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_BN_SCALE_DESC() {
        return 1623;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_X_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_X_DESC() {
        return 1624;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DY_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DY_DESC() {
        return 1625;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_SCALE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_SCALE_DESC() {
        return 1626;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_BIAS_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_BIAS_DESC() {
        return 1627;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_DY_SCALE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_DY_SCALE_DESC() {
        return 1628;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_X_SCALE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_X_SCALE_DESC() {
        return 1629;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_BIAS}}
     */
    public static int CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_BIAS() {
        return 1630;
    }

    /**
     * {@return {@code CUDNN_ATTR_RESAMPLE_MODE}}
     */
    public static int CUDNN_ATTR_RESAMPLE_MODE() {
        return 1700;
    }

    /**
     * {@return {@code CUDNN_ATTR_RESAMPLE_COMP_TYPE}}
     */
    public static int CUDNN_ATTR_RESAMPLE_COMP_TYPE() {
        return 1701;
    }

    /**
     * {@return {@code CUDNN_ATTR_RESAMPLE_SPATIAL_DIMS}}
     */
    public static int CUDNN_ATTR_RESAMPLE_SPATIAL_DIMS() {
        return 1702;
    }

    /**
     * {@return {@code CUDNN_ATTR_RESAMPLE_POST_PADDINGS}}
     */
    public static int CUDNN_ATTR_RESAMPLE_POST_PADDINGS() {
        return 1703;
    }

    /**
     * {@return {@code CUDNN_ATTR_RESAMPLE_PRE_PADDINGS}}
     */
    public static int CUDNN_ATTR_RESAMPLE_PRE_PADDINGS() {
        return 1704;
    }

    /**
     * {@return {@code CUDNN_ATTR_RESAMPLE_STRIDES}}
     */
    public static int CUDNN_ATTR_RESAMPLE_STRIDES() {
        return 1705;
    }

    /**
     * {@return {@code CUDNN_ATTR_RESAMPLE_WINDOW_DIMS}}
     */
    public static int CUDNN_ATTR_RESAMPLE_WINDOW_DIMS() {
        return 1706;
    }

    /**
     * {@return {@code CUDNN_ATTR_RESAMPLE_NAN_PROPAGATION}}
     */
    public static int CUDNN_ATTR_RESAMPLE_NAN_PROPAGATION() {
        return 1707;
    }

    /**
     * {@return {@code CUDNN_ATTR_RESAMPLE_PADDING_MODE}}
     */
    public static int CUDNN_ATTR_RESAMPLE_PADDING_MODE() {
        return 1708;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_FWD_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_FWD_XDESC() {
        return 1710;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_FWD_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_FWD_YDESC() {
        return 1711;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_FWD_IDXDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_FWD_IDXDESC() {
        return 1712;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_FWD_ALPHA}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_FWD_ALPHA() {
        return 1713;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_FWD_BETA}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_FWD_BETA() {
        return 1714;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_FWD_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_FWD_DESC() {
        return 1716;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DXDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DXDESC() {
        return 1720;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DYDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DYDESC() {
        return 1721;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_BWD_IDXDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_BWD_IDXDESC() {
        return 1722;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_BWD_ALPHA}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_BWD_ALPHA() {
        return 1723;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_BWD_BETA}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_BWD_BETA() {
        return 1724;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DESC() {
        return 1725;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_BWD_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_BWD_XDESC() {
        return 1726;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESAMPLE_BWD_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESAMPLE_BWD_YDESC() {
        return 1727;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONCAT_AXIS}}
     */
    public static int CUDNN_ATTR_OPERATION_CONCAT_AXIS() {
        return 1800;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONCAT_INPUT_DESCS}}
     */
    public static int CUDNN_ATTR_OPERATION_CONCAT_INPUT_DESCS() {
        return 1801;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONCAT_INPLACE_INDEX}}
     */
    public static int CUDNN_ATTR_OPERATION_CONCAT_INPLACE_INDEX() {
        return 1802;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONCAT_OUTPUT_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_CONCAT_OUTPUT_DESC() {
        return 1803;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SIGNAL_MODE}}
     */
    public static int CUDNN_ATTR_OPERATION_SIGNAL_MODE() {
        return 1900;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SIGNAL_FLAGDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SIGNAL_FLAGDESC() {
        return 1901;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SIGNAL_VALUE}}
     */
    public static int CUDNN_ATTR_OPERATION_SIGNAL_VALUE() {
        return 1902;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SIGNAL_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SIGNAL_XDESC() {
        return 1903;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SIGNAL_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SIGNAL_YDESC() {
        return 1904;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_CONTAINER_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_CONTAINER_DESC() {
        return 1950;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_YDESC() {
        return 1951;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_SEQUENCE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_SEQUENCE_DESC() {
        return 1952;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_PAGE_TABLE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_PAGE_TABLE_DESC() {
        return 1953;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_MODE}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_MODE() {
        return 2000;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_PHASE}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_PHASE() {
        return 2001;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_XDESC() {
        return 2002;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_MEAN_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_MEAN_DESC() {
        return 2003;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_INV_VARIANCE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_INV_VARIANCE_DESC() {
        return 2004;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_SCALE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_SCALE_DESC() {
        return 2005;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_BIAS_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_BIAS_DESC() {
        return 2006;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_EPSILON_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_EPSILON_DESC() {
        return 2007;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_EXP_AVG_FACTOR_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_EXP_AVG_FACTOR_DESC() {
        return 2008;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_MEAN_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_MEAN_DESC() {
        return 2009;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_VAR_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_VAR_DESC() {
        return 2010;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_MEAN_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_MEAN_DESC() {
        return 2011;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_VAR_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_VAR_DESC() {
        return 2012;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_YDESC() {
        return 2013;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_FWD_PEER_STAT_DESCS}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_FWD_PEER_STAT_DESCS() {
        return 2014;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_BWD_MODE}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_BWD_MODE() {
        return 2100;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_BWD_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_BWD_XDESC() {
        return 2101;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_BWD_MEAN_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_BWD_MEAN_DESC() {
        return 2102;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_BWD_INV_VARIANCE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_BWD_INV_VARIANCE_DESC() {
        return 2103;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_BWD_DYDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_BWD_DYDESC() {
        return 2104;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_BWD_SCALE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_BWD_SCALE_DESC() {
        return 2105;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_BWD_EPSILON_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_BWD_EPSILON_DESC() {
        return 2106;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_BWD_DSCALE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_BWD_DSCALE_DESC() {
        return 2107;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_BWD_DBIAS_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_BWD_DBIAS_DESC() {
        return 2108;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_BWD_DXDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_BWD_DXDESC() {
        return 2109;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_NORM_BWD_PEER_STAT_DESCS}}
     */
    public static int CUDNN_ATTR_OPERATION_NORM_BWD_PEER_STAT_DESCS() {
        return 2110;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESHAPE_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESHAPE_XDESC() {
        return 2200;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESHAPE_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RESHAPE_YDESC() {
        return 2201;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RESHAPE_MODE}}
     */
    public static int CUDNN_ATTR_OPERATION_RESHAPE_MODE() {
        return 2202;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_TRANSPOSE_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_TRANSPOSE_XDESC() {
        return 3200;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_TRANSPOSE_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_TRANSPOSE_YDESC() {
        return 3201;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_TRANSPOSE_PERMUTATION}}
     */
    public static int CUDNN_ATTR_OPERATION_TRANSPOSE_PERMUTATION() {
        return 3202;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SLICE_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SLICE_XDESC() {
        return 3300;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SLICE_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SLICE_YDESC() {
        return 3301;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SLICE_START_INDICES}}
     */
    public static int CUDNN_ATTR_OPERATION_SLICE_START_INDICES() {
        return 3302;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SLICE_LIMIT_INDICES}}
     */
    public static int CUDNN_ATTR_OPERATION_SLICE_LIMIT_INDICES() {
        return 3303;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SLICE_STRIDES}}
     */
    public static int CUDNN_ATTR_OPERATION_SLICE_STRIDES() {
        return 3304;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_ROPE_FWD_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_ROPE_FWD_XDESC() {
        return 3400;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_ROPE_FWD_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_ROPE_FWD_YDESC() {
        return 3401;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_ROPE_FWD_FREQSDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_ROPE_FWD_FREQSDESC() {
        return 3402;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_ROPE_FWD_OUTPUT_SCALE}}
     */
    public static int CUDNN_ATTR_OPERATION_ROPE_FWD_OUTPUT_SCALE() {
        return 3403;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_ROPE_FWD_ROPE_DIM}}
     */
    public static int CUDNN_ATTR_OPERATION_ROPE_FWD_ROPE_DIM() {
        return 3404;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_ROPE_BWD_DYDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_ROPE_BWD_DYDESC() {
        return 3410;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_ROPE_BWD_DXDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_ROPE_BWD_DXDESC() {
        return 3411;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_ROPE_BWD_FREQSDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_ROPE_BWD_FREQSDESC() {
        return 3412;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_ROPE_BWD_OUTPUT_SCALE}}
     */
    public static int CUDNN_ATTR_OPERATION_ROPE_BWD_OUTPUT_SCALE() {
        return 3413;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_ROPE_BWD_ROPE_DIM}}
     */
    public static int CUDNN_ATTR_OPERATION_ROPE_BWD_ROPE_DIM() {
        return 3414;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_XDESC() {
        return 2250;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_YDESC() {
        return 2251;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_LOWER_BANDWIDTH}}
     */
    public static int CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_LOWER_BANDWIDTH() {
        return 2252;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_UPPER_BANDWIDTH}}
     */
    public static int CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_UPPER_BANDWIDTH() {
        return 2253;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_AXIS}}
     */
    public static int CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_AXIS() {
        return 2254;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_PAD_VALUE}}
     */
    public static int CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_PAD_VALUE() {
        return 2255;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_KV_TOKEN_OFFSET_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_KV_TOKEN_OFFSET_DESC() {
        return 2256;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_SPECULATIVE_MASK_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_SPECULATIVE_MASK_DESC() {
        return 2257;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_XDESC() {
        return 2270;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_YDESC() {
        return 2271;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_LOWER_BANDWIDTH}}
     */
    public static int CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_LOWER_BANDWIDTH() {
        return 2272;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_UPPER_BANDWIDTH}}
     */
    public static int CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_UPPER_BANDWIDTH() {
        return 2273;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_AXIS}}
     */
    public static int CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_AXIS() {
        return 2274;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_PAD_VALUE}}
     */
    public static int CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_PAD_VALUE() {
        return 2275;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_CONTRACT_BAND_MAX_TOKEN_VALUE}}
     */
    public static int CUDNN_ATTR_OPERATION_CONTRACT_BAND_MAX_TOKEN_VALUE() {
        return 2276;
    }

    /**
     * {@return {@code CUDNN_ATTR_RNG_DISTRIBUTION}}
     */
    public static int CUDNN_ATTR_RNG_DISTRIBUTION() {
        return 2300;
    }

    /**
     * {@return {@code CUDNN_ATTR_RNG_NORMAL_DIST_MEAN}}
     */
    public static int CUDNN_ATTR_RNG_NORMAL_DIST_MEAN() {
        return 2301;
    }

    /**
     * {@return {@code CUDNN_ATTR_RNG_NORMAL_DIST_STANDARD_DEVIATION}}
     */
    public static int CUDNN_ATTR_RNG_NORMAL_DIST_STANDARD_DEVIATION() {
        return 2302;
    }

    /**
     * {@return {@code CUDNN_ATTR_RNG_UNIFORM_DIST_MAXIMUM}}
     */
    public static int CUDNN_ATTR_RNG_UNIFORM_DIST_MAXIMUM() {
        return 2303;
    }

    /**
     * {@return {@code CUDNN_ATTR_RNG_UNIFORM_DIST_MINIMUM}}
     */
    public static int CUDNN_ATTR_RNG_UNIFORM_DIST_MINIMUM() {
        return 2304;
    }

    /**
     * {@return {@code CUDNN_ATTR_RNG_BERNOULLI_DIST_PROBABILITY}}
     */
    public static int CUDNN_ATTR_RNG_BERNOULLI_DIST_PROBABILITY() {
        return 2305;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RNG_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RNG_YDESC() {
        return 2310;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RNG_SEED}}
     */
    public static int CUDNN_ATTR_OPERATION_RNG_SEED() {
        return 2311;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RNG_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RNG_DESC() {
        return 2312;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_RNG_OFFSET_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_RNG_OFFSET_DESC() {
        return 2313;
    }

    /**
     * {@return {@code CUDNN_ATTR_KERNEL_CACHE_OPERATION_GRAPH}}
     */
    public static int CUDNN_ATTR_KERNEL_CACHE_OPERATION_GRAPH() {
        return 2400;
    }

    /**
     * {@return {@code CUDNN_ATTR_KERNEL_CACHE_IS_ENGINECFG_KERNEL_CACHED}}
     */
    public static int CUDNN_ATTR_KERNEL_CACHE_IS_ENGINECFG_KERNEL_CACHED() {
        return 2401;
    }

    /**
     * {@return {@code CUDNN_ATTR_KERNEL_CACHE_JSON_REPRESENTATION}}
     */
    public static int CUDNN_ATTR_KERNEL_CACHE_JSON_REPRESENTATION() {
        return 2402;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_XDESC() {
        return 2500;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_YDESC() {
        return 2501;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_SCALE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_SCALE_DESC() {
        return 2502;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_MATH_PREC}}
     */
    public static int CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_MATH_PREC() {
        return 2503;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_BLOCK_SIZE}}
     */
    public static int CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_BLOCK_SIZE() {
        return 2504;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_XDESC() {
        return 2600;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_SCALE_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_SCALE_DESC() {
        return 2601;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_YDESC() {
        return 2602;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_MATH_PREC}}
     */
    public static int CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_MATH_PREC() {
        return 2603;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_BLOCK_SIZE}}
     */
    public static int CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_BLOCK_SIZE() {
        return 2604;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_NEG_SCALE}}
     */
    public static int CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_NEG_SCALE() {
        return 2605;
    }

    /**
     * {@return {@code CUDNN_ATTR_DEVICEPROP_DEVICE_ID}}
     */
    public static int CUDNN_ATTR_DEVICEPROP_DEVICE_ID() {
        return 2700;
    }

    /**
     * {@return {@code CUDNN_ATTR_DEVICEPROP_HANDLE}}
     */
    public static int CUDNN_ATTR_DEVICEPROP_HANDLE() {
        return 2701;
    }

    /**
     * {@return {@code CUDNN_ATTR_DEVICEPROP_JSON_REPRESENTATION}}
     */
    public static int CUDNN_ATTR_DEVICEPROP_JSON_REPRESENTATION() {
        return 2702;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_QDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_QDESC() {
        return 2800;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_KDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_KDESC() {
        return 2801;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_VDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_VDESC() {
        return 2802;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_ODESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_ODESC() {
        return 2803;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_STATSDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_STATSDESC() {
        return 2804;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_SCALEDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_SCALEDESC() {
        return 2805;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_BLOCK_MASK_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_BLOCK_MASK_DESC() {
        return 2806;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_PAGE_TABLE_KDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_PAGE_TABLE_KDESC() {
        return 2807;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_PAGE_TABLE_VDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_PAGE_TABLE_VDESC() {
        return 2808;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_SEQ_LEN_QDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_SEQ_LEN_QDESC() {
        return 2809;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_SEQ_LEN_KVDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_SEQ_LEN_KVDESC() {
        return 2810;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_SUBGRAPH}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_SUBGRAPH() {
        return 2811;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_SUBGRAPH_INPUT_UID}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_SUBGRAPH_INPUT_UID() {
        return 2812;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_SUBGRAPH_OUTPUT_UID}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_SUBGRAPH_OUTPUT_UID() {
        return 2813;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_SOFTMAX_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_SOFTMAX_DESC() {
        return 2814;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_SEED_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_SEED_DESC() {
        return 2815;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_OFFSET_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_OFFSET_DESC() {
        return 2816;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_RNG_DUMP_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_RNG_DUMP_DESC() {
        return 2817;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_PROBABILITY}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_PROBABILITY() {
        return 2818;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_UNFUSE_FMA}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_UNFUSE_FMA() {
        return 2819;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_CU_SEQ_LEN_QDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_CU_SEQ_LEN_QDESC() {
        return 2820;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_FWD_CU_SEQ_LEN_KVDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_FWD_CU_SEQ_LEN_KVDESC() {
        return 2821;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_QDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_QDESC() {
        return 2851;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_KDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_KDESC() {
        return 2852;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_VDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_VDESC() {
        return 2853;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_ODESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_ODESC() {
        return 2854;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_STATSDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_STATSDESC() {
        return 2855;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_SCALEDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_SCALEDESC() {
        return 2856;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_SEQ_LEN_QDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_SEQ_LEN_QDESC() {
        return 2857;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_SEQ_LEN_KVDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_SEQ_LEN_KVDESC() {
        return 2858;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_DQDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_DQDESC() {
        return 2859;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_DKDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_DKDESC() {
        return 2860;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_DVDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_DVDESC() {
        return 2861;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_DODDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_DODDESC() {
        return 2862;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_SINK_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_SINK_DESC() {
        return 2863;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_DSINK_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_DSINK_DESC() {
        return 2864;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_MAX_TOTAL_SEQ_LEN_Q}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_MAX_TOTAL_SEQ_LEN_Q() {
        return 2865;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_MAX_TOTAL_SEQ_LEN_KV}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_MAX_TOTAL_SEQ_LEN_KV() {
        return 2866;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_SUBGRAPH}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_SUBGRAPH() {
        return 2867;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_SUBGRAPH_INPUT_UID}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_SUBGRAPH_INPUT_UID() {
        return 2868;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SDPA_BWD_SUBGRAPH_OUTPUT_UID}}
     */
    public static int CUDNN_ATTR_OPERATION_SDPA_BWD_SUBGRAPH_OUTPUT_UID() {
        return 2869;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_MODE}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_MODE() {
        return 2900;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_MATH_PREC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_MATH_PREC() {
        return 2901;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_DESC() {
        return 2902;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_WEIGHT_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_WEIGHT_DESC() {
        return 2903;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_FIRST_TOKEN_OFFSET_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_FIRST_TOKEN_OFFSET_DESC() {
        return 2904;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_OUTPUT_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_OUTPUT_DESC() {
        return 2905;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_INDEX_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_INDEX_DESC() {
        return 2906;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_KS_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_KS_DESC() {
        return 2907;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOP_K}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOP_K() {
        return 2908;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_MATH_PREC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_MATH_PREC() {
        return 2951;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_TOKEN_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_TOKEN_DESC() {
        return 2952;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_DWEIGHT_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_DWEIGHT_DESC() {
        return 2953;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_FIRST_TOKEN_OFFSET_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_FIRST_TOKEN_OFFSET_DESC() {
        return 2954;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_DOUTPUT_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_DOUTPUT_DESC() {
        return 2955;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_XDESC() {
        return 3000;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_SEQ_LEN_KVDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_SEQ_LEN_KVDESC() {
        return 3001;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_SEQ_LEN_QDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_SEQ_LEN_QDESC() {
        return 3002;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_LEFT_BOUND_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_LEFT_BOUND_DESC() {
        return 3003;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_SHIFT_RIGHT_BOUND_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_SHIFT_RIGHT_BOUND_DESC() {
        return 3004;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_BDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_BDESC() {
        return 3005;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_YDESC() {
        return 3006;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_COMPARISON_MODE}}
     */
    public static int CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_COMPARISON_MODE() {
        return 3007;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_CU_SEQ_LEN_KVDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_CU_SEQ_LEN_KVDESC() {
        return 3008;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_CU_SEQ_LEN_QDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_CU_SEQ_LEN_QDESC() {
        return 3009;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SOFTMAX_XDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SOFTMAX_XDESC() {
        return 3100;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SOFTMAX_YDESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SOFTMAX_YDESC() {
        return 3101;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SOFTMAX_STATS_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SOFTMAX_STATS_DESC() {
        return 3102;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SOFTMAX_MAX_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SOFTMAX_MAX_DESC() {
        return 3103;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SOFTMAX_SUM_EXP_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SOFTMAX_SUM_EXP_DESC() {
        return 3104;
    }

    /**
     * {@return {@code CUDNN_ATTR_OPERATION_SOFTMAX_SINK_DESC}}
     */
    public static int CUDNN_ATTR_OPERATION_SOFTMAX_SINK_DESC() {
        return 3105;
    }

    /**
     * {@return {@code CUDNN_TYPE_HANDLE}}
     */
    public static int CUDNN_TYPE_HANDLE() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_TYPE_DATA_TYPE}}
     */
    public static int CUDNN_TYPE_DATA_TYPE() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_TYPE_BOOLEAN}}
     */
    public static int CUDNN_TYPE_BOOLEAN() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_TYPE_INT64}}
     */
    public static int CUDNN_TYPE_INT64() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_TYPE_FLOAT}}
     */
    public static int CUDNN_TYPE_FLOAT() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_TYPE_DOUBLE}}
     */
    public static int CUDNN_TYPE_DOUBLE() {
        return 5;
    }

    /**
     * {@return {@code CUDNN_TYPE_VOID_PTR}}
     */
    public static int CUDNN_TYPE_VOID_PTR() {
        return 6;
    }

    /**
     * {@return {@code CUDNN_TYPE_CONVOLUTION_MODE}}
     */
    public static int CUDNN_TYPE_CONVOLUTION_MODE() {
        return 7;
    }

    /**
     * {@return {@code CUDNN_TYPE_HEUR_MODE}}
     */
    public static int CUDNN_TYPE_HEUR_MODE() {
        return 8;
    }

    /**
     * {@return {@code CUDNN_TYPE_KNOB_TYPE}}
     */
    public static int CUDNN_TYPE_KNOB_TYPE() {
        return 9;
    }

    /**
     * {@return {@code CUDNN_TYPE_NAN_PROPOGATION}}
     */
    public static int CUDNN_TYPE_NAN_PROPOGATION() {
        return 10;
    }

    /**
     * {@return {@code CUDNN_TYPE_NUMERICAL_NOTE}}
     */
    public static int CUDNN_TYPE_NUMERICAL_NOTE() {
        return 11;
    }

    /**
     * {@return {@code CUDNN_TYPE_LAYOUT_TYPE}}
     */
    public static int CUDNN_TYPE_LAYOUT_TYPE() {
        return 12;
    }

    /**
     * {@return {@code CUDNN_TYPE_ATTRIB_NAME}}
     */
    public static int CUDNN_TYPE_ATTRIB_NAME() {
        return 13;
    }

    /**
     * {@return {@code CUDNN_TYPE_POINTWISE_MODE}}
     */
    public static int CUDNN_TYPE_POINTWISE_MODE() {
        return 14;
    }

    /**
     * {@return {@code CUDNN_TYPE_BACKEND_DESCRIPTOR}}
     */
    public static int CUDNN_TYPE_BACKEND_DESCRIPTOR() {
        return 15;
    }

    /**
     * {@return {@code CUDNN_TYPE_GENSTATS_MODE}}
     */
    public static int CUDNN_TYPE_GENSTATS_MODE() {
        return 16;
    }

    /**
     * {@return {@code CUDNN_TYPE_BN_FINALIZE_STATS_MODE}}
     */
    public static int CUDNN_TYPE_BN_FINALIZE_STATS_MODE() {
        return 17;
    }

    /**
     * {@return {@code CUDNN_TYPE_REDUCTION_OPERATOR_TYPE}}
     */
    public static int CUDNN_TYPE_REDUCTION_OPERATOR_TYPE() {
        return 18;
    }

    /**
     * {@return {@code CUDNN_TYPE_BEHAVIOR_NOTE}}
     */
    public static int CUDNN_TYPE_BEHAVIOR_NOTE() {
        return 19;
    }

    /**
     * {@return {@code CUDNN_TYPE_TENSOR_REORDERING_MODE}}
     */
    public static int CUDNN_TYPE_TENSOR_REORDERING_MODE() {
        return 20;
    }

    /**
     * {@return {@code CUDNN_TYPE_RESAMPLE_MODE}}
     */
    public static int CUDNN_TYPE_RESAMPLE_MODE() {
        return 21;
    }

    /**
     * {@return {@code CUDNN_TYPE_PADDING_MODE}}
     */
    public static int CUDNN_TYPE_PADDING_MODE() {
        return 22;
    }

    /**
     * {@return {@code CUDNN_TYPE_INT32}}
     */
    public static int CUDNN_TYPE_INT32() {
        return 23;
    }

    /**
     * {@return {@code CUDNN_TYPE_CHAR}}
     */
    public static int CUDNN_TYPE_CHAR() {
        return 24;
    }

    /**
     * {@return {@code CUDNN_TYPE_SIGNAL_MODE}}
     */
    public static int CUDNN_TYPE_SIGNAL_MODE() {
        return 25;
    }

    /**
     * {@return {@code CUDNN_TYPE_FRACTION}}
     */
    public static int CUDNN_TYPE_FRACTION() {
        return 26;
    }

    /**
     * {@return {@code CUDNN_TYPE_NORM_MODE}}
     */
    public static int CUDNN_TYPE_NORM_MODE() {
        return 27;
    }

    /**
     * {@return {@code CUDNN_TYPE_NORM_FWD_PHASE}}
     */
    public static int CUDNN_TYPE_NORM_FWD_PHASE() {
        return 28;
    }

    /**
     * {@return {@code CUDNN_TYPE_RNG_DISTRIBUTION}}
     */
    public static int CUDNN_TYPE_RNG_DISTRIBUTION() {
        return 29;
    }

    /**
     * {@return {@code CUDNN_TYPE_MOE_GROUPED_MATMUL_MODE}}
     */
    public static int CUDNN_TYPE_MOE_GROUPED_MATMUL_MODE() {
        return 30;
    }

    /**
     * {@return {@code CUDNN_TYPE_RESHAPE_MODE}}
     */
    public static int CUDNN_TYPE_RESHAPE_MODE() {
        return 31;
    }

    /**
     * {@return {@code CUDNN_TYPE_OPERATIONGRAPH_MODE}}
     */
    public static int CUDNN_TYPE_OPERATIONGRAPH_MODE() {
        return 32;
    }

    /**
     * {@return {@code CUDNN_BACKEND_POINTWISE_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_POINTWISE_DESCRIPTOR() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_BACKEND_CONVOLUTION_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_CONVOLUTION_DESCRIPTOR() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_BACKEND_ENGINE_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_ENGINE_DESCRIPTOR() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_BACKEND_ENGINECFG_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_ENGINECFG_DESCRIPTOR() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR() {
        return 5;
    }

    /**
     * {@return {@code CUDNN_BACKEND_INTERMEDIATE_INFO_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_INTERMEDIATE_INFO_DESCRIPTOR() {
        return 6;
    }

    /**
     * {@return {@code CUDNN_BACKEND_KNOB_CHOICE_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_KNOB_CHOICE_DESCRIPTOR() {
        return 7;
    }

    /**
     * {@return {@code CUDNN_BACKEND_KNOB_INFO_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_KNOB_INFO_DESCRIPTOR() {
        return 8;
    }

    /**
     * {@return {@code CUDNN_BACKEND_LAYOUT_INFO_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_LAYOUT_INFO_DESCRIPTOR() {
        return 9;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_CONVOLUTION_FORWARD_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_CONVOLUTION_FORWARD_DESCRIPTOR() {
        return 10;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_FILTER_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_FILTER_DESCRIPTOR() {
        return 11;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_DATA_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_DATA_DESCRIPTOR() {
        return 12;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR() {
        return 13;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_GEN_STATS_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_GEN_STATS_DESCRIPTOR() {
        return 14;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR() {
        return 15;
    }

    /**
     * {@return {@code CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR() {
        return 16;
    }

    /**
     * {@return {@code CUDNN_BACKEND_TENSOR_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_TENSOR_DESCRIPTOR() {
        return 17;
    }

    /**
     * {@return {@code CUDNN_BACKEND_MATMUL_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_MATMUL_DESCRIPTOR() {
        return 18;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR() {
        return 19;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_BN_FINALIZE_STATISTICS_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_BN_FINALIZE_STATISTICS_DESCRIPTOR() {
        return 20;
    }

    /**
     * {@return {@code CUDNN_BACKEND_REDUCTION_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_REDUCTION_DESCRIPTOR() {
        return 21;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR() {
        return 22;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_BN_BWD_WEIGHTS_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_BN_BWD_WEIGHTS_DESCRIPTOR() {
        return 23;
    }

    /**
     * {@return {@code CUDNN_BACKEND_RESAMPLE_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_RESAMPLE_DESCRIPTOR() {
        return 24;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_RESAMPLE_FWD_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_RESAMPLE_FWD_DESCRIPTOR() {
        return 25;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_RESAMPLE_BWD_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_RESAMPLE_BWD_DESCRIPTOR() {
        return 26;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_CONCAT_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_CONCAT_DESCRIPTOR() {
        return 27;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_SIGNAL_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_SIGNAL_DESCRIPTOR() {
        return 28;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_NORM_FORWARD_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_NORM_FORWARD_DESCRIPTOR() {
        return 29;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_NORM_BACKWARD_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_NORM_BACKWARD_DESCRIPTOR() {
        return 30;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_RESHAPE_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_RESHAPE_DESCRIPTOR() {
        return 31;
    }

    /**
     * {@return {@code CUDNN_BACKEND_RNG_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_RNG_DESCRIPTOR() {
        return 32;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_RNG_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_RNG_DESCRIPTOR() {
        return 33;
    }

    /**
     * {@return {@code CUDNN_BACKEND_KERNEL_CACHE_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_KERNEL_CACHE_DESCRIPTOR() {
        return 34;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_PAGED_CACHE_LOAD_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_PAGED_CACHE_LOAD_DESCRIPTOR() {
        return 35;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_BLOCK_SCALE_QUANTIZE_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_BLOCK_SCALE_QUANTIZE_DESCRIPTOR() {
        return 36;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_BLOCK_SCALE_DEQUANTIZE_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_BLOCK_SCALE_DEQUANTIZE_DESCRIPTOR() {
        return 37;
    }

    /**
     * {@return {@code CUDNN_BACKEND_DEVICEPROP_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_DEVICEPROP_DESCRIPTOR() {
        return 38;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_EXPAND_BAND_MATRIX_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_EXPAND_BAND_MATRIX_DESCRIPTOR() {
        return 39;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_CONTRACT_BAND_MATRIX_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_CONTRACT_BAND_MATRIX_DESCRIPTOR() {
        return 40;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_SDPA_FWD_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_SDPA_FWD_DESCRIPTOR() {
        return 41;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_MOE_GROUPED_MATMUL_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_MOE_GROUPED_MATMUL_DESCRIPTOR() {
        return 42;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_SDPA_BWD_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_SDPA_BWD_DESCRIPTOR() {
        return 43;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_DIAGONAL_BAND_MASK_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_DIAGONAL_BAND_MASK_DESCRIPTOR() {
        return 44;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_SOFTMAX_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_SOFTMAX_DESCRIPTOR() {
        return 45;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_TRANSPOSE_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_TRANSPOSE_DESCRIPTOR() {
        return 46;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_SLICE_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_SLICE_DESCRIPTOR() {
        return 47;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_MOE_GROUPED_MATMUL_BWD_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_MOE_GROUPED_MATMUL_BWD_DESCRIPTOR() {
        return 48;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_ROPE_FWD_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_ROPE_FWD_DESCRIPTOR() {
        return 49;
    }

    /**
     * {@return {@code CUDNN_BACKEND_OPERATION_ROPE_BWD_DESCRIPTOR}}
     */
    public static int CUDNN_BACKEND_OPERATION_ROPE_BWD_DESCRIPTOR() {
        return 50;
    }

    /**
     * {@return {@code CUDNN_NUMERICAL_NOTE_TENSOR_CORE}}
     */
    public static int CUDNN_NUMERICAL_NOTE_TENSOR_CORE() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_NUMERICAL_NOTE_DOWN_CONVERT_INPUTS}}
     */
    public static int CUDNN_NUMERICAL_NOTE_DOWN_CONVERT_INPUTS() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_NUMERICAL_NOTE_REDUCED_PRECISION_REDUCTION}}
     */
    public static int CUDNN_NUMERICAL_NOTE_REDUCED_PRECISION_REDUCTION() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_NUMERICAL_NOTE_FFT}}
     */
    public static int CUDNN_NUMERICAL_NOTE_FFT() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_NUMERICAL_NOTE_NONDETERMINISTIC}}
     */
    public static int CUDNN_NUMERICAL_NOTE_NONDETERMINISTIC() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_NUMERICAL_NOTE_WINOGRAD}}
     */
    public static int CUDNN_NUMERICAL_NOTE_WINOGRAD() {
        return 5;
    }

    /**
     * {@return {@code CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_4x4}}
     */
    public static int CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_4x4() {
        return 6;
    }

    /**
     * {@return {@code CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_6x6}}
     */
    public static int CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_6x6() {
        return 7;
    }

    /**
     * {@return {@code CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_13x13}}
     */
    public static int CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_13x13() {
        return 8;
    }

    /**
     * {@return {@code CUDNN_NUMERICAL_NOTE_STRICT_NAN_PROP}}
     */
    public static int CUDNN_NUMERICAL_NOTE_STRICT_NAN_PROP() {
        return 9;
    }

    /**
     * {@return {@code CUDNN_NUMERICAL_NOTE_TYPE_COUNT}}
     */
    public static int CUDNN_NUMERICAL_NOTE_TYPE_COUNT() {
        return 10;
    }

    /**
     * {@return {@code CUDNN_BEHAVIOR_NOTE_RUNTIME_COMPILATION}}
     */
    public static int CUDNN_BEHAVIOR_NOTE_RUNTIME_COMPILATION() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_BEHAVIOR_NOTE_REQUIRES_FILTER_INT8x32_REORDER}}
     */
    public static int CUDNN_BEHAVIOR_NOTE_REQUIRES_FILTER_INT8x32_REORDER() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_BEHAVIOR_NOTE_REQUIRES_BIAS_INT8x32_REORDER}}
     */
    public static int CUDNN_BEHAVIOR_NOTE_REQUIRES_BIAS_INT8x32_REORDER() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_BEHAVIOR_NOTE_SUPPORTS_CUDA_GRAPH_NATIVE_API}}
     */
    public static int CUDNN_BEHAVIOR_NOTE_SUPPORTS_CUDA_GRAPH_NATIVE_API() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_BEHAVIOR_NOTE_CUBLASLT_DEPENDENCY}}
     */
    public static int CUDNN_BEHAVIOR_NOTE_CUBLASLT_DEPENDENCY() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_BEHAVIOR_NOTE_TYPE_COUNT}}
     */
    public static int CUDNN_BEHAVIOR_NOTE_TYPE_COUNT() {
        return 5;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SPLIT_K}}
     */
    public static int CUDNN_KNOB_TYPE_SPLIT_K() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SWIZZLE}}
     */
    public static int CUDNN_KNOB_TYPE_SWIZZLE() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_TILE_SIZE}}
     */
    public static int CUDNN_KNOB_TYPE_TILE_SIZE() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_USE_TEX}}
     */
    public static int CUDNN_KNOB_TYPE_USE_TEX() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_EDGE}}
     */
    public static int CUDNN_KNOB_TYPE_EDGE() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_KBLOCK}}
     */
    public static int CUDNN_KNOB_TYPE_KBLOCK() {
        return 5;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_LDGA}}
     */
    public static int CUDNN_KNOB_TYPE_LDGA() {
        return 6;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_LDGB}}
     */
    public static int CUDNN_KNOB_TYPE_LDGB() {
        return 7;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_CHUNK_K}}
     */
    public static int CUDNN_KNOB_TYPE_CHUNK_K() {
        return 8;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SPLIT_H}}
     */
    public static int CUDNN_KNOB_TYPE_SPLIT_H() {
        return 9;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_WINO_TILE}}
     */
    public static int CUDNN_KNOB_TYPE_WINO_TILE() {
        return 10;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_MULTIPLY}}
     */
    public static int CUDNN_KNOB_TYPE_MULTIPLY() {
        return 11;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SPLIT_K_BUF}}
     */
    public static int CUDNN_KNOB_TYPE_SPLIT_K_BUF() {
        return 12;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_TILEK}}
     */
    public static int CUDNN_KNOB_TYPE_TILEK() {
        return 13;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_STAGES}}
     */
    public static int CUDNN_KNOB_TYPE_STAGES() {
        return 14;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_REDUCTION_MODE}}
     */
    public static int CUDNN_KNOB_TYPE_REDUCTION_MODE() {
        return 15;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_CTA_SPLIT_K_MODE}}
     */
    public static int CUDNN_KNOB_TYPE_CTA_SPLIT_K_MODE() {
        return 16;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SPLIT_K_SLC}}
     */
    public static int CUDNN_KNOB_TYPE_SPLIT_K_SLC() {
        return 17;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_IDX_MODE}}
     */
    public static int CUDNN_KNOB_TYPE_IDX_MODE() {
        return 18;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SLICED}}
     */
    public static int CUDNN_KNOB_TYPE_SLICED() {
        return 19;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SPLIT_RS}}
     */
    public static int CUDNN_KNOB_TYPE_SPLIT_RS() {
        return 20;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SINGLEBUFFER}}
     */
    public static int CUDNN_KNOB_TYPE_SINGLEBUFFER() {
        return 21;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_LDGC}}
     */
    public static int CUDNN_KNOB_TYPE_LDGC() {
        return 22;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SPECFILT}}
     */
    public static int CUDNN_KNOB_TYPE_SPECFILT() {
        return 23;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_KERNEL_CFG}}
     */
    public static int CUDNN_KNOB_TYPE_KERNEL_CFG() {
        return 24;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_WORKSPACE}}
     */
    public static int CUDNN_KNOB_TYPE_WORKSPACE() {
        return 25;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_TILE_CGA}}
     */
    public static int CUDNN_KNOB_TYPE_TILE_CGA() {
        return 26;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_TILE_CGA_M}}
     */
    public static int CUDNN_KNOB_TYPE_TILE_CGA_M() {
        return 27;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_TILE_CGA_N}}
     */
    public static int CUDNN_KNOB_TYPE_TILE_CGA_N() {
        return 28;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_BLOCK_SIZE}}
     */
    public static int CUDNN_KNOB_TYPE_BLOCK_SIZE() {
        return 29;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_OCCUPANCY}}
     */
    public static int CUDNN_KNOB_TYPE_OCCUPANCY() {
        return 30;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_ARRAY_SIZE_PER_THREAD}}
     */
    public static int CUDNN_KNOB_TYPE_ARRAY_SIZE_PER_THREAD() {
        return 31;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_NUM_C_PER_BLOCK}}
     */
    public static int CUDNN_KNOB_TYPE_NUM_C_PER_BLOCK() {
        return 32;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SPLIT_COLS}}
     */
    public static int CUDNN_KNOB_TYPE_SPLIT_COLS() {
        return 33;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_TILE_ROWS}}
     */
    public static int CUDNN_KNOB_TYPE_TILE_ROWS() {
        return 34;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_TILE_COLS}}
     */
    public static int CUDNN_KNOB_TYPE_TILE_COLS() {
        return 35;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_LOAD_SIZE}}
     */
    public static int CUDNN_KNOB_TYPE_LOAD_SIZE() {
        return 36;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_CTA_COUNT}}
     */
    public static int CUDNN_KNOB_TYPE_CTA_COUNT() {
        return 37;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_STREAM_K}}
     */
    public static int CUDNN_KNOB_TYPE_STREAM_K() {
        return 38;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SPLIT_P_SLC}}
     */
    public static int CUDNN_KNOB_TYPE_SPLIT_P_SLC() {
        return 39;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_TILE_M}}
     */
    public static int CUDNN_KNOB_TYPE_TILE_M() {
        return 40;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_TILE_N}}
     */
    public static int CUDNN_KNOB_TYPE_TILE_N() {
        return 41;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_WARP_SPEC_CFG}}
     */
    public static int CUDNN_KNOB_TYPE_WARP_SPEC_CFG() {
        return 42;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_SWAP_AB}}
     */
    public static int CUDNN_KNOB_TYPE_SWAP_AB() {
        return 43;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_INPUT_TMA_ENABLE}}
     */
    public static int CUDNN_KNOB_TYPE_INPUT_TMA_ENABLE() {
        return 44;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_OUTPUT_TMA_ENABLE}}
     */
    public static int CUDNN_KNOB_TYPE_OUTPUT_TMA_ENABLE() {
        return 45;
    }

    /**
     * {@return {@code CUDNN_KNOB_TYPE_COUNTS}}
     */
    public static int CUDNN_KNOB_TYPE_COUNTS() {
        return 46;
    }

    /**
     * {@return {@code CUDNN_LAYOUT_TYPE_PREFERRED_NCHW}}
     */
    public static int CUDNN_LAYOUT_TYPE_PREFERRED_NCHW() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_LAYOUT_TYPE_PREFERRED_NHWC}}
     */
    public static int CUDNN_LAYOUT_TYPE_PREFERRED_NHWC() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_LAYOUT_TYPE_PREFERRED_PAD4CK}}
     */
    public static int CUDNN_LAYOUT_TYPE_PREFERRED_PAD4CK() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_LAYOUT_TYPE_PREFERRED_PAD8CK}}
     */
    public static int CUDNN_LAYOUT_TYPE_PREFERRED_PAD8CK() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_LAYOUT_TYPE_COUNT}}
     */
    public static int CUDNN_LAYOUT_TYPE_COUNT() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_HEUR_MODE_INSTANT}}
     */
    public static int CUDNN_HEUR_MODE_INSTANT() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_HEUR_MODE_B}}
     */
    public static int CUDNN_HEUR_MODE_B() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_HEUR_MODE_FALLBACK}}
     */
    public static int CUDNN_HEUR_MODE_FALLBACK() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_HEUR_MODE_A}}
     */
    public static int CUDNN_HEUR_MODE_A() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_HEUR_MODES_COUNT}}
     */
    public static int CUDNN_HEUR_MODES_COUNT() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_TENSOR_REORDERING_NONE}}
     */
    public static int CUDNN_TENSOR_REORDERING_NONE() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_TENSOR_REORDERING_INT8x32}}
     */
    public static int CUDNN_TENSOR_REORDERING_INT8x32() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_TENSOR_REORDERING_F16x16}}
     */
    public static int CUDNN_TENSOR_REORDERING_F16x16() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_TENSOR_REORDERING_F8_128x4}}
     */
    public static int CUDNN_TENSOR_REORDERING_F8_128x4() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_ZERO_PAD}}
     */
    public static int CUDNN_ZERO_PAD() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_NEG_INF_PAD}}
     */
    public static int CUDNN_NEG_INF_PAD() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_EDGE_VAL_PAD}}
     */
    public static int CUDNN_EDGE_VAL_PAD() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_LAYER_NORM}}
     */
    public static int CUDNN_LAYER_NORM() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_INSTANCE_NORM}}
     */
    public static int CUDNN_INSTANCE_NORM() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_BATCH_NORM}}
     */
    public static int CUDNN_BATCH_NORM() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_GROUP_NORM}}
     */
    public static int CUDNN_GROUP_NORM() {
        return 3;
    }

    /**
     * {@return {@code CUDNN_RMS_NORM}}
     */
    public static int CUDNN_RMS_NORM() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_ADA_LAYER_NORM}}
     */
    public static int CUDNN_ADA_LAYER_NORM() {
        return 5;
    }

    /**
     * {@return {@code CUDNN_NORM_FWD_INFERENCE}}
     */
    public static int CUDNN_NORM_FWD_INFERENCE() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_NORM_FWD_TRAINING}}
     */
    public static int CUDNN_NORM_FWD_TRAINING() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_RESHAPE_VIEW_ONLY}}
     */
    public static int CUDNN_RESHAPE_VIEW_ONLY() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_RESHAPE_LOGICAL}}
     */
    public static int CUDNN_RESHAPE_LOGICAL() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_AUTO}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_AUTO() {
        return -1;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_CONV_FORWARD}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_CONV_FORWARD() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_CONV_BWD_DATA}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_CONV_BWD_DATA() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_CONV_BWD_FILTER}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_CONV_BWD_FILTER() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_NORM_FWD_INFER}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_NORM_FWD_INFER() {
        return 17;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_NORM_FWD_TRAIN}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_NORM_FWD_TRAIN() {
        return 18;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_NORM_BWD}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_NORM_BWD() {
        return 19;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_GENERIC_CONV_FUSION}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_GENERIC_CONV_FUSION() {
        return 20;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_RESAMPLE_FWD}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_RESAMPLE_FWD() {
        return 22;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_RESAMPLE_BWD}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_RESAMPLE_BWD() {
        return 23;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_BLAS_MATMUL}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_BLAS_MATMUL() {
        return 25;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_GENERIC_MATMUL_FUSION}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_GENERIC_MATMUL_FUSION() {
        return 26;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_GENERIC_POINTWISE_FUSION}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_GENERIC_POINTWISE_FUSION() {
        return 27;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_SDPA_FWD}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_SDPA_FWD() {
        return 28;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_SDPA_BWD}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_SDPA_BWD() {
        return 29;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_UNIFIED_SDPA_FWD}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_UNIFIED_SDPA_FWD() {
        return 30;
    }

    /**
     * {@return {@code CUDNN_OPERATIONGRAPH_MODE_UNIFIED_SDPA_BWD}}
     */
    public static int CUDNN_OPERATIONGRAPH_MODE_UNIFIED_SDPA_BWD() {
        return 31;
    }

    /**
     * {@return the descriptor of {@code cudnnBackendCreateDescriptor}}
     */
    public static FunctionDescriptor cudnnBackendCreateDescriptor$descriptor() {
        return cudnnBackendCreateDescriptor$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnBackendCreateDescriptor}}
     */
    public static MethodHandle cudnnBackendCreateDescriptor$handle() {
        return cudnnBackendCreateDescriptor$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnBackendCreateDescriptor}}
     */
    public static MemorySegment cudnnBackendCreateDescriptor$address() {
        return SYMBOLS.find("cudnnBackendCreateDescriptor", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnBackendCreateDescriptor(cudnnBackendDescriptorType_t descriptorType, cudnnBackendDescriptor_t *descriptor);
     * }
     */
    public static int cudnnBackendCreateDescriptor(int descriptorType, MemorySegment descriptor) {
        var mh$ = cudnnBackendCreateDescriptor$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(descriptorType, descriptor);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnBackendDestroyDescriptor}}
     */
    public static FunctionDescriptor cudnnBackendDestroyDescriptor$descriptor() {
        return cudnnBackendDestroyDescriptor$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnBackendDestroyDescriptor}}
     */
    public static MethodHandle cudnnBackendDestroyDescriptor$handle() {
        return cudnnBackendDestroyDescriptor$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnBackendDestroyDescriptor}}
     */
    public static MemorySegment cudnnBackendDestroyDescriptor$address() {
        return SYMBOLS.find("cudnnBackendDestroyDescriptor", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnBackendDestroyDescriptor(cudnnBackendDescriptor_t descriptor);
     * }
     */
    public static int cudnnBackendDestroyDescriptor(MemorySegment descriptor) {
        var mh$ = cudnnBackendDestroyDescriptor$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(descriptor);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnBackendInitialize}}
     */
    public static FunctionDescriptor cudnnBackendInitialize$descriptor() {
        return cudnnBackendInitialize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnBackendInitialize}}
     */
    public static MethodHandle cudnnBackendInitialize$handle() {
        return cudnnBackendInitialize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnBackendInitialize}}
     */
    public static MemorySegment cudnnBackendInitialize$address() {
        return SYMBOLS.find("cudnnBackendInitialize", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnBackendInitialize(cudnnBackendDescriptor_t descriptor);
     * }
     */
    public static int cudnnBackendInitialize(MemorySegment descriptor) {
        var mh$ = cudnnBackendInitialize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(descriptor);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnBackendFinalize}}
     */
    public static FunctionDescriptor cudnnBackendFinalize$descriptor() {
        return cudnnBackendFinalize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnBackendFinalize}}
     */
    public static MethodHandle cudnnBackendFinalize$handle() {
        return cudnnBackendFinalize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnBackendFinalize}}
     */
    public static MemorySegment cudnnBackendFinalize$address() {
        return SYMBOLS.find("cudnnBackendFinalize", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnBackendFinalize(cudnnBackendDescriptor_t descriptor);
     * }
     */
    public static int cudnnBackendFinalize(MemorySegment descriptor) {
        var mh$ = cudnnBackendFinalize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(descriptor);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnBackendSetAttribute}}
     */
    public static FunctionDescriptor cudnnBackendSetAttribute$descriptor() {
        return cudnnBackendSetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnBackendSetAttribute}}
     */
    public static MethodHandle cudnnBackendSetAttribute$handle() {
        return cudnnBackendSetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnBackendSetAttribute}}
     */
    public static MemorySegment cudnnBackendSetAttribute$address() {
        return SYMBOLS.find("cudnnBackendSetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnBackendSetAttribute(cudnnBackendDescriptor_t descriptor, cudnnBackendAttributeName_t attributeName, cudnnBackendAttributeType_t attributeType, int64_t elementCount, const void *arrayOfElements);
     * }
     */
    public static int cudnnBackendSetAttribute(MemorySegment descriptor, int attributeName,
            int attributeType, long elementCount, MemorySegment arrayOfElements) {
        var mh$ = cudnnBackendSetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(descriptor, attributeName, attributeType, elementCount, arrayOfElements);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnBackendGetAttribute}}
     */
    public static FunctionDescriptor cudnnBackendGetAttribute$descriptor() {
        return cudnnBackendGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnBackendGetAttribute}}
     */
    public static MethodHandle cudnnBackendGetAttribute$handle() {
        return cudnnBackendGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnBackendGetAttribute}}
     */
    public static MemorySegment cudnnBackendGetAttribute$address() {
        return SYMBOLS.find("cudnnBackendGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnBackendGetAttribute(const cudnnBackendDescriptor_t descriptor, cudnnBackendAttributeName_t attributeName, cudnnBackendAttributeType_t attributeType, int64_t requestedElementCount, int64_t *elementCount, void *arrayOfElements);
     * }
     */
    public static int cudnnBackendGetAttribute(MemorySegment descriptor, int attributeName,
            int attributeType, long requestedElementCount, MemorySegment elementCount,
            MemorySegment arrayOfElements) {
        var mh$ = cudnnBackendGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(descriptor, attributeName, attributeType, requestedElementCount, elementCount, arrayOfElements);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnGetExecutionPlanWorkspaceSize}}
     */
    public static FunctionDescriptor cudnnGetExecutionPlanWorkspaceSize$descriptor() {
        return cudnnGetExecutionPlanWorkspaceSize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnGetExecutionPlanWorkspaceSize}}
     */
    public static MethodHandle cudnnGetExecutionPlanWorkspaceSize$handle() {
        return cudnnGetExecutionPlanWorkspaceSize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnGetExecutionPlanWorkspaceSize}}
     */
    public static MemorySegment cudnnGetExecutionPlanWorkspaceSize$address() {
        return SYMBOLS.find("cudnnGetExecutionPlanWorkspaceSize", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnGetExecutionPlanWorkspaceSize(cudnnHandle_t handle, cudnnBackendDescriptor_t executionPlan, cudnnBackendDescriptor_t variantPack, size_t *workspaceSizeInBytes);
     * }
     */
    public static int cudnnGetExecutionPlanWorkspaceSize(MemorySegment handle,
            MemorySegment executionPlan, MemorySegment variantPack,
            MemorySegment workspaceSizeInBytes) {
        var mh$ = cudnnGetExecutionPlanWorkspaceSize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(handle, executionPlan, variantPack, workspaceSizeInBytes);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnBackendExecute}}
     */
    public static FunctionDescriptor cudnnBackendExecute$descriptor() {
        return cudnnBackendExecute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnBackendExecute}}
     */
    public static MethodHandle cudnnBackendExecute$handle() {
        return cudnnBackendExecute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnBackendExecute}}
     */
    public static MemorySegment cudnnBackendExecute$address() {
        return SYMBOLS.find("cudnnBackendExecute", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnBackendExecute(cudnnHandle_t handle, cudnnBackendDescriptor_t executionPlan, cudnnBackendDescriptor_t variantPack);
     * }
     */
    public static int cudnnBackendExecute(MemorySegment handle, MemorySegment executionPlan,
            MemorySegment variantPack) {
        var mh$ = cudnnBackendExecute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(handle, executionPlan, variantPack);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnBackendPopulateCudaGraph}}
     */
    public static FunctionDescriptor cudnnBackendPopulateCudaGraph$descriptor() {
        return cudnnBackendPopulateCudaGraph$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnBackendPopulateCudaGraph}}
     */
    public static MethodHandle cudnnBackendPopulateCudaGraph$handle() {
        return cudnnBackendPopulateCudaGraph$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnBackendPopulateCudaGraph}}
     */
    public static MemorySegment cudnnBackendPopulateCudaGraph$address() {
        return SYMBOLS.find("cudnnBackendPopulateCudaGraph", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnBackendPopulateCudaGraph(cudnnHandle_t handle, cudnnBackendDescriptor_t executionPlan, cudnnBackendDescriptor_t variantPack, cudaGraph_t graph);
     * }
     */
    public static int cudnnBackendPopulateCudaGraph(MemorySegment handle,
            MemorySegment executionPlan, MemorySegment variantPack, MemorySegment graph) {
        var mh$ = cudnnBackendPopulateCudaGraph$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(handle, executionPlan, variantPack, graph);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudnnBackendUpdateCudaGraph}}
     */
    public static FunctionDescriptor cudnnBackendUpdateCudaGraph$descriptor() {
        return cudnnBackendUpdateCudaGraph$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudnnBackendUpdateCudaGraph}}
     */
    public static MethodHandle cudnnBackendUpdateCudaGraph$handle() {
        return cudnnBackendUpdateCudaGraph$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudnnBackendUpdateCudaGraph}}
     */
    public static MemorySegment cudnnBackendUpdateCudaGraph$address() {
        return SYMBOLS.find("cudnnBackendUpdateCudaGraph", null);
    }

    /**
     * {@snippet lang=c :
     * cudnnStatus_t cudnnBackendUpdateCudaGraph(cudnnHandle_t handle, cudnnBackendDescriptor_t executionPlan, cudnnBackendDescriptor_t variantPack, cudaGraph_t graph);
     * }
     */
    public static int cudnnBackendUpdateCudaGraph(MemorySegment handle, MemorySegment executionPlan,
            MemorySegment variantPack, MemorySegment graph) {
        var mh$ = cudnnBackendUpdateCudaGraph$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(handle, executionPlan, variantPack, graph);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUDNN_MAJOR}}
     */
    public static int CUDNN_MAJOR() {
        return 9;
    }

    /**
     * {@return {@code CUDNN_MINOR}}
     */
    public static int CUDNN_MINOR() {
        return 24;
    }

    /**
     * {@return {@code CUDNN_PATCHLEVEL}}
     */
    public static int CUDNN_PATCHLEVEL() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_VERSION}}
     */
    public static int CUDNN_VERSION() {
        return 92400;
    }

    /**
     * {@return {@code CUDNN_MAX_SM_MAJOR_NUMBER}}
     */
    public static int CUDNN_MAX_SM_MAJOR_NUMBER() {
        return 12;
    }

    /**
     * {@return {@code CUDNN_MAX_SM_MINOR_NUMBER}}
     */
    public static int CUDNN_MAX_SM_MINOR_NUMBER() {
        return 1;
    }

    /**
     * {@return {@code CUDNN_MAX_DEVICE_VERSION}}
     */
    public static int CUDNN_MAX_DEVICE_VERSION() {
        return 1210;
    }

    /**
     * {@return {@code CUDNN_GRAPH_MAJOR}}
     */
    public static int CUDNN_GRAPH_MAJOR() {
        return 9;
    }

    /**
     * {@return {@code CUDNN_GRAPH_MINOR}}
     */
    public static int CUDNN_GRAPH_MINOR() {
        return 24;
    }

    /**
     * {@return {@code CUDNN_GRAPH_PATCH}}
     */
    public static int CUDNN_GRAPH_PATCH() {
        return 0;
    }

    /**
     * {@return {@code CUDNN_SEV_ERROR_EN}}
     */
    public static int CUDNN_SEV_ERROR_EN() {
        return 2;
    }

    /**
     * {@return {@code CUDNN_SEV_WARNING_EN}}
     */
    public static int CUDNN_SEV_WARNING_EN() {
        return 4;
    }

    /**
     * {@return {@code CUDNN_SEV_INFO_EN}}
     */
    public static int CUDNN_SEV_INFO_EN() {
        return 8;
    }

    /**
     * {@return {@code CUDNN_DIM_MAX}}
     */
    public static int CUDNN_DIM_MAX() {
        return 8;
    }

    private static final class cudnnGetVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnGetVersion", DESC, null);
    }

    private static final class cudnnGetMaxDeviceVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnGetMaxDeviceVersion", DESC, null);
    }

    private static final class cudnnGetCudartVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnGetCudartVersion", DESC, null);
    }

    private static final class cudnnGetErrorString$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_POINTER, cudnn_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnGetErrorString", DESC, null);
    }

    private static final class cudnnGetLastErrorString$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(cudnn_h.C_POINTER, cudnn_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnGetLastErrorString", DESC, null);
    }

    private static final class cudnnQueryRuntimeError$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_POINTER, cudnn_h.C_INT, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnQueryRuntimeError", DESC, null);
    }

    private static final class cudnnGetProperty$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_INT, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnGetProperty", DESC, null);
    }

    private static final class cudnnCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnCreate", DESC, null);
    }

    private static final class cudnnDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnDestroy", DESC, null);
    }

    private static final class cudnnSetStream$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnSetStream", DESC, null);
    }

    private static final class cudnnGetStream$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnGetStream", DESC, null);
    }

    private static final class cudnnSetCallback$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnSetCallback", DESC, null);
    }

    private static final class cudnnGetCallback$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_POINTER, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnGetCallback", DESC, null);
    }

    private static final class cudnnGraphVersionCheck$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnGraphVersionCheck", DESC, null);
    }

    private static final class cudnnBackendCreateDescriptor$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_INT, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnBackendCreateDescriptor", DESC, null);
    }

    private static final class cudnnBackendDestroyDescriptor$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnBackendDestroyDescriptor", DESC, null);
    }

    private static final class cudnnBackendInitialize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnBackendInitialize", DESC, null);
    }

    private static final class cudnnBackendFinalize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnBackendFinalize", DESC, null);
    }

    private static final class cudnnBackendSetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_INT, cudnn_h.C_INT, cudnn_h.C_LONG, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnBackendSetAttribute", DESC, null);
    }

    private static final class cudnnBackendGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_INT, cudnn_h.C_INT, cudnn_h.C_LONG, cudnn_h.C_POINTER, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnBackendGetAttribute", DESC, null);
    }

    private static final class cudnnGetExecutionPlanWorkspaceSize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_POINTER, cudnn_h.C_POINTER, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnGetExecutionPlanWorkspaceSize", DESC, null);
    }

    private static final class cudnnBackendExecute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_POINTER, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnBackendExecute", DESC, null);
    }

    private static final class cudnnBackendPopulateCudaGraph$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_POINTER, cudnn_h.C_POINTER, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnBackendPopulateCudaGraph", DESC, null);
    }

    private static final class cudnnBackendUpdateCudaGraph$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_POINTER, cudnn_h.C_POINTER, cudnn_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudnnBackendUpdateCudaGraph", DESC, null);
    }
}
