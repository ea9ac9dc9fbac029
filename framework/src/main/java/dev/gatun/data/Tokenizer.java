package dev.gatun.data;

import java.util.OptionalInt;

/** Text to tokens and back. Safe for use by several threads. */
public interface Tokenizer {

    /** Tells tokenizers apart by what they do, for the names of caches and for checkpoints; does not change. */
    String id();

    /** One more than the highest token. */
    int vocabularySize();

    /** The token that ends a text, where the vocabulary has one. */
    OptionalInt endOfText();

    /** The tokens of a text, with none added before or after it. */
    int[] encode(String text);

    /**
     * The text of {@code tokens[from]} up to but not including {@code tokens[to]}. Bytes that are not UTF-8, as where a
     * character is cut in two, become U+FFFD.
     *
     * @throws IndexOutOfBoundsException where the range is not within the array, or a token not within the vocabulary
     */
    String decode(int[] tokens, int from, int to);
}
