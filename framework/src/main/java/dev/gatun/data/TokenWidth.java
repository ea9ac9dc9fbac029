package dev.gatun.data;

import java.nio.ByteBuffer;

/** How a token is stored: in as many bytes as the vocabulary needs, unsigned, little-endian. */
enum TokenWidth {
    ONE(1) {
        @Override
        void put(ByteBuffer to, int token) {
            to.put((byte) token);
        }

        @Override
        int get(ByteBuffer from, int index) {
            return from.get(index) & 0xFF;
        }

        @Override
        void get(ByteBuffer from, int index, int[] into, int offset, int length) {
            for (int i = 0; i < length; i++) {
                into[offset + i] = from.get(index + i) & 0xFF;
            }
        }
    },
    TWO(2) {
        @Override
        void put(ByteBuffer to, int token) {
            to.putShort((short) token);
        }

        @Override
        int get(ByteBuffer from, int index) {
            return from.getShort(index * 2) & 0xFFFF;
        }

        @Override
        void get(ByteBuffer from, int index, int[] into, int offset, int length) {
            for (int i = 0; i < length; i++) {
                into[offset + i] = from.getShort((index + i) * 2) & 0xFFFF;
            }
        }
    },
    FOUR(4) {
        @Override
        void put(ByteBuffer to, int token) {
            to.putInt(token);
        }

        @Override
        int get(ByteBuffer from, int index) {
            return from.getInt(index * 4);
        }

        @Override
        void get(ByteBuffer from, int index, int[] into, int offset, int length) {
            for (int i = 0; i < length; i++) {
                into[offset + i] = from.getInt((index + i) * 4);
            }
        }
    };

    final int bytes;

    TokenWidth(int bytes) {
        this.bytes = bytes;
    }

    static TokenWidth of(int vocabularySize) {
        return vocabularySize <= 1 << 8 ? ONE : vocabularySize <= 1 << 16 ? TWO : FOUR;
    }

    /** Appends a token. */
    abstract void put(ByteBuffer to, int token);

    /** The token at an index, counted in tokens. */
    abstract int get(ByteBuffer from, int index);

    /** Copies {@code length} tokens from an index on, counted in tokens. A loop a width, so that it has no calls. */
    abstract void get(ByteBuffer from, int index, int[] into, int offset, int length);
}
