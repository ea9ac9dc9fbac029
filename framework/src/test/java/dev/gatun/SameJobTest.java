package dev.gatun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.Processes;
import dev.gatun.device.ThreadProcesses;
import dev.gatun.train.TrainingException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What processes compare before they train. */
@Timeout(30)
class SameJobTest {

    /** What each process is told, empty where it has no objection. */
    private static List<String> told(List<Consumer<SameJob>> looks) {
        List<Processes> job = ThreadProcesses.of(looks.size());
        return IntStream.range(0, job.size())
                .mapToObj(index -> CompletableFuture.supplyAsync(() -> {
                    try {
                        looks.get(index).accept(new SameJob(job.get(index)));
                        return "";
                    } catch (TrainingException difference) {
                        return difference.getMessage();
                    }
                }, work -> Thread.ofPlatform().daemon().start(work)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void allBeginAnewOrAllGoOn() {
        assertThat(told(List.of(job -> job.requireStart(true), job -> job.requireStart(true)))).containsOnly("");
        assertThat(told(List.of(
                        job -> job.requireStart(false), job -> job.requireStart(false), job -> job.requireStart(true))))
                .containsOnly("Process 2 of the job has another start than process 0: from the newest checkpoint, not"
                        + " anew. Start all with --resume, or all without.");
    }

    @Test
    void anotherTextIsNamedWithBothSides() {
        assertThat(told(List.of(job -> job.requireText(100, 7), job -> job.requireText(101, 7))))
                .containsOnly("Process 1 of the job has another text than process 0: 101 tokens and 7 sequences to"
                        + " validate with, not 100 tokens and 7 sequences to validate with. Give all hosts the same files.");
    }
}
