package dev.gatun.train.metrics;

import java.util.Arrays;

/** A protobuf message as it is encoded: <a href="https://protobuf.dev/programming-guides/encoding/">Encoding</a>. */
final class ProtobufMessage {

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int LENGTH_DELIMITED = 2;
    private static final int FIXED_32 = 5;

    private byte[] bytes = new byte[256];
    private int length;

    /** The first {@link #length} are the message, until it is changed. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    ProtobufMessage clear() {
        length = 0;
        return this;
    }

    ProtobufMessage int64(int field, long value) {
        tag(field, VARINT);
        varint(value);
        return this;
    }

    ProtobufMessage float64(int field, double value) {
        tag(field, FIXED_64);
        littleEndian(Double.doubleToLongBits(value), Double.BYTES);
        return this;
    }

    ProtobufMessage float32(int field, float value) {
        tag(field, FIXED_32);
        littleEndian(Float.floatToIntBits(value), Float.BYTES);
        return this;
    }

    ProtobufMessage bytes(int field, byte[] value) {
        return bytes(field, value, value.length);
    }

    ProtobufMessage message(int field, ProtobufMessage value) {
        return bytes(field, value.bytes, value.length);
    }

    private ProtobufMessage bytes(int field, byte[] value, int count) {
        tag(field, LENGTH_DELIMITED);
        varint(count);
        reserve(count);
        System.arraycopy(value, 0, bytes, length, count);
        length += count;
        return this;
    }

    private void tag(int field, int wireType) {
        varint((long) field << 3 | wireType);
    }

    /** Seven bits a byte, the lowest first; the top bit says that more follow. */
    private void varint(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    private void littleEndian(long bits, int count) {
        reserve(count);
        for (int index = 0; index < count; index++) {
            bytes[length++] = (byte) (bits >>> 8 * index);
        }
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }
}
