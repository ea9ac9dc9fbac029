package dev.gatun.train.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is trained on.
 *
 * @param text {@code wordnet}, a file, a folder, or {@code custom} for a program's own batches; whether it is there is
 *     not checked here
 * @param textField in which the records of {@code .jsonl} and {@code .parquet} files hold their text
 * @param tokenizer {@code bytes}, {@code gpt2}, the path of a {@code tokenizer.json}, or {@code custom}
 * @param sequenceLength tokens of a sequence
 * @param validationFraction the part of the text that is held back for evaluation, above 0 and at most 0.5
 * @param seed of the order of sequences
 * @param cache folder for the tokens; empty means the reader's own choice
 */
public record DataSettings(
        String text,
        String textField,
        String tokenizer,
        int sequenceLength,
        double validationFraction,
        long seed,
        Optional<Path> cache) implements Settings {}
