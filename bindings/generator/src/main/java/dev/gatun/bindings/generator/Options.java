package dev.gatun.bindings.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The generator's settings, from jextract's command line: {@code @argfile}, {@code --include-*}, {@code -I},
 * {@code -D}, {@code --target-package}, {@code --header-class-name}, {@code --output}, {@code --dump-includes};
 * and, beyond jextract, {@code --symbols} (the Java expression that finds native symbols), {@code --abi} (where
 * the ABI table goes) and {@code --version-macro}.
 *
 * @param header the umbrella header
 * @param clangArguments what clang is told, such as {@code -I}
 * @param output the folder the Java sources go to
 * @param abi the file of the ABI table, or null for none
 * @param dumpIncludes the file that lists every declaration as {@code --include-*} lines, or null
 */
record Options(Path header, List<String> clangArguments, String targetPackage, String headerClassName, String symbols,
               Path output, Path abi, Path dumpIncludes, List<String> versionMacros, IncludeFilter filter) {

    private static final Pattern SINCE = Pattern.compile("#\\s*since\\s+(\\S+)");

    static Options parse(List<String> arguments) {
        Builder builder = new Builder();
        builder.read(arguments, null);
        return builder.build();
    }

    private static final class Builder {

        private final List<String> clangArguments = new ArrayList<>();
        private final List<String> versionMacros = new ArrayList<>();
        private final IncludeFilter filter = new IncludeFilter();
        private Path header;
        private String targetPackage = "";
        private String headerClassName;
        private String symbols;
        private Path output = Path.of(".");
        private Path abi;
        private Path dumpIncludes;

        void read(List<String> arguments, String since) {
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                if (argument.startsWith("@")) {
                    readFile(Path.of(argument.substring(1)));
                } else if (argument.length() > 2 && (argument.startsWith("-I") || argument.startsWith("-D"))) {
                    clangArguments.add(argument);
                } else if (!argument.startsWith("-")) {
                    setHeader(Path.of(argument));
                } else if (++i == arguments.size()) {
                    throw new GeneratorException(argument + " needs a value");
                } else {
                    option(argument, arguments.get(i), since);
                }
            }
        }

        private void readFile(Path file) {
            try {
                for (String line : Files.readAllLines(file)) {
                    Matcher since = SINCE.matcher(line);
                    String version = since.find() ? since.group(1) : null;
                    String words = line.replaceFirst("#.*", "").strip();
                    if (!words.isEmpty()) {
                        read(List.of(words.split("\\s+")), version);
                    }
                }
            } catch (IOException missing) {
                throw new GeneratorException("Cannot read the argument file " + file + ": " + missing);
            }
        }

        private void option(String name, String value, String since) {
            switch (name) {
                case "-I", "--include-dir" -> clangArguments.add("-I" + value);
                case "-D", "--define-macro" -> clangArguments.add("-D" + value);
                case "-t", "--target-package" -> targetPackage = value;
                case "--header-class-name" -> headerClassName = value;
                case "--output" -> output = Path.of(value);
                case "--dump-includes" -> dumpIncludes = Path.of(value);
                case "--symbols" -> symbols = value;
                case "--abi" -> abi = Path.of(value);
                case "--version-macro" -> versionMacros.add(value);
                default -> filter.include(kind(name), new IncludeFilter.Entry(value, since));
            }
        }

        private static IncludeFilter.Kind kind(String option) {
            for (IncludeFilter.Kind kind : IncludeFilter.Kind.values()) {
                if (kind.option().equals(option)) {
                    return kind;
                }
            }
            throw new GeneratorException("Unknown option " + option);
        }

        private void setHeader(Path path) {
            if (header != null) {
                throw new GeneratorException("One header at a time: both " + header + " and " + path
                        + " are given. Include both from an umbrella header");
            }
            header = path;
        }

        Options build() {
            if (header == null) {
                throw new GeneratorException("No header is given");
            }
            String className = headerClassName != null
                    ? headerClassName
                    : header.getFileName().toString().replaceAll("[^A-Za-z0-9_$]|^[0-9]", "_");
            return new Options(header, List.copyOf(clangArguments), targetPackage, className, symbols, output, abi,
                    dumpIncludes, List.copyOf(versionMacros), filter);
        }
    }
}
