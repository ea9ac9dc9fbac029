package dev.gatun.train.checkpoint;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.SequencedMap;

/**
 * Tensors by name that are read by stretches of their bytes, wherever and however they are kept, so that a reader needs
 * no more memory than it takes at a time. Several threads may read at once.
 */
public interface StoredTensors extends AutoCloseable {

    /** The file or folder that holds them, for messages. */
    Path path();

    /** What there is, by name. */
    SequencedMap<String, TensorEntry> entries();

    /**
     * Fills what remains of {@code into} with bytes of the whole tensor, row-major and little-endian, from its byte
     * {@code offset} on.
     *
     * @throws CheckpointException where there is no such tensor, or it cannot be read
     * @throws IndexOutOfBoundsException where the tensor has fewer bytes than that
     */
    void read(String name, long offset, ByteBuffer into);

    @Override
    void close();
}
