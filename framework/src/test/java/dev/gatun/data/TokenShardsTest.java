package dev.gatun.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TokenShardsTest {

    private static final int SHARD = 100;
    private static final int THREADS = 3;

    @TempDir
    private Path folder;

    private Path cache;
    private Path text;

    @BeforeEach
    void writeText() throws IOException {
        cache = folder.resolve("cache");
        text = Files.writeString(folder.resolve("text.txt"), "A text of some words. ".repeat(30));
    }

    /** One byte, two bytes and four bytes a token, at the edges too. */
    @ParameterizedTest
    @ValueSource(ints = {1, 256, 257, 65_536, 65_537, Integer.MAX_VALUE})
    void everyTokenComesBack(int vocabulary) {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        int[] tokens = random.ints(1234, 0, vocabulary).toArray();
        tokens[777] = vocabulary - 1;
        TokenShards shards = open(new Fixed(tokens, vocabulary));
        assertThat(shards.size()).isEqualTo(tokens.length);
        assertThat(shards.vocabularySize()).isEqualTo(vocabulary);
        for (int index = 0; index < tokens.length; index++) {
            assertThat(shards.token(index)).as("index %d, seed %d", index, seed).isEqualTo(tokens[index]);
        }
        for (int trial = 0; trial < 200; trial++) {
            int from = random.nextInt(tokens.length + 1);
            int length = random.nextInt(tokens.length - from + 1);
            int[] expected = new int[length + 5];
            System.arraycopy(tokens, from, expected, 3, length);
            int[] copied = new int[length + 5];
            shards.copy(from, copied, 3, length);
            assertThat(copied).as("from %d, length %d, seed %d", from, length, seed).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 200})
    void shardsFillUpToTheLastToken(int count) throws IOException {
        TokenShards shards = open(new Fixed(new int[count], 10));
        assertThat(shards.size()).isEqualTo(count);
        assertThat(Files.size(shard(0))).isEqualTo(Math.min(count, SHARD));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> shards.token(count));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> shards.copy(count, new int[1], 0, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> shards.copy(0, new int[1], 1, 1));
    }

    @Test
    void aTextIsTokenizedOnce() {
        Counting tokenizer = new Counting();
        open(tokenizer);
        int first = tokenizer.calls.get();
        open(tokenizer);
        assertThat(first).isPositive();
        assertThat(tokenizer.calls).hasValue(first);
    }

    @Test
    void aChangedTextIsTokenizedAgain() throws IOException {
        assertThat(open(new ByteTokenizer()).size()).isEqualTo(660);
        Files.writeString(text, "Shorter.");
        assertThat(open(new ByteTokenizer()).size()).isEqualTo(8);
    }

    @Test
    void filesAreParted() throws IOException {
        Files.writeString(folder.resolve("another.txt"), "ab");
        Files.writeString(text, "cd");
        assertThat(all(open(new Counting(), Corpus.open(folder.toString())))).containsExactly('a', 'b', 256, 'c', 'd');
        assertThat(all(open(new ByteTokenizer(), Corpus.open(folder.toString())))).containsExactly('a', 'b', 'c', 'd');
    }

    @Test
    void recordsArePartedAndEmptyOnesAreNone() throws IOException {
        Path records = Files.writeString(folder.resolve("records.jsonl"), """
                {"text": ""}
                {"text": "ab"}
                {"text": ""}
                {"text": ""}
                {"text": "c"}
                """);
        assertThat(all(open(new Counting(), Corpus.open(records.toString())))).containsExactly('a', 'b', 256, 'c');
    }

    /** Texts shorter and longer than a piece, tokenized by one thread and by several. */
    @Test
    void theTokensAreThoseOfEachTextWhateverTheThreads() throws IOException {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        Tokenizer gpt2 = Tokenizers.open("gpt2");
        List<Integer> expected = new ArrayList<>();
        StringBuilder records = new StringBuilder();
        for (int record = 0; record < 500; record++) {
            String words = random.ints(random.nextInt(1, 40), 0, 1000).mapToObj(word -> "word" + word)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
            if (record > 0) {
                expected.add(gpt2.endOfText().getAsInt());
            }
            Arrays.stream(gpt2.encode(words)).forEach(expected::add);
            records.append(JsonMapper.shared().writeValueAsString(Map.of("text", words))).append('\n');
        }
        Path file = Files.writeString(folder.resolve("records.jsonl"), records);
        for (int threads : new int[] {1, 2, 5}) {
            TokenShards shards = new TokenCache(folder.resolve("by " + threads), SHARD, 50, threads)
                    .open(Corpus.open(file.toString()), gpt2, TokenizingListener.NONE);
            assertThat(all(shards)).as("seed %d, %d threads", seed, threads)
                    .isEqualTo(expected.stream().mapToInt(i -> i).toArray());
        }
    }

    @Test
    void aBadFirstRecordIsFoundBeforeAnythingIsTokenized() throws IOException {
        Files.writeString(folder.resolve("text.jsonl"), "{\"content\": \"a\"}");
        Counting tokenizer = new Counting();
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> open(tokenizer, Corpus.open(folder.toString())))
                .withMessageContaining("data.text_field");
        assertThat(tokenizer.calls).hasValue(0);
    }

    @Test
    void aListenerHearsOfEveryFileUpToTheLastByte() throws IOException {
        Files.writeString(folder.resolve("z.jsonl"), "{\"text\": \"%s\"}\n".formatted("a word ".repeat(50)).repeat(20));
        List<String> heard = new ArrayList<>();
        AtomicLong last = new AtomicLong();
        long bytes = Files.size(text) + Files.size(folder.resolve("z.jsonl"));
        TokenShards shards = new TokenCache(cache, SHARD, 50, THREADS)
                .open(Corpus.open(folder.toString()), new ByteTokenizer(), new TokenizingListener() {
                    @Override
                    public void begun(String name, long all) {
                        assertThat(name).isEqualTo(folder.toString());
                        assertThat(all).isEqualTo(bytes);
                    }

                    @Override
                    public void read(String source, long soFar) {
                        if (heard.isEmpty() || !heard.getLast().equals(source)) {
                            heard.add(source);
                        }
                        assertThat(soFar).isBetween(last.getAndSet(soFar), bytes);
                    }

                    @Override
                    public void ended(long tokens) {
                        heard.add(tokens + " tokens");
                    }
                });
        assertThat(heard).containsExactly("text.txt", "z.jsonl", shards.size() + " tokens");
        assertThat(last.get()).isGreaterThan(bytes - 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flip", "shorten", "lengthen", "remove", "no index", "bad index", "other index", "no shard",
        "shard elsewhere", "other vocabulary"})
    void aBrokenCacheIsMadeAgain(String damage) throws IOException {
        Counting tokenizer = new Counting();
        int[] expected = all(open(tokenizer));
        int first = tokenizer.calls.get();
        byte[] bytes = Files.readAllBytes(shard(1));
        Path index = shard(1).resolveSibling("index.json");
        switch (damage) {
            case "flip" -> {
                bytes[17] ^= 4;
                Files.write(shard(1), bytes);
            }
            case "shorten" -> Files.write(shard(1), new byte[10]);
            case "lengthen" -> Files.write(shard(1), new byte[bytes.length + 2]);
            case "remove" -> Files.delete(shard(1));
            case "no index" -> Files.delete(index);
            case "bad index" -> Files.writeString(index, "{\"tokens\":");
            case "no shard" -> change(index, "\\{[^{}]*00001[^{}]*}", "null");
            case "shard elsewhere" -> change(index, "00001", "../00001");
            case "other vocabulary" -> change(index, ": 257,", ": 300,");
            default -> Files.writeString(index, "{\"tokens\": 5, \"shards\": []}");
        }
        assertThat(all(open(tokenizer))).isEqualTo(expected);
        assertThat(tokenizer.calls).hasValue(2 * first);
        assertThat(all(open(tokenizer))).isEqualTo(expected);
        assertThat(tokenizer.calls).hasValue(2 * first);
        assertThat(folders()).hasSize(1);
    }

    private static void change(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).containsPattern(what);
        Files.writeString(file, text.replaceFirst(what, by));
    }

    @Test
    void aFailureHalfWayLeavesNothing() {
        Counting tokenizer = new Counting();
        tokenizer.failAt = 3;
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> open(tokenizer));
        assertThat(folders()).isEmpty();
    }

    @Test
    void whatAKilledProcessLeftGoesAfterADay() throws IOException {
        open(new ByteTokenizer());
        Path target = folders().getFirst();
        Path old = Files.createDirectory(cache.resolve(target.getFileName() + ".123"));
        Files.writeString(old.resolve("00000.tokens"), "half");
        Path busy = Files.createDirectory(cache.resolve(target.getFileName() + ".456"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Files.delete(target.resolve("index.json"));
        open(new ByteTokenizer());
        assertThat(folders()).containsExactlyInAnyOrder(target, busy);
    }

    @RepeatedTest(20)
    void manyAtOnceAllGetTheTokens() throws Exception {
        manyAtOnce();
    }

    @RepeatedTest(20)
    void manyAtOnceReplaceABrokenCache() throws Exception {
        open(new ByteTokenizer());
        Files.delete(shard(1));
        manyAtOnce();
    }

    private void manyAtOnce() throws Exception {
        int[] expected = new ByteTokenizer().encode(Files.readString(text));
        try (var executor = Executors.newFixedThreadPool(8)) {
            Callable<int[]> task = () -> all(open(new ByteTokenizer()));
            for (Future<int[]> one : executor.invokeAll(Collections.nCopies(32, task))) {
                assertThat(one.get()).isEqualTo(expected);
            }
        }
        assertThat(folders()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 257})
    void aTokenBeyondTheVocabularyIsNotStored(int token) {
        Counting tokenizer = new Counting();
        tokenizer.added = OptionalInt.of(token);
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> open(tokenizer))
                .withMessageContainingAll("token " + token, "ends at 256", "data.tokenizer");
    }

    @Test
    void aTextWithoutTokensIsNamed() {
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> open(new Fixed(new int[0], 10)))
                .withMessageContainingAll(text.toString(), "no tokens", "data.text");
    }

    @Test
    void aCacheFolderThatCannotBeIsNamed() throws IOException {
        cache = Files.writeString(folder.resolve("file"), "").resolve("cache");
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> open(new ByteTokenizer()))
                .withMessageContainingAll("cannot be written to " + cache, "data.cache", "GATUN_CACHE");
    }

    private TokenShards open(Tokenizer tokenizer) {
        return open(tokenizer, Corpus.open(text.toString()));
    }

    private TokenShards open(Tokenizer tokenizer, Corpus corpus) {
        return new TokenCache(cache, SHARD, 50, THREADS).open(corpus, tokenizer, TokenizingListener.NONE);
    }

    private static int[] all(TokenShards shards) {
        int[] all = new int[(int) shards.size()];
        shards.copy(0, all, 0, all.length);
        return all;
    }

    private Path shard(int number) {
        return folders().getFirst().resolve("%05d.tokens".formatted(number));
    }

    private List<Path> folders() {
        try (Stream<Path> all = Files.list(cache)) {
            return all.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Says the same tokens whatever it reads. */
    private static final class Fixed implements Tokenizer {
        private final List<int[]> left = new ArrayList<>();
        private final int vocabulary;

        Fixed(int[] tokens, int vocabulary) {
            left.add(tokens);
            this.vocabulary = vocabulary;
        }

        @Override
        public String id() {
            return "fixed";
        }

        @Override
        public int vocabularySize() {
            return vocabulary;
        }

        @Override
        public OptionalInt endOfText() {
            return OptionalInt.empty();
        }

        @Override
        public synchronized int[] encode(String piece) {
            return left.isEmpty() ? new int[0] : left.removeFirst();
        }

        @Override
        public String decode(int[] tokens, int from, int to) {
            throw new UnsupportedOperationException();
        }
    }

    /** Bytes with an end of text, that counts its calls and can be made to fail. */
    private static final class Counting implements Tokenizer {
        private final ByteTokenizer bytes = new ByteTokenizer();
        private final AtomicInteger calls = new AtomicInteger();
        private int failAt = -1;
        private OptionalInt added = OptionalInt.empty();

        @Override
        public String id() {
            return "counting";
        }

        @Override
        public int vocabularySize() {
            return 257;
        }

        @Override
        public OptionalInt endOfText() {
            return OptionalInt.of(256);
        }

        @Override
        public int[] encode(String piece) {
            if (calls.incrementAndGet() == failAt) {
                throw new IllegalStateException("killed");
            }
            return added.isPresent() ? new int[] {added.getAsInt()} : bytes.encode(piece);
        }

        @Override
        public String decode(int[] tokens, int from, int to) {
            return bytes.decode(tokens, from, to);
        }
    }
}
