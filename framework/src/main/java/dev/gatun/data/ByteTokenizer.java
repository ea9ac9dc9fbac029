package dev.gatun.data;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalInt;

/** A token a byte of the text's UTF-8. */
final class ByteTokenizer implements Tokenizer {

    private static final int BYTES = 256;

    @Override
    public String id() {
        return "bytes";
    }

    @Override
    public int vocabularySize() {
        return BYTES;
    }

    @Override
    public OptionalInt endOfText() {
        return OptionalInt.empty();
    }

    @Override
    public int[] encode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int[] tokens = new int[bytes.length];
        for (int index = 0; index < bytes.length; index++) {
            tokens[index] = Byte.toUnsignedInt(bytes[index]);
        }
        return tokens;
    }

    @Override
    public String decode(int[] tokens, int from, int to) {
        Objects.checkFromToIndex(from, to, tokens.length);
        byte[] bytes = new byte[to - from];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) Objects.checkIndex(tokens[from + index], BYTES);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
