package dev.gatun.train.metrics;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads {@code metrics.jsonl}. */
final class MetricsReader {

    private MetricsReader() {}

    interface Visitor {
        void visit(String line, Metrics metrics) throws IOException;
    }

    /**
     * Visits the lines in order, without their ends. A last line without an end is what a crash left, and is passed
     * over. Throws {@link MetricsException} for any other line that is not a line of metrics.
     */
    static void read(Path file, Visitor visitor) throws IOException {
        boolean complete = endsWithNewline(file);
        // Every byte is a character, so that a damaged file fails at the line that is damaged.
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String line = reader.readLine();
            for (long number = 1; line != null; number++) {
                String next = reader.readLine();
                if (next != null || complete) {
                    visitor.visit(line, parse(file, number, line));
                }
                line = next;
            }
        }
    }

    private static Metrics parse(Path file, long number, String line) {
        try {
            return MetricsLine.parse(line);
        } catch (IllegalArgumentException malformed) {
            throw MetricsException.malformed(file, number, malformed);
        }
    }

    private static boolean endsWithNewline(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n';
        }
    }
}
