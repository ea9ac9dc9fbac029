package dev.gatun.data;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The tokenizers that {@code data.tokenizer} can name. */
public final class Tokenizers {

    private static final String CHOICES = "Choose bytes (256 tokens), gpt2 (50257 tokens), or the path of a Hugging "
            + "Face tokenizer.json.";

    private Tokenizers() {}

    /**
     * Opens {@code bytes}, {@code gpt2}, or a Hugging Face {@code tokenizer.json} by its path or its folder's.
     *
     * @throws DataException where it is none of these, or the file cannot be used
     */
    public static Tokenizer open(String setting) {
        return switch (setting) {
            case "bytes" -> new ByteTokenizer();
            case "gpt2" -> new Gpt2Tokenizer();
            case "custom" -> throw new DataException("data.tokenizer is custom: a Java program made the tokens, and no"
                    + " tokenizer of Gatun's turns them into text. " + CHOICES);
            default -> HuggingFaceJson.open(file(setting));
        };
    }

    private static Path file(String setting) {
        Path path;
        try {
            path = Path.of(setting);
        } catch (InvalidPathException notAPath) {
            throw new DataException("There is no tokenizer \"" + setting + "\". " + CHOICES, notAPath);
        }
        if (setting.isBlank() || !Files.exists(path)) {
            throw new DataException("There is no tokenizer or file \"" + setting + "\". " + CHOICES);
        }
        if (!Files.isDirectory(path)) {
            return path;
        }
        Path inside = path.resolve("tokenizer.json");
        if (!Files.exists(inside)) {
            throw new DataException("The folder " + path + " has no tokenizer.json in it. " + CHOICES);
        }
        return inside;
    }
}
