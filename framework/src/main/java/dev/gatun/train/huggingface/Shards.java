package dev.gatun.train.huggingface;

import dev.gatun.train.checkpoint.SafetensorsFile;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The safetensors of a model's folder, in one file or in several with an index. */
final class Shards implements StoredTensors {

    static final String WHOLE = "model.safetensors";
    static final String INDEX = "model.safetensors.index.json";
    static final String WEIGHT_MAP = "weight_map";

    private final Path folder;
    private final List<SafetensorsFile> files = new ArrayList<>();
    private final Map<String, SafetensorsFile> holders = new LinkedHashMap<>();
    private final SequencedMap<String, TensorEntry> entries = new LinkedHashMap<>();

    private Shards(Path folder) {
        this.folder = folder;
    }

    /** Opens the files; throws {@link HuggingFaceException} which names all that are missing, and tensors in none. */
    static Shards open(Path folder) {
        Shards shards = new Shards(folder);
        try {
            if (Files.exists(folder.resolve(WHOLE))) {
                shards.add(folder.resolve(WHOLE));
            } else if (Files.exists(folder.resolve(INDEX))) {
                shards.addIndexed(weightMap(folder.resolve(INDEX)));
            } else {
                throw new HuggingFaceException(folder + " has neither " + WHOLE + " nor " + INDEX + ". Name a folder "
                        + "as save_pretrained writes it; weights in pytorch_model.bin are to be saved by it again.");
            }
            return shards;
        } catch (Throwable failure) {
            shards.close();
            throw failure;
        }
    }

    private static Map<String, String> weightMap(Path index) {
        try {
            Map<String, String> files = new TreeMap<>();
            JsonNode map = ConfigJson.JSON.readTree(Files.readAllBytes(index)).path(WEIGHT_MAP);
            map.properties().forEach(entry -> files.put(entry.getKey(), entry.getValue().asString("")));
            if (files.isEmpty()) {
                throw new HuggingFaceException(index + " has no " + WEIGHT_MAP + ". Download it again.");
            }
            return files;
        } catch (IOException e) {
            throw new HuggingFaceException("Cannot read " + index + ": " + e.getMessage() + ".", e);
        } catch (JacksonException e) {
            throw new HuggingFaceException(
                    index + " is not JSON: " + e.getOriginalMessage() + ". Download it again.", e);
        }
    }

    private void addIndexed(Map<String, String> weightMap) {
        List<String> names = weightMap.values().stream().distinct().sorted().toList();
        List<String> mistakes = new ArrayList<>();
        for (String name : names) {
            if (!name.endsWith(".safetensors") || name.contains("/")) {
                mistakes.add("\"" + name + "\" is no name of a safetensors file beside the index");
            } else if (!Files.isRegularFile(folder.resolve(name))) {
                mistakes.add(name + " is missing");
            }
        }
        if (mistakes.isEmpty()) {
            names.forEach(name -> add(folder.resolve(name)));
            weightMap.forEach((tensor, file) -> {
                if (!holders.containsKey(tensor) || !holders.get(tensor).path().equals(folder.resolve(file))) {
                    mistakes.add(tensor + " is not in " + file);
                }
            });
        }
        if (!mistakes.isEmpty()) {
            throw HuggingFaceException.of(
                    folder.resolve(INDEX), mistakes, "Copy or download the files that it names again.");
        }
    }

    private void add(Path path) {
        SafetensorsFile file = SafetensorsFile.open(path);
        files.add(file);
        file.entries().forEach((name, entry) -> {
            holders.put(name, file);
            entries.put(name, entry);
        });
    }

    @Override
    public Path path() {
        return folder;
    }

    @Override
    public SequencedMap<String, TensorEntry> entries() {
        return Collections.unmodifiableSequencedMap(entries);
    }

    @Override
    public void read(String name, long offset, ByteBuffer into) {
        SafetensorsFile holder = holders.get(name);
        if (holder == null) {
            throw new HuggingFaceException(folder + " has no tensor " + name + ". Use the folder of the same model.");
        }
        holder.read(name, offset, into);
    }

    @Override
    public void close() {
        files.forEach(SafetensorsFile::close);
    }
}
