package dev.gatun.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Writes tokens into the shards of a folder, one file after the other. */
final class ShardWriter implements AutoCloseable {

    private final Path folder;
    private final TokenWidth width;
    private final int shardTokens;
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

    /** Appends tokens as they are stored, in the buffer from its position to its limit. */
    void write(ByteBuffer stored) throws IOException {
        while (stored.hasRemaining()) {
            if (channel == null) {
                channel = FileChannel.open(
                        folder.resolve(name()), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            int count = Math.min(stored.remaining() / width.bytes, shardTokens - inShard);
            append(stored.slice(stored.position(), count * width.bytes));
            stored.position(stored.position() + count * width.bytes);
            tokens += count;
            inShard += count;
            if (inShard == shardTokens) {
                finishShard();
            }
        }
    }

    private void append(ByteBuffer part) throws IOException {
        checksum.update(part.duplicate());
        while (part.hasRemaining()) {
            channel.write(part);
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
        channel.force(true); // before the folder gets its name, after which it counts as whole
        channel.close();
        channel = null;
        finished.add(new ShardIndex.File(name(), (long) inShard * width.bytes, checksum.getValue()));
        checksum.reset();
        inShard = 0;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
