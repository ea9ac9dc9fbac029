package dev.gatun;

import dev.gatun.data.BatchSource;
import dev.gatun.data.Batches;
import dev.gatun.data.Corpus;
import dev.gatun.data.TokenShards;
import dev.gatun.data.Tokenizer;
import dev.gatun.data.Tokenizers;
import dev.gatun.device.OperationTime;
import dev.gatun.device.Processes;
import dev.gatun.exec.job.Job;
import dev.gatun.plan.timeline.Timeline;
import dev.gatun.train.Devices;
import dev.gatun.train.GpuReadiness;
import dev.gatun.train.InitialWeights;
import dev.gatun.train.PlanReport;
import dev.gatun.train.Trainer;
import dev.gatun.train.TrainingException;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.config.DeviceSettings;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.fit.MemoryLimit;
import dev.gatun.train.metrics.RunMetrics;
import dev.gatun.train.metrics.TokenizingProgress;
import dev.gatun.train.metrics.TrainingListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A training that holds its devices: the model has its first weights, or those of a checkpoint.
 *
 * <p>One thread calls {@link #train}; {@link #stop} may come from another.
 */
public final class TrainingRun implements AutoCloseable {

    /** Network file systems show new files late. */
    private static final Duration UNTIL_SEEN = Duration.ofMinutes(1);

    private final Training training;
    private final Path folder;
    private final TrainingConfig config;
    private final TrainingPlan plan;
    private final List<String> notes;
    private final OptionalLong tokens;
    private final CheckpointFolder checkpoints;
    private final Trainer trainer;
    private final Processes processes;
    /** What was joined for this run alone. */
    private Processes joined;
    private final List<String> changes = new ArrayList<>();

    /** What is cheap to find out comes first; the text, which may take minutes to read, after what may be refused. */
    private TrainingRun(Training training, Path folder, boolean resume, Processes processes) {
        this.training = training;
        this.folder = folder;
        this.processes = processes;
        config = training.config();
        if (processes.index() == 0) {
            training.warn(config);
        }
        requireFolder();
        SameJob job = new SameJob(processes);
        job.requireSettings(config); // first, as what is exchanged later follows from them
        job.requireStart(resume);
        Devices.require(config, processes);
        requireNothingMeasured();
        checkpoints = new CheckpointFolder(
                folder, config.train().keepCheckpoints(), config.train().keepEvery(), processes);
        if (!resume) {
            checkpoints.requireNone();
        }
        Optional<Tokenizer> tokenizer = training.ownBatches().isPresent()
                ? Optional.empty()
                : Optional.of(Tokenizers.open(config.data().tokenizer()));
        int vocabulary = tokenizer.map(Tokenizer::vocabularySize)
                .orElseGet(() -> training.ownBatches().orElseThrow().vocabularySize());
        plan = TrainingPlan.of(config, vocabulary, training.parts());
        Trainer.requireParts(plan);
        try (InitialWeights weights = resume ? null : InitialWeights.open(config, plan.model()).orElse(null);
                Checkpoint newest = resume ? newest() : null) {
            job.requirePlan(plan);
            notes = requireMemory(new MemoryLimit(plan, vocabulary));
            Optional<TokenShards> text = tokenizer.map(this::text);
            tokens = text.map(shards -> OptionalLong.of(shards.size())).orElseGet(OptionalLong::empty);
            BatchSource batches = checkedBatches().orElseGet(() -> new Batches(
                    text.orElseThrow(),
                    config.data().sequenceLength(),
                    config.data().validationFraction(),
                    config.data().seed()));
            requireValidation(batches);
            job.requireText(tokens.orElse(0), batches.validationSequences());
            if (config.train().checkpointEvery() > 0) {
                checkpoints.requireShared(UNTIL_SEEN);
            }
            trainer = new Trainer(plan, batches, Version.ofGatun(), processes);
            begin(weights, newest);
        }
    }

    /** What is resumed, open for reading. */
    private Checkpoint newest() {
        Checkpoint newest = checkpoints.newest().orElseThrow(() -> new TrainingException(
                "There is no checkpoint to go on from in " + folder
                        + ". Name the folder of the run with --out, or leave --resume out to begin anew."));
        try {
            Trainer.requireResumable(config, newest);
            if (newest.state().step() >= config.train().steps()) {
                throw new TrainingException(newest.folder() + " has done " + newest.state().step() + " of "
                        + config.train().steps() + " steps already. Set train.steps to more to go on.");
            }
            return newest;
        } catch (RuntimeException failure) {
            newest.close();
            throw failure;
        }
    }

    /** With these weights or from that checkpoint, if it is not null; else with the seed's weights. */
    private void begin(InitialWeights weights, Checkpoint newest) {
        try {
            if (weights != null) {
                trainer.load(weights);
            } else if (newest != null) {
                restore(newest);
            } else {
                trainer.initialize();
            }
        } catch (RuntimeException failure) {
            trainer.close();
            throw failure;
        }
    }

    static TrainingRun open(Training training, Path folder, boolean resume) {
        if (training.processes().isPresent()) {
            return open(training, folder, resume, training.processes().get());
        }
        training.config(); // what is wrong with it is found before others are waited for
        Processes joined = Job.open(System.getenv(), Version.ofGatun(), System.err::println);
        try {
            TrainingRun run = open(training, folder, resume, joined);
            run.joined = joined;
            return run;
        } catch (RuntimeException failure) {
            joined.close();
            throw failure;
        }
    }

    private static TrainingRun open(Training training, Path folder, boolean resume, Processes processes) {
        try {
            return prepared(new TrainingRun(training, folder, resume, processes), resume);
        } catch (RuntimeException failure) {
            processes.fail(failure);
            throw failure;
        }
    }

    private static TrainingRun prepared(TrainingRun run, boolean resume) {
        try {
            if (resume) {
                run.checkpoints.prepareAfter(run.step());
            } else {
                run.checkpoints.prepareNew();
            }
            return run;
        } catch (RuntimeException failure) {
            run.close();
            throw failure;
        }
    }

    /** Each process would measure other times, and cut the model elsewhere. */
    private void requireNothingMeasured() {
        if (processes.count() > 1 && config.parallel().partition().traceExecutionTimes()) {
            throw new TrainingException("parallel.trace_execution_times is true, and the job has " + processes.count()
                    + " processes, each of which would measure other times. Set it to false, and parallel.partition to"
                    + " the stages that one process finds with it.");
        }
    }

    private void requireFolder() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new TrainingException("The output folder " + folder
                    + " is a file. Name another folder with --out, or move the file away.");
        }
    }

    private List<String> requireMemory(MemoryLimit memory) {
        memory.requireOfDevices();
        memory.requireOfTheMachine(processes.count());
        if (config.device().kind() != DeviceSettings.Kind.CUDA) {
            return List.of();
        }
        GpuReadiness ready = GpuReadiness.require(plan.ranks().size(), processes);
        memory.requireOfTheGpus(ready.gpus(), processes.index() * ready.gpus().size());
        List<String> notes = new ArrayList<>(ready.notes());
        String product = ready.gpus().getFirst().name().orElse("GPU without a name");
        if (config.device().model().isEmpty() && !plan.device().isOf(product)) {
            notes.add("estimates and MFU know no " + product + " and take it for the " + plan.device().name()
                    + ", which is nearest. device.model names another.");
        }
        return notes;
    }

    private TokenShards text(Tokenizer tokenizer) {
        Corpus corpus = Corpus.open(config.data().text(), config.data().textField());
        Path cache = config.data().cache().orElseGet(TokenShards::defaultCacheFolder);
        if (!isTelling()) {
            return TokenShards.open(corpus, tokenizer, cache);
        }
        try (TokenizingProgress progress = TokenizingProgress.ofThisProcess()) {
            return TokenShards.open(corpus, tokenizer, cache, progress);
        }
    }

    private Optional<BatchSource> checkedBatches() {
        return training.ownBatches().map(own -> new CheckedBatches(own, config.data().sequenceLength()));
    }

    private void requireValidation(BatchSource batches) {
        boolean none = training.ownBatches().isPresent() && batches.validationSequences() == 0;
        if (!none && batches.validationSequences() < config.train().batch()) {
            throw new TrainingException("The validation part of the text has " + batches.validationSequences()
                    + " sequences, fewer than train.batch, which is " + config.train().batch()
                    + ". Set data.validation_fraction to more, train.batch to less, or data.text to a longer text.");
        }
    }

    private void restore(Checkpoint newest) {
        changes.addAll(trainer.restore(newest));
        config.model().weights().ifPresent(weights -> changes.add(
                "model.weights, which is " + weights + ", is not read: the run goes on from its checkpoint."));
    }

    /** Of several processes, the first alone tells of what all do. */
    private boolean isTelling() {
        return processes.index() == 0 && !training.isQuiet();
    }

    /** All settings with their defaults. */
    public TrainingConfig config() {
        return config;
    }

    public PlanReport plan() {
        return PlanReport.of(plan);
    }

    /** What this machine lacks that training can do without, in sentences. */
    public List<String> notes() {
        return notes;
    }

    /** After resuming, what is other than it was for the steps that are done, in sentences. */
    public List<String> changes() {
        return List.copyOf(changes);
    }

    /** The tokens of the whole text; empty with batches of the program's own. */
    public OptionalLong tokens() {
        return tokens;
    }

    /** Steps done, over all sessions. */
    public long step() {
        return trainer.step();
    }

    /** The newest checkpoint's folder. */
    public Optional<Path> checkpoint() {
        return checkpoints.newestFolder();
    }

    /**
     * Trains to the last step, or until it is stopped.
     *
     * @throws TrainingException if the loss or a gradient is not finite any more, unless such steps are left out
     * @throws RuntimeException what a callback throws, or a file that cannot be written, ends the training
     */
    public TrainingResult train() {
        RunMetrics.Settings telling =
                new RunMetrics.Settings(config.train().steps(), config.train().logEvery(), trainer.step());
        Losses losses = new Losses();
        boolean finished;
        if (processes.index() > 0) {
            finished = trainer.run(losses, checkpoints);
            return new TrainingResult(finished, trainer.step(), losses.ofSteps(), losses.evaluations(), checkpoint());
        }
        try (RunMetrics metrics = training.isQuiet()
                ? RunMetrics.openQuietly(folder, training.name(folder), telling)
                : RunMetrics.open(folder, training.name(folder), telling)) {
            List<TrainingListener> listeners = new ArrayList<>(List.of(metrics, losses));
            listeners.addAll(training.listeners());
            listeners.add(new Ends(training.ends(), training.evaluatedEnds(), this::stop));
            finished = trainer.run(new Listeners(listeners), checkpoints);
        }
        return new TrainingResult(finished, trainer.step(), losses.ofSteps(), losses.evaluations(), checkpoint());
    }

    /** Lets {@link #train} return after the step at hand, or its first, with a checkpoint. */
    public void stop() {
        trainer.stop();
    }

    /** When the tasks of the last step ran on each rank of this process, from the first one's start. */
    public Timeline timeline() {
        return trainer.timeline();
    }

    /** Does one more step and says when each rank's operations ran; not to go on from, as no checkpoint has it. */
    public List<List<OperationTime>> profile() {
        return trainer.profile();
    }

    /** Gives the devices back. */
    @Override
    public void close() {
        trainer.close();
        if (joined != null) {
            joined.close();
        }
    }
}
