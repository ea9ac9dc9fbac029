package dev.gatun.train.checkpoint;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** All that a save does to the disk, so that tests can make each step of it fail. */
interface Disk {

    /** One that is there already is left as it is. */
    void createFolder(Path folder) throws IOException;

    /** A new file. */
    Output create(Path file) throws IOException;

    /** Makes names that were added to, renamed in or removed from the folder outlive a power cut. */
    void sync(Path folder) throws IOException;

    /** Renames in one step, within a folder. */
    void rename(Path from, Path to) throws IOException;

    /** A file or an empty folder. */
    void delete(Path path) throws IOException;

    /** What this user may still write there. */
    long usableBytes(Path folder) throws IOException;

    /** A file being written. */
    interface Output extends Closeable {

        /** Writes all that remains. */
        void write(ByteBuffer bytes) throws IOException;

        /** Returns once what was written is on the disk. */
        void force() throws IOException;
    }
}
