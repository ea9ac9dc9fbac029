package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@RequiresGpus(1)
class DeviceFaultTest {

    /** In a JVM of its own, because the fault lasts as long as the process. */
    @Test
    void anIllegalAccessIsAnExceptionThatNamesIt() throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), IllegalAccess.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(jvm.getInputStream().readAllBytes());
        assertThat(jvm.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output)
                .contains("cudaErrorIllegalAddress 700 from cudaDeviceSynchronize")
                .contains("compute-sanitizer");
        assertThat(jvm.exitValue()).isZero();
    }

    /** All that this JVM has on its module and class paths, and the folder of this test. */
    private static String classPath() throws Exception {
        List<String> entries = new ArrayList<>();
        String self = DeviceFaultTest.class.getName().replace('.', '/') + ".class";
        String location = DeviceFaultTest.class.getResource("DeviceFaultTest.class").toString();
        entries.add(Path.of(URI.create(location.substring(0, location.length() - self.length()))).toString());
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
