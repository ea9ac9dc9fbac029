package dev.gatun.train.huggingface;

import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.checkpoint.TrainingState;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.ConfigWriter;
import dev.gatun.train.config.ModelSettings;
import dev.gatun.train.config.ModelSettings.Architecture;
import dev.gatun.train.config.TrainingConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A run's folder made of a Hugging Face one: {@code config.yaml}, which trains on from the weights, the tokenizer, and
 * a checkpoint of step 0 that has parameters and no state of an optimizer.
 */
public final class ImportedRun {

    /** The configuration in it. */
    public static final String CONFIG = "config.yaml";

    private static final int SEQUENCE_LENGTH = 256;

    private final HuggingFaceFolder from;
    private final ModelTokenizer tokenizer;
    private final Path out;
    private final String yaml;
    private final TrainingConfig config;

    private ImportedRun(HuggingFaceFolder from, ModelTokenizer tokenizer, Path out) {
        this.from = from;
        this.tokenizer = tokenizer;
        this.out = out;
        yaml = yaml(from.model(), out.toAbsolutePath().normalize());
        config = ConfigReader.readText(yaml, "the configuration made of " + from.path(), List.of());
    }

    /**
     * Looks at everything, and writes nothing yet.
     *
     * @param tokenizer as {@code data.tokenizer} names it; empty for the folder's own
     * @param out which must not be there
     * @throws HuggingFaceException if the tokenizer is not the model's
     */
    public static ImportedRun of(HuggingFaceFolder from, Optional<String> tokenizer, Path out) {
        ModelTokenizer chosen = tokenizer.map(ModelTokenizer::of).orElseGet(() -> ModelTokenizer.in(from));
        chosen.requireWithin(from.model().vocabulary().orElseThrow());
        return new ImportedRun(from, chosen, out);
    }

    /** Bytes of all weights. */
    public long bytes() {
        return from.weights().entries().values().stream().mapToLong(TensorEntry::bytes).sum();
    }

    /**
     * Writes it.
     *
     * @param version Gatun's, for the checkpoint
     * @param progress told of bytes as they are written
     */
    public void write(String version, LongConsumer progress) {
        StoredTensors weights = from.weights();
        try (NewFolder folder = NewFolder.begin(out, bytes())) {
            tokenizer.copyTo(folder);
            folder.write(CONFIG, yaml.getBytes(StandardCharsets.UTF_8));
            new CheckpointFolder(folder.path(), 1).save(
                    new TrainingState(0, 0, 0, ConfigWriter.write(config), version),
                    new StreamedTensors(weights, List.copyOf(weights.entries().values()), progress),
                    new StreamedTensors(weights, List.of(), progress));
            folder.finish();
        }
    }

    private String yaml(ModelSettings model, Path out) {
        String named = tokenizer.file().map(_ -> out.resolve(HuggingFaceFolder.TOKENIZER).toString())
                .orElse(tokenizer.setting());
        return """
                # Trains on from the weights of a model in Hugging Face's format. Set data.text to a text of your own.
                model:
                  architecture: %s
                  layers: %d
                  hidden: %d
                  heads: %d
                  kv_heads: %d
                  ffn: %d
                  vocabulary: %d
                  context: %d
                  tied_head: %s
                  norm_epsilon: %s
                %s  weights: %s

                data:
                  text: wordnet
                  tokenizer: %s
                  sequence_length: %d

                train:
                  steps: 200
                  batch: 8

                optimizer:
                  learning_rate: 5e-5
                """.formatted(
                model.architecture().name().toLowerCase(Locale.ROOT),
                model.layers(),
                model.hidden(),
                model.heads(),
                model.kvHeads(),
                model.ffn(),
                model.vocabulary().orElseThrow(),
                model.context(),
                model.tiedHead(),
                model.normEpsilon(),
                model.architecture() == Architecture.LLAMA ? "  rope_theta: " + model.ropeTheta() + "\n" : "",
                quoted(out.toString()),
                quoted(named),
                Math.min(model.context(), SEQUENCE_LENGTH));
    }

    /** What is a string in JSON is one in YAML. */
    private static String quoted(String text) {
        return ConfigJson.JSON.writeValueAsString(text);
    }
}
