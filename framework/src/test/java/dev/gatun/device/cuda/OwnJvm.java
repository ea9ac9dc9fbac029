package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a program printed, on either stream, that had a JVM of its own: because it breaks its process's use of the GPU, or
 * has to be alone on it.
 */
record OwnJvm(int status, String output) {

    static OwnJvm run(Class<?> program) throws Exception {
        Path output = Files.createTempFile(program.getSimpleName(), ".txt");
        try {
            ProcessBuilder java = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "--enable-native-access=ALL-UNNAMED", "-cp", classPath(program), program.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            java.environment().remove("CUDA_MODULE_LOADING"); // as trainings have it: kernels are loaded when needed
            Process jvm = java.start();
            boolean ended = jvm.waitFor(2, TimeUnit.MINUTES);
            if (!ended) {
                jvm.destroyForcibly().waitFor();
            }
            String text = Files.readString(output);
            assertThat(ended).as("%s ended in two minutes; until then it printed: %s", program, text).isTrue();
            return new OwnJvm(jvm.exitValue(), text);
        } finally {
            Files.delete(output);
        }
    }

    /** All that this JVM has on its module and class paths, and the folder of the tests. */
    private static String classPath(Class<?> program) throws Exception {
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
