package dev.gatun.bindings;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A call of the CUDA runtime failed.
 *
 * <p>Some failures, an illegal address among them, break the process's use of the device for good: every later
 * call returns the same status. {@code cudaErrorNotReady} (600), the answer of {@code cudaStreamQuery} and
 * {@code cudaEventQuery} while work is pending, counts as a failure here; look for it before checking.
 */
public final class CudaException extends NativeException {

    private static final long serialVersionUID = 1L;

    static final StatusSource SOURCE = status -> StatusDescription.of(
            StatusText.ofStatus(NativeLibrary.CUDART, "cudaGetErrorName", status),
            StatusText.ofStatus(NativeLibrary.CUDART, "cudaGetErrorString", status));

    static final Map<Integer, String> HINTS = Map.ofEntries(
            Map.entry(2,
                    "The device's memory is full: lower the micro-batch or shard more, and see nvidia-smi "
                            + "for other processes on it."),
            Map.entry(35,
                    "There is no NVIDIA driver, or it is older than this CUDA runtime needs: install driver 580 "
                            + "or newer."),
            Map.entry(46,
                    "The device is busy or unavailable: another process may hold it in exclusive mode; see "
                            + "nvidia-smi."),
            Map.entry(100,
                    "No GPU is visible: check nvidia-smi, CUDA_VISIBLE_DEVICES, and that a container was "
                            + "started with its GPUs."),
            Map.entry(209,
                    "The kernels were not built for this GPU's architecture: they need compute capability "
                            + "8.0 or newer."),
            Map.entry(700,
                    "A kernel accessed memory that is not its own. This process cannot use the device any "
                            + "more; run compute-sanitizer to find the access."),
            Map.entry(719,
                    "A kernel failed on the device. This process cannot use the device any more; run "
                            + "compute-sanitizer to find the cause."),
            Map.entry(803,
                    "The driver's libraries and its kernel module differ in version: reload the module or "
                            + "reboot after a driver update."),
            Map.entry(999,
                    "The driver failed without naming a cause: dmesg may have an Xid line; a reload of the "
                            + "driver or a reboot often mends it."));

    CudaException(Failure failure) {
        super(failure);
    }

    /**
     * Does nothing, and allocates nothing, for success.
     *
     * @param status what a function of the CUDA runtime returned
     * @param call the function, for the message
     * @throws CudaException for any status but 0
     */
    public static void check(int status, String call) {
        check(status, call, Failure.NO_CONTEXT);
    }

    /**
     * Does nothing for success.
     *
     * @param status what a function of the CUDA runtime returned
     * @param call the function, for the message
     * @param context what it was called with, such as shapes; asked only on failure
     * @throws CudaException for any status but 0
     */
    public static void check(int status, String call, Supplier<String> context) {
        if (status != 0) {
            throw new CudaException(Failure.of(call, status, context, SOURCE, HINTS));
        }
    }
}
