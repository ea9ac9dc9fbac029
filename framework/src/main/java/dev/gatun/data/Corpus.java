package dev.gatun.data;

import java.io.Reader;
import java.util.List;
import java.util.Optional;

/** The text that {@code data.text} names. */
public sealed interface Corpus permits WordNet, TextFiles {

    /** In place of a text: what is trained on comes from a Java program's own {@link BatchSource}. */
    String OWN_BATCHES = "custom";

    /** Where records have their text if no setting says otherwise. */
    String DEFAULT_FIELD = "text";

    /** As {@link #open(String, String)}, where records have their text in {@value #DEFAULT_FIELD}. */
    static Corpus open(String setting) {
        return open(setting, DEFAULT_FIELD);
    }

    /**
     * Opens {@code wordnet}, the built-in text, or a file, or a folder with {@code .txt}, {@code .jsonl} and
     * {@code .parquet} files in it, at any depth.
     *
     * @param field in which records, which {@code .jsonl} and {@code .parquet} files have, hold their text
     * @throws DataException where there is no such thing, or no text in it
     */
    static Corpus open(String setting, String field) {
        if (setting.equals(OWN_BATCHES)) {
            throw new DataException("data.text is " + OWN_BATCHES + ": a Java program gave the batches, and only such a"
                    + " program trains on them, as Training.batches gives them. Set data.text to wordnet, a file or a"
                    + " folder.");
        }
        return setting.equals("wordnet") ? new WordNet() : TextFiles.find(setting, field);
    }

    /** What {@code data.text} said, for messages. */
    String name();

    /** Changes when the text does; for the names of caches. */
    String id();

    /** What the texts are read from, always in the same order. */
    List<Source> sources();

    /** What texts are read from, such as a file. Failures are {@link DataException}s, here and in what it opens. */
    interface Source {

        /** For people. */
        String name();

        /** Its length; what its texts are compressed to, where they are. */
        long bytes();

        /** Reads it from its start. */
        Texts open();
    }

    /** The texts of a source, one after the other. */
    interface Texts extends AutoCloseable {

        /** The next text, to be read before the one after it is asked for; none after the last. */
        Optional<Reader> next();

        /** Of the source's bytes, how many have been read. */
        long bytesRead();

        @Override
        void close();
    }
}
