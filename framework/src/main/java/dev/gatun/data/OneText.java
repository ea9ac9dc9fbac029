package dev.gatun.data;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The text of a source that is one as a whole. */
final class OneText implements Corpus.Texts {

    private final Reader text;
    private final LongSupplier bytesRead;
    private boolean given;

    private OneText(Reader text, LongSupplier bytesRead) {
        this.text = text;
        this.bytesRead = bytesRead;
    }

    /** All of a UTF-8 file. */
    static OneText of(Utf8Reader file) {
        return new OneText(file, file::bytesRead);
    }

    /** A text in memory, of so many bytes. */
    static OneText of(String text, long bytes) {
        return new OneText(Reader.of(text), () -> bytes);
    }

    @Override
    public Optional<Reader> next() {
        if (given) {
            return Optional.empty();
        }
        given = true;
        return Optional.of(text);
    }

    @Override
    public long bytesRead() {
        return bytesRead.getAsLong();
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException never) {
            throw new AssertionError(never); // neither kind of reader throws it
        }
    }
}
