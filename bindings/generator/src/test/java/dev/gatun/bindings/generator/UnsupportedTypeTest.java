package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Java's linker cannot pass, or no library has, is skipped and listed, and refused by name. */
class UnsupportedTypeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"long double", "__int128", "unsigned __int128", "double _Complex", "_Float16"})
    void aTypeWithoutALayoutIsSkippedAndRefusedByName(String type) {
        TestHeader header = TestHeader.of(folder, """
                typedef %1$s wide;
                wide result(void);
                int parameter(wide x);
                extern wide global;
                struct holder { int i; wide field; };
                struct rows { wide field[3]; };
                typedef int (*callback)(wide x);
                int pointer(wide *x);
                """.formatted(type));
        assertThat(header.refusal("--include-function", "result"))
                .contains("result has a part of type", "remove --include-function result");
        assertThat(header.refusal("--include-function", "parameter")).contains("parameter has a part of type");
        assertThat(header.refusal("--include-var", "global")).contains("global has a part of type");
        assertThat(header.refusal("--include-typedef", "callback")).contains("callback has a part of type");
        assertThat(header.refusal("--include-struct", "holder")).contains("holder.field is of type");
        assertThat(header.refusal("--include-struct", "rows")).contains("rows.field is of type");
        assertThat(header.dump()).filteredOn(line -> line.startsWith("--"))
                .containsExactly("--include-function pointer");
        assertThat(header.dump()).filteredOn(line -> line.startsWith("# skipped: ")).hasSize(6);
        header.bindings();
    }

    @Test
    void aFunctionOfTheHeaderAloneIsSkippedAndRefusedByName() {
        TestHeader header = TestHeader.of(folder, """
                static inline int twice(int x) { return 2 * x; }
                static int thrice(int x) { return 3 * x; }
                int real(int x);
                """);
        assertThat(header.dump()).filteredOn(line -> line.startsWith("--")).containsExactly("--include-function real");
        assertThat(header.dump()).anyMatch(line -> line.startsWith("# skipped: twice is static"))
                .anyMatch(line -> line.startsWith("# skipped: thrice is static"));
        assertThat(header.refusal("--include-function", "twice"))
                .contains("twice is static: no library has it", "remove --include-function twice");
    }

    @Test
    void aVariableOfTheHeaderAloneIsSkippedAndRefusedByName() {
        TestHeader header = TestHeader.of(folder, "static const int limit = 5; extern int counter;");
        assertThat(header.dump()).filteredOn(line -> line.startsWith("--")).containsExactly("--include-var counter");
        assertThat(header.refusal("--include-var", "limit")).contains("limit is static");
    }
}
