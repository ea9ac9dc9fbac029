package dev.gatun.bindings.generator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A library with committed bindings.
 *
 * @param name its folder below {@code native-headers} and its package below {@code dev.gatun.bindings}
 * @param versionMacro the macro that states the headers' version, or null where they have none
 * @param sources the source folder, relative to the repository's root
 * @param header the umbrella header, relative to the root
 * @param symbols the Java expression that finds the library's symbols
 * @param handWritten the classes in its package that are not generated
 */
record BoundLibrary(String name, String versionMacro, String sources, String header, String symbols,
                    Set<String> handWritten) {

    private static final String ECHO = "bindings/src/test/resources/dev/gatun/bindings/echo/echo.h";

    static final List<BoundLibrary> ALL = List.of(
            of("cudart", "CUDART_VERSION"),
            of("cublaslt", "CUBLAS_VERSION"),
            of("cudnn", "CUDNN_VERSION"),
            of("nccl", "NCCL_VERSION_CODE"),
            of("nvrtc", null),
            of("nvml", "NVML_API_VERSION"),
            of("openblas", "OPENBLAS_VERSION"),
            of("mpi", "OMPI_MAJOR_VERSION"),
            new BoundLibrary("echo", "ECHO_VERSION", "bindings/src/test", ECHO,
                    "dev.gatun.bindings.echo.EchoLibrary.SYMBOLS", Set.of("EchoLibrary.java", "EchoTest.java")));

    private static BoundLibrary of(String name, String versionMacro) {
        return new BoundLibrary(name, versionMacro, "bindings/src/main", "native-headers/" + name + "/umbrella.h",
                "dev.gatun.bindings.NativeLibrary." + name.toUpperCase(Locale.ROOT) + ".symbols()", Set.of());
    }

    /** The system property that holds the folders of the headers, separated by colons. */
    String property() {
        return name + ".headers";
    }

    Path javaFolder(Path root) {
        return root.resolve(sources).resolve("java/dev/gatun/bindings").resolve(name);
    }

    Path abi(Path root) {
        return root.resolve(sources).resolve("resources/dev/gatun/bindings").resolve(name).resolve("abi.tsv");
    }

    /**
     * The folders to include from, CUDA's own last; empty where the library's headers are not known. CUDA's are
     * found by themselves where the toolkit is.
     */
    Optional<List<String>> headerFolders() {
        List<String> cuda = folders("cudart.headers").or(BoundLibrary::toolkit).orElse(List.of());
        Optional<List<String>> own = switch (name) {
            case "cudart" -> cuda.isEmpty() ? Optional.empty() : Optional.of(List.of());
            case "echo" -> Optional.of(List.of());
            default -> folders(property());
        };
        return own.map(folders -> Stream.concat(folders.stream(), cuda.stream()).toList());
    }

    /** The generator's command line. */
    List<String> arguments(Path root, List<String> headerFolders) {
        Path umbrella = root.resolve(header);
        List<String> arguments = new ArrayList<>(List.of(
                "@" + umbrella.resolveSibling("includes.args"),
                "--output", root.resolve(sources).resolve("java").toString(),
                "--abi", abi(root).toString(),
                "--symbols", symbols));
        headerFolders.forEach(folder -> arguments.addAll(List.of("-I", folder)));
        if (versionMacro != null) {
            arguments.addAll(List.of("--version-macro", versionMacro));
        }
        arguments.add(umbrella.toString());
        return arguments;
    }

    private static Optional<List<String>> folders(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .filter(value -> !value.isBlank())
                .map(value -> Arrays.asList(value.split(":")));
    }

    private static Optional<List<String>> toolkit() {
        return Stream.of(System.getenv("CUDA_HOME"), "/usr/local/cuda")
                .filter(Objects::nonNull)
                .map(home -> Path.of(home, "include"))
                .filter(folder -> Files.exists(folder.resolve("cuda_runtime_api.h")))
                .findFirst()
                .map(folder -> List.of(folder.toString()));
    }
}
