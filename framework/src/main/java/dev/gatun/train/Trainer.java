package dev.gatun.train;

import dev.gatun.data.BatchSource;
import dev.gatun.device.Device;
import dev.gatun.device.OperationTime;
import dev.gatun.device.Processes;
import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Dropout;
import dev.gatun.graph.Graph;
import dev.gatun.graph.Role;
import dev.gatun.graph.Task;
import dev.gatun.model.Model;
import dev.gatun.parallel.Mesh;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.plan.RankPlan;
import dev.gatun.plan.timeline.Span;
import dev.gatun.plan.timeline.Timeline;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.checkpoint.TrainingState;
import dev.gatun.train.config.ConfigWriter;
import dev.gatun.train.config.TrainSettings;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.metrics.EvaluationMetrics;
import dev.gatun.train.metrics.StepMetrics;
import dev.gatun.train.metrics.TrainingListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;

/**
 * The training loop: batches in, steps, evaluations and checkpoints.
 *
 * <p>One thread calls {@link #run}; {@link #stop} may come from another and lets the step at hand finish.
 */
public final class Trainer implements AutoCloseable {

    private final TrainingConfig config;
    private final Model model;
    private final Graph graph;
    private final Utilization utilization;
    private final String version;
    private final BatchSource batches;
    private final List<RankPlan> plans;
    private final List<? extends Device> devices;
    private final World world;
    private final LongToDoubleFunction learningRate;
    private final List<Feed> feeds = new ArrayList<>();
    private final List<Place> hyperPlaces;
    private final List<Place> stepPlaces;
    private final List<Place> lossScalePlaces;
    private final Processes processes;
    private final Companions companions;
    private final StepResults results;
    private final LossScale lossScale;
    private final int[] tokens;
    private final int[] targets;
    private final int[] sequences;
    private final float[] hyper = new float[3];
    private final int[] number = new int[1];
    private final float[] scaled = new float[1];
    /** Used for every step, so that none makes garbage. */
    private final StepEvent stepEvent = new StepEvent();
    private long step;
    private long updates;
    /** Sequences done in the data's present order. */
    private long position;
    private long tokensSeen;
    private long skipped;
    private long gpuBytes = -1;
    /** Whether the parameters have their first values. */
    private boolean hasWeights;
    /** Whether layers have, on each rank whole, what the optimizers have. */
    private boolean published;
    private volatile boolean stopped;

    /** Which part of a batch goes where. */
    private record Feed(Place place, int[] values, int from, int length) {

        void write() {
            place.write(values, from, length);
        }
    }

    /**
     * Takes the devices.
     *
     * @param version Gatun's, for checkpoints
     * @throws TrainingException if the machine has not the devices
     */
    public Trainer(TrainingPlan plan, BatchSource batches, String version) {
        this(plan, batches, version, Processes.alone());
    }

    /**
     * Takes the devices of the ranks that this process has.
     *
     * @param version Gatun's, for checkpoints
     * @param processes that train together, each of which makes a trainer of the same plan; not closed with this
     * @throws TrainingException if the machine has not the devices
     */
    public Trainer(TrainingPlan plan, BatchSource batches, String version, Processes processes) {
        this(plan, batches, version, Devices.of(plan.config(), plan.ranks().size(), processes), processes);
    }

    /** @param devices one for each rank of this process; closed with this */
    Trainer(
            TrainingPlan plan,
            BatchSource batches,
            String version,
            List<? extends Device> devices,
            Processes processes) {
        this.config = plan.config();
        this.model = plan.model();
        this.graph = plan.graph();
        this.utilization = Utilization.of(plan);
        int first = processes.index() * devices.size();
        plans = plan.ranks().subList(first, first + devices.size());
        this.processes = processes;
        this.version = version;
        this.batches = batches;
        learningRate = learningRate(plan);
        lossScale = LossScale.of(config.precision());
        this.devices = devices;
        world = new World(devices, plan.ranks(), first);
        companions = new Companions(processes, world);
        Weights.constants(world, plan.graph());
        int length = config.train().batch() * config.data().sequenceLength();
        tokens = new int[length];
        targets = new int[length];
        sequences = new int[config.train().batch()];
        feeds(TrainingPlan.TOKENS, tokens, plan);
        feeds(TrainingPlan.TARGETS, targets, plan);
        feeds(Dropout.SEQUENCES, sequences, plan);
        hyperPlaces = world.places(Role.INPUT, TrainingPrograms.HYPER);
        stepPlaces = world.places(Role.INPUT, TrainingPrograms.STEP);
        lossScalePlaces = world.places(Role.INPUT, TrainingPrograms.LOSS_SCALE);
        results = new StepResults(world, processes, plan.ranks().size());
    }

    /**
     * Looks, before anything is read or taken, whether all code that the configuration names is there.
     *
     * @throws TrainingException if not
     */
    public static void requireParts(TrainingPlan plan) {
        learningRate(plan);
    }

    /**
     * Looks, before anything is taken, whether a training can go on from a checkpoint.
     *
     * @throws TrainingException if the checkpoint is of another model or tokenizer
     */
    public static void requireResumable(TrainingConfig config, Checkpoint checkpoint) {
        Resumption.of(config, checkpoint);
    }

    private static LongToDoubleFunction learningRate(TrainingPlan plan) {
        return plan.own().learningRate().orElseGet(() -> LearningRate.of(plan.config())::at);
    }

    /** Replicas have a batch's sequences one behind the other, and so have micro-batches those of a replica. */
    private void feeds(String input, int[] values, TrainingPlan plan) {
        Mesh mesh = plan.how().mesh();
        int microBatches = plan.how().schedule().microBatches();
        int share = values.length / (mesh.replicas() * microBatches);
        for (int microBatch = 0; microBatch < microBatches; microBatch++) {
            for (Place place : world.places(Role.INPUT, TrainingPrograms.input(input, microBatch))) {
                Mesh.Coordinates at = mesh.coordinates(place.rank());
                int length = (int) place.tensor().shape().elements();
                int first = (at.replica() * microBatches + microBatch) * share;
                feeds.add(new Feed(place, values, length == share ? first : first + at.part() * length, length));
            }
        }
    }

    /** Makes the weights that the seed gives; {@link #run} does, too, where no others were put there before it. */
    public void initialize() {
        Weights.initialize(world, graph, config.train().seed());
        begun();
    }

    /** The parameters have their first values. */
    private void begun() {
        hasWeights = true;
        published = false;
        publish();
    }

    /** Makes what layers compute with, on each rank whole, of what the optimizers have. */
    private void publish() {
        if (!published) {
            world.run(TrainingPrograms.PUBLISH);
            published = true;
        }
    }

    /** Steps done. */
    public long step() {
        return step;
    }

    /** When the tasks of this trainer's last step ran on each rank of this process, from the first one's start. */
    public Timeline timeline() {
        List<Span> spans = new ArrayList<>();
        long origin = plans.stream()
                .mapToLong(plan -> world.times(plan.rank(), TrainingPrograms.TRAIN)[0])
                .min()
                .orElseThrow();
        for (RankPlan plan : plans) {
            List<Task> tasks = plan.programs().getFirst().tasks();
            long[] times = world.times(plan.rank(), TrainingPrograms.TRAIN);
            for (int task = 0; task < tasks.size(); task++) {
                spans.add(Span.of(
                        plan.rank(),
                        tasks.get(task).name(),
                        (times[2 * task] - origin) / 1e9,
                        (times[2 * task + 1] - origin) / 1e9));
            }
        }
        return new Timeline(spans);
    }

    /**
     * Does one more step, with the last batch again, and says when each rank's operations ran; not to go on from, as no
     * checkpoint and no metrics have it.
     */
    public List<List<OperationTime>> profile() {
        published = false;
        return world.profile(TrainingPrograms.TRAIN);
    }

    /**
     * Takes up where a checkpoint left off; one of parameters alone gives them, and the optimizer begins anew.
     *
     * @return what is other than it was for the checkpoint's steps, a line each
     * @throws TrainingException if the checkpoint is of another model or tokenizer
     */
    public List<String> restore(Checkpoint checkpoint) {
        Resumption how = Resumption.of(config, checkpoint);
        TrainingState state = checkpoint.state();
        WorldTensors.parameters(world).load(checkpoint.model());
        if (how.hasOptimizer()) {
            WorldTensors.optimizerStates(world).load(checkpoint.optimizer(), config.precision().moments());
        }
        begun();
        step = state.step();
        updates = how.hasOptimizer() ? state.updates() : 0;
        position = how.sameOrder() ? state.dataPosition() : 0;
        tokensSeen = state.tokens();
        state.lossScale().filter(_ -> how.sameLossScale()).ifPresent(saved ->
                lossScale.restore(new LossScale.State(saved.scale(), saved.goodSteps())));
        return how.notes();
    }

    /** Begins with these weights and not with random ones. */
    public void load(InitialWeights weights) {
        WorldTensors.parameters(world).load(weights.tensors());
        begun();
    }

    /** Lets {@link #run} return after the step at hand, or its first, with a checkpoint. */
    public void stop() {
        stopped = true;
    }

    /**
     * Trains to the last step, or until it is stopped.
     *
     * @return whether it got to the last step
     * @throws TrainingException if the loss or a gradient is not finite any more, unless such steps are left out
     */
    public boolean run(TrainingListener listener, CheckpointFolder checkpoints) {
        try (Saving saving = new Saving(world, checkpoints, config.train(), step, listener)) {
            try {
                if (!hasWeights) {
                    initialize();
                }
                return run(listener, saving);
            } catch (RuntimeException failure) {
                throw companions.failed(failure);
            }
        }
    }

    private boolean run(TrainingListener listener, Saving saving) {
        boolean ending = step >= config.train().steps();
        while (!ending) {
            step++;
            stepEvent.begin();
            long start = System.nanoTime();
            double rate = learningRate.applyAsDouble(step);
            trainStep(rate);
            double millis = (System.nanoTime() - start) / 1e6;
            stepEvent.end();
            double lossValue = results.loss();
            double gradientNorm = results.gradientNorm();
            double tokensPerSecond = tokens.length / millis * 1e3;
            record(lossValue, gradientNorm, tokensPerSecond, millis);
            if (gpuBytes < 0 || step % config.train().logEvery() == 0) {
                gpuBytes = results.sum(Devices.gpuBytesInUse(devices));
            }
            listener.step(new StepMetrics(
                    step, lossValue, gradientNorm, rate, tokensSeen, tokensPerSecond, millis,
                    utilization.at(tokensPerSecond), gpuBytes));
            boolean updated = results.updated(); // otherwise the optimizer has left everything as it was
            boolean finite = updated && Double.isFinite(lossValue);
            if (!finite && !lossScale.canShrink()) {
                if (updated || config.train().nonFinite() == TrainSettings.NonFinite.STOP) {
                    throw diverged(lossValue, gradientNorm, saving.saved());
                }
                skipped++;
                listener.message("Step " + step + " is left out, as its loss is " + lossValue + " and its gradient's norm "
                        + gradientNorm + "; " + skipped + (skipped == 1 ? " step" : " steps") + " so far.");
            }
            updates += updated ? 1 : 0;
            lossScale.update(finite);
            boolean last = step == config.train().steps();
            if (last || step % config.train().evaluateEvery() == 0) {
                publish();
                evaluate(listener);
            }
            // Read once, so that whatever ends the loop is followed by a checkpoint.
            ending = results.anyStops(stopped) || last;
            int every = config.train().checkpointEvery();
            if (every > 0 && (ending || step % every == 0)) {
                publish();
                saving.save(state());
            }
            saving.check();
        }
        return step >= config.train().steps();
    }

    private void record(double lossValue, double gradientNorm, double tokensPerSecond, double millis) {
        stepEvent.step = step;
        stepEvent.loss = lossValue;
        stepEvent.gradientNorm = gradientNorm;
        stepEvent.tokensPerSecond = tokensPerSecond;
        stepEvent.milliseconds = millis;
        stepEvent.commit();
    }

    private TrainingException diverged(double lossValue, double gradientNorm, long saved) {
        String where = NonFinite.first(world, graph, processes)
                .map(tensor -> "The first tensor that is not finite is " + tensor + ".")
                .orElse("All parameters and gradients are finite.");
        return new TrainingException("The loss of step " + step + " is " + lossValue + ", its gradient's norm "
                + gradientNorm + ": the training has diverged. " + where + " Lower optimizer.learning_rate, which is "
                + config.optimizer().learningRate() + (saved > 0
                        ? ", and go on with --resume from the checkpoint of step " + saved + ", which is intact."
                        : ", or lengthen schedule.warmup_steps."));
    }

    /** One step of the optimizer; allocates nothing. */
    private void trainStep(double rate) {
        batches.train(position, config.train().batch(), tokens, targets);
        for (int index = 0; index < sequences.length; index++) {
            sequences[index] = Dropout.sequence(position + index);
        }
        feed();
        hyper[0] = (float) rate;
        hyper[1] = (float) (1 - Math.pow(config.optimizer().beta1(), updates + 1));
        hyper[2] = (float) (1 - Math.pow(config.optimizer().beta2(), updates + 1));
        write(hyperPlaces, hyper);
        number[0] = (int) (updates + 1);
        for (int index = 0; index < stepPlaces.size(); index++) {
            stepPlaces.get(index).write(number, 0, 1);
        }
        scaled[0] = lossScale.value();
        write(lossScalePlaces, scaled);
        world.run(TrainingPrograms.TRAIN);
        published = false;
        results.read();
        position += sequences.length;
        tokensSeen += tokens.length;
    }

    private void feed() {
        for (int index = 0; index < feeds.size(); index++) {
            feeds.get(index).write();
        }
    }

    private static void write(List<Place> places, float[] values) {
        for (int index = 0; index < places.size(); index++) {
            places.get(index).write(0, values, values.length);
        }
    }

    private void evaluate(TrainingListener listener) {
        int batch = config.train().batch();
        long rounds = Math.min(config.train().evaluationBatches(), batches.validationSequences() / batch);
        if (rounds == 0) {
            return; // a program's own batches may have none to validate with
        }
        EvaluationEvent event = new EvaluationEvent();
        event.begin();
        long start = System.nanoTime();
        double sum = 0;
        Arrays.fill(sequences, Dropout.KEEP_ALL);
        for (long round = 0; round < rounds; round++) {
            batches.validation(round * batch, batch, tokens, targets);
            feed();
            world.run(TrainingPrograms.EVALUATE);
            sum += results.evaluationLoss();
        }
        sum = results.evaluated(sum);
        event.step = step;
        event.loss = sum / rounds;
        event.tokens = rounds * tokens.length;
        event.commit();
        listener.evaluated(new EvaluationMetrics(
                step, sum / rounds, rounds * tokens.length, (System.nanoTime() - start) / 1e6));
    }

    private TrainingState state() {
        LossScale.State scaling = lossScale.state();
        return new TrainingState(
                step,
                updates,
                position,
                tokensSeen,
                Optional.of(new TrainingState.LossScale(scaling.scale(), scaling.goodSteps())),
                ConfigWriter.write(config),
                version);
    }

    @Override
    public void close() {
        world.close();
    }
}
