package dev.gatun.train.checkpoint;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The start of a safetensors file, up to its data.
 *
 * @param bytes the length, the JSON and the spaces that pad it so that the data begin at a multiple of 8
 * @param dataBytes bytes of all tensors
 */
record EncodedHeader(byte[] bytes, long dataBytes) {

    /** The reference implementation's limit. */
    static final long MAX_BYTES = 100_000_000;

    static final String METADATA = "__metadata__";

    private static final JsonMapper JSON = new JsonMapper();

    static EncodedHeader of(List<TensorEntry> entries, Map<String, String> metadata) {
        ObjectNode header = JSON.createObjectNode();
        if (!metadata.isEmpty()) {
            ObjectNode texts = header.putObject(METADATA);
            metadata.forEach(texts::put);
        }
        long begin = 0;
        Set<String> names = new HashSet<>(Set.of(METADATA));
        for (TensorEntry entry : entries) {
            if (!names.add(entry.name())) {
                throw new IllegalArgumentException("two tensors are named " + entry.name()
                        + (entry.name().equals(METADATA) ? ", which safetensors keeps for itself" : ""));
            }
            if (begin % entry.dtype().bytes() != 0) {
                throw new IllegalArgumentException("tensor " + entry.name() + " (" + entry.dtype()
                        + ") would not be aligned, and Python could not map it: declare tensors of wider types first");
            }
            ObjectNode tensor = header.putObject(entry.name());
            tensor.put("dtype", entry.dtype().name());
            entry.shape().forEach(tensor.putArray("shape")::add);
            long end = Math.addExact(begin, entry.bytes());
            tensor.putArray("data_offsets").add(begin).add(end);
            begin = end;
        }
        byte[] json = JSON.writeValueAsBytes(header);
        int padded = Math.ceilDiv(json.length, Long.BYTES) * Long.BYTES;
        if (padded > MAX_BYTES) {
            throw new IllegalArgumentException("the names of " + entries.size() + " tensors make a header of " + padded
                    + " bytes, and safetensors allows " + MAX_BYTES);
        }
        byte[] bytes = new byte[Long.BYTES + padded];
        Arrays.fill(bytes, (byte) ' ');
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(padded).put(json);
        return new EncodedHeader(bytes, begin);
    }

    long fileBytes() {
        return bytes.length + dataBytes;
    }
}
