package dev.gatun.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Writes tokens into the shards of a folder, one file after the other. */
final class ShardWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final TokenWidth width;
    private final int shardTokens;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C checksum = new CRC32C();
    private final List<ShardIndex.File> finished = new ArrayList<>();
    private FileChannel channel;
    private int inShard;
    private long tokens;

    ShardWriter(Path folder, TokenWidth width, int shardTokens) {
        this.folder = folder;
        this.width = width;
        this.shardTokens = shardTokens;
    }

    void write(int token) throws IOException {
        if (channel == null) {
            channel = FileChannel.open(folder.resolve(name()), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        if (!buffer.hasRemaining()) {
            flush();
        }
        width.put(buffer, token);
        tokens++;
        if (++inShard == shardTokens) {
            finishShard();
        }
    }

    /** Ends the last shard, and tells them all. */
    List<ShardIndex.File> finish() throws IOException {
        if (channel != null) {
            finishShard();
        }
        return List.copyOf(finished);
    }

    long tokens() {
        return tokens;
    }

    private String name() {
        return ShardIndex.name(finished.size());
    }

    private void finishShard() throws IOException {
        flush();
        channel.force(true); // before the folder gets its name, after which it counts as whole
        channel.close();
        channel = null;
        finished.add(new ShardIndex.File(name(), (long) inShard * width.bytes, checksum.getValue()));
        checksum.reset();
        inShard = 0;
    }

    private void flush() throws IOException {
        buffer.flip();
        checksum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
