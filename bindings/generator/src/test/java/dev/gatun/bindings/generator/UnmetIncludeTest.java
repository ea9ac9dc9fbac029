package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what is asked for is generated, and what is asked for must be there. */
class UnmetIncludeTest {

    @TempDir
    private Path folder;

    @Test
    void everySymbolTheHeaderLacksIsListed() {
        TestHeader header = TestHeader.of(folder, "int present(void);");
        String refusal = header.refusal("--include-function", "present", "--include-function", "absent",
                "--include-constant", "NOTHING", "--include-struct", "nowhere", "--include-union", "neither",
                "--include-typedef", "unheard_of", "--include-var", "lost");
        assertThat(refusal.lines().map(String::strip)).containsExactly("The header declares nothing for:",
                "--include-function absent", "--include-constant NOTHING", "--include-struct nowhere",
                "--include-union neither", "--include-typedef unheard_of", "--include-var lost");
    }

    @Test
    void theKindUnderWhichTheHeaderDeclaresItIsNamed() {
        TestHeader header = TestHeader.of(folder, """
                typedef struct { int x; } plain;
                struct tagged { int x; };
                union choice { int x; };
                int function(void);
                enum { VALUE };
                extern int counter;
                """);
        assertThat(header.refusal("--include-union", "plain", "--include-typedef", "tagged", "--include-struct",
                "choice", "--include-constant", "function", "--include-var", "VALUE", "--include-function", "counter"))
                .contains("--include-union plain (the header declares it for --include-struct, --include-typedef)",
                        "--include-typedef tagged (the header declares it for --include-struct)",
                        "--include-struct choice (the header declares it for --include-union)",
                        "--include-constant function (the header declares it for --include-function)",
                        "--include-var VALUE (the header declares it for --include-constant)",
                        "--include-function counter (the header declares it for --include-var)");
    }

    @Test
    void nothingElseIsGenerated() {
        Bindings lib = TestHeader.of(folder, """
                int wanted(void); int unwanted(void); struct other { int x; }; enum { THIS, THAT };
                """).bindings("--include-function", "wanted", "--include-constant", "THAT");
        assertThat(lib.header().getMethods()).extracting("name").contains("wanted", "THAT")
                .doesNotContain("unwanted", "THIS");
        assertThat(folder.resolve("java/lib/other.java")).doesNotExist();
    }

    @Test
    void declarationsOfIncludedHeadersCanBeAskedFor() {
        Texts.write(folder, "inner.h", "#define INNER 5\nint inner(void);\n");
        Texts.write(folder, "more.h", "int more(void);\n");
        Bindings lib = TestHeader.of(folder, "#include \"inner.h\"\n#include <more.h>\n")
                .bindings("-I", folder.toString(), "--include-function", "inner", "--include-function", "more",
                        "--include-constant", "INNER");
        assertThat(lib.call("INNER")).isEqualTo(5);
    }
}
