package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

/**
 * A disk whose operations fail where a test says; a write that fails has written half. It is quick: it keeps a log of
 * what is to outlive a power cut, and does not wait for the real disk.
 */
final class FaultyDisk implements Disk {

    private final Disk disk = new LocalDisk();
    private final LongPredicate fails;
    private final Supplier<IOException> failure;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private long operation;

    private FaultyDisk(LongPredicate fails, Supplier<IOException> failure) {
        this.fails = fails;
        this.failure = failure;
    }

    static FaultyDisk sound() {
        return new FaultyDisk(number -> false, IOException::new);
    }

    /** Fails once; what is tried afterwards, such as cleaning up, works. */
    static FaultyDisk failingAt(long operation, IOException failure) {
        return new FaultyDisk(number -> number == operation, () -> failure);
    }

    /** Does nothing more from that operation on, as for a process that is gone. */
    static FaultyDisk killedAt(long operation) {
        return new FaultyDisk(number -> number >= operation, () -> new IOException("killed"));
    }

    /** Whether the fault came to pass. */
    boolean reached(long number) {
        return operation > number;
    }

    /** The files and folders written, synchronized and renamed, in that order. */
    List<String> log() {
        return log;
    }

    private synchronized void step() throws IOException {
        if (fails.test(operation++)) {
            throw failure.get();
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step();
        disk.createFolder(folder);
    }

    @Override
    public Output create(Path file) throws IOException {
        step();
        Output output = disk.create(file);
        return new Output() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                try {
                    step();
                } catch (IOException e) {
                    output.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
                    throw e;
                }
                output.write(bytes);
                log.add("write " + file.getFileName());
            }

            @Override
            public void force() throws IOException {
                step();
                log.add("force " + file.getFileName());
            }

            @Override
            public void close() throws IOException {
                output.close();
                step();
            }
        };
    }

    @Override
    public void sync(Path folder) throws IOException {
        step();
        log.add("sync " + folder.getFileName());
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        disk.rename(from, to);
        log.add("rename to " + to.getFileName());
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        disk.delete(path);
    }

    @Override
    public long usableBytes(Path folder) throws IOException {
        step();
        return disk.usableBytes(folder);
    }
}
