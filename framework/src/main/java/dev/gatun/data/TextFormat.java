package dev.gatun.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** How texts are kept in a file. */
enum TextFormat {

    /** The file is the text. */
    PLAIN(".txt") {
        @Override
        Corpus.Texts open(Path file, String field) {
            return OneText.of(new Utf8Reader(file));
        }
    },

    /** A JSON object a line. */
    JSON_LINES(".jsonl") {
        @Override
        Corpus.Texts open(Path file, String field) {
            return new JsonLines(file, field);
        }
    },

    /** A table, with a text in each row of a column. */
    PARQUET(".parquet") {
        @Override
        Corpus.Texts open(Path file, String field) {
            return new ParquetColumn(file, field);
        }
    };

    private final String ending;

    TextFormat(String ending) {
        this.ending = ending;
    }

    /** Of a file's name; none where it tells no format. */
    static Optional<TextFormat> of(Path file) {
        return Arrays.stream(values()).filter(format -> file.toString().endsWith(format.ending)).findFirst();
    }

    /** Whether files have many texts, each in a field of a record. */
    boolean hasRecords() {
        return this != PLAIN;
    }

    /** Reads a file from its start. */
    abstract Corpus.Texts open(Path file, String field);
}
