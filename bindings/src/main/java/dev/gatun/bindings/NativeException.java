package dev.gatun.bindings;

/**
 * A native call returned a status that means failure.
 *
 * <p>The message has the call, the status by name and number, the library's own text, what the caller told
 * about shapes, and, for failures with a usual cause, what to do.
 */
public abstract sealed class NativeException extends RuntimeException
        permits CudaException, CublasException, CudnnException, NcclException, NvrtcException, NvmlException,
                MpiException {

    private static final long serialVersionUID = 1L;

    private final String call;
    private final int status;
    private final String statusName;

    NativeException(Failure failure) {
        super(failure.message());
        this.call = failure.call();
        this.status = failure.status();
        this.statusName = failure.statusName();
    }

    /** The call that failed, such as {@code cudaMalloc}. */
    public final String call() {
        return call;
    }

    /** The number it returned; never 0. */
    public final int status() {
        return status;
    }

    /** The status's name in the library's header, or {@code "status 35"} where the library could not be asked. */
    public final String statusName() {
        return statusName;
    }
}
