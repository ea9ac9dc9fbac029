package dev.gatun.bindings.abi;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The versions that first had a function, from the comments of the generator's argfile. */
final class FirstVersions {

    private static final Pattern SINCE = Pattern.compile("(?m)^--include-function\\s+(\\S+)\\s+# since (\\S+)\\s*$");

    private FirstVersions() {}

    /** By function; those that every accepted version has are not in it. */
    static Map<String, String> of(BoundLibrary library) throws IOException {
        return SINCE.matcher(Files.readString(library.nativeHeaders().resolve("includes.args"))).results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    }
}
