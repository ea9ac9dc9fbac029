package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ABI table says all that the bindings assume, a line each, in the header's order. */
class AbiTableTest {

    @TempDir
    private Path folder;

    @Test
    void everyKindOfDeclarationHasItsLine() {
        TestHeader header = TestHeader.of(folder, """
                #define LIB_VERSION 12900
                typedef struct id { char bytes[128]; } id_t_;
                struct node { int kind; union { double d; struct id id; }; struct { short s; } part;
                              struct node *next; };
                union number { int i; float f; };
                enum color { RED = -1, GREEN = 0x7fffffff };
                typedef unsigned long handle_t;
                typedef struct machine *machine_t;
                typedef int (*combine)(int a, float b);
                struct id make(const char *text, struct node n, combine how, _Bool flag);
                void print(const char *format, ...);
                void nothing();
                #define HALF 0.5
                #define NAME "name"
                """);
        assertThat(header.abi("--version-macro", "LIB_VERSION")).containsExactlyInAnyOrder(
                "version\tLIB_VERSION\t12900",
                "struct\tid\tstruct id\t128\t1",
                "field\tid\tbytes\t0\t128",
                "struct\tnode\tstruct node\t152\t8",
                "field\tnode\tkind\t0\t4",
                "field\tnode\td\t8\t8",
                "field\tnode\tid\t8\t128",
                "field\tnode\tpart\t136\t2",
                "field\tnode\tnext\t144\t8",
                "struct\tnode.part\t__typeof__(((struct node *) 0)->part)\t2\t2",
                "field\tnode.part\ts\t0\t2",
                "union\tnumber\tunion number\t4\t4",
                "field\tnumber\ti\t0\t4",
                "field\tnumber\tf\t0\t4",
                "constant\tRED\tint\t-1",
                "constant\tGREEN\tint\t2147483647",
                "typedef\thandle_t\tlong",
                "typedef\tmachine_t\tpointer",
                "function\tmake\t(pointer, node, pointer, bool) -> id",
                "function\tprint\t(pointer, ...) -> void",
                "function\tnothing\t() -> void",
                "constant\tLIB_VERSION\tint\t12900",
                "constant\tHALF\tdouble\t0.5",
                "constant\tNAME\tpointer\tname");
    }

    @Test
    void aTextWithALineBreakStaysOnItsLine() {
        TestHeader header = TestHeader.of(folder, "#define TEXT \"a\\tb\\nc\"\n");
        assertThat(header.abi()).hasSize(1).allMatch(line -> line.split("\t").length == 4);
    }

    @Test
    void theVersionOfTheHeaderIsInTheTableAndInTheClass() {
        TestHeader header = TestHeader.of(folder, "#define MAJOR 9\n#define MINOR (MAJOR - 1)\nint f(void);\n");
        String[] options = {"--version-macro", "MAJOR", "--version-macro", "MINOR", "--include-function", "f"};
        assertThat(header.abi(options)).startsWith("version\tMAJOR\t9", "version\tMINOR\t8");
        assertThat(header.generate(options).get("java/lib/lib_h.java")).contains("{@code MAJOR 9} {@code MINOR 8}");
    }

    @Test
    void aVersionMacroTheHeaderLacksIsAnError() {
        assertThat(TestHeader.of(folder, "int f(void);").refusal("--version-macro", "NONE"))
                .isEqualTo("The header has no version macro NONE");
    }
}
