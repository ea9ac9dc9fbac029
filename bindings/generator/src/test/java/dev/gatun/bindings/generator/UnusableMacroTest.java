package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A macro that is no constant is skipped and listed, refused by name, and does the others no harm. */
class UnusableMacroTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "int", "return", "{", "}", "(", "= 3", "undeclared_name",
        "__attribute__((aligned(8)))", "next()", "1.0L", "struct {", "[3]", "do { } while (0)", "'", "+", "f", "(int)"})
    void aMacroWithoutAValueIsSkippedListedAndRefusedByName(String expansion) {
        refuses(expansion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1, 2", "1; int more = 3"})
    void aMacroThatBeginsWithAValueIsNoConstant(String expansion) {
        refuses(expansion);
    }

    private void refuses(String expansion) {
        TestHeader header = TestHeader.of(folder, """
                int next(void);
                struct f { int x; };
                #define BEFORE 1
                #define STRANGE %s
                #define AFTER 2
                """.formatted(expansion));
        assertThat(header.dump()).contains("--include-constant BEFORE", "--include-constant AFTER")
                .doesNotContain("--include-constant STRANGE").contains("# skipped: macro STRANGE: not a constant");
        assertThat(header.refusal("--include-constant", "STRANGE", "--include-constant", "AFTER"))
                .contains("The macro STRANGE has no value", "remove --include-constant STRANGE");
    }

    @Test
    void anUnbalancedMacroDoesNotChangeTheOthers() {
        Bindings lib = TestHeader.of(folder, """
                #define BEGIN extern "C" {
                #define OPEN {
                #define ONE 1
                #define PAREN (
                #define TWO 2.0
                #define CLOSE }
                #define THREE "three"
                #define DECLARE struct { int
                #define FOUR 4
                """).bindings();
        assertThat(lib.call("ONE")).isEqualTo(1);
        assertThat(lib.call("TWO")).isEqualTo(2.0);
        assertThat(lib.call("FOUR")).isEqualTo(4);
        assertThat(lib.header().getMethods()).extracting("name").contains("THREE")
                .doesNotContain("BEGIN", "OPEN", "PAREN", "CLOSE", "DECLARE");
    }

    @Test
    void macrosWithParametersAndThoseUndefinedAgainAreNoConstants() {
        TestHeader header = TestHeader.of(folder, """
                #define WITH(x) (x)
                #define GONE 1
                #undef GONE
                """);
        assertThat(header.dump()).noneMatch(line -> line.startsWith("--include-constant"));
        assertThat(header.refusal("--include-constant", "WITH")).contains("WITH");
        assertThat(header.refusal("--include-constant", "GONE")).contains("GONE");
    }

    @Test
    void theCompilersOwnMacrosAreNotTheHeaders() {
        TestHeader header = TestHeader.of(folder, "#define MINE __x86_64__\n");
        assertThat(header.dump()).filteredOn(line -> line.contains("--include"))
                .allMatch(line -> line.equals("--include-constant MINE"));
    }
}
