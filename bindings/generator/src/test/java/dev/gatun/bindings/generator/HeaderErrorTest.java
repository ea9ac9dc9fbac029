package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A header that does not compile is refused with the compiler's words. */
class HeaderErrorTest {

    @TempDir
    private Path folder;

    @Test
    void everyErrorIsGivenWithItsLine() {
        TestHeader header = TestHeader.of(folder, """
                int fine(void);
                unknown_t broken(void);
                int missing_semicolon(void)
                int next(void);
                """);
        assertThat(header.refusal()).startsWith("The header does not compile:")
                .contains(header.path() + ":2:1: error: unknown type name 'unknown_t'")
                .contains(header.path() + ":3:28: error: expected");
    }

    @Test
    void anIncludedFileThatIsMissingIsNamed() {
        assertThat(TestHeader.of(folder, "#include <no_such_file.h>\n").refusal())
                .contains("lib.h:1:10: ", "'no_such_file.h' file not found");
    }

    @Test
    void whatTheHeaderItselfRefusesIsSaid() {
        assertThat(TestHeader.of(folder, "#ifndef NEEDED\n#error define NEEDED first\n#endif\n").refusal())
                .contains("lib.h:2:2: ", "define NEEDED first");
        assertThat(TestHeader.of(folder, "#ifndef NEEDED\n#error define NEEDED first\n#endif\nint f(int x[NEEDED]);\n")
                .generate("-DNEEDED=3")).isNotEmpty();
    }

    @Test
    void warningsAreNoErrors() {
        assertThat(TestHeader.of(folder, "#warning careful\nint f();\nstatic int unused = \"text\" == 0;\n").generate())
                .isNotEmpty();
    }
}
