package dev.gatun.train.huggingface;

import dev.gatun.train.checkpoint.FloatType;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.config.ModelSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A folder as {@code save_pretrained} of transformers writes it, open for reading as a model of Gatun's.
 *
 * @param model what it is of, with its vocabulary; dropout, which is of the training, is 0
 * @param weights the parameters under Gatun's names, in its shapes and in fp32, converted as they are read
 */
public record HuggingFaceFolder(Path path, ModelSettings model, StoredTensors weights) implements AutoCloseable {

    static final String TOKENIZER = "tokenizer.json";

    /** Whether a folder is one, by its {@code config.json}. */
    public static boolean isOne(Path path) {
        return Files.exists(path.resolve(ConfigJson.FILE));
    }

    /**
     * Opens it and reads the headers.
     *
     * @throws HuggingFaceException which names all that is wrong with its settings, or all tensors that are missing,
     *     not known, or of another shape or type than the settings say
     */
    public static HuggingFaceFolder open(Path path) {
        requireFolder(path);
        ModelSettings model = ConfigJson.read(path);
        Shards shards = Shards.open(path);
        try {
            String prefix = WeightNames.prefix(model, shards.entries().keySet());
            List<Weight> weights = WeightNames.of(model, model.vocabulary().orElseThrow(), prefix);
            requireAll(path, model, prefix, weights, shards);
            return new HuggingFaceFolder(
                    path, model, new MappedTensors(shards, weights.stream().map(Weight::imported).toList()));
        } catch (Throwable failure) {
            shards.close();
            throw failure;
        }
    }

    private static void requireFolder(Path path) {
        if (!Files.isDirectory(path)) {
            throw new HuggingFaceException((Files.exists(path) ? path + " is a file" : "There is no folder " + path)
                    + ". Name a model's folder, as save_pretrained writes it.");
        }
    }

    private static void requireAll(
            Path path, ModelSettings model, String prefix, List<Weight> weights, StoredTensors stored) {
        List<String> mistakes = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Weight weight : weights) {
            for (Weight.Part part : weight.parts()) {
                known.add(part.name());
                TensorEntry found = stored.entries().get(part.name());
                if (found == null) {
                    mistakes.add(part.name() + " is missing");
                    continue;
                }
                List<Long> shape = weight.entry(part, found.dtype()).shape();
                if (!found.shape().equals(shape)) {
                    mistakes.add(part.name() + " is " + found.shape() + ", and " + ConfigJson.FILE + " makes it "
                            + shape);
                }
                if (FloatType.of(found.dtype()).isEmpty()) {
                    mistakes.add(part.name() + " is " + found.dtype() + ", and Gatun reads F32, F16 and BF16");
                }
            }
        }
        stored.entries().forEach((name, entry) -> {
            if (!known.contains(name) && !WeightNames.isIgnored(model, prefix, name)) {
                mistakes.add(name + " " + entry.shape() + " is no weight of such a model");
            }
        });
        if (!mistakes.isEmpty()) {
            throw HuggingFaceException.of(path, mistakes, "Name the folder of a language model (GPT2LMHeadModel or "
                    + "LlamaForCausalLM) whose weights and " + ConfigJson.FILE + " belong together.");
        }
    }

    @Override
    public void close() {
        weights.close();
    }
}
