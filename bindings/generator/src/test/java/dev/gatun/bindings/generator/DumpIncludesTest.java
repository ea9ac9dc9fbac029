package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of everything a header declares is an argument file, and the same input gives the same output. */
class DumpIncludesTest {

    private static final String HEADER = """
            #include <stddef.h>
            #define VERSION 100
            #define TEXT "text"
            #define EMPTY
            #define ADDRESS ((void *) 4)
            typedef struct point { int x, y; } point_t;
            typedef struct { point_t from; struct { char c; } part; } line;
            typedef union { int i; float f; } number;
            union tagged { struct { char c; }; long l; };
            enum color { RED, GREEN };
            typedef enum { ON } state;
            typedef struct machine *machine_t;
            typedef int (*combine)(int a, state b);
            struct bits { int low : 2; };
            struct operations { combine how; void (*each)(int); };
            line join(point_t a, const point_t *b, void (*visit)(line l));
            int sum(int n, ...);
            static inline int local(void) { return 1; }
            long double wide(void);
            extern int counter, table[3];
            """;

    @TempDir
    private Path folder;

    @Test
    void everyDeclarationIsListedByItsKind() {
        assertThat(TestHeader.of(folder, HEADER).dump()).contains("--include-constant VERSION",
                "--include-constant TEXT", "--include-constant ADDRESS", "--include-struct point",
                "--include-typedef point_t", "--include-typedef line", "--include-typedef number",
                "--include-union tagged", "--include-constant RED", "--include-constant ON",
                "--include-typedef machine_t", "--include-typedef combine", "--include-struct operations",
                "--include-function join", "--include-function sum", "--include-var counter", "--include-var table",
                "--include-typedef size_t", "#### Extracted from: " + folder.resolve("lib.h"),
                "# skipped: macro EMPTY: not a constant");
    }

    @Test
    void theListAsAnArgumentFileGivesTheSameSources() {
        TestHeader header = TestHeader.of(folder, HEADER);
        Map<String, String> all = header.generate();
        Texts.write(folder, "all.args", String.join("\n", header.dump()));
        assertThat(header.generate("@" + folder.resolve("all.args"))).isEqualTo(all);
        assertThat(all).containsKeys("java/lib/point.java", "java/lib/point_t.java", "java/lib/join$visit.java");
        header.bindings();
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        TestHeader header = TestHeader.of(folder, HEADER);
        assertThat(header.generate("--abi", folder.resolve("abi.tsv").toString()))
                .isEqualTo(header.generate("--abi", folder.resolve("abi.tsv").toString()));
        assertThat(header.dump()).isEqualTo(header.dump());
    }

    @Test
    void theFolderOfTheHeaderIsNotInTheSources() {
        String text = HEADER + """
                typedef struct { enum { A, B } kind; union { int x; }; struct { int y; } *pointer; } secret;
                extern struct { int w; } unnamed;
                """;
        TestHeader header = TestHeader.of(folder, text);
        assertThat(header.generate("--abi", folder.resolve("abi.tsv").toString()).values())
                .noneMatch(source -> source.contains(folder.toString()));
    }

    @Test
    void theOrderOfTheOptionsDoesNotMatter() {
        TestHeader header = TestHeader.of(folder, "int a(void); int b(void); enum { C };");
        assertThat(header.generate("--include-function", "a", "--include-constant", "C", "--include-function", "b"))
                .isEqualTo(header.generate("--include-constant", "C", "--include-function", "b", "--include-function",
                        "a"));
    }
}
