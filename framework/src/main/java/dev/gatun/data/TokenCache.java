package dev.gatun.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tokenized texts in a folder, a sub-folder each, named by a hash of the text's and the tokenizer's ids.
 *
 * <p>One is written under another name and renamed when it is whole. So a process that ends half-way leaves nothing
 * that looks like a cache, and of several that tokenize the same at once each uses what it made, and one's is kept.
 *
 * @param folder is made where it is missing
 * @param shardTokens the tokens of a file
 * @param piece the most characters of a text that are tokenized at a time
 * @param threads that tokenize
 */
record TokenCache(Path folder, int shardTokens, int piece, int threads) {

    /** At most 64 MiB a file. */
    static final int SHARD_TOKENS = 1 << 24;

    static final int PIECE = 1 << 16;

    /** Part of the hash; to be raised where the files or what is in them change. */
    private static final int FORMAT = 2;

    private static final int INSTALL_ATTEMPTS = 10;

    private static final Duration ABANDONED = Duration.ofDays(1);

    TokenShards open(Corpus corpus, Tokenizer tokenizer, TokenizingListener listener) {
        String name = name(corpus, tokenizer);
        Path target = folder.resolve(name);
        if (Files.exists(target)) {
            try {
                return map(target, tokenizer);
            } catch (IOException broken) {
                // Made again below, as if it were not there.
            }
        }
        try {
            Files.createDirectories(folder);
            deleteAbandoned(name);
            try (Unfinished unfinished = Unfinished.in(folder, name + ".")) {
                tokenize(corpus, tokenizer, listener, unfinished.folder());
                // Stays mapped, whatever becomes of the files' names.
                TokenShards tokens = map(unfinished.folder(), tokenizer);
                install(unfinished, target, tokenizer);
                return tokens;
            }
        } catch (IOException e) {
            throw new DataException("The tokens of " + corpus.name() + " cannot be written to " + folder + " ("
                    + IoReason.of(e) + "). Set data.cache, or the variable GATUN_CACHE, to a folder that can be "
                    + "written and has room.", e);
        }
    }

    private String name(Corpus corpus, Tokenizer tokenizer) {
        String key = String.join("\n", "format " + FORMAT, "shards of " + shardTokens, tokenizer.id(),
                String.valueOf(tokenizer.vocabularySize()), corpus.id());
        return Sha256.hex(key.getBytes(StandardCharsets.UTF_8));
    }

    private void tokenize(Corpus corpus, Tokenizer tokenizer, TokenizingListener listener, Path into)
            throws IOException {
        int vocabulary = tokenizer.vocabularySize();
        try (ShardWriter writer = new ShardWriter(into, TokenWidth.of(vocabulary), shardTokens);
                Tokenizing tokenizing = new Tokenizing(tokenizer, writer, piece, threads, listener)) {
            tokenizing.run(corpus);
            List<ShardIndex.File> files = writer.finish();
            if (files.isEmpty()) {
                throw new DataException("The text " + corpus.name() + " makes no tokens. Set data.text to one that is "
                        + "longer.");
            }
            new ShardIndex(corpus.id(), tokenizer.id(), vocabulary, writer.tokens(), shardTokens, files).write(into);
        }
    }

    private void install(Unfinished unfinished, Path target, Tokenizer tokenizer) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                unfinished.moveTo(target);
                return;
            } catch (FileSystemException inTheWay) {
                if (isWhole(target, tokenizer)) {
                    return; // another was faster
                }
                if (attempt == INSTALL_ATTEMPTS) {
                    throw inTheWay;
                }
                moveAside(target);
            }
        }
    }

    private static boolean isWhole(Path target, Tokenizer tokenizer) {
        try {
            map(target, tokenizer);
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    /** A token beyond the vocabulary would be read from beyond the embedding. */
    private static TokenShards map(Path folder, Tokenizer tokenizer) throws IOException {
        TokenShards tokens = TokenShards.map(folder);
        if (tokens.vocabularySize() != tokenizer.vocabularySize()) {
            throw new IOException("the tokens are of " + tokens.vocabularySize() + ", not " + tokenizer.vocabularySize());
        }
        return tokens;
    }

    private void moveAside(Path target) throws IOException {
        Path aside = Files.createTempDirectory(folder, target.getFileName() + ".");
        try {
            Files.move(target, aside.resolve("broken"), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException anotherDid) {
            // Nothing is in the way any more.
        } finally {
            Unfinished.delete(aside);
        }
    }

    /** What processes that were killed left behind. */
    private void deleteAbandoned(String name) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.filter(path -> path.getFileName().toString().startsWith(name + ".")).toList()) {
                if (isAbandoned(one)) {
                    Unfinished.delete(one);
                }
            }
        }
    }

    private static boolean isAbandoned(Path path) throws IOException {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(Instant.now().minus(ABANDONED));
        } catch (NoSuchFileException finished) {
            return false; // another's, renamed since it was listed
        }
    }
}
