package dev.gatun.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a folder of shards holds, as in its {@code index.json}.
 *
 * @param corpus the text's id
 * @param tokenizer the tokenizer's id
 * @param vocabularySize the tokenizer's
 * @param tokens of all shards
 * @param shardTokens of every shard but the last, which may have fewer
 * @param shards in order
 */
record ShardIndex(
        String corpus, String tokenizer, int vocabularySize, long tokens, int shardTokens, List<File> shards) {

    private static final String FILE = "index.json";

    /**
     * @param name in the folder
     * @param bytes its length
     * @param crc32c the checksum of all of it
     */
    record File(String name, long bytes, long crc32c) {}

    /** Of the shard with a number. */
    static String name(int number) {
        return "%05d.tokens".formatted(number);
    }

    /** Throws an IOException too for what is not an index. */
    static ShardIndex read(Path folder) throws IOException {
        byte[] json = Files.readAllBytes(folder.resolve(FILE));
        try {
            ShardIndex index = JsonMapper.shared().readValue(json, ShardIndex.class);
            if (index == null || index.shards == null || index.shards.isEmpty() || index.shardTokens < 1) {
                throw new IOException("incomplete");
            }
            for (int number = 0; number < index.shards.size(); number++) {
                File shard = index.shards.get(number);
                if (shard == null || !name(number).equals(shard.name)) {
                    throw new IOException("the shard " + number + " is not " + name(number)); // nor read, if elsewhere
                }
            }
            return index;
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    void write(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
    }
}
