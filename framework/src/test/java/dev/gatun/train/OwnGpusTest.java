package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.device.MachineReport;
import dev.gatun.device.MachineReport.Gpu;
import dev.gatun.device.Machines;
import dev.gatun.device.Processes;
import dev.gatun.device.ThreadProcesses;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OwnGpusTest {

    private static final List<Gpu> HOST = Machines.withGpus(4).gpus().devices();

    /** What each process takes of what it sees, by the GPUs' numbers. */
    private static List<List<Integer>> taken(int count, List<List<Gpu>> seen) {
        List<Processes> processes = ThreadProcesses.of(seen.size());
        List<CompletableFuture<List<Integer>>> taken = new ArrayList<>();
        try (var threads = Executors.newCachedThreadPool()) {
            for (int index = 0; index < seen.size(); index++) {
                List<Gpu> own = seen.get(index);
                Processes process = processes.get(index);
                taken.add(CompletableFuture.supplyAsync(
                        () -> OwnGpus.of(own, count, process).stream().map(Gpu::index).toList(), threads));
            }
        }
        return taken.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void processesOfOneHostShareItsGpusInTheirOrder() {
        assertThat(taken(1, List.of(HOST, HOST, HOST, HOST))).containsExactly(
                List.of(0), List.of(1), List.of(2), List.of(3));
        assertThat(taken(2, List.of(HOST, HOST))).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void processesThatAreShownTheirOwnHaveThose() {
        assertThat(taken(1, List.of(HOST.subList(3, 4), HOST.subList(0, 1)))).containsExactly(List.of(3), List.of(0));
    }

    @Test
    void moreProcessesThanGpusAreRefusedInEach() {
        assertThatThrownBy(() -> taken(1, List.of(HOST.subList(0, 1), HOST.subList(0, 1))))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(TrainingException.class)
                .hasMessage("Process 1 needs 1 GPU for its ranks, and sees 1, of which others of the job have some: "
                        + HOST.getFirst().uuid().orElseThrow() + " is process 0's. Start fewer processes on its host, make more"
                        + " visible with CUDA_VISIBLE_DEVICES, or set the degrees of parallel to match.");
    }

    @Test
    void ranksThatProcessesCannotShareEvenlyAreRefused() {
        MachineReport machine = Machines.withGpus(4);
        assertThatThrownBy(() -> GpuReadiness.of(machine, 3, ThreadProcesses.of(2).getFirst()))
                .isInstanceOf(TrainingException.class)
                .hasMessageContaining("3 ranks, which 2 processes cannot share evenly");
    }
}
