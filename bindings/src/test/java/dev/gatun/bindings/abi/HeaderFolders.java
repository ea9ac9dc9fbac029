package dev.gatun.bindings.abi;

import dev.gatun.bindings.Version;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders to look for a library's headers in.
 *
 * @param folders in the order the compiler is to try them
 * @param given whether a system property named them, so that headers missing there are an error
 */
record HeaderFolders(List<Path> folders, boolean given) {

    private static final Pattern INCLUDE = Pattern.compile("(?m)^#include <(.+)>");
    private static final Pattern TOOLKIT = Pattern.compile("cuda-(\\d+(?:\\.\\d+)*)");

    static HeaderFolders of(BoundLibrary library, Path scratch) throws IOException {
        List<Path> folders = new ArrayList<>(named(library));
        boolean given = !folders.isEmpty();
        if (library != BoundLibrary.OPENBLAS) {
            // NVIDIA's headers include the runtime's, wherever they are themselves.
            folders.addAll(named(BoundLibrary.CUDART));
            folders.addAll(toolkits());
        } else if (!given) {
            folders.add(fromMavensJar(scratch));
        }
        return new HeaderFolders(folders.stream().distinct().toList(), given);
    }

    static String property(BoundLibrary library) {
        return library.library().id() + ".headers";
    }

    /** The umbrella's headers that no folder has. */
    List<String> missing(Path umbrella) throws IOException {
        return INCLUDE.matcher(Files.readString(umbrella)).results().map(include -> include.group(1))
                .filter(header -> folders.stream().noneMatch(folder -> Files.exists(folder.resolve(header))))
                .toList();
    }

    private static List<Path> named(BoundLibrary library) {
        return Stream.of(System.getProperty(property(library), "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }

    private static List<Path> toolkits() throws IOException {
        List<Path> homes = new ArrayList<>();
        for (String variable : List.of("CUDA_HOME", "CUDA_PATH")) {
            String home = System.getenv(variable);
            if (home != null && !home.isBlank()) {
                homes.add(Path.of(home));
            }
        }
        Path local = Path.of("/usr/local");
        if (Files.isDirectory(local)) {
            try (Stream<Path> children = Files.list(local)) {
                children.filter(folder -> folder.getFileName().toString().startsWith("cuda"))
                        .sorted(Comparator.comparing(HeaderFolders::version).reversed())
                        .forEach(homes::add);
            }
        }
        return homes.stream().map(home -> home.resolve("include")).filter(Files::isDirectory).toList();
    }

    /** Of a folder such as cuda-13.0; the link named cuda comes last, as it may point to any of the others. */
    private static Version version(Path toolkit) {
        Matcher matcher = TOOLKIT.matcher(toolkit.getFileName().toString());
        return Version.parse(matcher.matches() ? matcher.group(1) : "0");
    }

    private static Path fromMavensJar(Path scratch) throws IOException {
        Path folder = Files.createDirectory(scratch.resolve("openblas-include"));
        for (String header : List.of("cblas.h", "openblas_config.h")) {
            String resource = "org/bytedeco/openblas/linux-x86_64/include/" + header;
            try (InputStream content = ClassLoader.getSystemResourceAsStream(resource)) {
                if (content != null) {
                    Files.copy(content, folder.resolve(header));
                }
            }
        }
        return folder;
    }
}
