package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that docs/bindings.md shows, as a user of the bindings alone has it. */
class ExamplesTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path PROGRAM = Path.of("src/examples/java/MatrixProduct.java");

    @TempDir
    Path folder;

    @Test
    void itCompilesAgainstTheBindingsAlone() {
        StringWriter messages = new StringWriter();
        PrintWriter printed = new PrintWriter(messages);
        int status = ToolProvider.findFirst("javac").orElseThrow().run(printed, printed,
                "-d", folder.toString(), "-classpath", CLASSES.toString(), "-Xlint:all,-restricted", "-Werror",
                PROGRAM.toString());
        assertThat(status).describedAs(messages.toString()).isZero();
    }

    @Test
    @Tag("gpu")
    void itsProductIsTheHosts() throws Exception {
        assumeTrue(NativeLibrary.CUDART.status() instanceof LibraryStatus.Usable
                && NativeLibrary.CUBLASLT.status() instanceof LibraryStatus.Usable, "no CUDA");
        Process java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", CLASSES.toString(), PROGRAM.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(!output.contains("cudaErrorNoDevice") && !output.contains("cudaErrorInsufficientDriver"), "no GPU");
        assertThat(java.waitFor()).describedAs(output).isZero();
        assertThat(output).isEqualToIgnoringNewLines("the same as on the host\n");
    }
}
