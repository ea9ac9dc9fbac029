// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nvml;

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
 * <p>Made from headers with {@code NVML_API_VERSION 13}.
 */
public class nvml_h {
    static final Symbols SYMBOLS = dev.gatun.bindings.NativeLibrary.NVML.symbols();

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
     * {@code nvmlDevice_t}
     */
    public static final AddressLayout nvmlDevice_t = nvml_h.C_POINTER;

    nvml_h() {
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
     * {@return {@code NVML_NVLINK_DEVICE_TYPE_GPU}}
     */
    public static int NVML_NVLINK_DEVICE_TYPE_GPU() {
        return 0;
    }

    /**
     * {@return {@code NVML_NVLINK_DEVICE_TYPE_IBMNPU}}
     */
    public static int NVML_NVLINK_DEVICE_TYPE_IBMNPU() {
        return 1;
    }

    /**
     * {@return {@code NVML_NVLINK_DEVICE_TYPE_SWITCH}}
     */
    public static int NVML_NVLINK_DEVICE_TYPE_SWITCH() {
        return 2;
    }

    /**
     * {@return {@code NVML_NVLINK_DEVICE_TYPE_UNKNOWN}}
     */
    public static int NVML_NVLINK_DEVICE_TYPE_UNKNOWN() {
        return 255;
    }

    /**
     * {@return {@code NVML_TOPOLOGY_INTERNAL}}
     */
    public static int NVML_TOPOLOGY_INTERNAL() {
        return 0;
    }

    /**
     * {@return {@code NVML_TOPOLOGY_SINGLE}}
     */
    public static int NVML_TOPOLOGY_SINGLE() {
        return 10;
    }

    /**
     * {@return {@code NVML_TOPOLOGY_MULTIPLE}}
     */
    public static int NVML_TOPOLOGY_MULTIPLE() {
        return 20;
    }

    /**
     * {@return {@code NVML_TOPOLOGY_HOSTBRIDGE}}
     */
    public static int NVML_TOPOLOGY_HOSTBRIDGE() {
        return 30;
    }

    /**
     * {@return {@code NVML_TOPOLOGY_NODE}}
     */
    public static int NVML_TOPOLOGY_NODE() {
        return 40;
    }

    /**
     * {@return {@code NVML_TOPOLOGY_SYSTEM}}
     */
    public static int NVML_TOPOLOGY_SYSTEM() {
        return 50;
    }

    /**
     * {@return {@code NVML_P2P_STATUS_OK}}
     */
    public static int NVML_P2P_STATUS_OK() {
        return 0;
    }

    /**
     * {@return {@code NVML_P2P_STATUS_CHIPSET_NOT_SUPPORED}}
     */
    public static int NVML_P2P_STATUS_CHIPSET_NOT_SUPPORED() {
        return 1;
    }

    /**
     * {@return {@code NVML_P2P_STATUS_CHIPSET_NOT_SUPPORTED}}
     */
    public static int NVML_P2P_STATUS_CHIPSET_NOT_SUPPORTED() {
        return 1;
    }

    /**
     * {@return {@code NVML_P2P_STATUS_GPU_NOT_SUPPORTED}}
     */
    public static int NVML_P2P_STATUS_GPU_NOT_SUPPORTED() {
        return 2;
    }

    /**
     * {@return {@code NVML_P2P_STATUS_IOH_TOPOLOGY_NOT_SUPPORTED}}
     */
    public static int NVML_P2P_STATUS_IOH_TOPOLOGY_NOT_SUPPORTED() {
        return 3;
    }

    /**
     * {@return {@code NVML_P2P_STATUS_DISABLED_BY_REGKEY}}
     */
    public static int NVML_P2P_STATUS_DISABLED_BY_REGKEY() {
        return 4;
    }

    /**
     * {@return {@code NVML_P2P_STATUS_NOT_SUPPORTED}}
     */
    public static int NVML_P2P_STATUS_NOT_SUPPORTED() {
        return 5;
    }

    /**
     * {@return {@code NVML_P2P_STATUS_UNKNOWN}}
     */
    public static int NVML_P2P_STATUS_UNKNOWN() {
        return 6;
    }

    /**
     * {@return {@code NVML_P2P_CAPS_INDEX_READ}}
     */
    public static int NVML_P2P_CAPS_INDEX_READ() {
        return 0;
    }

    /**
     * {@return {@code NVML_P2P_CAPS_INDEX_WRITE}}
     */
    public static int NVML_P2P_CAPS_INDEX_WRITE() {
        return 1;
    }

    /**
     * {@return {@code NVML_P2P_CAPS_INDEX_NVLINK}}
     */
    public static int NVML_P2P_CAPS_INDEX_NVLINK() {
        return 2;
    }

    /**
     * {@return {@code NVML_P2P_CAPS_INDEX_ATOMICS}}
     */
    public static int NVML_P2P_CAPS_INDEX_ATOMICS() {
        return 3;
    }

    /**
     * {@return {@code NVML_P2P_CAPS_INDEX_PCI}}
     */
    public static int NVML_P2P_CAPS_INDEX_PCI() {
        return 4;
    }

    /**
     * {@return {@code NVML_P2P_CAPS_INDEX_PROP}}
     */
    public static int NVML_P2P_CAPS_INDEX_PROP() {
        return 4;
    }

    /**
     * {@return {@code NVML_P2P_CAPS_INDEX_UNKNOWN}}
     */
    public static int NVML_P2P_CAPS_INDEX_UNKNOWN() {
        return 5;
    }

    /**
     * {@return {@code NVML_FEATURE_DISABLED}}
     */
    public static int NVML_FEATURE_DISABLED() {
        return 0;
    }

    /**
     * {@return {@code NVML_FEATURE_ENABLED}}
     */
    public static int NVML_FEATURE_ENABLED() {
        return 1;
    }

    /**
     * {@return {@code NVML_TEMPERATURE_GPU}}
     */
    public static int NVML_TEMPERATURE_GPU() {
        return 0;
    }

    /**
     * {@return {@code NVML_COMPUTEMODE_DEFAULT}}
     */
    public static int NVML_COMPUTEMODE_DEFAULT() {
        return 0;
    }

    /**
     * {@return {@code NVML_COMPUTEMODE_EXCLUSIVE_THREAD}}
     */
    public static int NVML_COMPUTEMODE_EXCLUSIVE_THREAD() {
        return 1;
    }

    /**
     * {@return {@code NVML_COMPUTEMODE_PROHIBITED}}
     */
    public static int NVML_COMPUTEMODE_PROHIBITED() {
        return 2;
    }

    /**
     * {@return {@code NVML_COMPUTEMODE_EXCLUSIVE_PROCESS}}
     */
    public static int NVML_COMPUTEMODE_EXCLUSIVE_PROCESS() {
        return 3;
    }

    /**
     * {@return {@code NVML_COMPUTEMODE_COUNT}}
     */
    public static int NVML_COMPUTEMODE_COUNT() {
        return 4;
    }

    /**
     * {@return {@code NVML_CLOCK_GRAPHICS}}
     */
    public static int NVML_CLOCK_GRAPHICS() {
        return 0;
    }

    /**
     * {@return {@code NVML_CLOCK_SM}}
     */
    public static int NVML_CLOCK_SM() {
        return 1;
    }

    /**
     * {@return {@code NVML_CLOCK_MEM}}
     */
    public static int NVML_CLOCK_MEM() {
        return 2;
    }

    /**
     * {@return {@code NVML_CLOCK_VIDEO}}
     */
    public static int NVML_CLOCK_VIDEO() {
        return 3;
    }

    /**
     * {@return {@code NVML_CLOCK_COUNT}}
     */
    public static int NVML_CLOCK_COUNT() {
        return 4;
    }

    /**
     * {@return {@code NVML_CLOCK_ID_CURRENT}}
     */
    public static int NVML_CLOCK_ID_CURRENT() {
        return 0;
    }

    /**
     * {@return {@code NVML_CLOCK_ID_APP_CLOCK_TARGET}}
     */
    public static int NVML_CLOCK_ID_APP_CLOCK_TARGET() {
        return 1;
    }

    /**
     * {@return {@code NVML_CLOCK_ID_APP_CLOCK_DEFAULT}}
     */
    public static int NVML_CLOCK_ID_APP_CLOCK_DEFAULT() {
        return 2;
    }

    /**
     * {@return {@code NVML_CLOCK_ID_CUSTOMER_BOOST_MAX}}
     */
    public static int NVML_CLOCK_ID_CUSTOMER_BOOST_MAX() {
        return 3;
    }

    /**
     * {@return {@code NVML_CLOCK_ID_COUNT}}
     */
    public static int NVML_CLOCK_ID_COUNT() {
        return 4;
    }

    /**
     * {@return {@code NVML_SUCCESS}}
     */
    public static int NVML_SUCCESS() {
        return 0;
    }

    /**
     * {@return {@code NVML_ERROR_UNINITIALIZED}}
     */
    public static int NVML_ERROR_UNINITIALIZED() {
        return 1;
    }

    /**
     * {@return {@code NVML_ERROR_INVALID_ARGUMENT}}
     */
    public static int NVML_ERROR_INVALID_ARGUMENT() {
        return 2;
    }

    /**
     * {@return {@code NVML_ERROR_NOT_SUPPORTED}}
     */
    public static int NVML_ERROR_NOT_SUPPORTED() {
        return 3;
    }

    /**
     * {@return {@code NVML_ERROR_NO_PERMISSION}}
     */
    public static int NVML_ERROR_NO_PERMISSION() {
        return 4;
    }

    /**
     * {@return {@code NVML_ERROR_ALREADY_INITIALIZED}}
     */
    public static int NVML_ERROR_ALREADY_INITIALIZED() {
        return 5;
    }

    /**
     * {@return {@code NVML_ERROR_NOT_FOUND}}
     */
    public static int NVML_ERROR_NOT_FOUND() {
        return 6;
    }

    /**
     * {@return {@code NVML_ERROR_INSUFFICIENT_SIZE}}
     */
    public static int NVML_ERROR_INSUFFICIENT_SIZE() {
        return 7;
    }

    /**
     * {@return {@code NVML_ERROR_INSUFFICIENT_POWER}}
     */
    public static int NVML_ERROR_INSUFFICIENT_POWER() {
        return 8;
    }

    /**
     * {@return {@code NVML_ERROR_DRIVER_NOT_LOADED}}
     */
    public static int NVML_ERROR_DRIVER_NOT_LOADED() {
        return 9;
    }

    /**
     * {@return {@code NVML_ERROR_TIMEOUT}}
     */
    public static int NVML_ERROR_TIMEOUT() {
        return 10;
    }

    /**
     * {@return {@code NVML_ERROR_IRQ_ISSUE}}
     */
    public static int NVML_ERROR_IRQ_ISSUE() {
        return 11;
    }

    /**
     * {@return {@code NVML_ERROR_LIBRARY_NOT_FOUND}}
     */
    public static int NVML_ERROR_LIBRARY_NOT_FOUND() {
        return 12;
    }

    /**
     * {@return {@code NVML_ERROR_FUNCTION_NOT_FOUND}}
     */
    public static int NVML_ERROR_FUNCTION_NOT_FOUND() {
        return 13;
    }

    /**
     * {@return {@code NVML_ERROR_CORRUPTED_INFOROM}}
     */
    public static int NVML_ERROR_CORRUPTED_INFOROM() {
        return 14;
    }

    /**
     * {@return {@code NVML_ERROR_GPU_IS_LOST}}
     */
    public static int NVML_ERROR_GPU_IS_LOST() {
        return 15;
    }

    /**
     * {@return {@code NVML_ERROR_RESET_REQUIRED}}
     */
    public static int NVML_ERROR_RESET_REQUIRED() {
        return 16;
    }

    /**
     * {@return {@code NVML_ERROR_OPERATING_SYSTEM}}
     */
    public static int NVML_ERROR_OPERATING_SYSTEM() {
        return 17;
    }

    /**
     * {@return {@code NVML_ERROR_LIB_RM_VERSION_MISMATCH}}
     */
    public static int NVML_ERROR_LIB_RM_VERSION_MISMATCH() {
        return 18;
    }

    /**
     * {@return {@code NVML_ERROR_IN_USE}}
     */
    public static int NVML_ERROR_IN_USE() {
        return 19;
    }

    /**
     * {@return {@code NVML_ERROR_MEMORY}}
     */
    public static int NVML_ERROR_MEMORY() {
        return 20;
    }

    /**
     * {@return {@code NVML_ERROR_NO_DATA}}
     */
    public static int NVML_ERROR_NO_DATA() {
        return 21;
    }

    /**
     * {@return {@code NVML_ERROR_VGPU_ECC_NOT_SUPPORTED}}
     */
    public static int NVML_ERROR_VGPU_ECC_NOT_SUPPORTED() {
        return 22;
    }

    /**
     * {@return {@code NVML_ERROR_INSUFFICIENT_RESOURCES}}
     */
    public static int NVML_ERROR_INSUFFICIENT_RESOURCES() {
        return 23;
    }

    /**
     * {@return {@code NVML_ERROR_FREQ_NOT_SUPPORTED}}
     */
    public static int NVML_ERROR_FREQ_NOT_SUPPORTED() {
        return 24;
    }

    /**
     * {@return {@code NVML_ERROR_ARGUMENT_VERSION_MISMATCH}}
     */
    public static int NVML_ERROR_ARGUMENT_VERSION_MISMATCH() {
        return 25;
    }

    /**
     * {@return {@code NVML_ERROR_DEPRECATED}}
     */
    public static int NVML_ERROR_DEPRECATED() {
        return 26;
    }

    /**
     * {@return {@code NVML_ERROR_NOT_READY}}
     */
    public static int NVML_ERROR_NOT_READY() {
        return 27;
    }

    /**
     * {@return {@code NVML_ERROR_GPU_NOT_FOUND}}
     */
    public static int NVML_ERROR_GPU_NOT_FOUND() {
        return 28;
    }

    /**
     * {@return {@code NVML_ERROR_INVALID_STATE}}
     */
    public static int NVML_ERROR_INVALID_STATE() {
        return 29;
    }

    /**
     * {@return {@code NVML_ERROR_UNKNOWN}}
     */
    public static int NVML_ERROR_UNKNOWN() {
        return 999;
    }

    /**
     * {@return the descriptor of {@code nvmlInit_v2}}
     */
    public static FunctionDescriptor nvmlInit_v2$descriptor() {
        return nvmlInit_v2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlInit_v2}}
     */
    public static MethodHandle nvmlInit_v2$handle() {
        return nvmlInit_v2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlInit_v2}}
     */
    public static MemorySegment nvmlInit_v2$address() {
        return SYMBOLS.find("nvmlInit_v2", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlInit_v2();
     * }
     */
    public static int nvmlInit_v2() {
        var mh$ = nvmlInit_v2$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlShutdown}}
     */
    public static FunctionDescriptor nvmlShutdown$descriptor() {
        return nvmlShutdown$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlShutdown}}
     */
    public static MethodHandle nvmlShutdown$handle() {
        return nvmlShutdown$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlShutdown}}
     */
    public static MemorySegment nvmlShutdown$address() {
        return SYMBOLS.find("nvmlShutdown", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlShutdown();
     * }
     */
    public static int nvmlShutdown() {
        var mh$ = nvmlShutdown$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlErrorString}}
     */
    public static FunctionDescriptor nvmlErrorString$descriptor() {
        return nvmlErrorString$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlErrorString}}
     */
    public static MethodHandle nvmlErrorString$handle() {
        return nvmlErrorString$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlErrorString}}
     */
    public static MemorySegment nvmlErrorString$address() {
        return SYMBOLS.find("nvmlErrorString", null);
    }

    /**
     * {@snippet lang=c :
     * const char *nvmlErrorString(nvmlReturn_t result);
     * }
     */
    public static MemorySegment nvmlErrorString(int result) {
        var mh$ = nvmlErrorString$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(result);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlSystemGetDriverVersion}}
     */
    public static FunctionDescriptor nvmlSystemGetDriverVersion$descriptor() {
        return nvmlSystemGetDriverVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlSystemGetDriverVersion}}
     */
    public static MethodHandle nvmlSystemGetDriverVersion$handle() {
        return nvmlSystemGetDriverVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlSystemGetDriverVersion}}
     */
    public static MemorySegment nvmlSystemGetDriverVersion$address() {
        return SYMBOLS.find("nvmlSystemGetDriverVersion", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlSystemGetDriverVersion(char *version, unsigned int length);
     * }
     */
    public static int nvmlSystemGetDriverVersion(MemorySegment version, int length) {
        var mh$ = nvmlSystemGetDriverVersion$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(version, length);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlSystemGetNVMLVersion}}
     */
    public static FunctionDescriptor nvmlSystemGetNVMLVersion$descriptor() {
        return nvmlSystemGetNVMLVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlSystemGetNVMLVersion}}
     */
    public static MethodHandle nvmlSystemGetNVMLVersion$handle() {
        return nvmlSystemGetNVMLVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlSystemGetNVMLVersion}}
     */
    public static MemorySegment nvmlSystemGetNVMLVersion$address() {
        return SYMBOLS.find("nvmlSystemGetNVMLVersion", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlSystemGetNVMLVersion(char *version, unsigned int length);
     * }
     */
    public static int nvmlSystemGetNVMLVersion(MemorySegment version, int length) {
        var mh$ = nvmlSystemGetNVMLVersion$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(version, length);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlSystemGetCudaDriverVersion_v2}}
     */
    public static FunctionDescriptor nvmlSystemGetCudaDriverVersion_v2$descriptor() {
        return nvmlSystemGetCudaDriverVersion_v2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlSystemGetCudaDriverVersion_v2}}
     */
    public static MethodHandle nvmlSystemGetCudaDriverVersion_v2$handle() {
        return nvmlSystemGetCudaDriverVersion_v2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlSystemGetCudaDriverVersion_v2}}
     */
    public static MemorySegment nvmlSystemGetCudaDriverVersion_v2$address() {
        return SYMBOLS.find("nvmlSystemGetCudaDriverVersion_v2", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlSystemGetCudaDriverVersion_v2(int *cudaDriverVersion);
     * }
     */
    public static int nvmlSystemGetCudaDriverVersion_v2(MemorySegment cudaDriverVersion) {
        var mh$ = nvmlSystemGetCudaDriverVersion_v2$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(cudaDriverVersion);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetCount_v2}}
     */
    public static FunctionDescriptor nvmlDeviceGetCount_v2$descriptor() {
        return nvmlDeviceGetCount_v2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetCount_v2}}
     */
    public static MethodHandle nvmlDeviceGetCount_v2$handle() {
        return nvmlDeviceGetCount_v2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetCount_v2}}
     */
    public static MemorySegment nvmlDeviceGetCount_v2$address() {
        return SYMBOLS.find("nvmlDeviceGetCount_v2", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetCount_v2(unsigned int *deviceCount);
     * }
     */
    public static int nvmlDeviceGetCount_v2(MemorySegment deviceCount) {
        var mh$ = nvmlDeviceGetCount_v2$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(deviceCount);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetHandleByIndex_v2}}
     */
    public static FunctionDescriptor nvmlDeviceGetHandleByIndex_v2$descriptor() {
        return nvmlDeviceGetHandleByIndex_v2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetHandleByIndex_v2}}
     */
    public static MethodHandle nvmlDeviceGetHandleByIndex_v2$handle() {
        return nvmlDeviceGetHandleByIndex_v2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetHandleByIndex_v2}}
     */
    public static MemorySegment nvmlDeviceGetHandleByIndex_v2$address() {
        return SYMBOLS.find("nvmlDeviceGetHandleByIndex_v2", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetHandleByIndex_v2(unsigned int index, nvmlDevice_t *device);
     * }
     */
    public static int nvmlDeviceGetHandleByIndex_v2(int index, MemorySegment device) {
        var mh$ = nvmlDeviceGetHandleByIndex_v2$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(index, device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetHandleByUUID}}
     */
    public static FunctionDescriptor nvmlDeviceGetHandleByUUID$descriptor() {
        return nvmlDeviceGetHandleByUUID$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetHandleByUUID}}
     */
    public static MethodHandle nvmlDeviceGetHandleByUUID$handle() {
        return nvmlDeviceGetHandleByUUID$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetHandleByUUID}}
     */
    public static MemorySegment nvmlDeviceGetHandleByUUID$address() {
        return SYMBOLS.find("nvmlDeviceGetHandleByUUID", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetHandleByUUID(const char *uuid, nvmlDevice_t *device);
     * }
     */
    public static int nvmlDeviceGetHandleByUUID(MemorySegment uuid, MemorySegment device) {
        var mh$ = nvmlDeviceGetHandleByUUID$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(uuid, device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetHandleByPciBusId_v2}}
     */
    public static FunctionDescriptor nvmlDeviceGetHandleByPciBusId_v2$descriptor() {
        return nvmlDeviceGetHandleByPciBusId_v2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetHandleByPciBusId_v2}}
     */
    public static MethodHandle nvmlDeviceGetHandleByPciBusId_v2$handle() {
        return nvmlDeviceGetHandleByPciBusId_v2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetHandleByPciBusId_v2}}
     */
    public static MemorySegment nvmlDeviceGetHandleByPciBusId_v2$address() {
        return SYMBOLS.find("nvmlDeviceGetHandleByPciBusId_v2", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetHandleByPciBusId_v2(const char *pciBusId, nvmlDevice_t *device);
     * }
     */
    public static int nvmlDeviceGetHandleByPciBusId_v2(MemorySegment pciBusId,
            MemorySegment device) {
        var mh$ = nvmlDeviceGetHandleByPciBusId_v2$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pciBusId, device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetName}}
     */
    public static FunctionDescriptor nvmlDeviceGetName$descriptor() {
        return nvmlDeviceGetName$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetName}}
     */
    public static MethodHandle nvmlDeviceGetName$handle() {
        return nvmlDeviceGetName$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetName}}
     */
    public static MemorySegment nvmlDeviceGetName$address() {
        return SYMBOLS.find("nvmlDeviceGetName", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetName(nvmlDevice_t device, char *name, unsigned int length);
     * }
     */
    public static int nvmlDeviceGetName(MemorySegment device, MemorySegment name, int length) {
        var mh$ = nvmlDeviceGetName$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, name, length);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetNumaNodeId}}
     */
    public static FunctionDescriptor nvmlDeviceGetNumaNodeId$descriptor() {
        return nvmlDeviceGetNumaNodeId$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetNumaNodeId}}
     */
    public static MethodHandle nvmlDeviceGetNumaNodeId$handle() {
        return nvmlDeviceGetNumaNodeId$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetNumaNodeId}}
     */
    public static MemorySegment nvmlDeviceGetNumaNodeId$address() {
        return SYMBOLS.find("nvmlDeviceGetNumaNodeId", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetNumaNodeId(nvmlDevice_t device, unsigned int *node);
     * }
     */
    public static int nvmlDeviceGetNumaNodeId(MemorySegment device, MemorySegment node) {
        var mh$ = nvmlDeviceGetNumaNodeId$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, node);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetTopologyCommonAncestor}}
     */
    public static FunctionDescriptor nvmlDeviceGetTopologyCommonAncestor$descriptor() {
        return nvmlDeviceGetTopologyCommonAncestor$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetTopologyCommonAncestor}}
     */
    public static MethodHandle nvmlDeviceGetTopologyCommonAncestor$handle() {
        return nvmlDeviceGetTopologyCommonAncestor$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetTopologyCommonAncestor}}
     */
    public static MemorySegment nvmlDeviceGetTopologyCommonAncestor$address() {
        return SYMBOLS.find("nvmlDeviceGetTopologyCommonAncestor", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetTopologyCommonAncestor(nvmlDevice_t device1, nvmlDevice_t device2, nvmlGpuTopologyLevel_t *pathInfo);
     * }
     */
    public static int nvmlDeviceGetTopologyCommonAncestor(MemorySegment device1,
            MemorySegment device2, MemorySegment pathInfo) {
        var mh$ = nvmlDeviceGetTopologyCommonAncestor$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device1, device2, pathInfo);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetP2PStatus}}
     */
    public static FunctionDescriptor nvmlDeviceGetP2PStatus$descriptor() {
        return nvmlDeviceGetP2PStatus$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetP2PStatus}}
     */
    public static MethodHandle nvmlDeviceGetP2PStatus$handle() {
        return nvmlDeviceGetP2PStatus$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetP2PStatus}}
     */
    public static MemorySegment nvmlDeviceGetP2PStatus$address() {
        return SYMBOLS.find("nvmlDeviceGetP2PStatus", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetP2PStatus(nvmlDevice_t device1, nvmlDevice_t device2, nvmlGpuP2PCapsIndex_t p2pIndex, nvmlGpuP2PStatus_t *p2pStatus);
     * }
     */
    public static int nvmlDeviceGetP2PStatus(MemorySegment device1, MemorySegment device2,
            int p2pIndex, MemorySegment p2pStatus) {
        var mh$ = nvmlDeviceGetP2PStatus$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device1, device2, p2pIndex, p2pStatus);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetUUID}}
     */
    public static FunctionDescriptor nvmlDeviceGetUUID$descriptor() {
        return nvmlDeviceGetUUID$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetUUID}}
     */
    public static MethodHandle nvmlDeviceGetUUID$handle() {
        return nvmlDeviceGetUUID$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetUUID}}
     */
    public static MemorySegment nvmlDeviceGetUUID$address() {
        return SYMBOLS.find("nvmlDeviceGetUUID", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetUUID(nvmlDevice_t device, char *uuid, unsigned int length);
     * }
     */
    public static int nvmlDeviceGetUUID(MemorySegment device, MemorySegment uuid, int length) {
        var mh$ = nvmlDeviceGetUUID$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, uuid, length);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetPersistenceMode}}
     */
    public static FunctionDescriptor nvmlDeviceGetPersistenceMode$descriptor() {
        return nvmlDeviceGetPersistenceMode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetPersistenceMode}}
     */
    public static MethodHandle nvmlDeviceGetPersistenceMode$handle() {
        return nvmlDeviceGetPersistenceMode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetPersistenceMode}}
     */
    public static MemorySegment nvmlDeviceGetPersistenceMode$address() {
        return SYMBOLS.find("nvmlDeviceGetPersistenceMode", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetPersistenceMode(nvmlDevice_t device, nvmlEnableState_t *mode);
     * }
     */
    public static int nvmlDeviceGetPersistenceMode(MemorySegment device, MemorySegment mode) {
        var mh$ = nvmlDeviceGetPersistenceMode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, mode);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetPciInfo_v3}}
     */
    public static FunctionDescriptor nvmlDeviceGetPciInfo_v3$descriptor() {
        return nvmlDeviceGetPciInfo_v3$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetPciInfo_v3}}
     */
    public static MethodHandle nvmlDeviceGetPciInfo_v3$handle() {
        return nvmlDeviceGetPciInfo_v3$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetPciInfo_v3}}
     */
    public static MemorySegment nvmlDeviceGetPciInfo_v3$address() {
        return SYMBOLS.find("nvmlDeviceGetPciInfo_v3", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetPciInfo_v3(nvmlDevice_t device, nvmlPciInfo_t *pci);
     * }
     */
    public static int nvmlDeviceGetPciInfo_v3(MemorySegment device, MemorySegment pci) {
        var mh$ = nvmlDeviceGetPciInfo_v3$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, pci);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetMaxPcieLinkGeneration}}
     */
    public static FunctionDescriptor nvmlDeviceGetMaxPcieLinkGeneration$descriptor() {
        return nvmlDeviceGetMaxPcieLinkGeneration$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetMaxPcieLinkGeneration}}
     */
    public static MethodHandle nvmlDeviceGetMaxPcieLinkGeneration$handle() {
        return nvmlDeviceGetMaxPcieLinkGeneration$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetMaxPcieLinkGeneration}}
     */
    public static MemorySegment nvmlDeviceGetMaxPcieLinkGeneration$address() {
        return SYMBOLS.find("nvmlDeviceGetMaxPcieLinkGeneration", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetMaxPcieLinkGeneration(nvmlDevice_t device, unsigned int *maxLinkGen);
     * }
     */
    public static int nvmlDeviceGetMaxPcieLinkGeneration(MemorySegment device,
            MemorySegment maxLinkGen) {
        var mh$ = nvmlDeviceGetMaxPcieLinkGeneration$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, maxLinkGen);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetMaxPcieLinkWidth}}
     */
    public static FunctionDescriptor nvmlDeviceGetMaxPcieLinkWidth$descriptor() {
        return nvmlDeviceGetMaxPcieLinkWidth$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetMaxPcieLinkWidth}}
     */
    public static MethodHandle nvmlDeviceGetMaxPcieLinkWidth$handle() {
        return nvmlDeviceGetMaxPcieLinkWidth$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetMaxPcieLinkWidth}}
     */
    public static MemorySegment nvmlDeviceGetMaxPcieLinkWidth$address() {
        return SYMBOLS.find("nvmlDeviceGetMaxPcieLinkWidth", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetMaxPcieLinkWidth(nvmlDevice_t device, unsigned int *maxLinkWidth);
     * }
     */
    public static int nvmlDeviceGetMaxPcieLinkWidth(MemorySegment device,
            MemorySegment maxLinkWidth) {
        var mh$ = nvmlDeviceGetMaxPcieLinkWidth$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, maxLinkWidth);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetCurrPcieLinkGeneration}}
     */
    public static FunctionDescriptor nvmlDeviceGetCurrPcieLinkGeneration$descriptor() {
        return nvmlDeviceGetCurrPcieLinkGeneration$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetCurrPcieLinkGeneration}}
     */
    public static MethodHandle nvmlDeviceGetCurrPcieLinkGeneration$handle() {
        return nvmlDeviceGetCurrPcieLinkGeneration$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetCurrPcieLinkGeneration}}
     */
    public static MemorySegment nvmlDeviceGetCurrPcieLinkGeneration$address() {
        return SYMBOLS.find("nvmlDeviceGetCurrPcieLinkGeneration", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetCurrPcieLinkGeneration(nvmlDevice_t device, unsigned int *currLinkGen);
     * }
     */
    public static int nvmlDeviceGetCurrPcieLinkGeneration(MemorySegment device,
            MemorySegment currLinkGen) {
        var mh$ = nvmlDeviceGetCurrPcieLinkGeneration$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, currLinkGen);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetCurrPcieLinkWidth}}
     */
    public static FunctionDescriptor nvmlDeviceGetCurrPcieLinkWidth$descriptor() {
        return nvmlDeviceGetCurrPcieLinkWidth$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetCurrPcieLinkWidth}}
     */
    public static MethodHandle nvmlDeviceGetCurrPcieLinkWidth$handle() {
        return nvmlDeviceGetCurrPcieLinkWidth$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetCurrPcieLinkWidth}}
     */
    public static MemorySegment nvmlDeviceGetCurrPcieLinkWidth$address() {
        return SYMBOLS.find("nvmlDeviceGetCurrPcieLinkWidth", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetCurrPcieLinkWidth(nvmlDevice_t device, unsigned int *currLinkWidth);
     * }
     */
    public static int nvmlDeviceGetCurrPcieLinkWidth(MemorySegment device,
            MemorySegment currLinkWidth) {
        var mh$ = nvmlDeviceGetCurrPcieLinkWidth$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, currLinkWidth);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetClockInfo}}
     */
    public static FunctionDescriptor nvmlDeviceGetClockInfo$descriptor() {
        return nvmlDeviceGetClockInfo$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetClockInfo}}
     */
    public static MethodHandle nvmlDeviceGetClockInfo$handle() {
        return nvmlDeviceGetClockInfo$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetClockInfo}}
     */
    public static MemorySegment nvmlDeviceGetClockInfo$address() {
        return SYMBOLS.find("nvmlDeviceGetClockInfo", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetClockInfo(nvmlDevice_t device, nvmlClockType_t type, unsigned int *clock);
     * }
     */
    public static int nvmlDeviceGetClockInfo(MemorySegment device, int type, MemorySegment clock) {
        var mh$ = nvmlDeviceGetClockInfo$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, type, clock);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetMaxClockInfo}}
     */
    public static FunctionDescriptor nvmlDeviceGetMaxClockInfo$descriptor() {
        return nvmlDeviceGetMaxClockInfo$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetMaxClockInfo}}
     */
    public static MethodHandle nvmlDeviceGetMaxClockInfo$handle() {
        return nvmlDeviceGetMaxClockInfo$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetMaxClockInfo}}
     */
    public static MemorySegment nvmlDeviceGetMaxClockInfo$address() {
        return SYMBOLS.find("nvmlDeviceGetMaxClockInfo", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetMaxClockInfo(nvmlDevice_t device, nvmlClockType_t type, unsigned int *clock);
     * }
     */
    public static int nvmlDeviceGetMaxClockInfo(MemorySegment device, int type,
            MemorySegment clock) {
        var mh$ = nvmlDeviceGetMaxClockInfo$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, type, clock);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetTemperature}}
     */
    public static FunctionDescriptor nvmlDeviceGetTemperature$descriptor() {
        return nvmlDeviceGetTemperature$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetTemperature}}
     */
    public static MethodHandle nvmlDeviceGetTemperature$handle() {
        return nvmlDeviceGetTemperature$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetTemperature}}
     */
    public static MemorySegment nvmlDeviceGetTemperature$address() {
        return SYMBOLS.find("nvmlDeviceGetTemperature", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetTemperature(nvmlDevice_t device, nvmlTemperatureSensors_t sensorType, unsigned int *temp);
     * }
     */
    public static int nvmlDeviceGetTemperature(MemorySegment device, int sensorType,
            MemorySegment temp) {
        var mh$ = nvmlDeviceGetTemperature$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, sensorType, temp);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetPowerUsage}}
     */
    public static FunctionDescriptor nvmlDeviceGetPowerUsage$descriptor() {
        return nvmlDeviceGetPowerUsage$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetPowerUsage}}
     */
    public static MethodHandle nvmlDeviceGetPowerUsage$handle() {
        return nvmlDeviceGetPowerUsage$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetPowerUsage}}
     */
    public static MemorySegment nvmlDeviceGetPowerUsage$address() {
        return SYMBOLS.find("nvmlDeviceGetPowerUsage", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetPowerUsage(nvmlDevice_t device, unsigned int *power);
     * }
     */
    public static int nvmlDeviceGetPowerUsage(MemorySegment device, MemorySegment power) {
        var mh$ = nvmlDeviceGetPowerUsage$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, power);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetEnforcedPowerLimit}}
     */
    public static FunctionDescriptor nvmlDeviceGetEnforcedPowerLimit$descriptor() {
        return nvmlDeviceGetEnforcedPowerLimit$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetEnforcedPowerLimit}}
     */
    public static MethodHandle nvmlDeviceGetEnforcedPowerLimit$handle() {
        return nvmlDeviceGetEnforcedPowerLimit$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetEnforcedPowerLimit}}
     */
    public static MemorySegment nvmlDeviceGetEnforcedPowerLimit$address() {
        return SYMBOLS.find("nvmlDeviceGetEnforcedPowerLimit", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetEnforcedPowerLimit(nvmlDevice_t device, unsigned int *limit);
     * }
     */
    public static int nvmlDeviceGetEnforcedPowerLimit(MemorySegment device, MemorySegment limit) {
        var mh$ = nvmlDeviceGetEnforcedPowerLimit$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, limit);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetMemoryInfo}}
     */
    public static FunctionDescriptor nvmlDeviceGetMemoryInfo$descriptor() {
        return nvmlDeviceGetMemoryInfo$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetMemoryInfo}}
     */
    public static MethodHandle nvmlDeviceGetMemoryInfo$handle() {
        return nvmlDeviceGetMemoryInfo$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetMemoryInfo}}
     */
    public static MemorySegment nvmlDeviceGetMemoryInfo$address() {
        return SYMBOLS.find("nvmlDeviceGetMemoryInfo", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetMemoryInfo(nvmlDevice_t device, nvmlMemory_t *memory);
     * }
     */
    public static int nvmlDeviceGetMemoryInfo(MemorySegment device, MemorySegment memory) {
        var mh$ = nvmlDeviceGetMemoryInfo$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, memory);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetMemoryInfo_v2}}
     */
    public static FunctionDescriptor nvmlDeviceGetMemoryInfo_v2$descriptor() {
        return nvmlDeviceGetMemoryInfo_v2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetMemoryInfo_v2}}
     */
    public static MethodHandle nvmlDeviceGetMemoryInfo_v2$handle() {
        return nvmlDeviceGetMemoryInfo_v2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetMemoryInfo_v2}}
     */
    public static MemorySegment nvmlDeviceGetMemoryInfo_v2$address() {
        return SYMBOLS.find("nvmlDeviceGetMemoryInfo_v2", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetMemoryInfo_v2(nvmlDevice_t device, nvmlMemory_v2_t *memory);
     * }
     */
    public static int nvmlDeviceGetMemoryInfo_v2(MemorySegment device, MemorySegment memory) {
        var mh$ = nvmlDeviceGetMemoryInfo_v2$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, memory);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetComputeMode}}
     */
    public static FunctionDescriptor nvmlDeviceGetComputeMode$descriptor() {
        return nvmlDeviceGetComputeMode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetComputeMode}}
     */
    public static MethodHandle nvmlDeviceGetComputeMode$handle() {
        return nvmlDeviceGetComputeMode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetComputeMode}}
     */
    public static MemorySegment nvmlDeviceGetComputeMode$address() {
        return SYMBOLS.find("nvmlDeviceGetComputeMode", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetComputeMode(nvmlDevice_t device, nvmlComputeMode_t *mode);
     * }
     */
    public static int nvmlDeviceGetComputeMode(MemorySegment device, MemorySegment mode) {
        var mh$ = nvmlDeviceGetComputeMode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, mode);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetCudaComputeCapability}}
     */
    public static FunctionDescriptor nvmlDeviceGetCudaComputeCapability$descriptor() {
        return nvmlDeviceGetCudaComputeCapability$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetCudaComputeCapability}}
     */
    public static MethodHandle nvmlDeviceGetCudaComputeCapability$handle() {
        return nvmlDeviceGetCudaComputeCapability$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetCudaComputeCapability}}
     */
    public static MemorySegment nvmlDeviceGetCudaComputeCapability$address() {
        return SYMBOLS.find("nvmlDeviceGetCudaComputeCapability", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetCudaComputeCapability(nvmlDevice_t device, int *major, int *minor);
     * }
     */
    public static int nvmlDeviceGetCudaComputeCapability(MemorySegment device, MemorySegment major,
            MemorySegment minor) {
        var mh$ = nvmlDeviceGetCudaComputeCapability$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, major, minor);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetEccMode}}
     */
    public static FunctionDescriptor nvmlDeviceGetEccMode$descriptor() {
        return nvmlDeviceGetEccMode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetEccMode}}
     */
    public static MethodHandle nvmlDeviceGetEccMode$handle() {
        return nvmlDeviceGetEccMode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetEccMode}}
     */
    public static MemorySegment nvmlDeviceGetEccMode$address() {
        return SYMBOLS.find("nvmlDeviceGetEccMode", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetEccMode(nvmlDevice_t device, nvmlEnableState_t *current, nvmlEnableState_t *pending);
     * }
     */
    public static int nvmlDeviceGetEccMode(MemorySegment device, MemorySegment current,
            MemorySegment pending) {
        var mh$ = nvmlDeviceGetEccMode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, current, pending);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetUtilizationRates}}
     */
    public static FunctionDescriptor nvmlDeviceGetUtilizationRates$descriptor() {
        return nvmlDeviceGetUtilizationRates$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetUtilizationRates}}
     */
    public static MethodHandle nvmlDeviceGetUtilizationRates$handle() {
        return nvmlDeviceGetUtilizationRates$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetUtilizationRates}}
     */
    public static MemorySegment nvmlDeviceGetUtilizationRates$address() {
        return SYMBOLS.find("nvmlDeviceGetUtilizationRates", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetUtilizationRates(nvmlDevice_t device, nvmlUtilization_t *utilization);
     * }
     */
    public static int nvmlDeviceGetUtilizationRates(MemorySegment device,
            MemorySegment utilization) {
        var mh$ = nvmlDeviceGetUtilizationRates$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, utilization);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code NVML_CLOCK_LIMIT_ID_RANGE_START}}
     */
    public static int NVML_CLOCK_LIMIT_ID_RANGE_START() {
        return -256;
    }

    /**
     * {@return {@code NVML_CLOCK_LIMIT_ID_TDP}}
     */
    public static int NVML_CLOCK_LIMIT_ID_TDP() {
        return -255;
    }

    /**
     * {@return {@code NVML_CLOCK_LIMIT_ID_UNLIMITED}}
     */
    public static int NVML_CLOCK_LIMIT_ID_UNLIMITED() {
        return -254;
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetNvLinkState}}
     */
    public static FunctionDescriptor nvmlDeviceGetNvLinkState$descriptor() {
        return nvmlDeviceGetNvLinkState$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetNvLinkState}}
     */
    public static MethodHandle nvmlDeviceGetNvLinkState$handle() {
        return nvmlDeviceGetNvLinkState$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetNvLinkState}}
     */
    public static MemorySegment nvmlDeviceGetNvLinkState$address() {
        return SYMBOLS.find("nvmlDeviceGetNvLinkState", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetNvLinkState(nvmlDevice_t device, unsigned int link, nvmlEnableState_t *isActive);
     * }
     */
    public static int nvmlDeviceGetNvLinkState(MemorySegment device, int link,
            MemorySegment isActive) {
        var mh$ = nvmlDeviceGetNvLinkState$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, link, isActive);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetNvLinkVersion}}
     */
    public static FunctionDescriptor nvmlDeviceGetNvLinkVersion$descriptor() {
        return nvmlDeviceGetNvLinkVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetNvLinkVersion}}
     */
    public static MethodHandle nvmlDeviceGetNvLinkVersion$handle() {
        return nvmlDeviceGetNvLinkVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetNvLinkVersion}}
     */
    public static MemorySegment nvmlDeviceGetNvLinkVersion$address() {
        return SYMBOLS.find("nvmlDeviceGetNvLinkVersion", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetNvLinkVersion(nvmlDevice_t device, unsigned int link, unsigned int *version);
     * }
     */
    public static int nvmlDeviceGetNvLinkVersion(MemorySegment device, int link,
            MemorySegment version) {
        var mh$ = nvmlDeviceGetNvLinkVersion$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, link, version);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetNvLinkRemotePciInfo_v2}}
     */
    public static FunctionDescriptor nvmlDeviceGetNvLinkRemotePciInfo_v2$descriptor() {
        return nvmlDeviceGetNvLinkRemotePciInfo_v2$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetNvLinkRemotePciInfo_v2}}
     */
    public static MethodHandle nvmlDeviceGetNvLinkRemotePciInfo_v2$handle() {
        return nvmlDeviceGetNvLinkRemotePciInfo_v2$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetNvLinkRemotePciInfo_v2}}
     */
    public static MemorySegment nvmlDeviceGetNvLinkRemotePciInfo_v2$address() {
        return SYMBOLS.find("nvmlDeviceGetNvLinkRemotePciInfo_v2", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetNvLinkRemotePciInfo_v2(nvmlDevice_t device, unsigned int link, nvmlPciInfo_t *pci);
     * }
     */
    public static int nvmlDeviceGetNvLinkRemotePciInfo_v2(MemorySegment device, int link,
            MemorySegment pci) {
        var mh$ = nvmlDeviceGetNvLinkRemotePciInfo_v2$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, link, pci);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetNvLinkRemoteDeviceType}}
     */
    public static FunctionDescriptor nvmlDeviceGetNvLinkRemoteDeviceType$descriptor() {
        return nvmlDeviceGetNvLinkRemoteDeviceType$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetNvLinkRemoteDeviceType}}
     */
    public static MethodHandle nvmlDeviceGetNvLinkRemoteDeviceType$handle() {
        return nvmlDeviceGetNvLinkRemoteDeviceType$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetNvLinkRemoteDeviceType}}
     */
    public static MemorySegment nvmlDeviceGetNvLinkRemoteDeviceType$address() {
        return SYMBOLS.find("nvmlDeviceGetNvLinkRemoteDeviceType", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetNvLinkRemoteDeviceType(nvmlDevice_t device, unsigned int link, nvmlIntNvLinkDeviceType_t *pNvLinkDeviceType);
     * }
     */
    public static int nvmlDeviceGetNvLinkRemoteDeviceType(MemorySegment device, int link,
            MemorySegment pNvLinkDeviceType) {
        var mh$ = nvmlDeviceGetNvLinkRemoteDeviceType$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, link, pNvLinkDeviceType);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code nvmlDeviceGetMigMode}}
     */
    public static FunctionDescriptor nvmlDeviceGetMigMode$descriptor() {
        return nvmlDeviceGetMigMode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code nvmlDeviceGetMigMode}}
     */
    public static MethodHandle nvmlDeviceGetMigMode$handle() {
        return nvmlDeviceGetMigMode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code nvmlDeviceGetMigMode}}
     */
    public static MemorySegment nvmlDeviceGetMigMode$address() {
        return SYMBOLS.find("nvmlDeviceGetMigMode", null);
    }

    /**
     * {@snippet lang=c :
     * nvmlReturn_t nvmlDeviceGetMigMode(nvmlDevice_t device, unsigned int *currentMode, unsigned int *pendingMode);
     * }
     */
    public static int nvmlDeviceGetMigMode(MemorySegment device, MemorySegment currentMode,
            MemorySegment pendingMode) {
        var mh$ = nvmlDeviceGetMigMode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, currentMode, pendingMode);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code NVML_API_VERSION}}
     */
    public static int NVML_API_VERSION() {
        return 13;
    }

    /**
     * {@return {@code NVML_DEVICE_PCI_BUS_ID_BUFFER_SIZE}}
     */
    public static int NVML_DEVICE_PCI_BUS_ID_BUFFER_SIZE() {
        return 32;
    }

    /**
     * {@return {@code NVML_DEVICE_PCI_BUS_ID_BUFFER_V2_SIZE}}
     */
    public static int NVML_DEVICE_PCI_BUS_ID_BUFFER_V2_SIZE() {
        return 16;
    }

    /**
     * {@return {@code nvmlMemory_v2}}
     */
    public static int nvmlMemory_v2() {
        return 33554472;
    }

    /**
     * {@return {@code NVML_NVLINK_MAX_LINKS}}
     */
    public static int NVML_NVLINK_MAX_LINKS() {
        return 18;
    }

    /**
     * {@return {@code NVML_TOPOLOGY_CPU}}
     */
    public static int NVML_TOPOLOGY_CPU() {
        return 40;
    }

    /**
     * {@return {@code NVML_INIT_FLAG_NO_GPUS}}
     */
    public static int NVML_INIT_FLAG_NO_GPUS() {
        return 1;
    }

    /**
     * {@return {@code NVML_INIT_FLAG_NO_ATTACH}}
     */
    public static int NVML_INIT_FLAG_NO_ATTACH() {
        return 2;
    }

    /**
     * {@return {@code NVML_DEVICE_UUID_BUFFER_SIZE}}
     */
    public static int NVML_DEVICE_UUID_BUFFER_SIZE() {
        return 80;
    }

    /**
     * {@return {@code NVML_DEVICE_UUID_V2_BUFFER_SIZE}}
     */
    public static int NVML_DEVICE_UUID_V2_BUFFER_SIZE() {
        return 96;
    }

    /**
     * {@return {@code NVML_SYSTEM_DRIVER_VERSION_BUFFER_SIZE}}
     */
    public static int NVML_SYSTEM_DRIVER_VERSION_BUFFER_SIZE() {
        return 80;
    }

    /**
     * {@return {@code NVML_SYSTEM_NVML_VERSION_BUFFER_SIZE}}
     */
    public static int NVML_SYSTEM_NVML_VERSION_BUFFER_SIZE() {
        return 80;
    }

    /**
     * {@return {@code NVML_DEVICE_NAME_BUFFER_SIZE}}
     */
    public static int NVML_DEVICE_NAME_BUFFER_SIZE() {
        return 64;
    }

    /**
     * {@return {@code NVML_DEVICE_NAME_V2_BUFFER_SIZE}}
     */
    public static int NVML_DEVICE_NAME_V2_BUFFER_SIZE() {
        return 96;
    }

    /**
     * {@return {@code NVML_DEVICE_MIG_DISABLE}}
     */
    public static int NVML_DEVICE_MIG_DISABLE() {
        return 0;
    }

    /**
     * {@return {@code NVML_DEVICE_MIG_ENABLE}}
     */
    public static int NVML_DEVICE_MIG_ENABLE() {
        return 1;
    }

    private static final class nvmlInit_v2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlInit_v2", DESC, null);
    }

    private static final class nvmlShutdown$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlShutdown", DESC, null);
    }

    private static final class nvmlErrorString$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_POINTER, nvml_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlErrorString", DESC, null);
    }

    private static final class nvmlSystemGetDriverVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlSystemGetDriverVersion", DESC, null);
    }

    private static final class nvmlSystemGetNVMLVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlSystemGetNVMLVersion", DESC, null);
    }

    private static final class nvmlSystemGetCudaDriverVersion_v2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlSystemGetCudaDriverVersion_v2", DESC, null);
    }

    private static final class nvmlDeviceGetCount_v2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetCount_v2", DESC, null);
    }

    private static final class nvmlDeviceGetHandleByIndex_v2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_INT, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetHandleByIndex_v2", DESC, null);
    }

    private static final class nvmlDeviceGetHandleByUUID$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetHandleByUUID", DESC, null);
    }

    private static final class nvmlDeviceGetHandleByPciBusId_v2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetHandleByPciBusId_v2", DESC, null);
    }

    private static final class nvmlDeviceGetName$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER, nvml_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetName", DESC, null);
    }

    private static final class nvmlDeviceGetNumaNodeId$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetNumaNodeId", DESC, null);
    }

    private static final class nvmlDeviceGetTopologyCommonAncestor$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetTopologyCommonAncestor", DESC, null);
    }

    private static final class nvmlDeviceGetP2PStatus$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER, nvml_h.C_INT, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetP2PStatus", DESC, null);
    }

    private static final class nvmlDeviceGetUUID$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER, nvml_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetUUID", DESC, null);
    }

    private static final class nvmlDeviceGetPersistenceMode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetPersistenceMode", DESC, null);
    }

    private static final class nvmlDeviceGetPciInfo_v3$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetPciInfo_v3", DESC, null);
    }

    private static final class nvmlDeviceGetMaxPcieLinkGeneration$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetMaxPcieLinkGeneration", DESC, null);
    }

    private static final class nvmlDeviceGetMaxPcieLinkWidth$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetMaxPcieLinkWidth", DESC, null);
    }

    private static final class nvmlDeviceGetCurrPcieLinkGeneration$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetCurrPcieLinkGeneration", DESC, null);
    }

    private static final class nvmlDeviceGetCurrPcieLinkWidth$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetCurrPcieLinkWidth", DESC, null);
    }

    private static final class nvmlDeviceGetClockInfo$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_INT, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetClockInfo", DESC, null);
    }

    private static final class nvmlDeviceGetMaxClockInfo$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_INT, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetMaxClockInfo", DESC, null);
    }

    private static final class nvmlDeviceGetTemperature$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_INT, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetTemperature", DESC, null);
    }

    private static final class nvmlDeviceGetPowerUsage$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetPowerUsage", DESC, null);
    }

    private static final class nvmlDeviceGetEnforcedPowerLimit$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetEnforcedPowerLimit", DESC, null);
    }

    private static final class nvmlDeviceGetMemoryInfo$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetMemoryInfo", DESC, null);
    }

    private static final class nvmlDeviceGetMemoryInfo_v2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetMemoryInfo_v2", DESC, null);
    }

    private static final class nvmlDeviceGetComputeMode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetComputeMode", DESC, null);
    }

    private static final class nvmlDeviceGetCudaComputeCapability$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetCudaComputeCapability", DESC, null);
    }

    private static final class nvmlDeviceGetEccMode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetEccMode", DESC, null);
    }

    private static final class nvmlDeviceGetUtilizationRates$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetUtilizationRates", DESC, null);
    }

    private static final class nvmlDeviceGetNvLinkState$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_INT, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetNvLinkState", DESC, null);
    }

    private static final class nvmlDeviceGetNvLinkVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_INT, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetNvLinkVersion", DESC, null);
    }

    private static final class nvmlDeviceGetNvLinkRemotePciInfo_v2$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_INT, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetNvLinkRemotePciInfo_v2", DESC, null);
    }

    private static final class nvmlDeviceGetNvLinkRemoteDeviceType$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_INT, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetNvLinkRemoteDeviceType", DESC, null);
    }

    private static final class nvmlDeviceGetMigMode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nvml_h.C_INT, nvml_h.C_POINTER, nvml_h.C_POINTER, nvml_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("nvmlDeviceGetMigMode", DESC, null);
    }
}
