package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file {@code newest}: the newest step folder's name and that name's CRC-32C. It moves in three acts: the new step
 * is announced in a hidden file; its folder gets its name; the hidden file takes the place of the old one. A folder
 * that is announced and not pointed to is what a save has left that was killed before the third.
 */
final class Newest {

    static final String FILE = "newest";

    private static final String ANNOUNCED = ".newest";
    private static final Pattern CONTENT = Pattern.compile("(step-\\d{8,18}) ([0-9a-f]{8})\\n");

    private final Path checkpoints;

    Newest(Path checkpoints) {
        this.checkpoints = checkpoints;
    }

    /** The step of the newest checkpoint; empty in folders that have no such file. */
    OptionalLong step() {
        Path file = checkpoints.resolve(FILE);
        try {
            Optional<String> content = read(file); // once, as a run may be moving it
            if (content.isEmpty()) {
                return OptionalLong.empty();
            }
            OptionalLong step = step(content.get());
            if (step.isEmpty()) {
                throw new CheckpointException(file + " is corrupted. Remove it: the newest checkpoint is then the step "
                        + "folder with the highest number.");
            }
            return step;
        } catch (IOException e) {
            throw new CheckpointException(DiskFailure.cannot("read", file, e), e);
        }
    }

    /** The step of a save that has not ended; empty where there is none, or it has only begun to say so. */
    OptionalLong announced() throws IOException {
        return read(checkpoints.resolve(ANNOUNCED)).map(Newest::step).orElseGet(OptionalLong::empty);
    }

    private static Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Empty where it is not what is written. */
    private static OptionalLong step(String text) {
        Matcher content = CONTENT.matcher(text);
        return content.matches() && text.equals(content(content.group(1)))
                ? StepFolders.step(Path.of(content.group(1)))
                : OptionalLong.empty();
    }

    private static String content(String name) {
        return "%s %08x\n".formatted(name, Checksum.of(name.getBytes(StandardCharsets.ISO_8859_1)).crc32c());
    }

    void announce(Disk disk, long step) throws IOException {
        try (Disk.Output output = disk.create(checkpoints.resolve(ANNOUNCED))) {
            output.write(ByteBuffer.wrap(content(StepFolders.name(step)).getBytes(StandardCharsets.ISO_8859_1)));
            output.force();
        }
        disk.sync(checkpoints);
    }

    /** Makes what is announced the newest. */
    void move(Disk disk) throws IOException {
        disk.rename(checkpoints.resolve(ANNOUNCED), checkpoints.resolve(FILE));
        disk.sync(checkpoints);
    }

    void withdraw(Disk disk) throws IOException {
        Path announced = checkpoints.resolve(ANNOUNCED);
        if (Files.exists(announced)) {
            disk.delete(announced);
        }
    }
}
