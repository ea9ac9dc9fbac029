package dev.gatun.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a file that has to be UTF-8, and says at which byte it is not. All failures are {@link DataException}s. */
final class Utf8Reader extends Reader {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // reports what it cannot decode
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private long offset; // in the file, of the buffer's first byte
    private boolean end;
    /** What is left of a character of two chars, of which there was room for one. */
    private final CharBuffer half = CharBuffer.allocate(2).flip();

    Utf8Reader(Path file) {
        this.file = file;
        try {
            channel = FileChannel.open(file);
        } catch (IOException e) {
            throw TextFiles.unreadable(file, e);
        }
    }

    @Override
    public int read(char[] into, int from, int length) {
        if (length > 0 && half.hasRemaining()) {
            into[from] = half.get();
            return 1;
        }
        CharBuffer characters = CharBuffer.wrap(into, from, length);
        int start = characters.position();
        while (true) {
            CoderResult result = decoder.decode(bytes, characters, end);
            if (result.isError()) {
                throw new DataException("The text " + file + " is not UTF-8 at byte " + bytesRead()
                        + ". Convert it, as with iconv -f ISO-8859-1 -t UTF-8, or leave it out of data.text.");
            }
            if (characters.position() > start || length == 0) {
                return characters.position() - start;
            }
            if (result.isOverflow()) {
                decoder.decode(bytes, half.clear(), end);
                into[from] = half.flip().get();
                return 1;
            }
            if (end) {
                return -1;
            }
            fill();
        }
    }

    /** What has been made characters of; what is only in the buffer is not. */
    long bytesRead() {
        return offset + bytes.position();
    }

    private void fill() {
        offset += bytes.position();
        bytes.compact();
        try {
            end = channel.read(bytes) < 0;
        } catch (IOException e) {
            throw TextFiles.unreadable(file, e);
        }
        bytes.flip();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw TextFiles.unreadable(file, e);
        }
    }
}
