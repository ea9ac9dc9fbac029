package dev.gatun.bindings;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A call of NVML failed.
 */
public final class NvmlException extends NativeException {

    private static final long serialVersionUID = 1L;

    /** From nvml.h, those a reader of GPUs may meet; NVML itself has words for a status but does not tell its name. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(1, "NVML_ERROR_UNINITIALIZED"),
            Map.entry(2, "NVML_ERROR_INVALID_ARGUMENT"),
            Map.entry(3, "NVML_ERROR_NOT_SUPPORTED"),
            Map.entry(4, "NVML_ERROR_NO_PERMISSION"),
            Map.entry(6, "NVML_ERROR_NOT_FOUND"),
            Map.entry(7, "NVML_ERROR_INSUFFICIENT_SIZE"),
            Map.entry(9, "NVML_ERROR_DRIVER_NOT_LOADED"),
            Map.entry(10, "NVML_ERROR_TIMEOUT"),
            Map.entry(12, "NVML_ERROR_LIBRARY_NOT_FOUND"),
            Map.entry(13, "NVML_ERROR_FUNCTION_NOT_FOUND"),
            Map.entry(15, "NVML_ERROR_GPU_IS_LOST"),
            Map.entry(16, "NVML_ERROR_RESET_REQUIRED"),
            Map.entry(17, "NVML_ERROR_OPERATING_SYSTEM"),
            Map.entry(18, "NVML_ERROR_LIB_RM_VERSION_MISMATCH"),
            Map.entry(20, "NVML_ERROR_MEMORY"),
            Map.entry(25, "NVML_ERROR_ARGUMENT_VERSION_MISMATCH"),
            Map.entry(28, "NVML_ERROR_GPU_NOT_FOUND"),
            Map.entry(999, "NVML_ERROR_UNKNOWN"));

    static final StatusSource SOURCE = status -> StatusDescription.of(
            NAMES.get(status), StatusText.ofStatus(NativeLibrary.NVML, "nvmlErrorString", status));

    static final Map<Integer, String> HINTS = Map.ofEntries(
            Map.entry(3, "This GPU does not report this."),
            Map.entry(4,
                    "The user may not read this from the driver: in a container, "
                            + "NVIDIA_DRIVER_CAPABILITIES must include utility."),
            Map.entry(9,
                    "The driver's kernel module is not loaded: see lsmod and dmesg, or load it with "
                            + "modprobe nvidia."),
            Map.entry(15,
                    "The GPU fell off the bus: dmesg has an Xid line; the machine needs a reboot or a "
                            + "repair."),
            Map.entry(18,
                    "The driver's libraries and its kernel module differ in version: reload the module or "
                            + "reboot after a driver update."));

    NvmlException(Failure failure) {
        super(failure);
    }

    /**
     * Does nothing, and allocates nothing, for success.
     *
     * @param status what a function of NVML returned
     * @param call the function, for the message
     * @throws NvmlException for any status but 0
     */
    public static void check(int status, String call) {
        check(status, call, Failure.NO_CONTEXT);
    }

    /**
     * Does nothing for success.
     *
     * @param status what a function of NVML returned
     * @param call the function, for the message
     * @param context what it was called with, such as shapes; asked only on failure
     * @throws NvmlException for any status but 0
     */
    public static void check(int status, String call, Supplier<String> context) {
        if (status != 0) {
            throw new NvmlException(Failure.of(call, status, context, SOURCE, HINTS));
        }
    }
}
