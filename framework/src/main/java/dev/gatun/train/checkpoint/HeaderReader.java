package dev.gatun.train.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and checks the JSON of a safetensors header: what it lets through can be read without further checks. */
final class HeaderReader {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Path file;
    /** Of the file, where the data begin. */
    private final long dataBegin;
    private final long fileBytes;

    HeaderReader(Path file, long dataBegin, long fileBytes) {
        this.file = file;
        this.dataBegin = dataBegin;
        this.fileBytes = fileBytes;
    }

    /**
     * The header's content.
     *
     * @param tensors by name, in the order of their bytes
     */
    record Header(Map<String, String> metadata, SequencedMap<String, StoredTensor> tensors) {}

    Header read(byte[] json) {
        JsonNode root = parse(json);
        if (!root.isObject()) {
            throw damaged("its header is not a JSON object");
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        List<StoredTensor> tensors = new ArrayList<>();
        root.properties().forEach(property -> {
            if (property.getKey().equals(EncodedHeader.METADATA)) {
                metadata.putAll(metadata(property.getValue()));
            } else {
                tensors.add(tensor(property.getKey(), property.getValue()));
            }
        });
        tensors.sort(Comparator.comparingLong(StoredTensor::begin).thenComparingLong(StoredTensor::end));
        requireContiguous(tensors);
        SequencedMap<String, StoredTensor> byName = new LinkedHashMap<>();
        tensors.forEach(tensor -> byName.put(tensor.entry().name(), tensor));
        return new Header(metadata, byName);
    }

    private JsonNode parse(byte[] json) {
        try {
            // Decoded first: the parser would also take other encodings, and some bytes that are not UTF-8.
            return JSON.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString());
        } catch (CharacterCodingException e) {
            throw damaged("its header is not UTF-8");
        } catch (JacksonException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw damaged("its header is not valid JSON (" + reason + ")");
        }
    }

    private Map<String, String> metadata(JsonNode node) {
        if (!node.isObject()) {
            throw damaged("its __metadata__ is not a JSON object");
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        node.properties().forEach(property -> {
            if (!property.getValue().isString()) {
                throw damaged("the value of " + property.getKey() + " in its __metadata__ is not a string");
            }
            metadata.put(property.getKey(), property.getValue().stringValue());
        });
        return metadata;
    }

    private StoredTensor tensor(String name, JsonNode node) {
        TensorEntry entry = entry(name, node);
        List<Long> offsets = numbers(name, node, "data_offsets");
        if (offsets.size() != 2 || offsets.get(0) > offsets.get(1)) {
            throw damaged("the data_offsets of tensor " + name + " are " + offsets + ", not a begin and an end");
        }
        long bytes = offsets.get(1) - offsets.get(0);
        if (bytes != entry.bytes()) {
            throw damaged("tensor " + name + " has " + bytes + " bytes, but " + entry.dtype() + " of shape "
                    + entry.shape() + " needs " + entry.bytes());
        }
        try {
            return new StoredTensor(
                    entry, dataBegin + offsets.get(0), Math.addExact(dataBegin, offsets.get(1)));
        } catch (ArithmeticException overflow) {
            throw damaged("the data_offsets of tensor " + name + " are " + offsets + ", which no file can have");
        }
    }

    private TensorEntry entry(String name, JsonNode node) {
        String dtype = node.path("dtype").asString("");
        if (dtype.isEmpty()) {
            throw damaged("tensor " + name + " has no dtype");
        }
        Dtype known = Dtype.named(dtype).orElseThrow(() -> new CheckpointException(file + " has tensor " + name
                + " of type " + dtype + ", which Gatun does not read. Convert it to one of "
                + List.of(Dtype.values()) + "."));
        List<Long> shape = numbers(name, node, "shape");
        try {
            return new TensorEntry(name, known, shape);
        } catch (IllegalArgumentException e) {
            throw damaged(e.getMessage());
        }
    }

    private List<Long> numbers(String tensor, JsonNode node, String key) {
        JsonNode array = node.path(key);
        List<Long> numbers = new ArrayList<>();
        for (JsonNode number : array) {
            if (!number.isIntegralNumber() || !number.canConvertToLong() || number.longValue() < 0) {
                throw damaged("the " + key + " of tensor " + tensor + " holds " + number + ", which is not a size");
            }
            numbers.add(number.longValue());
        }
        if (!array.isArray()) {
            throw damaged("tensor " + tensor + " has no " + key);
        }
        return numbers;
    }

    private void requireContiguous(List<StoredTensor> tensors) {
        long end = dataBegin;
        String before = "the header";
        for (StoredTensor tensor : tensors) {
            String name = tensor.entry().name();
            if (tensor.begin() < end) {
                throw damaged("tensor " + name + " overlaps " + before);
            }
            if (tensor.begin() > end) {
                throw damaged((tensor.begin() - end) + " bytes between " + before + " and tensor " + name
                        + " belong to no tensor");
            }
            end = tensor.end();
            before = "tensor " + name;
        }
        if (end > fileBytes) {
            throw SafetensorsFile.truncated(file, end, fileBytes);
        }
        if (end < fileBytes) {
            throw damaged((fileBytes - end) + " bytes after " + before + " belong to no tensor");
        }
    }

    private CheckpointException damaged(String what) {
        return SafetensorsFile.damaged(file, what);
    }
}
