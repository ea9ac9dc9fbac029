package dev.gatun.jmh;

import dev.gatun.device.cuda.CudaDevice;
import dev.gatun.device.cuda.CudaOptions;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.TrainingConfig;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * A whole training step of GPT-2 124M in bf16 on one GPU: forward, backward, clipping and AdamW. Needs a GPU.
 *
 * <p>The score is tokens a second. The counter {@code hostShare} is the part of the time that is before the GPU begins
 * a step or after it has ended it: the step is handed over, its end is noticed, and the waiting thread wakes up. The
 * step is one CUDA graph, or with {@code graphs} false each kernel is launched by itself, much of which the GPU's work
 * hides.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class GpuStepBenchmark {

    private static final int BATCH = 8;
    private static final int SEQUENCE = 1024;
    private static final int VOCABULARY = 50304;
    private static final String SETTINGS = """
            model: {preset: gpt2-124m, vocabulary: %d}
            data: {text: wordnet, tokenizer: bytes, sequence_length: %d}
            train: {steps: 1000, batch: %d}
            optimizer: {learning_rate: 1e-3}
            precision: {dtype: bf16}
            device: {kind: cuda}
            """.formatted(VOCABULARY, SEQUENCE, BATCH);

    /** Seconds outside the GPU's steps for each second of the iteration. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Host {
        public double hostShare;
    }

    /** The model with weights, a batch and a learning rate, ready to run. */
    @State(Scope.Thread)
    public static class Training {

        @Param({"true", "false"})
        boolean graphs;

        private RandomTraining training;

        @Setup
        public void prepare() {
            FirstGpu.useToTrainOn(1);
            TrainingConfig config = ConfigReader.readText(SETTINGS, "GpuStepBenchmark", List.of());
            training = new RandomTraining(
                    config, VOCABULARY, new CudaDevice(0, new CudaOptions(false, graphs, false)));
        }

        @TearDown
        public void close() {
            training.close();
        }
    }

    @Benchmark
    @OperationsPerInvocation(BATCH * SEQUENCE)
    public void step(Training state, Host host) {
        long began = System.nanoTime();
        state.training.step();
        long took = System.nanoTime() - began;
        host.hostShare += (took - state.training.deviceNanos()) * 1e-9;
    }
}
