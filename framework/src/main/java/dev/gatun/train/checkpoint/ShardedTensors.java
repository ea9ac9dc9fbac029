package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Tensors in several files with an index, read as if they were whole in one. */
final class ShardedTensors implements StoredTensors {

    private final Path path;
    private final List<SafetensorsFile> files;
    private final Map<String, SafetensorsFile> whole = new HashMap<>();
    private final Map<String, JoinedTensor> joined = new HashMap<>();
    private final SequencedMap<String, TensorEntry> entries = new LinkedHashMap<>();

    private ShardedTensors(Path path, TensorIndex index, List<SafetensorsFile> files) {
        this.path = path;
        this.files = files;
        index.whole().forEach((name, number) -> {
            whole.put(name, files.get(number - 1));
            entries.put(name, files.get(number - 1).tensor(name).entry());
        });
        index.parts().forEach((name, parts) -> {
            joined.put(name, JoinedTensor.of(name, parts, files));
            entries.put(name, joined.get(name).entry());
        });
    }

    /** Opens all files, and sees that each tensor is there from its first byte to its last, once. */
    static ShardedTensors open(Path path, Contents contents) {
        List<SafetensorsFile> files = new ArrayList<>();
        try {
            TensorIndex index = TensorIndex.read(path, Files.readAllBytes(path), contents);
            for (int number = 1; number <= index.count(); number++) {
                files.add(SafetensorsFile.open(path.resolveSibling(contents.file(number, index.count()))));
            }
            return new ShardedTensors(path, index, files);
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("read", path, e), e);
        } catch (IllegalArgumentException | ArithmeticException e) {
            files.forEach(SafetensorsFile::close);
            throw new CheckpointException(path + " is not what Gatun writes: " + e.getMessage() + ".", e);
        } catch (CheckpointException e) {
            files.forEach(SafetensorsFile::close);
            throw e;
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public SequencedMap<String, TensorEntry> entries() {
        return Collections.unmodifiableSequencedMap(entries);
    }

    @Override
    public void read(String name, long offset, ByteBuffer into) {
        JoinedTensor parts = joined.get(name);
        if (parts == null) {
            // The file's own message is good for what is in none.
            whole.getOrDefault(name, files.getFirst()).read(name, offset, into);
            return;
        }
        parts.entry().requireWithin(offset, into.remaining());
        parts.read(offset, into);
    }

    @Override
    public void close() {
        files.forEach(SafetensorsFile::close);
    }
}
