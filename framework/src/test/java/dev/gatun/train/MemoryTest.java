package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.robustness.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A training takes the memory that its plan says. What OpenBLAS, compiled code and the like take beside it is what a model
 * of one such layer takes beyond its plan, and is subtracted; the heap is of one size and all there from the start.
 */
class MemoryTest {

    @TempDir
    Path folder;

    private record Growth(long planned, long taken) {}

    @Test
    void aTrainingTakesWhatItsPlanSays() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "the kernel does not tell a process's memory");
        Growth small = train(1);
        long beside = small.taken() - small.planned();
        assertThat(beside).describedAs("bytes of libraries and code, %s", small).isBetween(0L, 96L << 20);
        Growth large = train(5);
        assertThat(large.planned()).isGreaterThan(200L << 20);
        double taken = large.taken() - beside;
        assertThat(taken / large.planned()).describedAs("%s, beside %s", large, small).isBetween(0.95, 1.05);
    }

    private Growth train(int layers) throws Exception {
        List<String> output = ChildJvm.run(folder, 60, MemoryProbe.class.getName(), List.of(
                Files.createTempDirectory(folder, "run").toString(),
                "model.hidden=512", "model.layers=" + layers,
                "train.steps=2", "train.batch=1", "train.evaluation_batches=1"));
        String[] numbers = output.getLast().split(" ");
        return new Growth(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }
}
