package dev.gatun.train.checkpoint;

/**
 * A tensor and where its bytes are.
 *
 * @param begin the file's byte that is the tensor's first
 * @param end the file's byte after the tensor's last
 */
public record StoredTensor(TensorEntry entry, long begin, long end) {}
