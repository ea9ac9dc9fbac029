package dev.gatun.train.checkpoint;

import dev.gatun.device.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;

/**
 * The checkpoints of a run: {@code RUN/checkpoints/step-00000500} and others. A step folder is there with all its
 * files or not at all, whenever a save is killed, and the file {@code newest} names the newest, which it does once all
 * of that one is on the disk. A folder holds one history, so a save must be newer than all that is there.
 *
 * <p>One process saves at a time, or those of one job together, each what its ranks hold; any number may read.
 */
public final class CheckpointFolder {

    static final String NAME = "checkpoints";

    private static final long LOOK_AGAIN_NANOS = 100_000_000;
    private static final String SHARED =
            " All processes need one folder on a file system that they share: name it with --out";

    private final Disk disk;
    private final Path run;
    private final Path checkpoints;
    private final Retention retention;
    private final Together together;

    /** Of the run whose output folder is {@code run}; each save keeps the newest {@code keepLast}, at least 1. */
    public CheckpointFolder(Path run, int keepLast) {
        this(run, keepLast, 0);
    }

    /** Each save keeps, beside the newest, those whose step is a multiple of {@code keepEvery}; none where that is 0. */
    public CheckpointFolder(Path run, int keepLast, int keepEvery) {
        this(run, keepLast, keepEvery, Processes.alone());
    }

    /** Into which all processes of a job save together, each calling the same in the same order. */
    public CheckpointFolder(Path run, int keepLast, int keepEvery, Processes processes) {
        this(new LocalDisk(), run, new Retention(keepLast, keepEvery), processes);
    }

    CheckpointFolder(Disk disk, Path run, Retention retention) {
        this(disk, run, retention, Processes.alone());
    }

    private CheckpointFolder(Disk disk, Path run, Retention retention, Processes processes) {
        this.disk = disk;
        this.run = run;
        this.checkpoints = run.resolve(NAME);
        this.retention = retention;
        this.together = new Together(processes);
    }

    /**
     * Looks whether a run can start anew here, and writes nothing.
     *
     * @throws CheckpointException where the folder holds checkpoints of another run
     */
    public void requireNone() {
        try {
            together.first(() -> {
                requireNoneAfter(-1);
                return "";
            });
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("read", checkpoints, e), e);
        }
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
        try {
            together.first(() -> {
                try (SaveLock _ = lock()) {
                    requireNoneAfter(step);
                }
                return "";
            });
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
        try (SaveLock _ = together.isFirst() ? lock() : null) {
            together.first(() -> {
                requireNoneAfter(state.step() - 1);
                return "";
            });
            Save save = new Save(disk, checkpoints, together);
            Path saved = save.write(state, shares);
            together.first(() -> {
                removeOlder(save, saved);
                return "";
            });
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
        if (together.isAlone()) {
            return newestFolder().map(Checkpoint::open);
        }
        try {
            String name = together.first(() ->
                    newestFolder().map(folder -> folder.getFileName().toString()).orElse(""));
            return name.isEmpty() ? Optional.empty() : Optional.of(shared(checkpoints.resolve(name)));
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("read", checkpoints, e), e);
        }
    }

    /** A checkpoint that process 0 has found. */
    private static Checkpoint shared(Path newest) {
        if (!Files.exists(newest)) {
            throw new CheckpointException("There is no " + newest.toAbsolutePath()
                    + ", which process 0 goes on from." + SHARED + ".");
        }
        return Checkpoint.open(newest);
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

    /**
     * Looks whether all processes see the folder that process 0 writes to.
     *
     * @param patience network file systems may take that long to show a new file
     * @throws CheckpointException where one does not
     */
    public void requireShared(Duration patience) {
        if (together.isAlone()) {
            return;
        }
        try {
            String probe = together.first(() -> {
                disk.createFolder(checkpoints);
                return Files.createTempFile(checkpoints, ".shared-", "").getFileName().toString();
            });
            try {
                together.each(() -> requireSeen(checkpoints.resolve(probe), patience));
            } finally {
                if (together.isFirst()) {
                    disk.delete(checkpoints.resolve(probe));
                }
            }
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("write", checkpoints, e), e);
        }
    }

    private static String requireSeen(Path file, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (!Files.exists(file)) {
            if (System.nanoTime() > until) {
                throw new CheckpointException("what process 0 writes to " + file.getParent().toAbsolutePath()
                        + " is not there." + SHARED + ", or set train.checkpoint_every to 0.");
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        return "";
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
