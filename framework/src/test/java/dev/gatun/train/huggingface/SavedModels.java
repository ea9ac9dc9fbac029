package dev.gatun.train.huggingface;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tiny models that transformers saved, with its logits: {@code ci/golden/check-hf --fixtures} made them. */
public final class SavedModels {

    public static final List<String> ALL = List.of("gpt2", "gpt2-untied", "llama-grouped", "llama-tied");

    /** Beside the model: {@code tokens} I32 (B, T), and {@code logits} (B, T, V). */
    public static final String EXPECTED = "expected.safetensors";

    private SavedModels() {}

    public static Path folder(String name) {
        try {
            return Path.of(SavedModels.class.getResource("/dev/gatun/huggingface/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy that may be changed. */
    static Path copy(String name, Path into) throws IOException {
        Path copy = Files.createDirectories(into.resolve(name));
        try (Stream<Path> files = Files.list(folder(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}
