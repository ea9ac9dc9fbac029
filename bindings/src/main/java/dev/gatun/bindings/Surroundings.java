package dev.gatun.bindings;

import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the search for libraries takes from the process and the machine, as data that a test can replace.
 *
 * @param environment the environment variables
 * @param properties a system property by name, or null
 * @param root the folder that stands for {@code /}
 * @param resources a class path resource by name, or null
 */
record Surroundings(
        Map<String, String> environment,
        UnaryOperator<String> properties,
        Path root,
        Function<String, URL> resources) {

    /**
     * Those of this process. Resources come through the system class loader: a native jar is on the class
     * path even where Gatun's own modules are on the module path.
     */
    static Surroundings ofThisProcess() {
        return new Surroundings(
                System.getenv(), System::getProperty, Path.of("/"), ClassLoader::getSystemResource);
    }

    /** An environment variable that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** A system property that is set to something. */
    Optional<String> property(String name) {
        return Optional.ofNullable(properties.apply(name)).filter(value -> !value.isBlank());
    }

    /** The user's home folder, if known. */
    Optional<Path> home() {
        return variable("HOME").or(() -> property("user.home")).map(Path::of);
    }
}
