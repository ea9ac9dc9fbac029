package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A checkpoint whose files are all what was written, open for reading.
 *
 * @param folder its step folder
 * @param model the parameters by name
 * @param optimizer the optimizer's states by name
 */
public record Checkpoint(Path folder, TrainingState state, StoredTensors model, StoredTensors optimizer)
        implements AutoCloseable {

    static final String STATE = "state.json";

    private static final List<String> FILES = List.of(Contents.MODEL.file(1, 1), Contents.OPTIMIZER.file(1, 1), STATE);

    /** Opens the newest checkpoint in a run's output folder, or the checkpoint that the folder itself is. */
    public static Checkpoint find(Path folder) {
        return open(CheckpointFolder.newestIn(folder).orElse(folder));
    }

    /**
     * Verifies sizes and checksums of all files in a step folder, which reads all of them, and opens it.
     *
     * @throws CheckpointException which names the file that is missing, truncated or corrupted, and the newest intact
     *     checkpoint before this one; or says that {@code folder} is no checkpoint
     */
    public static Checkpoint open(Path folder) {
        requireCheckpoint(folder);
        try {
            return verified(folder);
        } catch (CheckpointException damage) {
            throw new CheckpointException(damage.getMessage() + " " + wayOut(folder), damage);
        }
    }

    /**
     * Writes the model, whole and without the optimizer's states, to a new safetensors file.
     *
     * @throws CheckpointException where there is such a file, or it cannot be written, which leaves nothing of it
     */
    public void exportModel(Path file) {
        ModelExport.write(model, file);
    }

    private static void requireCheckpoint(Path folder) {
        String wanted = " Name a run's output folder, or one checkpoint in it, such as run/checkpoints/"
                + StepFolders.name(500) + ".";
        if (!Files.exists(folder)) {
            throw new CheckpointException("There is no checkpoint " + folder + "." + wanted);
        }
        if (!Files.isDirectory(folder)) {
            throw new CheckpointException(folder + " is a file, and a checkpoint is a folder." + wanted);
        }
        boolean hasAny =
                Stream.concat(Stream.of(Manifest.FILE), FILES.stream()).map(folder::resolve).anyMatch(Files::exists);
        if (hasAny || StepFolders.step(folder).isPresent()) {
            return;
        }
        for (Path checkpoints : List.of(folder, folder.resolve(CheckpointFolder.NAME))) {
            Optional<Path> newest = stepFolders(checkpoints).stream().findFirst();
            if (newest.isPresent()) {
                throw new CheckpointException(folder + " holds checkpoints and is not one itself. Use "
                        + newest.get() + ", the newest in it.");
            }
        }
        throw new CheckpointException(folder + " is not a checkpoint: it has no " + Manifest.FILE + "." + wanted);
    }

    /** Without the way out, which may need to look at other checkpoints. */
    private static Checkpoint verified(Path folder) {
        Manifest manifest = Manifest.read(content(folder.resolve(Manifest.FILE)))
                .orElseThrow(() -> new CheckpointException(folder.resolve(Manifest.FILE) + " is corrupted."));
        Set<String> files = manifest.files().keySet();
        for (Contents contents : Contents.values()) {
            if (!contents.isIn(files)) {
                throw unnamed(folder, contents.file(1, 1));
            }
        }
        if (!files.contains(STATE)) {
            throw unnamed(folder, STATE);
        }
        Integrity.require(folder, manifest);
        Path state = folder.resolve(STATE);
        TrainingState read = StateJson.read(state, content(state));
        StoredTensors model = Contents.MODEL.open(folder, files);
        try {
            return new Checkpoint(folder, read, model, Contents.OPTIMIZER.open(folder, files));
        } catch (Throwable failure) {
            model.close();
            throw failure;
        }
    }

    private static CheckpointException unnamed(Path folder, String file) {
        return new CheckpointException(folder.resolve(Manifest.FILE) + " does not name " + file + ".");
    }

    private static byte[] content(Path file) {
        Integrity.requirePresent(file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("read", file, e), e);
        }
    }

    private static String wayOut(Path folder) {
        long step = StepFolders.step(folder).orElse(Long.MAX_VALUE);
        return stepFolders(folder.toAbsolutePath().getParent()).stream()
                .filter(other -> StepFolders.step(other).getAsLong() < step)
                .filter(Checkpoint::isIntact)
                .findFirst()
                .map(older -> "Move " + folder + " away to use " + older + ", the newest intact one before it.")
                .orElse("No older checkpoint beside it is intact: bring back a copy of it, or begin anew in another "
                        + "folder with --out.");
    }

    private static boolean isIntact(Path folder) {
        try (Checkpoint _ = verified(folder)) {
            return true;
        } catch (CheckpointException damage) {
            return false;
        }
    }

    private static List<Path> stepFolders(Path checkpoints) {
        try {
            return StepFolders.in(checkpoints);
        } catch (IOException e) {
            // Only advice is made of them.
            return List.of();
        }
    }

    @Override
    public void close() {
        try (model; optimizer) {
            // Both, whatever the first says.
        }
    }
}
