package dev.gatun.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a test's main class in a process of its own, with a heap that is all there from the start. */
public final class ChildJvm {

    private ChildJvm() {}

    /**
     * The lines that it prints.
     *
     * @param folder for its temporary files, of which it has none at first
     */
    public static List<String> run(Path folder, int seconds, String main, List<String> arguments) throws Exception {
        Path output = Files.createTempFile(folder, "child", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m", "-Xmx64m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + Files.createTempDirectory(folder, "tmp"),
                "--module-path", System.getProperty("jdk.module.path"),
                "--class-path", System.getProperty("java.class.path"),
                "--patch-module", "dev.gatun=" + testClasses(),
                "--enable-native-access=dev.gatun.bindings",
                "-m", "dev.gatun/" + main));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(process.waitFor(seconds, TimeUnit.SECONDS)).as("%s ends in %d s", main, seconds).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(() -> text(output)).isZero();
        return Files.readAllLines(output);
    }

    private static String text(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Path testClasses() throws URISyntaxException {
        return Path.of(ChildJvm.class.getResource("ChildJvm.class").toURI()).resolve("../../../..").normalize();
    }
}
