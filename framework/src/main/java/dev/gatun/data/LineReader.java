package dev.gatun.data;

import java.nio.file.Path;
import java.util.Arrays;

/** The lines of a UTF-8 file, of which it holds one at a time, however long that is. */
final class LineReader implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Utf8Reader reader;
    private char[] buffer = new char[BUFFER];
    private int filled;
    private int start;
    private int end;
    private long number;

    LineReader(Path file) {
        this.file = file;
        this.reader = new Utf8Reader(file);
    }

    /** Goes to the next line; false after the last. A file that ends with a line's end has no empty line after it. */
    boolean next() {
        start = number == 0 ? 0 : Math.min(end + 1, filled);
        int searched = start;
        number++;
        while (true) {
            for (end = searched; end < filled; end++) {
                if (buffer[end] == '\n') {
                    return true;
                }
            }
            searched = filled - start; // after what is left has been moved to the buffer's start
            if (!fill()) {
                return end > start;
            }
        }
    }

    /** Moves what is left to the buffer's start and reads on; false where nothing is left to read. */
    private boolean fill() {
        int left = filled - start;
        if (left == buffer.length) {
            if (left > Integer.MAX_VALUE / 2) {
                throw new DataException("Line " + number + " of " + file + " is longer than a thousand million "
                        + "characters. Put each record on a line of its own.");
            }
            buffer = Arrays.copyOf(buffer, 2 * left);
        } else if (start > 0) { // once a line, so that the time does not grow with the square of its length
            System.arraycopy(buffer, start, buffer, 0, left);
        }
        start = 0;
        filled = left;
        int read = reader.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            end = filled;
            return false;
        }
        filled += read;
        return true;
    }

    /** The line's number, from 1. */
    long number() {
        return number;
    }

    /** Holds the line, until the next is asked for. */
    char[] buffer() {
        return buffer;
    }

    /** Where in the buffer the line starts. */
    int start() {
        return start;
    }

    /** The line's characters, without its end. */
    int length() {
        return end - start;
    }

    long bytesRead() {
        return reader.bytesRead();
    }

    @Override
    public void close() {
        reader.close();
    }
}
