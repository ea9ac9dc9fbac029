package dev.gatun.train.huggingface;

import dev.gatun.train.checkpoint.Checkpoint;
import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.SafetensorsWriter;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.config.ConfigReader;
import dev.gatun.train.config.ModelSettings;
import dev.gatun.train.config.ModelSettings.Architecture;
import dev.gatun.train.config.TrainingConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * A checkpoint as a folder that {@code from_pretrained} of transformers reads: {@code config.json}, the weights in one
 * file or in several with an index, and the tokenizer's file if it has one.
 */
public final class HuggingFaceExport {

    /** Transformers takes only files that say which library's tensors they hold. */
    private static final Map<String, String> METADATA = Map.of("format", "pt");

    private final ModelSettings model;
    private final int vocabulary;
    private final ModelTokenizer tokenizer;
    private final Dtype dtype;
    private final StoredTensors weights;
    private final List<List<TensorEntry>> shards;
    private final Path out;

    /**
     * Looks at everything, and writes nothing yet.
     *
     * @param checkpoint stays open until this is written
     * @param tokenizer as {@code data.tokenizer} names it; empty for the checkpoint's own
     * @param dtype of the weights: F32, F16 or BF16
     * @param maxShardBytes of a file, but for one with a single tensor that has more
     * @param out which must not be there
     * @throws HuggingFaceException if there is no such model, or the checkpoint is not of its configuration's model
     */
    public HuggingFaceExport(
            Checkpoint checkpoint, Optional<String> tokenizer, Dtype dtype, long maxShardBytes, Path out) {
        TrainingConfig config = ConfigReader.readText(
                checkpoint.state().config(), "the configuration in " + checkpoint.folder(), List.of());
        this.model = config.model();
        this.tokenizer = ModelTokenizer.of(tokenizer.orElse(config.data().tokenizer()));
        this.vocabulary = model.vocabulary().orElse(this.tokenizer.tokenizer().vocabularySize());
        this.tokenizer.requireWithin(vocabulary);
        this.dtype = dtype;
        this.out = out;
        requireKnown();
        List<Weight> named = WeightNames.of(model, vocabulary, WeightNames.prefix(model));
        requireAll(checkpoint, named);
        this.weights = new MappedTensors(
                checkpoint.model(), named.stream().flatMap(weight -> weight.exported(dtype).stream()).toList());
        this.shards = shards(maxShardBytes);
    }

    private void requireKnown() {
        if (model.architecture() == Architecture.GPT2 && model.kvHeads() != model.heads()) {
            throw new HuggingFaceException("model.kv_heads is " + model.kvHeads() + " and model.heads " + model.heads()
                    + ": Hugging Face's GPT-2 has as many of both. Convert a model that has, or a llama.");
        }
    }

    private static void requireAll(Checkpoint checkpoint, List<Weight> named) {
        List<String> mistakes = new ArrayList<>();
        for (Weight weight : named) {
            TensorEntry found = checkpoint.model().entries().get(weight.name());
            if (found == null) {
                mistakes.add(weight.name() + " is missing");
            } else if (!found.equals(weight.entry())) {
                mistakes.add(weight.name() + " is " + found.dtype() + found.shape() + ", and its configuration makes "
                        + "it " + weight.entry().dtype() + weight.entry().shape());
            }
        }
        if (!mistakes.isEmpty()) {
            throw HuggingFaceException.of(
                    checkpoint.folder(), mistakes, "Convert a checkpoint of GPT-2 or Llama that Gatun made.");
        }
    }

    /** In order, each as many tensors as go into a file. */
    private List<List<TensorEntry>> shards(long maxBytes) {
        List<List<TensorEntry>> shards = new ArrayList<>();
        long bytes = 0;
        for (TensorEntry entry : weights.entries().values()) {
            if (shards.isEmpty() || bytes + entry.bytes() > maxBytes) {
                shards.add(new ArrayList<>());
                bytes = 0;
            }
            shards.getLast().add(entry);
            bytes += entry.bytes();
        }
        return shards;
    }

    /** Bytes of all weights. */
    public long bytes() {
        return weights.entries().values().stream().mapToLong(TensorEntry::bytes).sum();
    }

    /** Files of weights. */
    public int files() {
        return shards.size();
    }

    /** What the folder will lack of a tokenizer, and what to do about it; empty where it has it. */
    public Optional<String> tokenizerNote() {
        return switch (tokenizer.setting()) {
            case "bytes" -> Optional.of("The model's tokens are bytes, for which there is no tokenizer.json: they are "
                    + "list(text.encode()) in Python.");
            case "gpt2" -> Optional.of("The tokenizer is GPT-2's, and its files are not written: "
                    + "AutoTokenizer.from_pretrained(\"openai-community/gpt2\") in Python has it.");
            default -> Optional.empty();
        };
    }

    /** Writes it; {@code progress} is told of bytes as they are written. */
    public void write(LongConsumer progress) {
        try (NewFolder folder = NewFolder.begin(out, bytes())) {
            folder.write(ConfigJson.FILE, ConfigJson.write(model, vocabulary, torchName(), tokenizer.end()));
            tokenizer.copyTo(folder);
            tokenizer.describeIn(folder, model.context());
            if (shards.size() > 1) {
                folder.write(Shards.INDEX, index());
            }
            for (int index = 0; index < shards.size(); index++) {
                StreamedTensors tensors = new StreamedTensors(weights, shards.get(index), progress);
                try (SafetensorsWriter writer =
                        SafetensorsWriter.create(folder.path().resolve(file(index)), tensors.entries(), METADATA)) {
                    tensors.writeTo(writer);
                }
            }
            folder.finish();
        }
    }

    private String torchName() {
        return switch (dtype) {
            case F16 -> "float16";
            case BF16 -> "bfloat16";
            default -> "float32";
        };
    }

    private String file(int shard) {
        return shards.size() == 1 ? Shards.WHOLE : "model-%05d-of-%05d.safetensors".formatted(shard + 1, shards.size());
    }

    private byte[] index() {
        ObjectNode json = ConfigJson.JSON.createObjectNode();
        json.putObject("metadata").put("total_size", bytes());
        ObjectNode map = json.putObject(Shards.WEIGHT_MAP);
        for (int index = 0; index < shards.size(); index++) {
            for (TensorEntry entry : shards.get(index)) {
                map.put(entry.name(), file(index));
            }
        }
        return ConfigJson.JSON.writeValueAsBytes(json);
    }
}
