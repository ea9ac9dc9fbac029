package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The checkpoints of a run: {@code RUN/checkpoints/step-00000500} and others. A step folder is there with all its
 * files or not at all, whenever a save is killed, and the file {@code newest} names the newest, which it does once all
 * of that one is on the disk. A folder holds one history, so a save must be newer than all that is there.
 *
 * <p>One process saves at a time; any number may read.
 */
public final class CheckpointFolder {

    static final String NAME = "checkpoints";

    private final Disk disk;
    private final Path run;
    private final Path checkpoints;
    private final Retention retention;

    /** Of the run whose output folder is {@code run}; each save keeps the newest {@code keepLast}, at least 1. */
    public CheckpointFolder(Path run, int keepLast) {
        this(run, keepLast, 0);
    }

    /** Each save keeps, beside the newest, those whose step is a multiple of {@code keepEvery}; none where that is 0. */
    public CheckpointFolder(Path run, int keepLast, int keepEvery) {
        this(new LocalDisk(), run, new Retention(keepLast, keepEvery));
    }

    CheckpointFolder(Disk disk, Path run, Retention retention) {
        this.disk = disk;
        this.run = run;
        this.checkpoints = run.resolve(NAME);
        this.retention = retention;
    }

    /**
     * Makes the folder ready for a run that starts anew. To be called before training: what {@link #save} would refuse
     * hours later is refused now.
     *
     * @throws CheckpointException where the folder cannot be written, or holds checkpoints of another run
     */
    public void prepareNew() {
        prepareAfter(-1);
    }

    /**
     * Makes the folder ready for a run that goes on after {@code step}, as {@link #prepareNew} does.
     *
     * @throws CheckpointException where the folder cannot be written, or holds a checkpoint of a later step
     */
    public void prepareAfter(long step) {
        try (SaveLock _ = lock()) {
            requireNoneAfter(step);
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("write", checkpoints, e), e);
        }
    }

    /**
     * Saves, removes checkpoints beyond those to keep, and returns the new step folder. When it returns, the checkpoint
     * outlives a power cut. Holds no tensor in memory; a thread for each share writes it.
     *
     * @throws CheckpointException where it cannot be written, which leaves the checkpoints that were there untouched;
     *     or where it is written, and older ones cannot be removed
     */
    public Path save(TrainingState state, List<Share> shares) {
        try (SaveLock _ = lock()) {
            requireNoneAfter(state.step() - 1);
            Save save = new Save(disk, checkpoints);
            Path saved = save.write(state, shares);
            removeOlder(save, saved);
            return saved;
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("write", checkpoints, e), e);
        }
    }

    /** Saves what is in one share, as {@link #save(TrainingState, List)}. */
    public Path save(TrainingState state, TensorSource model, TensorSource optimizer) {
        return save(state, List.of(new Share(model, optimizer)));
    }

    /**
     * The newest checkpoint, verified as by {@link Checkpoint#open}, which is to be closed; empty where there is none.
     * One that is damaged is not passed over, since to lose steps is the user's choice: the message names an older one.
     */
    public Optional<Checkpoint> newest() {
        return newestFolder().map(Checkpoint::open);
    }

    /**
     * The newest checkpoint's step folder, not verified: what {@code newest} names, or where that was moved away, the
     * newest before it.
     */
    public Optional<Path> newestFolder() {
        OptionalLong newest = new Newest(checkpoints).step();
        return all().stream()
                .filter(folder -> StepFolders.step(folder).getAsLong() <= newest.orElse(Long.MAX_VALUE))
                .findFirst();
    }

    /** The newest checkpoint's step folder in a run's output folder; empty where {@code run} is no such folder. */
    public static Optional<Path> newestIn(Path run) {
        return Files.isDirectory(run) ? new CheckpointFolder(run, 1).newestFolder() : Optional.empty();
    }

    /** The step folders, newest first, not verified. */
    public List<Path> all() {
        try {
            return StepFolders.in(checkpoints);
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("read", checkpoints, e), e);
        }
    }

    private SaveLock lock() throws IOException {
        disk.createFolder(checkpoints);
        disk.sync(run);
        return SaveLock.on(checkpoints);
    }

    private void requireNoneAfter(long step) {
        all().stream().findFirst().filter(newest -> StepFolders.step(newest).getAsLong() > step).ifPresent(newest -> {
            throw new CheckpointException(newest + " is in the way: " + (step < 0
                    ? "it is of an earlier run. Go on from it with --resume"
                    : "this run goes on after step " + step + ", and the folder would mix two runs. Move it away")
                    + ", or name another output folder with --out.");
        });
    }

    private void removeOlder(Save save, Path saved) {
        try {
            save.removeOlder(retention);
        } catch (IOException e) {
            throw new CheckpointException(saved + " is saved, but older ones are not all removed. "
                    + DiskFailure.cannot("write", checkpoints, e), e);
        }
    }
}
