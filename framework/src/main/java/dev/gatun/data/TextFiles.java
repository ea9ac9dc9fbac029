package dev.gatun.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A file with texts, or those of a folder, by path. */
record TextFiles(String name, List<TextFile> files) implements Corpus {

    private static final String CHOICES = "Set data.text to wordnet, which is built in, to a UTF-8 text file, or to a "
            + "folder with .txt, .jsonl or .parquet files in it.";

    static TextFiles find(String setting, String field) {
        Path path;
        try {
            path = Path.of(setting).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new DataException("The text \"" + setting + "\" is not a path. " + CHOICES, e);
        }
        if (setting.isBlank() || !Files.exists(path)) {
            throw new DataException("There is no text \"" + setting + "\". " + CHOICES);
        }
        TextFiles found = new TextFiles(setting, Files.isDirectory(path)
                ? in(path, field)
                : List.of(new TextFile(path, TextFormat.of(path).orElse(TextFormat.PLAIN), field)));
        if (found.files.isEmpty()) {
            throw new DataException("The folder " + setting + " has no texts in it, at any depth. " + CHOICES);
        }
        if (found.files.stream().mapToLong(TextFile::bytes).sum() == 0) {
            throw new DataException("The text " + setting + " is empty. " + CHOICES);
        }
        return found;
    }

    private static List<TextFile> in(Path folder, String field) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(path -> TextFormat.of(path).map(format -> new TextFile(path, format, field)).stream())
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        }
    }

    static DataException unreadable(Path path, IOException e) {
        return new DataException("The text " + path + " cannot be read (" + IoReason.of(e) + "). Correct its "
                + "permissions, or data.text.", e);
    }

    @Override
    public String id() {
        StringBuilder id = new StringBuilder("files");
        for (TextFile file : files) {
            try {
                id.append('\n').append(file.path()).append(' ').append(file.bytes()).append(' ')
                        .append(Files.getLastModifiedTime(file.path()).to(TimeUnit.NANOSECONDS));
            } catch (IOException e) {
                throw unreadable(file.path(), e);
            }
        }
        files.stream().filter(file -> file.format().hasRecords()).findFirst()
                .ifPresent(file -> id.append("\nfield ").append(file.field()));
        return id.toString();
    }

    @Override
    public List<Source> sources() {
        return List.copyOf(files);
    }
}
