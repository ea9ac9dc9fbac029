package dev.gatun.bindings;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A call of cuBLASLt failed.
 */
public final class CublasException extends NativeException {

    private static final long serialVersionUID = 1L;

    static final StatusSource SOURCE = status -> StatusDescription.of(
            StatusText.ofStatus(NativeLibrary.CUBLASLT, "cublasLtGetStatusName", status),
            StatusText.ofStatus(NativeLibrary.CUBLASLT, "cublasLtGetStatusString", status));

    static final Map<Integer, String> HINTS = Map.ofEntries(
            Map.entry(1, "cuBLASLt could not start on this device: the CUDA error before this one has the cause."),
            Map.entry(3, "Memory is full: lower the micro-batch or the workspace."),
            Map.entry(7,
                    "An argument is out of range: check leading dimensions, and that pointers are aligned "
                            + "to 16 bytes."),
            Map.entry(8, "This GPU lacks a feature the product needs, such as FP8 before compute capability 8.9."),
            Map.entry(13, "The kernel failed on the device: an earlier asynchronous failure may show up here."),
            Map.entry(15,
                    "No algorithm serves this combination of types, layout, epilogue and alignment: FP8 "
                            + "wants the TN layout, and the auxiliary leading dimension must be divisible by 8. "
                            + "CUBLASLT_LOG_LEVEL=5 tells more."));

    CublasException(Failure failure) {
        super(failure);
    }

    /**
     * Does nothing, and allocates nothing, for success.
     *
     * @param status what a function of cuBLASLt returned
     * @param call the function, for the message
     * @throws CublasException for any status but 0
     */
    public static void check(int status, String call) {
        check(status, call, Failure.NO_CONTEXT);
    }

    /**
     * Does nothing for success.
     *
     * @param status what a function of cuBLASLt returned
     * @param call the function, for the message
     * @param context what it was called with, such as shapes; asked only on failure
     * @throws CublasException for any status but 0
     */
    public static void check(int status, String call, Supplier<String> context) {
        if (status != 0) {
            throw new CublasException(Failure.of(call, status, context, SOURCE, HINTS));
        }
    }
}
