package dev.gatun.data;

import java.io.Reader;
import java.util.List;

/** The text that {@code data.text} names. */
public sealed interface Corpus permits WordNet, TextFiles {

    /** In place of a text: what is trained on comes from a Java program's own {@link BatchSource}. */
    String OWN_BATCHES = "custom";

    /**
     * Opens {@code wordnet}, the built-in text, or a UTF-8 file, or a folder with {@code .txt} files in it, at any
     * depth.
     *
     * @throws DataException where there is no such thing, or no text in it
     */
    static Corpus open(String setting) {
        if (setting.equals(OWN_BATCHES)) {
            throw new DataException("data.text is " + OWN_BATCHES + ": a Java program gave the batches, and only such a"
                    + " program trains on them, as Training.batches gives them. Set data.text to wordnet, a file or a"
                    + " folder.");
        }
        return setting.equals("wordnet") ? new WordNet() : TextFiles.find(setting);
    }

    /** What {@code data.text} said, for messages. */
    String name();

    /** Changes when the text does; for the names of caches. */
    String id();

    /** The texts, always in the same order. */
    List<Text> texts();

    /** One text, such as a file. */
    @FunctionalInterface
    interface Text {

        /** Reads it from its start; opening and reading fail with a {@link DataException}. */
        Reader open();
    }
}
