package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes a safetensors file, whose tensors are declared first and then streamed. The file is on disk (fsync) once
 * {@link #close} has returned; until then it is no safetensors file.
 *
 * <p>Tensors lie in the declared order with nothing between them, as the format wants it, so those of wider types
 * come first: others might not be aligned, and Python could not map them.
 */
public final class SafetensorsWriter implements TensorSink, AutoCloseable {

    private final Path path;
    private final Disk.Output output;
    private final List<TensorEntry> entries;
    private final long dataBytes;
    private long written;
    private boolean failed;

    /** Makes a new file. Throws {@link CheckpointException} where there is one, or none can be made. */
    public static SafetensorsWriter create(Path path, List<TensorEntry> entries, Map<String, String> metadata) {
        EncodedHeader header = EncodedHeader.of(entries, metadata);
        try {
            return new SafetensorsWriter(path, new LocalDisk().create(path), entries, header);
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("write", path, e), e);
        }
    }

    /** Takes {@code output} over: closes it with itself, or where the header cannot be written. */
    SafetensorsWriter(Path path, Disk.Output output, List<TensorEntry> entries, EncodedHeader header)
            throws IOException {
        this.path = path;
        this.output = output;
        this.entries = List.copyOf(entries);
        this.dataBytes = header.dataBytes();
        try {
            output.write(ByteBuffer.wrap(header.bytes()));
        } catch (Throwable failure) {
            output.close();
            throw failure;
        }
    }

    @Override
    public void write(ByteBuffer piece) {
        if (piece.remaining() > dataBytes - written) {
            failed = true;
            throw new CheckpointException(path + " gets more bytes than the " + dataBytes
                    + " that its tensors have: declare all tensors, with the shapes of what is written.");
        }
        int bytes = piece.remaining();
        try {
            output.write(piece);
        } catch (IOException e) {
            failed = true;
            throw new CheckpointException(DiskFailure.cannot("write", path, e), e);
        }
        written += bytes;
    }

    /** Throws {@link CheckpointException} where tensors were declared and not written, too. */
    @Override
    public void close() {
        try (output) {
            if (failed) {
                return;
            }
            if (written < dataBytes) {
                throw new CheckpointException(path + " lacks " + (dataBytes - written) + " of " + dataBytes
                        + " bytes, from tensor " + unfinished() + " on: write all tensors that are declared.");
            }
            output.force();
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("write", path, e), e);
        }
    }

    private String unfinished() {
        long end = 0;
        for (TensorEntry entry : entries) {
            end += entry.bytes();
            if (end > written) {
                return entry.name();
            }
        }
        throw new IllegalStateException("all tensors of " + path + " are written");
    }
}
