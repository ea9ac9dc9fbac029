package dev.gatun.bindings.generator;

import dev.gatun.bindings.generator.clang.Clang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Generates the committed bindings again, for every library whose headers are there.
 *
 * <p>The system property {@code <library>.headers} holds the header folders, separated by colons. With
 * {@code regenerate.check} set nothing is written: what would change is listed, and the exit code is 1 if anything
 * would.
 */
public final class Regenerate {

    private static final String VERSION_LINE = "version\t";

    private final Path root;
    private final boolean check;
    private final List<String> differences = new ArrayList<>();

    private Regenerate(Path root, boolean check) {
        this.root = root;
        this.check = check;
    }

    /** {@code arguments} has one entry, the repository's root. */
    public static void main(String[] arguments) throws IOException {
        try (Clang clang = new Clang(Main.clangFolder())) {
            Regenerate regenerate = new Regenerate(Path.of(arguments[0]), Boolean.getBoolean("regenerate.check"));
            for (BoundLibrary library : BoundLibrary.ALL) {
                regenerate.run(library, clang);
            }
            if (!regenerate.differences.isEmpty()) {
                System.out.println("The committed bindings are not what the headers give. Run"
                        + " mvn -Pregenerate-bindings and commit, or undo the edit of:");
                regenerate.differences.forEach(difference -> System.out.println("  " + difference));
                System.exit(1);
            }
        } catch (GeneratorException wrong) {
            System.out.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private void run(BoundLibrary library, Clang clang) throws IOException {
        Optional<List<String>> folders = library.headerFolders();
        if (folders.isEmpty()) {
            System.out.println(library.name() + ": no headers; give their folder by -D" + library.property());
            return;
        }
        Map<Path, String> files = new TreeMap<>(
                Main.generate(Options.parse(library.arguments(root, folders.get())), clang));
        String made = files.get(library.abi(root));
        if (check && Files.exists(library.abi(root)) && !versions(made).equals(versions(Files.readString(library.abi(root))))) {
            System.out.println(library.name() + ": not compared, these headers are another version: "
                    + versions(made).toString().replace('\t', ' '));
            return;
        }
        TreeSet<Path> stale = javaFiles(library.javaFolder(root));
        stale.removeAll(files.keySet());
        stale.removeIf(file -> library.handWritten().contains(file.getFileName().toString()));
        if (check) {
            compare(files, stale);
        } else {
            Main.write(files);
            for (Path file : stale) {
                Files.delete(file);
            }
        }
        System.out.println(library.name() + ": " + files.size() + " files " + (check ? "compared" : "written"));
    }

    private void compare(Map<Path, String> files, TreeSet<Path> stale) throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            if (Files.notExists(file.getKey())) {
                differences.add(root.relativize(file.getKey()) + " is missing");
            } else if (!Files.readString(file.getKey()).equals(file.getValue())) {
                differences.add(root.relativize(file.getKey()).toString());
            }
        }
        stale.forEach(file -> differences.add(root.relativize(file) + " is no longer generated"));
    }

    private static List<String> versions(String abi) {
        return abi.lines().filter(line -> line.startsWith(VERSION_LINE)).toList();
    }

    private static TreeSet<Path> javaFiles(Path folder) throws IOException {
        TreeSet<Path> found = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }
}
