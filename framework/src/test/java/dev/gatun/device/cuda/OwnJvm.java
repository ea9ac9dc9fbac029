package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.OwnClassPath;
import java.nio.file.Files;
import java.nio.file.Path;
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
                            "--enable-native-access=ALL-UNNAMED", "-cp", OwnClassPath.with(program), program.getName())
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
}
