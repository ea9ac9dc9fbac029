package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * One save, by whoever holds the lock: all files go to a hidden folder and to the disk, then the folder gets its name
 * in one step, and only then do older checkpoints go.
 */
final class Save {

    /** Transformers takes only files that say which library's tensors they hold; the layout is PyTorch's. */
    private static final Map<String, String> METADATA = Map.of("format", "pt");

    private final Disk disk;
    private final Path checkpoints;

    Save(Disk disk, Path checkpoints) {
        this.disk = disk;
        this.checkpoints = checkpoints;
    }

    /** Returns the new folder. A failure leaves older checkpoints as they were, and removes what it made if it can. */
    Path write(TrainingState state, TensorSource model, TensorSource optimizer) throws IOException {
        EncodedHeader modelHeader = EncodedHeader.of(model.entries(), METADATA);
        EncodedHeader optimizerHeader = EncodedHeader.of(optimizer.entries(), METADATA);
        byte[] stateJson = StateJson.write(state);
        removeLeftovers();
        requireSpace(modelHeader.fileBytes() + optimizerHeader.fileBytes() + stateJson.length);

        Path folder = checkpoints.resolve(StepFolders.name(state.step()));
        Path partial = checkpoints.resolve(StepFolders.partial(state.step()));
        try {
            disk.createFolder(partial);
            SequencedMap<String, Checksum> files = new LinkedHashMap<>();
            files.put(Checkpoint.MODEL, tensors(partial.resolve(Checkpoint.MODEL), model, modelHeader));
            files.put(Checkpoint.OPTIMIZER, tensors(partial.resolve(Checkpoint.OPTIMIZER), optimizer, optimizerHeader));
            files.put(Checkpoint.STATE, bytes(partial.resolve(Checkpoint.STATE), stateJson));
            bytes(partial.resolve(Manifest.FILE), new Manifest(files).write());
            disk.sync(partial);
            disk.rename(partial, folder);
        } catch (Throwable failure) {
            try {
                remove(partial);
            } catch (IOException alsoFailed) {
                failure.addSuppressed(alsoFailed);
            }
            throw failure;
        }
        disk.sync(checkpoints);
        return folder;
    }

    private Checksum tensors(Path file, TensorSource source, EncodedHeader header) throws IOException {
        ChecksummedOutput output = new ChecksummedOutput(disk.create(file));
        try (SafetensorsWriter writer = new SafetensorsWriter(file, output, source.entries(), header)) {
            source.writeTo(writer);
        }
        return output.checksum();
    }

    private Checksum bytes(Path file, byte[] content) throws IOException {
        try (Disk.Output output = disk.create(file)) {
            output.write(ByteBuffer.wrap(content));
            output.force();
        }
        return Checksum.of(content);
    }

    private void requireSpace(long needed) throws IOException {
        long available = disk.usableBytes(checkpoints);
        if (available < needed) {
            throw new CheckpointException("A checkpoint needs " + needed + " bytes, and the disk of " + checkpoints
                    + " has " + available + " available. Free some space, or save to another disk.");
        }
    }

    /** Of saves that were killed. */
    private void removeLeftovers() throws IOException {
        for (Path leftover : StepFolders.unfinished(checkpoints)) {
            remove(leftover);
        }
    }

    /** Keeps the newest {@code keepLast}, of which there is at least the one just written. */
    void removeOlder(int keepLast) throws IOException {
        List<Path> all = StepFolders.in(checkpoints);
        for (Path old : all.subList(Math.min(keepLast, all.size()), all.size())) {
            // Under another name first, so that no kill leaves a checkpoint with half of its files.
            Path hidden = checkpoints.resolve(StepFolders.removed(StepFolders.step(old).getAsLong()));
            disk.rename(old, hidden);
            remove(hidden);
        }
    }

    private void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> children;
            try (Stream<Path> names = Files.list(path)) {
                children = names.toList();
            }
            for (Path child : children) {
                remove(child);
            }
        } else if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        disk.delete(path);
    }
}
