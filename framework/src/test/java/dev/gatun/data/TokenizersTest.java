package dev.gatun.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizersTest {

    /** Words, of which one follows a gap, and what ends a text. */
    static final String WORDS = """
            {"version": "1.0",
             "truncation": {"direction": "Right", "max_length": 2, "strategy": "LongestFirst", "stride": 0},
             "padding": null, "normalizer": {"type": "Lowercase"}, "pre_tokenizer": {"type": "Whitespace"},
             "post_processor": {"type": "TemplateProcessing",
                "single": [{"SpecialToken": {"id": "</s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
                "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
                "special_tokens": {"</s>": {"id": "</s>", "ids": [9], "tokens": ["</s>"]}}},
             "decoder": null,
             "added_tokens": [{"id": 9, "content": "</s>", "single_word": false, "lstrip": false, "rstrip": false,
                "normalized": false, "special": true}],
             "model": {"type": "WordLevel", "unk_token": "?",
                "vocab": {"?": 0, "the": 1, "cat": 2, "sat": 5, "</s>": 9}}}
            """;

    /** Byte pairs, which the library remembers the merges of words for. */
    private static final String PAIRS = """
            {"version": "1.0", "truncation": null, "padding": null, "normalizer": null,
             "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null, "decoder": null, "added_tokens": [],
             "model": {"type": "BPE", "unk_token": null,
                "vocab": {"a": 0, "b": 1, "c": 2, "ab": 3, "abc": 4, "ca": 5}, "merges": ["a b", "ab c", "c a"]}}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "gpt2"})
    void anyTextSurvivesTheWayThereAndBack(String setting) {
        Tokenizer tokenizer = Tokenizers.open(setting);
        long seed = new SplittableRandom().nextLong();
        StringBuilder text = new StringBuilder("<|endoftext|> ");
        new SplittableRandom(seed).ints(2000, 1, 0x10FFFF).filter(c -> c < 0xD800 || c > 0xDFFF)
                .map(c -> c % 3 == 0 ? c : c % 128).forEach(text::appendCodePoint);
        int[] tokens = tokenizer.encode(text.toString());
        assertThat(Arrays.stream(tokens)).as("seed %d", seed)
                .allMatch(token -> token >= 0 && token < tokenizer.vocabularySize());
        assertThat(tokenizer.decode(tokens, 0, tokens.length)).as("seed %d", seed).isEqualTo(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "gpt2", "tokenizer.json"})
    void severalThreadsMayUseOne(String setting) throws Exception {
        Tokenizer tokenizer = Tokenizers.open(setting.equals("tokenizer.json")
                ? Files.writeString(folder.resolve(setting), PAIRS).toString()
                : setting);
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        List<String> texts = Stream.generate(() -> random.ints(2000, 0, 5)
                        .mapToObj(part -> "ab ca".substring(part, part + 1))
                        .collect(Collectors.joining()))
                .limit(200)
                .toList();
        List<int[]> expected = texts.stream().map(tokenizer::encode).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<int[]>> tasks =
                    texts.stream().<Callable<int[]>>map(text -> () -> tokenizer.encode(text)).toList();
            List<Future<int[]>> tokens = threads.invokeAll(tasks);
            for (int text = 0; text < texts.size(); text++) {
                assertThat(tokens.get(text).get()).as("seed %d, text %d", seed, text).isEqualTo(expected.get(text));
            }
        }
    }

    @Test
    void bytesAreTheTextsUtf8() {
        Tokenizer bytes = Tokenizers.open("bytes");
        assertThat(bytes.encode("aé")).containsExactly('a', 0xC3, 0xA9);
        assertThat(bytes.vocabularySize()).isEqualTo(256);
        assertThat(bytes.endOfText()).isEmpty();
        assertThat(bytes.decode(new int[] {'a', 0xC3, 0xA9}, 1, 3)).isEqualTo("é");
        assertThat(bytes.decode(new int[] {'a', 0xC3}, 0, 2)).isEqualTo("a\uFFFD");
    }

    /** As OpenAI's tiktoken has them. */
    @Test
    void gpt2HasItsPublishedTokens() {
        Tokenizer gpt2 = Tokenizers.open("gpt2");
        assertThat(gpt2.encode("Hello world")).containsExactly(15496, 995);
        assertThat(gpt2.vocabularySize()).isEqualTo(50_257);
        assertThat(gpt2.endOfText()).hasValue(50_256);
        assertThat(gpt2.decode(new int[] {50_256}, 0, 1)).isEqualTo("<|endoftext|>");
        assertThat(gpt2.encode("<|endoftext|>")).doesNotContain(50_256);
    }

    @Test
    void halfACharacterOfGpt2IsReplaced() {
        Tokenizer gpt2 = Tokenizers.open("gpt2");
        int[] tokens = gpt2.encode("鿿");
        assertThat(tokens).hasSizeGreaterThan(1);
        assertThat(gpt2.decode(tokens, 0, 1)).contains("\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "gpt2"})
    void aTokenBeyondTheVocabularyIsNotDecoded(String setting) {
        Tokenizer tokenizer = Tokenizers.open(setting);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> tokenizer.decode(new int[] {tokenizer.vocabularySize()}, 0, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> tokenizer.decode(new int[] {1}, 0, 2));
    }

    @Test
    void aHuggingFaceTokenizerIsReadFromItsFileOrFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("tokenizer.json"), WORDS);
        for (Path path : new Path[] {file, folder}) {
            Tokenizer words = Tokenizers.open(path.toString());
            assertThat(words.encode("The cat, sat</s>cat")).containsExactly(1, 2, 0, 5, 9, 2);
            assertThat(words.vocabularySize()).isEqualTo(10);
            assertThat(words.endOfText()).hasValue(9);
            assertThat(words.decode(new int[] {0, 1, 2, 9}, 1, 4)).isEqualTo("the cat </s>");
        }
    }

    /** The library numbers added tokens itself where the vocabulary does not have them. */
    @Test
    void anEndOfTextThatGetsAnotherTokenIsNoticed() throws IOException {
        Path file = Files.writeString(folder.resolve("tokenizer.json"), WORDS.replace(", \"</s>\": 9", ""));
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> Tokenizers.open(file.toString()))
                .withMessageContainingAll(file.toString(), "</s>", "9");
    }

    @Test
    void aTokenThatIsMissingIsNoticedWhenItIsNeeded() throws IOException {
        Path file = Files.writeString(folder.resolve("tokenizer.json"), WORDS.replace("en\": \"?\"", "en\": \"!\""));
        Tokenizer tokenizer = Tokenizers.open(file.toString());
        assertThat(tokenizer.encode("the cat")).containsExactly(1, 2);
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> tokenizer.encode("a dog"))
                .withMessageContainingAll(file + " is no Hugging Face tokenizer", "[UNK]");
    }

    @Test
    void aHuggingFaceTokenizerIsKnownByItsContent() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), WORDS);
        Path same = Files.writeString(folder.resolve("same.json"), WORDS);
        Path other = Files.writeString(folder.resolve("other.json"), WORDS.replace("\"sat\": 5", "\"sat\": 6"));
        String id = Tokenizers.open(one.toString()).id();
        assertThat(Tokenizers.open(same.toString()).id()).isEqualTo(id);
        assertThat(Tokenizers.open(other.toString()).id()).isNotEqualTo(id);
    }

    @Test
    void huggingFacesLibraryStaysOffTheNetwork() throws IOException {
        Tokenizers.open(Files.writeString(folder.resolve("tokenizer.json"), WORDS).toString());
        assertThat(ai.djl.util.Utils.isOfflineMode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt3", "", " ", "no/such/tokenizer.json", "a\0b"})
    void aWrongSettingNamesTheChoices(String setting) {
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> Tokenizers.open(setting))
                .withMessageContainingAll("\"" + setting + "\"", "bytes", "gpt2", "tokenizer.json");
    }

    @Test
    void aFolderWithoutATokenizerIsNamed() {
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> Tokenizers.open(folder.toString()))
                .withMessageContaining("folder " + folder + " has no tokenizer.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "{\"model\": {}}", "{\"model\": {\"vocab\": {\"a\": 2147483647}}}",
        "{\"model\": {\"vocab\": {\"a\": -1}}}", "{\"added_tokens\": [{\"id\": 4294967296}]}",
        "{\"model\": {\"type\": \"BPE\", \"vocab\": {\"a\": 0}}}"})
    void aFileThatIsNoTokenizerIsNamed(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("config.json"), content);
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> Tokenizers.open(file.toString()))
                .withMessageContaining(file + " is no Hugging Face tokenizer");
    }
}
