package dev.gatun.exec.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes, started with the variables that mpirun sets on one host. */
@Timeout(60)
class KilledProcessTest {

    private static final int COUNT = 3;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void noneIsLeft() {
        processes.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void whenOneIsKilledAllOthersEndAndNameIt(int victim) throws IOException, InterruptedException {
        String job = UUID.randomUUID().toString();
        for (int index = 0; index < COUNT; index++) {
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    Path.of(JobProcess.class.getProtectionDomain().getCodeSource().getLocation().getPath())
                            + ":" + Path.of(Job.class.getProtectionDomain().getCodeSource().getLocation().getPath()),
                    JobProcess.class.getName());
            builder.environment().put("OMPI_COMM_WORLD_RANK", String.valueOf(index));
            builder.environment().put("OMPI_COMM_WORLD_SIZE", String.valueOf(COUNT));
            builder.environment().put("OMPI_COMM_WORLD_LOCAL_SIZE", String.valueOf(COUNT));
            builder.environment().put("PMIX_NAMESPACE", job);
            processes.add(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
        }
        List<BufferedReader> outputs = processes.stream().map(Process::inputReader).toList();
        for (int index = 0; index < COUNT; index++) {
            assertThat(outputs.get(index).readLine()).isEqualTo("joined " + processes.get(index).pid());
        }
        processes.get(victim).destroyForcibly();
        long killed = System.nanoTime();
        for (int index = 0; index < COUNT; index++) {
            if (index != victim) {
                assertThat(processes.get(index).waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(processes.get(index).exitValue()).isEqualTo(1);
                List<String> said = outputs.get(index).lines().toList();
                assertThat(said).anyMatch(line -> line.startsWith("heard")).anyMatch(line -> line.startsWith("ended"))
                        .allMatch(line -> line.contains("process " + victim + " on ")
                                && line.contains("(pid " + processes.get(victim).pid() + ") is lost"));
            }
        }
        System.out.printf("Process %d was killed; the last of %d others ended %d ms later%n",
                victim, COUNT - 1, (System.nanoTime() - killed) / 1_000_000);
    }
}
