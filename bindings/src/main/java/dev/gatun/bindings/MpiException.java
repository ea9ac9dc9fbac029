package dev.gatun.bindings;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A call of Open MPI failed. By itself Open MPI ends the process instead; it returns statuses on communicators whose
 * error handler is {@code ompi_mpi_errors_return}.
 */
public final class MpiException extends NativeException {

    private static final long serialVersionUID = 1L;

    static final StatusSource SOURCE = status ->
            StatusDescription.of(StatusText.writtenFor(NativeLibrary.MPI, "MPI_Error_string", status));

    MpiException(Failure failure) {
        super(failure);
    }

    /**
     * Does nothing, and allocates nothing, for success.
     *
     * @param status what a function of MPI returned
     * @param call the function, for the message
     * @throws MpiException for any status but 0
     */
    public static void check(int status, String call) {
        check(status, call, Failure.NO_CONTEXT);
    }

    /**
     * Does nothing for success.
     *
     * @param status what a function of MPI returned
     * @param call the function, for the message
     * @param context what it was called with, such as sizes; asked only on failure
     * @throws MpiException for any status but 0
     */
    public static void check(int status, String call, Supplier<String> context) {
        if (status != 0) {
            throw new MpiException(Failure.of(call, status, context, SOURCE, Map.of()));
        }
    }
}
