package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.device.OwnClassPath;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@link MpiProcess processes} that Open MPI's own launcher starts and ends.
 *
 * @param launcher mpirun's process
 * @param folder the processes' own
 * @param output what they and mpirun print, on either stream
 */
record MpiJob(Process launcher, Path folder, Path output) implements AutoCloseable {

    /** Skips the test where there is no mpirun. */
    static MpiJob start(Path folder, int processes, long seed, String... arguments) throws Exception {
        assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "mpirun"))),
                "There is no mpirun on PATH, so that processes joined by Open MPI are not tested."
                        + " Install Debian's package openmpi-bin.");
        List<String> command = new ArrayList<>(List.of(
                "mpirun", "--allow-run-as-root", "--oversubscribe", "-np", String.valueOf(processes),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector", "-cp", OwnClassPath.with(MpiProcess.class),
                MpiProcess.class.getName(), folder.toString(), String.valueOf(seed)));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        return new MpiJob(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(),
                folder,
                output);
    }

    /** What was printed, once all have ended with success. */
    String text(int seconds) throws Exception {
        boolean ended = launcher.waitFor(seconds, TimeUnit.SECONDS);
        String text = Files.readString(output);
        assertThat(ended).as("ends in %d s; until then: %s", seconds, text).isTrue();
        return text;
    }

    /** With the launcher its processes end. */
    @Override
    public void close() {
        launcher.destroy();
    }

    /** The processes' numbers, once all have said theirs. */
    List<Long> pids(int count) throws Exception {
        while (launcher.isAlive()) {
            List<Long> pids = Files.readAllLines(output).stream()
                    .filter(line -> line.startsWith("pid "))
                    .map(line -> Long.valueOf(line.substring("pid ".length())))
                    .toList();
            if (pids.size() == count) {
                return pids;
            }
            Thread.sleep(20);
        }
        throw new AssertionError(Files.readString(output));
    }
}
