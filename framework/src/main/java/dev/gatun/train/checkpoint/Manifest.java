package dev.gatun.train.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code CHECKSUMS} of a checkpoint: a line of CRC-32C, bytes and name for each file, and a last one for the lines
 * above it, so that damage to this file is not taken for damage to another.
 */
record Manifest(SequencedMap<String, Checksum> files) {

    static final String FILE = "CHECKSUMS";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{8}) (\\d{1,18}) ([^ \\n/]+)\\n");

    byte[] write() {
        StringBuilder text = new StringBuilder();
        files.forEach((name, checksum) -> text.append(line(name, checksum)));
        text.append(line(FILE, Checksum.of(bytes(text.toString()))));
        return bytes(text.toString());
    }

    /** Empty where it is not, byte for byte, what {@link #write} made. */
    static Optional<Manifest> read(byte[] content) {
        SequencedMap<String, Checksum> files = new LinkedHashMap<>();
        Matcher line = LINE.matcher(new String(content, StandardCharsets.ISO_8859_1));
        while (line.lookingAt()) {
            int crc32c = Integer.parseUnsignedInt(line.group(1), 16);
            files.put(line.group(3), new Checksum(Long.parseLong(line.group(2)), crc32c));
            line.region(line.end(), line.regionEnd());
        }
        files.remove(FILE);
        Manifest manifest = new Manifest(files);
        return Arrays.equals(manifest.write(), content) ? Optional.of(manifest) : Optional.empty();
    }

    private static String line(String name, Checksum checksum) {
        return "%08x %d %s\n".formatted(checksum.crc32c(), checksum.bytes(), name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
