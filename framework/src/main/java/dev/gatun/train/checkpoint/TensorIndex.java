package dev.gatun.train.checkpoint;

import dev.gatun.graph.Group;
import dev.gatun.graph.Part;
import dev.gatun.graph.Shape;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code model.safetensors.index.json}: which of several files has which tensor, as Hugging Face writes it for whole
 * ones, and how those that are in parts are cut.
 *
 * @param count of the files, which are numbered from 1
 * @param whole the file of each tensor that is in one
 * @param parts how each other tensor is cut, and the files of its parts
 */
record TensorIndex(int count, SequencedMap<String, Integer> whole, SequencedMap<String, Parts> parts) {

    /** As many as names have digits for. */
    private static final int MOST_FILES = 99_999;

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A tensor in parts.
     *
     * @param files of the parts, by split and then shard; 0 for a part that is nothing but padding
     */
    record Parts(Dtype dtype, Part cut, int[] files) {

        int file(int split, int shard) {
            return files[split * cut.shard().size() + shard];
        }
    }

    /** Of files that are to have these tensors. */
    static TensorIndex of(List<TensorSource> files) {
        SequencedMap<String, Integer> whole = new LinkedHashMap<>();
        Map<String, Parts> parts = new TreeMap<>();
        for (int number = 1; number <= files.size(); number++) {
            TensorSource file = files.get(number - 1);
            for (TensorEntry entry : file.entries()) {
                TensorPart part = file.parts().get(entry.name());
                if (part == null) {
                    whole.put(entry.name(), number);
                } else {
                    Part cut = part.cut();
                    parts.computeIfAbsent(entry.name(), _ -> new Parts(
                                    entry.dtype(), cut, new int[cut.split().size() * cut.shard().size()]))
                            .files()[part.split() * cut.shard().size() + part.shard()] = number;
                }
            }
        }
        return new TensorIndex(files.size(), whole, new LinkedHashMap<>(parts));
    }

    byte[] write(Contents contents) {
        ObjectNode json = JSON.createObjectNode();
        json.putObject("metadata").put("files", count);
        ObjectNode names = json.putObject("weight_map");
        whole.forEach((name, file) -> names.put(name, contents.file(file, count)));
        ObjectNode cuts = json.putObject("parts");
        parts.forEach((name, tensor) -> {
            ObjectNode cut = cuts.putObject(name);
            cut.put("dtype", tensor.dtype().name());
            numbers(cut.putArray("shape"), tensor.cut().whole().dims());
            cut.put("dim", tensor.cut().dim());
            numbers(cut.putArray("sections"), tensor.cut().sections());
            cut.put("split", tensor.cut().split().size());
            cut.put("shards", tensor.cut().shard().size());
            numbers(cut.putArray("files"), IntStream.of(tensor.files()).boxed().toList());
        });
        return JSON.writeValueAsBytes(json);
    }

    private static void numbers(ArrayNode array, List<Integer> numbers) {
        numbers.forEach(array::add);
    }

    static TensorIndex read(Path path, byte[] content, Contents contents) {
        try {
            JsonNode json = JSON.readTree(content);
            int count = json.required("metadata").required("files").intValue();
            if (count < 1 || count > MOST_FILES) {
                throw new IllegalArgumentException("it counts " + count + " files");
            }
            SequencedMap<String, Integer> numbers = new LinkedHashMap<>();
            for (int number = 1; number <= count; number++) {
                numbers.put(contents.file(number, count), number);
            }
            SequencedMap<String, Integer> whole = new LinkedHashMap<>();
            json.required("weight_map").properties().forEach(tensor -> {
                Integer number = numbers.get(tensor.getValue().stringValue());
                if (number == null) {
                    throw new IllegalArgumentException(tensor.getValue() + " is none of the " + count + " files");
                }
                whole.put(tensor.getKey(), number);
            });
            SequencedMap<String, Parts> parts = new LinkedHashMap<>();
            json.required("parts").properties().forEach(tensor ->
                    parts.put(tensor.getKey(), parts(tensor.getValue(), count)));
            return new TensorIndex(count, whole, parts);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new CheckpointException(path + " is not what Gatun writes: "
                    + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }

    private static Parts parts(JsonNode tensor, int count) {
        Shape whole = new Shape(numbers(tensor.required("shape")));
        int dim = tensor.required("dim").intValue();
        if (dim < 0 || dim >= whole.rank()) {
            throw new IllegalArgumentException("a tensor of shape " + whole + " is cut along dimension " + dim);
        }
        Part cut = new Part(
                whole,
                dim,
                numbers(tensor.required("sections")),
                group(tensor.required("split").intValue()),
                group(tensor.required("shards").intValue()));
        int[] files = numbers(tensor.required("files")).stream().mapToInt(Integer::intValue).toArray();
        if (files.length != (long) cut.split().size() * cut.shard().size()
                || IntStream.of(files).anyMatch(file -> file < 0 || file > count)) {
            throw new IllegalArgumentException("the files of a tensor's parts are " + tensor.required("files"));
        }
        Dtype dtype = Dtype.named(tensor.required("dtype").stringValue())
                .orElseThrow(() -> new IllegalArgumentException("there is no type " + tensor.required("dtype")));
        return new Parts(dtype, cut, files);
    }

    /** Of that many ranks; which axes of a mesh they were on is of no use to whoever reads. */
    private static Group group(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a tensor is cut into " + size + " parts");
        }
        return new Group(List.of(), Group.Data.OWN, false, size);
    }

    private static List<Integer> numbers(JsonNode array) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("numbers are given as " + array.getNodeType());
        }
        return IntStream.range(0, array.size()).mapToObj(index -> array.get(index).intValue()).toList();
    }
}
