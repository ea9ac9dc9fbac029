// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.nccl;

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
 * <p>Made from headers with {@code NCCL_VERSION_CODE 23007}.
 */
public class nccl_h {
    static final Symbols SYMBOLS = dev.gatun.bindings.NativeLibrary.NCCL.symbols();

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
     * {@code ncclComm_t}
     */
    public static final AddressLayout ncclComm_t = nccl_h.C_POINTER;

    /**
     * {@code ncclWindow_t}
     */
    public static final AddressLayout ncclWindow_t = nccl_h.C_POINTER;

    /**
     * {@code ncclParamHandle_t}
     */
    public static final AddressLayout ncclParamHandle_t = nccl_h.C_POINTER;

    nccl_h() {
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
     * {@return {@code ncclSuccess}}
     */
    public static int ncclSuccess() {
        return 0;
    }

    /**
     * {@return {@code ncclUnhandledCudaError}}
     */
    public static int ncclUnhandledCudaError() {
        return 1;
    }

    /**
     * {@return {@code ncclSystemError}}
     */
    public static int ncclSystemError() {
        return 2;
    }

    /**
     * {@return {@code ncclInternalError}}
     */
    public static int ncclInternalError() {
        return 3;
    }

    /**
     * {@return {@code ncclInvalidArgument}}
     */
    public static int ncclInvalidArgument() {
        return 4;
    }

    /**
     * {@return {@code ncclInvalidUsage}}
     */
    public static int ncclInvalidUsage() {
        return 5;
    }

    /**
     * {@return {@code ncclRemoteError}}
     */
    public static int ncclRemoteError() {
        return 6;
    }

    /**
     * {@return {@code ncclInProgress}}
     */
    public static int ncclInProgress() {
        return 7;
    }

    /**
     * {@return {@code ncclTimeout}}
     */
    public static int ncclTimeout() {
        return 8;
    }

    /**
     * {@return {@code ncclNumResults}}
     */
    public static int ncclNumResults() {
        return 9;
    }

    /**
     * {@return the descriptor of {@code ncclMemAlloc}}
     */
    public static FunctionDescriptor ncclMemAlloc$descriptor() {
        return ncclMemAlloc$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclMemAlloc}}
     */
    public static MethodHandle ncclMemAlloc$handle() {
        return ncclMemAlloc$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclMemAlloc}}
     */
    public static MemorySegment ncclMemAlloc$address() {
        return SYMBOLS.find("ncclMemAlloc", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclMemAlloc(void **ptr, size_t size);
     * }
     */
    public static int ncclMemAlloc(MemorySegment ptr, long size) {
        var mh$ = ncclMemAlloc$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(ptr, size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclMemFree}}
     */
    public static FunctionDescriptor ncclMemFree$descriptor() {
        return ncclMemFree$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclMemFree}}
     */
    public static MethodHandle ncclMemFree$handle() {
        return ncclMemFree$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclMemFree}}
     */
    public static MemorySegment ncclMemFree$address() {
        return SYMBOLS.find("ncclMemFree", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclMemFree(void *ptr);
     * }
     */
    public static int ncclMemFree(MemorySegment ptr) {
        var mh$ = ncclMemFree$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(ptr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclGetVersion}}
     */
    public static FunctionDescriptor ncclGetVersion$descriptor() {
        return ncclGetVersion$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclGetVersion}}
     */
    public static MethodHandle ncclGetVersion$handle() {
        return ncclGetVersion$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclGetVersion}}
     */
    public static MemorySegment ncclGetVersion$address() {
        return SYMBOLS.find("ncclGetVersion", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclGetVersion(int *version);
     * }
     */
    public static int ncclGetVersion(MemorySegment version) {
        var mh$ = ncclGetVersion$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(version);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclGetUniqueId}}
     */
    public static FunctionDescriptor ncclGetUniqueId$descriptor() {
        return ncclGetUniqueId$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclGetUniqueId}}
     */
    public static MethodHandle ncclGetUniqueId$handle() {
        return ncclGetUniqueId$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclGetUniqueId}}
     */
    public static MemorySegment ncclGetUniqueId$address() {
        return SYMBOLS.find("ncclGetUniqueId", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclGetUniqueId(ncclUniqueId *uniqueId);
     * }
     */
    public static int ncclGetUniqueId(MemorySegment uniqueId) {
        var mh$ = ncclGetUniqueId$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(uniqueId);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommInitRankConfig}}
     */
    public static FunctionDescriptor ncclCommInitRankConfig$descriptor() {
        return ncclCommInitRankConfig$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommInitRankConfig}}
     */
    public static MethodHandle ncclCommInitRankConfig$handle() {
        return ncclCommInitRankConfig$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommInitRankConfig}}
     */
    public static MemorySegment ncclCommInitRankConfig$address() {
        return SYMBOLS.find("ncclCommInitRankConfig", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommInitRankConfig(ncclComm_t *comm, int nranks, ncclUniqueId commId, int rank, ncclConfig_t *config);
     * }
     */
    public static int ncclCommInitRankConfig(MemorySegment comm, int nranks, MemorySegment commId,
            int rank, MemorySegment config) {
        var mh$ = ncclCommInitRankConfig$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, nranks, commId, rank, config);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommInitRank}}
     */
    public static FunctionDescriptor ncclCommInitRank$descriptor() {
        return ncclCommInitRank$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommInitRank}}
     */
    public static MethodHandle ncclCommInitRank$handle() {
        return ncclCommInitRank$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommInitRank}}
     */
    public static MemorySegment ncclCommInitRank$address() {
        return SYMBOLS.find("ncclCommInitRank", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommInitRank(ncclComm_t *comm, int nranks, ncclUniqueId commId, int rank);
     * }
     */
    public static int ncclCommInitRank(MemorySegment comm, int nranks, MemorySegment commId,
            int rank) {
        var mh$ = ncclCommInitRank$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, nranks, commId, rank);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommInitAll}}
     */
    public static FunctionDescriptor ncclCommInitAll$descriptor() {
        return ncclCommInitAll$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommInitAll}}
     */
    public static MethodHandle ncclCommInitAll$handle() {
        return ncclCommInitAll$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommInitAll}}
     */
    public static MemorySegment ncclCommInitAll$address() {
        return SYMBOLS.find("ncclCommInitAll", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommInitAll(ncclComm_t *comm, int ndev, const int *devlist);
     * }
     */
    public static int ncclCommInitAll(MemorySegment comm, int ndev, MemorySegment devlist) {
        var mh$ = ncclCommInitAll$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, ndev, devlist);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommFinalize}}
     */
    public static FunctionDescriptor ncclCommFinalize$descriptor() {
        return ncclCommFinalize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommFinalize}}
     */
    public static MethodHandle ncclCommFinalize$handle() {
        return ncclCommFinalize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommFinalize}}
     */
    public static MemorySegment ncclCommFinalize$address() {
        return SYMBOLS.find("ncclCommFinalize", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommFinalize(ncclComm_t comm);
     * }
     */
    public static int ncclCommFinalize(MemorySegment comm) {
        var mh$ = ncclCommFinalize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommDestroy}}
     */
    public static FunctionDescriptor ncclCommDestroy$descriptor() {
        return ncclCommDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommDestroy}}
     */
    public static MethodHandle ncclCommDestroy$handle() {
        return ncclCommDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommDestroy}}
     */
    public static MemorySegment ncclCommDestroy$address() {
        return SYMBOLS.find("ncclCommDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommDestroy(ncclComm_t comm);
     * }
     */
    public static int ncclCommDestroy(MemorySegment comm) {
        var mh$ = ncclCommDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommAbort}}
     */
    public static FunctionDescriptor ncclCommAbort$descriptor() {
        return ncclCommAbort$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommAbort}}
     */
    public static MethodHandle ncclCommAbort$handle() {
        return ncclCommAbort$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommAbort}}
     */
    public static MemorySegment ncclCommAbort$address() {
        return SYMBOLS.find("ncclCommAbort", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommAbort(ncclComm_t comm);
     * }
     */
    public static int ncclCommAbort(MemorySegment comm) {
        var mh$ = ncclCommAbort$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommRevoke}}
     */
    public static FunctionDescriptor ncclCommRevoke$descriptor() {
        return ncclCommRevoke$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommRevoke}}
     */
    public static MethodHandle ncclCommRevoke$handle() {
        return ncclCommRevoke$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommRevoke}}
     */
    public static MemorySegment ncclCommRevoke$address() {
        return SYMBOLS.find("ncclCommRevoke", "2.28.9");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommRevoke(ncclComm_t comm, int revokeFlags);
     * }
     */
    public static int ncclCommRevoke(MemorySegment comm, int revokeFlags) {
        var mh$ = ncclCommRevoke$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, revokeFlags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommSplit}}
     */
    public static FunctionDescriptor ncclCommSplit$descriptor() {
        return ncclCommSplit$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommSplit}}
     */
    public static MethodHandle ncclCommSplit$handle() {
        return ncclCommSplit$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommSplit}}
     */
    public static MemorySegment ncclCommSplit$address() {
        return SYMBOLS.find("ncclCommSplit", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommSplit(ncclComm_t comm, int color, int key, ncclComm_t *newcomm, ncclConfig_t *config);
     * }
     */
    public static int ncclCommSplit(MemorySegment comm, int color, int key, MemorySegment newcomm,
            MemorySegment config) {
        var mh$ = ncclCommSplit$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, color, key, newcomm, config);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommShrink}}
     */
    public static FunctionDescriptor ncclCommShrink$descriptor() {
        return ncclCommShrink$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommShrink}}
     */
    public static MethodHandle ncclCommShrink$handle() {
        return ncclCommShrink$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommShrink}}
     */
    public static MemorySegment ncclCommShrink$address() {
        return SYMBOLS.find("ncclCommShrink", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommShrink(ncclComm_t comm, int *excludeRanksList, int excludeRanksCount, ncclComm_t *newcomm, ncclConfig_t *config, int shrinkFlags);
     * }
     */
    public static int ncclCommShrink(MemorySegment comm, MemorySegment excludeRanksList,
            int excludeRanksCount, MemorySegment newcomm, MemorySegment config, int shrinkFlags) {
        var mh$ = ncclCommShrink$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, excludeRanksList, excludeRanksCount, newcomm, config, shrinkFlags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommGetUniqueId}}
     */
    public static FunctionDescriptor ncclCommGetUniqueId$descriptor() {
        return ncclCommGetUniqueId$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommGetUniqueId}}
     */
    public static MethodHandle ncclCommGetUniqueId$handle() {
        return ncclCommGetUniqueId$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommGetUniqueId}}
     */
    public static MemorySegment ncclCommGetUniqueId$address() {
        return SYMBOLS.find("ncclCommGetUniqueId", "2.29");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommGetUniqueId(ncclComm_t comm, ncclUniqueId *uniqueId);
     * }
     */
    public static int ncclCommGetUniqueId(MemorySegment comm, MemorySegment uniqueId) {
        var mh$ = ncclCommGetUniqueId$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, uniqueId);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommGrow}}
     */
    public static FunctionDescriptor ncclCommGrow$descriptor() {
        return ncclCommGrow$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommGrow}}
     */
    public static MethodHandle ncclCommGrow$handle() {
        return ncclCommGrow$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommGrow}}
     */
    public static MemorySegment ncclCommGrow$address() {
        return SYMBOLS.find("ncclCommGrow", "2.29");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommGrow(ncclComm_t comm, int nRanks, const ncclUniqueId *uniqueId, int rank, ncclComm_t *newcomm, ncclConfig_t *config);
     * }
     */
    public static int ncclCommGrow(MemorySegment comm, int nRanks, MemorySegment uniqueId, int rank,
            MemorySegment newcomm, MemorySegment config) {
        var mh$ = ncclCommGrow$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, nRanks, uniqueId, rank, newcomm, config);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommInitRankScalable}}
     */
    public static FunctionDescriptor ncclCommInitRankScalable$descriptor() {
        return ncclCommInitRankScalable$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommInitRankScalable}}
     */
    public static MethodHandle ncclCommInitRankScalable$handle() {
        return ncclCommInitRankScalable$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommInitRankScalable}}
     */
    public static MemorySegment ncclCommInitRankScalable$address() {
        return SYMBOLS.find("ncclCommInitRankScalable", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommInitRankScalable(ncclComm_t *newcomm, int nranks, int myrank, int nId, ncclUniqueId *commIds, ncclConfig_t *config);
     * }
     */
    public static int ncclCommInitRankScalable(MemorySegment newcomm, int nranks, int myrank,
            int nId, MemorySegment commIds, MemorySegment config) {
        var mh$ = ncclCommInitRankScalable$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(newcomm, nranks, myrank, nId, commIds, config);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclGetErrorString}}
     */
    public static FunctionDescriptor ncclGetErrorString$descriptor() {
        return ncclGetErrorString$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclGetErrorString}}
     */
    public static MethodHandle ncclGetErrorString$handle() {
        return ncclGetErrorString$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclGetErrorString}}
     */
    public static MemorySegment ncclGetErrorString$address() {
        return SYMBOLS.find("ncclGetErrorString", null);
    }

    /**
     * {@snippet lang=c :
     * const char *ncclGetErrorString(ncclResult_t result);
     * }
     */
    public static MemorySegment ncclGetErrorString(int result) {
        var mh$ = ncclGetErrorString$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(result);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclGetLastError}}
     */
    public static FunctionDescriptor ncclGetLastError$descriptor() {
        return ncclGetLastError$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclGetLastError}}
     */
    public static MethodHandle ncclGetLastError$handle() {
        return ncclGetLastError$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclGetLastError}}
     */
    public static MemorySegment ncclGetLastError$address() {
        return SYMBOLS.find("ncclGetLastError", null);
    }

    /**
     * {@snippet lang=c :
     * const char *ncclGetLastError(ncclComm_t comm);
     * }
     */
    public static MemorySegment ncclGetLastError(MemorySegment comm) {
        var mh$ = ncclGetLastError$shared.HANDLE;
        try {
            return (MemorySegment) mh$.invokeExact(comm);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommGetAsyncError}}
     */
    public static FunctionDescriptor ncclCommGetAsyncError$descriptor() {
        return ncclCommGetAsyncError$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommGetAsyncError}}
     */
    public static MethodHandle ncclCommGetAsyncError$handle() {
        return ncclCommGetAsyncError$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommGetAsyncError}}
     */
    public static MemorySegment ncclCommGetAsyncError$address() {
        return SYMBOLS.find("ncclCommGetAsyncError", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommGetAsyncError(ncclComm_t comm, ncclResult_t *asyncError);
     * }
     */
    public static int ncclCommGetAsyncError(MemorySegment comm, MemorySegment asyncError) {
        var mh$ = ncclCommGetAsyncError$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, asyncError);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommCount}}
     */
    public static FunctionDescriptor ncclCommCount$descriptor() {
        return ncclCommCount$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommCount}}
     */
    public static MethodHandle ncclCommCount$handle() {
        return ncclCommCount$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommCount}}
     */
    public static MemorySegment ncclCommCount$address() {
        return SYMBOLS.find("ncclCommCount", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommCount(const ncclComm_t comm, int *count);
     * }
     */
    public static int ncclCommCount(MemorySegment comm, MemorySegment count) {
        var mh$ = ncclCommCount$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, count);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommCuDevice}}
     */
    public static FunctionDescriptor ncclCommCuDevice$descriptor() {
        return ncclCommCuDevice$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommCuDevice}}
     */
    public static MethodHandle ncclCommCuDevice$handle() {
        return ncclCommCuDevice$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommCuDevice}}
     */
    public static MemorySegment ncclCommCuDevice$address() {
        return SYMBOLS.find("ncclCommCuDevice", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommCuDevice(const ncclComm_t comm, int *device);
     * }
     */
    public static int ncclCommCuDevice(MemorySegment comm, MemorySegment device) {
        var mh$ = ncclCommCuDevice$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, device);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommUserRank}}
     */
    public static FunctionDescriptor ncclCommUserRank$descriptor() {
        return ncclCommUserRank$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommUserRank}}
     */
    public static MethodHandle ncclCommUserRank$handle() {
        return ncclCommUserRank$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommUserRank}}
     */
    public static MemorySegment ncclCommUserRank$address() {
        return SYMBOLS.find("ncclCommUserRank", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommUserRank(const ncclComm_t comm, int *rank);
     * }
     */
    public static int ncclCommUserRank(MemorySegment comm, MemorySegment rank) {
        var mh$ = ncclCommUserRank$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, rank);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommRegister}}
     */
    public static FunctionDescriptor ncclCommRegister$descriptor() {
        return ncclCommRegister$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommRegister}}
     */
    public static MethodHandle ncclCommRegister$handle() {
        return ncclCommRegister$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommRegister}}
     */
    public static MemorySegment ncclCommRegister$address() {
        return SYMBOLS.find("ncclCommRegister", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommRegister(const ncclComm_t comm, void *buff, size_t size, void **handle);
     * }
     */
    public static int ncclCommRegister(MemorySegment comm, MemorySegment buff, long size,
            MemorySegment handle) {
        var mh$ = ncclCommRegister$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, buff, size, handle);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommDeregister}}
     */
    public static FunctionDescriptor ncclCommDeregister$descriptor() {
        return ncclCommDeregister$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommDeregister}}
     */
    public static MethodHandle ncclCommDeregister$handle() {
        return ncclCommDeregister$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommDeregister}}
     */
    public static MemorySegment ncclCommDeregister$address() {
        return SYMBOLS.find("ncclCommDeregister", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommDeregister(const ncclComm_t comm, void *handle);
     * }
     */
    public static int ncclCommDeregister(MemorySegment comm, MemorySegment handle) {
        var mh$ = ncclCommDeregister$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, handle);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommSuspend}}
     */
    public static FunctionDescriptor ncclCommSuspend$descriptor() {
        return ncclCommSuspend$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommSuspend}}
     */
    public static MethodHandle ncclCommSuspend$handle() {
        return ncclCommSuspend$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommSuspend}}
     */
    public static MemorySegment ncclCommSuspend$address() {
        return SYMBOLS.find("ncclCommSuspend", "2.29.7");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommSuspend(ncclComm_t comm, int flags);
     * }
     */
    public static int ncclCommSuspend(MemorySegment comm, int flags) {
        var mh$ = ncclCommSuspend$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, flags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommResume}}
     */
    public static FunctionDescriptor ncclCommResume$descriptor() {
        return ncclCommResume$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommResume}}
     */
    public static MethodHandle ncclCommResume$handle() {
        return ncclCommResume$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommResume}}
     */
    public static MemorySegment ncclCommResume$address() {
        return SYMBOLS.find("ncclCommResume", "2.29.7");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommResume(ncclComm_t comm);
     * }
     */
    public static int ncclCommResume(MemorySegment comm) {
        var mh$ = ncclCommResume$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code ncclStatGpuMemSuspend}}
     */
    public static int ncclStatGpuMemSuspend() {
        return 0;
    }

    /**
     * {@return {@code ncclStatGpuMemSuspended}}
     */
    public static int ncclStatGpuMemSuspended() {
        return 1;
    }

    /**
     * {@return {@code ncclStatGpuMemPersist}}
     */
    public static int ncclStatGpuMemPersist() {
        return 2;
    }

    /**
     * {@return {@code ncclStatGpuMemTotal}}
     */
    public static int ncclStatGpuMemTotal() {
        return 3;
    }

    /**
     * {@return the descriptor of {@code ncclCommMemStats}}
     */
    public static FunctionDescriptor ncclCommMemStats$descriptor() {
        return ncclCommMemStats$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommMemStats}}
     */
    public static MethodHandle ncclCommMemStats$handle() {
        return ncclCommMemStats$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommMemStats}}
     */
    public static MemorySegment ncclCommMemStats$address() {
        return SYMBOLS.find("ncclCommMemStats", "2.29.7");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommMemStats(ncclComm_t comm, ncclCommMemStat_t stat, uint64_t *value);
     * }
     */
    public static int ncclCommMemStats(MemorySegment comm, int stat, MemorySegment value) {
        var mh$ = ncclCommMemStats$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, stat, value);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommWindowRegister}}
     */
    public static FunctionDescriptor ncclCommWindowRegister$descriptor() {
        return ncclCommWindowRegister$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommWindowRegister}}
     */
    public static MethodHandle ncclCommWindowRegister$handle() {
        return ncclCommWindowRegister$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommWindowRegister}}
     */
    public static MemorySegment ncclCommWindowRegister$address() {
        return SYMBOLS.find("ncclCommWindowRegister", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommWindowRegister(ncclComm_t comm, void *buff, size_t size, ncclWindow_t *win, int winFlags);
     * }
     */
    public static int ncclCommWindowRegister(MemorySegment comm, MemorySegment buff, long size,
            MemorySegment win, int winFlags) {
        var mh$ = ncclCommWindowRegister$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, buff, size, win, winFlags);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclCommWindowDeregister}}
     */
    public static FunctionDescriptor ncclCommWindowDeregister$descriptor() {
        return ncclCommWindowDeregister$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclCommWindowDeregister}}
     */
    public static MethodHandle ncclCommWindowDeregister$handle() {
        return ncclCommWindowDeregister$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclCommWindowDeregister}}
     */
    public static MemorySegment ncclCommWindowDeregister$address() {
        return SYMBOLS.find("ncclCommWindowDeregister", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclCommWindowDeregister(ncclComm_t comm, ncclWindow_t win);
     * }
     */
    public static int ncclCommWindowDeregister(MemorySegment comm, MemorySegment win) {
        var mh$ = ncclCommWindowDeregister$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, win);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclWinGetUserPtr}}
     */
    public static FunctionDescriptor ncclWinGetUserPtr$descriptor() {
        return ncclWinGetUserPtr$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclWinGetUserPtr}}
     */
    public static MethodHandle ncclWinGetUserPtr$handle() {
        return ncclWinGetUserPtr$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclWinGetUserPtr}}
     */
    public static MemorySegment ncclWinGetUserPtr$address() {
        return SYMBOLS.find("ncclWinGetUserPtr", "2.29");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclWinGetUserPtr(ncclComm_t comm, ncclWindow_t win, void **outUserPtr);
     * }
     */
    public static int ncclWinGetUserPtr(MemorySegment comm, MemorySegment win,
            MemorySegment outUserPtr) {
        var mh$ = ncclWinGetUserPtr$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, win, outUserPtr);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code ncclNumOps_dummy}}
     */
    public static int ncclNumOps_dummy() {
        return 5;
    }

    /**
     * {@return {@code ncclSum}}
     */
    public static int ncclSum() {
        return 0;
    }

    /**
     * {@return {@code ncclProd}}
     */
    public static int ncclProd() {
        return 1;
    }

    /**
     * {@return {@code ncclMax}}
     */
    public static int ncclMax() {
        return 2;
    }

    /**
     * {@return {@code ncclMin}}
     */
    public static int ncclMin() {
        return 3;
    }

    /**
     * {@return {@code ncclAvg}}
     */
    public static int ncclAvg() {
        return 4;
    }

    /**
     * {@return {@code ncclNumOps}}
     */
    public static int ncclNumOps() {
        return 5;
    }

    /**
     * {@return {@code ncclMaxRedOp}}
     */
    public static int ncclMaxRedOp() {
        return 2147483647;
    }

    /**
     * {@return {@code ncclInt8}}
     */
    public static int ncclInt8() {
        return 0;
    }

    /**
     * {@return {@code ncclChar}}
     */
    public static int ncclChar() {
        return 0;
    }

    /**
     * {@return {@code ncclUint8}}
     */
    public static int ncclUint8() {
        return 1;
    }

    /**
     * {@return {@code ncclInt32}}
     */
    public static int ncclInt32() {
        return 2;
    }

    /**
     * {@return {@code ncclInt}}
     */
    public static int ncclInt() {
        return 2;
    }

    /**
     * {@return {@code ncclUint32}}
     */
    public static int ncclUint32() {
        return 3;
    }

    /**
     * {@return {@code ncclInt64}}
     */
    public static int ncclInt64() {
        return 4;
    }

    /**
     * {@return {@code ncclUint64}}
     */
    public static int ncclUint64() {
        return 5;
    }

    /**
     * {@return {@code ncclFloat16}}
     */
    public static int ncclFloat16() {
        return 6;
    }

    /**
     * {@return {@code ncclHalf}}
     */
    public static int ncclHalf() {
        return 6;
    }

    /**
     * {@return {@code ncclFloat32}}
     */
    public static int ncclFloat32() {
        return 7;
    }

    /**
     * {@return {@code ncclFloat}}
     */
    public static int ncclFloat() {
        return 7;
    }

    /**
     * {@return {@code ncclFloat64}}
     */
    public static int ncclFloat64() {
        return 8;
    }

    /**
     * {@return {@code ncclDouble}}
     */
    public static int ncclDouble() {
        return 8;
    }

    /**
     * {@return {@code ncclBfloat16}}
     */
    public static int ncclBfloat16() {
        return 9;
    }

    /**
     * {@return {@code ncclFloat8e4m3}}
     */
    public static int ncclFloat8e4m3() {
        return 10;
    }

    /**
     * {@return {@code ncclFloat8e5m2}}
     */
    public static int ncclFloat8e5m2() {
        return 11;
    }

    /**
     * {@return {@code ncclNumTypes}}
     */
    public static int ncclNumTypes() {
        return 12;
    }

    /**
     * {@return {@code ncclScalarDevice}}
     */
    public static int ncclScalarDevice() {
        return 0;
    }

    /**
     * {@return {@code ncclScalarHostImmediate}}
     */
    public static int ncclScalarHostImmediate() {
        return 1;
    }

    /**
     * {@return the descriptor of {@code ncclRedOpCreatePreMulSum}}
     */
    public static FunctionDescriptor ncclRedOpCreatePreMulSum$descriptor() {
        return ncclRedOpCreatePreMulSum$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclRedOpCreatePreMulSum}}
     */
    public static MethodHandle ncclRedOpCreatePreMulSum$handle() {
        return ncclRedOpCreatePreMulSum$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclRedOpCreatePreMulSum}}
     */
    public static MemorySegment ncclRedOpCreatePreMulSum$address() {
        return SYMBOLS.find("ncclRedOpCreatePreMulSum", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclRedOpCreatePreMulSum(ncclRedOp_t *op, void *scalar, ncclDataType_t datatype, ncclScalarResidence_t residence, ncclComm_t comm);
     * }
     */
    public static int ncclRedOpCreatePreMulSum(MemorySegment op, MemorySegment scalar, int datatype,
            int residence, MemorySegment comm) {
        var mh$ = ncclRedOpCreatePreMulSum$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(op, scalar, datatype, residence, comm);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclRedOpDestroy}}
     */
    public static FunctionDescriptor ncclRedOpDestroy$descriptor() {
        return ncclRedOpDestroy$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclRedOpDestroy}}
     */
    public static MethodHandle ncclRedOpDestroy$handle() {
        return ncclRedOpDestroy$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclRedOpDestroy}}
     */
    public static MemorySegment ncclRedOpDestroy$address() {
        return SYMBOLS.find("ncclRedOpDestroy", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclRedOpDestroy(ncclRedOp_t op, ncclComm_t comm);
     * }
     */
    public static int ncclRedOpDestroy(int op, MemorySegment comm) {
        var mh$ = ncclRedOpDestroy$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(op, comm);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclReduce}}
     */
    public static FunctionDescriptor ncclReduce$descriptor() {
        return ncclReduce$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclReduce}}
     */
    public static MethodHandle ncclReduce$handle() {
        return ncclReduce$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclReduce}}
     */
    public static MemorySegment ncclReduce$address() {
        return SYMBOLS.find("ncclReduce", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclReduce(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, ncclRedOp_t op, int root, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclReduce(MemorySegment sendbuff, MemorySegment recvbuff, long count,
            int datatype, int op, int root, MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclReduce$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuff, recvbuff, count, datatype, op, root, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclBcast}}
     */
    public static FunctionDescriptor ncclBcast$descriptor() {
        return ncclBcast$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclBcast}}
     */
    public static MethodHandle ncclBcast$handle() {
        return ncclBcast$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclBcast}}
     */
    public static MemorySegment ncclBcast$address() {
        return SYMBOLS.find("ncclBcast", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclBcast(void *buff, size_t count, ncclDataType_t datatype, int root, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclBcast(MemorySegment buff, long count, int datatype, int root,
            MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclBcast$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(buff, count, datatype, root, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclBroadcast}}
     */
    public static FunctionDescriptor ncclBroadcast$descriptor() {
        return ncclBroadcast$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclBroadcast}}
     */
    public static MethodHandle ncclBroadcast$handle() {
        return ncclBroadcast$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclBroadcast}}
     */
    public static MemorySegment ncclBroadcast$address() {
        return SYMBOLS.find("ncclBroadcast", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclBroadcast(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, int root, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclBroadcast(MemorySegment sendbuff, MemorySegment recvbuff, long count,
            int datatype, int root, MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclBroadcast$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuff, recvbuff, count, datatype, root, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclAllReduce}}
     */
    public static FunctionDescriptor ncclAllReduce$descriptor() {
        return ncclAllReduce$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclAllReduce}}
     */
    public static MethodHandle ncclAllReduce$handle() {
        return ncclAllReduce$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclAllReduce}}
     */
    public static MemorySegment ncclAllReduce$address() {
        return SYMBOLS.find("ncclAllReduce", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclAllReduce(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclAllReduce(MemorySegment sendbuff, MemorySegment recvbuff, long count,
            int datatype, int op, MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclAllReduce$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuff, recvbuff, count, datatype, op, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclReduceScatter}}
     */
    public static FunctionDescriptor ncclReduceScatter$descriptor() {
        return ncclReduceScatter$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclReduceScatter}}
     */
    public static MethodHandle ncclReduceScatter$handle() {
        return ncclReduceScatter$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclReduceScatter}}
     */
    public static MemorySegment ncclReduceScatter$address() {
        return SYMBOLS.find("ncclReduceScatter", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclReduceScatter(const void *sendbuff, void *recvbuff, size_t recvcount, ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclReduceScatter(MemorySegment sendbuff, MemorySegment recvbuff,
            long recvcount, int datatype, int op, MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclReduceScatter$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuff, recvbuff, recvcount, datatype, op, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclAllGather}}
     */
    public static FunctionDescriptor ncclAllGather$descriptor() {
        return ncclAllGather$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclAllGather}}
     */
    public static MethodHandle ncclAllGather$handle() {
        return ncclAllGather$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclAllGather}}
     */
    public static MemorySegment ncclAllGather$address() {
        return SYMBOLS.find("ncclAllGather", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclAllGather(const void *sendbuff, void *recvbuff, size_t sendcount, ncclDataType_t datatype, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclAllGather(MemorySegment sendbuff, MemorySegment recvbuff, long sendcount,
            int datatype, MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclAllGather$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuff, recvbuff, sendcount, datatype, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclAlltoAll}}
     */
    public static FunctionDescriptor ncclAlltoAll$descriptor() {
        return ncclAlltoAll$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclAlltoAll}}
     */
    public static MethodHandle ncclAlltoAll$handle() {
        return ncclAlltoAll$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclAlltoAll}}
     */
    public static MemorySegment ncclAlltoAll$address() {
        return SYMBOLS.find("ncclAlltoAll", "2.28");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclAlltoAll(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclAlltoAll(MemorySegment sendbuff, MemorySegment recvbuff, long count,
            int datatype, MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclAlltoAll$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuff, recvbuff, count, datatype, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclGather}}
     */
    public static FunctionDescriptor ncclGather$descriptor() {
        return ncclGather$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclGather}}
     */
    public static MethodHandle ncclGather$handle() {
        return ncclGather$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclGather}}
     */
    public static MemorySegment ncclGather$address() {
        return SYMBOLS.find("ncclGather", "2.28");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclGather(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, int root, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclGather(MemorySegment sendbuff, MemorySegment recvbuff, long count,
            int datatype, int root, MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclGather$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuff, recvbuff, count, datatype, root, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclScatter}}
     */
    public static FunctionDescriptor ncclScatter$descriptor() {
        return ncclScatter$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclScatter}}
     */
    public static MethodHandle ncclScatter$handle() {
        return ncclScatter$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclScatter}}
     */
    public static MemorySegment ncclScatter$address() {
        return SYMBOLS.find("ncclScatter", "2.28");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclScatter(const void *sendbuff, void *recvbuff, size_t count, ncclDataType_t datatype, int root, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclScatter(MemorySegment sendbuff, MemorySegment recvbuff, long count,
            int datatype, int root, MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclScatter$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuff, recvbuff, count, datatype, root, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclSend}}
     */
    public static FunctionDescriptor ncclSend$descriptor() {
        return ncclSend$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclSend}}
     */
    public static MethodHandle ncclSend$handle() {
        return ncclSend$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclSend}}
     */
    public static MemorySegment ncclSend$address() {
        return SYMBOLS.find("ncclSend", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclSend(const void *sendbuff, size_t count, ncclDataType_t datatype, int peer, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclSend(MemorySegment sendbuff, long count, int datatype, int peer,
            MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclSend$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuff, count, datatype, peer, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclRecv}}
     */
    public static FunctionDescriptor ncclRecv$descriptor() {
        return ncclRecv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclRecv}}
     */
    public static MethodHandle ncclRecv$handle() {
        return ncclRecv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclRecv}}
     */
    public static MemorySegment ncclRecv$address() {
        return SYMBOLS.find("ncclRecv", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclRecv(void *recvbuff, size_t count, ncclDataType_t datatype, int peer, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclRecv(MemorySegment recvbuff, long count, int datatype, int peer,
            MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclRecv$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(recvbuff, count, datatype, peer, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclPutSignal}}
     */
    public static FunctionDescriptor ncclPutSignal$descriptor() {
        return ncclPutSignal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclPutSignal}}
     */
    public static MethodHandle ncclPutSignal$handle() {
        return ncclPutSignal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclPutSignal}}
     */
    public static MemorySegment ncclPutSignal$address() {
        return SYMBOLS.find("ncclPutSignal", "2.29");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclPutSignal(const void *localbuff, size_t count, ncclDataType_t datatype, int peer, ncclWindow_t peerWin, size_t peerWinOffset, int sigIdx, int ctx, unsigned int flags, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclPutSignal(MemorySegment localbuff, long count, int datatype, int peer,
            MemorySegment peerWin, long peerWinOffset, int sigIdx, int ctx, int flags,
            MemorySegment comm, MemorySegment stream) {
        var mh$ = ncclPutSignal$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(localbuff, count, datatype, peer, peerWin, peerWinOffset, sigIdx, ctx, flags, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclSignal}}
     */
    public static FunctionDescriptor ncclSignal$descriptor() {
        return ncclSignal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclSignal}}
     */
    public static MethodHandle ncclSignal$handle() {
        return ncclSignal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclSignal}}
     */
    public static MemorySegment ncclSignal$address() {
        return SYMBOLS.find("ncclSignal", "2.29");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclSignal(int peer, int sigIdx, int ctx, unsigned int flags, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclSignal(int peer, int sigIdx, int ctx, int flags, MemorySegment comm,
            MemorySegment stream) {
        var mh$ = ncclSignal$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(peer, sigIdx, ctx, flags, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclWaitSignal}}
     */
    public static FunctionDescriptor ncclWaitSignal$descriptor() {
        return ncclWaitSignal$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclWaitSignal}}
     */
    public static MethodHandle ncclWaitSignal$handle() {
        return ncclWaitSignal$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclWaitSignal}}
     */
    public static MemorySegment ncclWaitSignal$address() {
        return SYMBOLS.find("ncclWaitSignal", "2.29");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclWaitSignal(int nDesc, ncclWaitSignalDesc_t *signalDescs, ncclComm_t comm, cudaStream_t stream);
     * }
     */
    public static int ncclWaitSignal(int nDesc, MemorySegment signalDescs, MemorySegment comm,
            MemorySegment stream) {
        var mh$ = ncclWaitSignal$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(nDesc, signalDescs, comm, stream);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclGroupStart}}
     */
    public static FunctionDescriptor ncclGroupStart$descriptor() {
        return ncclGroupStart$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclGroupStart}}
     */
    public static MethodHandle ncclGroupStart$handle() {
        return ncclGroupStart$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclGroupStart}}
     */
    public static MemorySegment ncclGroupStart$address() {
        return SYMBOLS.find("ncclGroupStart", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclGroupStart();
     * }
     */
    public static int ncclGroupStart() {
        var mh$ = ncclGroupStart$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclGroupEnd}}
     */
    public static FunctionDescriptor ncclGroupEnd$descriptor() {
        return ncclGroupEnd$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclGroupEnd}}
     */
    public static MethodHandle ncclGroupEnd$handle() {
        return ncclGroupEnd$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclGroupEnd}}
     */
    public static MemorySegment ncclGroupEnd$address() {
        return SYMBOLS.find("ncclGroupEnd", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclGroupEnd();
     * }
     */
    public static int ncclGroupEnd() {
        var mh$ = ncclGroupEnd$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclGroupSimulateEnd}}
     */
    public static FunctionDescriptor ncclGroupSimulateEnd$descriptor() {
        return ncclGroupSimulateEnd$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclGroupSimulateEnd}}
     */
    public static MethodHandle ncclGroupSimulateEnd$handle() {
        return ncclGroupSimulateEnd$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclGroupSimulateEnd}}
     */
    public static MemorySegment ncclGroupSimulateEnd$address() {
        return SYMBOLS.find("ncclGroupSimulateEnd", null);
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclGroupSimulateEnd(ncclSimInfo_t *simInfo);
     * }
     */
    public static int ncclGroupSimulateEnd(MemorySegment simInfo) {
        var mh$ = ncclGroupSimulateEnd$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(simInfo);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamBind}}
     */
    public static FunctionDescriptor ncclParamBind$descriptor() {
        return ncclParamBind$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamBind}}
     */
    public static MethodHandle ncclParamBind$handle() {
        return ncclParamBind$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamBind}}
     */
    public static MemorySegment ncclParamBind$address() {
        return SYMBOLS.find("ncclParamBind", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamBind(ncclParamHandle_t *out, const char *key);
     * }
     */
    public static int ncclParamBind(MemorySegment out, MemorySegment key) {
        var mh$ = ncclParamBind$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(out, key);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGetI8}}
     */
    public static FunctionDescriptor ncclParamGetI8$descriptor() {
        return ncclParamGetI8$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGetI8}}
     */
    public static MethodHandle ncclParamGetI8$handle() {
        return ncclParamGetI8$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGetI8}}
     */
    public static MemorySegment ncclParamGetI8$address() {
        return SYMBOLS.find("ncclParamGetI8", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGetI8(ncclParamHandle_t h, int8_t *out);
     * }
     */
    public static int ncclParamGetI8(MemorySegment h, MemorySegment out) {
        var mh$ = ncclParamGetI8$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(h, out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGetI16}}
     */
    public static FunctionDescriptor ncclParamGetI16$descriptor() {
        return ncclParamGetI16$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGetI16}}
     */
    public static MethodHandle ncclParamGetI16$handle() {
        return ncclParamGetI16$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGetI16}}
     */
    public static MemorySegment ncclParamGetI16$address() {
        return SYMBOLS.find("ncclParamGetI16", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGetI16(ncclParamHandle_t h, int16_t *out);
     * }
     */
    public static int ncclParamGetI16(MemorySegment h, MemorySegment out) {
        var mh$ = ncclParamGetI16$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(h, out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGetI32}}
     */
    public static FunctionDescriptor ncclParamGetI32$descriptor() {
        return ncclParamGetI32$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGetI32}}
     */
    public static MethodHandle ncclParamGetI32$handle() {
        return ncclParamGetI32$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGetI32}}
     */
    public static MemorySegment ncclParamGetI32$address() {
        return SYMBOLS.find("ncclParamGetI32", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGetI32(ncclParamHandle_t h, int32_t *out);
     * }
     */
    public static int ncclParamGetI32(MemorySegment h, MemorySegment out) {
        var mh$ = ncclParamGetI32$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(h, out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGetI64}}
     */
    public static FunctionDescriptor ncclParamGetI64$descriptor() {
        return ncclParamGetI64$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGetI64}}
     */
    public static MethodHandle ncclParamGetI64$handle() {
        return ncclParamGetI64$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGetI64}}
     */
    public static MemorySegment ncclParamGetI64$address() {
        return SYMBOLS.find("ncclParamGetI64", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGetI64(ncclParamHandle_t h, int64_t *out);
     * }
     */
    public static int ncclParamGetI64(MemorySegment h, MemorySegment out) {
        var mh$ = ncclParamGetI64$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(h, out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGetU8}}
     */
    public static FunctionDescriptor ncclParamGetU8$descriptor() {
        return ncclParamGetU8$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGetU8}}
     */
    public static MethodHandle ncclParamGetU8$handle() {
        return ncclParamGetU8$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGetU8}}
     */
    public static MemorySegment ncclParamGetU8$address() {
        return SYMBOLS.find("ncclParamGetU8", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGetU8(ncclParamHandle_t h, uint8_t *out);
     * }
     */
    public static int ncclParamGetU8(MemorySegment h, MemorySegment out) {
        var mh$ = ncclParamGetU8$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(h, out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGetU16}}
     */
    public static FunctionDescriptor ncclParamGetU16$descriptor() {
        return ncclParamGetU16$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGetU16}}
     */
    public static MethodHandle ncclParamGetU16$handle() {
        return ncclParamGetU16$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGetU16}}
     */
    public static MemorySegment ncclParamGetU16$address() {
        return SYMBOLS.find("ncclParamGetU16", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGetU16(ncclParamHandle_t h, uint16_t *out);
     * }
     */
    public static int ncclParamGetU16(MemorySegment h, MemorySegment out) {
        var mh$ = ncclParamGetU16$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(h, out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGetU32}}
     */
    public static FunctionDescriptor ncclParamGetU32$descriptor() {
        return ncclParamGetU32$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGetU32}}
     */
    public static MethodHandle ncclParamGetU32$handle() {
        return ncclParamGetU32$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGetU32}}
     */
    public static MemorySegment ncclParamGetU32$address() {
        return SYMBOLS.find("ncclParamGetU32", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGetU32(ncclParamHandle_t h, uint32_t *out);
     * }
     */
    public static int ncclParamGetU32(MemorySegment h, MemorySegment out) {
        var mh$ = ncclParamGetU32$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(h, out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGetU64}}
     */
    public static FunctionDescriptor ncclParamGetU64$descriptor() {
        return ncclParamGetU64$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGetU64}}
     */
    public static MethodHandle ncclParamGetU64$handle() {
        return ncclParamGetU64$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGetU64}}
     */
    public static MemorySegment ncclParamGetU64$address() {
        return SYMBOLS.find("ncclParamGetU64", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGetU64(ncclParamHandle_t h, uint64_t *out);
     * }
     */
    public static int ncclParamGetU64(MemorySegment h, MemorySegment out) {
        var mh$ = ncclParamGetU64$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(h, out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGetStr}}
     */
    public static FunctionDescriptor ncclParamGetStr$descriptor() {
        return ncclParamGetStr$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGetStr}}
     */
    public static MethodHandle ncclParamGetStr$handle() {
        return ncclParamGetStr$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGetStr}}
     */
    public static MemorySegment ncclParamGetStr$address() {
        return SYMBOLS.find("ncclParamGetStr", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGetStr(ncclParamHandle_t h, const char **out);
     * }
     */
    public static int ncclParamGetStr(MemorySegment h, MemorySegment out) {
        var mh$ = ncclParamGetStr$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(h, out);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGet}}
     */
    public static FunctionDescriptor ncclParamGet$descriptor() {
        return ncclParamGet$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGet}}
     */
    public static MethodHandle ncclParamGet$handle() {
        return ncclParamGet$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGet}}
     */
    public static MemorySegment ncclParamGet$address() {
        return SYMBOLS.find("ncclParamGet", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGet(ncclParamHandle_t h, void *out, int maxLen, int *len);
     * }
     */
    public static int ncclParamGet(MemorySegment h, MemorySegment out, int maxLen,
            MemorySegment len) {
        var mh$ = ncclParamGet$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(h, out, maxLen, len);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGetParameter}}
     */
    public static FunctionDescriptor ncclParamGetParameter$descriptor() {
        return ncclParamGetParameter$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGetParameter}}
     */
    public static MethodHandle ncclParamGetParameter$handle() {
        return ncclParamGetParameter$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGetParameter}}
     */
    public static MemorySegment ncclParamGetParameter$address() {
        return SYMBOLS.find("ncclParamGetParameter", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGetParameter(const char *key, const char **value, int *valueLen);
     * }
     */
    public static int ncclParamGetParameter(MemorySegment key, MemorySegment value,
            MemorySegment valueLen) {
        var mh$ = ncclParamGetParameter$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(key, value, valueLen);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamGetAllParameterKeys}}
     */
    public static FunctionDescriptor ncclParamGetAllParameterKeys$descriptor() {
        return ncclParamGetAllParameterKeys$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamGetAllParameterKeys}}
     */
    public static MethodHandle ncclParamGetAllParameterKeys$handle() {
        return ncclParamGetAllParameterKeys$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamGetAllParameterKeys}}
     */
    public static MemorySegment ncclParamGetAllParameterKeys$address() {
        return SYMBOLS.find("ncclParamGetAllParameterKeys", "2.30");
    }

    /**
     * {@snippet lang=c :
     * ncclResult_t ncclParamGetAllParameterKeys(const char ***table, int *tableLen);
     * }
     */
    public static int ncclParamGetAllParameterKeys(MemorySegment table, MemorySegment tableLen) {
        var mh$ = ncclParamGetAllParameterKeys$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(table, tableLen);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code ncclParamDumpAll}}
     */
    public static FunctionDescriptor ncclParamDumpAll$descriptor() {
        return ncclParamDumpAll$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code ncclParamDumpAll}}
     */
    public static MethodHandle ncclParamDumpAll$handle() {
        return ncclParamDumpAll$shared.HANDLE;
    }

    /**
     * {@return the address of {@code ncclParamDumpAll}}
     */
    public static MemorySegment ncclParamDumpAll$address() {
        return SYMBOLS.find("ncclParamDumpAll", "2.30");
    }

    /**
     * {@snippet lang=c :
     * void ncclParamDumpAll();
     * }
     */
    public static void ncclParamDumpAll() {
        var mh$ = ncclParamDumpAll$shared.HANDLE;
        try {
            mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code NCCL_MAJOR}}
     */
    public static int NCCL_MAJOR() {
        return 2;
    }

    /**
     * {@return {@code NCCL_MINOR}}
     */
    public static int NCCL_MINOR() {
        return 30;
    }

    /**
     * {@return {@code NCCL_PATCH}}
     */
    public static int NCCL_PATCH() {
        return 7;
    }

    /**
     * {@return {@code NCCL_SUFFIX}}
     */
    public static MemorySegment NCCL_SUFFIX() {
        return NCCL_SUFFIX$shared.SEGMENT;
    }

    /**
     * {@return {@code NCCL_VERSION_CODE}}
     */
    public static int NCCL_VERSION_CODE() {
        return 23007;
    }

    /**
     * {@return {@code NCCL_COMM_NULL}}
     */
    public static MemorySegment NCCL_COMM_NULL() {
        return NCCL_COMM_NULL$shared.SEGMENT;
    }

    /**
     * {@return {@code NCCL_UNIQUE_ID_BYTES}}
     */
    public static int NCCL_UNIQUE_ID_BYTES() {
        return 128;
    }

    /**
     * {@return {@code NCCL_CONFIG_UNDEF_INT}}
     */
    public static int NCCL_CONFIG_UNDEF_INT() {
        return -2147483648;
    }

    /**
     * {@return {@code NCCL_CONFIG_UNDEF_PTR}}
     */
    public static MemorySegment NCCL_CONFIG_UNDEF_PTR() {
        return NCCL_CONFIG_UNDEF_PTR$shared.SEGMENT;
    }

    /**
     * {@return {@code NCCL_SPLIT_NOCOLOR}}
     */
    public static int NCCL_SPLIT_NOCOLOR() {
        return -1;
    }

    /**
     * {@return {@code NCCL_UNDEF_FLOAT}}
     */
    public static float NCCL_UNDEF_FLOAT() {
        return -1.0f;
    }

    /**
     * {@return {@code NCCL_API_MAGIC}}
     */
    public static int NCCL_API_MAGIC() {
        return -889274641;
    }

    /**
     * {@return {@code NCCL_WIN_DEFAULT}}
     */
    public static int NCCL_WIN_DEFAULT() {
        return 0;
    }

    /**
     * {@return {@code NCCL_WIN_COLL_SYMMETRIC}}
     */
    public static int NCCL_WIN_COLL_SYMMETRIC() {
        return 1;
    }

    /**
     * {@return {@code NCCL_WIN_STRICT_ORDERING}}
     */
    public static int NCCL_WIN_STRICT_ORDERING() {
        return 2;
    }

    /**
     * {@return {@code NCCL_WIN_REQUIRED_ALIGNMENT}}
     */
    public static int NCCL_WIN_REQUIRED_ALIGNMENT() {
        return 4096;
    }

    /**
     * {@return {@code NCCL_CTA_POLICY_DEFAULT}}
     */
    public static int NCCL_CTA_POLICY_DEFAULT() {
        return 0;
    }

    /**
     * {@return {@code NCCL_CTA_POLICY_EFFICIENCY}}
     */
    public static int NCCL_CTA_POLICY_EFFICIENCY() {
        return 1;
    }

    /**
     * {@return {@code NCCL_CTA_POLICY_ZERO}}
     */
    public static int NCCL_CTA_POLICY_ZERO() {
        return 2;
    }

    /**
     * {@return {@code NCCL_SHRINK_DEFAULT}}
     */
    public static int NCCL_SHRINK_DEFAULT() {
        return 0;
    }

    /**
     * {@return {@code NCCL_SHRINK_ABORT}}
     */
    public static int NCCL_SHRINK_ABORT() {
        return 1;
    }

    /**
     * {@return {@code NCCL_REVOKE_DEFAULT}}
     */
    public static int NCCL_REVOKE_DEFAULT() {
        return 0;
    }

    /**
     * {@return {@code NCCL_SUSPEND_MEM}}
     */
    public static int NCCL_SUSPEND_MEM() {
        return 1;
    }

    private static final class ncclMemAlloc$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_LONG);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclMemAlloc", DESC, null);
    }

    private static final class ncclMemFree$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclMemFree", DESC, null);
    }

    private static final class ncclGetVersion$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclGetVersion", DESC, null);
    }

    private static final class ncclGetUniqueId$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclGetUniqueId", DESC, null);
    }

    private static final class ncclCommInitRankConfig$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_INT, ncclUniqueId.layout(), nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommInitRankConfig", DESC, null);
    }

    private static final class ncclCommInitRank$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_INT, ncclUniqueId.layout(), nccl_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommInitRank", DESC, null);
    }

    private static final class ncclCommInitAll$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommInitAll", DESC, null);
    }

    private static final class ncclCommFinalize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommFinalize", DESC, null);
    }

    private static final class ncclCommDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommDestroy", DESC, null);
    }

    private static final class ncclCommAbort$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommAbort", DESC, null);
    }

    private static final class ncclCommRevoke$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommRevoke", DESC, "2.28.9");
    }

    private static final class ncclCommSplit$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommSplit", DESC, null);
    }

    private static final class ncclCommShrink$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommShrink", DESC, null);
    }

    private static final class ncclCommGetUniqueId$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommGetUniqueId", DESC, "2.29");
    }

    private static final class ncclCommGrow$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommGrow", DESC, "2.29");
    }

    private static final class ncclCommInitRankScalable$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommInitRankScalable", DESC, null);
    }

    private static final class ncclGetErrorString$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_POINTER, nccl_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclGetErrorString", DESC, null);
    }

    private static final class ncclGetLastError$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclGetLastError", DESC, null);
    }

    private static final class ncclCommGetAsyncError$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommGetAsyncError", DESC, null);
    }

    private static final class ncclCommCount$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommCount", DESC, null);
    }

    private static final class ncclCommCuDevice$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommCuDevice", DESC, null);
    }

    private static final class ncclCommUserRank$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommUserRank", DESC, null);
    }

    private static final class ncclCommRegister$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommRegister", DESC, null);
    }

    private static final class ncclCommDeregister$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommDeregister", DESC, null);
    }

    private static final class ncclCommSuspend$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommSuspend", DESC, "2.29.7");
    }

    private static final class ncclCommResume$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommResume", DESC, "2.29.7");
    }

    private static final class ncclCommMemStats$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommMemStats", DESC, "2.29.7");
    }

    private static final class ncclCommWindowRegister$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_POINTER, nccl_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommWindowRegister", DESC, null);
    }

    private static final class ncclCommWindowDeregister$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclCommWindowDeregister", DESC, null);
    }

    private static final class ncclWinGetUserPtr$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclWinGetUserPtr", DESC, "2.29");
    }

    private static final class ncclRedOpCreatePreMulSum$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclRedOpCreatePreMulSum", DESC, null);
    }

    private static final class ncclRedOpDestroy$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclRedOpDestroy", DESC, null);
    }

    private static final class ncclReduce$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclReduce", DESC, null);
    }

    private static final class ncclBcast$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclBcast", DESC, null);
    }

    private static final class ncclBroadcast$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclBroadcast", DESC, null);
    }

    private static final class ncclAllReduce$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclAllReduce", DESC, null);
    }

    private static final class ncclReduceScatter$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclReduceScatter", DESC, null);
    }

    private static final class ncclAllGather$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclAllGather", DESC, null);
    }

    private static final class ncclAlltoAll$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclAlltoAll", DESC, "2.28");
    }

    private static final class ncclGather$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclGather", DESC, "2.28");
    }

    private static final class ncclScatter$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclScatter", DESC, "2.28");
    }

    private static final class ncclSend$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclSend", DESC, null);
    }

    private static final class ncclRecv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclRecv", DESC, null);
    }

    private static final class ncclPutSignal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_LONG, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclPutSignal", DESC, "2.29");
    }

    private static final class ncclSignal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclSignal", DESC, "2.29");
    }

    private static final class ncclWaitSignal$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclWaitSignal", DESC, "2.29");
    }

    private static final class ncclGroupStart$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclGroupStart", DESC, null);
    }

    private static final class ncclGroupEnd$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclGroupEnd", DESC, null);
    }

    private static final class ncclGroupSimulateEnd$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclGroupSimulateEnd", DESC, null);
    }

    private static final class ncclParamBind$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamBind", DESC, "2.30");
    }

    private static final class ncclParamGetI8$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGetI8", DESC, "2.30");
    }

    private static final class ncclParamGetI16$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGetI16", DESC, "2.30");
    }

    private static final class ncclParamGetI32$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGetI32", DESC, "2.30");
    }

    private static final class ncclParamGetI64$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGetI64", DESC, "2.30");
    }

    private static final class ncclParamGetU8$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGetU8", DESC, "2.30");
    }

    private static final class ncclParamGetU16$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGetU16", DESC, "2.30");
    }

    private static final class ncclParamGetU32$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGetU32", DESC, "2.30");
    }

    private static final class ncclParamGetU64$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGetU64", DESC, "2.30");
    }

    private static final class ncclParamGetStr$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGetStr", DESC, "2.30");
    }

    private static final class ncclParamGet$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_INT, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGet", DESC, "2.30");
    }

    private static final class ncclParamGetParameter$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGetParameter", DESC, "2.30");
    }

    private static final class ncclParamGetAllParameterKeys$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(nccl_h.C_INT, nccl_h.C_POINTER, nccl_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamGetAllParameterKeys", DESC, "2.30");
    }

    private static final class ncclParamDumpAll$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid();

        static final MethodHandle HANDLE = SYMBOLS.downcall("ncclParamDumpAll", DESC, "2.30");
    }

    private static final class NCCL_SUFFIX$shared {
        static final MemorySegment SEGMENT = LIBRARY_ARENA.allocateFrom("");
    }

    private static final class NCCL_COMM_NULL$shared {
        static final MemorySegment SEGMENT = MemorySegment.ofAddress(0L);
    }

    private static final class NCCL_CONFIG_UNDEF_PTR$shared {
        static final MemorySegment SEGMENT = MemorySegment.ofAddress(0L);
    }
}
