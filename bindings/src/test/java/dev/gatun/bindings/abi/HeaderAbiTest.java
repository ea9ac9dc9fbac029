package dev.gatun.bindings.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.gatun.bindings.abi.AbiLine.Constant;
import dev.gatun.bindings.abi.AbiLine.Function;
import dev.gatun.bindings.abi.AbiLine.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the compiler of this machine says of the headers is what the tables say, and with {@link AbiTableTest}
 * what Java says.
 */
class HeaderAbiTest {

    @ParameterizedTest
    @EnumSource
    void aCCompilerPrintsTheTablesSizesOffsetsAndValues(BoundLibrary library, @TempDir Path scratch) throws Exception {
        CompilerOnPath compiler = compiler(CompilerOnPath.c(), "C");
        PresentHeaders headers = PresentHeaders.of(library, compiler, scratch);
        List<AbiLine> asked = library.table().lines().stream()
                .filter(line -> !(line instanceof Function || line instanceof Version)).toList();
        CProgram program = new CProgram(headers.umbrella());
        asked.forEach(program::print);

        List<AbiLine> said = said(compiler, program.source(), headers, scratch);

        GeneratedCode code = new GeneratedCode(library.header());
        Disagreements disagreements = new Disagreements();
        assertThat(said).hasSameSizeAs(asked);
        for (int i = 0; i < asked.size(); i++) {
            disagreements.compare("the table", withJavasFloats(asked.get(i)), "C", said.get(i));
            disagreements.compare("Java", code.line(asked.get(i)), "C", JavaView.of(said.get(i)));
        }
        assertThat(disagreements.found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aCPlusPlusCompilerPrintsTheTablesSignatures(BoundLibrary library, @TempDir Path scratch) throws Exception {
        CompilerOnPath compiler = compiler(CompilerOnPath.cPlusPlus(), "C++");
        PresentHeaders headers = PresentHeaders.of(library, compiler(CompilerOnPath.c(), "C"), scratch);
        List<Function> asked = library.table().all(Function.class);

        List<AbiLine> said = said(compiler, SignatureProgram.of(headers.umbrella(), library.table()), headers, scratch);

        Disagreements disagreements = new Disagreements();
        assertThat(said).hasSameSizeAs(asked);
        for (int i = 0; i < asked.size(); i++) {
            disagreements.compare("the table", asCPlusPlusReads(asked.get(i)), "C++", said.get(i));
        }
        assertThat(disagreements.found()).isEmpty();
    }

    private static CompilerOnPath compiler(Optional<CompilerOnPath> found, String language) {
        return found.orElseGet(() -> abort("no " + language + " compiler on PATH"));
    }

    private static List<AbiLine> said(CompilerOnPath compiler, String source, PresentHeaders headers, Path scratch)
            throws IOException, InterruptedException {
        return compiler.run(source, headers.folders(), scratch).stream()
                .map(AbiLine::parse).map(HeaderAbiTest::withJavasFloats).toList();
    }

    /** C prints -1 where Java prints -1.0. */
    private static AbiLine withJavasFloats(AbiLine line) {
        return line instanceof Constant(String name, String type, String value)
                && (type.equals("float") || type.equals("double"))
                ? new Constant(name, type, Double.toString(Double.parseDouble(value)))
                : line;
    }

    /** A C declaration with empty parentheses says nothing of parameters; C++ takes it to have none. */
    private static Function asCPlusPlusReads(Function function) {
        return new Function(function.name(), function.signature().replace("(, ...)", "()"));
    }
}
