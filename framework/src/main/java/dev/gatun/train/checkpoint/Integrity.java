package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the files of a folder with its manifest, on all cores. */
final class Integrity {

    private Integrity() {}

    /** Bytes of a file that is open. */
    private record Stretch(Path file, FileChannel channel, long from, Manifest.Stretch expected) {

        boolean isDamaged() {
            try {
                Checksum checksum = expected.checksum();
                return !Checksum.of(channel, from, checksum.bytes()).equals(checksum);
            } catch (IOException e) {
                throw new UncheckedIOException(DiskFailure.cannot("read", file, e), e);
            }
        }

        CheckpointException damage() {
            return new CheckpointException(file + " is corrupted: "
                    + (expected.tensor().isEmpty() ? "its bytes" : "the bytes of tensor " + expected.tensor())
                    + " are not those that were written.");
        }
    }

    /** Throws {@link CheckpointException} that names the first file that is missing, truncated or corrupted. */
    static void require(Path folder, Manifest manifest) {
        // Sizes first: they are quick to compare, and most damage is a copy that stopped.
        manifest.files().keySet().forEach(name -> requireSize(folder.resolve(name), manifest.bytes(name)));
        Map<Path, FileChannel> channels = new TreeMap<>();
        try {
            List<Stretch> stretches = new ArrayList<>();
            for (String name : manifest.files().keySet()) {
                Path file = folder.resolve(name);
                FileChannel channel = open(file);
                channels.put(file, channel);
                long from = 0;
                for (Manifest.Stretch stretch : manifest.files().get(name)) {
                    stretches.add(new Stretch(file, channel, from, stretch));
                    from += stretch.checksum().bytes();
                }
            }
            stretches.parallelStream().filter(Stretch::isDamaged).findFirst().ifPresent(first -> {
                throw first.damage();
            });
        } catch (UncheckedIOException e) {
            throw new CheckpointException(e.getMessage(), e.getCause());
        } finally {
            channels.forEach(Integrity::close);
        }
    }

    static void requirePresent(Path file) {
        if (!Files.exists(file)) {
            throw new CheckpointException(file + " is missing.");
        }
    }

    private static void requireSize(Path file, long expected) {
        requirePresent(file);
        try {
            long found = Files.size(file);
            if (found != expected) {
                throw new CheckpointException(file + " is " + (found < expected ? "truncated" : "too long") + ": "
                        + expected + " bytes were written, and it has " + found + ".");
            }
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("read", file, e), e);
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("read", file, e), e);
        }
    }

    private static void close(Path file, FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("read", file, e), e);
        }
    }
}
