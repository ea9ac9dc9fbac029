package dev.gatun.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {

    @TempDir
    private Path folder;

    @Test
    void everyRecordsTextComesBack() throws IOException {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        List<String> texts = new ArrayList<>();
        StringBuilder file = new StringBuilder();
        for (int record = 0; record < 300; record++) {
            texts.add(text(random, random.nextInt(10) == 0 ? 200_000 : 50));
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", record);
            fields.put("meta", Map.of("text", "not this", "list", List.of(1, "two", Map.of())));
            fields.put("text", texts.getLast());
            fields.put("last", text(random, 20));
            file.append(JsonMapper.shared().writeValueAsString(fields)).append(random.nextBoolean() ? "\n" : "\r\n");
        }
        assertThat(read(write(file.toString()), "text")).as("seed %d", seed).isEqualTo(texts);
    }

    @Test
    void emptyLinesAreNoRecordsAndTheLastLineNeedsNoEnd() throws IOException {
        Path file = write("\n{\"text\": \"a\"}\n\n  \t\r\n{\"text\": \"\"}\n{\"text\": \"b\"}");
        assertThat(read(file, "text")).containsExactly("a", "", "b");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(read(write("\uFEFF{\"text\": \"a\"}\n"), "text")).containsExactly("a");
    }

    @Test
    void theFieldIsTheOneThatIsNamed() throws IOException {
        Path file = write("{\"text\": 7, \"content\": \"a\"}\n{\"content\": \"b\", \"text\": null}\n");
        assertThat(read(file, "content")).containsExactly("a", "b");
    }

    /** A reader that went over what it has already seen would need hours. */
    @Test
    @Timeout(60)
    void aLongLineTakesTimeByItsLength() throws IOException {
        String text = "A word, ".repeat(1 << 22);
        assertThat(read(write("{\"text\": \"" + text + "\"}"), "text").getFirst().equals(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"text\": \"a\"            | is not JSON: Unexpected end-of-input",
        "{\"text\": 'a'}             | is not JSON: Unexpected character",
        "plain words                 | is not JSON: Unrecognized token 'plain'",
        "[\"a\"]                     | is not a JSON object, but a list",
        "\"a\"                       | is not a JSON object, but a string",
        "{\"text\": \"a\"} {}        | has more than one JSON object",
        "{\"text\": 7}               | has a number in the field \"text\"",
        "{\"text\": null}            | has null in the field \"text\"",
        "{\"text\": [\"a\"]}         | has a list in the field \"text\"",
        "{}                          | has no field \"text\". Set data.text_field",
        "{\"id\": 1, \"body\": \"a\"}| has no field \"text\", but \"id\", \"body\". Set data.text_field",
        "{\"text\": \"a\\ud83d\"}    | has half a character, \\ud83d",
        "{\"text\": \"\\udE00 b\"}   | has half a character, \\ude00",
    })
    void aBadRecordIsToldByItsLine(String line, String what) throws IOException {
        Path file = write("{\"text\": \"good\"}\n\n" + line + "\n{\"text\": \"good\"}\n");
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> read(file, "text"))
                .withMessageStartingWith("Line 3 of " + file + " " + what);
    }

    @Test
    void bytesThatAreNotUtf8AreTold() throws IOException {
        Path file = folder.resolve("latin.jsonl");
        Files.write(file, "{\"text\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> read(file, "text"))
                .withMessageContaining(file + " is not UTF-8 at byte 10");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 65_537, 131_072})
    void linesMayEndWhereABufferDoes(int length) throws IOException {
        String first = "{\"text\": \"" + "a".repeat(length - 12) + "\"}";
        assertThat(first).hasSize(length);
        assertThat(read(write(first + "\n" + first + "\n{\"text\": \"b\"}\n"), "text")).hasSize(3).endsWith("b");
    }

    private static String text(SplittableRandom random, int longest) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(longest), 0, 0x10FFFF)
                .map(code -> random.nextInt(3) == 0 ? code : code % 128)
                .filter(code -> code < 0xD800 || code > 0xDFFF)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("records.jsonl"), content);
    }

    private static List<String> read(Path file, String field) throws IOException {
        List<String> all = new ArrayList<>();
        for (Corpus.Source source : Corpus.open(file.toString(), field).sources()) {
            try (Corpus.Texts texts = source.open()) {
                for (Optional<Reader> text = texts.next(); text.isPresent(); text = texts.next()) {
                    all.add(text.get().readAllAsString());
                }
                assertThat(texts.bytesRead()).isEqualTo(source.bytes());
            }
        }
        return all;
    }
}
