package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets one process at a time save to a folder. Whoever holds it knows that the partial folders there are leftovers of
 * a crash: the kernel lets go of a lock when its process dies, which process ids, reused and private to containers,
 * cannot tell.
 */
final class SaveLock implements AutoCloseable {

    static final String FILE = ".lock";

    /** Within a process, since POSIX drops its lock once any of its handles of the file is closed. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;

    private SaveLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    static SaveLock on(Path folder) throws IOException {
        Path key = folder.toRealPath();
        if (!HELD.add(key)) {
            throw taken(folder);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(key.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(folder, channel) == null) {
                throw taken(folder);
            }
            return new SaveLock(key, channel);
        } catch (Throwable failure) {
            HELD.remove(key);
            if (channel != null) {
                channel.close();
            }
            throw failure;
        }
    }

    private static FileLock lock(Path folder, FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (IOException e) {
            throw new CheckpointException(folder + " is on a file system without file locks (" + e.getMessage()
                    + "). Mount it with locks, as Lustre's option flock does, or save to another one.", e);
        }
    }

    private static CheckpointException taken(Path folder) {
        return new CheckpointException("Another run is saving to " + folder + ". End it, or save to another folder.");
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            HELD.remove(key);
        }
    }
}
