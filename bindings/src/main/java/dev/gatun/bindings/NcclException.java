package dev.gatun.bindings;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A call of NCCL failed.
 *
 * <p>{@code ncclInProgress} (7), the usual answer of a communicator made non-blocking, counts as a failure here;
 * look for it before checking.
 */
public final class NcclException extends NativeException {

    private static final long serialVersionUID = 1L;

    /** From nccl.h; NCCL itself has words for a status but does not tell its name. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "ncclUnhandledCudaError"),
            Map.entry(2, "ncclSystemError"),
            Map.entry(3, "ncclInternalError"),
            Map.entry(4, "ncclInvalidArgument"),
            Map.entry(5, "ncclInvalidUsage"),
            Map.entry(6, "ncclRemoteError"),
            Map.entry(7, "ncclInProgress"),
            Map.entry(8, "ncclTimeout"));

    static final StatusSource SOURCE = status -> StatusDescription.of(
            NAMES.get(status),
            StatusText.ofStatus(NativeLibrary.NCCL, "ncclGetErrorString", status),
            StatusText.ofLastError(NativeLibrary.NCCL, "ncclGetLastError"));

    static final Map<Integer, String> HINTS = Map.ofEntries(
            Map.entry(1, "Run again with NCCL_DEBUG=WARN to see which CUDA call failed."),
            Map.entry(2,
                    "Run again with NCCL_DEBUG=WARN to see which system call failed; a full /dev/shm and a "
                            + "network interface that NCCL_SOCKET_IFNAME should name are usual."),
            Map.entry(3, "Run again with NCCL_DEBUG=WARN to see where NCCL failed."),
            Map.entry(5,
                    "The ranks do not agree on what they call, or one GPU serves two of them; "
                            + "NCCL_DEBUG=WARN tells more."),
            Map.entry(6, "Another rank failed or left: its own message has the cause."));

    NcclException(Failure failure) {
        super(failure);
    }

    /**
     * Does nothing, and allocates nothing, for success.
     *
     * @param status what a function of NCCL returned
     * @param call the function, for the message
     * @throws NcclException for any status but 0
     */
    public static void check(int status, String call) {
        check(status, call, Failure.NO_CONTEXT);
    }

    /**
     * Does nothing for success.
     *
     * @param status what a function of NCCL returned
     * @param call the function, for the message
     * @param context what it was called with, such as shapes; asked only on failure
     * @throws NcclException for any status but 0
     */
    public static void check(int status, String call, Supplier<String> context) {
        if (status != 0) {
            throw new NcclException(Failure.of(call, status, context, SOURCE, HINTS));
        }
    }
}
