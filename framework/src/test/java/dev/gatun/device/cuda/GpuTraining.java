package dev.gatun.device.cuda;

import dev.gatun.device.Device;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Recorder;
import dev.gatun.graph.Role;
import dev.gatun.graph.Space;
import dev.gatun.graph.TensorType;
import dev.gatun.model.Gpt2;
import dev.gatun.model.TransformerShape;
import dev.gatun.parallel.Parallelism;
import dev.gatun.parallel.Parallelism.Numbers;
import dev.gatun.parallel.Precision;
import dev.gatun.parallel.TinyModels;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.plan.RankPlan;
import java.util.List;
import java.util.SplittableRandom;

/** A GPT-2 in bf16 that trains on one device as the trainer does it: each step writes a batch, runs, and reads back. */
final class GpuTraining implements AutoCloseable {

    private static final long SEED = 1;
    private static final float LEARNING_RATE = 1e-4f;

    private final RankPlan plan;
    private final World world;
    private final Place tokens;
    private final Place targets;
    private final Place hyper;
    private final Place loss;
    private final Place norm;
    private final int[] batch;
    private final int[] wanted;
    private final float[] rates = {LEARNING_RATE, 0.1f, 0.05f};
    private final float[] read = new float[3];

    /**
     * Of heads of 64 values.
     *
     * @param device closed with this
     */
    GpuTraining(Device device, int layers, int hidden, int vocabulary, int sequences, int length) {
        int heads = hidden / 64;
        TransformerShape shape = new TransformerShape(
                layers, hidden, heads, heads, 4 * hidden, vocabulary, length, true, 1e-5, TransformerShape.NO_ROPE);
        Recorder recorder = new Recorder();
        TensorType ids = TensorType.int32(sequences, length);
        new Gpt2(shape).loss(recorder, recorder.input("tokens", ids), recorder.input("targets", ids));
        Graph graph = recorder.graph();
        Parallelism how = TinyModels.pipeline(1, 1).with(new Numbers(Precision.BF16, false, false));
        plan = RankPlan.of(
                        TinyModels.programs(graph, how, TinyModels.rule(1)),
                        List.of(how.mesh().peers(0)),
                        device::workspaceBytes)
                .getFirst();
        world = new World(List.of(device), List.of(plan));
        graph.constants().forEach((constant, values) -> write(Role.CONSTANT, constant.name(), values));
        graph.parameters().forEach((parameter, initializer) -> {
            float[] values = new float[(int) parameter.shape().elements()];
            initializer.fill(SEED, parameter.name(), 0, values, values.length);
            write(Role.MASTER, parameter.name() + TrainingPrograms.MASTER, values);
        });
        world.run(TrainingPrograms.PUBLISH);
        tokens = place(Role.INPUT, TrainingPrograms.input("tokens", 0));
        targets = place(Role.INPUT, TrainingPrograms.input("targets", 0));
        hyper = place(Role.INPUT, TrainingPrograms.HYPER);
        loss = place(Role.OUTPUT, "loss");
        norm = place(Role.OUTPUT, TrainingPrograms.SQUARE_NORM);
        SplittableRandom random = new SplittableRandom(SEED);
        batch = random.ints((long) sequences * length, 0, vocabulary).toArray();
        wanted = random.ints((long) sequences * length, 0, vocabulary).toArray();
    }

    private void write(Role role, String name, float[] values) {
        place(role, name).write(0, values, values.length);
    }

    private Place place(Role role, String name) {
        return world.places(role, name).getFirst();
    }

    /** Does a step and returns its loss; makes no garbage. */
    float step() {
        tokens.write(batch, 0, batch.length);
        targets.write(wanted, 0, wanted.length);
        hyper.write(0, rates, rates.length);
        run();
        norm.read(0, read, read.length);
        loss.read(0, read, 1);
        return read[0];
    }

    /** A step with what was written last, and nothing read. */
    void run() {
        world.run(TrainingPrograms.TRAIN);
    }

    /** How long the last step took on the device itself. */
    long deviceNanos() {
        long[] times = world.times(0, TrainingPrograms.TRAIN);
        return times[times.length - 1] - times[0];
    }

    /** The memory that is planned on the device. */
    long plannedBytes() {
        return plan.memory().bytes(Space.DEVICE);
    }

    @Override
    public void close() {
        world.close();
    }
}
