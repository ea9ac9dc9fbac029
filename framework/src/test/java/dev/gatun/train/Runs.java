package dev.gatun.train;

import dev.gatun.data.Batches;
import dev.gatun.data.Corpus;
import dev.gatun.data.TokenShards;
import dev.gatun.data.Tokenizer;
import dev.gatun.data.Tokenizers;
import dev.gatun.device.Device;
import dev.gatun.device.Processes;
import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.metrics.RunMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small trainings in a folder of the test's, on a text that is easy to learn. */
record Runs(Path folder) {

    private static final String CONFIG = """
            model: {architecture: llama, layers: 2, hidden: 32, heads: 2}
            data: {text: "%s", tokenizer: bytes, sequence_length: 16, cache: "%s"}
            train: {steps: 6, batch: 4, evaluate_every: 100, keep_checkpoints: 3}
            optimizer: {learning_rate: 1e-2}
            device: {threads: 1}
            """;

    /** Reads the small configuration with these settings in it, as {@code train.steps=10}. */
    TrainingConfig config(String... settings) throws IOException {
        Path text = folder.resolve("text.txt");
        if (!Files.exists(text)) {
            Files.writeString(text, "The cat sat on the mat, and the dog ran after it. ".repeat(60));
        }
        return ConfigReader.readText(CONFIG.formatted(text, folder.resolve("cache")), "the test", List.of(settings));
    }

    static Trainer trainer(TrainingConfig config) {
        return trainer(config, device -> device);
    }

    /** @param around the device that is used in place of each rank's */
    static Trainer trainer(TrainingConfig config, UnaryOperator<Device> around) {
        List<Device> devices = new ArrayList<>();
        Devices.of(config, config.device().count()).forEach(device -> devices.add(around.apply(device)));
        return trainer(config, devices, Processes.alone());
    }

    /** @param devices of the ranks that this process has */
    static Trainer trainer(TrainingConfig config, List<Device> devices, Processes processes) {
        Tokenizer tokenizer = Tokenizers.open(config.data().tokenizer());
        TokenShards tokens = TokenShards.open(
                Corpus.open(config.data().text(), config.data().textField()),
                tokenizer,
                config.data().cache().orElseThrow());
        Batches batches = new Batches(
                tokens, config.data().sequenceLength(), config.data().validationFraction(), config.data().seed());
        TrainingPlan plan = TrainingPlan.of(config, tokenizer.vocabularySize());
        return new Trainer(plan, batches, "test", devices, processes);
    }

    /** Trains anew in the folder of that name, from the configuration's weights to its last step. */
    void train(TrainingConfig config, String name) {
        try (Trainer trainer = trainer(config)) {
            begin(trainer, config);
            run(trainer, config, name);
        }
    }

    private static void begin(Trainer trainer, TrainingConfig config) {
        int vocabulary = Tokenizers.open(config.data().tokenizer()).vocabularySize();
        InitialWeights.open(config, TrainingPlan.of(config, vocabulary).model()).ifPresent(weights -> {
            try (weights) {
                trainer.load(weights);
            }
        });
    }

    /** Goes on from the newest checkpoint in the folder of that name. */
    void resume(TrainingConfig config, String name) {
        try (Trainer trainer = trainer(config);
                Checkpoint newest = checkpoints(name).newest().orElseThrow()) {
            trainer.restore(newest);
            run(trainer, config, name);
        }
    }

    boolean run(Trainer trainer, TrainingConfig config, String name) {
        try (RunMetrics metrics = metrics(config, name, trainer.step())) {
            return trainer.run(metrics, checkpoints(name));
        }
    }

    RunMetrics metrics(TrainingConfig config, String name, long resumedAfter) {
        return RunMetrics.open(
                folder.resolve(name),
                name,
                new RunMetrics.Settings(config.train().steps(), config.train().logEvery(), resumedAfter));
    }

    CheckpointFolder checkpoints(String name) {
        return new CheckpointFolder(folder.resolve(name), 10);
    }

    Path newest(String name) {
        return checkpoints(name).newestFolder().orElseThrow();
    }

    /** The losses of all steps so far, as the run recorded them. */
    List<Double> losses(String name) throws IOException {
        return recorded("loss", name);
    }

    /** The losses of all evaluations so far. */
    List<Double> evaluations(String name) throws IOException {
        return recorded("validation_loss", name);
    }

    private List<Double> recorded(String field, String name) throws IOException {
        List<Double> values = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(name).resolve("metrics.jsonl"))) {
            JsonNode fields = JsonMapper.shared().readTree(line);
            if (fields.has(field)) {
                values.add(fields.get(field).asDouble());
            }
        }
        return values;
    }
}
