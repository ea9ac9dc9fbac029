package dev.gatun.data;

import dev.gatun.bindings.CacheFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.CRC32C;

/**
 * A tokenized text in memory-mapped files, by index. Safe for use by several threads, and reading allocates nothing.
 * The mapping ends when the object is collected.
 */
public final class TokenShards {

    private final ByteBuffer[] shards;
    private final TokenWidth width;
    private final int shardTokens;
    private final long size;
    private final int vocabularySize;

    private TokenShards(ByteBuffer[] shards, ShardIndex index) {
        this.shards = shards;
        this.width = TokenWidth.of(index.vocabularySize());
        this.shardTokens = index.shardTokens();
        this.size = index.tokens();
        this.vocabularySize = index.vocabularySize();
    }

    /**
     * The tokens of a text, out of the cache or tokenized now.
     *
     * @throws DataException where the text cannot be read, or the cache not be written
     */
    public static TokenShards open(Corpus corpus, Tokenizer tokenizer, Path cacheFolder) {
        return open(corpus, tokenizer, cacheFolder, TokenizingListener.NONE);
    }

    /**
     * As {@link #open(Corpus, Tokenizer, Path)}.
     *
     * @param listener is told of the tokenizing, which all of the machine's cores do
     */
    public static TokenShards open(
            Corpus corpus, Tokenizer tokenizer, Path cacheFolder, TokenizingListener listener) {
        int threads = Runtime.getRuntime().availableProcessors();
        return new TokenCache(cacheFolder, TokenCache.SHARD_TOKENS, TokenCache.PIECE, threads)
                .open(corpus, tokenizer, listener);
    }

    /** Where tokens are kept if no setting says otherwise: {@code tokens} in Gatun's cache folder. */
    public static Path defaultCacheFolder() {
        return CacheFolder.ofThisProcess().resolve("tokens");
    }

    /** Throws an IOException too where files are not what the index says. */
    static TokenShards map(Path folder) throws IOException {
        ShardIndex index = ShardIndex.read(folder);
        TokenWidth width = TokenWidth.of(index.vocabularySize());
        ByteBuffer[] shards = new ByteBuffer[index.shards().size()];
        long left = index.tokens();
        for (int number = 0; number < shards.length; number++) {
            ShardIndex.File file = index.shards().get(number);
            long expected = Math.min(left, index.shardTokens()) * width.bytes;
            shards[number] = map(folder.resolve(file.name()), expected);
            CRC32C checksum = new CRC32C();
            checksum.update(shards[number].duplicate());
            if (file.bytes() != expected || checksum.getValue() != file.crc32c()) {
                throw new IOException(file.name() + " is not as it was written");
            }
            left -= expected / width.bytes;
        }
        if (left != 0) {
            throw new IOException("shards are missing");
        }
        return new TokenShards(shards, index);
    }

    private static ByteBuffer map(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() != bytes) {
                throw new IOException(file + " has " + channel.size() + " bytes and should have " + bytes);
            }
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** The number of tokens. */
    public long size() {
        return size;
    }

    /** One more than the highest token there can be. */
    public int vocabularySize() {
        return vocabularySize;
    }

    /** The token at an index from 0 to {@link #size} less 1. */
    public int token(long index) {
        Objects.checkIndex(index, size);
        return width.get(shards[(int) (index / shardTokens)], (int) (index % shardTokens));
    }

    /** Copies {@code length} tokens, from index {@code from} on, to {@code into[offset]} and on. */
    public void copy(long from, int[] into, int offset, int length) {
        Objects.checkFromIndexSize(from, (long) length, size);
        Objects.checkFromIndexSize(offset, length, into.length);
        long at = from;
        int done = 0;
        while (done < length) {
            int shard = (int) (at / shardTokens);
            int inShard = (int) (at % shardTokens);
            int part = Math.min(length - done, shardTokens - inShard);
            width.get(shards[shard], inShard, into, offset + done, part);
            at += part;
            done += part;
        }
    }
}
