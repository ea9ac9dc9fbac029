package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java's memory layouts know no bit-fields: a struct with one has no bindings, and whoever asks is told. */
class BitFieldTest {

    @TempDir
    private Path folder;

    @Test
    void aStructAskedForIsRefusedNamingTheField() {
        TestHeader header = TestHeader.of(folder, "struct flags { int plain; unsigned low : 3, high : 5; };");
        assertThat(header.refusal("--include-struct", "flags")).contains("flags.low is a bit-field", "leave flags out");
    }

    @Test
    void aBitFieldOfANestedStructIsNamedByItsPath() {
        TestHeader nested = TestHeader.of(folder, "struct outer { struct { int a : 1; } inner; };");
        assertThat(nested.refusal("--include-struct", "outer")).contains("outer.inner.a is a bit-field");
        TestHeader unnamed = TestHeader.of(folder, "union outer { struct { int x; int a : 1; }; };");
        assertThat(unnamed.refusal("--include-union", "outer")).contains("outer.a is a bit-field");
    }

    @Test
    void aStructNotAskedForIsSkippedAndListed() {
        TestHeader header = TestHeader.of(folder, "struct flags { int low : 3; }; struct plain { int x; };");
        assertThat(header.dump()).contains("--include-struct plain")
                .noneMatch(line -> line.startsWith("--") && line.contains("flags"))
                .anyMatch(line -> line.startsWith("# skipped: ") && line.contains("flags.low is a bit-field"));
        assertThat(header.generate()).containsKeys("java/lib/plain.java").doesNotContainKey("java/lib/flags.java");
    }

    @Test
    void aStructLeftOutDoesNoHarm() {
        TestHeader header = TestHeader.of(folder, "struct flags { int low : 3; }; void set(struct flags *all);");
        assertThat(header.generate("--include-function", "set")).containsOnlyKeys("java/lib/lib_h.java");
    }

    @Test
    void whatNeedsASkippedStructIsSkippedAsWell() {
        TestHeader header = TestHeader.of(folder, """
                struct flags { int low : 3; };
                struct around { struct flags f; };
                struct further { struct around all[2]; };
                int by_value(struct further f);
                typedef struct flags other_flags;
                extern struct flags global;
                typedef void (*callback)(struct flags f);
                int fine(struct flags *f);
                """);
        assertThat(header.dump()).filteredOn(line -> line.startsWith("--")).containsExactly("--include-function fine");
        assertThat(header.bindings().header().getMethods()).extracting("name").contains("fine")
                .doesNotContain("by_value", "global");
    }
}
