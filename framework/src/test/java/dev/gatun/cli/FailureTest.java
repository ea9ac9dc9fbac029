package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatun.bindings.CudaException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailureTest {

    @Test
    void aGpuThatFailsOnTheWayIsAMessageAndStatus1() throws Exception {
        CudaException fault = catchThrowableOfType(
                CudaException.class, () -> CudaException.check(700, "cudaStreamSynchronize", () -> "the program train"));
        IllegalStateException ofTheRank = new IllegalStateException("rank 0 failed: " + fault.getMessage(), fault);
        StringWriter err = new StringWriter();
        CommandLine train = Main.commandLine().getSubcommands().get("train").setErr(new PrintWriter(err, true));
        int status = new Failure().handleExecutionException(new Failure.OnTheWay(ofTheRank), train, null);
        assertThat(status).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("gatun train: rank 0 failed: cudaStreamSynchronize failed with ")
                .contains("700", "[the program train]", "compute-sanitizer")
                .doesNotContain("\tat ");
    }
}
