package dev.gatun.bindings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A machine made of a temporary folder, for tests of the search. */
final class Machine {

    final Path root;
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, URL> resources = new HashMap<>();

    Machine(Path root) {
        this.root = root;
        environment.put("HOME", root.resolve("home").toString());
    }

    Machine variable(String name, Object value) {
        environment.put(name, value.toString());
        return this;
    }

    Machine property(String name, Object value) {
        properties.put(name, value.toString());
        return this;
    }

    Machine resource(String name, URL url) {
        resources.put(name, url);
        return this;
    }

    /** Makes a file and the folders above it, by its path on this machine. */
    Path file(String path) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, "not a library");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Surroundings surroundings() {
        return new Surroundings(environment, properties::get, root, resources::get);
    }
}
