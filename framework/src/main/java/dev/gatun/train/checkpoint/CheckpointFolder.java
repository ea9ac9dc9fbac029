package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The checkpoints of a run: {@code RUN/checkpoints/step-00000500} and others. A step folder is there with all its
 * files or not at all, whenever a save is killed, and the newest is found by its name: there is no pointer that could
 * be wrong. A folder holds one history, so a save must be newer than all that is there.
 *
 * <p>One process saves at a time; any number may read.
 */
public final class CheckpointFolder {

    static final String NAME = "checkpoints";

    private final Disk disk;
    private final Path run;
    private final Path checkpoints;
    private final int keepLast;

    /** Of the run whose output folder is {@code run}; each save keeps the newest {@code keepLast}, at least 1. */
    public CheckpointFolder(Path run, int keepLast) {
        this(new LocalDisk(), run, keepLast);
    }

    CheckpointFolder(Disk disk, Path run, int keepLast) {
        if (keepLast < 1) {
            throw new IllegalArgumentException("keepLast is " + keepLast + ", and at least 1 is kept");
        }
        this.disk = disk;
        this.run = run;
        this.checkpoints = run.resolve(NAME);
        this.keepLast = keepLast;
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
     * outlives a power cut. Holds no tensor in memory.
     *
     * @throws CheckpointException where it cannot be written, which leaves the checkpoints that were there untouched;
     *     or where it is written, and older ones cannot be removed
     */
    public Path save(TrainingState state, TensorSource model, TensorSource optimizer) {
        try (SaveLock _ = lock()) {
            requireNoneAfter(state.step() - 1);
            Save save = new Save(disk, checkpoints);
            Path saved = save.write(state, model, optimizer);
            removeOlder(save, saved);
            return saved;
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("write", checkpoints, e), e);
        }
    }

    /**
     * The newest checkpoint, verified as by {@link Checkpoint#open}, which is to be closed; empty where there is none.
     * One that is damaged is not passed over, since to lose steps is the user's choice: the message names an older one.
     */
    public Optional<Checkpoint> newest() {
        return all().stream().findFirst().map(Checkpoint::open);
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
            save.removeOlder(keepLast);
        } catch (IOException e) {
            throw new CheckpointException(saved + " is saved, but older ones are not all removed. "
                    + DiskFailure.cannot("write", checkpoints, e), e);
        }
    }
}
