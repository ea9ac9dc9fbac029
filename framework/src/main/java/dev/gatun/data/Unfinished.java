package dev.gatun.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is filled under a name of its own and gets its real one when it is whole. Where it does not come to
 * that, it is deleted, also where Ctrl-C ends the process first; only a process that is killed leaves it.
 */
final class Unfinished implements AutoCloseable {

    private final Path folder;
    private final Thread hook = new Thread(this::deleteAtTheEnd, "gatun-unfinished-tokens");
    private boolean ending;

    private Unfinished(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** A new one, beside the names that start with the same. */
    static Unfinished in(Path parent, String prefix) throws IOException {
        return new Unfinished(Files.createTempDirectory(parent, prefix));
    }

    Path folder() {
        return folder;
    }

    /** Gives it its real name, in one step. What is at work when the process ends stays without. */
    synchronized void moveTo(Path target) throws IOException {
        if (ending) {
            throw new IOException("the process is ending");
        }
        Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private synchronized void deleteAtTheEnd() {
        ending = true;
        try {
            delete(folder);
        } catch (IOException left) {
            // Goes when it is a day old, as what a killed process left.
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return; // the hook deletes it
        }
        delete(folder);
    }

    /** Deletes a folder of files, also where others delete it at the same time. */
    static void delete(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.toList();
        } catch (NoSuchFileException anotherDid) {
            return;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return;
            }
            throw e.getCause();
        }
        for (Path one : inside.reversed()) {
            Files.deleteIfExists(one);
        }
    }
}
