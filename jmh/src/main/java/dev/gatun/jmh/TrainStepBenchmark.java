package dev.gatun.jmh;

import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Role;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.TrainingConfig;
import java.util.List;
import java.util.Random;
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
    private static final long SEED = 1;
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

        private World world;
        private Place loss;
        private final float[] value = new float[1];

        @Setup
        public void prepare() {
            TrainingConfig config = ConfigReader.readText(SETTINGS, "TrainStepBenchmark", List.of(
                    "model.architecture=" + architecture, "device.threads=" + threads));
            TrainingPlan plan = TrainingPlan.of(config, VOCABULARY);
            world = new World(List.of(new CpuDevice(0, threads, new CpuFabric())), plan.ranks());
            writeWeights(plan.graph());
            Random random = new Random(SEED);
            world.places(Role.INPUT).forEach((name, places) -> {
                Place place = places.getFirst();
                if (name.equals(TrainingPrograms.HYPER)) {
                    // So low a rate that the weights stay what they are, and every step is alike.
                    place.write(0, new float[] {1e-7f, 0.1f, 0.01f}, 3);
                } else {
                    int length = BATCH * SEQUENCE;
                    place.write(random.ints(length, 0, VOCABULARY).toArray(), 0, length);
                }
            });
            loss = world.places(Role.OUTPUT, "loss").getFirst();
        }

        private void writeWeights(Graph graph) {
            graph.parameters().forEach((parameter, initializer) -> {
                float[] values = new float[(int) parameter.shape().elements()];
                initializer.fill(SEED, parameter.name(), 0, values, values.length);
                write(Role.PARAMETER, parameter.name(), values);
            });
            graph.constants().forEach((constant, values) -> write(Role.CONSTANT, constant.name(), values));
        }

        private void write(Role role, String name, float[] values) {
            world.places(role, name).forEach(place -> place.write(0, values, values.length));
        }

        float step() {
            world.run(TrainingPrograms.TRAIN);
            loss.read(0, value, 1);
            return value[0];
        }

        @TearDown
        public void close() {
            float last = step();
            world.close();
            // A step that went wrong would be measured all the same. The tokens are random: about ln 256.
            if (!(last > 5 && last < 6)) {
                throw new IllegalStateException("the loss is " + last + " where about 5.5 is expected");
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(BATCH * SEQUENCE)
    public float trainStep(Training training) {
        return training.step();
    }
}
