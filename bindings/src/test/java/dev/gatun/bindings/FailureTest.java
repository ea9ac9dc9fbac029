package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

    private static final Supplier<String> NO_CONTEXT = () -> "";

    @Test
    void theMessageHasCallNameNumberTextContextAndHint() {
        CudaException e = new CudaException(Failure.of(
                "cudaMalloc",
                2,
                () -> "activations (8, 1024, 768) bf16",
                _ -> StatusDescription.of("cudaErrorMemoryAllocation", "out of memory"),
                CudaException.HINTS));

        assertThat(e)
                .hasMessageStartingWith("cudaMalloc failed with cudaErrorMemoryAllocation (2): out of memory"
                        + " [activations (8, 1024, 768) bf16]. The device's memory is full:");
        assertThat(e.call()).isEqualTo("cudaMalloc");
        assertThat(e.status()).isEqualTo(2);
        assertThat(e.statusName()).isEqualTo("cudaErrorMemoryAllocation");
    }

    @Test
    void aLibraryThatCannotBeAskedStillLeavesCallNumberAndHint() {
        NcclException e = new NcclException(
                Failure.of("ncclAllReduce", 1, NO_CONTEXT, _ -> StatusDescription.of(null), NcclException.HINTS));

        assertThat(e).hasMessage("ncclAllReduce failed with status 1."
                + " Run again with NCCL_DEBUG=WARN to see which CUDA call failed.");
        assertThat(e.statusName()).isEqualTo("status 1");
    }

    @Test
    void textsThatSayNothingNewAreLeftOut() {
        assertThat(StatusDescription.of("n", "unhandled cuda error", null, "", "unhandled cuda error", "last: rank 3"))
                .isEqualTo(new StatusDescription("n", "unhandled cuda error; last: rank 3"));
    }

    @Test
    void aContextThatFailsDoesNotHideTheFailure() {
        Failure failure = Failure.of(
                "cudaFree",
                1,
                () -> {
                    throw new IllegalStateException("closed");
                },
                _ -> StatusDescription.of("cudaErrorInvalidValue"),
                Map.of());

        assertThat(failure.message())
                .startsWith("cudaFree failed with cudaErrorInvalidValue (1) [context unavailable:")
                .contains("closed");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 35, 46, 100, 209, 700, 719, 803, 999})
    void commonCudaFailuresHaveAHint(int status) {
        assertThat(CudaException.HINTS.get(status)).isNotBlank().endsWith(".");
    }

    @Test
    void aStickyFailureSaysThatTheProcessIsDone() {
        assertThat(CudaException.HINTS.get(700)).contains("cannot use the device any more");
    }

    @Test
    void cudnnHintsFallBackToTheCategory() {
        assertThat(CudnnException.hintsFor(3002).get(3002)).contains("No engine");
        assertThat(CudnnException.hintsFor(3007).get(3007)).contains("architecture");
        assertThat(CudnnException.hintsFor(9000)).isEmpty();
    }
}
