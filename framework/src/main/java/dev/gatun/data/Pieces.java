package dev.gatun.data;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Cuts texts of any length into pieces that are tokenized one by one. A cut is after a line, or else before a word:
 * places where GPT-2's kind of tokenizer starts a new token anyway, so that the tokens are those of the whole text.
 */
final class Pieces {

    private static final char NEXT_LINE = '\u0085';

    private final char[] buffer;
    private Reader text = Reader.nullReader();
    private int filled;

    /** Pieces of at most {@code size} characters, 2 or more. */
    Pieces(int size) {
        this.buffer = new char[size];
    }

    /** Begins a text, once all of the one before it has been cut. */
    void begin(Reader next) {
        text = next;
    }

    /** The next piece, not empty, or none after the last. */
    Optional<String> next() throws IOException {
        int length = fill() ? cut() : filled;
        if (length == 0) {
            return Optional.empty();
        }
        String piece = new String(buffer, 0, length);
        System.arraycopy(buffer, length, buffer, 0, filled - length);
        filled -= length;
        return Optional.of(piece);
    }

    /** Whether the buffer is full, so that more may follow. */
    private boolean fill() throws IOException {
        while (filled < buffer.length) {
            int read = text.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                return false;
            }
            filled += read;
        }
        return true;
    }

    private int cut() {
        for (int at = filled - 1; at >= 2; at--) {
            if (buffer[at - 1] == '\n' && !isSpace(at - 2) && !isSpace(at)) {
                return at;
            }
        }
        for (int at = filled - 2; at >= 1; at--) {
            if (buffer[at] == ' ' && !isSpace(at - 1) && !isSpace(at + 1)) {
                return at;
            }
        }
        return Character.isHighSurrogate(buffer[filled - 1]) ? filled - 1 : filled;
    }

    private boolean isSpace(int index) {
        char character = buffer[index];
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == NEXT_LINE;
    }
}
