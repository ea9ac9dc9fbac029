package dev.gatun.train.checkpoint;

import java.nio.ByteBuffer;

/** Takes the data of a safetensors file, piece by piece. */
@FunctionalInterface
public interface TensorSink {

    /**
     * Writes all that remains in {@code piece}: the next bytes of the tensors in their declared order, as they are in
     * memory (little-endian, row-major). A piece may end anywhere; some MiB are a good size.
     *
     * @throws CheckpointException where it cannot be written, or is more than was declared
     */
    void write(ByteBuffer piece);
}
