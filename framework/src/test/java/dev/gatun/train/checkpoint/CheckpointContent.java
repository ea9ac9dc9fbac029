package dev.gatun.train.checkpoint;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The tensors of a checkpoint by name, whatever files they are in. */
public record CheckpointContent(Map<TensorEntry, ByteBuffer> model, Map<TensorEntry, ByteBuffer> optimizer) {

    public static CheckpointContent of(Path folder) {
        try (Checkpoint checkpoint = Checkpoint.open(folder)) {
            return new CheckpointContent(tensors(checkpoint.model()), tensors(checkpoint.optimizer()));
        }
    }

    private static Map<TensorEntry, ByteBuffer> tensors(StoredTensors stored) {
        Map<TensorEntry, ByteBuffer> tensors = new HashMap<>();
        stored.entries().forEach((name, entry) -> {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(entry.bytes()));
            stored.read(name, 0, bytes);
            tensors.put(entry, bytes.flip());
        });
        return tensors;
    }
}
