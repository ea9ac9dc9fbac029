package dev.gatun.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with texts.
 *
 * @param field in which its records, if it has any, hold their text
 */
record TextFile(Path path, TextFormat format, String field) implements Corpus.Source {

    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public long bytes() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw TextFiles.unreadable(path, e);
        }
    }

    @Override
    public Corpus.Texts open() {
        return format.open(path, field);
    }
}
