package dev.gatun.train;

import dev.gatun.data.Batches;
import dev.gatun.device.cpu.CpuDevice;
import dev.gatun.device.cpu.CpuFabric;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Role;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.checkpoint.TrainingState;
import dev.gatun.train.config.ConfigWriter;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.metrics.RunMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The training loop: batches in, steps, evaluations and checkpoints.
 *
 * <p>One thread calls {@link #run}; {@link #stop} may come from another and lets the step at hand finish.
 */
public final class Trainer implements AutoCloseable {

    private final TrainingConfig config;
    private final String version;
    private final Batches batches;
    private final World world;
    private final LearningRate learningRate;
    private final List<List<Place>> tokenPlaces = new ArrayList<>();
    private final List<List<Place>> targetPlaces = new ArrayList<>();
    private final List<Place> hyperPlaces;
    private final Place loss;
    private final Place squareNorm;
    private final int[] tokens;
    private final int[] targets;
    private final float[] hyper = new float[3];
    private final float[] scalar = new float[1];
    private long step;
    private volatile boolean stopped;

    /**
     * Takes the devices and makes the model's first weights.
     *
     * @param version Gatun's, for checkpoints
     */
    public Trainer(TrainingConfig config, TrainingPlan plan, Batches batches, String version) {
        this.config = config;
        this.version = version;
        this.batches = batches;
        learningRate = new LearningRate(config.schedule(), config.optimizer().learningRate(), config.train().steps());
        CpuFabric fabric = new CpuFabric();
        List<CpuDevice> devices = IntStream.range(0, plan.ranks().size())
                .mapToObj(rank -> new CpuDevice(rank, config.device().threads(), fabric))
                .toList();
        world = new World(devices, plan.ranks());
        Weights.constants(world, plan.graph());
        Weights.initialize(world, plan.graph(), config.train().seed());
        for (int index = 0; index < config.parallel().pipeline().microbatches(); index++) {
            tokenPlaces.add(world.places(Role.INPUT, TrainingPrograms.input(TrainingPlan.TOKENS, index)));
            targetPlaces.add(world.places(Role.INPUT, TrainingPrograms.input(TrainingPlan.TARGETS, index)));
        }
        hyperPlaces = world.places(Role.INPUT, TrainingPrograms.HYPER);
        loss = world.places(Role.OUTPUT, "loss").getFirst();
        squareNorm = world.places(Role.OUTPUT, TrainingPrograms.SQUARE_NORM).getFirst();
        int length = config.train().batch() * config.data().sequenceLength();
        tokens = new int[length];
        targets = new int[length];
    }

    /** Steps done. */
    public long step() {
        return step;
    }

    /** Takes up where a checkpoint left off. */
    public void restore(Checkpoint checkpoint) {
        new WorldTensors(world, Role.PARAMETER).load(checkpoint.model());
        new WorldTensors(world, Role.OPTIMIZER_STATE).load(checkpoint.optimizer());
        step = checkpoint.state().step();
    }

    /** Lets {@link #run} return after the step at hand, or its first, with a checkpoint. */
    public void stop() {
        stopped = true;
    }

    /**
     * Trains to the last step, or until it is stopped.
     *
     * @return whether it got to the last step
     * @throws TrainingException if the loss is no number any more
     */
    public boolean run(RunMetrics metrics, CheckpointFolder checkpoints) {
        long saved = step;
        boolean ending = step >= config.train().steps();
        while (!ending) {
            step++;
            long start = System.nanoTime();
            double rate = learningRate.at(step);
            trainStep(rate);
            double millis = (System.nanoTime() - start) / 1e6;
            double lossValue = read(loss);
            double norm = Math.sqrt(read(squareNorm));
            metrics.step(step, lossValue, norm, rate, tokensSeen(), tokens.length / millis * 1e3, millis);
            if (!Double.isFinite(lossValue) || !Double.isFinite(norm)) {
                throw new TrainingException("The loss of step " + step + " is " + lossValue + ", its gradient's norm " + norm
                        + ": the training has diverged. Lower optimizer.learning_rate, which is "
                        + config.optimizer().learningRate() + (saved > 0
                                ? ", and go on from the checkpoint of step " + saved + " with --resume."
                                : ", or lengthen schedule.warmup_steps."));
            }
            boolean last = step == config.train().steps();
            ending = last || stopped; // read once, so that whatever ends the loop is followed by a checkpoint
            if (last || step % config.train().evaluateEvery() == 0) {
                evaluate(metrics);
            }
            if (ending || step % config.train().checkpointEvery() == 0) {
                checkpoints.save(state(), new WorldTensors(world, Role.PARAMETER), new WorldTensors(world, Role.OPTIMIZER_STATE));
                saved = step;
            }
        }
        return step >= config.train().steps();
    }

    /** One step of the optimizer; allocates nothing. */
    private void trainStep(double rate) {
        batches.train((step - 1) * config.train().batch(), config.train().batch(), tokens, targets);
        feed();
        hyper[0] = (float) rate;
        hyper[1] = (float) (1 - Math.pow(config.optimizer().beta1(), step));
        hyper[2] = (float) (1 - Math.pow(config.optimizer().beta2(), step));
        for (int index = 0; index < hyperPlaces.size(); index++) {
            hyperPlaces.get(index).write(0, hyper, hyper.length);
        }
        world.run(TrainingPrograms.TRAIN);
    }

    private void feed() {
        int length = tokens.length / tokenPlaces.size();
        for (int index = 0; index < tokenPlaces.size(); index++) {
            write(tokenPlaces.get(index), tokens, index * length, length);
            write(targetPlaces.get(index), targets, index * length, length);
        }
    }

    private static void write(List<Place> places, int[] values, int from, int length) {
        for (int index = 0; index < places.size(); index++) {
            places.get(index).write(values, from, length);
        }
    }

    private double read(Place place) {
        place.read(0, scalar, 1);
        return scalar[0];
    }

    private void evaluate(RunMetrics metrics) {
        int batch = config.train().batch();
        long rounds = Math.min(config.train().evaluationBatches(), batches.validationSequences() / batch);
        long start = System.nanoTime();
        double sum = 0;
        for (long round = 0; round < rounds; round++) {
            batches.validation(round * batch, batch, tokens, targets);
            feed();
            world.run(TrainingPrograms.EVALUATE);
            sum += read(loss);
        }
        metrics.evaluated(step, sum / rounds, rounds * tokens.length, (System.nanoTime() - start) / 1e6);
    }

    private long tokensSeen() {
        return step * tokens.length;
    }

    private TrainingState state() {
        return new TrainingState(
                step, step * config.train().batch(), tokensSeen(), ConfigWriter.write(config), version);
    }

    @Override
    public void close() {
        world.close();
    }
}
