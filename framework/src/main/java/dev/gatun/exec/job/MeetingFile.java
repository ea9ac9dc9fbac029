package dev.gatun.exec.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file in which process 0 leaves port and token for processes of the same user on the same host. */
record MeetingFile(Path path) {

    private static final String ONLY_OWNER = "rw-------";

    /** What it says. */
    record Content(int port, Token token) {}

    static MeetingFile of(Path folder, String job) {
        return new MeetingFile(folder.resolve("gatun-" + job.replaceAll("[^A-Za-z0-9.-]", "_")));
    }

    static MeetingFile of(String job) {
        return of(Path.of(System.getProperty("java.io.tmpdir")), job);
    }

    /** Replaces one that a job of the same name has left. */
    void write(Content content) throws IOException {
        Path made = Files.createTempFile(path.getParent(), path.getFileName() + ".", "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ONLY_OWNER)));
        try {
            Files.writeString(made, content.port + "\n" + content.token.secret() + "\n");
            Files.move(made, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** Empty where there is none yet. */
    Optional<Content> read() throws IOException {
        try {
            if (!Files.getOwner(path).equals(Files.getOwner(Path.of("/proc/self")))
                    || !Files.getPosixFilePermissions(path).equals(PosixFilePermissions.fromString(ONLY_OWNER))) {
                throw new IOException(path + " is another user's, or can be read by others");
            }
            String[] lines = Files.readString(path).split("\n");
            return Optional.of(new Content(Integer.parseInt(lines[0]), new Token(lines[1])));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IndexOutOfBoundsException | NumberFormatException other) {
            throw new IOException(path + " is not what process 0 writes", other);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
