package dev.gatun.train.metrics;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads TensorBoard's files, knowing nothing of the code that writes them, checksums included. */
final class EventFile {

    /** An event's step, and its other fields by name: {@code version}, {@code start}, or a scalar's tag. */
    record Event(double wallTime, long step, Map<String, Object> fields) {}

    private EventFile() {}

    static List<Event> read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        List<Event> events = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int at = bytes.position();
            int length = Math.toIntExact(bytes.getLong());
            check(bytes.array(), at, 8, bytes.getInt());
            byte[] data = new byte[length];
            bytes.get(data);
            check(data, 0, length, bytes.getInt());
            events.add(event(ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN)));
        }
        return events;
    }

    private static Event event(ByteBuffer message) {
        double wallTime = 0;
        long step = 0;
        Map<String, Object> fields = new LinkedHashMap<>();
        while (message.hasRemaining()) {
            long tag = varint(message);
            switch ((int) tag) {
                case 1 << 3 | 1 -> wallTime = message.getDouble();
                case 2 << 3 -> step = varint(message);
                case 3 << 3 | 2 -> fields.put("version", text(message));
                case 5 << 3 | 2 -> summary(nested(message), fields);
                case 7 << 3 | 2 -> {
                    ByteBuffer session = nested(message);
                    fields.put("start", varint(session) == 1 << 3 && varint(session) == 1);
                }
                default -> throw new AssertionError("an Event has no field " + tag);
            }
        }
        return new Event(wallTime, step, fields);
    }

    private static void summary(ByteBuffer message, Map<String, Object> fields) {
        while (message.hasRemaining()) {
            expect(1 << 3 | 2, varint(message));
            ByteBuffer value = nested(message);
            expect(1 << 3 | 2, varint(value));
            String tag = text(value);
            expect(2 << 3 | 5, varint(value));
            fields.put(tag, value.getFloat());
            expect(0, value.remaining());
        }
    }

    private static void expect(long expected, long found) {
        if (expected != found) {
            throw new AssertionError("expected " + expected + ", found " + found);
        }
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static ByteBuffer nested(ByteBuffer bytes) {
        int length = (int) varint(bytes);
        ByteBuffer nested = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        return nested;
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(nested(bytes)).toString();
    }

    /** CRC32C bit by bit, with the polynomial 0x1EDC6F41 reflected, and the mask taken off. */
    private static void check(byte[] bytes, int from, int count, int masked) {
        int crc = -1;
        for (int index = from; index < from + count; index++) {
            crc ^= bytes[index] & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ 0x82F63B78;
            }
        }
        int rotated = masked - 0xa282ead8;
        if (~crc != (rotated >>> 17 | rotated << 15)) {
            throw new AssertionError("a checksum is wrong at byte " + from);
        }
    }
}
