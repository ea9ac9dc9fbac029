package dev.gatun.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The command line in a process of its own. */
final class JavaProcess {

    private JavaProcess() {}

    static ProcessBuilder gatun(Object... arguments) {
        return new ProcessBuilder(Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--module-path", System.getProperty("jdk.module.path"),
                                "--class-path", System.getProperty("java.class.path"),
                                "--enable-native-access=dev.gatun.bindings",
                                "-m", "dev.gatun/dev.gatun.cli.Main"),
                        Arrays.stream(arguments).map(Object::toString))
                .toList());
    }
}
