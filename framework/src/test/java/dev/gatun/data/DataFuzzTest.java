package dev.gatun.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.robustness.Damage;
import dev.gatun.robustness.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/** Whatever stands in a tokenizer's file or in the cache of tokens: it is read, or refused, or made again. */
class DataFuzzTest {

    private static final int SHARD = 100;

    private static Path folder;
    private static Path text;
    private static Path index;
    private static byte[] whole;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("data");
        text = Files.writeString(folder.resolve("text.txt"), "A text of some words. ".repeat(10));
        cached();
        try (Stream<Path> all = Files.list(folder.resolve("cache"))) {
            index = all.toList().getFirst().resolve("index.json");
        }
        whole = Files.readAllBytes(index);
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aDamagedTokenizerIsReadOrRefused(@ForAll long seed) {
        Path file = folder.resolve("tokenizer.json");
        byte[] damaged = new Damage(seed).of(TokenizersTest.WORDS.getBytes(StandardCharsets.UTF_8));
        both(new Reading(file, DataException.class).of(damaged, () -> {
            Tokenizer tokenizer = Tokenizers.open(file.toString());
            tokenizer.encode("The cat, sat</s>cat");
        }));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aDamagedIndexIsReadOrRefused(@ForAll long seed) {
        both(new Reading(index, IOException.class, "").of(new Damage(seed).of(whole), () -> {
            TokenShards tokens = TokenShards.map(index.getParent());
            tokens.copy(0, new int[(int) tokens.size()], 0, (int) tokens.size());
        }));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aCacheWithADamagedIndexIsMadeAgain(@ForAll long seed) {
        assertThat(new Reading(index, DataException.class).of(new Damage(seed).of(whole), () -> {
            TokenShards tokens = cached();
            int[] all = new int[(int) tokens.size()];
            tokens.copy(0, all, 0, all.length);
            assertThat(all).isEqualTo(new ByteTokenizer().encode(Files.readString(text)));
            assertThat(tokens.vocabularySize()).isEqualTo(256);
        })).isTrue();
    }

    private static TokenShards cached() {
        return new TokenCache(folder.resolve("cache"), SHARD, 50, 1)
                .open(Corpus.open(text.toString()), new ByteTokenizer(), TokenizingListener.NONE);
    }

    private static void both(boolean read) {
        Statistics.collect(read);
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }
}
