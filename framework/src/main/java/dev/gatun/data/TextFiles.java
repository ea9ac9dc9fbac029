package dev.gatun.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A text file, or those of a folder, by path. */
record TextFiles(String name, List<Path> files) implements Corpus {

    private static final String CHOICES = "Set data.text to wordnet, which is built in, to a UTF-8 text file, or to a "
            + "folder with .txt files in it.";

    static TextFiles find(String setting) {
        Path path;
        try {
            path = Path.of(setting).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new DataException("The text \"" + setting + "\" is not a path. " + CHOICES, e);
        }
        if (setting.isBlank() || !Files.exists(path)) {
            throw new DataException("There is no text \"" + setting + "\". " + CHOICES);
        }
        TextFiles found = new TextFiles(setting, Files.isDirectory(path) ? in(path) : List.of(path));
        if (found.files.isEmpty()) {
            throw new DataException("The folder " + setting + " has no .txt files in it, at any depth. " + CHOICES);
        }
        if (found.files.stream().mapToLong(TextFiles::size).sum() == 0) {
            throw new DataException("The text " + setting + " is empty. " + CHOICES);
        }
        return found;
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".txt") && Files.isRegularFile(path)).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static DataException unreadable(Path path, IOException e) {
        return new DataException("The text " + path + " cannot be read (" + IoReason.of(e) + "). Correct its "
                + "permissions, or data.text.", e);
    }

    @Override
    public String id() {
        StringBuilder id = new StringBuilder("files");
        for (Path file : files) {
            try {
                id.append('\n').append(file).append(' ').append(size(file)).append(' ')
                        .append(Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS));
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }
        return id.toString();
    }

    @Override
    public List<Text> texts() {
        return files.stream().<Text>map(file -> () -> new Utf8Reader(file)).toList();
    }
}
