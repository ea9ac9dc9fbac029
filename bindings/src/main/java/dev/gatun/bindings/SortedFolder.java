package dev.gatun.bindings;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The content of a folder by name, in an order that does not depend on the file system. */
final class SortedFolder {

    private SortedFolder() {}

    /** The entries that match the glob, sorted; none where the folder is absent or cannot be read. */
    static List<Path> matching(Path folder, String glob) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        Collections.sort(entries);
        return entries;
    }
}
