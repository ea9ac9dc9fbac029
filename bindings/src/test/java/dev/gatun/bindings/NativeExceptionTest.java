package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NativeExceptionTest {

    /** As each {@code check} is; they are one per library, so that a call site says which library it asks. */
    interface Check {
        void of(int status, String call, Supplier<String> context);
    }

    static Stream<Arguments> checks() {
        return Stream.of(
                Arguments.of(NativeLibrary.CUDART, (Check) CudaException::check, 100, "cudaErrorNoDevice"),
                Arguments.of(NativeLibrary.CUBLASLT, (Check) CublasException::check, 15, "CUBLAS_STATUS_NOT_SUPPORTED"),
                Arguments.of(NativeLibrary.CUDNN, (Check) CudnnException::check, 3000, "CUDNN_STATUS_NOT_SUPPORTED"),
                Arguments.of(NativeLibrary.NCCL, (Check) NcclException::check, 2, "ncclSystemError"),
                Arguments.of(NativeLibrary.NVRTC, (Check) NvrtcException::check, 6, "NVRTC_ERROR_COMPILATION"),
                Arguments.of(NativeLibrary.NVML, (Check) NvmlException::check, 9, "NVML_ERROR_DRIVER_NOT_LOADED"));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void successIsSilentAndAsksForNoContext(NativeLibrary library, Check check, int status, String name) {
        assertThatCode(() -> check.of(0, "call", () -> {
                    throw new AssertionError("asked for a context");
                }))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aFailureIsReportedWhetherOrNotTheLibraryIsThere(
            NativeLibrary library, Check check, int status, String name) {
        NativeException e =
                catchThrowableOfType(NativeException.class, () -> check.of(status, "aCall", () -> "(2, 3)"));

        assertThat(e.call()).isEqualTo("aCall");
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.getMessage()).startsWith("aCall failed with ").contains(String.valueOf(status), "[(2, 3)]. ");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void theLibraryNamesItsStatus(NativeLibrary library, Check check, int status, String name) {
        assumeTrue(library.status().usable(), library.displayName() + " is not on this machine");

        NativeException e = catchThrowableOfType(NativeException.class, () -> check.of(status, "aCall", () -> ""));

        assertThat(e.statusName()).isEqualTo(name);
        assertThat(e.getMessage()).startsWith("aCall failed with " + name + " (" + status + ")");
    }

    @Test
    void aCheckWithoutContextReportsTheSame() {
        NativeException e = catchThrowableOfType(NativeException.class, () -> CudaException.check(35, "cudaGetDevice"));

        assertThat(e).isInstanceOf(CudaException.class).hasMessageContaining("install driver 580 or newer");
    }
}
