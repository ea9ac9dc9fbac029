package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Writes tensors, whole, to one safetensors file, which is there with all of them or not at all. */
final class ModelExport {

    private static final int PIECE = 4 << 20;

    private ModelExport() {}

    static void write(StoredTensors tensors, Path file) {
        requireNew(file);
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial-" + ProcessHandle.current().pid());
        try {
            try {
                write(partial, tensors);
                new LocalDisk().rename(partial, file);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("write", file, e), e);
        }
    }

    private static void requireNew(Path file) {
        if (Files.exists(file)) {
            throw new CheckpointException(file + " is there already. Remove it, or name another file.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new CheckpointException("There is no folder " + folder + " for " + file.getFileName()
                    + ". Make it, or name another file.");
        }
    }

    private static void write(Path file, StoredTensors tensors) {
        List<TensorEntry> entries = tensors.entries().values().stream()
                .sorted(Comparator.comparingInt((TensorEntry entry) -> entry.dtype().bytes()).reversed()
                        .thenComparing(TensorEntry::name))
                .toList();
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        try (SafetensorsWriter writer = SafetensorsWriter.create(file, entries, Save.METADATA)) {
            for (TensorEntry entry : entries) {
                for (long at = 0; at < entry.bytes(); at += PIECE) {
                    piece.clear().limit((int) Math.min(PIECE, entry.bytes() - at));
                    tensors.read(entry.name(), at, piece);
                    writer.write(piece.flip());
                }
            }
        }
    }
}
