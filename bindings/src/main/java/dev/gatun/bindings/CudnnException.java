package dev.gatun.bindings;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A call of cuDNN failed.
 *
 * <p>The message ends with cuDNN's last error of this thread, which often names the descriptor and attribute.
 */
public final class CudnnException extends NativeException {

    private static final long serialVersionUID = 1L;

    static final StatusSource SOURCE = status -> StatusDescription.of(
            StatusText.ofStatus(NativeLibrary.CUDNN, "cudnnGetErrorString", status),
            StatusText.written(NativeLibrary.CUDNN, "cudnnGetLastErrorString"));

    /** By category, a thousand each (cudnn_graph.h), then by single status. */
    static final Map<Integer, String> HINTS = Map.ofEntries(
            Map.entry(
                    1002,
                    "Parts of different versions were opened: all libcudnn files must come from one folder, which "
                            + "-Dgatun.library.cudnn or GATUN_LIBRARY_CUDNN can name."),
            Map.entry(
                    1008,
                    "A part of cuDNN did not open: all libcudnn files must lie in one folder, and cuBLASLt and NVRTC "
                            + "must be found. CUDNN_LOGLEVEL_DBG=2 names the part."),
            Map.entry(
                    2000,
                    "An attribute is wrong or missing: CUDNN_LOGLEVEL_DBG=2 and CUDNN_LOGDEST_DBG=stderr tell which."),
            Map.entry(
                    3000,
                    "No engine of this cuDNN serves the graph on this GPU: shapes, strides, types or alignment may be "
                            + "the cause. CUDNN_LOGLEVEL_DBG=2 and CUDNN_LOGDEST_DBG=stderr tell why."),
            Map.entry(3005, "The driver is older than this cuDNN needs: install driver 580 or newer."),
            Map.entry(3007, "This cuDNN has no kernels for this GPU's architecture: use a newer cuDNN."),
            Map.entry(
                    3008,
                    "cuDNN did not find NVRTC or cuBLASLt, which it opens when first needed: install them beside it."),
            Map.entry(5000, "The kernel failed on the device: an earlier asynchronous failure may show up here."));

    CudnnException(Failure failure) {
        super(failure);
    }

    /**
     * Does nothing, and allocates nothing, for success.
     *
     * @param status what a function of cuDNN returned
     * @param call the function, for the message
     * @throws CudnnException for any status but 0
     */
    public static void check(int status, String call) {
        check(status, call, Failure.NO_CONTEXT);
    }

    /**
     * Does nothing for success.
     *
     * @param status what a function of cuDNN returned
     * @param call the function, for the message
     * @param context what it was called with, such as shapes; asked only on failure
     * @throws CudnnException for any status but 0
     */
    public static void check(int status, String call, Supplier<String> context) {
        if (status != 0) {
            throw new CudnnException(Failure.of(call, status, context, SOURCE, hintsFor(status)));
        }
    }

    /** The status's own hint, or its category's. */
    static Map<Integer, String> hintsFor(int status) {
        String hint = HINTS.getOrDefault(status, HINTS.get(status / 1000 * 1000));
        return hint == null ? Map.of() : Map.of(status, hint);
    }
}
