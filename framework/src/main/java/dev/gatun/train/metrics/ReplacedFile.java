package dev.gatun.train.metrics;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced as a whole: whoever reads it sees the old one or the new one. */
final class ReplacedFile {

    private ReplacedFile() {}

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file beside it and renames that. Throws {@link MetricsException} and leaves the old one on failure. */
    static void replace(Path file, Content content) {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                    content.writeTo(out);
                }
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failure) {
            throw MetricsException.unwritable(file, failure);
        }
    }
}
