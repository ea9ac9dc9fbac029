package example;

import dev.gatun.data.Batches;
import dev.gatun.data.Corpus;
import dev.gatun.data.TokenShards;
import dev.gatun.data.Tokenizer;
import dev.gatun.data.Tokenizers;
import dev.gatun.train.Trainer;
import dev.gatun.train.TrainingPlan;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.TrainingConfig;
import dev.gatun.train.metrics.RunMetrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains a tiny Llama for a few steps on two CPU devices, one a stage of a pipeline. */
final class TrainTiny {

    private static final String SETTINGS = """
            model: {preset: llama-tiny}
            data: {text: %s, tokenizer: bytes, sequence_length: 32, cache: %s}
            train: {steps: 20, batch: 8, checkpoint_every: 0}
            optimizer: {learning_rate: 5e-3}
            parallel: {pipeline_parallel_degree: 2, microbatches: 4}
            """;

    private TrainTiny() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "run");
        Path text = Files.writeString(
                folder.resolve("text.txt"), "The quick brown fox jumps over the lazy dog.\n".repeat(500));
        TrainingConfig config = ConfigReader.readText(
                SETTINGS.formatted(text, folder.resolve("cache")), "TrainTiny", List.of());
        Tokenizer tokenizer = Tokenizers.open(config.data().tokenizer());
        TrainingPlan plan = TrainingPlan.of(config, tokenizer.vocabularySize());
        TokenShards tokens = TokenShards.open(
                Corpus.open(config.data().text()), tokenizer, config.data().cache().orElseThrow());
        Batches batches = new Batches(
                tokens, config.data().sequenceLength(), config.data().validationFraction(), config.data().seed());
        RunMetrics.Settings telling =
                new RunMetrics.Settings(config.train().steps(), config.train().logEvery(), 0);
        try (Trainer trainer = new Trainer(plan, batches, "consumer");
                RunMetrics metrics = RunMetrics.open(folder, "tiny", telling)) {
            trainer.run(metrics, new CheckpointFolder(folder, config.train().keepCheckpoints()));
            System.out.println("Trained " + trainer.step() + " steps: " + folder);
        }
    }
}
