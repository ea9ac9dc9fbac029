package dev.gatun.bindings.generator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The C compiler {@code cc} of the machine; tests that need it are skipped where there is none. */
final class CCompiler {

    private CCompiler() {
    }

    /** The library made of {@code source}, in {@code folder}. */
    static Path library(Path folder, String source) {
        Path library = folder.resolve("libtest.so");
        compile(folder.resolve("library.c"), source, library, "-shared", "-fPIC");
        return library;
    }

    /** The lines that the program {@code source} prints. */
    static List<String> run(Path folder, String source) {
        Path program = folder.resolve("program");
        compile(folder.resolve("program.c"), source, program);
        return output(List.of(program.toString())).lines().toList();
    }

    private static void compile(Path file, String source, Path result, String... options) {
        assumeTrue(isPresent(), "no C compiler called cc on this machine");
        try {
            Files.writeString(file, source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        output(Stream.concat(Stream.of("cc", "-std=gnu11", "-w", "-o", result.toString(), file.toString()),
                Stream.of(options)).toList());
    }

    private static boolean isPresent() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "cc")));
    }

    private static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " fails:\n" + output);
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
