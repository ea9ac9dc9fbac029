package dev.gatun.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.gatun.train.config.TrainingConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A step that is like the one before it makes no garbage, whichever thread runs it, its metrics included. */
class SteadyStateTest {

    private static final int ROUND = 100;
    private static final int WARM_UP_ROUNDS = 4;
    private static final int ROUNDS = 6;
    private static final long ALLOWED = 10_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"gpt2, 1, 2", "llama, 2, 1"})
    void aStepAllocatesNothingToSpeakOf(String architecture, int stages, int threads) throws IOException {
        Runs runs = new Runs(folder);
        int steps = ROUND * (WARM_UP_ROUNDS + ROUNDS);
        TrainingConfig config = runs.config("model.architecture=" + architecture, "train.steps=" + steps,
                "train.evaluate_every=" + steps,
                "train.log_every=" + ROUND, "parallel.pipeline_parallel_degree=" + stages, "parallel.microbatches=2",
                "device.threads=" + threads);
        Meter meter = new Meter();
        PrintStream out = System.out;
        System.setOut(new PrintStream(meter, true));
        try {
            runs.train(config, "run");
        } finally {
            System.setOut(out);
        }
        List<Long> rounds = meter.perStep().subList(WARM_UP_ROUNDS - 1, WARM_UP_ROUNDS - 1 + ROUNDS);
        // The best of them: while the compiler is at it, vectors are objects now and then.
        assertThat(Collections.min(rounds)).describedAs("bytes a step, in rounds: %s", rounds).isLessThan(ALLOWED);
    }

    /** Takes what all threads have allocated, each time that the run prints its line for a round. */
    private static final class Meter extends OutputStream {
        private final List<Long> allocated = new ArrayList<>();

        @Override
        public void write(int one) {
            if (one == '\n') {
                allocated.add(THREADS.getTotalThreadAllocatedBytes());
            }
        }

        /** The first line is the first step's, the second the first round's, and the last the evaluation's. */
        List<Long> perStep() {
            List<Long> perStep = new ArrayList<>();
            for (int index = 2; index < allocated.size() - 1; index++) {
                perStep.add((allocated.get(index) - allocated.get(index - 1)) / ROUND);
            }
            return perStep;
        }
    }
}
