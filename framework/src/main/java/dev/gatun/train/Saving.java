package dev.gatun.train;

import dev.gatun.exec.World;
import dev.gatun.train.checkpoint.CheckpointFolder;
import dev.gatun.train.checkpoint.Share;
import dev.gatun.train.checkpoint.TrainingState;
import dev.gatun.train.config.TrainSettings;
import dev.gatun.train.metrics.TrainingListener;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Saves a training's checkpoints: while it waits, or in the background, from a copy in the host's memory, while it goes
 * on. One thread calls all of it.
 */
final class Saving implements AutoCloseable {

    private final CheckpointFolder folder;
    private final List<Share> shares;
    private final boolean inBackground;
    /** Of the shares that are here. */
    private final Map<Share, Copies> copies = new IdentityHashMap<>();
    private final TrainingListener listener;
    private FutureTask<Written> writing;
    private long saved;

    /** A checkpoint that is on the disk. */
    private record Written(long step, Path folder) {}

    /** Of a share. */
    private record Copies(HostCopy model, HostCopy optimizer) {

        static Copies of(Share share) {
            return new Copies(new HostCopy(share.model()), new HostCopy(share.optimizer()));
        }

        /** A rank's memory is for one thread at a time. */
        void take() {
            model.take();
            optimizer.take();
        }
    }

    /**
     * @param saved the step of the checkpoint that training goes on from; 0 for none
     * @param listener is told of each checkpoint that is on the disk
     */
    Saving(World world, CheckpointFolder folder, TrainSettings settings, long saved, TrainingListener listener) {
        this.folder = folder;
        this.listener = listener;
        this.shares = WorldTensors.shares(world);
        if (settings.checkpointsInBackground()) {
            shares.stream().filter(Share::here).forEach(share -> copies.put(share, Copies.of(share)));
        }
        this.inBackground = settings.checkpointsInBackground();
        this.saved = saved;
    }

    /** Saves the state at hand: all of it, or as much as a training has to wait for. */
    void save(TrainingState state) {
        await();
        if (!inBackground) {
            tell(write(state, shares));
            return;
        }
        copies.values().parallelStream().forEach(Copies::take);
        writing = new FutureTask<>(() -> write(state, shares.stream().map(this::copied).toList()));
        Thread.ofVirtual().name("gatun-checkpoint").start(writing);
    }

    private Share copied(Share share) {
        Copies copy = copies.get(share);
        return copy == null ? share : new Share(copy.model(), copy.optimizer());
    }

    private void tell(Written written) {
        saved = written.step();
        listener.saved(written.step(), written.folder());
    }

    private Written write(TrainingState state, List<Share> what) {
        CheckpointEvent event = new CheckpointEvent();
        event.begin();
        Path written = folder.save(state, what);
        event.step = state.step();
        event.commit();
        return new Written(state.step(), written);
    }

    /** Throws what a save in the background has failed with. */
    void check() {
        if (writing != null && writing.isDone()) {
            await();
        }
    }

    /** The step of the newest checkpoint that is on the disk, once no save is under way; 0 for none. */
    long saved() {
        await();
        return saved;
    }

    private void await() {
        FutureTask<Written> last = writing;
        writing = null; // a failure is told of once
        Written written = null;
        boolean interrupted = false;
        while (last != null && written == null) {
            try {
                written = last.get();
            } catch (InterruptedException early) {
                interrupted = true;
            } catch (ExecutionException failed) {
                switch (failed.getCause()) {
                    case RuntimeException e -> throw e;
                    case Error e -> throw e;
                    case Throwable e -> throw new IllegalStateException(e);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (written != null) {
            tell(written);
        }
    }

    /** Waits for a save that is under way; throws what it failed with. */
    @Override
    public void close() {
        await();
    }
}
