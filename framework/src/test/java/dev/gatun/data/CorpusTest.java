package dev.gatun.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    private Path folder;

    @Test
    void wordnetIsADictionary() {
        List<String> lines = text(Corpus.open("wordnet")).lines().toList();
        assertThat(lines).hasSize(117_791);
        assertThat(lines).contains("entity: that which is perceived or known or inferred to have its own distinct "
                + "existence (living or nonliving)");
        assertThat(lines).allMatch(line -> line.matches("\\S.*: \\S.*"));
        assertThat(Corpus.open("wordnet").sources().getFirst().bytes())
                .isEqualTo(text(Corpus.open("wordnet")).getBytes(StandardCharsets.UTF_8).length);
        assertThat(lines.stream().mapToLong(String::length).sum()).isBetween(10_000_000L, 10_500_000L);
    }

    @Test
    void wordnetIsShuffledAndAlwaysAlike() {
        String text = text(Corpus.open("wordnet"));
        assertThat(text(Corpus.open("wordnet"))).isEqualTo(text);
        assertThat(text).doesNotStartWith("entity:");
        // Verbs are the lines 82,193 to 95,981 of 117,791 in the files, and now some are near the end.
        assertThat(text.substring(text.length() - 100_000)).contains(": be ", ": make ");
    }

    @Test
    void anAdjectivesMarkerAndUnderscoresGo() {
        assertThat(WordNet.entry("00004615 00 s 02 cut_short(p) 0 shortened 4 000 | with parts gone "))
                .isEqualTo("cut short: with parts gone");
        assertThat(WordNet.entry("00004615 00 a 01 first(a) 0 000 | before all; \"a | b\" "))
                .isEqualTo("first: before all; \"a | b\"");
        assertThat(WordNet.entry("00004615 00 n 01 f(x) 0 000 | a value")).isEqualTo("f(x): a value");
    }

    @Test
    void aFoldersFilesOfAllFormatsAreReadByPath() throws IOException {
        Files.writeString(folder.resolve("c.txt"), "last");
        Files.writeString(folder.resolve("b.jsonl"), "{\"text\": \"second \"}\n{\"text\": \"third \"}\n");
        Files.writeString(folder.resolve("a.txt"), "first ");
        Files.writeString(folder.resolve("b.json"), "{\"text\": \"not this\"}");
        assertThat(text(Corpus.open(folder.toString()))).isEqualTo("first second third last");
    }

    @Test
    void aFolderIsItsTextFilesByPath() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.writeString(folder.resolve("b/c/2.txt"), "second ");
        Files.writeString(folder.resolve("a.txt"), "first ");
        Files.writeString(folder.resolve("z.txt"), "third");
        Files.writeString(folder.resolve("b/notes.md"), "not this");
        assertThat(text(Corpus.open(folder.toString()))).isEqualTo("first second third");
    }

    @Test
    void aFileOfAnyNameIsItsText() throws IOException {
        long seed = new SplittableRandom().nextLong();
        StringBuilder content = new StringBuilder();
        new SplittableRandom(seed).ints(200_000, 1, 0x10FFFF).filter(c -> c < 0xD800 || c > 0xDFFF)
                .forEach(content::appendCodePoint);
        Path file = Files.writeString(folder.resolve("book"), content);
        assertThat(text(Corpus.open(file.toString())).contentEquals(content)).as("seed %d", seed).isTrue();
    }

    @Test
    @Timeout(10)
    void aCharacterOfTwoCharsIsReadWhereThereIsRoomForOne() throws IOException {
        String content = "a😀é\uD83D\uDE80b😀".repeat(30_000);
        Path file = Files.writeString(folder.resolve("emoji.txt"), content);
        for (int length = 1; length <= 3; length++) {
            StringBuilder read = new StringBuilder();
            char[] buffer = new char[length];
            try (Reader reader = new Utf8Reader(file)) {
                for (int got = reader.read(buffer); got >= 0; got = reader.read(buffer)) {
                    read.append(buffer, 0, got);
                }
            }
            assertThat(read.toString().equals(content)).as("%d at a time", length).isTrue();
        }
    }

    @Test
    void aTextThatChangesHasAnotherId() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one");
        String before = Corpus.open(folder.toString()).id();
        assertThat(Corpus.open(folder.toString()).id()).isEqualTo(before);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertThat(Corpus.open(folder.toString()).id()).isNotEqualTo(before);
    }

    @Test
    void theFieldIsInTheIdWhereThereAreRecords() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one");
        assertThat(Corpus.open(folder.toString(), "a").id()).isEqualTo(Corpus.open(folder.toString(), "b").id());
        Files.writeString(folder.resolve("b.jsonl"), "{\"a\": \"two\", \"b\": \"three\"}");
        assertThat(Corpus.open(folder.toString(), "a").id()).isNotEqualTo(Corpus.open(folder.toString(), "b").id());
    }

    @Test
    void aMissingTextNamesTheChoices() {
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> Corpus.open("no/such.txt"))
                .withMessageContainingAll("\"no/such.txt\"", "data.text", "wordnet");
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> Corpus.open(""))
                .withMessageContaining("data.text");
    }

    @Test
    void anEmptyTextIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("nothing.txt"));
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> Corpus.open(file.toString()))
                .withMessageContaining(file + " is empty");
    }

    @Test
    void aFolderWithoutTextFilesIsNamed() throws IOException {
        Files.writeString(folder.resolve("data.csv"), "1,2");
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> Corpus.open(folder.toString()))
                .withMessageContaining(folder + " has no texts");
    }

    @Test
    void whatIsNotUtf8IsToldByItsByte() throws IOException {
        for (int before : new int[] {0, 5, 65_535, 65_536, 200_000}) {
            byte[] bytes = new byte[before + 10];
            Arrays.fill(bytes, (byte) 'a');
            bytes[before] = (byte) 0xE9; // é of ISO-8859-1
            Path file = Files.write(folder.resolve("latin.txt"), bytes);
            assertThatExceptionOfType(DataException.class).isThrownBy(() -> text(Corpus.open(file.toString())))
                    .withMessageContaining(file + " is not UTF-8 at byte " + before + ". ");
        }
    }

    @Test
    void aCharacterThatTheEndCutsIsNotUtf8() throws IOException {
        byte[] euro = "12€".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("cut.txt"), Arrays.copyOf(euro, 4));
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> text(Corpus.open(file.toString())))
                .withMessageContaining("at byte 2");
    }

    @Test
    void aFileThatGoesAwayIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "text");
        Corpus corpus = Corpus.open(file.toString());
        Files.delete(file);
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> text(corpus))
                .withMessageContaining(file + " cannot be read (no such file or folder)");
    }

    private static String text(Corpus corpus) {
        StringWriter all = new StringWriter();
        for (Corpus.Source source : corpus.sources()) {
            try (Corpus.Texts texts = source.open()) {
                for (Optional<Reader> text = texts.next(); text.isPresent(); text = texts.next()) {
                    text.get().transferTo(all);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return all.toString();
    }
}
