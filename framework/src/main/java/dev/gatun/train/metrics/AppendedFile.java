package dev.gatun.train.metrics;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** A file that grows by whole records. What was written is the system's, and survives a crash of this process. */
final class AppendedFile implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private AppendedFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static AppendedFile open(Path file, OpenOption... options) throws IOException {
        return new AppendedFile(file, FileChannel.open(file, options));
    }

    /** Writes what remains in the buffer. Throws {@link MetricsException} if not all of it can be written. */
    void write(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException failure) {
            throw MetricsException.unwritable(file, failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw MetricsException.unwritable(file, failure);
        }
    }
}
