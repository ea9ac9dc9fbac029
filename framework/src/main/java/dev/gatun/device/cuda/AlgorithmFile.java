package dev.gatun.device.cuda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.gatun.bindings.CacheFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * The algorithms that were fastest for products, kept from one process to the next: choosing takes a while, and the
 * same choice gives the same bits.
 *
 * <p>Each line is a checksum, cuBLASLt's version, the device, the product and the algorithm in hexadecimal digits, with
 * tabs between. Lines that are damaged are ignored; those of other versions and devices are kept. A file that cannot be
 * read or written is as good as none.
 */
final class AlgorithmFile {

    /** The bytes of a {@code cublasLtMatmulAlgo_t}. */
    static final int ALGORITHM_BYTES = 64;

    private static final String TAB = "\t";

    private final Path file;
    private final String prefix;
    private final Map<String, String> lines;

    /**
     * @param version of cuBLASLt, whose algorithms mean nothing to another one
     * @param device what it is called
     */
    AlgorithmFile(Path file, long version, String device) {
        this.file = file;
        this.prefix = version + TAB + device.replace('\t', ' ') + TAB;
        this.lines = read();
    }

    /** Where it is if no setting says otherwise. */
    static Path ofThisProcess() {
        return CacheFolder.ofThisProcess().resolve("cublaslt-algorithms.txt");
    }

    /** The algorithm kept for a product, of {@link #ALGORITHM_BYTES}. */
    Optional<byte[]> find(String product) {
        return Optional.ofNullable(lines.get(prefix + product)).map(HexFormat.of()::parseHex);
    }

    /** Keeps an algorithm, beside those that other processes have kept in the meantime. */
    void put(String product, byte[] algorithm) {
        Map<String, String> others = read();
        lines.put(prefix + product, HexFormat.of().formatHex(algorithm));
        others.forEach(lines::putIfAbsent);
        write();
    }

    private Map<String, String> read() {
        Map<String, String> found = new TreeMap<>();
        try {
            // Every byte is a character, so that damage stays in its line.
            for (String line : Files.readAllLines(file, ISO_8859_1)) {
                int body = line.indexOf(TAB) + 1;
                int algorithm = line.lastIndexOf(TAB) + 1;
                if (algorithm > body
                        && line.substring(0, body - 1).equals(checksum(line.substring(body)))
                        && line.length() - algorithm == 2 * ALGORITHM_BYTES) {
                    found.put(line.substring(body, algorithm - 1), line.substring(algorithm));
                }
            }
            return found;
        } catch (IOException none) {
            return new TreeMap<>();
        }
    }

    private void write() {
        StringBuilder text = new StringBuilder();
        lines.forEach((key, algorithm) -> {
            String body = key + TAB + algorithm;
            text.append(checksum(body)).append(TAB).append(body).append('\n');
        });
        Path beside = null;
        try {
            Files.createDirectories(file.getParent());
            beside = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
            Files.writeString(beside, text, ISO_8859_1);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            discard(beside);
        }
    }

    private static void discard(Path beside) {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException left) {
            beside.toFile().deleteOnExit();
        }
    }

    private static String checksum(String text) {
        CRC32C checksum = new CRC32C();
        checksum.update(text.getBytes(ISO_8859_1));
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
