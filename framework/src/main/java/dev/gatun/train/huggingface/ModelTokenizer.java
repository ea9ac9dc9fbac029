package dev.gatun.train.huggingface;

import dev.gatun.data.Tokenizer;
import dev.gatun.data.Tokenizers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tokenizer of a model, by what {@code data.tokenizer} says of it.
 *
 * @param setting {@code bytes}, {@code gpt2} or the path of a {@code tokenizer.json}
 * @param file that path, if it is one
 */
record ModelTokenizer(String setting, Optional<Path> file, Tokenizer tokenizer) {

    private static final String CONFIG = "tokenizer_config.json";

    /** What may be beside a {@code tokenizer.json} and says more of it. */
    private static final List<String> COMPANIONS = List.of(CONFIG, "special_tokens_map.json");

    /** Throws {@link dev.gatun.data.DataException} where there is none, or it cannot be used. */
    static ModelTokenizer of(String setting) {
        Tokenizer tokenizer = Tokenizers.open(setting);
        boolean builtIn = setting.equals("bytes") || setting.equals("gpt2");
        Optional<Path> file = builtIn ? Optional.empty() : Optional.of(Path.of(setting)).map(path ->
                Files.isDirectory(path) ? path.resolve(HuggingFaceFolder.TOKENIZER) : path);
        return new ModelTokenizer(setting, file, tokenizer);
    }

    /** Of a folder: its file, or the built-in one that its vocabulary has the size of. */
    static ModelTokenizer in(HuggingFaceFolder folder) {
        Path file = folder.path().resolve(HuggingFaceFolder.TOKENIZER);
        if (Files.exists(file)) {
            return of(file.toString());
        }
        int vocabulary = folder.model().vocabulary().orElseThrow();
        return List.of("bytes", "gpt2").stream()
                .map(ModelTokenizer::of)
                .filter(builtIn -> builtIn.tokenizer.vocabularySize() == vocabulary)
                .findFirst()
                .orElseThrow(() -> new HuggingFaceException(folder.path() + " has no " + HuggingFaceFolder.TOKENIZER
                        + ", and its " + vocabulary + " tokens are not those of bytes or gpt2. Put one beside "
                        + ConfigJson.FILE + ", as AutoTokenizer's save_pretrained writes it, or name one with "
                        + "--tokenizer."));
    }

    /** Throws {@link HuggingFaceException} where it has tokens that the model has not. */
    void requireWithin(int vocabulary) {
        if (tokenizer.vocabularySize() > vocabulary) {
            throw new HuggingFaceException("The tokenizer " + setting + " has " + tokenizer.vocabularySize()
                    + " tokens, and the model " + vocabulary + ". Name the model's own tokenizer with --tokenizer.");
        }
    }

    OptionalInt end() {
        return tokenizer.endOfText();
    }

    /** Puts the file, if there is one, and what is beside it into a folder. */
    void copyTo(NewFolder folder) {
        file.ifPresent(json -> {
            copy(json, folder, HuggingFaceFolder.TOKENIZER);
            for (String name : COMPANIONS) {
                Path companion = json.resolveSibling(name);
                if (Files.exists(companion)) {
                    copy(companion, folder, name);
                }
            }
        });
    }

    /** What transformers needs to know of a file with nothing beside it. */
    void describeIn(NewFolder folder, int context) {
        if (file.isEmpty() || Files.exists(folder.path().resolve(CONFIG))) {
            return;
        }
        ObjectNode json = ConfigJson.JSON.createObjectNode();
        json.put("tokenizer_class", "PreTrainedTokenizerFast");
        json.put("model_max_length", context);
        end().ifPresent(token -> json.put("eos_token", tokenizer.decode(new int[] {token}, 0, 1)));
        folder.write(CONFIG, ConfigJson.JSON.writeValueAsBytes(json));
    }

    private static void copy(Path file, NewFolder folder, String name) {
        try {
            folder.write(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new HuggingFaceException("Cannot read " + file + ": " + e + ".", e);
        }
    }
}
