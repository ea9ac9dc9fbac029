package dev.gatun.bindings.generator;

import dev.gatun.bindings.generator.clang.Clang;
import dev.gatun.bindings.generator.emit.AbiTable;
import dev.gatun.bindings.generator.emit.IncludeLines;
import dev.gatun.bindings.generator.emit.JavaSources;
import dev.gatun.bindings.generator.model.Header;
import dev.gatun.bindings.generator.read.HeaderReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Generates the bindings of one header; the command line is jextract's (see {@link Options}). */
public final class Main {

    private Main() {
    }

    /** Exit code 0, or 2 with one message when the header or the options are wrong. */
    public static void main(String[] arguments) throws IOException {
        try {
            Options options = Options.parse(List.of(arguments));
            try (Clang clang = new Clang(clangFolder())) {
                write(generate(options, clang));
            }
        } catch (GeneratorException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    /** Where {@code libclang.so} is: the system property {@code gatun.libclang}. */
    static Path clangFolder() {
        String folder = System.getProperty("gatun.libclang");
        if (folder == null) {
            throw new GeneratorException("Set the system property gatun.libclang to the folder of libclang.so");
        }
        return Path.of(folder);
    }

    /** What would be written: text by file. */
    static Map<Path, String> generate(Options options, Clang clang) {
        Header header = HeaderReader.read(clang, options.header(), options.clangArguments(),
                options.versionMacros(), options.filter());
        Map<Path, String> files = new TreeMap<>();
        if (options.dumpIncludes() != null) {
            files.put(options.dumpIncludes(), String.join("\n", IncludeLines.of(header)) + "\n");
            return files;
        }
        if (options.symbols() == null) {
            throw new GeneratorException("--symbols is missing: the Java expression of the dev.gatun.bindings.Symbols"
                    + " in which the functions are found");
        }
        JavaSources.of(header, options.targetPackage(), options.headerClassName(), options.symbols())
                .forEach((path, source) -> files.put(options.output().resolve(path), source));
        if (options.abi() != null) {
            files.put(options.abi(), AbiTable.of(header));
        }
        return files;
    }

    static void write(Map<Path, String> files) throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.createDirectories(file.getKey().toAbsolutePath().getParent());
            Files.writeString(file.getKey(), file.getValue());
        }
    }
}
