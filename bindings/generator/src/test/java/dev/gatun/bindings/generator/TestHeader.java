package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A header {@code lib.h} in a test's folder, and what the generator makes of it. Its bindings are in the package
 * {@code lib}; the class of the header is {@code lib_h}.
 *
 * @param symbols the shared object the generated code calls, empty for none
 */
record TestHeader(Path folder, String symbols) {

    static TestHeader of(Path folder, String text) {
        try {
            Files.writeString(folder.resolve("lib.h"), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new TestHeader(folder, "");
    }

    Path path() {
        return folder.resolve("lib.h");
    }

    /** This header with a library: {@code source} is C code that includes the header and defines its functions. */
    TestHeader implementedBy(String source) {
        return new TestHeader(folder, CCompiler.library(folder, "#include \"lib.h\"\n" + source).toString());
    }

    /** The sources by path relative to the test's folder, and whatever else the options ask for. */
    Map<String, String> generate(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--target-package", "lib", "--output", folder.resolve("java").toString(),
                "--symbols", "dev.gatun.bindings.generator.TestSymbols.of(\"" + symbols + "\")", path().toString()));
        Map<String, String> files = new TreeMap<>();
        Main.generate(Options.parse(arguments), SharedClang.get())
                .forEach((file, text) -> files.put(folder.relativize(file).toString(), text));
        return files;
    }

    /** The generated code, compiled and loaded. */
    Bindings bindings(String... options) {
        return compile(generate(options));
    }

    /** The Java sources among {@code files}, compiled and loaded. */
    Bindings compile(Map<String, String> files) {
        Map<String, String> sources = new TreeMap<>(files);
        sources.keySet().removeIf(file -> !file.endsWith(".java"));
        return Bindings.compile(folder, sources, "lib.lib_h");
    }

    /** The lines of the ABI table. */
    List<String> abi(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--abi", folder.resolve("abi.tsv").toString()));
        return generate(arguments.toArray(String[]::new)).get("abi.tsv").lines().toList();
    }

    /** What {@code --dump-includes} writes: all declarations, and what was skipped. */
    List<String> dump() {
        return generate("--dump-includes", folder.resolve("dump.args").toString()).get("dump.args").lines().toList();
    }

    /** What the generator says when it refuses. */
    String refusal(String... options) {
        GeneratorException refusal = catchThrowableOfType(GeneratorException.class, () -> generate(options));
        if (refusal == null) {
            throw new AssertionError("The generator accepted " + List.of(options));
        }
        return refusal.getMessage();
    }
}
