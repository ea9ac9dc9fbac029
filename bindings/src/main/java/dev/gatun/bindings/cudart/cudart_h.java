// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

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
 * <p>Made from headers with {@code CUDART_VERSION 13000}.
 */
public class cudart_h {
    static final Symbols SYMBOLS = dev.gatun.bindings.NativeLibrary.CUDART.symbols();

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
     * {@code cudaStream_t}
     */
    public static final AddressLayout cudaStream_t = cudart_h.C_POINTER;

    /**
     * {@code cudaEvent_t}
     */
    public static final AddressLayout cudaEvent_t = cudart_h.C_POINTER;

    /**
     * {@code cudaGraph_t}
     */
    public static final AddressLayout cudaGraph_t = cudart_h.C_POINTER;

    /**
     * {@code cudaGraphNode_t}
     */
    public static final AddressLayout cudaGraphNode_t = cudart_h.C_POINTER;

    /**
     * {@code cudaUserObject_t}
     */
    public static final AddressLayout cudaUserObject_t = cudart_h.C_POINTER;

    /**
     * {@code cudaGraphConditionalHandle}
     */
    public static final ValueLayout.OfLong cudaGraphConditionalHandle = cudart_h.C_LONG_LONG;

    /**
     * {@code cudaFunction_t}
     */
    public static final AddressLayout cudaFunction_t = cudart_h.C_POINTER;

    /**
     * {@code cudaKernel_t}
     */
    public static final AddressLayout cudaKernel_t = cudart_h.C_POINTER;

    /**
     * {@code cudaLibrary_t}
     */
    public static final AddressLayout cudaLibrary_t = cudart_h.C_POINTER;

    /**
     * {@code cudaMemPool_t}
     */
    public static final AddressLayout cudaMemPool_t = cudart_h.C_POINTER;

    /**
     * {@code cudaGraphExec_t}
     */
    public static final AddressLayout cudaGraphExec_t = cudart_h.C_POINTER;

    /**
     * {@code cudaGraphDeviceNode_t}
     */
    public static final AddressLayout cudaGraphDeviceNode_t = cudart_h.C_POINTER;

    /**
     * {@code cudaLogIterator}
     */
    public static final ValueLayout.OfInt cudaLogIterator = cudart_h.C_INT;

    cudart_h() {
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
     * {@return {@code cudaSuccess}}
     */
    public static int cudaSuccess() {
        return 0;
    }

    /**
     * {@return {@code cudaErrorInvalidValue}}
     */
    public static int cudaErrorInvalidValue() {
        return 1;
    }

    /**
     * {@return {@code cudaErrorMemoryAllocation}}
     */
    public static int cudaErrorMemoryAllocation() {
        return 2;
    }

    /**
     * {@return {@code cudaErrorInitializationError}}
     */
    public static int cudaErrorInitializationError() {
        return 3;
    }

    /**
     * {@return {@code cudaErrorCudartUnloading}}
     */
    public static int cudaErrorCudartUnloading() {
        return 4;
    }

    /**
     * {@return {@code cudaErrorProfilerDisabled}}
     */
    public static int cudaErrorProfilerDisabled() {
        return 5;
    }

    /**
     * {@return {@code cudaErrorProfilerNotInitialized}}
     */
    public static int cudaErrorProfilerNotInitialized() {
        return 6;
    }

    /**
     * {@return {@code cudaErrorProfilerAlreadyStarted}}
     */
    public static int cudaErrorProfilerAlreadyStarted() {
        return 7;
    }

    /**
     * {@return {@code cudaErrorProfilerAlreadyStopped}}
     */
    public static int cudaErrorProfilerAlreadyStopped() {
        return 8;
    }

    /**
     * {@return {@code cudaErrorInvalidConfiguration}}
     */
    public static int cudaErrorInvalidConfiguration() {
        return 9;
    }

    /**
     * {@return {@code cudaErrorInvalidPitchValue}}
     */
    public static int cudaErrorInvalidPitchValue() {
        return 12;
    }

    /**
     * {@return {@code cudaErrorInvalidSymbol}}
     */
    public static int cudaErrorInvalidSymbol() {
        return 13;
    }

    /**
     * {@return {@code cudaErrorInvalidHostPointer}}
     */
    public static int cudaErrorInvalidHostPointer() {
        return 16;
    }

    /**
     * {@return {@code cudaErrorInvalidDevicePointer}}
     */
    public static int cudaErrorInvalidDevicePointer() {
        return 17;
    }

    /**
     * {@return {@code cudaErrorInvalidTexture}}
     */
    public static int cudaErrorInvalidTexture() {
        return 18;
    }

    /**
     * {@return {@code cudaErrorInvalidTextureBinding}}
     */
    public static int cudaErrorInvalidTextureBinding() {
        return 19;
    }

    /**
     * {@return {@code cudaErrorInvalidChannelDescriptor}}
     */
    public static int cudaErrorInvalidChannelDescriptor() {
        return 20;
    }

    /**
     * {@return {@code cudaErrorInvalidMemcpyDirection}}
     */
    public static int cudaErrorInvalidMemcpyDirection() {
        return 21;
    }

    /**
     * {@return {@code cudaErrorAddressOfConstant}}
     */
    public static int cudaErrorAddressOfConstant() {
        return 22;
    }

    /**
     * {@return {@code cudaErrorTextureFetchFailed}}
     */
    public static int cudaErrorTextureFetchFailed() {
        return 23;
    }

    /**
     * {@return {@code cudaErrorTextureNotBound}}
     */
    public static int cudaErrorTextureNotBound() {
        return 24;
    }

    /**
     * {@return {@code cudaErrorSynchronizationError}}
     */
    public static int cudaErrorSynchronizationError() {
        return 25;
    }

    /**
     * {@return {@code cudaErrorInvalidFilterSetting}}
     */
    public static int cudaErrorInvalidFilterSetting() {
        return 26;
    }

    /**
     * {@return {@code cudaErrorInvalidNormSetting}}
     */
    public static int cudaErrorInvalidNormSetting() {
        return 27;
    }

    /**
     * {@return {@code cudaErrorMixedDeviceExecution}}
     */
    public static int cudaErrorMixedDeviceExecution() {
        return 28;
    }

    /**
     * {@return {@code cudaErrorNotYetImplemented}}
     */
    public static int cudaErrorNotYetImplemented() {
        return 31;
    }

    /**
     * {@return {@code cudaErrorMemoryValueTooLarge}}
     */
    public static int cudaErrorMemoryValueTooLarge() {
        return 32;
    }

    /**
     * {@return {@code cudaErrorStubLibrary}}
     */
    public static int cudaErrorStubLibrary() {
        return 34;
    }

    /**
     * {@return {@code cudaErrorInsufficientDriver}}
     */
    public static int cudaErrorInsufficientDriver() {
        return 35;
    }

    /**
     * {@return {@code cudaErrorCallRequiresNewerDriver}}
     */
    public static int cudaErrorCallRequiresNewerDriver() {
        return 36;
    }

    /**
     * {@return {@code cudaErrorInvalidSurface}}
     */
    public static int cudaErrorInvalidSurface() {
        return 37;
    }

    /**
     * {@return {@code cudaErrorDuplicateVariableName}}
     */
    public static int cudaErrorDuplicateVariableName() {
        return 43;
    }

    /**
     * {@return {@code cudaErrorDuplicateTextureName}}
     */
    public static int cudaErrorDuplicateTextureName() {
        return 44;
    }

    /**
     * {@return {@code cudaErrorDuplicateSurfaceName}}
     */
    public static int cudaErrorDuplicateSurfaceName() {
        return 45;
    }

    /**
     * {@return {@code cudaErrorDevicesUnavailable}}
     */
    public static int cudaErrorDevicesUnavailable() {
        return 46;
    }

    /**
     * {@return {@code cudaErrorIncompatibleDriverContext}}
     */
    public static int cudaErrorIncompatibleDriverContext() {
        return 49;
    }

    /**
     * {@return {@code cudaErrorMissingConfiguration}}
     */
    public static int cudaErrorMissingConfiguration() {
        return 52;
    }

    /**
     * {@return {@code cudaErrorPriorLaunchFailure}}
     */
    public static int cudaErrorPriorLaunchFailure() {
        return 53;
    }

    /**
     * {@return {@code cudaErrorLaunchMaxDepthExceeded}}
     */
    public static int cudaErrorLaunchMaxDepthExceeded() {
        return 65;
    }

    /**
     * {@return {@code cudaErrorLaunchFileScopedTex}}
     */
    public static int cudaErrorLaunchFileScopedTex() {
        return 66;
    }

    /**
     * {@return {@code cudaErrorLaunchFileScopedSurf}}
     */
    public static int cudaErrorLaunchFileScopedSurf() {
        return 67;
    }

    /**
     * {@return {@code cudaErrorSyncDepthExceeded}}
     */
    public static int cudaErrorSyncDepthExceeded() {
        return 68;
    }

    /**
     * {@return {@code cudaErrorLaunchPendingCountExceeded}}
     */
    public static int cudaErrorLaunchPendingCountExceeded() {
        return 69;
    }

    /**
     * {@return {@code cudaErrorInvalidDeviceFunction}}
     */
    public static int cudaErrorInvalidDeviceFunction() {
        return 98;
    }

    /**
     * {@return {@code cudaErrorNoDevice}}
     */
    public static int cudaErrorNoDevice() {
        return 100;
    }

    /**
     * {@return {@code cudaErrorInvalidDevice}}
     */
    public static int cudaErrorInvalidDevice() {
        return 101;
    }

    /**
     * {@return {@code cudaErrorDeviceNotLicensed}}
     */
    public static int cudaErrorDeviceNotLicensed() {
        return 102;
    }

    /**
     * {@return {@code cudaErrorSoftwareValidityNotEstablished}}
     */
    public static int cudaErrorSoftwareValidityNotEstablished() {
        return 103;
    }

    /**
     * {@return {@code cudaErrorStartupFailure}}
     */
    public static int cudaErrorStartupFailure() {
        return 127;
    }

    /**
     * {@return {@code cudaErrorInvalidKernelImage}}
     */
    public static int cudaErrorInvalidKernelImage() {
        return 200;
    }

    /**
     * {@return {@code cudaErrorDeviceUninitialized}}
     */
    public static int cudaErrorDeviceUninitialized() {
        return 201;
    }

    /**
     * {@return {@code cudaErrorMapBufferObjectFailed}}
     */
    public static int cudaErrorMapBufferObjectFailed() {
        return 205;
    }

    /**
     * {@return {@code cudaErrorUnmapBufferObjectFailed}}
     */
    public static int cudaErrorUnmapBufferObjectFailed() {
        return 206;
    }

    /**
     * {@return {@code cudaErrorArrayIsMapped}}
     */
    public static int cudaErrorArrayIsMapped() {
        return 207;
    }

    /**
     * {@return {@code cudaErrorAlreadyMapped}}
     */
    public static int cudaErrorAlreadyMapped() {
        return 208;
    }

    /**
     * {@return {@code cudaErrorNoKernelImageForDevice}}
     */
    public static int cudaErrorNoKernelImageForDevice() {
        return 209;
    }

    /**
     * {@return {@code cudaErrorAlreadyAcquired}}
     */
    public static int cudaErrorAlreadyAcquired() {
        return 210;
    }

    /**
     * {@return {@code cudaErrorNotMapped}}
     */
    public static int cudaErrorNotMapped() {
        return 211;
    }

    /**
     * {@return {@code cudaErrorNotMappedAsArray}}
     */
    public static int cudaErrorNotMappedAsArray() {
        return 212;
    }

    /**
     * {@return {@code cudaErrorNotMappedAsPointer}}
     */
    public static int cudaErrorNotMappedAsPointer() {
        return 213;
    }

    /**
     * {@return {@code cudaErrorECCUncorrectable}}
     */
    public static int cudaErrorECCUncorrectable() {
        return 214;
    }

    /**
     * {@return {@code cudaErrorUnsupportedLimit}}
     */
    public static int cudaErrorUnsupportedLimit() {
        return 215;
    }

    /**
     * {@return {@code cudaErrorDeviceAlreadyInUse}}
     */
    public static int cudaErrorDeviceAlreadyInUse() {
        return 216;
    }

    /**
     * {@return {@code cudaErrorPeerAccessUnsupported}}
     */
    public static int cudaErrorPeerAccessUnsupported() {
        return 217;
    }

    /**
     * {@return {@code cudaErrorInvalidPtx}}
     */
    public static int cudaErrorInvalidPtx() {
        return 218;
    }

    /**
     * {@return {@code cudaErrorInvalidGraphicsContext}}
     */
    public static int cudaErrorInvalidGraphicsContext() {
        return 219;
    }

    /**
     * {@return {@code cudaErrorNvlinkUncorrectable}}
     */
    public static int cudaErrorNvlinkUncorrectable() {
        return 220;
    }

    /**
     * {@return {@code cudaErrorJitCompilerNotFound}}
     */
    public static int cudaErrorJitCompilerNotFound() {
        return 221;
    }

    /**
     * {@return {@code cudaErrorUnsupportedPtxVersion}}
     */
    public static int cudaErrorUnsupportedPtxVersion() {
        return 222;
    }

    /**
     * {@return {@code cudaErrorJitCompilationDisabled}}
     */
    public static int cudaErrorJitCompilationDisabled() {
        return 223;
    }

    /**
     * {@return {@code cudaErrorUnsupportedExecAffinity}}
     */
    public static int cudaErrorUnsupportedExecAffinity() {
        return 224;
    }

    /**
     * {@return {@code cudaErrorUnsupportedDevSideSync}}
     */
    public static int cudaErrorUnsupportedDevSideSync() {
        return 225;
    }

    /**
     * {@return {@code cudaErrorContained}}
     */
    public static int cudaErrorContained() {
        return 226;
    }

    /**
     * {@return {@code cudaErrorInvalidSource}}
     */
    public static int cudaErrorInvalidSource() {
        return 300;
    }

    /**
     * {@return {@code cudaErrorFileNotFound}}
     */
    public static int cudaErrorFileNotFound() {
        return 301;
    }

    /**
     * {@return {@code cudaErrorSharedObjectSymbolNotFound}}
     */
    public static int cudaErrorSharedObjectSymbolNotFound() {
        return 302;
    }

    /**
     * {@return {@code cudaErrorSharedObjectInitFailed}}
     */
    public static int cudaErrorSharedObjectInitFailed() {
        return 303;
    }

    /**
     * {@return {@code cudaErrorOperatingSystem}}
     */
    public static int cudaErrorOperatingSystem() {
        return 304;
    }

    /**
     * {@return {@code cudaErrorInvalidResourceHandle}}
     */
    public static int cudaErrorInvalidResourceHandle() {
        return 400;
    }

    /**
     * {@return {@code cudaErrorIllegalState}}
     */
    public static int cudaErrorIllegalState() {
        return 401;
    }

    /**
     * {@return {@code cudaErrorLossyQuery}}
     */
    public static int cudaErrorLossyQuery() {
        return 402;
    }

    /**
     * {@return {@code cudaErrorSymbolNotFound}}
     */
    public static int cudaErrorSymbolNotFound() {
        return 500;
    }

    /**
     * {@return {@code cudaErrorNotReady}}
     */
    public static int cudaErrorNotReady() {
        return 600;
    }

    /**
     * {@return {@code cudaErrorIllegalAddress}}
     */
    public static int cudaErrorIllegalAddress() {
        return 700;
    }

    /**
     * {@return {@code cudaErrorLaunchOutOfResources}}
     */
    public static int cudaErrorLaunchOutOfResources() {
        return 701;
    }

    /**
     * {@return {@code cudaErrorLaunchTimeout}}
     */
    public static int cudaErrorLaunchTimeout() {
        return 702;
    }

    /**
     * {@return {@code cudaErrorLaunchIncompatibleTexturing}}
     */
    public static int cudaErrorLaunchIncompatibleTexturing() {
        return 703;
    }

    /**
     * {@return {@code cudaErrorPeerAccessAlreadyEnabled}}
     */
    public static int cudaErrorPeerAccessAlreadyEnabled() {
        return 704;
    }

    /**
     * {@return {@code cudaErrorPeerAccessNotEnabled}}
     */
    public static int cudaErrorPeerAccessNotEnabled() {
        return 705;
    }

    /**
     * {@return {@code cudaErrorSetOnActiveProcess}}
     */
    public static int cudaErrorSetOnActiveProcess() {
        return 708;
    }

    /**
     * {@return {@code cudaErrorContextIsDestroyed}}
     */
    public static int cudaErrorContextIsDestroyed() {
        return 709;
    }

    /**
     * {@return {@code cudaErrorAssert}}
     */
    public static int cudaErrorAssert() {
        return 710;
    }

    /**
     * {@return {@code cudaErrorTooManyPeers}}
     */
    public static int cudaErrorTooManyPeers() {
        return 711;
    }

    /**
     * {@return {@code cudaErrorHostMemoryAlreadyRegistered}}
     */
    public static int cudaErrorHostMemoryAlreadyRegistered() {
        return 712;
    }

    /**
     * {@return {@code cudaErrorHostMemoryNotRegistered}}
     */
    public static int cudaErrorHostMemoryNotRegistered() {
        return 713;
    }

    /**
     * {@return {@code cudaErrorHardwareStackError}}
     */
    public static int cudaErrorHardwareStackError() {
        return 714;
    }

    /**
     * {@return {@code cudaErrorIllegalInstruction}}
     */
    public static int cudaErrorIllegalInstruction() {
        return 715;
    }

    /**
     * {@return {@code cudaErrorMisalignedAddress}}
     */
    public static int cudaErrorMisalignedAddress() {
        return 716;
    }

    /**
     * {@return {@code cudaErrorInvalidAddressSpace}}
     */
    public static int cudaErrorInvalidAddressSpace() {
        return 717;
    }

    /**
     * {@return {@code cudaErrorInvalidPc}}
     */
    public static int cudaErrorInvalidPc() {
        return 718;
    }

    /**
     * {@return {@code cudaErrorLaunchFailure}}
     */
    public static int cudaErrorLaunchFailure() {
        return 719;
    }

    /**
     * {@return {@code cudaErrorCooperativeLaunchTooLarge}}
     */
    public static int cudaErrorCooperativeLaunchTooLarge() {
        return 720;
    }

    /**
     * {@return {@code cudaErrorTensorMemoryLeak}}
     */
    public static int cudaErrorTensorMemoryLeak() {
        return 721;
    }

    /**
     * {@return {@code cudaErrorNotPermitted}}
     */
    public static int cudaErrorNotPermitted() {
        return 800;
    }

    /**
     * {@return {@code cudaErrorNotSupported}}
     */
    public static int cudaErrorNotSupported() {
        return 801;
    }

    /**
     * {@return {@code cudaErrorSystemNotReady}}
     */
    public static int cudaErrorSystemNotReady() {
        return 802;
    }

    /**
     * {@return {@code cudaErrorSystemDriverMismatch}}
     */
    public static int cudaErrorSystemDriverMismatch() {
        return 803;
    }

    /**
     * {@return {@code cudaErrorCompatNotSupportedOnDevice}}
     */
    public static int cudaErrorCompatNotSupportedOnDevice() {
        return 804;
    }

    /**
     * {@return {@code cudaErrorMpsConnectionFailed}}
     */
    public static int cudaErrorMpsConnectionFailed() {
        return 805;
    }

    /**
     * {@return {@code cudaErrorMpsRpcFailure}}
     */
    public static int cudaErrorMpsRpcFailure() {
        return 806;
    }

    /**
     * {@return {@code cudaErrorMpsServerNotReady}}
     */
    public static int cudaErrorMpsServerNotReady() {
        return 807;
    }

    /**
     * {@return {@code cudaErrorMpsMaxClientsReached}}
     */
    public static int cudaErrorMpsMaxClientsReached() {
        return 808;
    }

    /**
     * {@return {@code cudaErrorMpsMaxConnectionsReached}}
     */
    public static int cudaErrorMpsMaxConnectionsReached() {
        return 809;
    }

    /**
     * {@return {@code cudaErrorMpsClientTerminated}}
     */
    public static int cudaErrorMpsClientTerminated() {
        return 810;
    }

    /**
     * {@return {@code cudaErrorCdpNotSupported}}
     */
    public static int cudaErrorCdpNotSupported() {
        return 811;
    }

    /**
     * {@return {@code cudaErrorCdpVersionMismatch}}
     */
    public static int cudaErrorCdpVersionMismatch() {
        return 812;
    }

    /**
     * {@return {@code cudaErrorStreamCaptureUnsupported}}
     */
    public static int cudaErrorStreamCaptureUnsupported() {
        return 900;
    }

    /**
     * {@return {@code cudaErrorStreamCaptureInvalidated}}
     */
    public static int cudaErrorStreamCaptureInvalidated() {
        return 901;
    }

    /**
     * {@return {@code cudaErrorStreamCaptureMerge}}
     */
    public static int cudaErrorStreamCaptureMerge() {
        return 902;
    }

    /**
     * {@return {@code cudaErrorStreamCaptureUnmatched}}
     */
    public static int cudaErrorStreamCaptureUnmatched() {
        return 903;
    }

    /**
     * {@return {@code cudaErrorStreamCaptureUnjoined}}
     */
    public static int cudaErrorStreamCaptureUnjoined() {
        return 904;
    }

    /**
     * {@return {@code cudaErrorStreamCaptureIsolation}}
     */
    public static int cudaErrorStreamCaptureIsolation() {
        return 905;
    }

    /**
     * {@return {@code cudaErrorStreamCaptureImplicit}}
     */
    public static int cudaErrorStreamCaptureImplicit() {
        return 906;
    }

    /**
     * {@return {@code cudaErrorCapturedEvent}}
     */
    public static int cudaErrorCapturedEvent() {
        return 907;
    }

    /**
     * {@return {@code cudaErrorStreamCaptureWrongThread}}
     */
    public static int cudaErrorStreamCaptureWrongThread() {
        return 908;
    }

    /**
     * {@return {@code cudaErrorTimeout}}
     */
    public static int cudaErrorTimeout() {
        return 909;
    }

    /**
     * {@return {@code cudaErrorGraphExecUpdateFailure}}
     */
    public static int cudaErrorGraphExecUpdateFailure() {
        return 910;
    }

    /**
     * {@return {@code cudaErrorExternalDevice}}
     */
    public static int cudaErrorExternalDevice() {
        return 911;
    }

    /**
     * {@return {@code cudaErrorInvalidClusterSize}}
     */
    public static int cudaErrorInvalidClusterSize() {
        return 912;
    }

    /**
     * {@return {@code cudaErrorFunctionNotLoaded}}
     */
    public static int cudaErrorFunctionNotLoaded() {
        return 913;
    }

    /**
     * {@return {@code cudaErrorInvalidResourceType}}
     */
    public static int cudaErrorInvalidResourceType() {
        return 914;
    }

    /**
     * {@return {@code cudaErrorInvalidResourceConfiguration}}
     */
    public static int cudaErrorInvalidResourceConfiguration() {
        return 915;
    }

    /**
     * {@return {@code cudaErrorUnknown}}
     */
    public static int cudaErrorUnknown() {
        return 999;
    }

    /**
     * {@return {@code cudaErrorApiFailureBase}}
     */
    public static int cudaErrorApiFailureBase() {
        return 10000;
    }

    /**
     * {@return {@code cudaMemoryTypeUnregistered}}
     */
    public static int cudaMemoryTypeUnregistered() {
        return 0;
    }

    /**
     * {@return {@code cudaMemoryTypeHost}}
     */
    public static int cudaMemoryTypeHost() {
        return 1;
    }

    /**
     * {@return {@code cudaMemoryTypeDevice}}
     */
    public static int cudaMemoryTypeDevice() {
        return 2;
    }

    /**
     * {@return {@code cudaMemoryTypeManaged}}
     */
    public static int cudaMemoryTypeManaged() {
        return 3;
    }

    /**
     * {@return {@code cudaMemcpyHostToHost}}
     */
    public static int cudaMemcpyHostToHost() {
        return 0;
    }

    /**
     * {@return {@code cudaMemcpyHostToDevice}}
     */
    public static int cudaMemcpyHostToDevice() {
        return 1;
    }

    /**
     * {@return {@code cudaMemcpyDeviceToHost}}
     */
    public static int cudaMemcpyDeviceToHost() {
        return 2;
    }

    /**
     * {@return {@code cudaMemcpyDeviceToDevice}}
     */
    public static int cudaMemcpyDeviceToDevice() {
        return 3;
    }

    /**
     * {@return {@code cudaMemcpyDefault}}
     */
    public static int cudaMemcpyDefault() {
        return 4;
    }

    /**
     * {@return {@code cudaAccessPropertyNormal}}
     */
    public static int cudaAccessPropertyNormal() {
        return 0;
    }

    /**
     * {@return {@code cudaAccessPropertyStreaming}}
     */
    public static int cudaAccessPropertyStreaming() {
        return 1;
    }

    /**
     * {@return {@code cudaAccessPropertyPersisting}}
     */
    public static int cudaAccessPropertyPersisting() {
        return 2;
    }

    /**
     * {@return {@code cudaStreamCaptureStatusNone}}
     */
    public static int cudaStreamCaptureStatusNone() {
        return 0;
    }

    /**
     * {@return {@code cudaStreamCaptureStatusActive}}
     */
    public static int cudaStreamCaptureStatusActive() {
        return 1;
    }

    /**
     * {@return {@code cudaStreamCaptureStatusInvalidated}}
     */
    public static int cudaStreamCaptureStatusInvalidated() {
        return 2;
    }

    /**
     * {@return {@code cudaStreamCaptureModeGlobal}}
     */
    public static int cudaStreamCaptureModeGlobal() {
        return 0;
    }

    /**
     * {@return {@code cudaStreamCaptureModeThreadLocal}}
     */
    public static int cudaStreamCaptureModeThreadLocal() {
        return 1;
    }

    /**
     * {@return {@code cudaStreamCaptureModeRelaxed}}
     */
    public static int cudaStreamCaptureModeRelaxed() {
        return 2;
    }

    /**
     * {@return {@code cudaSyncPolicyAuto}}
     */
    public static int cudaSyncPolicyAuto() {
        return 1;
    }

    /**
     * {@return {@code cudaSyncPolicySpin}}
     */
    public static int cudaSyncPolicySpin() {
        return 2;
    }

    /**
     * {@return {@code cudaSyncPolicyYield}}
     */
    public static int cudaSyncPolicyYield() {
        return 3;
    }

    /**
     * {@return {@code cudaSyncPolicyBlockingSync}}
     */
    public static int cudaSyncPolicyBlockingSync() {
        return 4;
    }

    /**
     * {@return {@code cudaClusterSchedulingPolicyDefault}}
     */
    public static int cudaClusterSchedulingPolicyDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaClusterSchedulingPolicySpread}}
     */
    public static int cudaClusterSchedulingPolicySpread() {
        return 1;
    }

    /**
     * {@return {@code cudaClusterSchedulingPolicyLoadBalancing}}
     */
    public static int cudaClusterSchedulingPolicyLoadBalancing() {
        return 2;
    }

    /**
     * {@return {@code cudaStreamAddCaptureDependencies}}
     */
    public static int cudaStreamAddCaptureDependencies() {
        return 0;
    }

    /**
     * {@return {@code cudaStreamSetCaptureDependencies}}
     */
    public static int cudaStreamSetCaptureDependencies() {
        return 1;
    }

    /**
     * {@return {@code cudaUserObjectNoDestructorSync}}
     */
    public static int cudaUserObjectNoDestructorSync() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphUserObjectMove}}
     */
    public static int cudaGraphUserObjectMove() {
        return 1;
    }

    /**
     * {@return {@code cudaResViewFormatNone}}
     */
    public static int cudaResViewFormatNone() {
        return 0;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedChar1}}
     */
    public static int cudaResViewFormatUnsignedChar1() {
        return 1;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedChar2}}
     */
    public static int cudaResViewFormatUnsignedChar2() {
        return 2;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedChar4}}
     */
    public static int cudaResViewFormatUnsignedChar4() {
        return 3;
    }

    /**
     * {@return {@code cudaResViewFormatSignedChar1}}
     */
    public static int cudaResViewFormatSignedChar1() {
        return 4;
    }

    /**
     * {@return {@code cudaResViewFormatSignedChar2}}
     */
    public static int cudaResViewFormatSignedChar2() {
        return 5;
    }

    /**
     * {@return {@code cudaResViewFormatSignedChar4}}
     */
    public static int cudaResViewFormatSignedChar4() {
        return 6;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedShort1}}
     */
    public static int cudaResViewFormatUnsignedShort1() {
        return 7;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedShort2}}
     */
    public static int cudaResViewFormatUnsignedShort2() {
        return 8;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedShort4}}
     */
    public static int cudaResViewFormatUnsignedShort4() {
        return 9;
    }

    /**
     * {@return {@code cudaResViewFormatSignedShort1}}
     */
    public static int cudaResViewFormatSignedShort1() {
        return 10;
    }

    /**
     * {@return {@code cudaResViewFormatSignedShort2}}
     */
    public static int cudaResViewFormatSignedShort2() {
        return 11;
    }

    /**
     * {@return {@code cudaResViewFormatSignedShort4}}
     */
    public static int cudaResViewFormatSignedShort4() {
        return 12;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedInt1}}
     */
    public static int cudaResViewFormatUnsignedInt1() {
        return 13;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedInt2}}
     */
    public static int cudaResViewFormatUnsignedInt2() {
        return 14;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedInt4}}
     */
    public static int cudaResViewFormatUnsignedInt4() {
        return 15;
    }

    /**
     * {@return {@code cudaResViewFormatSignedInt1}}
     */
    public static int cudaResViewFormatSignedInt1() {
        return 16;
    }

    /**
     * {@return {@code cudaResViewFormatSignedInt2}}
     */
    public static int cudaResViewFormatSignedInt2() {
        return 17;
    }

    /**
     * {@return {@code cudaResViewFormatSignedInt4}}
     */
    public static int cudaResViewFormatSignedInt4() {
        return 18;
    }

    /**
     * {@return {@code cudaResViewFormatHalf1}}
     */
    public static int cudaResViewFormatHalf1() {
        return 19;
    }

    /**
     * {@return {@code cudaResViewFormatHalf2}}
     */
    public static int cudaResViewFormatHalf2() {
        return 20;
    }

    /**
     * {@return {@code cudaResViewFormatHalf4}}
     */
    public static int cudaResViewFormatHalf4() {
        return 21;
    }

    /**
     * {@return {@code cudaResViewFormatFloat1}}
     */
    public static int cudaResViewFormatFloat1() {
        return 22;
    }

    /**
     * {@return {@code cudaResViewFormatFloat2}}
     */
    public static int cudaResViewFormatFloat2() {
        return 23;
    }

    /**
     * {@return {@code cudaResViewFormatFloat4}}
     */
    public static int cudaResViewFormatFloat4() {
        return 24;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedBlockCompressed1}}
     */
    public static int cudaResViewFormatUnsignedBlockCompressed1() {
        return 25;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedBlockCompressed2}}
     */
    public static int cudaResViewFormatUnsignedBlockCompressed2() {
        return 26;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedBlockCompressed3}}
     */
    public static int cudaResViewFormatUnsignedBlockCompressed3() {
        return 27;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedBlockCompressed4}}
     */
    public static int cudaResViewFormatUnsignedBlockCompressed4() {
        return 28;
    }

    /**
     * {@return {@code cudaResViewFormatSignedBlockCompressed4}}
     */
    public static int cudaResViewFormatSignedBlockCompressed4() {
        return 29;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedBlockCompressed5}}
     */
    public static int cudaResViewFormatUnsignedBlockCompressed5() {
        return 30;
    }

    /**
     * {@return {@code cudaResViewFormatSignedBlockCompressed5}}
     */
    public static int cudaResViewFormatSignedBlockCompressed5() {
        return 31;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedBlockCompressed6H}}
     */
    public static int cudaResViewFormatUnsignedBlockCompressed6H() {
        return 32;
    }

    /**
     * {@return {@code cudaResViewFormatSignedBlockCompressed6H}}
     */
    public static int cudaResViewFormatSignedBlockCompressed6H() {
        return 33;
    }

    /**
     * {@return {@code cudaResViewFormatUnsignedBlockCompressed7}}
     */
    public static int cudaResViewFormatUnsignedBlockCompressed7() {
        return 34;
    }

    /**
     * {@return {@code cudaFuncAttributeMaxDynamicSharedMemorySize}}
     */
    public static int cudaFuncAttributeMaxDynamicSharedMemorySize() {
        return 8;
    }

    /**
     * {@return {@code cudaFuncAttributePreferredSharedMemoryCarveout}}
     */
    public static int cudaFuncAttributePreferredSharedMemoryCarveout() {
        return 9;
    }

    /**
     * {@return {@code cudaFuncAttributeClusterDimMustBeSet}}
     */
    public static int cudaFuncAttributeClusterDimMustBeSet() {
        return 10;
    }

    /**
     * {@return {@code cudaFuncAttributeRequiredClusterWidth}}
     */
    public static int cudaFuncAttributeRequiredClusterWidth() {
        return 11;
    }

    /**
     * {@return {@code cudaFuncAttributeRequiredClusterHeight}}
     */
    public static int cudaFuncAttributeRequiredClusterHeight() {
        return 12;
    }

    /**
     * {@return {@code cudaFuncAttributeRequiredClusterDepth}}
     */
    public static int cudaFuncAttributeRequiredClusterDepth() {
        return 13;
    }

    /**
     * {@return {@code cudaFuncAttributeNonPortableClusterSizeAllowed}}
     */
    public static int cudaFuncAttributeNonPortableClusterSizeAllowed() {
        return 14;
    }

    /**
     * {@return {@code cudaFuncAttributeClusterSchedulingPolicyPreference}}
     */
    public static int cudaFuncAttributeClusterSchedulingPolicyPreference() {
        return 15;
    }

    /**
     * {@return {@code cudaFuncAttributeMax}}
     */
    public static int cudaFuncAttributeMax() {
        return 16;
    }

    /**
     * {@return {@code cudaFuncCachePreferNone}}
     */
    public static int cudaFuncCachePreferNone() {
        return 0;
    }

    /**
     * {@return {@code cudaFuncCachePreferShared}}
     */
    public static int cudaFuncCachePreferShared() {
        return 1;
    }

    /**
     * {@return {@code cudaFuncCachePreferL1}}
     */
    public static int cudaFuncCachePreferL1() {
        return 2;
    }

    /**
     * {@return {@code cudaFuncCachePreferEqual}}
     */
    public static int cudaFuncCachePreferEqual() {
        return 3;
    }

    /**
     * {@return {@code cudaSharedMemBankSizeDefault}}
     */
    public static int cudaSharedMemBankSizeDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaSharedMemBankSizeFourByte}}
     */
    public static int cudaSharedMemBankSizeFourByte() {
        return 1;
    }

    /**
     * {@return {@code cudaSharedMemBankSizeEightByte}}
     */
    public static int cudaSharedMemBankSizeEightByte() {
        return 2;
    }

    /**
     * {@return {@code cudaSharedmemCarveoutDefault}}
     */
    public static int cudaSharedmemCarveoutDefault() {
        return -1;
    }

    /**
     * {@return {@code cudaSharedmemCarveoutMaxShared}}
     */
    public static int cudaSharedmemCarveoutMaxShared() {
        return 100;
    }

    /**
     * {@return {@code cudaSharedmemCarveoutMaxL1}}
     */
    public static int cudaSharedmemCarveoutMaxL1() {
        return 0;
    }

    /**
     * {@return {@code cudaComputeModeDefault}}
     */
    public static int cudaComputeModeDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaComputeModeExclusive}}
     */
    public static int cudaComputeModeExclusive() {
        return 1;
    }

    /**
     * {@return {@code cudaComputeModeProhibited}}
     */
    public static int cudaComputeModeProhibited() {
        return 2;
    }

    /**
     * {@return {@code cudaComputeModeExclusiveProcess}}
     */
    public static int cudaComputeModeExclusiveProcess() {
        return 3;
    }

    /**
     * {@return {@code cudaLimitStackSize}}
     */
    public static int cudaLimitStackSize() {
        return 0;
    }

    /**
     * {@return {@code cudaLimitPrintfFifoSize}}
     */
    public static int cudaLimitPrintfFifoSize() {
        return 1;
    }

    /**
     * {@return {@code cudaLimitMallocHeapSize}}
     */
    public static int cudaLimitMallocHeapSize() {
        return 2;
    }

    /**
     * {@return {@code cudaLimitDevRuntimeSyncDepth}}
     */
    public static int cudaLimitDevRuntimeSyncDepth() {
        return 3;
    }

    /**
     * {@return {@code cudaLimitDevRuntimePendingLaunchCount}}
     */
    public static int cudaLimitDevRuntimePendingLaunchCount() {
        return 4;
    }

    /**
     * {@return {@code cudaLimitMaxL2FetchGranularity}}
     */
    public static int cudaLimitMaxL2FetchGranularity() {
        return 5;
    }

    /**
     * {@return {@code cudaLimitPersistingL2CacheSize}}
     */
    public static int cudaLimitPersistingL2CacheSize() {
        return 6;
    }

    /**
     * {@return {@code cudaMemAdviseSetReadMostly}}
     */
    public static int cudaMemAdviseSetReadMostly() {
        return 1;
    }

    /**
     * {@return {@code cudaMemAdviseUnsetReadMostly}}
     */
    public static int cudaMemAdviseUnsetReadMostly() {
        return 2;
    }

    /**
     * {@return {@code cudaMemAdviseSetPreferredLocation}}
     */
    public static int cudaMemAdviseSetPreferredLocation() {
        return 3;
    }

    /**
     * {@return {@code cudaMemAdviseUnsetPreferredLocation}}
     */
    public static int cudaMemAdviseUnsetPreferredLocation() {
        return 4;
    }

    /**
     * {@return {@code cudaMemAdviseSetAccessedBy}}
     */
    public static int cudaMemAdviseSetAccessedBy() {
        return 5;
    }

    /**
     * {@return {@code cudaMemAdviseUnsetAccessedBy}}
     */
    public static int cudaMemAdviseUnsetAccessedBy() {
        return 6;
    }

    /**
     * {@return {@code cudaMemRangeAttributeReadMostly}}
     */
    public static int cudaMemRangeAttributeReadMostly() {
        return 1;
    }

    /**
     * {@return {@code cudaMemRangeAttributePreferredLocation}}
     */
    public static int cudaMemRangeAttributePreferredLocation() {
        return 2;
    }

    /**
     * {@return {@code cudaMemRangeAttributeAccessedBy}}
     */
    public static int cudaMemRangeAttributeAccessedBy() {
        return 3;
    }

    /**
     * {@return {@code cudaMemRangeAttributeLastPrefetchLocation}}
     */
    public static int cudaMemRangeAttributeLastPrefetchLocation() {
        return 4;
    }

    /**
     * {@return {@code cudaMemRangeAttributePreferredLocationType}}
     */
    public static int cudaMemRangeAttributePreferredLocationType() {
        return 5;
    }

    /**
     * {@return {@code cudaMemRangeAttributePreferredLocationId}}
     */
    public static int cudaMemRangeAttributePreferredLocationId() {
        return 6;
    }

    /**
     * {@return {@code cudaMemRangeAttributeLastPrefetchLocationType}}
     */
    public static int cudaMemRangeAttributeLastPrefetchLocationType() {
        return 7;
    }

    /**
     * {@return {@code cudaMemRangeAttributeLastPrefetchLocationId}}
     */
    public static int cudaMemRangeAttributeLastPrefetchLocationId() {
        return 8;
    }

    /**
     * {@return {@code cudaFlushGPUDirectRDMAWritesOptionHost}}
     */
    public static int cudaFlushGPUDirectRDMAWritesOptionHost() {
        return 1;
    }

    /**
     * {@return {@code cudaFlushGPUDirectRDMAWritesOptionMemOps}}
     */
    public static int cudaFlushGPUDirectRDMAWritesOptionMemOps() {
        return 2;
    }

    /**
     * {@return {@code cudaGPUDirectRDMAWritesOrderingNone}}
     */
    public static int cudaGPUDirectRDMAWritesOrderingNone() {
        return 0;
    }

    /**
     * {@return {@code cudaGPUDirectRDMAWritesOrderingOwner}}
     */
    public static int cudaGPUDirectRDMAWritesOrderingOwner() {
        return 100;
    }

    /**
     * {@return {@code cudaGPUDirectRDMAWritesOrderingAllDevices}}
     */
    public static int cudaGPUDirectRDMAWritesOrderingAllDevices() {
        return 200;
    }

    /**
     * {@return {@code cudaFlushGPUDirectRDMAWritesToOwner}}
     */
    public static int cudaFlushGPUDirectRDMAWritesToOwner() {
        return 100;
    }

    /**
     * {@return {@code cudaFlushGPUDirectRDMAWritesToAllDevices}}
     */
    public static int cudaFlushGPUDirectRDMAWritesToAllDevices() {
        return 200;
    }

    /**
     * {@return {@code cudaFlushGPUDirectRDMAWritesTargetCurrentDevice}}
     */
    public static int cudaFlushGPUDirectRDMAWritesTargetCurrentDevice() {
        return 0;
    }

    /**
     * {@return {@code cudaDevAttrMaxThreadsPerBlock}}
     */
    public static int cudaDevAttrMaxThreadsPerBlock() {
        return 1;
    }

    /**
     * {@return {@code cudaDevAttrMaxBlockDimX}}
     */
    public static int cudaDevAttrMaxBlockDimX() {
        return 2;
    }

    /**
     * {@return {@code cudaDevAttrMaxBlockDimY}}
     */
    public static int cudaDevAttrMaxBlockDimY() {
        return 3;
    }

    /**
     * {@return {@code cudaDevAttrMaxBlockDimZ}}
     */
    public static int cudaDevAttrMaxBlockDimZ() {
        return 4;
    }

    /**
     * {@return {@code cudaDevAttrMaxGridDimX}}
     */
    public static int cudaDevAttrMaxGridDimX() {
        return 5;
    }

    /**
     * {@return {@code cudaDevAttrMaxGridDimY}}
     */
    public static int cudaDevAttrMaxGridDimY() {
        return 6;
    }

    /**
     * {@return {@code cudaDevAttrMaxGridDimZ}}
     */
    public static int cudaDevAttrMaxGridDimZ() {
        return 7;
    }

    /**
     * {@return {@code cudaDevAttrMaxSharedMemoryPerBlock}}
     */
    public static int cudaDevAttrMaxSharedMemoryPerBlock() {
        return 8;
    }

    /**
     * {@return {@code cudaDevAttrTotalConstantMemory}}
     */
    public static int cudaDevAttrTotalConstantMemory() {
        return 9;
    }

    /**
     * {@return {@code cudaDevAttrWarpSize}}
     */
    public static int cudaDevAttrWarpSize() {
        return 10;
    }

    /**
     * {@return {@code cudaDevAttrMaxPitch}}
     */
    public static int cudaDevAttrMaxPitch() {
        return 11;
    }

    /**
     * {@return {@code cudaDevAttrMaxRegistersPerBlock}}
     */
    public static int cudaDevAttrMaxRegistersPerBlock() {
        return 12;
    }

    /**
     * {@return {@code cudaDevAttrClockRate}}
     */
    public static int cudaDevAttrClockRate() {
        return 13;
    }

    /**
     * {@return {@code cudaDevAttrTextureAlignment}}
     */
    public static int cudaDevAttrTextureAlignment() {
        return 14;
    }

    /**
     * {@return {@code cudaDevAttrGpuOverlap}}
     */
    public static int cudaDevAttrGpuOverlap() {
        return 15;
    }

    /**
     * {@return {@code cudaDevAttrMultiProcessorCount}}
     */
    public static int cudaDevAttrMultiProcessorCount() {
        return 16;
    }

    /**
     * {@return {@code cudaDevAttrKernelExecTimeout}}
     */
    public static int cudaDevAttrKernelExecTimeout() {
        return 17;
    }

    /**
     * {@return {@code cudaDevAttrIntegrated}}
     */
    public static int cudaDevAttrIntegrated() {
        return 18;
    }

    /**
     * {@return {@code cudaDevAttrCanMapHostMemory}}
     */
    public static int cudaDevAttrCanMapHostMemory() {
        return 19;
    }

    /**
     * {@return {@code cudaDevAttrComputeMode}}
     */
    public static int cudaDevAttrComputeMode() {
        return 20;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture1DWidth}}
     */
    public static int cudaDevAttrMaxTexture1DWidth() {
        return 21;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DWidth}}
     */
    public static int cudaDevAttrMaxTexture2DWidth() {
        return 22;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DHeight}}
     */
    public static int cudaDevAttrMaxTexture2DHeight() {
        return 23;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture3DWidth}}
     */
    public static int cudaDevAttrMaxTexture3DWidth() {
        return 24;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture3DHeight}}
     */
    public static int cudaDevAttrMaxTexture3DHeight() {
        return 25;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture3DDepth}}
     */
    public static int cudaDevAttrMaxTexture3DDepth() {
        return 26;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DLayeredWidth}}
     */
    public static int cudaDevAttrMaxTexture2DLayeredWidth() {
        return 27;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DLayeredHeight}}
     */
    public static int cudaDevAttrMaxTexture2DLayeredHeight() {
        return 28;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DLayeredLayers}}
     */
    public static int cudaDevAttrMaxTexture2DLayeredLayers() {
        return 29;
    }

    /**
     * {@return {@code cudaDevAttrSurfaceAlignment}}
     */
    public static int cudaDevAttrSurfaceAlignment() {
        return 30;
    }

    /**
     * {@return {@code cudaDevAttrConcurrentKernels}}
     */
    public static int cudaDevAttrConcurrentKernels() {
        return 31;
    }

    /**
     * {@return {@code cudaDevAttrEccEnabled}}
     */
    public static int cudaDevAttrEccEnabled() {
        return 32;
    }

    /**
     * {@return {@code cudaDevAttrPciBusId}}
     */
    public static int cudaDevAttrPciBusId() {
        return 33;
    }

    /**
     * {@return {@code cudaDevAttrPciDeviceId}}
     */
    public static int cudaDevAttrPciDeviceId() {
        return 34;
    }

    /**
     * {@return {@code cudaDevAttrTccDriver}}
     */
    public static int cudaDevAttrTccDriver() {
        return 35;
    }

    /**
     * {@return {@code cudaDevAttrMemoryClockRate}}
     */
    public static int cudaDevAttrMemoryClockRate() {
        return 36;
    }

    /**
     * {@return {@code cudaDevAttrGlobalMemoryBusWidth}}
     */
    public static int cudaDevAttrGlobalMemoryBusWidth() {
        return 37;
    }

    /**
     * {@return {@code cudaDevAttrL2CacheSize}}
     */
    public static int cudaDevAttrL2CacheSize() {
        return 38;
    }

    /**
     * {@return {@code cudaDevAttrMaxThreadsPerMultiProcessor}}
     */
    public static int cudaDevAttrMaxThreadsPerMultiProcessor() {
        return 39;
    }

    /**
     * {@return {@code cudaDevAttrAsyncEngineCount}}
     */
    public static int cudaDevAttrAsyncEngineCount() {
        return 40;
    }

    /**
     * {@return {@code cudaDevAttrUnifiedAddressing}}
     */
    public static int cudaDevAttrUnifiedAddressing() {
        return 41;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture1DLayeredWidth}}
     */
    public static int cudaDevAttrMaxTexture1DLayeredWidth() {
        return 42;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture1DLayeredLayers}}
     */
    public static int cudaDevAttrMaxTexture1DLayeredLayers() {
        return 43;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DGatherWidth}}
     */
    public static int cudaDevAttrMaxTexture2DGatherWidth() {
        return 45;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DGatherHeight}}
     */
    public static int cudaDevAttrMaxTexture2DGatherHeight() {
        return 46;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture3DWidthAlt}}
     */
    public static int cudaDevAttrMaxTexture3DWidthAlt() {
        return 47;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture3DHeightAlt}}
     */
    public static int cudaDevAttrMaxTexture3DHeightAlt() {
        return 48;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture3DDepthAlt}}
     */
    public static int cudaDevAttrMaxTexture3DDepthAlt() {
        return 49;
    }

    /**
     * {@return {@code cudaDevAttrPciDomainId}}
     */
    public static int cudaDevAttrPciDomainId() {
        return 50;
    }

    /**
     * {@return {@code cudaDevAttrTexturePitchAlignment}}
     */
    public static int cudaDevAttrTexturePitchAlignment() {
        return 51;
    }

    /**
     * {@return {@code cudaDevAttrMaxTextureCubemapWidth}}
     */
    public static int cudaDevAttrMaxTextureCubemapWidth() {
        return 52;
    }

    /**
     * {@return {@code cudaDevAttrMaxTextureCubemapLayeredWidth}}
     */
    public static int cudaDevAttrMaxTextureCubemapLayeredWidth() {
        return 53;
    }

    /**
     * {@return {@code cudaDevAttrMaxTextureCubemapLayeredLayers}}
     */
    public static int cudaDevAttrMaxTextureCubemapLayeredLayers() {
        return 54;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurface1DWidth}}
     */
    public static int cudaDevAttrMaxSurface1DWidth() {
        return 55;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurface2DWidth}}
     */
    public static int cudaDevAttrMaxSurface2DWidth() {
        return 56;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurface2DHeight}}
     */
    public static int cudaDevAttrMaxSurface2DHeight() {
        return 57;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurface3DWidth}}
     */
    public static int cudaDevAttrMaxSurface3DWidth() {
        return 58;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurface3DHeight}}
     */
    public static int cudaDevAttrMaxSurface3DHeight() {
        return 59;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurface3DDepth}}
     */
    public static int cudaDevAttrMaxSurface3DDepth() {
        return 60;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurface1DLayeredWidth}}
     */
    public static int cudaDevAttrMaxSurface1DLayeredWidth() {
        return 61;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurface1DLayeredLayers}}
     */
    public static int cudaDevAttrMaxSurface1DLayeredLayers() {
        return 62;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurface2DLayeredWidth}}
     */
    public static int cudaDevAttrMaxSurface2DLayeredWidth() {
        return 63;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurface2DLayeredHeight}}
     */
    public static int cudaDevAttrMaxSurface2DLayeredHeight() {
        return 64;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurface2DLayeredLayers}}
     */
    public static int cudaDevAttrMaxSurface2DLayeredLayers() {
        return 65;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurfaceCubemapWidth}}
     */
    public static int cudaDevAttrMaxSurfaceCubemapWidth() {
        return 66;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurfaceCubemapLayeredWidth}}
     */
    public static int cudaDevAttrMaxSurfaceCubemapLayeredWidth() {
        return 67;
    }

    /**
     * {@return {@code cudaDevAttrMaxSurfaceCubemapLayeredLayers}}
     */
    public static int cudaDevAttrMaxSurfaceCubemapLayeredLayers() {
        return 68;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture1DLinearWidth}}
     */
    public static int cudaDevAttrMaxTexture1DLinearWidth() {
        return 69;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DLinearWidth}}
     */
    public static int cudaDevAttrMaxTexture2DLinearWidth() {
        return 70;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DLinearHeight}}
     */
    public static int cudaDevAttrMaxTexture2DLinearHeight() {
        return 71;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DLinearPitch}}
     */
    public static int cudaDevAttrMaxTexture2DLinearPitch() {
        return 72;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DMipmappedWidth}}
     */
    public static int cudaDevAttrMaxTexture2DMipmappedWidth() {
        return 73;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture2DMipmappedHeight}}
     */
    public static int cudaDevAttrMaxTexture2DMipmappedHeight() {
        return 74;
    }

    /**
     * {@return {@code cudaDevAttrComputeCapabilityMajor}}
     */
    public static int cudaDevAttrComputeCapabilityMajor() {
        return 75;
    }

    /**
     * {@return {@code cudaDevAttrComputeCapabilityMinor}}
     */
    public static int cudaDevAttrComputeCapabilityMinor() {
        return 76;
    }

    /**
     * {@return {@code cudaDevAttrMaxTexture1DMipmappedWidth}}
     */
    public static int cudaDevAttrMaxTexture1DMipmappedWidth() {
        return 77;
    }

    /**
     * {@return {@code cudaDevAttrStreamPrioritiesSupported}}
     */
    public static int cudaDevAttrStreamPrioritiesSupported() {
        return 78;
    }

    /**
     * {@return {@code cudaDevAttrGlobalL1CacheSupported}}
     */
    public static int cudaDevAttrGlobalL1CacheSupported() {
        return 79;
    }

    /**
     * {@return {@code cudaDevAttrLocalL1CacheSupported}}
     */
    public static int cudaDevAttrLocalL1CacheSupported() {
        return 80;
    }

    /**
     * {@return {@code cudaDevAttrMaxSharedMemoryPerMultiprocessor}}
     */
    public static int cudaDevAttrMaxSharedMemoryPerMultiprocessor() {
        return 81;
    }

    /**
     * {@return {@code cudaDevAttrMaxRegistersPerMultiprocessor}}
     */
    public static int cudaDevAttrMaxRegistersPerMultiprocessor() {
        return 82;
    }

    /**
     * {@return {@code cudaDevAttrManagedMemory}}
     */
    public static int cudaDevAttrManagedMemory() {
        return 83;
    }

    /**
     * {@return {@code cudaDevAttrIsMultiGpuBoard}}
     */
    public static int cudaDevAttrIsMultiGpuBoard() {
        return 84;
    }

    /**
     * {@return {@code cudaDevAttrMultiGpuBoardGroupID}}
     */
    public static int cudaDevAttrMultiGpuBoardGroupID() {
        return 85;
    }

    /**
     * {@return {@code cudaDevAttrHostNativeAtomicSupported}}
     */
    public static int cudaDevAttrHostNativeAtomicSupported() {
        return 86;
    }

    /**
     * {@return {@code cudaDevAttrSingleToDoublePrecisionPerfRatio}}
     */
    public static int cudaDevAttrSingleToDoublePrecisionPerfRatio() {
        return 87;
    }

    /**
     * {@return {@code cudaDevAttrPageableMemoryAccess}}
     */
    public static int cudaDevAttrPageableMemoryAccess() {
        return 88;
    }

    /**
     * {@return {@code cudaDevAttrConcurrentManagedAccess}}
     */
    public static int cudaDevAttrConcurrentManagedAccess() {
        return 89;
    }

    /**
     * {@return {@code cudaDevAttrComputePreemptionSupported}}
     */
    public static int cudaDevAttrComputePreemptionSupported() {
        return 90;
    }

    /**
     * {@return {@code cudaDevAttrCanUseHostPointerForRegisteredMem}}
     */
    public static int cudaDevAttrCanUseHostPointerForRegisteredMem() {
        return 91;
    }

    /**
     * {@return {@code cudaDevAttrReserved92}}
     */
    public static int cudaDevAttrReserved92() {
        return 92;
    }

    /**
     * {@return {@code cudaDevAttrReserved93}}
     */
    public static int cudaDevAttrReserved93() {
        return 93;
    }

    /**
     * {@return {@code cudaDevAttrReserved94}}
     */
    public static int cudaDevAttrReserved94() {
        return 94;
    }

    /**
     * {@return {@code cudaDevAttrCooperativeLaunch}}
     */
    public static int cudaDevAttrCooperativeLaunch() {
        return 95;
    }

    /**
     * {@return {@code cudaDevAttrReserved96}}
     */
    public static int cudaDevAttrReserved96() {
        return 96;
    }

    /**
     * {@return {@code cudaDevAttrMaxSharedMemoryPerBlockOptin}}
     */
    public static int cudaDevAttrMaxSharedMemoryPerBlockOptin() {
        return 97;
    }

    /**
     * {@return {@code cudaDevAttrCanFlushRemoteWrites}}
     */
    public static int cudaDevAttrCanFlushRemoteWrites() {
        return 98;
    }

    /**
     * {@return {@code cudaDevAttrHostRegisterSupported}}
     */
    public static int cudaDevAttrHostRegisterSupported() {
        return 99;
    }

    /**
     * {@return {@code cudaDevAttrPageableMemoryAccessUsesHostPageTables}}
     */
    public static int cudaDevAttrPageableMemoryAccessUsesHostPageTables() {
        return 100;
    }

    /**
     * {@return {@code cudaDevAttrDirectManagedMemAccessFromHost}}
     */
    public static int cudaDevAttrDirectManagedMemAccessFromHost() {
        return 101;
    }

    /**
     * {@return {@code cudaDevAttrMaxBlocksPerMultiprocessor}}
     */
    public static int cudaDevAttrMaxBlocksPerMultiprocessor() {
        return 106;
    }

    /**
     * {@return {@code cudaDevAttrMaxPersistingL2CacheSize}}
     */
    public static int cudaDevAttrMaxPersistingL2CacheSize() {
        return 108;
    }

    /**
     * {@return {@code cudaDevAttrMaxAccessPolicyWindowSize}}
     */
    public static int cudaDevAttrMaxAccessPolicyWindowSize() {
        return 109;
    }

    /**
     * {@return {@code cudaDevAttrReservedSharedMemoryPerBlock}}
     */
    public static int cudaDevAttrReservedSharedMemoryPerBlock() {
        return 111;
    }

    /**
     * {@return {@code cudaDevAttrSparseCudaArraySupported}}
     */
    public static int cudaDevAttrSparseCudaArraySupported() {
        return 112;
    }

    /**
     * {@return {@code cudaDevAttrHostRegisterReadOnlySupported}}
     */
    public static int cudaDevAttrHostRegisterReadOnlySupported() {
        return 113;
    }

    /**
     * {@return {@code cudaDevAttrTimelineSemaphoreInteropSupported}}
     */
    public static int cudaDevAttrTimelineSemaphoreInteropSupported() {
        return 114;
    }

    /**
     * {@return {@code cudaDevAttrMemoryPoolsSupported}}
     */
    public static int cudaDevAttrMemoryPoolsSupported() {
        return 115;
    }

    /**
     * {@return {@code cudaDevAttrGPUDirectRDMASupported}}
     */
    public static int cudaDevAttrGPUDirectRDMASupported() {
        return 116;
    }

    /**
     * {@return {@code cudaDevAttrGPUDirectRDMAFlushWritesOptions}}
     */
    public static int cudaDevAttrGPUDirectRDMAFlushWritesOptions() {
        return 117;
    }

    /**
     * {@return {@code cudaDevAttrGPUDirectRDMAWritesOrdering}}
     */
    public static int cudaDevAttrGPUDirectRDMAWritesOrdering() {
        return 118;
    }

    /**
     * {@return {@code cudaDevAttrMemoryPoolSupportedHandleTypes}}
     */
    public static int cudaDevAttrMemoryPoolSupportedHandleTypes() {
        return 119;
    }

    /**
     * {@return {@code cudaDevAttrClusterLaunch}}
     */
    public static int cudaDevAttrClusterLaunch() {
        return 120;
    }

    /**
     * {@return {@code cudaDevAttrDeferredMappingCudaArraySupported}}
     */
    public static int cudaDevAttrDeferredMappingCudaArraySupported() {
        return 121;
    }

    /**
     * {@return {@code cudaDevAttrReserved122}}
     */
    public static int cudaDevAttrReserved122() {
        return 122;
    }

    /**
     * {@return {@code cudaDevAttrReserved123}}
     */
    public static int cudaDevAttrReserved123() {
        return 123;
    }

    /**
     * {@return {@code cudaDevAttrReserved124}}
     */
    public static int cudaDevAttrReserved124() {
        return 124;
    }

    /**
     * {@return {@code cudaDevAttrIpcEventSupport}}
     */
    public static int cudaDevAttrIpcEventSupport() {
        return 125;
    }

    /**
     * {@return {@code cudaDevAttrMemSyncDomainCount}}
     */
    public static int cudaDevAttrMemSyncDomainCount() {
        return 126;
    }

    /**
     * {@return {@code cudaDevAttrReserved127}}
     */
    public static int cudaDevAttrReserved127() {
        return 127;
    }

    /**
     * {@return {@code cudaDevAttrReserved128}}
     */
    public static int cudaDevAttrReserved128() {
        return 128;
    }

    /**
     * {@return {@code cudaDevAttrReserved129}}
     */
    public static int cudaDevAttrReserved129() {
        return 129;
    }

    /**
     * {@return {@code cudaDevAttrNumaConfig}}
     */
    public static int cudaDevAttrNumaConfig() {
        return 130;
    }

    /**
     * {@return {@code cudaDevAttrNumaId}}
     */
    public static int cudaDevAttrNumaId() {
        return 131;
    }

    /**
     * {@return {@code cudaDevAttrReserved132}}
     */
    public static int cudaDevAttrReserved132() {
        return 132;
    }

    /**
     * {@return {@code cudaDevAttrMpsEnabled}}
     */
    public static int cudaDevAttrMpsEnabled() {
        return 133;
    }

    /**
     * {@return {@code cudaDevAttrHostNumaId}}
     */
    public static int cudaDevAttrHostNumaId() {
        return 134;
    }

    /**
     * {@return {@code cudaDevAttrD3D12CigSupported}}
     */
    public static int cudaDevAttrD3D12CigSupported() {
        return 135;
    }

    /**
     * {@return {@code cudaDevAttrVulkanCigSupported}}
     */
    public static int cudaDevAttrVulkanCigSupported() {
        return 138;
    }

    /**
     * {@return {@code cudaDevAttrGpuPciDeviceId}}
     */
    public static int cudaDevAttrGpuPciDeviceId() {
        return 139;
    }

    /**
     * {@return {@code cudaDevAttrGpuPciSubsystemId}}
     */
    public static int cudaDevAttrGpuPciSubsystemId() {
        return 140;
    }

    /**
     * {@return {@code cudaDevAttrReserved141}}
     */
    public static int cudaDevAttrReserved141() {
        return 141;
    }

    /**
     * {@return {@code cudaDevAttrHostNumaMemoryPoolsSupported}}
     */
    public static int cudaDevAttrHostNumaMemoryPoolsSupported() {
        return 142;
    }

    /**
     * {@return {@code cudaDevAttrHostNumaMultinodeIpcSupported}}
     */
    public static int cudaDevAttrHostNumaMultinodeIpcSupported() {
        return 143;
    }

    /**
     * {@return {@code cudaDevAttrHostMemoryPoolsSupported}}
     */
    public static int cudaDevAttrHostMemoryPoolsSupported() {
        return 144;
    }

    /**
     * {@return {@code cudaDevAttrReserved145}}
     */
    public static int cudaDevAttrReserved145() {
        return 145;
    }

    /**
     * {@return {@code cudaDevAttrOnlyPartialHostNativeAtomicSupported}}
     */
    public static int cudaDevAttrOnlyPartialHostNativeAtomicSupported() {
        return 147;
    }

    /**
     * {@return {@code cudaDevAttrMax}}
     */
    public static int cudaDevAttrMax() {
        return 148;
    }

    /**
     * {@return {@code cudaMemPoolReuseFollowEventDependencies}}
     */
    public static int cudaMemPoolReuseFollowEventDependencies() {
        return 1;
    }

    /**
     * {@return {@code cudaMemPoolReuseAllowOpportunistic}}
     */
    public static int cudaMemPoolReuseAllowOpportunistic() {
        return 2;
    }

    /**
     * {@return {@code cudaMemPoolReuseAllowInternalDependencies}}
     */
    public static int cudaMemPoolReuseAllowInternalDependencies() {
        return 3;
    }

    /**
     * {@return {@code cudaMemPoolAttrReleaseThreshold}}
     */
    public static int cudaMemPoolAttrReleaseThreshold() {
        return 4;
    }

    /**
     * {@return {@code cudaMemPoolAttrReservedMemCurrent}}
     */
    public static int cudaMemPoolAttrReservedMemCurrent() {
        return 5;
    }

    /**
     * {@return {@code cudaMemPoolAttrReservedMemHigh}}
     */
    public static int cudaMemPoolAttrReservedMemHigh() {
        return 6;
    }

    /**
     * {@return {@code cudaMemPoolAttrUsedMemCurrent}}
     */
    public static int cudaMemPoolAttrUsedMemCurrent() {
        return 7;
    }

    /**
     * {@return {@code cudaMemPoolAttrUsedMemHigh}}
     */
    public static int cudaMemPoolAttrUsedMemHigh() {
        return 8;
    }

    /**
     * {@return {@code cudaMemLocationTypeInvalid}}
     */
    public static int cudaMemLocationTypeInvalid() {
        return 0;
    }

    /**
     * {@return {@code cudaMemLocationTypeNone}}
     */
    public static int cudaMemLocationTypeNone() {
        return 0;
    }

    /**
     * {@return {@code cudaMemLocationTypeDevice}}
     */
    public static int cudaMemLocationTypeDevice() {
        return 1;
    }

    /**
     * {@return {@code cudaMemLocationTypeHost}}
     */
    public static int cudaMemLocationTypeHost() {
        return 2;
    }

    /**
     * {@return {@code cudaMemLocationTypeHostNuma}}
     */
    public static int cudaMemLocationTypeHostNuma() {
        return 3;
    }

    /**
     * {@return {@code cudaMemLocationTypeHostNumaCurrent}}
     */
    public static int cudaMemLocationTypeHostNumaCurrent() {
        return 4;
    }

    /**
     * {@return {@code cudaMemAccessFlagsProtNone}}
     */
    public static int cudaMemAccessFlagsProtNone() {
        return 0;
    }

    /**
     * {@return {@code cudaMemAccessFlagsProtRead}}
     */
    public static int cudaMemAccessFlagsProtRead() {
        return 1;
    }

    /**
     * {@return {@code cudaMemAccessFlagsProtReadWrite}}
     */
    public static int cudaMemAccessFlagsProtReadWrite() {
        return 3;
    }

    /**
     * {@return {@code cudaMemAllocationTypeInvalid}}
     */
    public static int cudaMemAllocationTypeInvalid() {
        return 0;
    }

    /**
     * {@return {@code cudaMemAllocationTypePinned}}
     */
    public static int cudaMemAllocationTypePinned() {
        return 1;
    }

    /**
     * {@return {@code cudaMemAllocationTypeManaged}}
     */
    public static int cudaMemAllocationTypeManaged() {
        return 2;
    }

    /**
     * {@return {@code cudaMemAllocationTypeMax}}
     */
    public static int cudaMemAllocationTypeMax() {
        return 2147483647;
    }

    /**
     * {@return {@code cudaMemHandleTypeNone}}
     */
    public static int cudaMemHandleTypeNone() {
        return 0;
    }

    /**
     * {@return {@code cudaMemHandleTypePosixFileDescriptor}}
     */
    public static int cudaMemHandleTypePosixFileDescriptor() {
        return 1;
    }

    /**
     * {@return {@code cudaMemHandleTypeWin32}}
     */
    public static int cudaMemHandleTypeWin32() {
        return 2;
    }

    /**
     * {@return {@code cudaMemHandleTypeWin32Kmt}}
     */
    public static int cudaMemHandleTypeWin32Kmt() {
        return 4;
    }

    /**
     * {@return {@code cudaMemHandleTypeFabric}}
     */
    public static int cudaMemHandleTypeFabric() {
        return 8;
    }

    /**
     * {@return {@code cudaGraphMemAttrUsedMemCurrent}}
     */
    public static int cudaGraphMemAttrUsedMemCurrent() {
        return 0;
    }

    /**
     * {@return {@code cudaGraphMemAttrUsedMemHigh}}
     */
    public static int cudaGraphMemAttrUsedMemHigh() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphMemAttrReservedMemCurrent}}
     */
    public static int cudaGraphMemAttrReservedMemCurrent() {
        return 2;
    }

    /**
     * {@return {@code cudaGraphMemAttrReservedMemHigh}}
     */
    public static int cudaGraphMemAttrReservedMemHigh() {
        return 3;
    }

    /**
     * {@return {@code cudaMemcpyFlagDefault}}
     */
    public static int cudaMemcpyFlagDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaMemcpyFlagPreferOverlapWithCompute}}
     */
    public static int cudaMemcpyFlagPreferOverlapWithCompute() {
        return 1;
    }

    /**
     * {@return {@code cudaMemcpySrcAccessOrderInvalid}}
     */
    public static int cudaMemcpySrcAccessOrderInvalid() {
        return 0;
    }

    /**
     * {@return {@code cudaMemcpySrcAccessOrderStream}}
     */
    public static int cudaMemcpySrcAccessOrderStream() {
        return 1;
    }

    /**
     * {@return {@code cudaMemcpySrcAccessOrderDuringApiCall}}
     */
    public static int cudaMemcpySrcAccessOrderDuringApiCall() {
        return 2;
    }

    /**
     * {@return {@code cudaMemcpySrcAccessOrderAny}}
     */
    public static int cudaMemcpySrcAccessOrderAny() {
        return 3;
    }

    /**
     * {@return {@code cudaMemcpySrcAccessOrderMax}}
     */
    public static int cudaMemcpySrcAccessOrderMax() {
        return 2147483647;
    }

    /**
     * {@return {@code cudaMemcpyOperandTypePointer}}
     */
    public static int cudaMemcpyOperandTypePointer() {
        return 1;
    }

    /**
     * {@return {@code cudaMemcpyOperandTypeArray}}
     */
    public static int cudaMemcpyOperandTypeArray() {
        return 2;
    }

    /**
     * {@return {@code cudaMemcpyOperandTypeMax}}
     */
    public static int cudaMemcpyOperandTypeMax() {
        return 2147483647;
    }

    /**
     * {@return {@code cudaDevP2PAttrPerformanceRank}}
     */
    public static int cudaDevP2PAttrPerformanceRank() {
        return 1;
    }

    /**
     * {@return {@code cudaDevP2PAttrAccessSupported}}
     */
    public static int cudaDevP2PAttrAccessSupported() {
        return 2;
    }

    /**
     * {@return {@code cudaDevP2PAttrNativeAtomicSupported}}
     */
    public static int cudaDevP2PAttrNativeAtomicSupported() {
        return 3;
    }

    /**
     * {@return {@code cudaDevP2PAttrCudaArrayAccessSupported}}
     */
    public static int cudaDevP2PAttrCudaArrayAccessSupported() {
        return 4;
    }

    /**
     * {@return {@code cudaDevP2PAttrOnlyPartialNativeAtomicSupported}}
     */
    public static int cudaDevP2PAttrOnlyPartialNativeAtomicSupported() {
        return 5;
    }

    /**
     * {@return {@code cudaAtomicOperationIntegerAdd}}
     */
    public static int cudaAtomicOperationIntegerAdd() {
        return 0;
    }

    /**
     * {@return {@code cudaAtomicOperationIntegerMin}}
     */
    public static int cudaAtomicOperationIntegerMin() {
        return 1;
    }

    /**
     * {@return {@code cudaAtomicOperationIntegerMax}}
     */
    public static int cudaAtomicOperationIntegerMax() {
        return 2;
    }

    /**
     * {@return {@code cudaAtomicOperationIntegerIncrement}}
     */
    public static int cudaAtomicOperationIntegerIncrement() {
        return 3;
    }

    /**
     * {@return {@code cudaAtomicOperationIntegerDecrement}}
     */
    public static int cudaAtomicOperationIntegerDecrement() {
        return 4;
    }

    /**
     * {@return {@code cudaAtomicOperationAnd}}
     */
    public static int cudaAtomicOperationAnd() {
        return 5;
    }

    /**
     * {@return {@code cudaAtomicOperationOr}}
     */
    public static int cudaAtomicOperationOr() {
        return 6;
    }

    /**
     * {@return {@code cudaAtomicOperationXOR}}
     */
    public static int cudaAtomicOperationXOR() {
        return 7;
    }

    /**
     * {@return {@code cudaAtomicOperationExchange}}
     */
    public static int cudaAtomicOperationExchange() {
        return 8;
    }

    /**
     * {@return {@code cudaAtomicOperationCAS}}
     */
    public static int cudaAtomicOperationCAS() {
        return 9;
    }

    /**
     * {@return {@code cudaAtomicOperationFloatAdd}}
     */
    public static int cudaAtomicOperationFloatAdd() {
        return 10;
    }

    /**
     * {@return {@code cudaAtomicOperationFloatMin}}
     */
    public static int cudaAtomicOperationFloatMin() {
        return 11;
    }

    /**
     * {@return {@code cudaAtomicOperationFloatMax}}
     */
    public static int cudaAtomicOperationFloatMax() {
        return 12;
    }

    /**
     * {@return {@code cudaAtomicCapabilitySigned}}
     */
    public static int cudaAtomicCapabilitySigned() {
        return 1;
    }

    /**
     * {@return {@code cudaAtomicCapabilityUnsigned}}
     */
    public static int cudaAtomicCapabilityUnsigned() {
        return 2;
    }

    /**
     * {@return {@code cudaAtomicCapabilityReduction}}
     */
    public static int cudaAtomicCapabilityReduction() {
        return 4;
    }

    /**
     * {@return {@code cudaAtomicCapabilityScalar32}}
     */
    public static int cudaAtomicCapabilityScalar32() {
        return 8;
    }

    /**
     * {@return {@code cudaAtomicCapabilityScalar64}}
     */
    public static int cudaAtomicCapabilityScalar64() {
        return 16;
    }

    /**
     * {@return {@code cudaAtomicCapabilityScalar128}}
     */
    public static int cudaAtomicCapabilityScalar128() {
        return 32;
    }

    /**
     * {@return {@code cudaAtomicCapabilityVector32x4}}
     */
    public static int cudaAtomicCapabilityVector32x4() {
        return 64;
    }

    /**
     * {@return {@code cudaJitMaxRegisters}}
     */
    public static int cudaJitMaxRegisters() {
        return 0;
    }

    /**
     * {@return {@code cudaJitThreadsPerBlock}}
     */
    public static int cudaJitThreadsPerBlock() {
        return 1;
    }

    /**
     * {@return {@code cudaJitWallTime}}
     */
    public static int cudaJitWallTime() {
        return 2;
    }

    /**
     * {@return {@code cudaJitInfoLogBuffer}}
     */
    public static int cudaJitInfoLogBuffer() {
        return 3;
    }

    /**
     * {@return {@code cudaJitInfoLogBufferSizeBytes}}
     */
    public static int cudaJitInfoLogBufferSizeBytes() {
        return 4;
    }

    /**
     * {@return {@code cudaJitErrorLogBuffer}}
     */
    public static int cudaJitErrorLogBuffer() {
        return 5;
    }

    /**
     * {@return {@code cudaJitErrorLogBufferSizeBytes}}
     */
    public static int cudaJitErrorLogBufferSizeBytes() {
        return 6;
    }

    /**
     * {@return {@code cudaJitOptimizationLevel}}
     */
    public static int cudaJitOptimizationLevel() {
        return 7;
    }

    /**
     * {@return {@code cudaJitFallbackStrategy}}
     */
    public static int cudaJitFallbackStrategy() {
        return 10;
    }

    /**
     * {@return {@code cudaJitGenerateDebugInfo}}
     */
    public static int cudaJitGenerateDebugInfo() {
        return 11;
    }

    /**
     * {@return {@code cudaJitLogVerbose}}
     */
    public static int cudaJitLogVerbose() {
        return 12;
    }

    /**
     * {@return {@code cudaJitGenerateLineInfo}}
     */
    public static int cudaJitGenerateLineInfo() {
        return 13;
    }

    /**
     * {@return {@code cudaJitCacheMode}}
     */
    public static int cudaJitCacheMode() {
        return 14;
    }

    /**
     * {@return {@code cudaJitPositionIndependentCode}}
     */
    public static int cudaJitPositionIndependentCode() {
        return 30;
    }

    /**
     * {@return {@code cudaJitMinCtaPerSm}}
     */
    public static int cudaJitMinCtaPerSm() {
        return 31;
    }

    /**
     * {@return {@code cudaJitMaxThreadsPerBlock}}
     */
    public static int cudaJitMaxThreadsPerBlock() {
        return 32;
    }

    /**
     * {@return {@code cudaJitOverrideDirectiveValues}}
     */
    public static int cudaJitOverrideDirectiveValues() {
        return 33;
    }

    /**
     * {@return {@code cudaLibraryHostUniversalFunctionAndDataTable}}
     */
    public static int cudaLibraryHostUniversalFunctionAndDataTable() {
        return 0;
    }

    /**
     * {@return {@code cudaLibraryBinaryIsPreserved}}
     */
    public static int cudaLibraryBinaryIsPreserved() {
        return 1;
    }

    /**
     * {@return {@code cudaJitCacheOptionNone}}
     */
    public static int cudaJitCacheOptionNone() {
        return 0;
    }

    /**
     * {@return {@code cudaJitCacheOptionCG}}
     */
    public static int cudaJitCacheOptionCG() {
        return 1;
    }

    /**
     * {@return {@code cudaJitCacheOptionCA}}
     */
    public static int cudaJitCacheOptionCA() {
        return 2;
    }

    /**
     * {@return {@code cudaPreferPtx}}
     */
    public static int cudaPreferPtx() {
        return 0;
    }

    /**
     * {@return {@code cudaPreferBinary}}
     */
    public static int cudaPreferBinary() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphCondAssignDefault}}
     */
    public static int cudaGraphCondAssignDefault() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphCondTypeIf}}
     */
    public static int cudaGraphCondTypeIf() {
        return 0;
    }

    /**
     * {@return {@code cudaGraphCondTypeWhile}}
     */
    public static int cudaGraphCondTypeWhile() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphCondTypeSwitch}}
     */
    public static int cudaGraphCondTypeSwitch() {
        return 2;
    }

    /**
     * {@return {@code cudaGraphNodeTypeKernel}}
     */
    public static int cudaGraphNodeTypeKernel() {
        return 0;
    }

    /**
     * {@return {@code cudaGraphNodeTypeMemcpy}}
     */
    public static int cudaGraphNodeTypeMemcpy() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphNodeTypeMemset}}
     */
    public static int cudaGraphNodeTypeMemset() {
        return 2;
    }

    /**
     * {@return {@code cudaGraphNodeTypeHost}}
     */
    public static int cudaGraphNodeTypeHost() {
        return 3;
    }

    /**
     * {@return {@code cudaGraphNodeTypeGraph}}
     */
    public static int cudaGraphNodeTypeGraph() {
        return 4;
    }

    /**
     * {@return {@code cudaGraphNodeTypeEmpty}}
     */
    public static int cudaGraphNodeTypeEmpty() {
        return 5;
    }

    /**
     * {@return {@code cudaGraphNodeTypeWaitEvent}}
     */
    public static int cudaGraphNodeTypeWaitEvent() {
        return 6;
    }

    /**
     * {@return {@code cudaGraphNodeTypeEventRecord}}
     */
    public static int cudaGraphNodeTypeEventRecord() {
        return 7;
    }

    /**
     * {@return {@code cudaGraphNodeTypeExtSemaphoreSignal}}
     */
    public static int cudaGraphNodeTypeExtSemaphoreSignal() {
        return 8;
    }

    /**
     * {@return {@code cudaGraphNodeTypeExtSemaphoreWait}}
     */
    public static int cudaGraphNodeTypeExtSemaphoreWait() {
        return 9;
    }

    /**
     * {@return {@code cudaGraphNodeTypeMemAlloc}}
     */
    public static int cudaGraphNodeTypeMemAlloc() {
        return 10;
    }

    /**
     * {@return {@code cudaGraphNodeTypeMemFree}}
     */
    public static int cudaGraphNodeTypeMemFree() {
        return 11;
    }

    /**
     * {@return {@code cudaGraphNodeTypeConditional}}
     */
    public static int cudaGraphNodeTypeConditional() {
        return 13;
    }

    /**
     * {@return {@code cudaGraphNodeTypeCount}}
     */
    public static int cudaGraphNodeTypeCount() {
        return 14;
    }

    /**
     * {@return {@code cudaGraphChildGraphOwnershipClone}}
     */
    public static int cudaGraphChildGraphOwnershipClone() {
        return 0;
    }

    /**
     * {@return {@code cudaGraphChildGraphOwnershipMove}}
     */
    public static int cudaGraphChildGraphOwnershipMove() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphDependencyTypeDefault}}
     */
    public static int cudaGraphDependencyTypeDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaGraphDependencyTypeProgrammatic}}
     */
    public static int cudaGraphDependencyTypeProgrammatic() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphExecUpdateSuccess}}
     */
    public static int cudaGraphExecUpdateSuccess() {
        return 0;
    }

    /**
     * {@return {@code cudaGraphExecUpdateError}}
     */
    public static int cudaGraphExecUpdateError() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphExecUpdateErrorTopologyChanged}}
     */
    public static int cudaGraphExecUpdateErrorTopologyChanged() {
        return 2;
    }

    /**
     * {@return {@code cudaGraphExecUpdateErrorNodeTypeChanged}}
     */
    public static int cudaGraphExecUpdateErrorNodeTypeChanged() {
        return 3;
    }

    /**
     * {@return {@code cudaGraphExecUpdateErrorFunctionChanged}}
     */
    public static int cudaGraphExecUpdateErrorFunctionChanged() {
        return 4;
    }

    /**
     * {@return {@code cudaGraphExecUpdateErrorParametersChanged}}
     */
    public static int cudaGraphExecUpdateErrorParametersChanged() {
        return 5;
    }

    /**
     * {@return {@code cudaGraphExecUpdateErrorNotSupported}}
     */
    public static int cudaGraphExecUpdateErrorNotSupported() {
        return 6;
    }

    /**
     * {@return {@code cudaGraphExecUpdateErrorUnsupportedFunctionChange}}
     */
    public static int cudaGraphExecUpdateErrorUnsupportedFunctionChange() {
        return 7;
    }

    /**
     * {@return {@code cudaGraphExecUpdateErrorAttributesChanged}}
     */
    public static int cudaGraphExecUpdateErrorAttributesChanged() {
        return 8;
    }

    /**
     * {@return {@code cudaGraphInstantiateSuccess}}
     */
    public static int cudaGraphInstantiateSuccess() {
        return 0;
    }

    /**
     * {@return {@code cudaGraphInstantiateError}}
     */
    public static int cudaGraphInstantiateError() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphInstantiateInvalidStructure}}
     */
    public static int cudaGraphInstantiateInvalidStructure() {
        return 2;
    }

    /**
     * {@return {@code cudaGraphInstantiateNodeOperationNotSupported}}
     */
    public static int cudaGraphInstantiateNodeOperationNotSupported() {
        return 3;
    }

    /**
     * {@return {@code cudaGraphInstantiateMultipleDevicesNotSupported}}
     */
    public static int cudaGraphInstantiateMultipleDevicesNotSupported() {
        return 4;
    }

    /**
     * {@return {@code cudaGraphInstantiateConditionalHandleUnused}}
     */
    public static int cudaGraphInstantiateConditionalHandleUnused() {
        return 5;
    }

    /**
     * {@return {@code cudaGraphKernelNodeFieldInvalid}}
     */
    public static int cudaGraphKernelNodeFieldInvalid() {
        return 0;
    }

    /**
     * {@return {@code cudaGraphKernelNodeFieldGridDim}}
     */
    public static int cudaGraphKernelNodeFieldGridDim() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphKernelNodeFieldParam}}
     */
    public static int cudaGraphKernelNodeFieldParam() {
        return 2;
    }

    /**
     * {@return {@code cudaGraphKernelNodeFieldEnabled}}
     */
    public static int cudaGraphKernelNodeFieldEnabled() {
        return 3;
    }

    /**
     * {@return {@code cudaEnableDefault}}
     */
    public static int cudaEnableDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaEnableLegacyStream}}
     */
    public static int cudaEnableLegacyStream() {
        return 1;
    }

    /**
     * {@return {@code cudaEnablePerThreadDefaultStream}}
     */
    public static int cudaEnablePerThreadDefaultStream() {
        return 2;
    }

    /**
     * {@return {@code cudaDriverEntryPointSuccess}}
     */
    public static int cudaDriverEntryPointSuccess() {
        return 0;
    }

    /**
     * {@return {@code cudaDriverEntryPointSymbolNotFound}}
     */
    public static int cudaDriverEntryPointSymbolNotFound() {
        return 1;
    }

    /**
     * {@return {@code cudaDriverEntryPointVersionNotSufficent}}
     */
    public static int cudaDriverEntryPointVersionNotSufficent() {
        return 2;
    }

    /**
     * {@return {@code cudaGraphDebugDotFlagsVerbose}}
     */
    public static int cudaGraphDebugDotFlagsVerbose() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphDebugDotFlagsKernelNodeParams}}
     */
    public static int cudaGraphDebugDotFlagsKernelNodeParams() {
        return 4;
    }

    /**
     * {@return {@code cudaGraphDebugDotFlagsMemcpyNodeParams}}
     */
    public static int cudaGraphDebugDotFlagsMemcpyNodeParams() {
        return 8;
    }

    /**
     * {@return {@code cudaGraphDebugDotFlagsMemsetNodeParams}}
     */
    public static int cudaGraphDebugDotFlagsMemsetNodeParams() {
        return 16;
    }

    /**
     * {@return {@code cudaGraphDebugDotFlagsHostNodeParams}}
     */
    public static int cudaGraphDebugDotFlagsHostNodeParams() {
        return 32;
    }

    /**
     * {@return {@code cudaGraphDebugDotFlagsEventNodeParams}}
     */
    public static int cudaGraphDebugDotFlagsEventNodeParams() {
        return 64;
    }

    /**
     * {@return {@code cudaGraphDebugDotFlagsExtSemasSignalNodeParams}}
     */
    public static int cudaGraphDebugDotFlagsExtSemasSignalNodeParams() {
        return 128;
    }

    /**
     * {@return {@code cudaGraphDebugDotFlagsExtSemasWaitNodeParams}}
     */
    public static int cudaGraphDebugDotFlagsExtSemasWaitNodeParams() {
        return 256;
    }

    /**
     * {@return {@code cudaGraphDebugDotFlagsKernelNodeAttributes}}
     */
    public static int cudaGraphDebugDotFlagsKernelNodeAttributes() {
        return 512;
    }

    /**
     * {@return {@code cudaGraphDebugDotFlagsHandles}}
     */
    public static int cudaGraphDebugDotFlagsHandles() {
        return 1024;
    }

    /**
     * {@return {@code cudaGraphDebugDotFlagsConditionalNodeParams}}
     */
    public static int cudaGraphDebugDotFlagsConditionalNodeParams() {
        return 32768;
    }

    /**
     * {@return {@code cudaGraphInstantiateFlagAutoFreeOnLaunch}}
     */
    public static int cudaGraphInstantiateFlagAutoFreeOnLaunch() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphInstantiateFlagUpload}}
     */
    public static int cudaGraphInstantiateFlagUpload() {
        return 2;
    }

    /**
     * {@return {@code cudaGraphInstantiateFlagDeviceLaunch}}
     */
    public static int cudaGraphInstantiateFlagDeviceLaunch() {
        return 4;
    }

    /**
     * {@return {@code cudaGraphInstantiateFlagUseNodePriority}}
     */
    public static int cudaGraphInstantiateFlagUseNodePriority() {
        return 8;
    }

    /**
     * {@return {@code cudaLaunchMemSyncDomainDefault}}
     */
    public static int cudaLaunchMemSyncDomainDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaLaunchMemSyncDomainRemote}}
     */
    public static int cudaLaunchMemSyncDomainRemote() {
        return 1;
    }

    /**
     * {@return {@code cudaLaunchAttributeIgnore}}
     */
    public static int cudaLaunchAttributeIgnore() {
        return 0;
    }

    /**
     * {@return {@code cudaLaunchAttributeAccessPolicyWindow}}
     */
    public static int cudaLaunchAttributeAccessPolicyWindow() {
        return 1;
    }

    /**
     * {@return {@code cudaLaunchAttributeCooperative}}
     */
    public static int cudaLaunchAttributeCooperative() {
        return 2;
    }

    /**
     * {@return {@code cudaLaunchAttributeSynchronizationPolicy}}
     */
    public static int cudaLaunchAttributeSynchronizationPolicy() {
        return 3;
    }

    /**
     * {@return {@code cudaLaunchAttributeClusterDimension}}
     */
    public static int cudaLaunchAttributeClusterDimension() {
        return 4;
    }

    /**
     * {@return {@code cudaLaunchAttributeClusterSchedulingPolicyPreference}}
     */
    public static int cudaLaunchAttributeClusterSchedulingPolicyPreference() {
        return 5;
    }

    /**
     * {@return {@code cudaLaunchAttributeProgrammaticStreamSerialization}}
     */
    public static int cudaLaunchAttributeProgrammaticStreamSerialization() {
        return 6;
    }

    /**
     * {@return {@code cudaLaunchAttributeProgrammaticEvent}}
     */
    public static int cudaLaunchAttributeProgrammaticEvent() {
        return 7;
    }

    /**
     * {@return {@code cudaLaunchAttributePriority}}
     */
    public static int cudaLaunchAttributePriority() {
        return 8;
    }

    /**
     * {@return {@code cudaLaunchAttributeMemSyncDomainMap}}
     */
    public static int cudaLaunchAttributeMemSyncDomainMap() {
        return 9;
    }

    /**
     * {@return {@code cudaLaunchAttributeMemSyncDomain}}
     */
    public static int cudaLaunchAttributeMemSyncDomain() {
        return 10;
    }

    /**
     * {@return {@code cudaLaunchAttributePreferredClusterDimension}}
     */
    public static int cudaLaunchAttributePreferredClusterDimension() {
        return 11;
    }

    /**
     * {@return {@code cudaLaunchAttributeLaunchCompletionEvent}}
     */
    public static int cudaLaunchAttributeLaunchCompletionEvent() {
        return 12;
    }

    /**
     * {@return {@code cudaLaunchAttributeDeviceUpdatableKernelNode}}
     */
    public static int cudaLaunchAttributeDeviceUpdatableKernelNode() {
        return 13;
    }

    /**
     * {@return {@code cudaLaunchAttributePreferredSharedMemoryCarveout}}
     */
    public static int cudaLaunchAttributePreferredSharedMemoryCarveout() {
        return 14;
    }

    /**
     * {@return {@code cudaLaunchAttributeNvlinkUtilCentricScheduling}}
     */
    public static int cudaLaunchAttributeNvlinkUtilCentricScheduling() {
        return 16;
    }

    /**
     * {@return {@code cudaDeviceNumaConfigNone}}
     */
    public static int cudaDeviceNumaConfigNone() {
        return 0;
    }

    /**
     * {@return {@code cudaDeviceNumaConfigNumaNode}}
     */
    public static int cudaDeviceNumaConfigNumaNode() {
        return 1;
    }

    /**
     * {@return {@code cudaAsyncNotificationTypeOverBudget}}
     */
    public static int cudaAsyncNotificationTypeOverBudget() {
        return 1;
    }

    /**
     * {@return {@code cudaLogLevelError}}
     */
    public static int cudaLogLevelError() {
        return 0;
    }

    /**
     * {@return {@code cudaLogLevelWarning}}
     */
    public static int cudaLogLevelWarning() {
        return 1;
    }

    /**
     * {@return the descriptor of {@code cudaDeviceReset}}
     */
    public static FunctionDescriptor cudaDeviceReset$descriptor() {
        return cudaDeviceReset$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceReset}}
     */
    public static MethodHandle cudaDeviceReset$handle() {
        return cudaDeviceReset$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceReset}}
     */
    public static MemorySegment cudaDeviceReset$address() {
        return SYMBOLS.find("cudaDeviceReset", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceReset();
     * }
     */
    public static int cudaDeviceReset() {
        var mh$ = cudaDeviceReset$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceSynchronize}}
     */
    public static FunctionDescriptor cudaDeviceSynchronize$descriptor() {
        return cudaDeviceSynchronize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceSynchronize}}
     */
    public static MethodHandle cudaDeviceSynchronize$handle() {
        return cudaDeviceSynchronize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceSynchronize}}
     */
    public static MemorySegment cudaDeviceSynchronize$address() {
        return SYMBOLS.find("cudaDeviceSynchronize", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceSynchronize();
     * }
     */
    public static int cudaDeviceSynchronize() {
        var mh$ = cudaDeviceSynchronize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceSetLimit}}
     */
    public static FunctionDescriptor cudaDeviceSetLimit$descriptor() {
        return cudaDeviceSetLimit$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceSetLimit}}
     */
    public static MethodHandle cudaDeviceSetLimit$handle() {
        return cudaDeviceSetLimit$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceSetLimit}}
     */
    public static MemorySegment cudaDeviceSetLimit$address() {
        return SYMBOLS.find("cudaDeviceSetLimit", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceSetLimit(enum cudaLimit limit, size_t value);
     * }
     */
    public static int cudaDeviceSetLimit(int limit, long value) {
        var mh$ = cudaDeviceSetLimit$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(limit, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceGetLimit}}
     */
    public static FunctionDescriptor cudaDeviceGetLimit$descriptor() {
        return cudaDeviceGetLimit$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceGetLimit}}
     */
    public static MethodHandle cudaDeviceGetLimit$handle() {
        return cudaDeviceGetLimit$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceGetLimit}}
     */
    public static MemorySegment cudaDeviceGetLimit$address() {
        return SYMBOLS.find("cudaDeviceGetLimit", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceGetLimit(size_t *pValue, enum cudaLimit limit);
     * }
     */
    public static int cudaDeviceGetLimit(MemorySegment pValue, int limit) {
        var mh$ = cudaDeviceGetLimit$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pValue, limit);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceGetStreamPriorityRange}}
     */
    public static FunctionDescriptor cudaDeviceGetStreamPriorityRange$descriptor() {
        return cudaDeviceGetStreamPriorityRange$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceGetStreamPriorityRange}}
     */
    public static MethodHandle cudaDeviceGetStreamPriorityRange$handle() {
        return cudaDeviceGetStreamPriorityRange$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceGetStreamPriorityRange}}
     */
    public static MemorySegment cudaDeviceGetStreamPriorityRange$address() {
        return SYMBOLS.find("cudaDeviceGetStreamPriorityRange", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceGetStreamPriorityRange(int *leastPriority, int *greatestPriority);
     * }
     */
    public static int cudaDeviceGetStreamPriorityRange(MemorySegment leastPriority,
            MemorySegment greatestPriority) {
        var mh$ = cudaDeviceGetStreamPriorityRange$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(leastPriority, greatestPriority);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceGetByPCIBusId}}
     */
    public static FunctionDescriptor cudaDeviceGetByPCIBusId$descriptor() {
        return cudaDeviceGetByPCIBusId$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceGetByPCIBusId}}
     */
    public static MethodHandle cudaDeviceGetByPCIBusId$handle() {
        return cudaDeviceGetByPCIBusId$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceGetByPCIBusId}}
     */
    public static MemorySegment cudaDeviceGetByPCIBusId$address() {
        return SYMBOLS.find("cudaDeviceGetByPCIBusId", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceGetByPCIBusId(int *device, const char *pciBusId);
     * }
     */
    public static int cudaDeviceGetByPCIBusId(MemorySegment device, MemorySegment pciBusId) {
        var mh$ = cudaDeviceGetByPCIBusId$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, pciBusId);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceGetPCIBusId}}
     */
    public static FunctionDescriptor cudaDeviceGetPCIBusId$descriptor() {
        return cudaDeviceGetPCIBusId$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceGetPCIBusId}}
     */
    public static MethodHandle cudaDeviceGetPCIBusId$handle() {
        return cudaDeviceGetPCIBusId$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceGetPCIBusId}}
     */
    public static MemorySegment cudaDeviceGetPCIBusId$address() {
        return SYMBOLS.find("cudaDeviceGetPCIBusId", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceGetPCIBusId(char *pciBusId, int len, int device);
     * }
     */
    public static int cudaDeviceGetPCIBusId(MemorySegment pciBusId, int len, int device) {
        var mh$ = cudaDeviceGetPCIBusId$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pciBusId, len, device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaIpcGetEventHandle}}
     */
    public static FunctionDescriptor cudaIpcGetEventHandle$descriptor() {
        return cudaIpcGetEventHandle$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaIpcGetEventHandle}}
     */
    public static MethodHandle cudaIpcGetEventHandle$handle() {
        return cudaIpcGetEventHandle$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaIpcGetEventHandle}}
     */
    public static MemorySegment cudaIpcGetEventHandle$address() {
        return SYMBOLS.find("cudaIpcGetEventHandle", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaIpcGetEventHandle(cudaIpcEventHandle_t *handle, cudaEvent_t event);
     * }
     */
    public static int cudaIpcGetEventHandle(MemorySegment handle, MemorySegment event) {
        var mh$ = cudaIpcGetEventHandle$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(handle, event);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaIpcOpenEventHandle}}
     */
    public static FunctionDescriptor cudaIpcOpenEventHandle$descriptor() {
        return cudaIpcOpenEventHandle$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaIpcOpenEventHandle}}
     */
    public static MethodHandle cudaIpcOpenEventHandle$handle() {
        return cudaIpcOpenEventHandle$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaIpcOpenEventHandle}}
     */
    public static MemorySegment cudaIpcOpenEventHandle$address() {
        return SYMBOLS.find("cudaIpcOpenEventHandle", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaIpcOpenEventHandle(cudaEvent_t *event, cudaIpcEventHandle_t handle);
     * }
     */
    public static int cudaIpcOpenEventHandle(MemorySegment event, MemorySegment handle) {
        var mh$ = cudaIpcOpenEventHandle$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(event, handle);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaIpcGetMemHandle}}
     */
    public static FunctionDescriptor cudaIpcGetMemHandle$descriptor() {
        return cudaIpcGetMemHandle$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaIpcGetMemHandle}}
     */
    public static MethodHandle cudaIpcGetMemHandle$handle() {
        return cudaIpcGetMemHandle$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaIpcGetMemHandle}}
     */
    public static MemorySegment cudaIpcGetMemHandle$address() {
        return SYMBOLS.find("cudaIpcGetMemHandle", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaIpcGetMemHandle(cudaIpcMemHandle_t *handle, void *devPtr);
     * }
     */
    public static int cudaIpcGetMemHandle(MemorySegment handle, MemorySegment devPtr) {
        var mh$ = cudaIpcGetMemHandle$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(handle, devPtr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaIpcOpenMemHandle}}
     */
    public static FunctionDescriptor cudaIpcOpenMemHandle$descriptor() {
        return cudaIpcOpenMemHandle$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaIpcOpenMemHandle}}
     */
    public static MethodHandle cudaIpcOpenMemHandle$handle() {
        return cudaIpcOpenMemHandle$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaIpcOpenMemHandle}}
     */
    public static MemorySegment cudaIpcOpenMemHandle$address() {
        return SYMBOLS.find("cudaIpcOpenMemHandle", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaIpcOpenMemHandle(void **devPtr, cudaIpcMemHandle_t handle, unsigned int flags);
     * }
     */
    public static int cudaIpcOpenMemHandle(MemorySegment devPtr, MemorySegment handle, int flags) {
        var mh$ = cudaIpcOpenMemHandle$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr, handle, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaIpcCloseMemHandle}}
     */
    public static FunctionDescriptor cudaIpcCloseMemHandle$descriptor() {
        return cudaIpcCloseMemHandle$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaIpcCloseMemHandle}}
     */
    public static MethodHandle cudaIpcCloseMemHandle$handle() {
        return cudaIpcCloseMemHandle$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaIpcCloseMemHandle}}
     */
    public static MemorySegment cudaIpcCloseMemHandle$address() {
        return SYMBOLS.find("cudaIpcCloseMemHandle", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaIpcCloseMemHandle(void *devPtr);
     * }
     */
    public static int cudaIpcCloseMemHandle(MemorySegment devPtr) {
        var mh$ = cudaIpcCloseMemHandle$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGetLastError}}
     */
    public static FunctionDescriptor cudaGetLastError$descriptor() {
        return cudaGetLastError$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGetLastError}}
     */
    public static MethodHandle cudaGetLastError$handle() {
        return cudaGetLastError$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGetLastError}}
     */
    public static MemorySegment cudaGetLastError$address() {
        return SYMBOLS.find("cudaGetLastError", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGetLastError();
     * }
     */
    public static int cudaGetLastError() {
        var mh$ = cudaGetLastError$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaPeekAtLastError}}
     */
    public static FunctionDescriptor cudaPeekAtLastError$descriptor() {
        return cudaPeekAtLastError$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaPeekAtLastError}}
     */
    public static MethodHandle cudaPeekAtLastError$handle() {
        return cudaPeekAtLastError$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaPeekAtLastError}}
     */
    public static MemorySegment cudaPeekAtLastError$address() {
        return SYMBOLS.find("cudaPeekAtLastError", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaPeekAtLastError();
     * }
     */
    public static int cudaPeekAtLastError() {
        var mh$ = cudaPeekAtLastError$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGetErrorName}}
     */
    public static FunctionDescriptor cudaGetErrorName$descriptor() {
        return cudaGetErrorName$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGetErrorName}}
     */
    public static MethodHandle cudaGetErrorName$handle() {
        return cudaGetErrorName$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGetErrorName}}
     */
    public static MemorySegment cudaGetErrorName$address() {
        return SYMBOLS.find("cudaGetErrorName", null);
    }

    /**
     * {@snippet lang=c :
     * const char *cudaGetErrorName(cudaError_t error);
     * }
     */
    public static MemorySegment cudaGetErrorName(int error) {
        var mh$ = cudaGetErrorName$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(error);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGetErrorString}}
     */
    public static FunctionDescriptor cudaGetErrorString$descriptor() {
        return cudaGetErrorString$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGetErrorString}}
     */
    public static MethodHandle cudaGetErrorString$handle() {
        return cudaGetErrorString$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGetErrorString}}
     */
    public static MemorySegment cudaGetErrorString$address() {
        return SYMBOLS.find("cudaGetErrorString", null);
    }

    /**
     * {@snippet lang=c :
     * const char *cudaGetErrorString(cudaError_t error);
     * }
     */
    public static MemorySegment cudaGetErrorString(int error) {
        var mh$ = cudaGetErrorString$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(error);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGetDeviceCount}}
     */
    public static FunctionDescriptor cudaGetDeviceCount$descriptor() {
        return cudaGetDeviceCount$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGetDeviceCount}}
     */
    public static MethodHandle cudaGetDeviceCount$handle() {
        return cudaGetDeviceCount$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGetDeviceCount}}
     */
    public static MemorySegment cudaGetDeviceCount$address() {
        return SYMBOLS.find("cudaGetDeviceCount", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGetDeviceCount(int *count);
     * }
     */
    public static int cudaGetDeviceCount(MemorySegment count) {
        var mh$ = cudaGetDeviceCount$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(count);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGetDeviceProperties}}
     */
    public static FunctionDescriptor cudaGetDeviceProperties$descriptor() {
        return cudaGetDeviceProperties$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGetDeviceProperties}}
     */
    public static MethodHandle cudaGetDeviceProperties$handle() {
        return cudaGetDeviceProperties$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGetDeviceProperties}}
     */
    public static MemorySegment cudaGetDeviceProperties$address() {
        return SYMBOLS.find("cudaGetDeviceProperties", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGetDeviceProperties(struct cudaDeviceProp *prop, int device);
     * }
     */
    public static int cudaGetDeviceProperties(MemorySegment prop, int device) {
        var mh$ = cudaGetDeviceProperties$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(prop, device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceGetAttribute}}
     */
    public static FunctionDescriptor cudaDeviceGetAttribute$descriptor() {
        return cudaDeviceGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceGetAttribute}}
     */
    public static MethodHandle cudaDeviceGetAttribute$handle() {
        return cudaDeviceGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceGetAttribute}}
     */
    public static MemorySegment cudaDeviceGetAttribute$address() {
        return SYMBOLS.find("cudaDeviceGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceGetAttribute(int *value, enum cudaDeviceAttr attr, int device);
     * }
     */
    public static int cudaDeviceGetAttribute(MemorySegment value, int attr, int device) {
        var mh$ = cudaDeviceGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(value, attr, device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceGetDefaultMemPool}}
     */
    public static FunctionDescriptor cudaDeviceGetDefaultMemPool$descriptor() {
        return cudaDeviceGetDefaultMemPool$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceGetDefaultMemPool}}
     */
    public static MethodHandle cudaDeviceGetDefaultMemPool$handle() {
        return cudaDeviceGetDefaultMemPool$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceGetDefaultMemPool}}
     */
    public static MemorySegment cudaDeviceGetDefaultMemPool$address() {
        return SYMBOLS.find("cudaDeviceGetDefaultMemPool", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceGetDefaultMemPool(cudaMemPool_t *memPool, int device);
     * }
     */
    public static int cudaDeviceGetDefaultMemPool(MemorySegment memPool, int device) {
        var mh$ = cudaDeviceGetDefaultMemPool$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(memPool, device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceSetMemPool}}
     */
    public static FunctionDescriptor cudaDeviceSetMemPool$descriptor() {
        return cudaDeviceSetMemPool$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceSetMemPool}}
     */
    public static MethodHandle cudaDeviceSetMemPool$handle() {
        return cudaDeviceSetMemPool$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceSetMemPool}}
     */
    public static MemorySegment cudaDeviceSetMemPool$address() {
        return SYMBOLS.find("cudaDeviceSetMemPool", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceSetMemPool(int device, cudaMemPool_t memPool);
     * }
     */
    public static int cudaDeviceSetMemPool(int device, MemorySegment memPool) {
        var mh$ = cudaDeviceSetMemPool$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, memPool);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceGetMemPool}}
     */
    public static FunctionDescriptor cudaDeviceGetMemPool$descriptor() {
        return cudaDeviceGetMemPool$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceGetMemPool}}
     */
    public static MethodHandle cudaDeviceGetMemPool$handle() {
        return cudaDeviceGetMemPool$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceGetMemPool}}
     */
    public static MemorySegment cudaDeviceGetMemPool$address() {
        return SYMBOLS.find("cudaDeviceGetMemPool", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceGetMemPool(cudaMemPool_t *memPool, int device);
     * }
     */
    public static int cudaDeviceGetMemPool(MemorySegment memPool, int device) {
        var mh$ = cudaDeviceGetMemPool$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(memPool, device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceGetP2PAttribute}}
     */
    public static FunctionDescriptor cudaDeviceGetP2PAttribute$descriptor() {
        return cudaDeviceGetP2PAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceGetP2PAttribute}}
     */
    public static MethodHandle cudaDeviceGetP2PAttribute$handle() {
        return cudaDeviceGetP2PAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceGetP2PAttribute}}
     */
    public static MemorySegment cudaDeviceGetP2PAttribute$address() {
        return SYMBOLS.find("cudaDeviceGetP2PAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceGetP2PAttribute(int *value, enum cudaDeviceP2PAttr attr, int srcDevice, int dstDevice);
     * }
     */
    public static int cudaDeviceGetP2PAttribute(MemorySegment value, int attr, int srcDevice,
            int dstDevice) {
        var mh$ = cudaDeviceGetP2PAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(value, attr, srcDevice, dstDevice);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaInitDevice}}
     */
    public static FunctionDescriptor cudaInitDevice$descriptor() {
        return cudaInitDevice$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaInitDevice}}
     */
    public static MethodHandle cudaInitDevice$handle() {
        return cudaInitDevice$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaInitDevice}}
     */
    public static MemorySegment cudaInitDevice$address() {
        return SYMBOLS.find("cudaInitDevice", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaInitDevice(int device, unsigned int deviceFlags, unsigned int flags);
     * }
     */
    public static int cudaInitDevice(int device, int deviceFlags, int flags) {
        var mh$ = cudaInitDevice$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, deviceFlags, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaSetDevice}}
     */
    public static FunctionDescriptor cudaSetDevice$descriptor() {
        return cudaSetDevice$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaSetDevice}}
     */
    public static MethodHandle cudaSetDevice$handle() {
        return cudaSetDevice$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaSetDevice}}
     */
    public static MemorySegment cudaSetDevice$address() {
        return SYMBOLS.find("cudaSetDevice", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaSetDevice(int device);
     * }
     */
    public static int cudaSetDevice(int device) {
        var mh$ = cudaSetDevice$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGetDevice}}
     */
    public static FunctionDescriptor cudaGetDevice$descriptor() {
        return cudaGetDevice$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGetDevice}}
     */
    public static MethodHandle cudaGetDevice$handle() {
        return cudaGetDevice$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGetDevice}}
     */
    public static MemorySegment cudaGetDevice$address() {
        return SYMBOLS.find("cudaGetDevice", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGetDevice(int *device);
     * }
     */
    public static int cudaGetDevice(MemorySegment device) {
        var mh$ = cudaGetDevice$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaSetDeviceFlags}}
     */
    public static FunctionDescriptor cudaSetDeviceFlags$descriptor() {
        return cudaSetDeviceFlags$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaSetDeviceFlags}}
     */
    public static MethodHandle cudaSetDeviceFlags$handle() {
        return cudaSetDeviceFlags$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaSetDeviceFlags}}
     */
    public static MemorySegment cudaSetDeviceFlags$address() {
        return SYMBOLS.find("cudaSetDeviceFlags", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaSetDeviceFlags(unsigned int flags);
     * }
     */
    public static int cudaSetDeviceFlags(int flags) {
        var mh$ = cudaSetDeviceFlags$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGetDeviceFlags}}
     */
    public static FunctionDescriptor cudaGetDeviceFlags$descriptor() {
        return cudaGetDeviceFlags$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGetDeviceFlags}}
     */
    public static MethodHandle cudaGetDeviceFlags$handle() {
        return cudaGetDeviceFlags$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGetDeviceFlags}}
     */
    public static MemorySegment cudaGetDeviceFlags$address() {
        return SYMBOLS.find("cudaGetDeviceFlags", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGetDeviceFlags(unsigned int *flags);
     * }
     */
    public static int cudaGetDeviceFlags(MemorySegment flags) {
        var mh$ = cudaGetDeviceFlags$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamCreate}}
     */
    public static FunctionDescriptor cudaStreamCreate$descriptor() {
        return cudaStreamCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamCreate}}
     */
    public static MethodHandle cudaStreamCreate$handle() {
        return cudaStreamCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamCreate}}
     */
    public static MemorySegment cudaStreamCreate$address() {
        return SYMBOLS.find("cudaStreamCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamCreate(cudaStream_t *pStream);
     * }
     */
    public static int cudaStreamCreate(MemorySegment pStream) {
        var mh$ = cudaStreamCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pStream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamCreateWithFlags}}
     */
    public static FunctionDescriptor cudaStreamCreateWithFlags$descriptor() {
        return cudaStreamCreateWithFlags$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamCreateWithFlags}}
     */
    public static MethodHandle cudaStreamCreateWithFlags$handle() {
        return cudaStreamCreateWithFlags$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamCreateWithFlags}}
     */
    public static MemorySegment cudaStreamCreateWithFlags$address() {
        return SYMBOLS.find("cudaStreamCreateWithFlags", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamCreateWithFlags(cudaStream_t *pStream, unsigned int flags);
     * }
     */
    public static int cudaStreamCreateWithFlags(MemorySegment pStream, int flags) {
        var mh$ = cudaStreamCreateWithFlags$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pStream, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamCreateWithPriority}}
     */
    public static FunctionDescriptor cudaStreamCreateWithPriority$descriptor() {
        return cudaStreamCreateWithPriority$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamCreateWithPriority}}
     */
    public static MethodHandle cudaStreamCreateWithPriority$handle() {
        return cudaStreamCreateWithPriority$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamCreateWithPriority}}
     */
    public static MemorySegment cudaStreamCreateWithPriority$address() {
        return SYMBOLS.find("cudaStreamCreateWithPriority", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamCreateWithPriority(cudaStream_t *pStream, unsigned int flags, int priority);
     * }
     */
    public static int cudaStreamCreateWithPriority(MemorySegment pStream, int flags, int priority) {
        var mh$ = cudaStreamCreateWithPriority$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pStream, flags, priority);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamGetPriority}}
     */
    public static FunctionDescriptor cudaStreamGetPriority$descriptor() {
        return cudaStreamGetPriority$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamGetPriority}}
     */
    public static MethodHandle cudaStreamGetPriority$handle() {
        return cudaStreamGetPriority$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamGetPriority}}
     */
    public static MemorySegment cudaStreamGetPriority$address() {
        return SYMBOLS.find("cudaStreamGetPriority", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamGetPriority(cudaStream_t hStream, int *priority);
     * }
     */
    public static int cudaStreamGetPriority(MemorySegment hStream, MemorySegment priority) {
        var mh$ = cudaStreamGetPriority$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hStream, priority);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamGetFlags}}
     */
    public static FunctionDescriptor cudaStreamGetFlags$descriptor() {
        return cudaStreamGetFlags$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamGetFlags}}
     */
    public static MethodHandle cudaStreamGetFlags$handle() {
        return cudaStreamGetFlags$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamGetFlags}}
     */
    public static MemorySegment cudaStreamGetFlags$address() {
        return SYMBOLS.find("cudaStreamGetFlags", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamGetFlags(cudaStream_t hStream, unsigned int *flags);
     * }
     */
    public static int cudaStreamGetFlags(MemorySegment hStream, MemorySegment flags) {
        var mh$ = cudaStreamGetFlags$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hStream, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamGetId}}
     */
    public static FunctionDescriptor cudaStreamGetId$descriptor() {
        return cudaStreamGetId$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamGetId}}
     */
    public static MethodHandle cudaStreamGetId$handle() {
        return cudaStreamGetId$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamGetId}}
     */
    public static MemorySegment cudaStreamGetId$address() {
        return SYMBOLS.find("cudaStreamGetId", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamGetId(cudaStream_t hStream, unsigned long long *streamId);
     * }
     */
    public static int cudaStreamGetId(MemorySegment hStream, MemorySegment streamId) {
        var mh$ = cudaStreamGetId$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hStream, streamId);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamGetDevice}}
     */
    public static FunctionDescriptor cudaStreamGetDevice$descriptor() {
        return cudaStreamGetDevice$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamGetDevice}}
     */
    public static MethodHandle cudaStreamGetDevice$handle() {
        return cudaStreamGetDevice$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamGetDevice}}
     */
    public static MemorySegment cudaStreamGetDevice$address() {
        return SYMBOLS.find("cudaStreamGetDevice", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamGetDevice(cudaStream_t hStream, int *device);
     * }
     */
    public static int cudaStreamGetDevice(MemorySegment hStream, MemorySegment device) {
        var mh$ = cudaStreamGetDevice$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hStream, device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamCopyAttributes}}
     */
    public static FunctionDescriptor cudaStreamCopyAttributes$descriptor() {
        return cudaStreamCopyAttributes$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamCopyAttributes}}
     */
    public static MethodHandle cudaStreamCopyAttributes$handle() {
        return cudaStreamCopyAttributes$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamCopyAttributes}}
     */
    public static MemorySegment cudaStreamCopyAttributes$address() {
        return SYMBOLS.find("cudaStreamCopyAttributes", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamCopyAttributes(cudaStream_t dst, cudaStream_t src);
     * }
     */
    public static int cudaStreamCopyAttributes(MemorySegment dst, MemorySegment src) {
        var mh$ = cudaStreamCopyAttributes$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(dst, src);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamGetAttribute}}
     */
    public static FunctionDescriptor cudaStreamGetAttribute$descriptor() {
        return cudaStreamGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamGetAttribute}}
     */
    public static MethodHandle cudaStreamGetAttribute$handle() {
        return cudaStreamGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamGetAttribute}}
     */
    public static MemorySegment cudaStreamGetAttribute$address() {
        return SYMBOLS.find("cudaStreamGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamGetAttribute(cudaStream_t hStream, cudaLaunchAttributeID attr, cudaLaunchAttributeValue *value_out);
     * }
     */
    public static int cudaStreamGetAttribute(MemorySegment hStream, int attr,
            MemorySegment value_out) {
        var mh$ = cudaStreamGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hStream, attr, value_out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamSetAttribute}}
     */
    public static FunctionDescriptor cudaStreamSetAttribute$descriptor() {
        return cudaStreamSetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamSetAttribute}}
     */
    public static MethodHandle cudaStreamSetAttribute$handle() {
        return cudaStreamSetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamSetAttribute}}
     */
    public static MemorySegment cudaStreamSetAttribute$address() {
        return SYMBOLS.find("cudaStreamSetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamSetAttribute(cudaStream_t hStream, cudaLaunchAttributeID attr, const cudaLaunchAttributeValue *value);
     * }
     */
    public static int cudaStreamSetAttribute(MemorySegment hStream, int attr, MemorySegment value) {
        var mh$ = cudaStreamSetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hStream, attr, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamDestroy}}
     */
    public static FunctionDescriptor cudaStreamDestroy$descriptor() {
        return cudaStreamDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamDestroy}}
     */
    public static MethodHandle cudaStreamDestroy$handle() {
        return cudaStreamDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamDestroy}}
     */
    public static MemorySegment cudaStreamDestroy$address() {
        return SYMBOLS.find("cudaStreamDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamDestroy(cudaStream_t stream);
     * }
     */
    public static int cudaStreamDestroy(MemorySegment stream) {
        var mh$ = cudaStreamDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamWaitEvent}}
     */
    public static FunctionDescriptor cudaStreamWaitEvent$descriptor() {
        return cudaStreamWaitEvent$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamWaitEvent}}
     */
    public static MethodHandle cudaStreamWaitEvent$handle() {
        return cudaStreamWaitEvent$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamWaitEvent}}
     */
    public static MemorySegment cudaStreamWaitEvent$address() {
        return SYMBOLS.find("cudaStreamWaitEvent", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamWaitEvent(cudaStream_t stream, cudaEvent_t event, unsigned int flags);
     * }
     */
    public static int cudaStreamWaitEvent(MemorySegment stream, MemorySegment event, int flags) {
        var mh$ = cudaStreamWaitEvent$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(stream, event, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamSynchronize}}
     */
    public static FunctionDescriptor cudaStreamSynchronize$descriptor() {
        return cudaStreamSynchronize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamSynchronize}}
     */
    public static MethodHandle cudaStreamSynchronize$handle() {
        return cudaStreamSynchronize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamSynchronize}}
     */
    public static MemorySegment cudaStreamSynchronize$address() {
        return SYMBOLS.find("cudaStreamSynchronize", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamSynchronize(cudaStream_t stream);
     * }
     */
    public static int cudaStreamSynchronize(MemorySegment stream) {
        var mh$ = cudaStreamSynchronize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamQuery}}
     */
    public static FunctionDescriptor cudaStreamQuery$descriptor() {
        return cudaStreamQuery$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamQuery}}
     */
    public static MethodHandle cudaStreamQuery$handle() {
        return cudaStreamQuery$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamQuery}}
     */
    public static MemorySegment cudaStreamQuery$address() {
        return SYMBOLS.find("cudaStreamQuery", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamQuery(cudaStream_t stream);
     * }
     */
    public static int cudaStreamQuery(MemorySegment stream) {
        var mh$ = cudaStreamQuery$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamBeginCapture}}
     */
    public static FunctionDescriptor cudaStreamBeginCapture$descriptor() {
        return cudaStreamBeginCapture$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamBeginCapture}}
     */
    public static MethodHandle cudaStreamBeginCapture$handle() {
        return cudaStreamBeginCapture$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamBeginCapture}}
     */
    public static MemorySegment cudaStreamBeginCapture$address() {
        return SYMBOLS.find("cudaStreamBeginCapture", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamBeginCapture(cudaStream_t stream, enum cudaStreamCaptureMode mode);
     * }
     */
    public static int cudaStreamBeginCapture(MemorySegment stream, int mode) {
        var mh$ = cudaStreamBeginCapture$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(stream, mode);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamBeginCaptureToGraph}}
     */
    public static FunctionDescriptor cudaStreamBeginCaptureToGraph$descriptor() {
        return cudaStreamBeginCaptureToGraph$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamBeginCaptureToGraph}}
     */
    public static MethodHandle cudaStreamBeginCaptureToGraph$handle() {
        return cudaStreamBeginCaptureToGraph$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamBeginCaptureToGraph}}
     */
    public static MemorySegment cudaStreamBeginCaptureToGraph$address() {
        return SYMBOLS.find("cudaStreamBeginCaptureToGraph", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamBeginCaptureToGraph(cudaStream_t stream, cudaGraph_t graph, const cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, enum cudaStreamCaptureMode mode);
     * }
     */
    public static int cudaStreamBeginCaptureToGraph(MemorySegment stream, MemorySegment graph,
            MemorySegment dependencies, MemorySegment dependencyData, long numDependencies,
            int mode) {
        var mh$ = cudaStreamBeginCaptureToGraph$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(stream, graph, dependencies, dependencyData, numDependencies, mode);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaThreadExchangeStreamCaptureMode}}
     */
    public static FunctionDescriptor cudaThreadExchangeStreamCaptureMode$descriptor() {
        return cudaThreadExchangeStreamCaptureMode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaThreadExchangeStreamCaptureMode}}
     */
    public static MethodHandle cudaThreadExchangeStreamCaptureMode$handle() {
        return cudaThreadExchangeStreamCaptureMode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaThreadExchangeStreamCaptureMode}}
     */
    public static MemorySegment cudaThreadExchangeStreamCaptureMode$address() {
        return SYMBOLS.find("cudaThreadExchangeStreamCaptureMode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaThreadExchangeStreamCaptureMode(enum cudaStreamCaptureMode *mode);
     * }
     */
    public static int cudaThreadExchangeStreamCaptureMode(MemorySegment mode) {
        var mh$ = cudaThreadExchangeStreamCaptureMode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(mode);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamEndCapture}}
     */
    public static FunctionDescriptor cudaStreamEndCapture$descriptor() {
        return cudaStreamEndCapture$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamEndCapture}}
     */
    public static MethodHandle cudaStreamEndCapture$handle() {
        return cudaStreamEndCapture$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamEndCapture}}
     */
    public static MemorySegment cudaStreamEndCapture$address() {
        return SYMBOLS.find("cudaStreamEndCapture", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamEndCapture(cudaStream_t stream, cudaGraph_t *pGraph);
     * }
     */
    public static int cudaStreamEndCapture(MemorySegment stream, MemorySegment pGraph) {
        var mh$ = cudaStreamEndCapture$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(stream, pGraph);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamIsCapturing}}
     */
    public static FunctionDescriptor cudaStreamIsCapturing$descriptor() {
        return cudaStreamIsCapturing$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamIsCapturing}}
     */
    public static MethodHandle cudaStreamIsCapturing$handle() {
        return cudaStreamIsCapturing$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamIsCapturing}}
     */
    public static MemorySegment cudaStreamIsCapturing$address() {
        return SYMBOLS.find("cudaStreamIsCapturing", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamIsCapturing(cudaStream_t stream, enum cudaStreamCaptureStatus *pCaptureStatus);
     * }
     */
    public static int cudaStreamIsCapturing(MemorySegment stream, MemorySegment pCaptureStatus) {
        var mh$ = cudaStreamIsCapturing$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(stream, pCaptureStatus);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamGetCaptureInfo}}
     */
    public static FunctionDescriptor cudaStreamGetCaptureInfo$descriptor() {
        return cudaStreamGetCaptureInfo$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamGetCaptureInfo}}
     */
    public static MethodHandle cudaStreamGetCaptureInfo$handle() {
        return cudaStreamGetCaptureInfo$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamGetCaptureInfo}}
     */
    public static MemorySegment cudaStreamGetCaptureInfo$address() {
        return SYMBOLS.find("cudaStreamGetCaptureInfo", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamGetCaptureInfo(cudaStream_t stream, enum cudaStreamCaptureStatus *captureStatus_out, unsigned long long *id_out, cudaGraph_t *graph_out, const cudaGraphNode_t **dependencies_out, const cudaGraphEdgeData **edgeData_out, size_t *numDependencies_out);
     * }
     */
    public static int cudaStreamGetCaptureInfo(MemorySegment stream,
            MemorySegment captureStatus_out, MemorySegment id_out, MemorySegment graph_out,
            MemorySegment dependencies_out, MemorySegment edgeData_out,
            MemorySegment numDependencies_out) {
        var mh$ = cudaStreamGetCaptureInfo$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(stream, captureStatus_out, id_out, graph_out, dependencies_out, edgeData_out, numDependencies_out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaStreamUpdateCaptureDependencies}}
     */
    public static FunctionDescriptor cudaStreamUpdateCaptureDependencies$descriptor() {
        return cudaStreamUpdateCaptureDependencies$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaStreamUpdateCaptureDependencies}}
     */
    public static MethodHandle cudaStreamUpdateCaptureDependencies$handle() {
        return cudaStreamUpdateCaptureDependencies$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaStreamUpdateCaptureDependencies}}
     */
    public static MemorySegment cudaStreamUpdateCaptureDependencies$address() {
        return SYMBOLS.find("cudaStreamUpdateCaptureDependencies", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t stream, cudaGraphNode_t *dependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, unsigned int flags);
     * }
     */
    public static int cudaStreamUpdateCaptureDependencies(MemorySegment stream,
            MemorySegment dependencies, MemorySegment dependencyData, long numDependencies,
            int flags) {
        var mh$ = cudaStreamUpdateCaptureDependencies$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(stream, dependencies, dependencyData, numDependencies, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaEventCreate}}
     */
    public static FunctionDescriptor cudaEventCreate$descriptor() {
        return cudaEventCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaEventCreate}}
     */
    public static MethodHandle cudaEventCreate$handle() {
        return cudaEventCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaEventCreate}}
     */
    public static MemorySegment cudaEventCreate$address() {
        return SYMBOLS.find("cudaEventCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaEventCreate(cudaEvent_t *event);
     * }
     */
    public static int cudaEventCreate(MemorySegment event) {
        var mh$ = cudaEventCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(event);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaEventCreateWithFlags}}
     */
    public static FunctionDescriptor cudaEventCreateWithFlags$descriptor() {
        return cudaEventCreateWithFlags$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaEventCreateWithFlags}}
     */
    public static MethodHandle cudaEventCreateWithFlags$handle() {
        return cudaEventCreateWithFlags$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaEventCreateWithFlags}}
     */
    public static MemorySegment cudaEventCreateWithFlags$address() {
        return SYMBOLS.find("cudaEventCreateWithFlags", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaEventCreateWithFlags(cudaEvent_t *event, unsigned int flags);
     * }
     */
    public static int cudaEventCreateWithFlags(MemorySegment event, int flags) {
        var mh$ = cudaEventCreateWithFlags$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(event, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaEventRecord}}
     */
    public static FunctionDescriptor cudaEventRecord$descriptor() {
        return cudaEventRecord$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaEventRecord}}
     */
    public static MethodHandle cudaEventRecord$handle() {
        return cudaEventRecord$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaEventRecord}}
     */
    public static MemorySegment cudaEventRecord$address() {
        return SYMBOLS.find("cudaEventRecord", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaEventRecord(cudaEvent_t event, cudaStream_t stream);
     * }
     */
    public static int cudaEventRecord(MemorySegment event, MemorySegment stream) {
        var mh$ = cudaEventRecord$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(event, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaEventRecordWithFlags}}
     */
    public static FunctionDescriptor cudaEventRecordWithFlags$descriptor() {
        return cudaEventRecordWithFlags$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaEventRecordWithFlags}}
     */
    public static MethodHandle cudaEventRecordWithFlags$handle() {
        return cudaEventRecordWithFlags$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaEventRecordWithFlags}}
     */
    public static MemorySegment cudaEventRecordWithFlags$address() {
        return SYMBOLS.find("cudaEventRecordWithFlags", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaEventRecordWithFlags(cudaEvent_t event, cudaStream_t stream, unsigned int flags);
     * }
     */
    public static int cudaEventRecordWithFlags(MemorySegment event, MemorySegment stream,
            int flags) {
        var mh$ = cudaEventRecordWithFlags$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(event, stream, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaEventQuery}}
     */
    public static FunctionDescriptor cudaEventQuery$descriptor() {
        return cudaEventQuery$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaEventQuery}}
     */
    public static MethodHandle cudaEventQuery$handle() {
        return cudaEventQuery$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaEventQuery}}
     */
    public static MemorySegment cudaEventQuery$address() {
        return SYMBOLS.find("cudaEventQuery", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaEventQuery(cudaEvent_t event);
     * }
     */
    public static int cudaEventQuery(MemorySegment event) {
        var mh$ = cudaEventQuery$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(event);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaEventSynchronize}}
     */
    public static FunctionDescriptor cudaEventSynchronize$descriptor() {
        return cudaEventSynchronize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaEventSynchronize}}
     */
    public static MethodHandle cudaEventSynchronize$handle() {
        return cudaEventSynchronize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaEventSynchronize}}
     */
    public static MemorySegment cudaEventSynchronize$address() {
        return SYMBOLS.find("cudaEventSynchronize", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaEventSynchronize(cudaEvent_t event);
     * }
     */
    public static int cudaEventSynchronize(MemorySegment event) {
        var mh$ = cudaEventSynchronize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(event);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaEventDestroy}}
     */
    public static FunctionDescriptor cudaEventDestroy$descriptor() {
        return cudaEventDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaEventDestroy}}
     */
    public static MethodHandle cudaEventDestroy$handle() {
        return cudaEventDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaEventDestroy}}
     */
    public static MemorySegment cudaEventDestroy$address() {
        return SYMBOLS.find("cudaEventDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaEventDestroy(cudaEvent_t event);
     * }
     */
    public static int cudaEventDestroy(MemorySegment event) {
        var mh$ = cudaEventDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(event);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaEventElapsedTime}}
     */
    public static FunctionDescriptor cudaEventElapsedTime$descriptor() {
        return cudaEventElapsedTime$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaEventElapsedTime}}
     */
    public static MethodHandle cudaEventElapsedTime$handle() {
        return cudaEventElapsedTime$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaEventElapsedTime}}
     */
    public static MemorySegment cudaEventElapsedTime$address() {
        return SYMBOLS.find("cudaEventElapsedTime", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaEventElapsedTime(float *ms, cudaEvent_t start, cudaEvent_t end);
     * }
     */
    public static int cudaEventElapsedTime(MemorySegment ms, MemorySegment start,
            MemorySegment end) {
        var mh$ = cudaEventElapsedTime$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(ms, start, end);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLaunchKernel}}
     */
    public static FunctionDescriptor cudaLaunchKernel$descriptor() {
        return cudaLaunchKernel$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLaunchKernel}}
     */
    public static MethodHandle cudaLaunchKernel$handle() {
        return cudaLaunchKernel$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLaunchKernel}}
     */
    public static MemorySegment cudaLaunchKernel$address() {
        return SYMBOLS.find("cudaLaunchKernel", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLaunchKernel(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream);
     * }
     */
    public static int cudaLaunchKernel(MemorySegment func, MemorySegment gridDim,
            MemorySegment blockDim, MemorySegment args, long sharedMem, MemorySegment stream) {
        var mh$ = cudaLaunchKernel$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(func, gridDim, blockDim, args, sharedMem, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLaunchKernelExC}}
     */
    public static FunctionDescriptor cudaLaunchKernelExC$descriptor() {
        return cudaLaunchKernelExC$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLaunchKernelExC}}
     */
    public static MethodHandle cudaLaunchKernelExC$handle() {
        return cudaLaunchKernelExC$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLaunchKernelExC}}
     */
    public static MemorySegment cudaLaunchKernelExC$address() {
        return SYMBOLS.find("cudaLaunchKernelExC", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLaunchKernelExC(const cudaLaunchConfig_t *config, const void *func, void **args);
     * }
     */
    public static int cudaLaunchKernelExC(MemorySegment config, MemorySegment func,
            MemorySegment args) {
        var mh$ = cudaLaunchKernelExC$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(config, func, args);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLaunchCooperativeKernel}}
     */
    public static FunctionDescriptor cudaLaunchCooperativeKernel$descriptor() {
        return cudaLaunchCooperativeKernel$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLaunchCooperativeKernel}}
     */
    public static MethodHandle cudaLaunchCooperativeKernel$handle() {
        return cudaLaunchCooperativeKernel$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLaunchCooperativeKernel}}
     */
    public static MemorySegment cudaLaunchCooperativeKernel$address() {
        return SYMBOLS.find("cudaLaunchCooperativeKernel", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLaunchCooperativeKernel(const void *func, dim3 gridDim, dim3 blockDim, void **args, size_t sharedMem, cudaStream_t stream);
     * }
     */
    public static int cudaLaunchCooperativeKernel(MemorySegment func, MemorySegment gridDim,
            MemorySegment blockDim, MemorySegment args, long sharedMem, MemorySegment stream) {
        var mh$ = cudaLaunchCooperativeKernel$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(func, gridDim, blockDim, args, sharedMem, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaFuncGetAttributes}}
     */
    public static FunctionDescriptor cudaFuncGetAttributes$descriptor() {
        return cudaFuncGetAttributes$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaFuncGetAttributes}}
     */
    public static MethodHandle cudaFuncGetAttributes$handle() {
        return cudaFuncGetAttributes$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaFuncGetAttributes}}
     */
    public static MemorySegment cudaFuncGetAttributes$address() {
        return SYMBOLS.find("cudaFuncGetAttributes", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaFuncGetAttributes(struct cudaFuncAttributes *attr, const void *func);
     * }
     */
    public static int cudaFuncGetAttributes(MemorySegment attr, MemorySegment func) {
        var mh$ = cudaFuncGetAttributes$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(attr, func);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaFuncSetAttribute}}
     */
    public static FunctionDescriptor cudaFuncSetAttribute$descriptor() {
        return cudaFuncSetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaFuncSetAttribute}}
     */
    public static MethodHandle cudaFuncSetAttribute$handle() {
        return cudaFuncSetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaFuncSetAttribute}}
     */
    public static MemorySegment cudaFuncSetAttribute$address() {
        return SYMBOLS.find("cudaFuncSetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaFuncSetAttribute(const void *func, enum cudaFuncAttribute attr, int value);
     * }
     */
    public static int cudaFuncSetAttribute(MemorySegment func, int attr, int value) {
        var mh$ = cudaFuncSetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(func, attr, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaFuncGetName}}
     */
    public static FunctionDescriptor cudaFuncGetName$descriptor() {
        return cudaFuncGetName$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaFuncGetName}}
     */
    public static MethodHandle cudaFuncGetName$handle() {
        return cudaFuncGetName$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaFuncGetName}}
     */
    public static MemorySegment cudaFuncGetName$address() {
        return SYMBOLS.find("cudaFuncGetName", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaFuncGetName(const char **name, const void *func);
     * }
     */
    public static int cudaFuncGetName(MemorySegment name, MemorySegment func) {
        var mh$ = cudaFuncGetName$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(name, func);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaFuncGetParamInfo}}
     */
    public static FunctionDescriptor cudaFuncGetParamInfo$descriptor() {
        return cudaFuncGetParamInfo$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaFuncGetParamInfo}}
     */
    public static MethodHandle cudaFuncGetParamInfo$handle() {
        return cudaFuncGetParamInfo$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaFuncGetParamInfo}}
     */
    public static MemorySegment cudaFuncGetParamInfo$address() {
        return SYMBOLS.find("cudaFuncGetParamInfo", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaFuncGetParamInfo(const void *func, size_t paramIndex, size_t *paramOffset, size_t *paramSize);
     * }
     */
    public static int cudaFuncGetParamInfo(MemorySegment func, long paramIndex,
            MemorySegment paramOffset, MemorySegment paramSize) {
        var mh$ = cudaFuncGetParamInfo$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(func, paramIndex, paramOffset, paramSize);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLaunchHostFunc}}
     */
    public static FunctionDescriptor cudaLaunchHostFunc$descriptor() {
        return cudaLaunchHostFunc$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLaunchHostFunc}}
     */
    public static MethodHandle cudaLaunchHostFunc$handle() {
        return cudaLaunchHostFunc$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLaunchHostFunc}}
     */
    public static MemorySegment cudaLaunchHostFunc$address() {
        return SYMBOLS.find("cudaLaunchHostFunc", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLaunchHostFunc(cudaStream_t stream, cudaHostFn_t fn, void *userData);
     * }
     */
    public static int cudaLaunchHostFunc(MemorySegment stream, MemorySegment fn,
            MemorySegment userData) {
        var mh$ = cudaLaunchHostFunc$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(stream, fn, userData);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaOccupancyMaxActiveBlocksPerMultiprocessor}}
     */
    public static FunctionDescriptor cudaOccupancyMaxActiveBlocksPerMultiprocessor$descriptor() {
        return cudaOccupancyMaxActiveBlocksPerMultiprocessor$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaOccupancyMaxActiveBlocksPerMultiprocessor}}
     */
    public static MethodHandle cudaOccupancyMaxActiveBlocksPerMultiprocessor$handle() {
        return cudaOccupancyMaxActiveBlocksPerMultiprocessor$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaOccupancyMaxActiveBlocksPerMultiprocessor}}
     */
    public static MemorySegment cudaOccupancyMaxActiveBlocksPerMultiprocessor$address() {
        return SYMBOLS.find("cudaOccupancyMaxActiveBlocksPerMultiprocessor", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *numBlocks, const void *func, int blockSize, size_t dynamicSMemSize);
     * }
     */
    public static int cudaOccupancyMaxActiveBlocksPerMultiprocessor(MemorySegment numBlocks,
            MemorySegment func, int blockSize, long dynamicSMemSize) {
        var mh$ = cudaOccupancyMaxActiveBlocksPerMultiprocessor$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(numBlocks, func, blockSize, dynamicSMemSize);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaOccupancyAvailableDynamicSMemPerBlock}}
     */
    public static FunctionDescriptor cudaOccupancyAvailableDynamicSMemPerBlock$descriptor() {
        return cudaOccupancyAvailableDynamicSMemPerBlock$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaOccupancyAvailableDynamicSMemPerBlock}}
     */
    public static MethodHandle cudaOccupancyAvailableDynamicSMemPerBlock$handle() {
        return cudaOccupancyAvailableDynamicSMemPerBlock$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaOccupancyAvailableDynamicSMemPerBlock}}
     */
    public static MemorySegment cudaOccupancyAvailableDynamicSMemPerBlock$address() {
        return SYMBOLS.find("cudaOccupancyAvailableDynamicSMemPerBlock", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaOccupancyAvailableDynamicSMemPerBlock(size_t *dynamicSmemSize, const void *func, int numBlocks, int blockSize);
     * }
     */
    public static int cudaOccupancyAvailableDynamicSMemPerBlock(MemorySegment dynamicSmemSize,
            MemorySegment func, int numBlocks, int blockSize) {
        var mh$ = cudaOccupancyAvailableDynamicSMemPerBlock$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(dynamicSmemSize, func, numBlocks, blockSize);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags}}
     */
    public static FunctionDescriptor cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags$descriptor(
            ) {
        return cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags}}
     */
    public static MethodHandle cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags$handle() {
        return cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags}}
     */
    public static MemorySegment cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags$address() {
        return SYMBOLS.find("cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *numBlocks, const void *func, int blockSize, size_t dynamicSMemSize, unsigned int flags);
     * }
     */
    public static int cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
            MemorySegment numBlocks, MemorySegment func, int blockSize, long dynamicSMemSize,
            int flags) {
        var mh$ = cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(numBlocks, func, blockSize, dynamicSMemSize, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaOccupancyMaxPotentialClusterSize}}
     */
    public static FunctionDescriptor cudaOccupancyMaxPotentialClusterSize$descriptor() {
        return cudaOccupancyMaxPotentialClusterSize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaOccupancyMaxPotentialClusterSize}}
     */
    public static MethodHandle cudaOccupancyMaxPotentialClusterSize$handle() {
        return cudaOccupancyMaxPotentialClusterSize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaOccupancyMaxPotentialClusterSize}}
     */
    public static MemorySegment cudaOccupancyMaxPotentialClusterSize$address() {
        return SYMBOLS.find("cudaOccupancyMaxPotentialClusterSize", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaOccupancyMaxPotentialClusterSize(int *clusterSize, const void *func, const cudaLaunchConfig_t *launchConfig);
     * }
     */
    public static int cudaOccupancyMaxPotentialClusterSize(MemorySegment clusterSize,
            MemorySegment func, MemorySegment launchConfig) {
        var mh$ = cudaOccupancyMaxPotentialClusterSize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(clusterSize, func, launchConfig);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaOccupancyMaxActiveClusters}}
     */
    public static FunctionDescriptor cudaOccupancyMaxActiveClusters$descriptor() {
        return cudaOccupancyMaxActiveClusters$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaOccupancyMaxActiveClusters}}
     */
    public static MethodHandle cudaOccupancyMaxActiveClusters$handle() {
        return cudaOccupancyMaxActiveClusters$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaOccupancyMaxActiveClusters}}
     */
    public static MemorySegment cudaOccupancyMaxActiveClusters$address() {
        return SYMBOLS.find("cudaOccupancyMaxActiveClusters", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaOccupancyMaxActiveClusters(int *numClusters, const void *func, const cudaLaunchConfig_t *launchConfig);
     * }
     */
    public static int cudaOccupancyMaxActiveClusters(MemorySegment numClusters, MemorySegment func,
            MemorySegment launchConfig) {
        var mh$ = cudaOccupancyMaxActiveClusters$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(numClusters, func, launchConfig);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMallocManaged}}
     */
    public static FunctionDescriptor cudaMallocManaged$descriptor() {
        return cudaMallocManaged$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMallocManaged}}
     */
    public static MethodHandle cudaMallocManaged$handle() {
        return cudaMallocManaged$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMallocManaged}}
     */
    public static MemorySegment cudaMallocManaged$address() {
        return SYMBOLS.find("cudaMallocManaged", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMallocManaged(void **devPtr, size_t size, unsigned int flags);
     * }
     */
    public static int cudaMallocManaged(MemorySegment devPtr, long size, int flags) {
        var mh$ = cudaMallocManaged$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr, size, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMalloc}}
     */
    public static FunctionDescriptor cudaMalloc$descriptor() {
        return cudaMalloc$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMalloc}}
     */
    public static MethodHandle cudaMalloc$handle() {
        return cudaMalloc$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMalloc}}
     */
    public static MemorySegment cudaMalloc$address() {
        return SYMBOLS.find("cudaMalloc", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMalloc(void **devPtr, size_t size);
     * }
     */
    public static int cudaMalloc(MemorySegment devPtr, long size) {
        var mh$ = cudaMalloc$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr, size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMallocHost}}
     */
    public static FunctionDescriptor cudaMallocHost$descriptor() {
        return cudaMallocHost$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMallocHost}}
     */
    public static MethodHandle cudaMallocHost$handle() {
        return cudaMallocHost$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMallocHost}}
     */
    public static MemorySegment cudaMallocHost$address() {
        return SYMBOLS.find("cudaMallocHost", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMallocHost(void **ptr, size_t size);
     * }
     */
    public static int cudaMallocHost(MemorySegment ptr, long size) {
        var mh$ = cudaMallocHost$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(ptr, size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaFree}}
     */
    public static FunctionDescriptor cudaFree$descriptor() {
        return cudaFree$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaFree}}
     */
    public static MethodHandle cudaFree$handle() {
        return cudaFree$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaFree}}
     */
    public static MemorySegment cudaFree$address() {
        return SYMBOLS.find("cudaFree", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaFree(void *devPtr);
     * }
     */
    public static int cudaFree(MemorySegment devPtr) {
        var mh$ = cudaFree$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaFreeHost}}
     */
    public static FunctionDescriptor cudaFreeHost$descriptor() {
        return cudaFreeHost$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaFreeHost}}
     */
    public static MethodHandle cudaFreeHost$handle() {
        return cudaFreeHost$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaFreeHost}}
     */
    public static MemorySegment cudaFreeHost$address() {
        return SYMBOLS.find("cudaFreeHost", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaFreeHost(void *ptr);
     * }
     */
    public static int cudaFreeHost(MemorySegment ptr) {
        var mh$ = cudaFreeHost$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(ptr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaHostAlloc}}
     */
    public static FunctionDescriptor cudaHostAlloc$descriptor() {
        return cudaHostAlloc$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaHostAlloc}}
     */
    public static MethodHandle cudaHostAlloc$handle() {
        return cudaHostAlloc$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaHostAlloc}}
     */
    public static MemorySegment cudaHostAlloc$address() {
        return SYMBOLS.find("cudaHostAlloc", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaHostAlloc(void **pHost, size_t size, unsigned int flags);
     * }
     */
    public static int cudaHostAlloc(MemorySegment pHost, long size, int flags) {
        var mh$ = cudaHostAlloc$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pHost, size, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaHostRegister}}
     */
    public static FunctionDescriptor cudaHostRegister$descriptor() {
        return cudaHostRegister$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaHostRegister}}
     */
    public static MethodHandle cudaHostRegister$handle() {
        return cudaHostRegister$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaHostRegister}}
     */
    public static MemorySegment cudaHostRegister$address() {
        return SYMBOLS.find("cudaHostRegister", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaHostRegister(void *ptr, size_t size, unsigned int flags);
     * }
     */
    public static int cudaHostRegister(MemorySegment ptr, long size, int flags) {
        var mh$ = cudaHostRegister$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(ptr, size, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaHostUnregister}}
     */
    public static FunctionDescriptor cudaHostUnregister$descriptor() {
        return cudaHostUnregister$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaHostUnregister}}
     */
    public static MethodHandle cudaHostUnregister$handle() {
        return cudaHostUnregister$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaHostUnregister}}
     */
    public static MemorySegment cudaHostUnregister$address() {
        return SYMBOLS.find("cudaHostUnregister", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaHostUnregister(void *ptr);
     * }
     */
    public static int cudaHostUnregister(MemorySegment ptr) {
        var mh$ = cudaHostUnregister$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(ptr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaHostGetDevicePointer}}
     */
    public static FunctionDescriptor cudaHostGetDevicePointer$descriptor() {
        return cudaHostGetDevicePointer$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaHostGetDevicePointer}}
     */
    public static MethodHandle cudaHostGetDevicePointer$handle() {
        return cudaHostGetDevicePointer$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaHostGetDevicePointer}}
     */
    public static MemorySegment cudaHostGetDevicePointer$address() {
        return SYMBOLS.find("cudaHostGetDevicePointer", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaHostGetDevicePointer(void **pDevice, void *pHost, unsigned int flags);
     * }
     */
    public static int cudaHostGetDevicePointer(MemorySegment pDevice, MemorySegment pHost,
            int flags) {
        var mh$ = cudaHostGetDevicePointer$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pDevice, pHost, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaHostGetFlags}}
     */
    public static FunctionDescriptor cudaHostGetFlags$descriptor() {
        return cudaHostGetFlags$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaHostGetFlags}}
     */
    public static MethodHandle cudaHostGetFlags$handle() {
        return cudaHostGetFlags$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaHostGetFlags}}
     */
    public static MemorySegment cudaHostGetFlags$address() {
        return SYMBOLS.find("cudaHostGetFlags", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaHostGetFlags(unsigned int *pFlags, void *pHost);
     * }
     */
    public static int cudaHostGetFlags(MemorySegment pFlags, MemorySegment pHost) {
        var mh$ = cudaHostGetFlags$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pFlags, pHost);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemGetInfo}}
     */
    public static FunctionDescriptor cudaMemGetInfo$descriptor() {
        return cudaMemGetInfo$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemGetInfo}}
     */
    public static MethodHandle cudaMemGetInfo$handle() {
        return cudaMemGetInfo$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemGetInfo}}
     */
    public static MemorySegment cudaMemGetInfo$address() {
        return SYMBOLS.find("cudaMemGetInfo", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemGetInfo(size_t *free, size_t *total);
     * }
     */
    public static int cudaMemGetInfo(MemorySegment free, MemorySegment total) {
        var mh$ = cudaMemGetInfo$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(free, total);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemcpy}}
     */
    public static FunctionDescriptor cudaMemcpy$descriptor() {
        return cudaMemcpy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemcpy}}
     */
    public static MethodHandle cudaMemcpy$handle() {
        return cudaMemcpy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemcpy}}
     */
    public static MemorySegment cudaMemcpy$address() {
        return SYMBOLS.find("cudaMemcpy", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemcpy(void *dst, const void *src, size_t count, enum cudaMemcpyKind kind);
     * }
     */
    public static int cudaMemcpy(MemorySegment dst, MemorySegment src, long count, int kind) {
        var mh$ = cudaMemcpy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(dst, src, count, kind);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemcpyPeer}}
     */
    public static FunctionDescriptor cudaMemcpyPeer$descriptor() {
        return cudaMemcpyPeer$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemcpyPeer}}
     */
    public static MethodHandle cudaMemcpyPeer$handle() {
        return cudaMemcpyPeer$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemcpyPeer}}
     */
    public static MemorySegment cudaMemcpyPeer$address() {
        return SYMBOLS.find("cudaMemcpyPeer", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemcpyPeer(void *dst, int dstDevice, const void *src, int srcDevice, size_t count);
     * }
     */
    public static int cudaMemcpyPeer(MemorySegment dst, int dstDevice, MemorySegment src,
            int srcDevice, long count) {
        var mh$ = cudaMemcpyPeer$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(dst, dstDevice, src, srcDevice, count);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemcpy2D}}
     */
    public static FunctionDescriptor cudaMemcpy2D$descriptor() {
        return cudaMemcpy2D$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemcpy2D}}
     */
    public static MethodHandle cudaMemcpy2D$handle() {
        return cudaMemcpy2D$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemcpy2D}}
     */
    public static MemorySegment cudaMemcpy2D$address() {
        return SYMBOLS.find("cudaMemcpy2D", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemcpy2D(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, enum cudaMemcpyKind kind);
     * }
     */
    public static int cudaMemcpy2D(MemorySegment dst, long dpitch, MemorySegment src, long spitch,
            long width, long height, int kind) {
        var mh$ = cudaMemcpy2D$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(dst, dpitch, src, spitch, width, height, kind);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemcpyAsync}}
     */
    public static FunctionDescriptor cudaMemcpyAsync$descriptor() {
        return cudaMemcpyAsync$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemcpyAsync}}
     */
    public static MethodHandle cudaMemcpyAsync$handle() {
        return cudaMemcpyAsync$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemcpyAsync}}
     */
    public static MemorySegment cudaMemcpyAsync$address() {
        return SYMBOLS.find("cudaMemcpyAsync", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemcpyAsync(void *dst, const void *src, size_t count, enum cudaMemcpyKind kind, cudaStream_t stream);
     * }
     */
    public static int cudaMemcpyAsync(MemorySegment dst, MemorySegment src, long count, int kind,
            MemorySegment stream) {
        var mh$ = cudaMemcpyAsync$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(dst, src, count, kind, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemcpyPeerAsync}}
     */
    public static FunctionDescriptor cudaMemcpyPeerAsync$descriptor() {
        return cudaMemcpyPeerAsync$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemcpyPeerAsync}}
     */
    public static MethodHandle cudaMemcpyPeerAsync$handle() {
        return cudaMemcpyPeerAsync$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemcpyPeerAsync}}
     */
    public static MemorySegment cudaMemcpyPeerAsync$address() {
        return SYMBOLS.find("cudaMemcpyPeerAsync", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemcpyPeerAsync(void *dst, int dstDevice, const void *src, int srcDevice, size_t count, cudaStream_t stream);
     * }
     */
    public static int cudaMemcpyPeerAsync(MemorySegment dst, int dstDevice, MemorySegment src,
            int srcDevice, long count, MemorySegment stream) {
        var mh$ = cudaMemcpyPeerAsync$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(dst, dstDevice, src, srcDevice, count, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemcpyBatchAsync}}
     */
    public static FunctionDescriptor cudaMemcpyBatchAsync$descriptor() {
        return cudaMemcpyBatchAsync$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemcpyBatchAsync}}
     */
    public static MethodHandle cudaMemcpyBatchAsync$handle() {
        return cudaMemcpyBatchAsync$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemcpyBatchAsync}}
     */
    public static MemorySegment cudaMemcpyBatchAsync$address() {
        return SYMBOLS.find("cudaMemcpyBatchAsync", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemcpyBatchAsync(void *const *dsts, const void *const *srcs, const size_t *sizes, size_t count, struct cudaMemcpyAttributes *attrs, size_t *attrsIdxs, size_t numAttrs, cudaStream_t stream);
     * }
     */
    public static int cudaMemcpyBatchAsync(MemorySegment dsts, MemorySegment srcs,
            MemorySegment sizes, long count, MemorySegment attrs, MemorySegment attrsIdxs,
            long numAttrs, MemorySegment stream) {
        var mh$ = cudaMemcpyBatchAsync$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(dsts, srcs, sizes, count, attrs, attrsIdxs, numAttrs, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemcpy2DAsync}}
     */
    public static FunctionDescriptor cudaMemcpy2DAsync$descriptor() {
        return cudaMemcpy2DAsync$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemcpy2DAsync}}
     */
    public static MethodHandle cudaMemcpy2DAsync$handle() {
        return cudaMemcpy2DAsync$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemcpy2DAsync}}
     */
    public static MemorySegment cudaMemcpy2DAsync$address() {
        return SYMBOLS.find("cudaMemcpy2DAsync", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemcpy2DAsync(void *dst, size_t dpitch, const void *src, size_t spitch, size_t width, size_t height, enum cudaMemcpyKind kind, cudaStream_t stream);
     * }
     */
    public static int cudaMemcpy2DAsync(MemorySegment dst, long dpitch, MemorySegment src,
            long spitch, long width, long height, int kind, MemorySegment stream) {
        var mh$ = cudaMemcpy2DAsync$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(dst, dpitch, src, spitch, width, height, kind, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemset}}
     */
    public static FunctionDescriptor cudaMemset$descriptor() {
        return cudaMemset$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemset}}
     */
    public static MethodHandle cudaMemset$handle() {
        return cudaMemset$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemset}}
     */
    public static MemorySegment cudaMemset$address() {
        return SYMBOLS.find("cudaMemset", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemset(void *devPtr, int value, size_t count);
     * }
     */
    public static int cudaMemset(MemorySegment devPtr, int value, long count) {
        var mh$ = cudaMemset$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr, value, count);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemset2D}}
     */
    public static FunctionDescriptor cudaMemset2D$descriptor() {
        return cudaMemset2D$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemset2D}}
     */
    public static MethodHandle cudaMemset2D$handle() {
        return cudaMemset2D$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemset2D}}
     */
    public static MemorySegment cudaMemset2D$address() {
        return SYMBOLS.find("cudaMemset2D", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemset2D(void *devPtr, size_t pitch, int value, size_t width, size_t height);
     * }
     */
    public static int cudaMemset2D(MemorySegment devPtr, long pitch, int value, long width,
            long height) {
        var mh$ = cudaMemset2D$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr, pitch, value, width, height);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemsetAsync}}
     */
    public static FunctionDescriptor cudaMemsetAsync$descriptor() {
        return cudaMemsetAsync$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemsetAsync}}
     */
    public static MethodHandle cudaMemsetAsync$handle() {
        return cudaMemsetAsync$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemsetAsync}}
     */
    public static MemorySegment cudaMemsetAsync$address() {
        return SYMBOLS.find("cudaMemsetAsync", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemsetAsync(void *devPtr, int value, size_t count, cudaStream_t stream);
     * }
     */
    public static int cudaMemsetAsync(MemorySegment devPtr, int value, long count,
            MemorySegment stream) {
        var mh$ = cudaMemsetAsync$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr, value, count, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemset2DAsync}}
     */
    public static FunctionDescriptor cudaMemset2DAsync$descriptor() {
        return cudaMemset2DAsync$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemset2DAsync}}
     */
    public static MethodHandle cudaMemset2DAsync$handle() {
        return cudaMemset2DAsync$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemset2DAsync}}
     */
    public static MemorySegment cudaMemset2DAsync$address() {
        return SYMBOLS.find("cudaMemset2DAsync", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemset2DAsync(void *devPtr, size_t pitch, int value, size_t width, size_t height, cudaStream_t stream);
     * }
     */
    public static int cudaMemset2DAsync(MemorySegment devPtr, long pitch, int value, long width,
            long height, MemorySegment stream) {
        var mh$ = cudaMemset2DAsync$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr, pitch, value, width, height, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPrefetchAsync}}
     */
    public static FunctionDescriptor cudaMemPrefetchAsync$descriptor() {
        return cudaMemPrefetchAsync$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPrefetchAsync}}
     */
    public static MethodHandle cudaMemPrefetchAsync$handle() {
        return cudaMemPrefetchAsync$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPrefetchAsync}}
     */
    public static MemorySegment cudaMemPrefetchAsync$address() {
        return SYMBOLS.find("cudaMemPrefetchAsync", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPrefetchAsync(const void *devPtr, size_t count, struct cudaMemLocation location, unsigned int flags, cudaStream_t stream);
     * }
     */
    public static int cudaMemPrefetchAsync(MemorySegment devPtr, long count, MemorySegment location,
            int flags, MemorySegment stream) {
        var mh$ = cudaMemPrefetchAsync$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr, count, location, flags, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemAdvise}}
     */
    public static FunctionDescriptor cudaMemAdvise$descriptor() {
        return cudaMemAdvise$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemAdvise}}
     */
    public static MethodHandle cudaMemAdvise$handle() {
        return cudaMemAdvise$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemAdvise}}
     */
    public static MemorySegment cudaMemAdvise$address() {
        return SYMBOLS.find("cudaMemAdvise", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemAdvise(const void *devPtr, size_t count, enum cudaMemoryAdvise advice, struct cudaMemLocation location);
     * }
     */
    public static int cudaMemAdvise(MemorySegment devPtr, long count, int advice,
            MemorySegment location) {
        var mh$ = cudaMemAdvise$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr, count, advice, location);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMallocAsync}}
     */
    public static FunctionDescriptor cudaMallocAsync$descriptor() {
        return cudaMallocAsync$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMallocAsync}}
     */
    public static MethodHandle cudaMallocAsync$handle() {
        return cudaMallocAsync$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMallocAsync}}
     */
    public static MemorySegment cudaMallocAsync$address() {
        return SYMBOLS.find("cudaMallocAsync", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMallocAsync(void **devPtr, size_t size, cudaStream_t hStream);
     * }
     */
    public static int cudaMallocAsync(MemorySegment devPtr, long size, MemorySegment hStream) {
        var mh$ = cudaMallocAsync$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr, size, hStream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaFreeAsync}}
     */
    public static FunctionDescriptor cudaFreeAsync$descriptor() {
        return cudaFreeAsync$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaFreeAsync}}
     */
    public static MethodHandle cudaFreeAsync$handle() {
        return cudaFreeAsync$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaFreeAsync}}
     */
    public static MemorySegment cudaFreeAsync$address() {
        return SYMBOLS.find("cudaFreeAsync", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaFreeAsync(void *devPtr, cudaStream_t hStream);
     * }
     */
    public static int cudaFreeAsync(MemorySegment devPtr, MemorySegment hStream) {
        var mh$ = cudaFreeAsync$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(devPtr, hStream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPoolTrimTo}}
     */
    public static FunctionDescriptor cudaMemPoolTrimTo$descriptor() {
        return cudaMemPoolTrimTo$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPoolTrimTo}}
     */
    public static MethodHandle cudaMemPoolTrimTo$handle() {
        return cudaMemPoolTrimTo$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPoolTrimTo}}
     */
    public static MemorySegment cudaMemPoolTrimTo$address() {
        return SYMBOLS.find("cudaMemPoolTrimTo", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPoolTrimTo(cudaMemPool_t memPool, size_t minBytesToKeep);
     * }
     */
    public static int cudaMemPoolTrimTo(MemorySegment memPool, long minBytesToKeep) {
        var mh$ = cudaMemPoolTrimTo$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(memPool, minBytesToKeep);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPoolSetAttribute}}
     */
    public static FunctionDescriptor cudaMemPoolSetAttribute$descriptor() {
        return cudaMemPoolSetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPoolSetAttribute}}
     */
    public static MethodHandle cudaMemPoolSetAttribute$handle() {
        return cudaMemPoolSetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPoolSetAttribute}}
     */
    public static MemorySegment cudaMemPoolSetAttribute$address() {
        return SYMBOLS.find("cudaMemPoolSetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPoolSetAttribute(cudaMemPool_t memPool, enum cudaMemPoolAttr attr, void *value);
     * }
     */
    public static int cudaMemPoolSetAttribute(MemorySegment memPool, int attr,
            MemorySegment value) {
        var mh$ = cudaMemPoolSetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(memPool, attr, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPoolGetAttribute}}
     */
    public static FunctionDescriptor cudaMemPoolGetAttribute$descriptor() {
        return cudaMemPoolGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPoolGetAttribute}}
     */
    public static MethodHandle cudaMemPoolGetAttribute$handle() {
        return cudaMemPoolGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPoolGetAttribute}}
     */
    public static MemorySegment cudaMemPoolGetAttribute$address() {
        return SYMBOLS.find("cudaMemPoolGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPoolGetAttribute(cudaMemPool_t memPool, enum cudaMemPoolAttr attr, void *value);
     * }
     */
    public static int cudaMemPoolGetAttribute(MemorySegment memPool, int attr,
            MemorySegment value) {
        var mh$ = cudaMemPoolGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(memPool, attr, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPoolSetAccess}}
     */
    public static FunctionDescriptor cudaMemPoolSetAccess$descriptor() {
        return cudaMemPoolSetAccess$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPoolSetAccess}}
     */
    public static MethodHandle cudaMemPoolSetAccess$handle() {
        return cudaMemPoolSetAccess$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPoolSetAccess}}
     */
    public static MemorySegment cudaMemPoolSetAccess$address() {
        return SYMBOLS.find("cudaMemPoolSetAccess", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPoolSetAccess(cudaMemPool_t memPool, const struct cudaMemAccessDesc *descList, size_t count);
     * }
     */
    public static int cudaMemPoolSetAccess(MemorySegment memPool, MemorySegment descList,
            long count) {
        var mh$ = cudaMemPoolSetAccess$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(memPool, descList, count);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPoolGetAccess}}
     */
    public static FunctionDescriptor cudaMemPoolGetAccess$descriptor() {
        return cudaMemPoolGetAccess$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPoolGetAccess}}
     */
    public static MethodHandle cudaMemPoolGetAccess$handle() {
        return cudaMemPoolGetAccess$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPoolGetAccess}}
     */
    public static MemorySegment cudaMemPoolGetAccess$address() {
        return SYMBOLS.find("cudaMemPoolGetAccess", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPoolGetAccess(enum cudaMemAccessFlags *flags, cudaMemPool_t memPool, struct cudaMemLocation *location);
     * }
     */
    public static int cudaMemPoolGetAccess(MemorySegment flags, MemorySegment memPool,
            MemorySegment location) {
        var mh$ = cudaMemPoolGetAccess$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(flags, memPool, location);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPoolCreate}}
     */
    public static FunctionDescriptor cudaMemPoolCreate$descriptor() {
        return cudaMemPoolCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPoolCreate}}
     */
    public static MethodHandle cudaMemPoolCreate$handle() {
        return cudaMemPoolCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPoolCreate}}
     */
    public static MemorySegment cudaMemPoolCreate$address() {
        return SYMBOLS.find("cudaMemPoolCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPoolCreate(cudaMemPool_t *memPool, const struct cudaMemPoolProps *poolProps);
     * }
     */
    public static int cudaMemPoolCreate(MemorySegment memPool, MemorySegment poolProps) {
        var mh$ = cudaMemPoolCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(memPool, poolProps);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPoolDestroy}}
     */
    public static FunctionDescriptor cudaMemPoolDestroy$descriptor() {
        return cudaMemPoolDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPoolDestroy}}
     */
    public static MethodHandle cudaMemPoolDestroy$handle() {
        return cudaMemPoolDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPoolDestroy}}
     */
    public static MemorySegment cudaMemPoolDestroy$address() {
        return SYMBOLS.find("cudaMemPoolDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPoolDestroy(cudaMemPool_t memPool);
     * }
     */
    public static int cudaMemPoolDestroy(MemorySegment memPool) {
        var mh$ = cudaMemPoolDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(memPool);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemGetDefaultMemPool}}
     */
    public static FunctionDescriptor cudaMemGetDefaultMemPool$descriptor() {
        return cudaMemGetDefaultMemPool$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemGetDefaultMemPool}}
     */
    public static MethodHandle cudaMemGetDefaultMemPool$handle() {
        return cudaMemGetDefaultMemPool$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemGetDefaultMemPool}}
     */
    public static MemorySegment cudaMemGetDefaultMemPool$address() {
        return SYMBOLS.find("cudaMemGetDefaultMemPool", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemGetDefaultMemPool(cudaMemPool_t *memPool, struct cudaMemLocation *location, enum cudaMemAllocationType type);
     * }
     */
    public static int cudaMemGetDefaultMemPool(MemorySegment memPool, MemorySegment location,
            int type) {
        var mh$ = cudaMemGetDefaultMemPool$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(memPool, location, type);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemGetMemPool}}
     */
    public static FunctionDescriptor cudaMemGetMemPool$descriptor() {
        return cudaMemGetMemPool$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemGetMemPool}}
     */
    public static MethodHandle cudaMemGetMemPool$handle() {
        return cudaMemGetMemPool$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemGetMemPool}}
     */
    public static MemorySegment cudaMemGetMemPool$address() {
        return SYMBOLS.find("cudaMemGetMemPool", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemGetMemPool(cudaMemPool_t *memPool, struct cudaMemLocation *location, enum cudaMemAllocationType type);
     * }
     */
    public static int cudaMemGetMemPool(MemorySegment memPool, MemorySegment location, int type) {
        var mh$ = cudaMemGetMemPool$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(memPool, location, type);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemSetMemPool}}
     */
    public static FunctionDescriptor cudaMemSetMemPool$descriptor() {
        return cudaMemSetMemPool$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemSetMemPool}}
     */
    public static MethodHandle cudaMemSetMemPool$handle() {
        return cudaMemSetMemPool$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemSetMemPool}}
     */
    public static MemorySegment cudaMemSetMemPool$address() {
        return SYMBOLS.find("cudaMemSetMemPool", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemSetMemPool(struct cudaMemLocation *location, enum cudaMemAllocationType type, cudaMemPool_t memPool);
     * }
     */
    public static int cudaMemSetMemPool(MemorySegment location, int type, MemorySegment memPool) {
        var mh$ = cudaMemSetMemPool$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(location, type, memPool);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMallocFromPoolAsync}}
     */
    public static FunctionDescriptor cudaMallocFromPoolAsync$descriptor() {
        return cudaMallocFromPoolAsync$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMallocFromPoolAsync}}
     */
    public static MethodHandle cudaMallocFromPoolAsync$handle() {
        return cudaMallocFromPoolAsync$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMallocFromPoolAsync}}
     */
    public static MemorySegment cudaMallocFromPoolAsync$address() {
        return SYMBOLS.find("cudaMallocFromPoolAsync", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMallocFromPoolAsync(void **ptr, size_t size, cudaMemPool_t memPool, cudaStream_t stream);
     * }
     */
    public static int cudaMallocFromPoolAsync(MemorySegment ptr, long size, MemorySegment memPool,
            MemorySegment stream) {
        var mh$ = cudaMallocFromPoolAsync$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(ptr, size, memPool, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPoolExportToShareableHandle}}
     */
    public static FunctionDescriptor cudaMemPoolExportToShareableHandle$descriptor() {
        return cudaMemPoolExportToShareableHandle$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPoolExportToShareableHandle}}
     */
    public static MethodHandle cudaMemPoolExportToShareableHandle$handle() {
        return cudaMemPoolExportToShareableHandle$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPoolExportToShareableHandle}}
     */
    public static MemorySegment cudaMemPoolExportToShareableHandle$address() {
        return SYMBOLS.find("cudaMemPoolExportToShareableHandle", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPoolExportToShareableHandle(void *shareableHandle, cudaMemPool_t memPool, enum cudaMemAllocationHandleType handleType, unsigned int flags);
     * }
     */
    public static int cudaMemPoolExportToShareableHandle(MemorySegment shareableHandle,
            MemorySegment memPool, int handleType, int flags) {
        var mh$ = cudaMemPoolExportToShareableHandle$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(shareableHandle, memPool, handleType, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPoolImportFromShareableHandle}}
     */
    public static FunctionDescriptor cudaMemPoolImportFromShareableHandle$descriptor() {
        return cudaMemPoolImportFromShareableHandle$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPoolImportFromShareableHandle}}
     */
    public static MethodHandle cudaMemPoolImportFromShareableHandle$handle() {
        return cudaMemPoolImportFromShareableHandle$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPoolImportFromShareableHandle}}
     */
    public static MemorySegment cudaMemPoolImportFromShareableHandle$address() {
        return SYMBOLS.find("cudaMemPoolImportFromShareableHandle", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPoolImportFromShareableHandle(cudaMemPool_t *memPool, void *shareableHandle, enum cudaMemAllocationHandleType handleType, unsigned int flags);
     * }
     */
    public static int cudaMemPoolImportFromShareableHandle(MemorySegment memPool,
            MemorySegment shareableHandle, int handleType, int flags) {
        var mh$ = cudaMemPoolImportFromShareableHandle$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(memPool, shareableHandle, handleType, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPoolExportPointer}}
     */
    public static FunctionDescriptor cudaMemPoolExportPointer$descriptor() {
        return cudaMemPoolExportPointer$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPoolExportPointer}}
     */
    public static MethodHandle cudaMemPoolExportPointer$handle() {
        return cudaMemPoolExportPointer$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPoolExportPointer}}
     */
    public static MemorySegment cudaMemPoolExportPointer$address() {
        return SYMBOLS.find("cudaMemPoolExportPointer", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPoolExportPointer(struct cudaMemPoolPtrExportData *exportData, void *ptr);
     * }
     */
    public static int cudaMemPoolExportPointer(MemorySegment exportData, MemorySegment ptr) {
        var mh$ = cudaMemPoolExportPointer$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(exportData, ptr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaMemPoolImportPointer}}
     */
    public static FunctionDescriptor cudaMemPoolImportPointer$descriptor() {
        return cudaMemPoolImportPointer$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaMemPoolImportPointer}}
     */
    public static MethodHandle cudaMemPoolImportPointer$handle() {
        return cudaMemPoolImportPointer$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaMemPoolImportPointer}}
     */
    public static MemorySegment cudaMemPoolImportPointer$address() {
        return SYMBOLS.find("cudaMemPoolImportPointer", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaMemPoolImportPointer(void **ptr, cudaMemPool_t memPool, struct cudaMemPoolPtrExportData *exportData);
     * }
     */
    public static int cudaMemPoolImportPointer(MemorySegment ptr, MemorySegment memPool,
            MemorySegment exportData) {
        var mh$ = cudaMemPoolImportPointer$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(ptr, memPool, exportData);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaPointerGetAttributes}}
     */
    public static FunctionDescriptor cudaPointerGetAttributes$descriptor() {
        return cudaPointerGetAttributes$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaPointerGetAttributes}}
     */
    public static MethodHandle cudaPointerGetAttributes$handle() {
        return cudaPointerGetAttributes$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaPointerGetAttributes}}
     */
    public static MemorySegment cudaPointerGetAttributes$address() {
        return SYMBOLS.find("cudaPointerGetAttributes", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaPointerGetAttributes(struct cudaPointerAttributes *attributes, const void *ptr);
     * }
     */
    public static int cudaPointerGetAttributes(MemorySegment attributes, MemorySegment ptr) {
        var mh$ = cudaPointerGetAttributes$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(attributes, ptr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceCanAccessPeer}}
     */
    public static FunctionDescriptor cudaDeviceCanAccessPeer$descriptor() {
        return cudaDeviceCanAccessPeer$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceCanAccessPeer}}
     */
    public static MethodHandle cudaDeviceCanAccessPeer$handle() {
        return cudaDeviceCanAccessPeer$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceCanAccessPeer}}
     */
    public static MemorySegment cudaDeviceCanAccessPeer$address() {
        return SYMBOLS.find("cudaDeviceCanAccessPeer", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceCanAccessPeer(int *canAccessPeer, int device, int peerDevice);
     * }
     */
    public static int cudaDeviceCanAccessPeer(MemorySegment canAccessPeer, int device,
            int peerDevice) {
        var mh$ = cudaDeviceCanAccessPeer$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(canAccessPeer, device, peerDevice);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceEnablePeerAccess}}
     */
    public static FunctionDescriptor cudaDeviceEnablePeerAccess$descriptor() {
        return cudaDeviceEnablePeerAccess$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceEnablePeerAccess}}
     */
    public static MethodHandle cudaDeviceEnablePeerAccess$handle() {
        return cudaDeviceEnablePeerAccess$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceEnablePeerAccess}}
     */
    public static MemorySegment cudaDeviceEnablePeerAccess$address() {
        return SYMBOLS.find("cudaDeviceEnablePeerAccess", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceEnablePeerAccess(int peerDevice, unsigned int flags);
     * }
     */
    public static int cudaDeviceEnablePeerAccess(int peerDevice, int flags) {
        var mh$ = cudaDeviceEnablePeerAccess$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(peerDevice, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceDisablePeerAccess}}
     */
    public static FunctionDescriptor cudaDeviceDisablePeerAccess$descriptor() {
        return cudaDeviceDisablePeerAccess$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceDisablePeerAccess}}
     */
    public static MethodHandle cudaDeviceDisablePeerAccess$handle() {
        return cudaDeviceDisablePeerAccess$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceDisablePeerAccess}}
     */
    public static MemorySegment cudaDeviceDisablePeerAccess$address() {
        return SYMBOLS.find("cudaDeviceDisablePeerAccess", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceDisablePeerAccess(int peerDevice);
     * }
     */
    public static int cudaDeviceDisablePeerAccess(int peerDevice) {
        var mh$ = cudaDeviceDisablePeerAccess$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(peerDevice);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDriverGetVersion}}
     */
    public static FunctionDescriptor cudaDriverGetVersion$descriptor() {
        return cudaDriverGetVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDriverGetVersion}}
     */
    public static MethodHandle cudaDriverGetVersion$handle() {
        return cudaDriverGetVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDriverGetVersion}}
     */
    public static MemorySegment cudaDriverGetVersion$address() {
        return SYMBOLS.find("cudaDriverGetVersion", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDriverGetVersion(int *driverVersion);
     * }
     */
    public static int cudaDriverGetVersion(MemorySegment driverVersion) {
        var mh$ = cudaDriverGetVersion$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(driverVersion);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaRuntimeGetVersion}}
     */
    public static FunctionDescriptor cudaRuntimeGetVersion$descriptor() {
        return cudaRuntimeGetVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaRuntimeGetVersion}}
     */
    public static MethodHandle cudaRuntimeGetVersion$handle() {
        return cudaRuntimeGetVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaRuntimeGetVersion}}
     */
    public static MemorySegment cudaRuntimeGetVersion$address() {
        return SYMBOLS.find("cudaRuntimeGetVersion", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaRuntimeGetVersion(int *runtimeVersion);
     * }
     */
    public static int cudaRuntimeGetVersion(MemorySegment runtimeVersion) {
        var mh$ = cudaRuntimeGetVersion$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(runtimeVersion);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLogsRegisterCallback}}
     */
    public static FunctionDescriptor cudaLogsRegisterCallback$descriptor() {
        return cudaLogsRegisterCallback$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLogsRegisterCallback}}
     */
    public static MethodHandle cudaLogsRegisterCallback$handle() {
        return cudaLogsRegisterCallback$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLogsRegisterCallback}}
     */
    public static MemorySegment cudaLogsRegisterCallback$address() {
        return SYMBOLS.find("cudaLogsRegisterCallback", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLogsRegisterCallback(cudaLogsCallback_t callbackFunc, void *userData, cudaLogsCallbackHandle *callback_out);
     * }
     */
    public static int cudaLogsRegisterCallback(MemorySegment callbackFunc, MemorySegment userData,
            MemorySegment callback_out) {
        var mh$ = cudaLogsRegisterCallback$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(callbackFunc, userData, callback_out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLogsUnregisterCallback}}
     */
    public static FunctionDescriptor cudaLogsUnregisterCallback$descriptor() {
        return cudaLogsUnregisterCallback$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLogsUnregisterCallback}}
     */
    public static MethodHandle cudaLogsUnregisterCallback$handle() {
        return cudaLogsUnregisterCallback$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLogsUnregisterCallback}}
     */
    public static MemorySegment cudaLogsUnregisterCallback$address() {
        return SYMBOLS.find("cudaLogsUnregisterCallback", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLogsUnregisterCallback(cudaLogsCallbackHandle callback);
     * }
     */
    public static int cudaLogsUnregisterCallback(MemorySegment callback) {
        var mh$ = cudaLogsUnregisterCallback$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(callback);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLogsCurrent}}
     */
    public static FunctionDescriptor cudaLogsCurrent$descriptor() {
        return cudaLogsCurrent$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLogsCurrent}}
     */
    public static MethodHandle cudaLogsCurrent$handle() {
        return cudaLogsCurrent$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLogsCurrent}}
     */
    public static MemorySegment cudaLogsCurrent$address() {
        return SYMBOLS.find("cudaLogsCurrent", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLogsCurrent(cudaLogIterator *iterator_out, unsigned int flags);
     * }
     */
    public static int cudaLogsCurrent(MemorySegment iterator_out, int flags) {
        var mh$ = cudaLogsCurrent$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(iterator_out, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLogsDumpToFile}}
     */
    public static FunctionDescriptor cudaLogsDumpToFile$descriptor() {
        return cudaLogsDumpToFile$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLogsDumpToFile}}
     */
    public static MethodHandle cudaLogsDumpToFile$handle() {
        return cudaLogsDumpToFile$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLogsDumpToFile}}
     */
    public static MemorySegment cudaLogsDumpToFile$address() {
        return SYMBOLS.find("cudaLogsDumpToFile", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLogsDumpToFile(cudaLogIterator *iterator, const char *pathToFile, unsigned int flags);
     * }
     */
    public static int cudaLogsDumpToFile(MemorySegment iterator, MemorySegment pathToFile,
            int flags) {
        var mh$ = cudaLogsDumpToFile$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(iterator, pathToFile, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLogsDumpToMemory}}
     */
    public static FunctionDescriptor cudaLogsDumpToMemory$descriptor() {
        return cudaLogsDumpToMemory$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLogsDumpToMemory}}
     */
    public static MethodHandle cudaLogsDumpToMemory$handle() {
        return cudaLogsDumpToMemory$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLogsDumpToMemory}}
     */
    public static MemorySegment cudaLogsDumpToMemory$address() {
        return SYMBOLS.find("cudaLogsDumpToMemory", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLogsDumpToMemory(cudaLogIterator *iterator, char *buffer, size_t *size, unsigned int flags);
     * }
     */
    public static int cudaLogsDumpToMemory(MemorySegment iterator, MemorySegment buffer,
            MemorySegment size, int flags) {
        var mh$ = cudaLogsDumpToMemory$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(iterator, buffer, size, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphCreate}}
     */
    public static FunctionDescriptor cudaGraphCreate$descriptor() {
        return cudaGraphCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphCreate}}
     */
    public static MethodHandle cudaGraphCreate$handle() {
        return cudaGraphCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphCreate}}
     */
    public static MemorySegment cudaGraphCreate$address() {
        return SYMBOLS.find("cudaGraphCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphCreate(cudaGraph_t *pGraph, unsigned int flags);
     * }
     */
    public static int cudaGraphCreate(MemorySegment pGraph, int flags) {
        var mh$ = cudaGraphCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraph, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddKernelNode}}
     */
    public static FunctionDescriptor cudaGraphAddKernelNode$descriptor() {
        return cudaGraphAddKernelNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddKernelNode}}
     */
    public static MethodHandle cudaGraphAddKernelNode$handle() {
        return cudaGraphAddKernelNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddKernelNode}}
     */
    public static MemorySegment cudaGraphAddKernelNode$address() {
        return SYMBOLS.find("cudaGraphAddKernelNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddKernelNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const struct cudaKernelNodeParams *pNodeParams);
     * }
     */
    public static int cudaGraphAddKernelNode(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies, MemorySegment pNodeParams) {
        var mh$ = cudaGraphAddKernelNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphKernelNodeGetParams}}
     */
    public static FunctionDescriptor cudaGraphKernelNodeGetParams$descriptor() {
        return cudaGraphKernelNodeGetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphKernelNodeGetParams}}
     */
    public static MethodHandle cudaGraphKernelNodeGetParams$handle() {
        return cudaGraphKernelNodeGetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphKernelNodeGetParams}}
     */
    public static MemorySegment cudaGraphKernelNodeGetParams$address() {
        return SYMBOLS.find("cudaGraphKernelNodeGetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphKernelNodeGetParams(cudaGraphNode_t node, struct cudaKernelNodeParams *pNodeParams);
     * }
     */
    public static int cudaGraphKernelNodeGetParams(MemorySegment node, MemorySegment pNodeParams) {
        var mh$ = cudaGraphKernelNodeGetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphKernelNodeSetParams}}
     */
    public static FunctionDescriptor cudaGraphKernelNodeSetParams$descriptor() {
        return cudaGraphKernelNodeSetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphKernelNodeSetParams}}
     */
    public static MethodHandle cudaGraphKernelNodeSetParams$handle() {
        return cudaGraphKernelNodeSetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphKernelNodeSetParams}}
     */
    public static MemorySegment cudaGraphKernelNodeSetParams$address() {
        return SYMBOLS.find("cudaGraphKernelNodeSetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphKernelNodeSetParams(cudaGraphNode_t node, const struct cudaKernelNodeParams *pNodeParams);
     * }
     */
    public static int cudaGraphKernelNodeSetParams(MemorySegment node, MemorySegment pNodeParams) {
        var mh$ = cudaGraphKernelNodeSetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphKernelNodeCopyAttributes}}
     */
    public static FunctionDescriptor cudaGraphKernelNodeCopyAttributes$descriptor() {
        return cudaGraphKernelNodeCopyAttributes$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphKernelNodeCopyAttributes}}
     */
    public static MethodHandle cudaGraphKernelNodeCopyAttributes$handle() {
        return cudaGraphKernelNodeCopyAttributes$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphKernelNodeCopyAttributes}}
     */
    public static MemorySegment cudaGraphKernelNodeCopyAttributes$address() {
        return SYMBOLS.find("cudaGraphKernelNodeCopyAttributes", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphKernelNodeCopyAttributes(cudaGraphNode_t hDst, cudaGraphNode_t hSrc);
     * }
     */
    public static int cudaGraphKernelNodeCopyAttributes(MemorySegment hDst, MemorySegment hSrc) {
        var mh$ = cudaGraphKernelNodeCopyAttributes$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hDst, hSrc);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphKernelNodeGetAttribute}}
     */
    public static FunctionDescriptor cudaGraphKernelNodeGetAttribute$descriptor() {
        return cudaGraphKernelNodeGetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphKernelNodeGetAttribute}}
     */
    public static MethodHandle cudaGraphKernelNodeGetAttribute$handle() {
        return cudaGraphKernelNodeGetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphKernelNodeGetAttribute}}
     */
    public static MemorySegment cudaGraphKernelNodeGetAttribute$address() {
        return SYMBOLS.find("cudaGraphKernelNodeGetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphKernelNodeGetAttribute(cudaGraphNode_t hNode, cudaLaunchAttributeID attr, cudaLaunchAttributeValue *value_out);
     * }
     */
    public static int cudaGraphKernelNodeGetAttribute(MemorySegment hNode, int attr,
            MemorySegment value_out) {
        var mh$ = cudaGraphKernelNodeGetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hNode, attr, value_out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphKernelNodeSetAttribute}}
     */
    public static FunctionDescriptor cudaGraphKernelNodeSetAttribute$descriptor() {
        return cudaGraphKernelNodeSetAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphKernelNodeSetAttribute}}
     */
    public static MethodHandle cudaGraphKernelNodeSetAttribute$handle() {
        return cudaGraphKernelNodeSetAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphKernelNodeSetAttribute}}
     */
    public static MemorySegment cudaGraphKernelNodeSetAttribute$address() {
        return SYMBOLS.find("cudaGraphKernelNodeSetAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphKernelNodeSetAttribute(cudaGraphNode_t hNode, cudaLaunchAttributeID attr, const cudaLaunchAttributeValue *value);
     * }
     */
    public static int cudaGraphKernelNodeSetAttribute(MemorySegment hNode, int attr,
            MemorySegment value) {
        var mh$ = cudaGraphKernelNodeSetAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hNode, attr, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddMemcpyNode}}
     */
    public static FunctionDescriptor cudaGraphAddMemcpyNode$descriptor() {
        return cudaGraphAddMemcpyNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddMemcpyNode}}
     */
    public static MethodHandle cudaGraphAddMemcpyNode$handle() {
        return cudaGraphAddMemcpyNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddMemcpyNode}}
     */
    public static MemorySegment cudaGraphAddMemcpyNode$address() {
        return SYMBOLS.find("cudaGraphAddMemcpyNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddMemcpyNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const struct cudaMemcpy3DParms *pCopyParams);
     * }
     */
    public static int cudaGraphAddMemcpyNode(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies, MemorySegment pCopyParams) {
        var mh$ = cudaGraphAddMemcpyNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, pCopyParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddMemcpyNodeToSymbol}}
     */
    public static FunctionDescriptor cudaGraphAddMemcpyNodeToSymbol$descriptor() {
        return cudaGraphAddMemcpyNodeToSymbol$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddMemcpyNodeToSymbol}}
     */
    public static MethodHandle cudaGraphAddMemcpyNodeToSymbol$handle() {
        return cudaGraphAddMemcpyNodeToSymbol$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddMemcpyNodeToSymbol}}
     */
    public static MemorySegment cudaGraphAddMemcpyNodeToSymbol$address() {
        return SYMBOLS.find("cudaGraphAddMemcpyNodeToSymbol", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddMemcpyNodeToSymbol(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const void *symbol, const void *src, size_t count, size_t offset, enum cudaMemcpyKind kind);
     * }
     */
    public static int cudaGraphAddMemcpyNodeToSymbol(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies, MemorySegment symbol,
            MemorySegment src, long count, long offset, int kind) {
        var mh$ = cudaGraphAddMemcpyNodeToSymbol$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, symbol, src, count, offset, kind);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddMemcpyNodeFromSymbol}}
     */
    public static FunctionDescriptor cudaGraphAddMemcpyNodeFromSymbol$descriptor() {
        return cudaGraphAddMemcpyNodeFromSymbol$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddMemcpyNodeFromSymbol}}
     */
    public static MethodHandle cudaGraphAddMemcpyNodeFromSymbol$handle() {
        return cudaGraphAddMemcpyNodeFromSymbol$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddMemcpyNodeFromSymbol}}
     */
    public static MemorySegment cudaGraphAddMemcpyNodeFromSymbol$address() {
        return SYMBOLS.find("cudaGraphAddMemcpyNodeFromSymbol", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddMemcpyNodeFromSymbol(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *symbol, size_t count, size_t offset, enum cudaMemcpyKind kind);
     * }
     */
    public static int cudaGraphAddMemcpyNodeFromSymbol(MemorySegment pGraphNode,
            MemorySegment graph, MemorySegment pDependencies, long numDependencies,
            MemorySegment dst, MemorySegment symbol, long count, long offset, int kind) {
        var mh$ = cudaGraphAddMemcpyNodeFromSymbol$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, dst, symbol, count, offset, kind);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddMemcpyNode1D}}
     */
    public static FunctionDescriptor cudaGraphAddMemcpyNode1D$descriptor() {
        return cudaGraphAddMemcpyNode1D$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddMemcpyNode1D}}
     */
    public static MethodHandle cudaGraphAddMemcpyNode1D$handle() {
        return cudaGraphAddMemcpyNode1D$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddMemcpyNode1D}}
     */
    public static MemorySegment cudaGraphAddMemcpyNode1D$address() {
        return SYMBOLS.find("cudaGraphAddMemcpyNode1D", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddMemcpyNode1D(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dst, const void *src, size_t count, enum cudaMemcpyKind kind);
     * }
     */
    public static int cudaGraphAddMemcpyNode1D(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies, MemorySegment dst, MemorySegment src,
            long count, int kind) {
        var mh$ = cudaGraphAddMemcpyNode1D$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, dst, src, count, kind);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphMemcpyNodeGetParams}}
     */
    public static FunctionDescriptor cudaGraphMemcpyNodeGetParams$descriptor() {
        return cudaGraphMemcpyNodeGetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphMemcpyNodeGetParams}}
     */
    public static MethodHandle cudaGraphMemcpyNodeGetParams$handle() {
        return cudaGraphMemcpyNodeGetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphMemcpyNodeGetParams}}
     */
    public static MemorySegment cudaGraphMemcpyNodeGetParams$address() {
        return SYMBOLS.find("cudaGraphMemcpyNodeGetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphMemcpyNodeGetParams(cudaGraphNode_t node, struct cudaMemcpy3DParms *pNodeParams);
     * }
     */
    public static int cudaGraphMemcpyNodeGetParams(MemorySegment node, MemorySegment pNodeParams) {
        var mh$ = cudaGraphMemcpyNodeGetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphMemcpyNodeSetParams}}
     */
    public static FunctionDescriptor cudaGraphMemcpyNodeSetParams$descriptor() {
        return cudaGraphMemcpyNodeSetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphMemcpyNodeSetParams}}
     */
    public static MethodHandle cudaGraphMemcpyNodeSetParams$handle() {
        return cudaGraphMemcpyNodeSetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphMemcpyNodeSetParams}}
     */
    public static MemorySegment cudaGraphMemcpyNodeSetParams$address() {
        return SYMBOLS.find("cudaGraphMemcpyNodeSetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphMemcpyNodeSetParams(cudaGraphNode_t node, const struct cudaMemcpy3DParms *pNodeParams);
     * }
     */
    public static int cudaGraphMemcpyNodeSetParams(MemorySegment node, MemorySegment pNodeParams) {
        var mh$ = cudaGraphMemcpyNodeSetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphMemcpyNodeSetParamsToSymbol}}
     */
    public static FunctionDescriptor cudaGraphMemcpyNodeSetParamsToSymbol$descriptor() {
        return cudaGraphMemcpyNodeSetParamsToSymbol$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphMemcpyNodeSetParamsToSymbol}}
     */
    public static MethodHandle cudaGraphMemcpyNodeSetParamsToSymbol$handle() {
        return cudaGraphMemcpyNodeSetParamsToSymbol$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphMemcpyNodeSetParamsToSymbol}}
     */
    public static MemorySegment cudaGraphMemcpyNodeSetParamsToSymbol$address() {
        return SYMBOLS.find("cudaGraphMemcpyNodeSetParamsToSymbol", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphMemcpyNodeSetParamsToSymbol(cudaGraphNode_t node, const void *symbol, const void *src, size_t count, size_t offset, enum cudaMemcpyKind kind);
     * }
     */
    public static int cudaGraphMemcpyNodeSetParamsToSymbol(MemorySegment node, MemorySegment symbol,
            MemorySegment src, long count, long offset, int kind) {
        var mh$ = cudaGraphMemcpyNodeSetParamsToSymbol$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, symbol, src, count, offset, kind);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphMemcpyNodeSetParamsFromSymbol}}
     */
    public static FunctionDescriptor cudaGraphMemcpyNodeSetParamsFromSymbol$descriptor() {
        return cudaGraphMemcpyNodeSetParamsFromSymbol$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphMemcpyNodeSetParamsFromSymbol}}
     */
    public static MethodHandle cudaGraphMemcpyNodeSetParamsFromSymbol$handle() {
        return cudaGraphMemcpyNodeSetParamsFromSymbol$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphMemcpyNodeSetParamsFromSymbol}}
     */
    public static MemorySegment cudaGraphMemcpyNodeSetParamsFromSymbol$address() {
        return SYMBOLS.find("cudaGraphMemcpyNodeSetParamsFromSymbol", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphMemcpyNodeSetParamsFromSymbol(cudaGraphNode_t node, void *dst, const void *symbol, size_t count, size_t offset, enum cudaMemcpyKind kind);
     * }
     */
    public static int cudaGraphMemcpyNodeSetParamsFromSymbol(MemorySegment node, MemorySegment dst,
            MemorySegment symbol, long count, long offset, int kind) {
        var mh$ = cudaGraphMemcpyNodeSetParamsFromSymbol$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, dst, symbol, count, offset, kind);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphMemcpyNodeSetParams1D}}
     */
    public static FunctionDescriptor cudaGraphMemcpyNodeSetParams1D$descriptor() {
        return cudaGraphMemcpyNodeSetParams1D$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphMemcpyNodeSetParams1D}}
     */
    public static MethodHandle cudaGraphMemcpyNodeSetParams1D$handle() {
        return cudaGraphMemcpyNodeSetParams1D$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphMemcpyNodeSetParams1D}}
     */
    public static MemorySegment cudaGraphMemcpyNodeSetParams1D$address() {
        return SYMBOLS.find("cudaGraphMemcpyNodeSetParams1D", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphMemcpyNodeSetParams1D(cudaGraphNode_t node, void *dst, const void *src, size_t count, enum cudaMemcpyKind kind);
     * }
     */
    public static int cudaGraphMemcpyNodeSetParams1D(MemorySegment node, MemorySegment dst,
            MemorySegment src, long count, int kind) {
        var mh$ = cudaGraphMemcpyNodeSetParams1D$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, dst, src, count, kind);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddMemsetNode}}
     */
    public static FunctionDescriptor cudaGraphAddMemsetNode$descriptor() {
        return cudaGraphAddMemsetNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddMemsetNode}}
     */
    public static MethodHandle cudaGraphAddMemsetNode$handle() {
        return cudaGraphAddMemsetNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddMemsetNode}}
     */
    public static MemorySegment cudaGraphAddMemsetNode$address() {
        return SYMBOLS.find("cudaGraphAddMemsetNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddMemsetNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const struct cudaMemsetParams *pMemsetParams);
     * }
     */
    public static int cudaGraphAddMemsetNode(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies, MemorySegment pMemsetParams) {
        var mh$ = cudaGraphAddMemsetNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, pMemsetParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphMemsetNodeGetParams}}
     */
    public static FunctionDescriptor cudaGraphMemsetNodeGetParams$descriptor() {
        return cudaGraphMemsetNodeGetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphMemsetNodeGetParams}}
     */
    public static MethodHandle cudaGraphMemsetNodeGetParams$handle() {
        return cudaGraphMemsetNodeGetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphMemsetNodeGetParams}}
     */
    public static MemorySegment cudaGraphMemsetNodeGetParams$address() {
        return SYMBOLS.find("cudaGraphMemsetNodeGetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphMemsetNodeGetParams(cudaGraphNode_t node, struct cudaMemsetParams *pNodeParams);
     * }
     */
    public static int cudaGraphMemsetNodeGetParams(MemorySegment node, MemorySegment pNodeParams) {
        var mh$ = cudaGraphMemsetNodeGetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphMemsetNodeSetParams}}
     */
    public static FunctionDescriptor cudaGraphMemsetNodeSetParams$descriptor() {
        return cudaGraphMemsetNodeSetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphMemsetNodeSetParams}}
     */
    public static MethodHandle cudaGraphMemsetNodeSetParams$handle() {
        return cudaGraphMemsetNodeSetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphMemsetNodeSetParams}}
     */
    public static MemorySegment cudaGraphMemsetNodeSetParams$address() {
        return SYMBOLS.find("cudaGraphMemsetNodeSetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphMemsetNodeSetParams(cudaGraphNode_t node, const struct cudaMemsetParams *pNodeParams);
     * }
     */
    public static int cudaGraphMemsetNodeSetParams(MemorySegment node, MemorySegment pNodeParams) {
        var mh$ = cudaGraphMemsetNodeSetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddHostNode}}
     */
    public static FunctionDescriptor cudaGraphAddHostNode$descriptor() {
        return cudaGraphAddHostNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddHostNode}}
     */
    public static MethodHandle cudaGraphAddHostNode$handle() {
        return cudaGraphAddHostNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddHostNode}}
     */
    public static MemorySegment cudaGraphAddHostNode$address() {
        return SYMBOLS.find("cudaGraphAddHostNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddHostNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, const struct cudaHostNodeParams *pNodeParams);
     * }
     */
    public static int cudaGraphAddHostNode(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies, MemorySegment pNodeParams) {
        var mh$ = cudaGraphAddHostNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphHostNodeGetParams}}
     */
    public static FunctionDescriptor cudaGraphHostNodeGetParams$descriptor() {
        return cudaGraphHostNodeGetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphHostNodeGetParams}}
     */
    public static MethodHandle cudaGraphHostNodeGetParams$handle() {
        return cudaGraphHostNodeGetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphHostNodeGetParams}}
     */
    public static MemorySegment cudaGraphHostNodeGetParams$address() {
        return SYMBOLS.find("cudaGraphHostNodeGetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphHostNodeGetParams(cudaGraphNode_t node, struct cudaHostNodeParams *pNodeParams);
     * }
     */
    public static int cudaGraphHostNodeGetParams(MemorySegment node, MemorySegment pNodeParams) {
        var mh$ = cudaGraphHostNodeGetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphHostNodeSetParams}}
     */
    public static FunctionDescriptor cudaGraphHostNodeSetParams$descriptor() {
        return cudaGraphHostNodeSetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphHostNodeSetParams}}
     */
    public static MethodHandle cudaGraphHostNodeSetParams$handle() {
        return cudaGraphHostNodeSetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphHostNodeSetParams}}
     */
    public static MemorySegment cudaGraphHostNodeSetParams$address() {
        return SYMBOLS.find("cudaGraphHostNodeSetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphHostNodeSetParams(cudaGraphNode_t node, const struct cudaHostNodeParams *pNodeParams);
     * }
     */
    public static int cudaGraphHostNodeSetParams(MemorySegment node, MemorySegment pNodeParams) {
        var mh$ = cudaGraphHostNodeSetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddChildGraphNode}}
     */
    public static FunctionDescriptor cudaGraphAddChildGraphNode$descriptor() {
        return cudaGraphAddChildGraphNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddChildGraphNode}}
     */
    public static MethodHandle cudaGraphAddChildGraphNode$handle() {
        return cudaGraphAddChildGraphNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddChildGraphNode}}
     */
    public static MemorySegment cudaGraphAddChildGraphNode$address() {
        return SYMBOLS.find("cudaGraphAddChildGraphNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddChildGraphNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaGraph_t childGraph);
     * }
     */
    public static int cudaGraphAddChildGraphNode(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies, MemorySegment childGraph) {
        var mh$ = cudaGraphAddChildGraphNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, childGraph);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphChildGraphNodeGetGraph}}
     */
    public static FunctionDescriptor cudaGraphChildGraphNodeGetGraph$descriptor() {
        return cudaGraphChildGraphNodeGetGraph$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphChildGraphNodeGetGraph}}
     */
    public static MethodHandle cudaGraphChildGraphNodeGetGraph$handle() {
        return cudaGraphChildGraphNodeGetGraph$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphChildGraphNodeGetGraph}}
     */
    public static MemorySegment cudaGraphChildGraphNodeGetGraph$address() {
        return SYMBOLS.find("cudaGraphChildGraphNodeGetGraph", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphChildGraphNodeGetGraph(cudaGraphNode_t node, cudaGraph_t *pGraph);
     * }
     */
    public static int cudaGraphChildGraphNodeGetGraph(MemorySegment node, MemorySegment pGraph) {
        var mh$ = cudaGraphChildGraphNodeGetGraph$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pGraph);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddEmptyNode}}
     */
    public static FunctionDescriptor cudaGraphAddEmptyNode$descriptor() {
        return cudaGraphAddEmptyNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddEmptyNode}}
     */
    public static MethodHandle cudaGraphAddEmptyNode$handle() {
        return cudaGraphAddEmptyNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddEmptyNode}}
     */
    public static MemorySegment cudaGraphAddEmptyNode$address() {
        return SYMBOLS.find("cudaGraphAddEmptyNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddEmptyNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies);
     * }
     */
    public static int cudaGraphAddEmptyNode(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies) {
        var mh$ = cudaGraphAddEmptyNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddEventRecordNode}}
     */
    public static FunctionDescriptor cudaGraphAddEventRecordNode$descriptor() {
        return cudaGraphAddEventRecordNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddEventRecordNode}}
     */
    public static MethodHandle cudaGraphAddEventRecordNode$handle() {
        return cudaGraphAddEventRecordNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddEventRecordNode}}
     */
    public static MemorySegment cudaGraphAddEventRecordNode$address() {
        return SYMBOLS.find("cudaGraphAddEventRecordNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddEventRecordNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaEvent_t event);
     * }
     */
    public static int cudaGraphAddEventRecordNode(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies, MemorySegment event) {
        var mh$ = cudaGraphAddEventRecordNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, event);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphEventRecordNodeGetEvent}}
     */
    public static FunctionDescriptor cudaGraphEventRecordNodeGetEvent$descriptor() {
        return cudaGraphEventRecordNodeGetEvent$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphEventRecordNodeGetEvent}}
     */
    public static MethodHandle cudaGraphEventRecordNodeGetEvent$handle() {
        return cudaGraphEventRecordNodeGetEvent$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphEventRecordNodeGetEvent}}
     */
    public static MemorySegment cudaGraphEventRecordNodeGetEvent$address() {
        return SYMBOLS.find("cudaGraphEventRecordNodeGetEvent", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphEventRecordNodeGetEvent(cudaGraphNode_t node, cudaEvent_t *event_out);
     * }
     */
    public static int cudaGraphEventRecordNodeGetEvent(MemorySegment node,
            MemorySegment event_out) {
        var mh$ = cudaGraphEventRecordNodeGetEvent$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, event_out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphEventRecordNodeSetEvent}}
     */
    public static FunctionDescriptor cudaGraphEventRecordNodeSetEvent$descriptor() {
        return cudaGraphEventRecordNodeSetEvent$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphEventRecordNodeSetEvent}}
     */
    public static MethodHandle cudaGraphEventRecordNodeSetEvent$handle() {
        return cudaGraphEventRecordNodeSetEvent$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphEventRecordNodeSetEvent}}
     */
    public static MemorySegment cudaGraphEventRecordNodeSetEvent$address() {
        return SYMBOLS.find("cudaGraphEventRecordNodeSetEvent", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphEventRecordNodeSetEvent(cudaGraphNode_t node, cudaEvent_t event);
     * }
     */
    public static int cudaGraphEventRecordNodeSetEvent(MemorySegment node, MemorySegment event) {
        var mh$ = cudaGraphEventRecordNodeSetEvent$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, event);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddEventWaitNode}}
     */
    public static FunctionDescriptor cudaGraphAddEventWaitNode$descriptor() {
        return cudaGraphAddEventWaitNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddEventWaitNode}}
     */
    public static MethodHandle cudaGraphAddEventWaitNode$handle() {
        return cudaGraphAddEventWaitNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddEventWaitNode}}
     */
    public static MemorySegment cudaGraphAddEventWaitNode$address() {
        return SYMBOLS.find("cudaGraphAddEventWaitNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddEventWaitNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, cudaEvent_t event);
     * }
     */
    public static int cudaGraphAddEventWaitNode(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies, MemorySegment event) {
        var mh$ = cudaGraphAddEventWaitNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, event);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphEventWaitNodeGetEvent}}
     */
    public static FunctionDescriptor cudaGraphEventWaitNodeGetEvent$descriptor() {
        return cudaGraphEventWaitNodeGetEvent$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphEventWaitNodeGetEvent}}
     */
    public static MethodHandle cudaGraphEventWaitNodeGetEvent$handle() {
        return cudaGraphEventWaitNodeGetEvent$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphEventWaitNodeGetEvent}}
     */
    public static MemorySegment cudaGraphEventWaitNodeGetEvent$address() {
        return SYMBOLS.find("cudaGraphEventWaitNodeGetEvent", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphEventWaitNodeGetEvent(cudaGraphNode_t node, cudaEvent_t *event_out);
     * }
     */
    public static int cudaGraphEventWaitNodeGetEvent(MemorySegment node, MemorySegment event_out) {
        var mh$ = cudaGraphEventWaitNodeGetEvent$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, event_out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphEventWaitNodeSetEvent}}
     */
    public static FunctionDescriptor cudaGraphEventWaitNodeSetEvent$descriptor() {
        return cudaGraphEventWaitNodeSetEvent$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphEventWaitNodeSetEvent}}
     */
    public static MethodHandle cudaGraphEventWaitNodeSetEvent$handle() {
        return cudaGraphEventWaitNodeSetEvent$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphEventWaitNodeSetEvent}}
     */
    public static MemorySegment cudaGraphEventWaitNodeSetEvent$address() {
        return SYMBOLS.find("cudaGraphEventWaitNodeSetEvent", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphEventWaitNodeSetEvent(cudaGraphNode_t node, cudaEvent_t event);
     * }
     */
    public static int cudaGraphEventWaitNodeSetEvent(MemorySegment node, MemorySegment event) {
        var mh$ = cudaGraphEventWaitNodeSetEvent$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, event);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddMemAllocNode}}
     */
    public static FunctionDescriptor cudaGraphAddMemAllocNode$descriptor() {
        return cudaGraphAddMemAllocNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddMemAllocNode}}
     */
    public static MethodHandle cudaGraphAddMemAllocNode$handle() {
        return cudaGraphAddMemAllocNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddMemAllocNode}}
     */
    public static MemorySegment cudaGraphAddMemAllocNode$address() {
        return SYMBOLS.find("cudaGraphAddMemAllocNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddMemAllocNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, struct cudaMemAllocNodeParams *nodeParams);
     * }
     */
    public static int cudaGraphAddMemAllocNode(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies, MemorySegment nodeParams) {
        var mh$ = cudaGraphAddMemAllocNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, nodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphMemAllocNodeGetParams}}
     */
    public static FunctionDescriptor cudaGraphMemAllocNodeGetParams$descriptor() {
        return cudaGraphMemAllocNodeGetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphMemAllocNodeGetParams}}
     */
    public static MethodHandle cudaGraphMemAllocNodeGetParams$handle() {
        return cudaGraphMemAllocNodeGetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphMemAllocNodeGetParams}}
     */
    public static MemorySegment cudaGraphMemAllocNodeGetParams$address() {
        return SYMBOLS.find("cudaGraphMemAllocNodeGetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphMemAllocNodeGetParams(cudaGraphNode_t node, struct cudaMemAllocNodeParams *params_out);
     * }
     */
    public static int cudaGraphMemAllocNodeGetParams(MemorySegment node, MemorySegment params_out) {
        var mh$ = cudaGraphMemAllocNodeGetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, params_out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddMemFreeNode}}
     */
    public static FunctionDescriptor cudaGraphAddMemFreeNode$descriptor() {
        return cudaGraphAddMemFreeNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddMemFreeNode}}
     */
    public static MethodHandle cudaGraphAddMemFreeNode$handle() {
        return cudaGraphAddMemFreeNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddMemFreeNode}}
     */
    public static MemorySegment cudaGraphAddMemFreeNode$address() {
        return SYMBOLS.find("cudaGraphAddMemFreeNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddMemFreeNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, size_t numDependencies, void *dptr);
     * }
     */
    public static int cudaGraphAddMemFreeNode(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, long numDependencies, MemorySegment dptr) {
        var mh$ = cudaGraphAddMemFreeNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, numDependencies, dptr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphMemFreeNodeGetParams}}
     */
    public static FunctionDescriptor cudaGraphMemFreeNodeGetParams$descriptor() {
        return cudaGraphMemFreeNodeGetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphMemFreeNodeGetParams}}
     */
    public static MethodHandle cudaGraphMemFreeNodeGetParams$handle() {
        return cudaGraphMemFreeNodeGetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphMemFreeNodeGetParams}}
     */
    public static MemorySegment cudaGraphMemFreeNodeGetParams$address() {
        return SYMBOLS.find("cudaGraphMemFreeNodeGetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphMemFreeNodeGetParams(cudaGraphNode_t node, void *dptr_out);
     * }
     */
    public static int cudaGraphMemFreeNodeGetParams(MemorySegment node, MemorySegment dptr_out) {
        var mh$ = cudaGraphMemFreeNodeGetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, dptr_out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceGraphMemTrim}}
     */
    public static FunctionDescriptor cudaDeviceGraphMemTrim$descriptor() {
        return cudaDeviceGraphMemTrim$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceGraphMemTrim}}
     */
    public static MethodHandle cudaDeviceGraphMemTrim$handle() {
        return cudaDeviceGraphMemTrim$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceGraphMemTrim}}
     */
    public static MemorySegment cudaDeviceGraphMemTrim$address() {
        return SYMBOLS.find("cudaDeviceGraphMemTrim", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceGraphMemTrim(int device);
     * }
     */
    public static int cudaDeviceGraphMemTrim(int device) {
        var mh$ = cudaDeviceGraphMemTrim$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceGetGraphMemAttribute}}
     */
    public static FunctionDescriptor cudaDeviceGetGraphMemAttribute$descriptor() {
        return cudaDeviceGetGraphMemAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceGetGraphMemAttribute}}
     */
    public static MethodHandle cudaDeviceGetGraphMemAttribute$handle() {
        return cudaDeviceGetGraphMemAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceGetGraphMemAttribute}}
     */
    public static MemorySegment cudaDeviceGetGraphMemAttribute$address() {
        return SYMBOLS.find("cudaDeviceGetGraphMemAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceGetGraphMemAttribute(int device, enum cudaGraphMemAttributeType attr, void *value);
     * }
     */
    public static int cudaDeviceGetGraphMemAttribute(int device, int attr, MemorySegment value) {
        var mh$ = cudaDeviceGetGraphMemAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, attr, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaDeviceSetGraphMemAttribute}}
     */
    public static FunctionDescriptor cudaDeviceSetGraphMemAttribute$descriptor() {
        return cudaDeviceSetGraphMemAttribute$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaDeviceSetGraphMemAttribute}}
     */
    public static MethodHandle cudaDeviceSetGraphMemAttribute$handle() {
        return cudaDeviceSetGraphMemAttribute$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaDeviceSetGraphMemAttribute}}
     */
    public static MemorySegment cudaDeviceSetGraphMemAttribute$address() {
        return SYMBOLS.find("cudaDeviceSetGraphMemAttribute", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaDeviceSetGraphMemAttribute(int device, enum cudaGraphMemAttributeType attr, void *value);
     * }
     */
    public static int cudaDeviceSetGraphMemAttribute(int device, int attr, MemorySegment value) {
        var mh$ = cudaDeviceSetGraphMemAttribute$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(device, attr, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphClone}}
     */
    public static FunctionDescriptor cudaGraphClone$descriptor() {
        return cudaGraphClone$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphClone}}
     */
    public static MethodHandle cudaGraphClone$handle() {
        return cudaGraphClone$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphClone}}
     */
    public static MemorySegment cudaGraphClone$address() {
        return SYMBOLS.find("cudaGraphClone", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphClone(cudaGraph_t *pGraphClone, cudaGraph_t originalGraph);
     * }
     */
    public static int cudaGraphClone(MemorySegment pGraphClone, MemorySegment originalGraph) {
        var mh$ = cudaGraphClone$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphClone, originalGraph);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphNodeFindInClone}}
     */
    public static FunctionDescriptor cudaGraphNodeFindInClone$descriptor() {
        return cudaGraphNodeFindInClone$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphNodeFindInClone}}
     */
    public static MethodHandle cudaGraphNodeFindInClone$handle() {
        return cudaGraphNodeFindInClone$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphNodeFindInClone}}
     */
    public static MemorySegment cudaGraphNodeFindInClone$address() {
        return SYMBOLS.find("cudaGraphNodeFindInClone", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphNodeFindInClone(cudaGraphNode_t *pNode, cudaGraphNode_t originalNode, cudaGraph_t clonedGraph);
     * }
     */
    public static int cudaGraphNodeFindInClone(MemorySegment pNode, MemorySegment originalNode,
            MemorySegment clonedGraph) {
        var mh$ = cudaGraphNodeFindInClone$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pNode, originalNode, clonedGraph);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphNodeGetType}}
     */
    public static FunctionDescriptor cudaGraphNodeGetType$descriptor() {
        return cudaGraphNodeGetType$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphNodeGetType}}
     */
    public static MethodHandle cudaGraphNodeGetType$handle() {
        return cudaGraphNodeGetType$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphNodeGetType}}
     */
    public static MemorySegment cudaGraphNodeGetType$address() {
        return SYMBOLS.find("cudaGraphNodeGetType", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphNodeGetType(cudaGraphNode_t node, enum cudaGraphNodeType *pType);
     * }
     */
    public static int cudaGraphNodeGetType(MemorySegment node, MemorySegment pType) {
        var mh$ = cudaGraphNodeGetType$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pType);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphGetNodes}}
     */
    public static FunctionDescriptor cudaGraphGetNodes$descriptor() {
        return cudaGraphGetNodes$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphGetNodes}}
     */
    public static MethodHandle cudaGraphGetNodes$handle() {
        return cudaGraphGetNodes$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphGetNodes}}
     */
    public static MemorySegment cudaGraphGetNodes$address() {
        return SYMBOLS.find("cudaGraphGetNodes", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphGetNodes(cudaGraph_t graph, cudaGraphNode_t *nodes, size_t *numNodes);
     * }
     */
    public static int cudaGraphGetNodes(MemorySegment graph, MemorySegment nodes,
            MemorySegment numNodes) {
        var mh$ = cudaGraphGetNodes$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graph, nodes, numNodes);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphGetRootNodes}}
     */
    public static FunctionDescriptor cudaGraphGetRootNodes$descriptor() {
        return cudaGraphGetRootNodes$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphGetRootNodes}}
     */
    public static MethodHandle cudaGraphGetRootNodes$handle() {
        return cudaGraphGetRootNodes$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphGetRootNodes}}
     */
    public static MemorySegment cudaGraphGetRootNodes$address() {
        return SYMBOLS.find("cudaGraphGetRootNodes", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphGetRootNodes(cudaGraph_t graph, cudaGraphNode_t *pRootNodes, size_t *pNumRootNodes);
     * }
     */
    public static int cudaGraphGetRootNodes(MemorySegment graph, MemorySegment pRootNodes,
            MemorySegment pNumRootNodes) {
        var mh$ = cudaGraphGetRootNodes$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graph, pRootNodes, pNumRootNodes);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphGetEdges}}
     */
    public static FunctionDescriptor cudaGraphGetEdges$descriptor() {
        return cudaGraphGetEdges$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphGetEdges}}
     */
    public static MethodHandle cudaGraphGetEdges$handle() {
        return cudaGraphGetEdges$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphGetEdges}}
     */
    public static MemorySegment cudaGraphGetEdges$address() {
        return SYMBOLS.find("cudaGraphGetEdges", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphGetEdges(cudaGraph_t graph, cudaGraphNode_t *from, cudaGraphNode_t *to, cudaGraphEdgeData *edgeData, size_t *numEdges);
     * }
     */
    public static int cudaGraphGetEdges(MemorySegment graph, MemorySegment from, MemorySegment to,
            MemorySegment edgeData, MemorySegment numEdges) {
        var mh$ = cudaGraphGetEdges$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graph, from, to, edgeData, numEdges);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphNodeGetDependencies}}
     */
    public static FunctionDescriptor cudaGraphNodeGetDependencies$descriptor() {
        return cudaGraphNodeGetDependencies$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphNodeGetDependencies}}
     */
    public static MethodHandle cudaGraphNodeGetDependencies$handle() {
        return cudaGraphNodeGetDependencies$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphNodeGetDependencies}}
     */
    public static MemorySegment cudaGraphNodeGetDependencies$address() {
        return SYMBOLS.find("cudaGraphNodeGetDependencies", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphNodeGetDependencies(cudaGraphNode_t node, cudaGraphNode_t *pDependencies, cudaGraphEdgeData *edgeData, size_t *pNumDependencies);
     * }
     */
    public static int cudaGraphNodeGetDependencies(MemorySegment node, MemorySegment pDependencies,
            MemorySegment edgeData, MemorySegment pNumDependencies) {
        var mh$ = cudaGraphNodeGetDependencies$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pDependencies, edgeData, pNumDependencies);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphNodeGetDependentNodes}}
     */
    public static FunctionDescriptor cudaGraphNodeGetDependentNodes$descriptor() {
        return cudaGraphNodeGetDependentNodes$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphNodeGetDependentNodes}}
     */
    public static MethodHandle cudaGraphNodeGetDependentNodes$handle() {
        return cudaGraphNodeGetDependentNodes$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphNodeGetDependentNodes}}
     */
    public static MemorySegment cudaGraphNodeGetDependentNodes$address() {
        return SYMBOLS.find("cudaGraphNodeGetDependentNodes", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphNodeGetDependentNodes(cudaGraphNode_t node, cudaGraphNode_t *pDependentNodes, cudaGraphEdgeData *edgeData, size_t *pNumDependentNodes);
     * }
     */
    public static int cudaGraphNodeGetDependentNodes(MemorySegment node,
            MemorySegment pDependentNodes, MemorySegment edgeData,
            MemorySegment pNumDependentNodes) {
        var mh$ = cudaGraphNodeGetDependentNodes$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, pDependentNodes, edgeData, pNumDependentNodes);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddDependencies}}
     */
    public static FunctionDescriptor cudaGraphAddDependencies$descriptor() {
        return cudaGraphAddDependencies$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddDependencies}}
     */
    public static MethodHandle cudaGraphAddDependencies$handle() {
        return cudaGraphAddDependencies$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddDependencies}}
     */
    public static MemorySegment cudaGraphAddDependencies$address() {
        return SYMBOLS.find("cudaGraphAddDependencies", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edgeData, size_t numDependencies);
     * }
     */
    public static int cudaGraphAddDependencies(MemorySegment graph, MemorySegment from,
            MemorySegment to, MemorySegment edgeData, long numDependencies) {
        var mh$ = cudaGraphAddDependencies$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graph, from, to, edgeData, numDependencies);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphRemoveDependencies}}
     */
    public static FunctionDescriptor cudaGraphRemoveDependencies$descriptor() {
        return cudaGraphRemoveDependencies$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphRemoveDependencies}}
     */
    public static MethodHandle cudaGraphRemoveDependencies$handle() {
        return cudaGraphRemoveDependencies$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphRemoveDependencies}}
     */
    public static MemorySegment cudaGraphRemoveDependencies$address() {
        return SYMBOLS.find("cudaGraphRemoveDependencies", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphRemoveDependencies(cudaGraph_t graph, const cudaGraphNode_t *from, const cudaGraphNode_t *to, const cudaGraphEdgeData *edgeData, size_t numDependencies);
     * }
     */
    public static int cudaGraphRemoveDependencies(MemorySegment graph, MemorySegment from,
            MemorySegment to, MemorySegment edgeData, long numDependencies) {
        var mh$ = cudaGraphRemoveDependencies$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graph, from, to, edgeData, numDependencies);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphDestroyNode}}
     */
    public static FunctionDescriptor cudaGraphDestroyNode$descriptor() {
        return cudaGraphDestroyNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphDestroyNode}}
     */
    public static MethodHandle cudaGraphDestroyNode$handle() {
        return cudaGraphDestroyNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphDestroyNode}}
     */
    public static MemorySegment cudaGraphDestroyNode$address() {
        return SYMBOLS.find("cudaGraphDestroyNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphDestroyNode(cudaGraphNode_t node);
     * }
     */
    public static int cudaGraphDestroyNode(MemorySegment node) {
        var mh$ = cudaGraphDestroyNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphInstantiate}}
     */
    public static FunctionDescriptor cudaGraphInstantiate$descriptor() {
        return cudaGraphInstantiate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphInstantiate}}
     */
    public static MethodHandle cudaGraphInstantiate$handle() {
        return cudaGraphInstantiate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphInstantiate}}
     */
    public static MemorySegment cudaGraphInstantiate$address() {
        return SYMBOLS.find("cudaGraphInstantiate", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphInstantiate(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, unsigned long long flags);
     * }
     */
    public static int cudaGraphInstantiate(MemorySegment pGraphExec, MemorySegment graph,
            long flags) {
        var mh$ = cudaGraphInstantiate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphExec, graph, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphInstantiateWithFlags}}
     */
    public static FunctionDescriptor cudaGraphInstantiateWithFlags$descriptor() {
        return cudaGraphInstantiateWithFlags$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphInstantiateWithFlags}}
     */
    public static MethodHandle cudaGraphInstantiateWithFlags$handle() {
        return cudaGraphInstantiateWithFlags$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphInstantiateWithFlags}}
     */
    public static MemorySegment cudaGraphInstantiateWithFlags$address() {
        return SYMBOLS.find("cudaGraphInstantiateWithFlags", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphInstantiateWithFlags(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, unsigned long long flags);
     * }
     */
    public static int cudaGraphInstantiateWithFlags(MemorySegment pGraphExec, MemorySegment graph,
            long flags) {
        var mh$ = cudaGraphInstantiateWithFlags$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphExec, graph, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphInstantiateWithParams}}
     */
    public static FunctionDescriptor cudaGraphInstantiateWithParams$descriptor() {
        return cudaGraphInstantiateWithParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphInstantiateWithParams}}
     */
    public static MethodHandle cudaGraphInstantiateWithParams$handle() {
        return cudaGraphInstantiateWithParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphInstantiateWithParams}}
     */
    public static MemorySegment cudaGraphInstantiateWithParams$address() {
        return SYMBOLS.find("cudaGraphInstantiateWithParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphInstantiateWithParams(cudaGraphExec_t *pGraphExec, cudaGraph_t graph, cudaGraphInstantiateParams *instantiateParams);
     * }
     */
    public static int cudaGraphInstantiateWithParams(MemorySegment pGraphExec, MemorySegment graph,
            MemorySegment instantiateParams) {
        var mh$ = cudaGraphInstantiateWithParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphExec, graph, instantiateParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecGetFlags}}
     */
    public static FunctionDescriptor cudaGraphExecGetFlags$descriptor() {
        return cudaGraphExecGetFlags$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecGetFlags}}
     */
    public static MethodHandle cudaGraphExecGetFlags$handle() {
        return cudaGraphExecGetFlags$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecGetFlags}}
     */
    public static MemorySegment cudaGraphExecGetFlags$address() {
        return SYMBOLS.find("cudaGraphExecGetFlags", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecGetFlags(cudaGraphExec_t graphExec, unsigned long long *flags);
     * }
     */
    public static int cudaGraphExecGetFlags(MemorySegment graphExec, MemorySegment flags) {
        var mh$ = cudaGraphExecGetFlags$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graphExec, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecKernelNodeSetParams}}
     */
    public static FunctionDescriptor cudaGraphExecKernelNodeSetParams$descriptor() {
        return cudaGraphExecKernelNodeSetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecKernelNodeSetParams}}
     */
    public static MethodHandle cudaGraphExecKernelNodeSetParams$handle() {
        return cudaGraphExecKernelNodeSetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecKernelNodeSetParams}}
     */
    public static MemorySegment cudaGraphExecKernelNodeSetParams$address() {
        return SYMBOLS.find("cudaGraphExecKernelNodeSetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecKernelNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const struct cudaKernelNodeParams *pNodeParams);
     * }
     */
    public static int cudaGraphExecKernelNodeSetParams(MemorySegment hGraphExec, MemorySegment node,
            MemorySegment pNodeParams) {
        var mh$ = cudaGraphExecKernelNodeSetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecMemcpyNodeSetParams}}
     */
    public static FunctionDescriptor cudaGraphExecMemcpyNodeSetParams$descriptor() {
        return cudaGraphExecMemcpyNodeSetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecMemcpyNodeSetParams}}
     */
    public static MethodHandle cudaGraphExecMemcpyNodeSetParams$handle() {
        return cudaGraphExecMemcpyNodeSetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecMemcpyNodeSetParams}}
     */
    public static MemorySegment cudaGraphExecMemcpyNodeSetParams$address() {
        return SYMBOLS.find("cudaGraphExecMemcpyNodeSetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecMemcpyNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const struct cudaMemcpy3DParms *pNodeParams);
     * }
     */
    public static int cudaGraphExecMemcpyNodeSetParams(MemorySegment hGraphExec, MemorySegment node,
            MemorySegment pNodeParams) {
        var mh$ = cudaGraphExecMemcpyNodeSetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecMemcpyNodeSetParamsToSymbol}}
     */
    public static FunctionDescriptor cudaGraphExecMemcpyNodeSetParamsToSymbol$descriptor() {
        return cudaGraphExecMemcpyNodeSetParamsToSymbol$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecMemcpyNodeSetParamsToSymbol}}
     */
    public static MethodHandle cudaGraphExecMemcpyNodeSetParamsToSymbol$handle() {
        return cudaGraphExecMemcpyNodeSetParamsToSymbol$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecMemcpyNodeSetParamsToSymbol}}
     */
    public static MemorySegment cudaGraphExecMemcpyNodeSetParamsToSymbol$address() {
        return SYMBOLS.find("cudaGraphExecMemcpyNodeSetParamsToSymbol", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecMemcpyNodeSetParamsToSymbol(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const void *symbol, const void *src, size_t count, size_t offset, enum cudaMemcpyKind kind);
     * }
     */
    public static int cudaGraphExecMemcpyNodeSetParamsToSymbol(MemorySegment hGraphExec,
            MemorySegment node, MemorySegment symbol, MemorySegment src, long count, long offset,
            int kind) {
        var mh$ = cudaGraphExecMemcpyNodeSetParamsToSymbol$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, node, symbol, src, count, offset, kind);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecMemcpyNodeSetParamsFromSymbol}}
     */
    public static FunctionDescriptor cudaGraphExecMemcpyNodeSetParamsFromSymbol$descriptor() {
        return cudaGraphExecMemcpyNodeSetParamsFromSymbol$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecMemcpyNodeSetParamsFromSymbol}}
     */
    public static MethodHandle cudaGraphExecMemcpyNodeSetParamsFromSymbol$handle() {
        return cudaGraphExecMemcpyNodeSetParamsFromSymbol$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecMemcpyNodeSetParamsFromSymbol}}
     */
    public static MemorySegment cudaGraphExecMemcpyNodeSetParamsFromSymbol$address() {
        return SYMBOLS.find("cudaGraphExecMemcpyNodeSetParamsFromSymbol", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecMemcpyNodeSetParamsFromSymbol(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, void *dst, const void *symbol, size_t count, size_t offset, enum cudaMemcpyKind kind);
     * }
     */
    public static int cudaGraphExecMemcpyNodeSetParamsFromSymbol(MemorySegment hGraphExec,
            MemorySegment node, MemorySegment dst, MemorySegment symbol, long count, long offset,
            int kind) {
        var mh$ = cudaGraphExecMemcpyNodeSetParamsFromSymbol$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, node, dst, symbol, count, offset, kind);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecMemcpyNodeSetParams1D}}
     */
    public static FunctionDescriptor cudaGraphExecMemcpyNodeSetParams1D$descriptor() {
        return cudaGraphExecMemcpyNodeSetParams1D$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecMemcpyNodeSetParams1D}}
     */
    public static MethodHandle cudaGraphExecMemcpyNodeSetParams1D$handle() {
        return cudaGraphExecMemcpyNodeSetParams1D$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecMemcpyNodeSetParams1D}}
     */
    public static MemorySegment cudaGraphExecMemcpyNodeSetParams1D$address() {
        return SYMBOLS.find("cudaGraphExecMemcpyNodeSetParams1D", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecMemcpyNodeSetParams1D(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, void *dst, const void *src, size_t count, enum cudaMemcpyKind kind);
     * }
     */
    public static int cudaGraphExecMemcpyNodeSetParams1D(MemorySegment hGraphExec,
            MemorySegment node, MemorySegment dst, MemorySegment src, long count, int kind) {
        var mh$ = cudaGraphExecMemcpyNodeSetParams1D$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, node, dst, src, count, kind);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecMemsetNodeSetParams}}
     */
    public static FunctionDescriptor cudaGraphExecMemsetNodeSetParams$descriptor() {
        return cudaGraphExecMemsetNodeSetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecMemsetNodeSetParams}}
     */
    public static MethodHandle cudaGraphExecMemsetNodeSetParams$handle() {
        return cudaGraphExecMemsetNodeSetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecMemsetNodeSetParams}}
     */
    public static MemorySegment cudaGraphExecMemsetNodeSetParams$address() {
        return SYMBOLS.find("cudaGraphExecMemsetNodeSetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecMemsetNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const struct cudaMemsetParams *pNodeParams);
     * }
     */
    public static int cudaGraphExecMemsetNodeSetParams(MemorySegment hGraphExec, MemorySegment node,
            MemorySegment pNodeParams) {
        var mh$ = cudaGraphExecMemsetNodeSetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecHostNodeSetParams}}
     */
    public static FunctionDescriptor cudaGraphExecHostNodeSetParams$descriptor() {
        return cudaGraphExecHostNodeSetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecHostNodeSetParams}}
     */
    public static MethodHandle cudaGraphExecHostNodeSetParams$handle() {
        return cudaGraphExecHostNodeSetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecHostNodeSetParams}}
     */
    public static MemorySegment cudaGraphExecHostNodeSetParams$address() {
        return SYMBOLS.find("cudaGraphExecHostNodeSetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecHostNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const struct cudaHostNodeParams *pNodeParams);
     * }
     */
    public static int cudaGraphExecHostNodeSetParams(MemorySegment hGraphExec, MemorySegment node,
            MemorySegment pNodeParams) {
        var mh$ = cudaGraphExecHostNodeSetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, node, pNodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecChildGraphNodeSetParams}}
     */
    public static FunctionDescriptor cudaGraphExecChildGraphNodeSetParams$descriptor() {
        return cudaGraphExecChildGraphNodeSetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecChildGraphNodeSetParams}}
     */
    public static MethodHandle cudaGraphExecChildGraphNodeSetParams$handle() {
        return cudaGraphExecChildGraphNodeSetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecChildGraphNodeSetParams}}
     */
    public static MemorySegment cudaGraphExecChildGraphNodeSetParams$address() {
        return SYMBOLS.find("cudaGraphExecChildGraphNodeSetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecChildGraphNodeSetParams(cudaGraphExec_t hGraphExec, cudaGraphNode_t node, cudaGraph_t childGraph);
     * }
     */
    public static int cudaGraphExecChildGraphNodeSetParams(MemorySegment hGraphExec,
            MemorySegment node, MemorySegment childGraph) {
        var mh$ = cudaGraphExecChildGraphNodeSetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, node, childGraph);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecEventRecordNodeSetEvent}}
     */
    public static FunctionDescriptor cudaGraphExecEventRecordNodeSetEvent$descriptor() {
        return cudaGraphExecEventRecordNodeSetEvent$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecEventRecordNodeSetEvent}}
     */
    public static MethodHandle cudaGraphExecEventRecordNodeSetEvent$handle() {
        return cudaGraphExecEventRecordNodeSetEvent$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecEventRecordNodeSetEvent}}
     */
    public static MemorySegment cudaGraphExecEventRecordNodeSetEvent$address() {
        return SYMBOLS.find("cudaGraphExecEventRecordNodeSetEvent", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecEventRecordNodeSetEvent(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, cudaEvent_t event);
     * }
     */
    public static int cudaGraphExecEventRecordNodeSetEvent(MemorySegment hGraphExec,
            MemorySegment hNode, MemorySegment event) {
        var mh$ = cudaGraphExecEventRecordNodeSetEvent$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, hNode, event);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecEventWaitNodeSetEvent}}
     */
    public static FunctionDescriptor cudaGraphExecEventWaitNodeSetEvent$descriptor() {
        return cudaGraphExecEventWaitNodeSetEvent$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecEventWaitNodeSetEvent}}
     */
    public static MethodHandle cudaGraphExecEventWaitNodeSetEvent$handle() {
        return cudaGraphExecEventWaitNodeSetEvent$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecEventWaitNodeSetEvent}}
     */
    public static MemorySegment cudaGraphExecEventWaitNodeSetEvent$address() {
        return SYMBOLS.find("cudaGraphExecEventWaitNodeSetEvent", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecEventWaitNodeSetEvent(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, cudaEvent_t event);
     * }
     */
    public static int cudaGraphExecEventWaitNodeSetEvent(MemorySegment hGraphExec,
            MemorySegment hNode, MemorySegment event) {
        var mh$ = cudaGraphExecEventWaitNodeSetEvent$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, hNode, event);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphNodeSetEnabled}}
     */
    public static FunctionDescriptor cudaGraphNodeSetEnabled$descriptor() {
        return cudaGraphNodeSetEnabled$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphNodeSetEnabled}}
     */
    public static MethodHandle cudaGraphNodeSetEnabled$handle() {
        return cudaGraphNodeSetEnabled$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphNodeSetEnabled}}
     */
    public static MemorySegment cudaGraphNodeSetEnabled$address() {
        return SYMBOLS.find("cudaGraphNodeSetEnabled", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphNodeSetEnabled(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, unsigned int isEnabled);
     * }
     */
    public static int cudaGraphNodeSetEnabled(MemorySegment hGraphExec, MemorySegment hNode,
            int isEnabled) {
        var mh$ = cudaGraphNodeSetEnabled$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, hNode, isEnabled);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphNodeGetEnabled}}
     */
    public static FunctionDescriptor cudaGraphNodeGetEnabled$descriptor() {
        return cudaGraphNodeGetEnabled$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphNodeGetEnabled}}
     */
    public static MethodHandle cudaGraphNodeGetEnabled$handle() {
        return cudaGraphNodeGetEnabled$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphNodeGetEnabled}}
     */
    public static MemorySegment cudaGraphNodeGetEnabled$address() {
        return SYMBOLS.find("cudaGraphNodeGetEnabled", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphNodeGetEnabled(cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, unsigned int *isEnabled);
     * }
     */
    public static int cudaGraphNodeGetEnabled(MemorySegment hGraphExec, MemorySegment hNode,
            MemorySegment isEnabled) {
        var mh$ = cudaGraphNodeGetEnabled$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, hNode, isEnabled);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecUpdate}}
     */
    public static FunctionDescriptor cudaGraphExecUpdate$descriptor() {
        return cudaGraphExecUpdate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecUpdate}}
     */
    public static MethodHandle cudaGraphExecUpdate$handle() {
        return cudaGraphExecUpdate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecUpdate}}
     */
    public static MemorySegment cudaGraphExecUpdate$address() {
        return SYMBOLS.find("cudaGraphExecUpdate", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecUpdate(cudaGraphExec_t hGraphExec, cudaGraph_t hGraph, cudaGraphExecUpdateResultInfo *resultInfo);
     * }
     */
    public static int cudaGraphExecUpdate(MemorySegment hGraphExec, MemorySegment hGraph,
            MemorySegment resultInfo) {
        var mh$ = cudaGraphExecUpdate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(hGraphExec, hGraph, resultInfo);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphUpload}}
     */
    public static FunctionDescriptor cudaGraphUpload$descriptor() {
        return cudaGraphUpload$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphUpload}}
     */
    public static MethodHandle cudaGraphUpload$handle() {
        return cudaGraphUpload$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphUpload}}
     */
    public static MemorySegment cudaGraphUpload$address() {
        return SYMBOLS.find("cudaGraphUpload", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphUpload(cudaGraphExec_t graphExec, cudaStream_t stream);
     * }
     */
    public static int cudaGraphUpload(MemorySegment graphExec, MemorySegment stream) {
        var mh$ = cudaGraphUpload$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graphExec, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphLaunch}}
     */
    public static FunctionDescriptor cudaGraphLaunch$descriptor() {
        return cudaGraphLaunch$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphLaunch}}
     */
    public static MethodHandle cudaGraphLaunch$handle() {
        return cudaGraphLaunch$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphLaunch}}
     */
    public static MemorySegment cudaGraphLaunch$address() {
        return SYMBOLS.find("cudaGraphLaunch", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphLaunch(cudaGraphExec_t graphExec, cudaStream_t stream);
     * }
     */
    public static int cudaGraphLaunch(MemorySegment graphExec, MemorySegment stream) {
        var mh$ = cudaGraphLaunch$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graphExec, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecDestroy}}
     */
    public static FunctionDescriptor cudaGraphExecDestroy$descriptor() {
        return cudaGraphExecDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecDestroy}}
     */
    public static MethodHandle cudaGraphExecDestroy$handle() {
        return cudaGraphExecDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecDestroy}}
     */
    public static MemorySegment cudaGraphExecDestroy$address() {
        return SYMBOLS.find("cudaGraphExecDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecDestroy(cudaGraphExec_t graphExec);
     * }
     */
    public static int cudaGraphExecDestroy(MemorySegment graphExec) {
        var mh$ = cudaGraphExecDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graphExec);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphDestroy}}
     */
    public static FunctionDescriptor cudaGraphDestroy$descriptor() {
        return cudaGraphDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphDestroy}}
     */
    public static MethodHandle cudaGraphDestroy$handle() {
        return cudaGraphDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphDestroy}}
     */
    public static MemorySegment cudaGraphDestroy$address() {
        return SYMBOLS.find("cudaGraphDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphDestroy(cudaGraph_t graph);
     * }
     */
    public static int cudaGraphDestroy(MemorySegment graph) {
        var mh$ = cudaGraphDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graph);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphDebugDotPrint}}
     */
    public static FunctionDescriptor cudaGraphDebugDotPrint$descriptor() {
        return cudaGraphDebugDotPrint$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphDebugDotPrint}}
     */
    public static MethodHandle cudaGraphDebugDotPrint$handle() {
        return cudaGraphDebugDotPrint$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphDebugDotPrint}}
     */
    public static MemorySegment cudaGraphDebugDotPrint$address() {
        return SYMBOLS.find("cudaGraphDebugDotPrint", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphDebugDotPrint(cudaGraph_t graph, const char *path, unsigned int flags);
     * }
     */
    public static int cudaGraphDebugDotPrint(MemorySegment graph, MemorySegment path, int flags) {
        var mh$ = cudaGraphDebugDotPrint$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graph, path, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaUserObjectCreate}}
     */
    public static FunctionDescriptor cudaUserObjectCreate$descriptor() {
        return cudaUserObjectCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaUserObjectCreate}}
     */
    public static MethodHandle cudaUserObjectCreate$handle() {
        return cudaUserObjectCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaUserObjectCreate}}
     */
    public static MemorySegment cudaUserObjectCreate$address() {
        return SYMBOLS.find("cudaUserObjectCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaUserObjectCreate(cudaUserObject_t *object_out, void *ptr, cudaHostFn_t destroy, unsigned int initialRefcount, unsigned int flags);
     * }
     */
    public static int cudaUserObjectCreate(MemorySegment object_out, MemorySegment ptr,
            MemorySegment destroy, int initialRefcount, int flags) {
        var mh$ = cudaUserObjectCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(object_out, ptr, destroy, initialRefcount, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaUserObjectRetain}}
     */
    public static FunctionDescriptor cudaUserObjectRetain$descriptor() {
        return cudaUserObjectRetain$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaUserObjectRetain}}
     */
    public static MethodHandle cudaUserObjectRetain$handle() {
        return cudaUserObjectRetain$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaUserObjectRetain}}
     */
    public static MemorySegment cudaUserObjectRetain$address() {
        return SYMBOLS.find("cudaUserObjectRetain", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaUserObjectRetain(cudaUserObject_t object, unsigned int count);
     * }
     */
    public static int cudaUserObjectRetain(MemorySegment object, int count) {
        var mh$ = cudaUserObjectRetain$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(object, count);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaUserObjectRelease}}
     */
    public static FunctionDescriptor cudaUserObjectRelease$descriptor() {
        return cudaUserObjectRelease$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaUserObjectRelease}}
     */
    public static MethodHandle cudaUserObjectRelease$handle() {
        return cudaUserObjectRelease$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaUserObjectRelease}}
     */
    public static MemorySegment cudaUserObjectRelease$address() {
        return SYMBOLS.find("cudaUserObjectRelease", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaUserObjectRelease(cudaUserObject_t object, unsigned int count);
     * }
     */
    public static int cudaUserObjectRelease(MemorySegment object, int count) {
        var mh$ = cudaUserObjectRelease$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(object, count);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphRetainUserObject}}
     */
    public static FunctionDescriptor cudaGraphRetainUserObject$descriptor() {
        return cudaGraphRetainUserObject$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphRetainUserObject}}
     */
    public static MethodHandle cudaGraphRetainUserObject$handle() {
        return cudaGraphRetainUserObject$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphRetainUserObject}}
     */
    public static MemorySegment cudaGraphRetainUserObject$address() {
        return SYMBOLS.find("cudaGraphRetainUserObject", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphRetainUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned int count, unsigned int flags);
     * }
     */
    public static int cudaGraphRetainUserObject(MemorySegment graph, MemorySegment object,
            int count, int flags) {
        var mh$ = cudaGraphRetainUserObject$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graph, object, count, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphReleaseUserObject}}
     */
    public static FunctionDescriptor cudaGraphReleaseUserObject$descriptor() {
        return cudaGraphReleaseUserObject$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphReleaseUserObject}}
     */
    public static MethodHandle cudaGraphReleaseUserObject$handle() {
        return cudaGraphReleaseUserObject$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphReleaseUserObject}}
     */
    public static MemorySegment cudaGraphReleaseUserObject$address() {
        return SYMBOLS.find("cudaGraphReleaseUserObject", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphReleaseUserObject(cudaGraph_t graph, cudaUserObject_t object, unsigned int count);
     * }
     */
    public static int cudaGraphReleaseUserObject(MemorySegment graph, MemorySegment object,
            int count) {
        var mh$ = cudaGraphReleaseUserObject$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graph, object, count);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphAddNode}}
     */
    public static FunctionDescriptor cudaGraphAddNode$descriptor() {
        return cudaGraphAddNode$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphAddNode}}
     */
    public static MethodHandle cudaGraphAddNode$handle() {
        return cudaGraphAddNode$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphAddNode}}
     */
    public static MemorySegment cudaGraphAddNode$address() {
        return SYMBOLS.find("cudaGraphAddNode", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphAddNode(cudaGraphNode_t *pGraphNode, cudaGraph_t graph, const cudaGraphNode_t *pDependencies, const cudaGraphEdgeData *dependencyData, size_t numDependencies, struct cudaGraphNodeParams *nodeParams);
     * }
     */
    public static int cudaGraphAddNode(MemorySegment pGraphNode, MemorySegment graph,
            MemorySegment pDependencies, MemorySegment dependencyData, long numDependencies,
            MemorySegment nodeParams) {
        var mh$ = cudaGraphAddNode$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pGraphNode, graph, pDependencies, dependencyData, numDependencies, nodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphNodeSetParams}}
     */
    public static FunctionDescriptor cudaGraphNodeSetParams$descriptor() {
        return cudaGraphNodeSetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphNodeSetParams}}
     */
    public static MethodHandle cudaGraphNodeSetParams$handle() {
        return cudaGraphNodeSetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphNodeSetParams}}
     */
    public static MemorySegment cudaGraphNodeSetParams$address() {
        return SYMBOLS.find("cudaGraphNodeSetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphNodeSetParams(cudaGraphNode_t node, struct cudaGraphNodeParams *nodeParams);
     * }
     */
    public static int cudaGraphNodeSetParams(MemorySegment node, MemorySegment nodeParams) {
        var mh$ = cudaGraphNodeSetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(node, nodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphExecNodeSetParams}}
     */
    public static FunctionDescriptor cudaGraphExecNodeSetParams$descriptor() {
        return cudaGraphExecNodeSetParams$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphExecNodeSetParams}}
     */
    public static MethodHandle cudaGraphExecNodeSetParams$handle() {
        return cudaGraphExecNodeSetParams$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphExecNodeSetParams}}
     */
    public static MemorySegment cudaGraphExecNodeSetParams$address() {
        return SYMBOLS.find("cudaGraphExecNodeSetParams", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphExecNodeSetParams(cudaGraphExec_t graphExec, cudaGraphNode_t node, struct cudaGraphNodeParams *nodeParams);
     * }
     */
    public static int cudaGraphExecNodeSetParams(MemorySegment graphExec, MemorySegment node,
            MemorySegment nodeParams) {
        var mh$ = cudaGraphExecNodeSetParams$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(graphExec, node, nodeParams);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGraphConditionalHandleCreate}}
     */
    public static FunctionDescriptor cudaGraphConditionalHandleCreate$descriptor() {
        return cudaGraphConditionalHandleCreate$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGraphConditionalHandleCreate}}
     */
    public static MethodHandle cudaGraphConditionalHandleCreate$handle() {
        return cudaGraphConditionalHandleCreate$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGraphConditionalHandleCreate}}
     */
    public static MemorySegment cudaGraphConditionalHandleCreate$address() {
        return SYMBOLS.find("cudaGraphConditionalHandleCreate", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGraphConditionalHandleCreate(cudaGraphConditionalHandle *pHandle_out, cudaGraph_t graph, unsigned int defaultLaunchValue, unsigned int flags);
     * }
     */
    public static int cudaGraphConditionalHandleCreate(MemorySegment pHandle_out,
            MemorySegment graph, int defaultLaunchValue, int flags) {
        var mh$ = cudaGraphConditionalHandleCreate$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pHandle_out, graph, defaultLaunchValue, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGetDriverEntryPointByVersion}}
     */
    public static FunctionDescriptor cudaGetDriverEntryPointByVersion$descriptor() {
        return cudaGetDriverEntryPointByVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGetDriverEntryPointByVersion}}
     */
    public static MethodHandle cudaGetDriverEntryPointByVersion$handle() {
        return cudaGetDriverEntryPointByVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGetDriverEntryPointByVersion}}
     */
    public static MemorySegment cudaGetDriverEntryPointByVersion$address() {
        return SYMBOLS.find("cudaGetDriverEntryPointByVersion", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGetDriverEntryPointByVersion(const char *symbol, void **funcPtr, unsigned int cudaVersion, unsigned long long flags, enum cudaDriverEntryPointQueryResult *driverStatus);
     * }
     */
    public static int cudaGetDriverEntryPointByVersion(MemorySegment symbol, MemorySegment funcPtr,
            int cudaVersion, long flags, MemorySegment driverStatus) {
        var mh$ = cudaGetDriverEntryPointByVersion$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(symbol, funcPtr, cudaVersion, flags, driverStatus);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLibraryLoadData}}
     */
    public static FunctionDescriptor cudaLibraryLoadData$descriptor() {
        return cudaLibraryLoadData$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLibraryLoadData}}
     */
    public static MethodHandle cudaLibraryLoadData$handle() {
        return cudaLibraryLoadData$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLibraryLoadData}}
     */
    public static MemorySegment cudaLibraryLoadData$address() {
        return SYMBOLS.find("cudaLibraryLoadData", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLibraryLoadData(cudaLibrary_t *library, const void *code, enum cudaJitOption *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, enum cudaLibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions);
     * }
     */
    public static int cudaLibraryLoadData(MemorySegment library, MemorySegment code,
            MemorySegment jitOptions, MemorySegment jitOptionsValues, int numJitOptions,
            MemorySegment libraryOptions, MemorySegment libraryOptionValues,
            int numLibraryOptions) {
        var mh$ = cudaLibraryLoadData$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(library, code, jitOptions, jitOptionsValues, numJitOptions, libraryOptions, libraryOptionValues, numLibraryOptions);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLibraryLoadFromFile}}
     */
    public static FunctionDescriptor cudaLibraryLoadFromFile$descriptor() {
        return cudaLibraryLoadFromFile$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLibraryLoadFromFile}}
     */
    public static MethodHandle cudaLibraryLoadFromFile$handle() {
        return cudaLibraryLoadFromFile$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLibraryLoadFromFile}}
     */
    public static MemorySegment cudaLibraryLoadFromFile$address() {
        return SYMBOLS.find("cudaLibraryLoadFromFile", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLibraryLoadFromFile(cudaLibrary_t *library, const char *fileName, enum cudaJitOption *jitOptions, void **jitOptionsValues, unsigned int numJitOptions, enum cudaLibraryOption *libraryOptions, void **libraryOptionValues, unsigned int numLibraryOptions);
     * }
     */
    public static int cudaLibraryLoadFromFile(MemorySegment library, MemorySegment fileName,
            MemorySegment jitOptions, MemorySegment jitOptionsValues, int numJitOptions,
            MemorySegment libraryOptions, MemorySegment libraryOptionValues,
            int numLibraryOptions) {
        var mh$ = cudaLibraryLoadFromFile$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(library, fileName, jitOptions, jitOptionsValues, numJitOptions, libraryOptions, libraryOptionValues, numLibraryOptions);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLibraryUnload}}
     */
    public static FunctionDescriptor cudaLibraryUnload$descriptor() {
        return cudaLibraryUnload$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLibraryUnload}}
     */
    public static MethodHandle cudaLibraryUnload$handle() {
        return cudaLibraryUnload$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLibraryUnload}}
     */
    public static MemorySegment cudaLibraryUnload$address() {
        return SYMBOLS.find("cudaLibraryUnload", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLibraryUnload(cudaLibrary_t library);
     * }
     */
    public static int cudaLibraryUnload(MemorySegment library) {
        var mh$ = cudaLibraryUnload$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(library);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLibraryGetKernel}}
     */
    public static FunctionDescriptor cudaLibraryGetKernel$descriptor() {
        return cudaLibraryGetKernel$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLibraryGetKernel}}
     */
    public static MethodHandle cudaLibraryGetKernel$handle() {
        return cudaLibraryGetKernel$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLibraryGetKernel}}
     */
    public static MemorySegment cudaLibraryGetKernel$address() {
        return SYMBOLS.find("cudaLibraryGetKernel", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLibraryGetKernel(cudaKernel_t *pKernel, cudaLibrary_t library, const char *name);
     * }
     */
    public static int cudaLibraryGetKernel(MemorySegment pKernel, MemorySegment library,
            MemorySegment name) {
        var mh$ = cudaLibraryGetKernel$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(pKernel, library, name);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLibraryGetGlobal}}
     */
    public static FunctionDescriptor cudaLibraryGetGlobal$descriptor() {
        return cudaLibraryGetGlobal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLibraryGetGlobal}}
     */
    public static MethodHandle cudaLibraryGetGlobal$handle() {
        return cudaLibraryGetGlobal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLibraryGetGlobal}}
     */
    public static MemorySegment cudaLibraryGetGlobal$address() {
        return SYMBOLS.find("cudaLibraryGetGlobal", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLibraryGetGlobal(void **dptr, size_t *bytes, cudaLibrary_t library, const char *name);
     * }
     */
    public static int cudaLibraryGetGlobal(MemorySegment dptr, MemorySegment bytes,
            MemorySegment library, MemorySegment name) {
        var mh$ = cudaLibraryGetGlobal$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(dptr, bytes, library, name);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLibraryGetManaged}}
     */
    public static FunctionDescriptor cudaLibraryGetManaged$descriptor() {
        return cudaLibraryGetManaged$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLibraryGetManaged}}
     */
    public static MethodHandle cudaLibraryGetManaged$handle() {
        return cudaLibraryGetManaged$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLibraryGetManaged}}
     */
    public static MemorySegment cudaLibraryGetManaged$address() {
        return SYMBOLS.find("cudaLibraryGetManaged", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLibraryGetManaged(void **dptr, size_t *bytes, cudaLibrary_t library, const char *name);
     * }
     */
    public static int cudaLibraryGetManaged(MemorySegment dptr, MemorySegment bytes,
            MemorySegment library, MemorySegment name) {
        var mh$ = cudaLibraryGetManaged$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(dptr, bytes, library, name);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLibraryGetUnifiedFunction}}
     */
    public static FunctionDescriptor cudaLibraryGetUnifiedFunction$descriptor() {
        return cudaLibraryGetUnifiedFunction$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLibraryGetUnifiedFunction}}
     */
    public static MethodHandle cudaLibraryGetUnifiedFunction$handle() {
        return cudaLibraryGetUnifiedFunction$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLibraryGetUnifiedFunction}}
     */
    public static MemorySegment cudaLibraryGetUnifiedFunction$address() {
        return SYMBOLS.find("cudaLibraryGetUnifiedFunction", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLibraryGetUnifiedFunction(void **fptr, cudaLibrary_t library, const char *symbol);
     * }
     */
    public static int cudaLibraryGetUnifiedFunction(MemorySegment fptr, MemorySegment library,
            MemorySegment symbol) {
        var mh$ = cudaLibraryGetUnifiedFunction$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(fptr, library, symbol);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLibraryGetKernelCount}}
     */
    public static FunctionDescriptor cudaLibraryGetKernelCount$descriptor() {
        return cudaLibraryGetKernelCount$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLibraryGetKernelCount}}
     */
    public static MethodHandle cudaLibraryGetKernelCount$handle() {
        return cudaLibraryGetKernelCount$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLibraryGetKernelCount}}
     */
    public static MemorySegment cudaLibraryGetKernelCount$address() {
        return SYMBOLS.find("cudaLibraryGetKernelCount", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLibraryGetKernelCount(unsigned int *count, cudaLibrary_t lib);
     * }
     */
    public static int cudaLibraryGetKernelCount(MemorySegment count, MemorySegment lib) {
        var mh$ = cudaLibraryGetKernelCount$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(count, lib);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaLibraryEnumerateKernels}}
     */
    public static FunctionDescriptor cudaLibraryEnumerateKernels$descriptor() {
        return cudaLibraryEnumerateKernels$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaLibraryEnumerateKernels}}
     */
    public static MethodHandle cudaLibraryEnumerateKernels$handle() {
        return cudaLibraryEnumerateKernels$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaLibraryEnumerateKernels}}
     */
    public static MemorySegment cudaLibraryEnumerateKernels$address() {
        return SYMBOLS.find("cudaLibraryEnumerateKernels", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaLibraryEnumerateKernels(cudaKernel_t *kernels, unsigned int numKernels, cudaLibrary_t lib);
     * }
     */
    public static int cudaLibraryEnumerateKernels(MemorySegment kernels, int numKernels,
            MemorySegment lib) {
        var mh$ = cudaLibraryEnumerateKernels$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(kernels, numKernels, lib);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaKernelSetAttributeForDevice}}
     */
    public static FunctionDescriptor cudaKernelSetAttributeForDevice$descriptor() {
        return cudaKernelSetAttributeForDevice$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaKernelSetAttributeForDevice}}
     */
    public static MethodHandle cudaKernelSetAttributeForDevice$handle() {
        return cudaKernelSetAttributeForDevice$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaKernelSetAttributeForDevice}}
     */
    public static MemorySegment cudaKernelSetAttributeForDevice$address() {
        return SYMBOLS.find("cudaKernelSetAttributeForDevice", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaKernelSetAttributeForDevice(cudaKernel_t kernel, enum cudaFuncAttribute attr, int value, int device);
     * }
     */
    public static int cudaKernelSetAttributeForDevice(MemorySegment kernel, int attr, int value,
            int device) {
        var mh$ = cudaKernelSetAttributeForDevice$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(kernel, attr, value, device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code cudaGetKernel}}
     */
    public static FunctionDescriptor cudaGetKernel$descriptor() {
        return cudaGetKernel$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code cudaGetKernel}}
     */
    public static MethodHandle cudaGetKernel$handle() {
        return cudaGetKernel$shared.HANDLE;
    }

    /**
     * {@return the address of {@code cudaGetKernel}}
     */
    public static MemorySegment cudaGetKernel$address() {
        return SYMBOLS.find("cudaGetKernel", null);
    }

    /**
     * {@snippet lang=c :
     * cudaError_t cudaGetKernel(cudaKernel_t *kernelPtr, const void *entryFuncAddr);
     * }
     */
    public static int cudaGetKernel(MemorySegment kernelPtr, MemorySegment entryFuncAddr) {
        var mh$ = cudaGetKernel$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(kernelPtr, entryFuncAddr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code CUDART_VERSION}}
     */
    public static int CUDART_VERSION() {
        return 13000;
    }

    /**
     * {@return {@code __CUDART_API_VERSION}}
     */
    public static int __CUDART_API_VERSION() {
        return 13000;
    }

    /**
     * {@return {@code cudaHostAllocDefault}}
     */
    public static int cudaHostAllocDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaHostAllocPortable}}
     */
    public static int cudaHostAllocPortable() {
        return 1;
    }

    /**
     * {@return {@code cudaHostAllocMapped}}
     */
    public static int cudaHostAllocMapped() {
        return 2;
    }

    /**
     * {@return {@code cudaHostAllocWriteCombined}}
     */
    public static int cudaHostAllocWriteCombined() {
        return 4;
    }

    /**
     * {@return {@code cudaHostRegisterDefault}}
     */
    public static int cudaHostRegisterDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaHostRegisterPortable}}
     */
    public static int cudaHostRegisterPortable() {
        return 1;
    }

    /**
     * {@return {@code cudaHostRegisterMapped}}
     */
    public static int cudaHostRegisterMapped() {
        return 2;
    }

    /**
     * {@return {@code cudaHostRegisterIoMemory}}
     */
    public static int cudaHostRegisterIoMemory() {
        return 4;
    }

    /**
     * {@return {@code cudaHostRegisterReadOnly}}
     */
    public static int cudaHostRegisterReadOnly() {
        return 8;
    }

    /**
     * {@return {@code cudaPeerAccessDefault}}
     */
    public static int cudaPeerAccessDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaStreamDefault}}
     */
    public static int cudaStreamDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaStreamNonBlocking}}
     */
    public static int cudaStreamNonBlocking() {
        return 1;
    }

    /**
     * {@return {@code cudaStreamLegacy}}
     */
    public static MemorySegment cudaStreamLegacy() {
        return cudaStreamLegacy$shared.SEGMENT;
    }

    /**
     * {@return {@code cudaStreamPerThread}}
     */
    public static MemorySegment cudaStreamPerThread() {
        return cudaStreamPerThread$shared.SEGMENT;
    }

    /**
     * {@return {@code cudaEventDefault}}
     */
    public static int cudaEventDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaEventBlockingSync}}
     */
    public static int cudaEventBlockingSync() {
        return 1;
    }

    /**
     * {@return {@code cudaEventDisableTiming}}
     */
    public static int cudaEventDisableTiming() {
        return 2;
    }

    /**
     * {@return {@code cudaEventInterprocess}}
     */
    public static int cudaEventInterprocess() {
        return 4;
    }

    /**
     * {@return {@code cudaEventRecordDefault}}
     */
    public static int cudaEventRecordDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaEventRecordExternal}}
     */
    public static int cudaEventRecordExternal() {
        return 1;
    }

    /**
     * {@return {@code cudaEventWaitDefault}}
     */
    public static int cudaEventWaitDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaEventWaitExternal}}
     */
    public static int cudaEventWaitExternal() {
        return 1;
    }

    /**
     * {@return {@code cudaDeviceScheduleAuto}}
     */
    public static int cudaDeviceScheduleAuto() {
        return 0;
    }

    /**
     * {@return {@code cudaDeviceScheduleSpin}}
     */
    public static int cudaDeviceScheduleSpin() {
        return 1;
    }

    /**
     * {@return {@code cudaDeviceScheduleYield}}
     */
    public static int cudaDeviceScheduleYield() {
        return 2;
    }

    /**
     * {@return {@code cudaDeviceScheduleBlockingSync}}
     */
    public static int cudaDeviceScheduleBlockingSync() {
        return 4;
    }

    /**
     * {@return {@code cudaDeviceBlockingSync}}
     */
    public static int cudaDeviceBlockingSync() {
        return 4;
    }

    /**
     * {@return {@code cudaDeviceScheduleMask}}
     */
    public static int cudaDeviceScheduleMask() {
        return 7;
    }

    /**
     * {@return {@code cudaDeviceMapHost}}
     */
    public static int cudaDeviceMapHost() {
        return 8;
    }

    /**
     * {@return {@code cudaDeviceLmemResizeToMax}}
     */
    public static int cudaDeviceLmemResizeToMax() {
        return 16;
    }

    /**
     * {@return {@code cudaDeviceSyncMemops}}
     */
    public static int cudaDeviceSyncMemops() {
        return 128;
    }

    /**
     * {@return {@code cudaDeviceMask}}
     */
    public static int cudaDeviceMask() {
        return 255;
    }

    /**
     * {@return {@code cudaIpcMemLazyEnablePeerAccess}}
     */
    public static int cudaIpcMemLazyEnablePeerAccess() {
        return 1;
    }

    /**
     * {@return {@code cudaMemAttachGlobal}}
     */
    public static int cudaMemAttachGlobal() {
        return 1;
    }

    /**
     * {@return {@code cudaMemAttachHost}}
     */
    public static int cudaMemAttachHost() {
        return 2;
    }

    /**
     * {@return {@code cudaMemAttachSingle}}
     */
    public static int cudaMemAttachSingle() {
        return 4;
    }

    /**
     * {@return {@code cudaOccupancyDefault}}
     */
    public static int cudaOccupancyDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaOccupancyDisableCachingOverride}}
     */
    public static int cudaOccupancyDisableCachingOverride() {
        return 1;
    }

    /**
     * {@return {@code cudaCpuDeviceId}}
     */
    public static int cudaCpuDeviceId() {
        return -1;
    }

    /**
     * {@return {@code cudaInvalidDeviceId}}
     */
    public static int cudaInvalidDeviceId() {
        return -2;
    }

    /**
     * {@return {@code cudaInitDeviceFlagsAreValid}}
     */
    public static int cudaInitDeviceFlagsAreValid() {
        return 1;
    }

    /**
     * {@return {@code cudaMemPoolCreateUsageHwDecompress}}
     */
    public static int cudaMemPoolCreateUsageHwDecompress() {
        return 2;
    }

    /**
     * {@return {@code CUDA_IPC_HANDLE_SIZE}}
     */
    public static int CUDA_IPC_HANDLE_SIZE() {
        return 64;
    }

    /**
     * {@return {@code cudaGraphKernelNodePortDefault}}
     */
    public static int cudaGraphKernelNodePortDefault() {
        return 0;
    }

    /**
     * {@return {@code cudaGraphKernelNodePortProgrammatic}}
     */
    public static int cudaGraphKernelNodePortProgrammatic() {
        return 1;
    }

    /**
     * {@return {@code cudaGraphKernelNodePortLaunchCompletion}}
     */
    public static int cudaGraphKernelNodePortLaunchCompletion() {
        return 2;
    }

    /**
     * {@return {@code cudaStreamAttributeAccessPolicyWindow}}
     */
    public static int cudaStreamAttributeAccessPolicyWindow() {
        return 1;
    }

    /**
     * {@return {@code cudaStreamAttributeSynchronizationPolicy}}
     */
    public static int cudaStreamAttributeSynchronizationPolicy() {
        return 3;
    }

    /**
     * {@return {@code cudaStreamAttributeMemSyncDomainMap}}
     */
    public static int cudaStreamAttributeMemSyncDomainMap() {
        return 9;
    }

    /**
     * {@return {@code cudaStreamAttributeMemSyncDomain}}
     */
    public static int cudaStreamAttributeMemSyncDomain() {
        return 10;
    }

    /**
     * {@return {@code cudaStreamAttributePriority}}
     */
    public static int cudaStreamAttributePriority() {
        return 8;
    }

    /**
     * {@return {@code cudaKernelNodeAttributeAccessPolicyWindow}}
     */
    public static int cudaKernelNodeAttributeAccessPolicyWindow() {
        return 1;
    }

    /**
     * {@return {@code cudaKernelNodeAttributeCooperative}}
     */
    public static int cudaKernelNodeAttributeCooperative() {
        return 2;
    }

    /**
     * {@return {@code cudaKernelNodeAttributePriority}}
     */
    public static int cudaKernelNodeAttributePriority() {
        return 8;
    }

    /**
     * {@return {@code cudaKernelNodeAttributeClusterDimension}}
     */
    public static int cudaKernelNodeAttributeClusterDimension() {
        return 4;
    }

    /**
     * {@return {@code cudaKernelNodeAttributeClusterSchedulingPolicyPreference}}
     */
    public static int cudaKernelNodeAttributeClusterSchedulingPolicyPreference() {
        return 5;
    }

    /**
     * {@return {@code cudaKernelNodeAttributeMemSyncDomainMap}}
     */
    public static int cudaKernelNodeAttributeMemSyncDomainMap() {
        return 9;
    }

    /**
     * {@return {@code cudaKernelNodeAttributeMemSyncDomain}}
     */
    public static int cudaKernelNodeAttributeMemSyncDomain() {
        return 10;
    }

    /**
     * {@return {@code cudaKernelNodeAttributePreferredSharedMemoryCarveout}}
     */
    public static int cudaKernelNodeAttributePreferredSharedMemoryCarveout() {
        return 14;
    }

    /**
     * {@return {@code cudaKernelNodeAttributeDeviceUpdatableKernelNode}}
     */
    public static int cudaKernelNodeAttributeDeviceUpdatableKernelNode() {
        return 13;
    }

    /**
     * {@return {@code cudaKernelNodeAttributeNvlinkUtilCentricScheduling}}
     */
    public static int cudaKernelNodeAttributeNvlinkUtilCentricScheduling() {
        return 16;
    }

    private static final class cudaDeviceReset$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceReset", DESC, null);
    }

    private static final class cudaDeviceSynchronize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceSynchronize", DESC, null);
    }

    private static final class cudaDeviceSetLimit$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_INT, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceSetLimit", DESC, null);
    }

    private static final class cudaDeviceGetLimit$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceGetLimit", DESC, null);
    }

    private static final class cudaDeviceGetStreamPriorityRange$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceGetStreamPriorityRange", DESC, null);
    }

    private static final class cudaDeviceGetByPCIBusId$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceGetByPCIBusId", DESC, null);
    }

    private static final class cudaDeviceGetPCIBusId$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceGetPCIBusId", DESC, null);
    }

    private static final class cudaIpcGetEventHandle$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaIpcGetEventHandle", DESC, null);
    }

    private static final class cudaIpcOpenEventHandle$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudaIpcEventHandle_st.layout());

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaIpcOpenEventHandle", DESC, null);
    }

    private static final class cudaIpcGetMemHandle$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaIpcGetMemHandle", DESC, null);
    }

    private static final class cudaIpcOpenMemHandle$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudaIpcMemHandle_st.layout(), cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaIpcOpenMemHandle", DESC, null);
    }

    private static final class cudaIpcCloseMemHandle$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaIpcCloseMemHandle", DESC, null);
    }

    private static final class cudaGetLastError$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGetLastError", DESC, null);
    }

    private static final class cudaPeekAtLastError$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaPeekAtLastError", DESC, null);
    }

    private static final class cudaGetErrorName$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGetErrorName", DESC, null);
    }

    private static final class cudaGetErrorString$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGetErrorString", DESC, null);
    }

    private static final class cudaGetDeviceCount$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGetDeviceCount", DESC, null);
    }

    private static final class cudaGetDeviceProperties$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGetDeviceProperties", DESC, null);
    }

    private static final class cudaDeviceGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceGetAttribute", DESC, null);
    }

    private static final class cudaDeviceGetDefaultMemPool$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceGetDefaultMemPool", DESC, null);
    }

    private static final class cudaDeviceSetMemPool$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceSetMemPool", DESC, null);
    }

    private static final class cudaDeviceGetMemPool$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceGetMemPool", DESC, null);
    }

    private static final class cudaDeviceGetP2PAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceGetP2PAttribute", DESC, null);
    }

    private static final class cudaInitDevice$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_INT, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaInitDevice", DESC, null);
    }

    private static final class cudaSetDevice$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaSetDevice", DESC, null);
    }

    private static final class cudaGetDevice$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGetDevice", DESC, null);
    }

    private static final class cudaSetDeviceFlags$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaSetDeviceFlags", DESC, null);
    }

    private static final class cudaGetDeviceFlags$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGetDeviceFlags", DESC, null);
    }

    private static final class cudaStreamCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamCreate", DESC, null);
    }

    private static final class cudaStreamCreateWithFlags$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamCreateWithFlags", DESC, null);
    }

    private static final class cudaStreamCreateWithPriority$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamCreateWithPriority", DESC, null);
    }

    private static final class cudaStreamGetPriority$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamGetPriority", DESC, null);
    }

    private static final class cudaStreamGetFlags$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamGetFlags", DESC, null);
    }

    private static final class cudaStreamGetId$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamGetId", DESC, null);
    }

    private static final class cudaStreamGetDevice$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamGetDevice", DESC, null);
    }

    private static final class cudaStreamCopyAttributes$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamCopyAttributes", DESC, null);
    }

    private static final class cudaStreamGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamGetAttribute", DESC, null);
    }

    private static final class cudaStreamSetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamSetAttribute", DESC, null);
    }

    private static final class cudaStreamDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamDestroy", DESC, null);
    }

    private static final class cudaStreamWaitEvent$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamWaitEvent", DESC, null);
    }

    private static final class cudaStreamSynchronize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamSynchronize", DESC, null);
    }

    private static final class cudaStreamQuery$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamQuery", DESC, null);
    }

    private static final class cudaStreamBeginCapture$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamBeginCapture", DESC, null);
    }

    private static final class cudaStreamBeginCaptureToGraph$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamBeginCaptureToGraph", DESC, null);
    }

    private static final class cudaThreadExchangeStreamCaptureMode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaThreadExchangeStreamCaptureMode", DESC, null);
    }

    private static final class cudaStreamEndCapture$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamEndCapture", DESC, null);
    }

    private static final class cudaStreamIsCapturing$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamIsCapturing", DESC, null);
    }

    private static final class cudaStreamGetCaptureInfo$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamGetCaptureInfo", DESC, null);
    }

    private static final class cudaStreamUpdateCaptureDependencies$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaStreamUpdateCaptureDependencies", DESC, null);
    }

    private static final class cudaEventCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaEventCreate", DESC, null);
    }

    private static final class cudaEventCreateWithFlags$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaEventCreateWithFlags", DESC, null);
    }

    private static final class cudaEventRecord$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaEventRecord", DESC, null);
    }

    private static final class cudaEventRecordWithFlags$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaEventRecordWithFlags", DESC, null);
    }

    private static final class cudaEventQuery$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaEventQuery", DESC, null);
    }

    private static final class cudaEventSynchronize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaEventSynchronize", DESC, null);
    }

    private static final class cudaEventDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaEventDestroy", DESC, null);
    }

    private static final class cudaEventElapsedTime$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaEventElapsedTime", DESC, null);
    }

    private static final class cudaLaunchKernel$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, dim3.layout(), dim3.layout(), cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLaunchKernel", DESC, null);
    }

    private static final class cudaLaunchKernelExC$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLaunchKernelExC", DESC, null);
    }

    private static final class cudaLaunchCooperativeKernel$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, dim3.layout(), dim3.layout(), cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLaunchCooperativeKernel", DESC, null);
    }

    private static final class cudaFuncGetAttributes$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaFuncGetAttributes", DESC, null);
    }

    private static final class cudaFuncSetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaFuncSetAttribute", DESC, null);
    }

    private static final class cudaFuncGetName$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaFuncGetName", DESC, null);
    }

    private static final class cudaFuncGetParamInfo$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaFuncGetParamInfo", DESC, null);
    }

    private static final class cudaLaunchHostFunc$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLaunchHostFunc", DESC, null);
    }

    private static final class cudaOccupancyMaxActiveBlocksPerMultiprocessor$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaOccupancyMaxActiveBlocksPerMultiprocessor", DESC, null);
    }

    private static final class cudaOccupancyAvailableDynamicSMemPerBlock$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaOccupancyAvailableDynamicSMemPerBlock", DESC, null);
    }

    private static final class cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags", DESC, null);
    }

    private static final class cudaOccupancyMaxPotentialClusterSize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaOccupancyMaxPotentialClusterSize", DESC, null);
    }

    private static final class cudaOccupancyMaxActiveClusters$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaOccupancyMaxActiveClusters", DESC, null);
    }

    private static final class cudaMallocManaged$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMallocManaged", DESC, null);
    }

    private static final class cudaMalloc$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMalloc", DESC, null);
    }

    private static final class cudaMallocHost$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMallocHost", DESC, null);
    }

    private static final class cudaFree$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaFree", DESC, null);
    }

    private static final class cudaFreeHost$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaFreeHost", DESC, null);
    }

    private static final class cudaHostAlloc$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaHostAlloc", DESC, null);
    }

    private static final class cudaHostRegister$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaHostRegister", DESC, null);
    }

    private static final class cudaHostUnregister$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaHostUnregister", DESC, null);
    }

    private static final class cudaHostGetDevicePointer$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaHostGetDevicePointer", DESC, null);
    }

    private static final class cudaHostGetFlags$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaHostGetFlags", DESC, null);
    }

    private static final class cudaMemGetInfo$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemGetInfo", DESC, null);
    }

    private static final class cudaMemcpy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemcpy", DESC, null);
    }

    private static final class cudaMemcpyPeer$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemcpyPeer", DESC, null);
    }

    private static final class cudaMemcpy2D$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_LONG, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemcpy2D", DESC, null);
    }

    private static final class cudaMemcpyAsync$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemcpyAsync", DESC, null);
    }

    private static final class cudaMemcpyPeerAsync$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemcpyPeerAsync", DESC, null);
    }

    private static final class cudaMemcpyBatchAsync$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemcpyBatchAsync", DESC, null);
    }

    private static final class cudaMemcpy2DAsync$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_LONG, cudart_h.C_LONG, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemcpy2DAsync", DESC, null);
    }

    private static final class cudaMemset$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemset", DESC, null);
    }

    private static final class cudaMemset2D$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT, cudart_h.C_LONG, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemset2D", DESC, null);
    }

    private static final class cudaMemsetAsync$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemsetAsync", DESC, null);
    }

    private static final class cudaMemset2DAsync$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT, cudart_h.C_LONG, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemset2DAsync", DESC, null);
    }

    private static final class cudaMemPrefetchAsync$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudaMemLocation.layout(), cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPrefetchAsync", DESC, null);
    }

    private static final class cudaMemAdvise$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT, cudaMemLocation.layout());

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemAdvise", DESC, null);
    }

    private static final class cudaMallocAsync$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMallocAsync", DESC, null);
    }

    private static final class cudaFreeAsync$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaFreeAsync", DESC, null);
    }

    private static final class cudaMemPoolTrimTo$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPoolTrimTo", DESC, null);
    }

    private static final class cudaMemPoolSetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPoolSetAttribute", DESC, null);
    }

    private static final class cudaMemPoolGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPoolGetAttribute", DESC, null);
    }

    private static final class cudaMemPoolSetAccess$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPoolSetAccess", DESC, null);
    }

    private static final class cudaMemPoolGetAccess$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPoolGetAccess", DESC, null);
    }

    private static final class cudaMemPoolCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPoolCreate", DESC, null);
    }

    private static final class cudaMemPoolDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPoolDestroy", DESC, null);
    }

    private static final class cudaMemGetDefaultMemPool$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemGetDefaultMemPool", DESC, null);
    }

    private static final class cudaMemGetMemPool$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemGetMemPool", DESC, null);
    }

    private static final class cudaMemSetMemPool$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemSetMemPool", DESC, null);
    }

    private static final class cudaMallocFromPoolAsync$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMallocFromPoolAsync", DESC, null);
    }

    private static final class cudaMemPoolExportToShareableHandle$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPoolExportToShareableHandle", DESC, null);
    }

    private static final class cudaMemPoolImportFromShareableHandle$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPoolImportFromShareableHandle", DESC, null);
    }

    private static final class cudaMemPoolExportPointer$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPoolExportPointer", DESC, null);
    }

    private static final class cudaMemPoolImportPointer$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaMemPoolImportPointer", DESC, null);
    }

    private static final class cudaPointerGetAttributes$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaPointerGetAttributes", DESC, null);
    }

    private static final class cudaDeviceCanAccessPeer$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceCanAccessPeer", DESC, null);
    }

    private static final class cudaDeviceEnablePeerAccess$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceEnablePeerAccess", DESC, null);
    }

    private static final class cudaDeviceDisablePeerAccess$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceDisablePeerAccess", DESC, null);
    }

    private static final class cudaDriverGetVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDriverGetVersion", DESC, null);
    }

    private static final class cudaRuntimeGetVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaRuntimeGetVersion", DESC, null);
    }

    private static final class cudaLogsRegisterCallback$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLogsRegisterCallback", DESC, null);
    }

    private static final class cudaLogsUnregisterCallback$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLogsUnregisterCallback", DESC, null);
    }

    private static final class cudaLogsCurrent$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLogsCurrent", DESC, null);
    }

    private static final class cudaLogsDumpToFile$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLogsDumpToFile", DESC, null);
    }

    private static final class cudaLogsDumpToMemory$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLogsDumpToMemory", DESC, null);
    }

    private static final class cudaGraphCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphCreate", DESC, null);
    }

    private static final class cudaGraphAddKernelNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddKernelNode", DESC, null);
    }

    private static final class cudaGraphKernelNodeGetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphKernelNodeGetParams", DESC, null);
    }

    private static final class cudaGraphKernelNodeSetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphKernelNodeSetParams", DESC, null);
    }

    private static final class cudaGraphKernelNodeCopyAttributes$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphKernelNodeCopyAttributes", DESC, null);
    }

    private static final class cudaGraphKernelNodeGetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphKernelNodeGetAttribute", DESC, null);
    }

    private static final class cudaGraphKernelNodeSetAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphKernelNodeSetAttribute", DESC, null);
    }

    private static final class cudaGraphAddMemcpyNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddMemcpyNode", DESC, null);
    }

    private static final class cudaGraphAddMemcpyNodeToSymbol$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddMemcpyNodeToSymbol", DESC, null);
    }

    private static final class cudaGraphAddMemcpyNodeFromSymbol$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddMemcpyNodeFromSymbol", DESC, null);
    }

    private static final class cudaGraphAddMemcpyNode1D$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddMemcpyNode1D", DESC, null);
    }

    private static final class cudaGraphMemcpyNodeGetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphMemcpyNodeGetParams", DESC, null);
    }

    private static final class cudaGraphMemcpyNodeSetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphMemcpyNodeSetParams", DESC, null);
    }

    private static final class cudaGraphMemcpyNodeSetParamsToSymbol$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphMemcpyNodeSetParamsToSymbol", DESC, null);
    }

    private static final class cudaGraphMemcpyNodeSetParamsFromSymbol$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphMemcpyNodeSetParamsFromSymbol", DESC, null);
    }

    private static final class cudaGraphMemcpyNodeSetParams1D$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphMemcpyNodeSetParams1D", DESC, null);
    }

    private static final class cudaGraphAddMemsetNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddMemsetNode", DESC, null);
    }

    private static final class cudaGraphMemsetNodeGetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphMemsetNodeGetParams", DESC, null);
    }

    private static final class cudaGraphMemsetNodeSetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphMemsetNodeSetParams", DESC, null);
    }

    private static final class cudaGraphAddHostNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddHostNode", DESC, null);
    }

    private static final class cudaGraphHostNodeGetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphHostNodeGetParams", DESC, null);
    }

    private static final class cudaGraphHostNodeSetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphHostNodeSetParams", DESC, null);
    }

    private static final class cudaGraphAddChildGraphNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddChildGraphNode", DESC, null);
    }

    private static final class cudaGraphChildGraphNodeGetGraph$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphChildGraphNodeGetGraph", DESC, null);
    }

    private static final class cudaGraphAddEmptyNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddEmptyNode", DESC, null);
    }

    private static final class cudaGraphAddEventRecordNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddEventRecordNode", DESC, null);
    }

    private static final class cudaGraphEventRecordNodeGetEvent$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphEventRecordNodeGetEvent", DESC, null);
    }

    private static final class cudaGraphEventRecordNodeSetEvent$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphEventRecordNodeSetEvent", DESC, null);
    }

    private static final class cudaGraphAddEventWaitNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddEventWaitNode", DESC, null);
    }

    private static final class cudaGraphEventWaitNodeGetEvent$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphEventWaitNodeGetEvent", DESC, null);
    }

    private static final class cudaGraphEventWaitNodeSetEvent$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphEventWaitNodeSetEvent", DESC, null);
    }

    private static final class cudaGraphAddMemAllocNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddMemAllocNode", DESC, null);
    }

    private static final class cudaGraphMemAllocNodeGetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphMemAllocNodeGetParams", DESC, null);
    }

    private static final class cudaGraphAddMemFreeNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddMemFreeNode", DESC, null);
    }

    private static final class cudaGraphMemFreeNodeGetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphMemFreeNodeGetParams", DESC, null);
    }

    private static final class cudaDeviceGraphMemTrim$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceGraphMemTrim", DESC, null);
    }

    private static final class cudaDeviceGetGraphMemAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_INT, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceGetGraphMemAttribute", DESC, null);
    }

    private static final class cudaDeviceSetGraphMemAttribute$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_INT, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaDeviceSetGraphMemAttribute", DESC, null);
    }

    private static final class cudaGraphClone$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphClone", DESC, null);
    }

    private static final class cudaGraphNodeFindInClone$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphNodeFindInClone", DESC, null);
    }

    private static final class cudaGraphNodeGetType$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphNodeGetType", DESC, null);
    }

    private static final class cudaGraphGetNodes$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphGetNodes", DESC, null);
    }

    private static final class cudaGraphGetRootNodes$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphGetRootNodes", DESC, null);
    }

    private static final class cudaGraphGetEdges$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphGetEdges", DESC, null);
    }

    private static final class cudaGraphNodeGetDependencies$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphNodeGetDependencies", DESC, null);
    }

    private static final class cudaGraphNodeGetDependentNodes$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphNodeGetDependentNodes", DESC, null);
    }

    private static final class cudaGraphAddDependencies$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddDependencies", DESC, null);
    }

    private static final class cudaGraphRemoveDependencies$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphRemoveDependencies", DESC, null);
    }

    private static final class cudaGraphDestroyNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphDestroyNode", DESC, null);
    }

    private static final class cudaGraphInstantiate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphInstantiate", DESC, null);
    }

    private static final class cudaGraphInstantiateWithFlags$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphInstantiateWithFlags", DESC, null);
    }

    private static final class cudaGraphInstantiateWithParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphInstantiateWithParams", DESC, null);
    }

    private static final class cudaGraphExecGetFlags$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecGetFlags", DESC, null);
    }

    private static final class cudaGraphExecKernelNodeSetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecKernelNodeSetParams", DESC, null);
    }

    private static final class cudaGraphExecMemcpyNodeSetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecMemcpyNodeSetParams", DESC, null);
    }

    private static final class cudaGraphExecMemcpyNodeSetParamsToSymbol$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecMemcpyNodeSetParamsToSymbol", DESC, null);
    }

    private static final class cudaGraphExecMemcpyNodeSetParamsFromSymbol$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecMemcpyNodeSetParamsFromSymbol", DESC, null);
    }

    private static final class cudaGraphExecMemcpyNodeSetParams1D$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecMemcpyNodeSetParams1D", DESC, null);
    }

    private static final class cudaGraphExecMemsetNodeSetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecMemsetNodeSetParams", DESC, null);
    }

    private static final class cudaGraphExecHostNodeSetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecHostNodeSetParams", DESC, null);
    }

    private static final class cudaGraphExecChildGraphNodeSetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecChildGraphNodeSetParams", DESC, null);
    }

    private static final class cudaGraphExecEventRecordNodeSetEvent$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecEventRecordNodeSetEvent", DESC, null);
    }

    private static final class cudaGraphExecEventWaitNodeSetEvent$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecEventWaitNodeSetEvent", DESC, null);
    }

    private static final class cudaGraphNodeSetEnabled$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphNodeSetEnabled", DESC, null);
    }

    private static final class cudaGraphNodeGetEnabled$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphNodeGetEnabled", DESC, null);
    }

    private static final class cudaGraphExecUpdate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecUpdate", DESC, null);
    }

    private static final class cudaGraphUpload$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphUpload", DESC, null);
    }

    private static final class cudaGraphLaunch$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphLaunch", DESC, null);
    }

    private static final class cudaGraphExecDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecDestroy", DESC, null);
    }

    private static final class cudaGraphDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphDestroy", DESC, null);
    }

    private static final class cudaGraphDebugDotPrint$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphDebugDotPrint", DESC, null);
    }

    private static final class cudaUserObjectCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaUserObjectCreate", DESC, null);
    }

    private static final class cudaUserObjectRetain$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaUserObjectRetain", DESC, null);
    }

    private static final class cudaUserObjectRelease$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaUserObjectRelease", DESC, null);
    }

    private static final class cudaGraphRetainUserObject$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphRetainUserObject", DESC, null);
    }

    private static final class cudaGraphReleaseUserObject$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphReleaseUserObject", DESC, null);
    }

    private static final class cudaGraphAddNode$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphAddNode", DESC, null);
    }

    private static final class cudaGraphNodeSetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphNodeSetParams", DESC, null);
    }

    private static final class cudaGraphExecNodeSetParams$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphExecNodeSetParams", DESC, null);
    }

    private static final class cudaGraphConditionalHandleCreate$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGraphConditionalHandleCreate", DESC, null);
    }

    private static final class cudaGetDriverEntryPointByVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_LONG_LONG, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGetDriverEntryPointByVersion", DESC, null);
    }

    private static final class cudaLibraryLoadData$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLibraryLoadData", DESC, null);
    }

    private static final class cudaLibraryLoadFromFile$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLibraryLoadFromFile", DESC, null);
    }

    private static final class cudaLibraryUnload$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLibraryUnload", DESC, null);
    }

    private static final class cudaLibraryGetKernel$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLibraryGetKernel", DESC, null);
    }

    private static final class cudaLibraryGetGlobal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLibraryGetGlobal", DESC, null);
    }

    private static final class cudaLibraryGetManaged$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLibraryGetManaged", DESC, null);
    }

    private static final class cudaLibraryGetUnifiedFunction$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLibraryGetUnifiedFunction", DESC, null);
    }

    private static final class cudaLibraryGetKernelCount$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLibraryGetKernelCount", DESC, null);
    }

    private static final class cudaLibraryEnumerateKernels$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaLibraryEnumerateKernels", DESC, null);
    }

    private static final class cudaKernelSetAttributeForDevice$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_INT, cudart_h.C_INT, cudart_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaKernelSetAttributeForDevice", DESC, null);
    }

    private static final class cudaGetKernel$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(cudart_h.C_INT, cudart_h.C_POINTER, cudart_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("cudaGetKernel", DESC, null);
    }

    private static final class cudaStreamLegacy$shared {
        static final MemorySegment SEGMENT = MemorySegment.ofAddress(1L);
    }

    private static final class cudaStreamPerThread$shared {
        static final MemorySegment SEGMENT = MemorySegment.ofAddress(2L);
    }
}
