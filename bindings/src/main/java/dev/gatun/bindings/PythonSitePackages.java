package dev.gatun.bindings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The folders into which pip installs, found without starting Python: the active environment, the one that
 * {@code python3} belongs to, the user's, the system's.
 */
record PythonSitePackages(Surroundings surroundings) {

    /** Folders that exist, each once, most specific first. */
    List<Path> inOrder() {
        Set<Path> found = new LinkedHashSet<>();
        surroundings.variable("VIRTUAL_ENV").map(Path::of).ifPresent(prefix -> addPrefix(found, prefix));
        surroundings.variable("CONDA_PREFIX").map(Path::of).ifPresent(prefix -> addPrefix(found, prefix));
        pythonPrefixes().forEach(prefix -> addPrefix(found, prefix));
        surroundings.home().ifPresent(home -> addPrefix(found, home.resolve(".local")));
        Path root = surroundings.root();
        add(found, root.resolve("usr/lib/python3/dist-packages"));
        for (Path version : SortedFolder.matching(root.resolve("usr/local/lib"), "python3.*")) {
            add(found, version.resolve("dist-packages"));
            add(found, version.resolve("site-packages"));
        }
        return List.copyOf(found);
    }

    /**
     * The prefixes of the {@code python3} on the path, as found and with links followed: in a virtual
     * environment the link's own place counts, for one linked into {@code /usr/local/bin} its target's.
     */
    private List<Path> pythonPrefixes() {
        List<Path> prefixes = new ArrayList<>();
        Arrays.stream(surroundings.variable("PATH").orElse("").split(":"))
                .filter(entry -> !entry.isBlank())
                .map(entry -> Path.of(entry, "python3").toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst()
                .ifPresent(python -> {
                    addPrefixOf(prefixes, python);
                    try {
                        addPrefixOf(prefixes, python.toRealPath());
                    } catch (IOException unreadable) {
                        // Gone since it was found: then it has no packages either.
                    }
                });
        return prefixes;
    }

    private static void addPrefixOf(List<Path> prefixes, Path python) {
        Path bin = python.getParent();
        if (bin != null && bin.getParent() != null) {
            prefixes.add(bin.getParent());
        }
    }

    private static void addPrefix(Set<Path> found, Path prefix) {
        for (Path version : SortedFolder.matching(prefix.resolve("lib"), "python3.*")) {
            add(found, version.resolve("site-packages"));
        }
    }

    private static void add(Set<Path> found, Path folder) {
        if (Files.isDirectory(folder)) {
            found.add(folder.normalize());
        }
    }
}
