package dev.gatun.cli;

import dev.gatun.train.TrainingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a run writes at its end, looked at before the run begins.
 *
 * @param what it holds, for messages
 */
record OutputFile(String what, Path file) {

    /** @throws TrainingException if it cannot be written */
    static OutputFile of(String what, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)
                || !Files.isWritable(Files.exists(file) ? file : folder)) {
            throw new TrainingException("The " + what + " cannot be written to " + file + ": "
                    + (Files.isDirectory(file) ? "it is a folder" : Files.isDirectory(folder)
                            ? "this user may not write there" : "there is no folder " + folder)
                    + ". Name a file in a folder that is there and may be written to.");
        }
        return new OutputFile(what, file);
    }

    void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new TrainingException("The " + what + " cannot be written to " + file + ": " + unwritable.getMessage());
        }
    }
}
