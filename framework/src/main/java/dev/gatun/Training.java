package dev.gatun;

import dev.gatun.data.BatchSource;
import dev.gatun.data.Corpus;
import dev.gatun.data.DataException;
import dev.gatun.data.Tokenizers;
import dev.gatun.device.Processes;
import dev.gatun.model.Model;
import dev.gatun.model.TransformerShape;
import dev.gatun.parallel.Schedule;
import dev.gatun.plan.PlanException;
import dev.gatun.train.OwnParts;
import dev.gatun.train.PlanReport;
import dev.gatun.train.TextGenerator;
import dev.gatun.train.TrainingException;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointException;
import dev.gatun.train.config.ConfigException;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.metrics.EvaluationMetrics;
import dev.gatun.train.metrics.StepMetrics;
import dev.gatun.train.metrics.TrainingListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongToDoubleFunction;
import java.util.function.Predicate;

/**
 * A training, put together in Java: what a configuration says, and what only code can.
 *
 * <pre>{@code
 * TrainingResult result = Training.llama(2, 64, 4)
 *         .text("wordnet", "bytes").sequenceLength(64)
 *         .steps(200).batch(8).learningRate(2e-3)
 *         .run(Path.of("runs/first"));
 * }</pre>
 *
 * <p>Every setting is a key of the configuration ({@code configs/README.md}) with its default and its rules, and a
 * method is called as its key is, in camel case: {@code sequenceLength} is {@code data.sequence_length}. {@link #set}
 * takes all keys, and the last setting of a key counts. Nothing is checked until {@link #config}, {@link #plan} or a
 * start, which report all mistakes at once.
 *
 * <p>What is code is not in a checkpoint, whose configuration then says {@code custom}: {@code model.architecture} for
 * a model, {@code schedule.kind} for learning rates, {@code data.text} for batches. A program with the same code goes
 * on from such a checkpoint ({@link #resume}) and generates with it ({@link #generator}); {@code ./gatun} refuses and
 * says why.
 *
 * <p>Each method changes this object and returns it. It can be started often. Not for use by several threads at a time.
 */
public final class Training {

    private final Optional<Path> file;
    private final List<String> settings = new ArrayList<>();
    private final List<TrainingListener> listeners = new ArrayList<>();
    private final List<Consumer<String>> warned = new ArrayList<>();
    private final List<Predicate<StepMetrics>> ends = new ArrayList<>();
    private final List<Predicate<EvaluationMetrics>> evaluatedEnds = new ArrayList<>();
    private Function<TransformerShape, ? extends Model> model;
    private BatchSource batches;
    private LongToDoubleFunction rates;
    private Schedule order;
    private boolean quiet;
    private Processes processes;

    private Training(Optional<Path> file) {
        this.file = file;
    }

    /** GPT-2 of these sizes: {@code model.layers}, {@code hidden} features and {@code heads}. */
    public static Training gpt2(int layers, int hidden, int heads) {
        return new Training(Optional.empty()).sizes("gpt2", layers, hidden, heads);
    }

    /** Llama of these sizes: {@code model.layers}, {@code hidden} features and {@code heads}. */
    public static Training llama(int layers, int hidden, int heads) {
        return new Training(Optional.empty()).sizes("llama", layers, hidden, heads);
    }

    /** A model whose sizes are known, {@code model.preset}, as {@code gpt2-124m}. */
    public static Training preset(String name) {
        return new Training(Optional.empty()).set("model.preset", name);
    }

    /**
     * A model of the program's own.
     *
     * @param model makes it from its sizes, whose rest {@code model.*} gives: as many tokens as the tokenizer has, and
     *     so on. Its layers have to be called {@code embedding}, {@code blocks.0} and on, and {@code head}
     */
    public static Training of(Function<TransformerShape, ? extends Model> model, int layers, int hidden, int heads) {
        return new Training(Optional.empty()).sizes("custom", layers, hidden, heads).model(model);
    }

    /**
     * What a configuration's file says, read at each start.
     *
     * @param overrides {@code section.key=value} as the command line's {@code --set}
     */
    public static Training read(Path file, String... overrides) {
        Training training = new Training(Optional.of(file));
        training.settings.addAll(List.of(overrides));
        return training;
    }

    private Training sizes(String architecture, int layers, int hidden, int heads) {
        return set("model.architecture", architecture)
                .set("model.layers", layers)
                .set("model.hidden", hidden)
                .set("model.heads", heads);
    }

    /**
     * Any key of the configuration.
     *
     * @param key with its section, as {@code optimizer.weight_decay}
     * @param value a number, a truth value, text, or a {@link List} or {@link java.util.Map} of such, as
     *     {@code parallel.partition} takes it
     */
    public Training set(String key, Object value) {
        settings.add(key + "=" + SettingText.of(value));
        return this;
    }

    /** The code of a model whose {@code model.architecture} is {@code custom}. */
    public Training model(Function<TransformerShape, ? extends Model> own) {
        model = own;
        return this;
    }

    /** Trains on {@code wordnet}, a file or a folder, cut into tokens by {@code bytes}, {@code gpt2} or a file. */
    public Training text(String text, String tokenizer) {
        batches = null;
        return set("data.text", text).set("data.tokenizer", tokenizer);
    }

    /**
     * Trains on batches of the program's own. Where their tokens are a tokenizer's, {@code data.tokenizer} says so
     * behind this, and {@link #generator} reads and writes text.
     */
    public Training batches(BatchSource source) {
        batches = source;
        return set("data.text", Corpus.OWN_BATCHES).set("data.tokenizer", "custom");
    }

    public Training sequenceLength(int tokens) {
        return set("data.sequence_length", tokens);
    }

    public Training steps(int steps) {
        return set("train.steps", steps);
    }

    /** Sequences a step, over all micro-batches and replicas. */
    public Training batch(int sequences) {
        return set("train.batch", sequences);
    }

    /** Of the initial weights, the order of sequences and samples. */
    public Training seed(long seed) {
        return set("train.seed", seed);
    }

    public Training evaluateEvery(int steps) {
        return set("train.evaluate_every", steps);
    }

    /** 0 for no checkpoints. */
    public Training checkpointEvery(int steps) {
        return set("train.checkpoint_every", steps);
    }

    /** The peak of {@code schedule.kind}, {@code optimizer.learning_rate}. */
    public Training learningRate(double peak) {
        rates = null;
        return set("optimizer.learning_rate", peak);
    }

    /**
     * The learning rate of each step, the first being 1, in place of {@code schedule} and {@code
     * optimizer.learning_rate}. It must give the same rates whenever it is asked: a resumed run asks again.
     */
    public Training learningRate(LongToDoubleFunction rateOfStep) {
        rates = rateOfStep;
        return this;
    }

    /** {@code cpu} or {@code cuda}, {@code device.kind}. */
    public Training device(String kind) {
        return set("device.kind", kind);
    }

    /** {@code fp32}, {@code bf16} or {@code fp16}, {@code precision.dtype}. */
    public Training dtype(String dtype) {
        return set("precision.dtype", dtype);
    }

    /** {@code fp32} or {@code bf16}, {@code precision.moments}. */
    public Training moments(String dtype) {
        return set("precision.moments", dtype);
    }

    /** Stages that the layers are cut into, each on ranks of its own. */
    public Training pipelineParallelDegree(int stages) {
        return set("parallel.pipeline_parallel_degree", stages);
    }

    /** Parts of a replica's batch that are in the pipeline one after another. */
    public Training microbatches(int parts) {
        return set("parallel.microbatches", parts);
    }

    /** {@code simple}, {@code interleaved} or {@code zero_bubble}; also {@code gpipe} and {@code 1f1b}. */
    public Training pipeline(String order) {
        this.order = null;
        return set("parallel.pipeline", order);
    }

    /**
     * An order of the pipeline's passes of the program's own, which also says how many stages, micro-batches and
     * virtual stages there are. Planning proves that it ends. As no order changes a result, the configuration in a
     * checkpoint does not tell of it.
     *
     * @throws PlanException if a stage leaves out a pass of a micro-batch, has one twice, or sums gradients out of
     *     order
     */
    public Training pipeline(Schedule order) {
        order.requireWhole();
        this.order = order;
        return pipelineParallelDegree(order.stages())
                .microbatches(order.microBatches())
                .set("parallel.virtual_stages", order.chunks());
    }

    public Training dataParallelDegree(int replicas) {
        return set("parallel.data_parallel_degree", replicas);
    }

    public Training tensorParallelDegree(int ranks) {
        return set("parallel.tensor_parallel_degree", ranks);
    }

    /** 0 to 3: what of optimizer states, gradients and parameters replicas share. */
    public Training zeroStage(int stage) {
        return set("parallel.zero_stage", stage);
    }

    /** What the backward pass computes again: {@code none}, {@code each}, {@code contiguous} or {@code group_N}. */
    public Training activationCheckpointing(String layers) {
        return set("memory.activation_checkpointing", layers);
    }

    /** Whether what is kept for the backward pass waits in the host's memory. */
    public Training offloadActivations(boolean offload) {
        return set("memory.offload_activations", offload);
    }

    /** Whether the optimizer's states stay in the host's memory. */
    public Training offloadOptimizerState(boolean offload) {
        return set("memory.offload_optimizer_state", offload);
    }

    /** Shows no progress on standard output. */
    public Training quiet() {
        quiet = true;
        return this;
    }

    /** Called at a start, before anything is read, with each of the configuration's {@link TrainingConfig#warnings}. */
    public Training onWarning(Consumer<String> told) {
        warned.add(told);
        return this;
    }

    /**
     * The processes that train together, instead of those that a launcher's variables tell of at a start. Each of them
     * puts the same training together and starts it. Whoever gives them closes them, after the run.
     */
    public Training processes(Processes together) {
        processes = together;
        return this;
    }

    /**
     * Called after each step, by the thread that trains; of several processes, in the first. An exception ends the
     * training.
     */
    public Training onStep(Consumer<StepMetrics> told) {
        return listener(new TrainingListener() {
            @Override
            public void step(StepMetrics step) {
                told.accept(step);
            }
        });
    }

    /** Called after each evaluation. */
    public Training onEvaluation(Consumer<EvaluationMetrics> told) {
        return listener(new TrainingListener() {
            @Override
            public void evaluated(EvaluationMetrics evaluation) {
                told.accept(evaluation);
            }
        });
    }

    /** Called when a checkpoint is written, with its step and its folder. */
    public Training onCheckpoint(BiConsumer<Long, Path> told) {
        return listener(new TrainingListener() {
            @Override
            public void saved(long step, Path folder) {
                told.accept(step, folder);
            }
        });
    }

    /** Called with everything there is to tell. */
    public Training listener(TrainingListener listener) {
        listeners.add(listener);
        return this;
    }

    /** Ends the training with a checkpoint, as if it were asked to stop, after the first step for which this holds. */
    public Training stopAfterStep(Predicate<StepMetrics> end) {
        ends.add(end);
        return this;
    }

    /** Ends the training with a checkpoint after the first evaluation for which this holds. */
    public Training stopAfterEvaluation(Predicate<EvaluationMetrics> end) {
        evaluatedEnds.add(end);
        return this;
    }

    /**
     * All settings with their defaults; its {@link TrainingConfig#warnings} say what is hardly meant.
     *
     * @throws ConfigException naming all mistakes
     * @throws TrainingException if a rate of {@link #learningRate(LongToDoubleFunction)} is none
     */
    public TrainingConfig config() {
        if (rates == null) {
            return withVocabulary(read(List.of()));
        }
        TrainingConfig config = read(List.of("schedule.kind=custom", "optimizer.learning_rate=1"));
        double peak = OwnRates.highest(rates, config.train().steps());
        return withVocabulary(read(List.of("schedule.kind=custom", "optimizer.learning_rate=" + peak)));
    }

    /** Own batches say how many tokens there are, so that a checkpoint tells without them. */
    private TrainingConfig withVocabulary(TrainingConfig config) {
        return batches == null || config.model().vocabulary().isPresent()
                ? config
                : config.with(List.of("model.vocabulary=" + batches.vocabularySize()));
    }

    private TrainingConfig read(List<String> more) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(more);
        return file.map(path -> ConfigReader.read(path, all))
                .orElseGet(() -> ConfigReader.readSettings(all, source()));
    }

    /**
     * What the training will take, without a device, its text or its memory: for any number of ranks, on any machine.
     *
     * @throws ConfigException naming all mistakes of the settings
     * @throws PlanException if the layout does not fit the model
     * @throws TrainingException if code that the settings name is missing
     * @throws DataException if the tokenizer cannot be opened
     */
    public PlanReport plan() {
        TrainingConfig config = config();
        return PlanReport.of(TrainingPlan.of(config, tokens(config), parts()));
    }

    private int tokens(TrainingConfig config) {
        return batches != null
                ? batches.vocabularySize()
                : config.model().vocabulary().orElseGet(
                        () -> Tokenizers.open(config.data().tokenizer()).vocabularySize());
    }

    /**
     * Trains anew, to the last step or until it is stopped.
     *
     * @param folder for checkpoints, {@code metrics.jsonl}, TensorBoard's events and {@code loss.png}; has no
     *     checkpoint yet
     * @throws RuntimeException as {@link #start} and {@link TrainingRun#train}
     */
    public TrainingResult run(Path folder) {
        try (TrainingRun run = start(folder)) {
            return run.train();
        }
    }

    /**
     * Takes the devices for a training that starts anew. Whatever is wrong with what was given is found here.
     *
     * @throws ConfigException naming all mistakes of the settings
     * @throws PlanException if the layout does not fit the model
     * @throws TrainingException if the machine has not the devices or the memory, or the text is too short to validate
     *     with
     * @throws DataException if the text or the tokenizer cannot be read
     * @throws CheckpointException if the folder has checkpoints already
     */
    public TrainingRun start(Path folder) {
        return TrainingRun.open(this, folder, false);
    }

    /**
     * Takes the devices for a training that goes on from the folder's newest checkpoint, with the same bits as if it
     * had never ended. Steps, layout and precision may be others than they were; the model may not.
     *
     * @throws TrainingException if there is no checkpoint, or it is of another model, or no step is left; else as
     *     {@link #start}
     */
    public TrainingRun resume(Path folder) {
        return TrainingRun.open(this, folder, true);
    }

    /**
     * What continues texts with a trained model, on the kind of device that it was trained on. It goes by the
     * checkpoint's own configuration; of this training it takes the code of the model.
     *
     * @param folder of a run, for its newest checkpoint, or of one checkpoint
     * @throws CheckpointException if there is none, or it is damaged
     * @throws DataException if its tokenizer cannot be opened
     */
    public TextGenerator generator(Path folder) {
        try (Checkpoint checkpoint = Checkpoint.find(folder)) {
            TrainingConfig trained = ConfigReader.readText(
                    checkpoint.state().config(), "the configuration in " + checkpoint.folder(), List.of());
            return TextGenerator.open(
                    checkpoint, trained.device().kind(), Runtime.getRuntime().availableProcessors(), parts());
        }
    }

    OwnParts parts() {
        return new OwnParts(Optional.ofNullable(model), Optional.ofNullable(order), Optional.ofNullable(rates));
    }

    Optional<Processes> processes() {
        return Optional.ofNullable(processes);
    }

    Optional<BatchSource> ownBatches() {
        return Optional.ofNullable(batches);
    }

    void warn(TrainingConfig config) {
        config.warnings().forEach(warning -> warned.forEach(told -> told.accept(warning.toString())));
    }

    List<TrainingListener> listeners() {
        return List.copyOf(listeners);
    }

    List<Predicate<StepMetrics>> ends() {
        return List.copyOf(ends);
    }

    List<Predicate<EvaluationMetrics>> evaluatedEnds() {
        return List.copyOf(evaluatedEnds);
    }

    /** What the training is called: the file's name without what is behind the last dot, or else the folder's. */
    String name(Path folder) {
        return file.map(path -> path.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", ""))
                .orElseGet(() -> folder.toAbsolutePath().normalize().getFileName().toString());
    }

    /** What messages call the settings. */
    String source() {
        return file.map(Path::toString).orElse("the training");
    }

    boolean isQuiet() {
        return quiet;
    }
}
