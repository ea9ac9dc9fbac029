// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.mpi;

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
 * <p>Made from headers with {@code OMPI_MAJOR_VERSION 4}.
 */
public class mpi_h {
    static final Symbols SYMBOLS = dev.gatun.bindings.NativeLibrary.MPI.symbols();

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
     * {@code MPI_Comm}
     */
    public static final AddressLayout MPI_Comm = mpi_h.C_POINTER;

    /**
     * {@code MPI_Datatype}
     */
    public static final AddressLayout MPI_Datatype = mpi_h.C_POINTER;

    /**
     * {@code MPI_Errhandler}
     */
    public static final AddressLayout MPI_Errhandler = mpi_h.C_POINTER;

    /**
     * {@code MPI_Op}
     */
    public static final AddressLayout MPI_Op = mpi_h.C_POINTER;

    /**
     * {@code MPI_Request}
     */
    public static final AddressLayout MPI_Request = mpi_h.C_POINTER;

    mpi_h() {
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
     * {@return {@code MPI_THREAD_SERIALIZED}}
     */
    public static int MPI_THREAD_SERIALIZED() {
        return 2;
    }

    /**
     * {@return {@code MPI_THREAD_MULTIPLE}}
     */
    public static int MPI_THREAD_MULTIPLE() {
        return 3;
    }

    /**
     * {@return the descriptor of {@code MPI_Abort}}
     */
    public static FunctionDescriptor MPI_Abort$descriptor() {
        return MPI_Abort$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Abort}}
     */
    public static MethodHandle MPI_Abort$handle() {
        return MPI_Abort$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Abort}}
     */
    public static MemorySegment MPI_Abort$address() {
        return SYMBOLS.find("MPI_Abort", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Abort(MPI_Comm comm, int errorcode);
     * }
     */
    public static int MPI_Abort(MemorySegment comm, int errorcode) {
        var mh$ = MPI_Abort$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, errorcode);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Iallgatherv}}
     */
    public static FunctionDescriptor MPI_Iallgatherv$descriptor() {
        return MPI_Iallgatherv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Iallgatherv}}
     */
    public static MethodHandle MPI_Iallgatherv$handle() {
        return MPI_Iallgatherv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Iallgatherv}}
     */
    public static MemorySegment MPI_Iallgatherv$address() {
        return SYMBOLS.find("MPI_Iallgatherv", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Iallgatherv(const void *sendbuf, int sendcount, MPI_Datatype sendtype, void *recvbuf, const int[] recvcounts, const int[] displs, MPI_Datatype recvtype, MPI_Comm comm, MPI_Request *request);
     * }
     */
    public static int MPI_Iallgatherv(MemorySegment sendbuf, int sendcount, MemorySegment sendtype,
            MemorySegment recvbuf, MemorySegment recvcounts, MemorySegment displs,
            MemorySegment recvtype, MemorySegment comm, MemorySegment request) {
        var mh$ = MPI_Iallgatherv$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuf, sendcount, sendtype, recvbuf, recvcounts, displs, recvtype, comm, request);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Iallreduce}}
     */
    public static FunctionDescriptor MPI_Iallreduce$descriptor() {
        return MPI_Iallreduce$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Iallreduce}}
     */
    public static MethodHandle MPI_Iallreduce$handle() {
        return MPI_Iallreduce$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Iallreduce}}
     */
    public static MemorySegment MPI_Iallreduce$address() {
        return SYMBOLS.find("MPI_Iallreduce", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Iallreduce(const void *sendbuf, void *recvbuf, int count, MPI_Datatype datatype, MPI_Op op, MPI_Comm comm, MPI_Request *request);
     * }
     */
    public static int MPI_Iallreduce(MemorySegment sendbuf, MemorySegment recvbuf, int count,
            MemorySegment datatype, MemorySegment op, MemorySegment comm, MemorySegment request) {
        var mh$ = MPI_Iallreduce$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuf, recvbuf, count, datatype, op, comm, request);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Ialltoallv}}
     */
    public static FunctionDescriptor MPI_Ialltoallv$descriptor() {
        return MPI_Ialltoallv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Ialltoallv}}
     */
    public static MethodHandle MPI_Ialltoallv$handle() {
        return MPI_Ialltoallv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Ialltoallv}}
     */
    public static MemorySegment MPI_Ialltoallv$address() {
        return SYMBOLS.find("MPI_Ialltoallv", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Ialltoallv(const void *sendbuf, const int[] sendcounts, const int[] sdispls, MPI_Datatype sendtype, void *recvbuf, const int[] recvcounts, const int[] rdispls, MPI_Datatype recvtype, MPI_Comm comm, MPI_Request *request);
     * }
     */
    public static int MPI_Ialltoallv(MemorySegment sendbuf, MemorySegment sendcounts,
            MemorySegment sdispls, MemorySegment sendtype, MemorySegment recvbuf,
            MemorySegment recvcounts, MemorySegment rdispls, MemorySegment recvtype,
            MemorySegment comm, MemorySegment request) {
        var mh$ = MPI_Ialltoallv$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(sendbuf, sendcounts, sdispls, sendtype, recvbuf, recvcounts, rdispls, recvtype, comm, request);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Ibarrier}}
     */
    public static FunctionDescriptor MPI_Ibarrier$descriptor() {
        return MPI_Ibarrier$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Ibarrier}}
     */
    public static MethodHandle MPI_Ibarrier$handle() {
        return MPI_Ibarrier$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Ibarrier}}
     */
    public static MemorySegment MPI_Ibarrier$address() {
        return SYMBOLS.find("MPI_Ibarrier", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Ibarrier(MPI_Comm comm, MPI_Request *request);
     * }
     */
    public static int MPI_Ibarrier(MemorySegment comm, MemorySegment request) {
        var mh$ = MPI_Ibarrier$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, request);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Ibcast}}
     */
    public static FunctionDescriptor MPI_Ibcast$descriptor() {
        return MPI_Ibcast$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Ibcast}}
     */
    public static MethodHandle MPI_Ibcast$handle() {
        return MPI_Ibcast$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Ibcast}}
     */
    public static MemorySegment MPI_Ibcast$address() {
        return SYMBOLS.find("MPI_Ibcast", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Ibcast(void *buffer, int count, MPI_Datatype datatype, int root, MPI_Comm comm, MPI_Request *request);
     * }
     */
    public static int MPI_Ibcast(MemorySegment buffer, int count, MemorySegment datatype, int root,
            MemorySegment comm, MemorySegment request) {
        var mh$ = MPI_Ibcast$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(buffer, count, datatype, root, comm, request);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Cancel}}
     */
    public static FunctionDescriptor MPI_Cancel$descriptor() {
        return MPI_Cancel$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Cancel}}
     */
    public static MethodHandle MPI_Cancel$handle() {
        return MPI_Cancel$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Cancel}}
     */
    public static MemorySegment MPI_Cancel$address() {
        return SYMBOLS.find("MPI_Cancel", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Cancel(MPI_Request *request);
     * }
     */
    public static int MPI_Cancel(MemorySegment request) {
        var mh$ = MPI_Cancel$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(request);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Comm_free}}
     */
    public static FunctionDescriptor MPI_Comm_free$descriptor() {
        return MPI_Comm_free$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Comm_free}}
     */
    public static MethodHandle MPI_Comm_free$handle() {
        return MPI_Comm_free$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Comm_free}}
     */
    public static MemorySegment MPI_Comm_free$address() {
        return SYMBOLS.find("MPI_Comm_free", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Comm_free(MPI_Comm *comm);
     * }
     */
    public static int MPI_Comm_free(MemorySegment comm) {
        var mh$ = MPI_Comm_free$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Comm_rank}}
     */
    public static FunctionDescriptor MPI_Comm_rank$descriptor() {
        return MPI_Comm_rank$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Comm_rank}}
     */
    public static MethodHandle MPI_Comm_rank$handle() {
        return MPI_Comm_rank$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Comm_rank}}
     */
    public static MemorySegment MPI_Comm_rank$address() {
        return SYMBOLS.find("MPI_Comm_rank", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Comm_rank(MPI_Comm comm, int *rank);
     * }
     */
    public static int MPI_Comm_rank(MemorySegment comm, MemorySegment rank) {
        var mh$ = MPI_Comm_rank$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, rank);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Comm_set_errhandler}}
     */
    public static FunctionDescriptor MPI_Comm_set_errhandler$descriptor() {
        return MPI_Comm_set_errhandler$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Comm_set_errhandler}}
     */
    public static MethodHandle MPI_Comm_set_errhandler$handle() {
        return MPI_Comm_set_errhandler$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Comm_set_errhandler}}
     */
    public static MemorySegment MPI_Comm_set_errhandler$address() {
        return SYMBOLS.find("MPI_Comm_set_errhandler", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Comm_set_errhandler(MPI_Comm comm, MPI_Errhandler errhandler);
     * }
     */
    public static int MPI_Comm_set_errhandler(MemorySegment comm, MemorySegment errhandler) {
        var mh$ = MPI_Comm_set_errhandler$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, errhandler);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Comm_size}}
     */
    public static FunctionDescriptor MPI_Comm_size$descriptor() {
        return MPI_Comm_size$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Comm_size}}
     */
    public static MethodHandle MPI_Comm_size$handle() {
        return MPI_Comm_size$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Comm_size}}
     */
    public static MemorySegment MPI_Comm_size$address() {
        return SYMBOLS.find("MPI_Comm_size", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Comm_size(MPI_Comm comm, int *size);
     * }
     */
    public static int MPI_Comm_size(MemorySegment comm, MemorySegment size) {
        var mh$ = MPI_Comm_size$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, size);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Comm_split}}
     */
    public static FunctionDescriptor MPI_Comm_split$descriptor() {
        return MPI_Comm_split$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Comm_split}}
     */
    public static MethodHandle MPI_Comm_split$handle() {
        return MPI_Comm_split$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Comm_split}}
     */
    public static MemorySegment MPI_Comm_split$address() {
        return SYMBOLS.find("MPI_Comm_split", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Comm_split(MPI_Comm comm, int color, int key, MPI_Comm *newcomm);
     * }
     */
    public static int MPI_Comm_split(MemorySegment comm, int color, int key,
            MemorySegment newcomm) {
        var mh$ = MPI_Comm_split$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(comm, color, key, newcomm);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Error_string}}
     */
    public static FunctionDescriptor MPI_Error_string$descriptor() {
        return MPI_Error_string$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Error_string}}
     */
    public static MethodHandle MPI_Error_string$handle() {
        return MPI_Error_string$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Error_string}}
     */
    public static MemorySegment MPI_Error_string$address() {
        return SYMBOLS.find("MPI_Error_string", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Error_string(int errorcode, char *string, int *resultlen);
     * }
     */
    public static int MPI_Error_string(int errorcode, MemorySegment string,
            MemorySegment resultlen) {
        var mh$ = MPI_Error_string$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(errorcode, string, resultlen);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Finalize}}
     */
    public static FunctionDescriptor MPI_Finalize$descriptor() {
        return MPI_Finalize$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Finalize}}
     */
    public static MethodHandle MPI_Finalize$handle() {
        return MPI_Finalize$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Finalize}}
     */
    public static MemorySegment MPI_Finalize$address() {
        return SYMBOLS.find("MPI_Finalize", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Finalize();
     * }
     */
    public static int MPI_Finalize() {
        var mh$ = MPI_Finalize$shared.HANDLE;
        try {
            return (int) mh$.invokeExact();
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Finalized}}
     */
    public static FunctionDescriptor MPI_Finalized$descriptor() {
        return MPI_Finalized$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Finalized}}
     */
    public static MethodHandle MPI_Finalized$handle() {
        return MPI_Finalized$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Finalized}}
     */
    public static MemorySegment MPI_Finalized$address() {
        return SYMBOLS.find("MPI_Finalized", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Finalized(int *flag);
     * }
     */
    public static int MPI_Finalized(MemorySegment flag) {
        var mh$ = MPI_Finalized$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(flag);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Get_library_version}}
     */
    public static FunctionDescriptor MPI_Get_library_version$descriptor() {
        return MPI_Get_library_version$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Get_library_version}}
     */
    public static MethodHandle MPI_Get_library_version$handle() {
        return MPI_Get_library_version$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Get_library_version}}
     */
    public static MemorySegment MPI_Get_library_version$address() {
        return SYMBOLS.find("MPI_Get_library_version", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Get_library_version(char *version, int *resultlen);
     * }
     */
    public static int MPI_Get_library_version(MemorySegment version, MemorySegment resultlen) {
        var mh$ = MPI_Get_library_version$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(version, resultlen);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Initialized}}
     */
    public static FunctionDescriptor MPI_Initialized$descriptor() {
        return MPI_Initialized$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Initialized}}
     */
    public static MethodHandle MPI_Initialized$handle() {
        return MPI_Initialized$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Initialized}}
     */
    public static MemorySegment MPI_Initialized$address() {
        return SYMBOLS.find("MPI_Initialized", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Initialized(int *flag);
     * }
     */
    public static int MPI_Initialized(MemorySegment flag) {
        var mh$ = MPI_Initialized$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(flag);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Init_thread}}
     */
    public static FunctionDescriptor MPI_Init_thread$descriptor() {
        return MPI_Init_thread$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Init_thread}}
     */
    public static MethodHandle MPI_Init_thread$handle() {
        return MPI_Init_thread$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Init_thread}}
     */
    public static MemorySegment MPI_Init_thread$address() {
        return SYMBOLS.find("MPI_Init_thread", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Init_thread(int *argc, char ***argv, int required, int *provided);
     * }
     */
    public static int MPI_Init_thread(MemorySegment argc, MemorySegment argv, int required,
            MemorySegment provided) {
        var mh$ = MPI_Init_thread$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(argc, argv, required, provided);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Irecv}}
     */
    public static FunctionDescriptor MPI_Irecv$descriptor() {
        return MPI_Irecv$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Irecv}}
     */
    public static MethodHandle MPI_Irecv$handle() {
        return MPI_Irecv$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Irecv}}
     */
    public static MemorySegment MPI_Irecv$address() {
        return SYMBOLS.find("MPI_Irecv", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Irecv(void *buf, int count, MPI_Datatype datatype, int source, int tag, MPI_Comm comm, MPI_Request *request);
     * }
     */
    public static int MPI_Irecv(MemorySegment buf, int count, MemorySegment datatype, int source,
            int tag, MemorySegment comm, MemorySegment request) {
        var mh$ = MPI_Irecv$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(buf, count, datatype, source, tag, comm, request);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Isend}}
     */
    public static FunctionDescriptor MPI_Isend$descriptor() {
        return MPI_Isend$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Isend}}
     */
    public static MethodHandle MPI_Isend$handle() {
        return MPI_Isend$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Isend}}
     */
    public static MemorySegment MPI_Isend$address() {
        return SYMBOLS.find("MPI_Isend", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Isend(const void *buf, int count, MPI_Datatype datatype, int dest, int tag, MPI_Comm comm, MPI_Request *request);
     * }
     */
    public static int MPI_Isend(MemorySegment buf, int count, MemorySegment datatype, int dest,
            int tag, MemorySegment comm, MemorySegment request) {
        var mh$ = MPI_Isend$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(buf, count, datatype, dest, tag, comm, request);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Request_free}}
     */
    public static FunctionDescriptor MPI_Request_free$descriptor() {
        return MPI_Request_free$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Request_free}}
     */
    public static MethodHandle MPI_Request_free$handle() {
        return MPI_Request_free$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Request_free}}
     */
    public static MemorySegment MPI_Request_free$address() {
        return SYMBOLS.find("MPI_Request_free", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Request_free(MPI_Request *request);
     * }
     */
    public static int MPI_Request_free(MemorySegment request) {
        var mh$ = MPI_Request_free$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(request);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Testall}}
     */
    public static FunctionDescriptor MPI_Testall$descriptor() {
        return MPI_Testall$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Testall}}
     */
    public static MethodHandle MPI_Testall$handle() {
        return MPI_Testall$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Testall}}
     */
    public static MemorySegment MPI_Testall$address() {
        return SYMBOLS.find("MPI_Testall", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Testall(int count, MPI_Request[] array_of_requests, int *flag, MPI_Status[] array_of_statuses);
     * }
     */
    public static int MPI_Testall(int count, MemorySegment array_of_requests, MemorySegment flag,
            MemorySegment array_of_statuses) {
        var mh$ = MPI_Testall$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(count, array_of_requests, flag, array_of_statuses);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return the descriptor of {@code MPI_Test}}
     */
    public static FunctionDescriptor MPI_Test$descriptor() {
        return MPI_Test$shared.DESC;
    }

    /**
     * {@return the downcall handle of {@code MPI_Test}}
     */
    public static MethodHandle MPI_Test$handle() {
        return MPI_Test$shared.HANDLE;
    }

    /**
     * {@return the address of {@code MPI_Test}}
     */
    public static MemorySegment MPI_Test$address() {
        return SYMBOLS.find("MPI_Test", null);
    }

    /**
     * {@snippet lang=c :
     * int MPI_Test(MPI_Request *request, int *flag, MPI_Status *status);
     * }
     */
    public static int MPI_Test(MemorySegment request, MemorySegment flag, MemorySegment status) {
        var mh$ = MPI_Test$shared.HANDLE;
        try {
            return (int) mh$.invokeExact(request, flag, status);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return {@code OMPI_MAJOR_VERSION}}
     */
    public static int OMPI_MAJOR_VERSION() {
        return 4;
    }

    /**
     * {@return {@code OMPI_MINOR_VERSION}}
     */
    public static int OMPI_MINOR_VERSION() {
        return 1;
    }

    /**
     * {@return {@code MPI_MAX_ERROR_STRING}}
     */
    public static int MPI_MAX_ERROR_STRING() {
        return 256;
    }

    /**
     * {@return {@code MPI_MAX_LIBRARY_VERSION_STRING}}
     */
    public static int MPI_MAX_LIBRARY_VERSION_STRING() {
        return 256;
    }

    /**
     * {@return {@code MPI_SUCCESS}}
     */
    public static int MPI_SUCCESS() {
        return 0;
    }

    private static final class MPI_Abort$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Abort", DESC, null);
    }

    private static final class MPI_Iallgatherv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Iallgatherv", DESC, null);
    }

    private static final class MPI_Iallreduce$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Iallreduce", DESC, null);
    }

    private static final class MPI_Ialltoallv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Ialltoallv", DESC, null);
    }

    private static final class MPI_Ibarrier$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Ibarrier", DESC, null);
    }

    private static final class MPI_Ibcast$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Ibcast", DESC, null);
    }

    private static final class MPI_Cancel$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Cancel", DESC, null);
    }

    private static final class MPI_Comm_free$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Comm_free", DESC, null);
    }

    private static final class MPI_Comm_rank$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Comm_rank", DESC, null);
    }

    private static final class MPI_Comm_set_errhandler$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Comm_set_errhandler", DESC, null);
    }

    private static final class MPI_Comm_size$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Comm_size", DESC, null);
    }

    private static final class MPI_Comm_split$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_INT, mpi_h.C_INT, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Comm_split", DESC, null);
    }

    private static final class MPI_Error_string$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Error_string", DESC, null);
    }

    private static final class MPI_Finalize$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Finalize", DESC, null);
    }

    private static final class MPI_Finalized$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Finalized", DESC, null);
    }

    private static final class MPI_Get_library_version$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Get_library_version", DESC, null);
    }

    private static final class MPI_Initialized$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Initialized", DESC, null);
    }

    private static final class MPI_Init_thread$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_INT, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Init_thread", DESC, null);
    }

    private static final class MPI_Irecv$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_INT, mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Irecv", DESC, null);
    }

    private static final class MPI_Isend$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_INT, mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Isend", DESC, null);
    }

    private static final class MPI_Request_free$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Request_free", DESC, null);
    }

    private static final class MPI_Testall$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Testall", DESC, null);
    }

    private static final class MPI_Test$shared {
        static final FunctionDescriptor DESC = FunctionDescriptor.of(mpi_h.C_INT, mpi_h.C_POINTER, mpi_h.C_POINTER, mpi_h.C_POINTER);

        static final MethodHandle HANDLE = SYMBOLS.downcall("MPI_Test", DESC, null);
    }
}
