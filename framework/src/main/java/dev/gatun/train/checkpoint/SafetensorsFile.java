package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A safetensors file, open for reading: 8 bytes of the header's length (little-endian), the header (JSON), and the
 * tensors' bytes without a gap (https://github.com/huggingface/safetensors, "Format"). Only the header is held in
 * memory. Tensors are read by position, by as many threads at once as the caller likes.
 */
public final class SafetensorsFile implements StoredTensors {

    private static final int PIECE = 1 << 20;
    private static final int NAMES_SHOWN = 5;

    private final Path path;
    private final FileChannel channel;
    private final HeaderReader.Header header;
    private final SequencedMap<String, TensorEntry> entries = new LinkedHashMap<>();

    private SafetensorsFile(Path path, FileChannel channel, HeaderReader.Header header) {
        this.path = path;
        this.channel = channel;
        this.header = header;
        header.tensors().forEach((name, tensor) -> entries.put(name, tensor.entry()));
    }

    /**
     * Reads and checks the header: that it is valid, that types and shapes agree with bytes, that tensors neither
     * overlap nor leave gaps, and that the file has all of their bytes.
     *
     * @throws CheckpointException where the file is absent, unreadable or not as the format wants it
     */
    public static SafetensorsFile open(Path path) {
        if (Files.isDirectory(path)) {
            throw new CheckpointException(path + " is a folder. Name the .safetensors file in it.");
        }
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            try {
                return new SafetensorsFile(path, channel, header(path, channel));
            } catch (Throwable failure) {
                channel.close();
                throw failure;
            }
        } catch (NoSuchFileException e) {
            throw new CheckpointException(path + " does not exist. Correct the path.", e);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static HeaderReader.Header header(Path path, FileChannel channel) throws IOException {
        long fileBytes = channel.size();
        if (fileBytes < Long.BYTES) {
            throw truncated(path, Long.BYTES, fileBytes);
        }
        ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        fill(path, channel, 0, length);
        long headerBytes = length.getLong(0);
        if (headerBytes < 0 || headerBytes > EncodedHeader.MAX_BYTES) {
            throw new CheckpointException(path + " is not a safetensors file: its first 8 bytes would be the length of "
                    + "its header, and say " + Long.toUnsignedString(headerBytes) + ". Name a safetensors file.");
        }
        long dataBegin = Long.BYTES + headerBytes;
        if (dataBegin > fileBytes) {
            throw truncated(path, dataBegin, fileBytes);
        }
        byte[] json = new byte[Math.toIntExact(headerBytes)];
        fill(path, channel, Long.BYTES, ByteBuffer.wrap(json));
        return new HeaderReader(path, dataBegin, fileBytes).read(json);
    }

    @Override
    public Path path() {
        return path;
    }

    /** In the order of their bytes. */
    @Override
    public SequencedMap<String, TensorEntry> entries() {
        return Collections.unmodifiableSequencedMap(entries);
    }

    /** All tensors by name, in the order of their bytes. */
    public SequencedMap<String, StoredTensor> tensors() {
        return Collections.unmodifiableSequencedMap(header.tensors());
    }

    /** The header's {@code __metadata__}; empty where it has none. */
    public Map<String, String> metadata() {
        return Collections.unmodifiableMap(header.metadata());
    }

    /** Throws {@link CheckpointException} where the file has no such tensor. */
    public StoredTensor tensor(String name) {
        StoredTensor tensor = header.tensors().get(name);
        if (tensor == null) {
            String names = header.tensors().keySet().stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
            int others = header.tensors().size() - NAMES_SHOWN;
            throw new CheckpointException(path + " has no tensor " + name + ": it holds "
                    + (names.isEmpty() ? "none" : names) + (others > 0 ? " and " + others + " others" : "")
                    + ". Use the file of the same model.");
        }
        return tensor;
    }

    @Override
    public void read(String name, long offset, ByteBuffer into) {
        StoredTensor tensor = tensor(name);
        tensor.entry().requireWithin(offset, into.remaining());
        try {
            fill(path, channel, tensor.begin() + offset, into);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** Reads all of an F32 tensor; {@code into} has its number of elements. */
    public void read(String name, float[] into) {
        requireElements(name, Dtype.F32, into.length);
        readPieces(name, (piece, at) -> piece.asFloatBuffer().get(into, at, piece.remaining() / Float.BYTES));
    }

    /** Reads all of an I32 tensor; {@code into} has its number of elements. */
    public void read(String name, int[] into) {
        requireElements(name, Dtype.I32, into.length);
        readPieces(name, (piece, at) -> piece.asIntBuffer().get(into, at, piece.remaining() / Integer.BYTES));
    }

    @FunctionalInterface
    private interface PieceOf4ByteElements {
        void accept(ByteBuffer piece, int firstElement);
    }

    private void readPieces(String name, PieceOf4ByteElements consumer) {
        long bytes = tensor(name).entry().bytes();
        ByteBuffer piece = ByteBuffer.allocateDirect((int) Math.min(PIECE, bytes)).order(ByteOrder.LITTLE_ENDIAN);
        for (long offset = 0; offset < bytes; offset += PIECE) {
            piece.clear().limit((int) Math.min(PIECE, bytes - offset));
            read(name, offset, piece);
            consumer.accept(piece.flip(), (int) (offset / Integer.BYTES));
        }
    }

    private void requireElements(String name, Dtype dtype, int elements) {
        TensorEntry entry = tensor(name).entry();
        if (entry.dtype() != dtype || entry.elements() != elements) {
            throw new CheckpointException(path + " has tensor " + name + " as " + entry.dtype() + " of shape "
                    + entry.shape() + ", and " + elements + " elements of " + dtype
                    + " are wanted. Use the file of the same model and precision.");
        }
    }

    private static void fill(Path path, FileChannel channel, long position, ByteBuffer into) throws IOException {
        while (into.hasRemaining()) {
            int read = channel.read(into, position);
            if (read < 0) {
                throw truncated(path, position + into.remaining(), channel.size());
            }
            position += read;
        }
    }

    static CheckpointException truncated(Path path, long expected, long found) {
        return new CheckpointException(path + " is truncated: " + expected + " bytes expected, " + found
                + " found. Copy or download it again.");
    }

    static CheckpointException damaged(Path path, String what) {
        return new CheckpointException(path + " is not a valid safetensors file: " + what
                + ". Copy, download or convert it again.");
    }

    private static CheckpointException unreadable(Path path, IOException e) {
        return new CheckpointException(DiskFailure.cannot("read", path, e), e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }
}
