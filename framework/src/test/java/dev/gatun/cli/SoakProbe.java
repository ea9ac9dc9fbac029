package dev.gatun.cli;

import dev.gatun.robustness.Vital;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A process of {@link SoakTest}: trains in rounds, each of which goes on from the last, then once without a stop. */
final class SoakProbe {

    private SoakProbe() {}

    /** The folder, the rounds and the steps of each; prints what is held behind each round. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        int steps = Integer.parseInt(arguments[2]);
        Path config = config(folder);
        for (int round = 1; round <= rounds; round++) {
            train(config, folder.resolve("rounds"), round * steps, round > 1);
            System.out.println("round " + Arrays.stream(Vital.all()).mapToObj(Long::toString)
                    .collect(Collectors.joining(" ")));
        }
        train(config, folder.resolve("once"), rounds * steps, false);
    }

    private static void train(Path config, Path out, int steps, boolean resume) {
        CommandRun run = resume
                ? CommandRun.of("train", config, "--out", out, "--set", "train.steps=" + steps, "--resume")
                : CommandRun.of("train", config, "--out", out, "--set", "train.steps=" + steps);
        if (run.status() != 0) {
            throw new IllegalStateException(run.err());
        }
    }

    /** Two ranks, so that threads and what goes between them are made each time; a learning rate that knows no end. */
    private static Path config(Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "The cat sat on the mat. ".repeat(400));
        return Files.writeString(folder.resolve("soak.yaml"), """
                model: {architecture: llama, layers: 1, hidden: 16, heads: 2, vocabulary: 2048, dropout: 0.1}
                data: {text: "%s", tokenizer: bytes, sequence_length: 8, cache: "%s"}
                train: {steps: 1, batch: 2, evaluate_every: 500, evaluation_batches: 2, log_every: 500, samples: ["The "],
                        sample_tokens: 4}
                optimizer: {learning_rate: 1e-3}
                schedule: {kind: constant, warmup_steps: 0}
                parallel: {pipeline_parallel_degree: 2}
                device: {threads: 1}
                """.formatted(text, folder.resolve("cache")));
    }
}
