package dev.gatun.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetColumnTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = ParquetFile.Codec.class, names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"})
    void everyRowsTextComesBack(ParquetFile.Codec codec) throws IOException {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        List<String> texts = new ArrayList<>();
        ParquetFile file = new ParquetFile(codec, "text");
        for (int group = 0; group < 3; group++) {
            List<String> some = Stream.generate(() -> text(random, random.nextInt(10) == 0 ? 20_000 : 50))
                    .limit(random.nextInt(1, 1500))
                    .toList();
            texts.addAll(some);
            file.group(bytes(some));
        }
        assertThat(read(file.write(folder.resolve("texts.parquet")), "text")).as("seed %d", seed).isEqualTo(texts);
    }

    @Test
    void theColumnIsTheOneThatIsNamed() throws IOException {
        Path file = new ParquetFile(ParquetFile.Codec.SNAPPY, "content")
                .group(bytes(List.of("a", "b")))
                .write(folder.resolve("texts.parquet"));
        assertThat(read(file, "content")).containsExactly("a", "b");
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> read(file, "text"))
                .withMessage("The text " + file + " has no column \"text\", but \"content\". Set data.text_field to "
                        + "the column that holds the text.");
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> read(file, "number"))
                .withMessageContainingAll("The column \"number\" of " + file, "holds no texts", "data.text_field");
    }

    @Test
    void aRowWithoutTextIsNamed() throws IOException {
        Path file = new ParquetFile(ParquetFile.Codec.UNCOMPRESSED, "text")
                .group(bytes(List.of("a", "b")))
                .group(Arrays.asList("c".getBytes(StandardCharsets.UTF_8), null))
                .write(folder.resolve("texts.parquet"));
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> read(file, "text"))
                .withMessageStartingWith("Row 4 of " + file + " has null in the column \"text\"");
    }

    @Test
    void aRowThatIsNotUtf8IsNamed() throws IOException {
        Path file = new ParquetFile(ParquetFile.Codec.ZSTD, "text")
                .group(List.of("a".getBytes(StandardCharsets.UTF_8), "é".getBytes(StandardCharsets.ISO_8859_1)))
                .write(folder.resolve("texts.parquet"));
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> read(file, "text"))
                .withMessageStartingWith("Row 2 of " + file + " is not UTF-8 in the column \"text\"");
    }

    @Test
    void whatIsNotParquetIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("texts.parquet"), "plain words ".repeat(10));
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> read(file, "text"))
                .withMessageContainingAll("The text " + file + " cannot be read", "data.text");
    }

    @Test
    void aFileThatIsCutOffIsNamed() throws IOException {
        Path file = new ParquetFile(ParquetFile.Codec.GZIP, "text")
                .group(bytes(List.of("a".repeat(10_000), "b".repeat(10_000))))
                .write(folder.resolve("texts.parquet"));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> read(file, "text"))
                .withMessageContaining("The text " + file + " cannot be read");
    }

    @ParameterizedTest
    @EnumSource(value = ParquetFile.Codec.class, names = {"LZO", "BROTLI", "LZ4"})
    void aCodecThatIsNotHereIsNamedWithThoseThatAre(ParquetFile.Codec codec) throws IOException {
        Path file = new ParquetFile(codec, "text").group(bytes(List.of("a"))).write(folder.resolve("texts.parquet"));
        assertThatExceptionOfType(DataException.class).isThrownBy(() -> read(file, "text"))
                .withMessage("The text " + file + " is compressed by " + codec + ", which Gatun cannot undo. Write it "
                        + "again with snappy, zstd, gzip or no compression.");
    }

    private static String text(SplittableRandom random, int longest) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(longest), 0, 0x10FFFF)
                .filter(code -> code < 0xD800 || code > 0xDFFF)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static List<byte[]> bytes(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
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
