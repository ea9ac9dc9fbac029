package dev.gatun.bindings.abi;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A C or C++ compiler of the machine. */
record CompilerOnPath(Path executable, String standard, String suffix) {

    static Optional<CompilerOnPath> c() {
        // Before C23, whose () and bool are not those the headers were read with.
        return first("cc", "gcc", "clang").map(file -> new CompilerOnPath(file, "-std=gnu11", ".c"));
    }

    static Optional<CompilerOnPath> cPlusPlus() {
        return first("c++", "g++", "clang++").map(file -> new CompilerOnPath(file, "-std=gnu++17", ".cc"));
    }

    private static Optional<Path> first(String... names) {
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What the program prints, line by line. A program that does not compile fails with the compiler's words. */
    List<String> run(String source, List<Path> includes, Path scratch) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile(scratch, "abi", suffix), source);
        Path program = file.resolveSibling(file.getFileName() + ".out");
        List<String> command = new ArrayList<>(List.of(executable.toString(), standard, "-w", "-o", program.toString()));
        includes.forEach(folder -> command.add("-I" + folder));
        command.add(file.toString());
        output(command);
        return output(List.of(program.toString())).lines().toList();
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", command) + " fails:\n" + output);
        }
        return output;
    }
}
