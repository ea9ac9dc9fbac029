package dev.gatun.train;

import dev.gatun.device.Processes;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Role;
import dev.gatun.parallel.TrainingPrograms;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What came of a step: the same in all processes of a job, of which only some have the ranks that it is on. In one
 * process it is read and nothing else happens.
 */
final class StepResults {

    private static final String LOSS = "loss";

    private final Processes processes;
    private final Value loss;
    private final Value norm;

    /** Some numbers on the first rank that has them. */
    private record Value(Place place, boolean here, int process, float[] numbers) {

        static Value of(World world, Processes processes, int ranks, String name, int length) {
            Place place = world.placesEverywhere(Role.OUTPUT).get(name).getFirst();
            return new Value(
                    place, world.isHere(place.rank()), processes.of(place.rank(), ranks), new float[length]);
        }

        void read() {
            if (here) {
                place.read(0, numbers, numbers.length);
            }
        }

        void put(ByteBuffer bytes) {
            for (float number : numbers) {
                bytes.putFloat(number);
            }
        }

        /** From what the process that has them brings; the others' are of no meaning. */
        void get(List<byte[]> all, int at) {
            ByteBuffer.wrap(all.get(process)).position(at).asFloatBuffer().get(numbers);
        }
    }

    StepResults(World world, Processes processes, int ranks) {
        this.processes = processes;
        loss = Value.of(world, processes, ranks, LOSS, 1);
        norm = Value.of(world, processes, ranks, TrainingPrograms.SQUARE_NORM, 3);
    }

    /** After a step of the optimizer: reads them, and has all processes know them. */
    void read() {
        loss.read();
        norm.read();
        if (processes.count() > 1) {
            ByteBuffer mine = ByteBuffer.allocate((loss.numbers.length + norm.numbers.length) * Float.BYTES);
            loss.put(mine);
            norm.put(mine);
            List<byte[]> all = exchanged("step", mine);
            loss.get(all, 0);
            norm.get(all, loss.numbers.length * Float.BYTES);
        }
    }

    /** The mean over the batch of the step. */
    double loss() {
        return loss.numbers[0];
    }

    double gradientNorm() {
        return Math.sqrt(norm.numbers[0]);
    }

    /** Whether the optimizer changed anything. */
    boolean updated() {
        return norm.numbers[2] == 1;
    }

    /** After an evaluation: the loss of the batch that ran last, which only {@link #evaluated} makes known to all. */
    double evaluationLoss() {
        loss.read();
        return loss.numbers[0];
    }

    /** The sum of evaluations' losses. */
    double evaluated(double sum) {
        return processes.count() == 1
                ? sum
                : ByteBuffer.wrap(exchanged("evaluation", ByteBuffer.allocate(Double.BYTES).putDouble(sum))
                        .get(loss.process)).getDouble();
    }

    /** The sum of what all processes have. */
    long sum(long own) {
        if (processes.count() == 1) {
            return own;
        }
        return exchanged("sum", ByteBuffer.allocate(Long.BYTES).putLong(own)).stream()
                .mapToLong(bytes -> ByteBuffer.wrap(bytes).getLong())
                .sum();
    }

    /** Whether any process is to stop: then all do, after the same step. */
    boolean anyStops(boolean own) {
        if (processes.count() == 1) {
            return own;
        }
        return processes.exchange("stop", new byte[] {(byte) (own ? 1 : 0)}).stream().anyMatch(each -> each[0] == 1);
    }

    private List<byte[]> exchanged(String topic, ByteBuffer mine) {
        return processes.exchange(topic, mine.array());
    }
}
