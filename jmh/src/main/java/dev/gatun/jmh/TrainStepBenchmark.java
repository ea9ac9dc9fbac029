package dev.gatun.jmh;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.TrainingConfig;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole training step on one CPU device of two threads: forward, backward, clipping and AdamW. Needs no GPU.
 *
 * <p>The score is tokens a second. {@code -p architecture=llama -p threads=8} measures another case.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class TrainStepBenchmark {

    private static final int BATCH = 8;
    private static final int SEQUENCE = 96;
    private static final int VOCABULARY = 256;
    private static final String SETTINGS = """
            model: {architecture: gpt2, layers: 4, hidden: 96, heads: 4}
            data: {text: wordnet, tokenizer: bytes, sequence_length: %d}
            train: {steps: 1000, batch: %d}
            optimizer: {learning_rate: 1e-3}
            """.formatted(SEQUENCE, BATCH);

    /** A model of about half a million parameters, with weights, a batch and a learning rate, ready to run. */
    @State(Scope.Thread)
    public static class Training {

        @Param({"gpt2", "llama"})
        String architecture;

        @Param("2")
        int threads;

        private RandomTraining training;

        @Setup
        public void prepare() {
            TrainingConfig config = ConfigReader.readText(SETTINGS, "TrainStepBenchmark", List.of(
                    "model.architecture=" + architecture, "device.threads=" + threads));
            training = new RandomTraining(config, VOCABULARY, new CpuDevice(0, threads, new CpuFabric()));
        }

        @TearDown
        public void close() {
            training.close();
        }
    }

    @Benchmark
    @OperationsPerInvocation(BATCH * SEQUENCE)
    public float trainStep(Training state) {
        state.training.step();
        return state.training.loss();
    }
}
