package dev.gatun.train.huggingface;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is there whole or not at all: made under a hidden name beside its own, and renamed at the end. */
final class NewFolder implements AutoCloseable {

    private final Path out;
    private final Path partial;

    private NewFolder(Path out, Path partial) {
        this.out = out;
        this.partial = partial;
    }

    /**
     * Begins one.
     *
     * @param bytes that will be written, for which there must be space
     * @throws HuggingFaceException if there is something of this name, or none can be made
     */
    static NewFolder begin(Path out, long bytes) {
        Path absolute = out.toAbsolutePath().normalize();
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
            throw new HuggingFaceException(out + " is there already. Name a folder that is not, or move it away.");
        }
        Path partial = absolute.resolveSibling(
                "." + absolute.getFileName() + ".partial-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(absolute.getParent());
            long available = Files.getFileStore(absolute.getParent()).getUsableSpace();
            if (available < bytes) {
                throw new HuggingFaceException(out + " needs " + bytes + " bytes, and its disk has " + available
                        + " available. Free some space, or name a folder on another disk.");
            }
            Files.createDirectory(partial);
        } catch (IOException e) {
            throw cannotWrite(out, e);
        }
        return new NewFolder(out, partial);
    }

    Path path() {
        return partial;
    }

    void write(String name, byte[] content) {
        try {
            Files.write(partial.resolve(name), content);
        } catch (IOException e) {
            throw cannotWrite(out.resolve(name), e);
        }
    }

    /** Gives it its name, once everything in it is on the disk. */
    void finish() {
        try {
            for (Path each : all()) {
                // Folders too: Linux opens them for reading, and their fsync keeps the names in them.
                try (FileChannel channel = FileChannel.open(each, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
            Files.move(partial, out, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw cannotWrite(out, e);
        }
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(partial)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static HuggingFaceException cannotWrite(Path path, IOException e) {
        return new HuggingFaceException("Cannot write " + path + ": " + e + ". Mend the disk or its permissions, or "
                + "name another folder.", e);
    }

    /** Removes what was not finished. */
    @Override
    public void close() {
        if (!Files.exists(partial)) {
            return;
        }
        try {
            for (Path each : all()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new HuggingFaceException("Cannot remove " + partial + ", which was not finished: " + e + ".", e);
        }
    }
}
