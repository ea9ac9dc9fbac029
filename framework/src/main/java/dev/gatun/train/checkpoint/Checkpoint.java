package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    static final String MODEL = "model.safetensors";
    static final String OPTIMIZER = "optimizer.safetensors";
    static final String STATE = "state.json";

    private static final List<String> FILES = List.of(MODEL, OPTIMIZER, STATE);

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

    private static void requireCheckpoint(Path folder) {
        String wanted = " Name with --checkpoint a run's output folder, or one checkpoint in it, such as run/checkpoints/"
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
                throw new CheckpointException(folder + " holds checkpoints and is not one itself. Use --checkpoint "
                        + newest.get() + ", the newest in it.");
            }
        }
        throw new CheckpointException(folder + " is not a checkpoint: it has no " + Manifest.FILE + "." + wanted);
    }

    /** Without the way out, which may need to look at other checkpoints. */
    private static Checkpoint verified(Path folder) {
        Manifest manifest = Manifest.read(content(folder.resolve(Manifest.FILE)))
                .orElseThrow(() -> new CheckpointException(folder.resolve(Manifest.FILE) + " is corrupted."));
        for (String file : FILES) {
            if (!manifest.files().containsKey(file)) {
                throw new CheckpointException(folder.resolve(Manifest.FILE) + " does not name " + file + ".");
            }
        }
        // Sizes first: they are quick to compare, and most damage is a copy that stopped.
        manifest.files().forEach((name, expected) -> requireSize(folder.resolve(name), expected.bytes()));
        manifest.files().forEach((name, expected) -> requireChecksum(folder.resolve(name), expected));
        Path state = folder.resolve(STATE);
        TrainingState read = StateJson.read(state, content(state));
        SafetensorsFile model = SafetensorsFile.open(folder.resolve(MODEL));
        try {
            return new Checkpoint(folder, read, model, SafetensorsFile.open(folder.resolve(OPTIMIZER)));
        } catch (Throwable failure) {
            model.close();
            throw failure;
        }
    }

    private static byte[] content(Path file) {
        requirePresent(file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("read", file, e), e);
        }
    }

    private static void requirePresent(Path file) {
        if (!Files.exists(file)) {
            throw new CheckpointException(file + " is missing.");
        }
    }

    private static void requireSize(Path file, long expected) {
        requirePresent(file);
        try {
            long found = Files.size(file);
            if (found != expected) {
                throw new CheckpointException(file + " is " + (found < expected ? "truncated" : "too long") + ": "
                        + expected + " bytes were written, and it has " + found + ".");
            }
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("read", file, e), e);
        }
    }

    private static void requireChecksum(Path file, Checksum expected) {
        try {
            if (!Checksum.of(file).equals(expected)) {
                throw new CheckpointException(file + " is corrupted: its bytes are not those that were written.");
            }
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
