package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line is jextract's; mistakes in it are told in a sentence. */
class OptionsTest {

    @TempDir
    private Path folder;

    @Test
    void aHeaderIsNeededAndOneOnly() {
        assertThatThrownBy(() -> parse("--target-package", "p")).isInstanceOf(GeneratorException.class)
                .hasMessage("No header is given");
        assertThatThrownBy(() -> parse("a.h", "b.h")).isInstanceOf(GeneratorException.class)
                .hasMessageContaining("both a.h and b.h are given");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> parse("--include-functions", "f", "a.h")).isInstanceOf(GeneratorException.class)
                .hasMessage("Unknown option --include-functions");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> parse("a.h", "--output")).isInstanceOf(GeneratorException.class)
                .hasMessage("--output needs a value");
    }

    @Test
    void theShortAndTheLongOptionsMeanTheSame() {
        assertThat(parse("-t", "p", "-I", "x", "-Iy", "--include-dir", "z", "-DA=1", "a.h").clangArguments())
                .containsExactly("-Ix", "-Iy", "-Iz", "-DA=1");
        assertThat(parse("-t", "p", "a.h").targetPackage()).isEqualTo("p");
        assertThat(parse("--target-package", "p", "a.h").targetPackage()).isEqualTo("p");
    }

    @Test
    void aMacroMayStandApartFromItsOption() {
        assertThat(parse("-D", "A=1", "--define-macro", "B", "a.h").clangArguments()).containsExactly("-DA=1", "-DB");
    }

    @Test
    void theHeadersClassIsNamedByItsFileWhereNoOptionDoes() {
        assertThat(parse("folder/cuda_runtime.h").headerClassName()).isEqualTo("cuda_runtime_h");
        assertThat(parse("folder/my-lib.2.h").headerClassName()).isEqualTo("my_lib_2_h");
        assertThat(parse("--header-class-name", "cudart_h", "folder/all.h").headerClassName()).isEqualTo("cudart_h");
    }

    @Test
    void theHeadersClassHasTheNameAskedFor() {
        TestHeader header = TestHeader.of(folder, "int f(void);");
        assertThat(header.generate("--header-class-name", "other")).containsOnlyKeys("java/lib/other.java");
        assertThat(header.generate()).containsOnlyKeys("java/lib/lib_h.java");
    }

    @Test
    void anArgumentFileHasOptionsCommentsAndEmptyLines() {
        Path file = Texts.write(folder, "lib.args", """
                # A comment.

                --include-function one # since 1.2
                --include-function two # behind it
                    --target-package   deep.inside
                lib.h
                """);
        Options options = parse("@" + file);
        assertThat(options.targetPackage()).isEqualTo("deep.inside");
        assertThat(options.header()).isEqualTo(Path.of("lib.h"));
        assertThat(options.filter().names(IncludeFilter.Kind.FUNCTION, "two")).isTrue();
        assertThat(options.filter().since(IncludeFilter.Kind.FUNCTION, "one")).isEqualTo("1.2");
        assertThat(options.filter().since(IncludeFilter.Kind.FUNCTION, "two")).isNull();
    }

    @Test
    void anArgumentFileMayNameAnother() {
        Path inner = Texts.write(folder, "inner.args", "--include-struct s\n");
        Path outer = Texts.write(folder, "outer.args", "@" + inner + "\n--include-union u\n");
        IncludeFilter filter = parse("@" + outer, "a.h").filter();
        assertThat(filter.names(IncludeFilter.Kind.STRUCT, "s")).isTrue();
        assertThat(filter.names(IncludeFilter.Kind.UNION, "u")).isTrue();
    }

    @Test
    void filesThatAreMissingAreNamed() {
        assertThatThrownBy(() -> parse("@" + folder.resolve("none.args"))).hasMessageContaining("none.args");
        assertThatThrownBy(() -> Main.generate(
                parse("--symbols", "S", folder.resolve("none.h").toString()), SharedClang.get()))
                .hasMessageContaining("none.h");
    }

    @Test
    void withoutSymbolsThereIsNoCode() {
        TestHeader header = TestHeader.of(folder, "int f(void);");
        assertThatThrownBy(() -> Main.generate(parse(header.path().toString()), SharedClang.get()))
                .isInstanceOf(GeneratorException.class).hasMessageContaining("--symbols is missing");
    }

    @Test
    void withoutAPackageTheSourcesLieInTheOutputFolder() {
        TestHeader header = TestHeader.of(folder, "int f(void);");
        Path output = folder.resolve("out");
        assertThat(Main.generate(parse("--output", output.toString(), "--symbols", "p.S.X", header.path().toString()),
                SharedClang.get())).containsOnlyKeys(output.resolve("lib_h.java"));
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments));
    }
}
