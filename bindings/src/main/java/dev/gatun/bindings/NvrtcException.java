package dev.gatun.bindings;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A call of NVRTC failed.
 *
 * <p>For a program that does not compile, the compiler's messages are in the program's own log,
 * {@code nvrtcGetProgramLog}; pass them as context.
 */
public final class NvrtcException extends NativeException {

    private static final long serialVersionUID = 1L;

    static final StatusSource SOURCE = status -> StatusDescription.of(
            StatusText.ofStatus(NativeLibrary.NVRTC, "nvrtcGetErrorString", status));

    static final Map<Integer, String> HINTS = Map.ofEntries(
            Map.entry(5,
                    "NVRTC does not know an option: this one may be older than the option; see "
                            + "nvrtcGetProgramLog."),
            Map.entry(6, "The program does not compile: see nvrtcGetProgramLog."),
            Map.entry(7, "libnvrtc-builtins must lie beside libnvrtc, in the same version."));

    NvrtcException(Failure failure) {
        super(failure);
    }

    /**
     * Does nothing, and allocates nothing, for success.
     *
     * @param status what a function of NVRTC returned
     * @param call the function, for the message
     * @throws NvrtcException for any status but 0
     */
    public static void check(int status, String call) {
        check(status, call, Failure.NO_CONTEXT);
    }

    /**
     * Does nothing for success.
     *
     * @param status what a function of NVRTC returned
     * @param call the function, for the message
     * @param context what it was called with, such as shapes; asked only on failure
     * @throws NvrtcException for any status but 0
     */
    public static void check(int status, String call, Supplier<String> context) {
        if (status != 0) {
            throw new NvrtcException(Failure.of(call, status, context, SOURCE, HINTS));
        }
    }
}
