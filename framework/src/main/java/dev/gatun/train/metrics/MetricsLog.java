package dev.gatun.train.metrics;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/** {@code metrics.jsonl}: a JSON object a line, each step once however often the run was resumed. */
final class MetricsLog implements AutoCloseable {

    static final String NAME = "metrics.jsonl";

    /** A line has at most 9 numbers of at most 25 characters, and some 150 characters of keys and time. */
    private static final int LINE = 512;

    private final AppendedFile file;
    private final InstantSource clock;
    private final StringBuilder line = new StringBuilder(LINE);
    private final ByteBuffer bytes = ByteBuffer.allocate(LINE);

    private MetricsLog(AppendedFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Keeps the lines up to the step after which the run goes on; 0 begins anew. */
    static MetricsLog open(Path folder, long resumedAfter, InstantSource clock) {
        Path file = folder.resolve(NAME);
        try {
            if (resumedAfter == 0) {
                return new MetricsLog(AppendedFile.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING), clock);
            }
            if (Files.exists(file)) {
                cut(file, resumedAfter);
            }
            return new MetricsLog(AppendedFile.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), clock);
        } catch (IOException failure) {
            throw MetricsException.unwritable(file, failure);
        }
    }

    private static void cut(Path file, long last) {
        ReplacedFile.replace(file, kept -> MetricsReader.read(file, (text, metrics) -> {
            if (metrics.step() <= last) {
                kept.write(text.getBytes(StandardCharsets.ISO_8859_1));
                kept.write('\n');
            }
        }));
    }

    void write(Metrics metrics) {
        line.setLength(0);
        MetricsLine.append(line, clock.instant(), metrics);
        bytes.clear();
        for (int index = 0; index < line.length(); index++) {
            bytes.put((byte) line.charAt(index));
        }
        file.write(bytes.flip());
    }

    @Override
    public void close() {
        file.close();
    }
}
