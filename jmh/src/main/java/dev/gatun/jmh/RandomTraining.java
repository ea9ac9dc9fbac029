package dev.gatun.jmh;

import dev.gatun.device.Device;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Role;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.config.TrainingConfig;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A training on one device with weights and a batch of random tokens, whose steps are all alike. */
final class RandomTraining implements AutoCloseable {

    private static final long SEED = 1;

    /** Weights that a core makes at once. */
    private static final int BLOCK = 1 << 14;

    private final World world;
    private final int vocabulary;
    private final Place loss;
    private final float[] value = new float[1];

    /** @param device closed with this */
    RandomTraining(TrainingConfig config, int vocabulary, Device device) {
        this.vocabulary = vocabulary;
        TrainingPlan plan = TrainingPlan.of(config, vocabulary);
        world = new World(List.of(device), plan.ranks());
        writeWeights(plan.graph());
        Random random = new Random(SEED);
        world.places(Role.INPUT).forEach((name, places) -> {
            Place place = places.getFirst();
            if (name.equals(TrainingPrograms.HYPER)) {
                // So low a rate that the weights stay what they are, and every step is alike.
                place.write(0, new float[] {1e-7f, 0.1f, 0.01f}, 3);
            } else {
                int length = (int) place.tensor().shape().elements();
                place.write(random.ints(length, 0, vocabulary).toArray(), 0, length);
            }
        });
        loss = world.places(Role.OUTPUT, "loss").getFirst();
    }

    /** In 16 bits those that the optimizer works on, of which a program makes the others. */
    private void writeWeights(Graph graph) {
        boolean masters = !world.places(Role.MASTER).isEmpty();
        graph.parameters().forEach((parameter, initializer) -> {
            float[] values = new float[(int) parameter.shape().elements()];
            IntStream.range(0, Math.ceilDiv(values.length, BLOCK)).parallel().forEach(block -> {
                int at = block * BLOCK;
                initializer.fill(SEED, parameter.name(), at, values, at, Math.min(BLOCK, values.length - at));
            });
            if (masters) {
                write(Role.MASTER, parameter.name() + TrainingPrograms.MASTER, values);
            } else {
                write(Role.PARAMETER, parameter.name(), values);
            }
        });
        graph.constants().forEach((constant, values) -> write(Role.CONSTANT, constant.name(), values));
        world.run(TrainingPrograms.PUBLISH);
    }

    private void write(Role role, String name, float[] values) {
        world.places(role, name).forEach(place -> place.write(0, values, values.length));
    }

    void step() {
        world.run(TrainingPrograms.TRAIN);
    }

    /** From the last step's beginning on the device until its end there. */
    long deviceNanos() {
        long[] times = world.times(0, TrainingPrograms.TRAIN);
        return times[times.length - 1] - times[0];
    }

    /** The last step's. */
    float loss() {
        loss.read(0, value, 1);
        return value[0];
    }

    /**
     * A step that went wrong would be measured all the same. Random tokens have a loss near the vocabulary's
     * logarithm.
     *
     * @throws IllegalStateException if it went wrong
     */
    @Override
    public void close() {
        step();
        float last = loss();
        world.close();
        double expected = Math.log(vocabulary);
        if (!(Math.abs(last - expected) < 1)) {
            throw new IllegalStateException("the loss is " + last + " where about " + expected + " is expected");
        }
    }
}
