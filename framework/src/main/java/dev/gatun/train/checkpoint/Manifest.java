package dev.gatun.train.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code CHECKSUMS} of a checkpoint: a line of CRC-32C, bytes and name for each file, of several lines for one that
 * has tensors: its header, and each tensor with its name. A last line is for the lines above it, so that damage to this
 * file is not taken for damage to another.
 *
 * @param files what each consists of, from its first byte to its last
 */
record Manifest(SequencedMap<String, List<Stretch>> files) {

    static final String FILE = "CHECKSUMS";

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{8}) (\\d{1,18}) ([\\w-][\\w.-]*)(?: ([^\\n]+))?\\n");

    /**
     * Bytes of a file one behind the other.
     *
     * @param tensor what they are; empty for all else
     */
    record Stretch(String tensor, Checksum checksum) {}

    /** The bytes of a file. */
    long bytes(String file) {
        return files.get(file).stream().mapToLong(stretch -> stretch.checksum().bytes()).sum();
    }

    byte[] write() {
        StringBuilder text = new StringBuilder();
        files.forEach((name, stretches) -> stretches.forEach(stretch -> text.append(line(name, stretch))));
        text.append(line(FILE, new Stretch("", Checksum.of(bytes(text)))));
        return bytes(text);
    }

    /** Empty where it is not, byte for byte, what {@link #write} made. */
    static Optional<Manifest> read(byte[] content) {
        SequencedMap<String, List<Stretch>> files = new LinkedHashMap<>();
        Matcher line = LINE.matcher(new String(content, StandardCharsets.UTF_8));
        while (line.lookingAt()) {
            Checksum checksum =
                    new Checksum(Long.parseLong(line.group(2)), Integer.parseUnsignedInt(line.group(1), 16));
            String tensor = line.group(4) == null ? "" : line.group(4);
            files.computeIfAbsent(line.group(3), _ -> new ArrayList<>()).add(new Stretch(tensor, checksum));
            line.region(line.end(), line.regionEnd());
        }
        files.remove(FILE);
        Manifest manifest = new Manifest(files);
        return Arrays.equals(manifest.write(), content) ? Optional.of(manifest) : Optional.empty();
    }

    private static String line(String name, Stretch stretch) {
        return "%08x %d %s%s\n".formatted(
                stretch.checksum.crc32c(),
                stretch.checksum.bytes(),
                name,
                stretch.tensor.isEmpty() ? "" : " " + stretch.tensor);
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
