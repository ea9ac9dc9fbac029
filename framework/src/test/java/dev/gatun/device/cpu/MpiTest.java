package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ranks in processes of their own, under the real mpirun. */
@Timeout(150)
class MpiTest {

    private final long seed = new Random().nextLong();

    @TempDir
    Path folder;

    private void succeed(int processes, String... arguments) throws Exception {
        try (MpiJob job = MpiJob.start(folder, processes, seed, arguments)) {
            String text = job.text(120);
            assertThat(job.launcher().exitValue()).as("seed %d: %s", seed, text).isZero();
            for (int process = 0; process < processes; process++) {
                assertThat(text).contains(arguments[0] + " done by process " + process);
            }
        }
    }

    @Test
    void collectivesDoWhatTheyDoInOneProcess() throws Exception {
        succeed(4, "collectives");
    }

    @Test
    void layoutsComputeTheSameBitsAsInOneProcess() throws Exception {
        succeed(4, "layouts",
                "gpt2 pp=4 m=8",
                "llama pp=2 dp=2 m=4 recompute=each clip=0.1",
                "gpt2 tp=2 dp=2 m=2",
                "llama tp=2 dp=2 zero=1 sp",
                "gpt2 tp=2 dp=2 zero=2 m=2",
                "llama tied tp=2 dp=2 zero=3 m=2");
    }

    /** In a run of either thread that nothing is compiled in any more. */
    @Test
    void messagesLeaveNothingOnTheHeap() throws Exception {
        succeed(2, "garbage");
    }

    @Test
    void whoWaitsInVainSaysForWhomAndWhereAllAre() throws Exception {
        try (MpiJob job = MpiJob.start(folder, 2, seed, "failures")) {
            String text = job.text(120);
            assertThat(text).contains(
                    "rank 0 waited 2.5 s in train, backward 5, at all_reduce of blocks.3.mlp.down"
                            + " (pp 0+1: ranks [0, 1]) for rank 1, which is in train, backward 4",
                    "rank 1 waited 2.5 s in train, backward 4, at receive of blocks.3.mlp.down"
                            + " for rank 0, which is in train, backward 5",
                    "rank 0 stopped in train, backward 5, at all_reduce of blocks.3.mlp.down"
                            + " (pp 0+1: ranks [0, 1]), since another failed: the disk is full",
                    "failures done by process 0",
                    "failures done by process 1");
        }
    }

    @Test
    void ofAProcessThatIsKilledTheOthersAndTheLauncherEnd() throws Exception {
        try (MpiJob job = MpiJob.start(folder, 2, seed, "forever")) {
            List<ProcessHandle> processes =
                    job.pids(2).stream().map(pid -> ProcessHandle.of(pid).orElseThrow()).toList();
            Thread.sleep(Duration.ofMillis(200)); // messages are under way
            assertThat(processes).allMatch(ProcessHandle::isAlive);
            processes.getFirst().destroyForcibly();
            String text = job.text(20);
            assertThat(job.launcher().exitValue()).as(text).isNotZero();
            for (ProcessHandle process : processes) {
                process.onExit().get(20, TimeUnit.SECONDS);
            }
        }
    }
}
