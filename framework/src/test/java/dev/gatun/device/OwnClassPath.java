package dev.gatun.device;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a program among the tests needs on its class path, to be run by a JVM of its own. */
public final class OwnClassPath {

    private OwnClassPath() {}

    /** All that this JVM has on its module and class paths, and the folder of the tests. */
    public static String with(Class<?> program) throws Exception {
        List<String> entries = new ArrayList<>();
        String file = program.getName().replace('.', '/') + ".class";
        String location = program.getResource(program.getSimpleName() + ".class").toString();
        entries.add(Path.of(URI.create(location.substring(0, location.length() - file.length()))).toString());
        for (String property : List.of("jdk.module.path", "java.class.path")) {
            for (String entry : System.getProperty(property, "").split(File.pathSeparator)) {
                Path path = Path.of(entry);
                boolean holdsJars = Files.isDirectory(path) && Files.notExists(path.resolve("module-info.class"));
                entries.add(holdsJars ? entry + File.separator + "*" : entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }
}
