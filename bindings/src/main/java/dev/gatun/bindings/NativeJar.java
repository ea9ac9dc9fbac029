package dev.gatun.bindings;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A library inside a jar from Maven, laid out as JavaCPP's presets are, and unpacked so that the dynamic
 * linker can open it.
 *
 * <p>Each file is written under a temporary name and moved into place in one step, so a file that is there
 * is whole and several processes may unpack at once.
 */
record NativeJar(NativeLibrary library, Path cacheFolder) {

    static final String PLATFORM = "linux-x86_64";

    /** The folder of resources that holds a family's libraries, with a slash at the end. */
    static String folderOf(LibraryFamily family) {
        return switch (family) {
            case CUDA -> "org/bytedeco/cuda/" + PLATFORM + "/";
            case BLAS -> "org/bytedeco/openblas/" + PLATFORM + "/";
            case DRIVER, SYSTEM -> throw new IllegalArgumentException("no jar holds the system's libraries");
        };
    }

    /**
     * The library as a file, unpacked with its companions if need be.
     *
     * @throws IOException if the jar cannot be read or the cache folder not written; the message names
     *     the folder and the settings that choose another
     */
    Path file(URL resource) throws IOException {
        if (resource.getProtocol().equals("file")) {
            return Path.of(URI.create(resource.toString()));
        }
        URLConnection connection = resource.openConnection();
        if (!(connection instanceof JarURLConnection jarConnection)) {
            throw new IOException("cannot unpack a library from " + resource);
        }
        // A cached JarFile is shared with the class loader, which must not find it closed.
        jarConnection.setUseCaches(false);
        try (JarFile jar = jarConnection.getJarFile()) {
            return unpack(jar, jarConnection.getEntryName());
        }
    }

    private Path unpack(JarFile jar, String entryName) throws IOException {
        String prefix = entryName.substring(0, entryName.lastIndexOf('/') + 1);
        List<ZipEntry> entries = entries(jar, entryName, prefix);
        Path folder = cacheFolder.resolve("native").resolve(folderName(jar, entries));
        try {
            Files.createDirectories(folder);
            for (ZipEntry entry : entries) {
                place(jar, entry, folder.resolve(entry.getName().substring(prefix.length())));
            }
        } catch (IOException e) {
            throw new IOException(
                    "cannot unpack it into the cache folder " + cacheFolder + " (" + reason(e)
                            + "); choose another with -Dgatun.cache=FOLDER or GATUN_CACHE=FOLDER",
                    e);
        }
        return folder.resolve(entryName.substring(prefix.length()));
    }

    private List<ZipEntry> entries(JarFile jar, String entryName, String prefix) {
        List<PathMatcher> companions = library.companions().stream()
                .map(companion -> FileSystems.getDefault().getPathMatcher("glob:" + companion.glob()))
                .toList();
        return jar.stream()
                .filter(entry -> entry.getName().startsWith(prefix) && !entry.isDirectory())
                .filter(entry -> entry.getName().equals(entryName)
                        || companions.stream().anyMatch(
                                glob -> glob.matches(Path.of(entry.getName().substring(prefix.length())))))
                .<ZipEntry>map(entry -> entry)
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
    }

    /** Keyed by what the files contain, by the checksums the jar already has. */
    private static String folderName(JarFile jar, List<ZipEntry> entries) {
        String name = Path.of(jar.getName()).getFileName().toString().replaceFirst("\\.jar$", "");
        long checksum = 0;
        for (ZipEntry entry : entries) {
            checksum = 31 * (31 * checksum + entry.getName().hashCode()) + entry.getCrc();
        }
        return name + "-" + Long.toHexString(checksum);
    }

    private static void place(JarFile jar, ZipEntry entry, Path target) throws IOException {
        if (Files.exists(target) && Files.size(target) == entry.getSize()) {
            return;
        }
        Path part = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The exceptions of the file system often hold the path alone; their type is then the reason. */
    private static String reason(IOException e) {
        return Stream.of(e.getClass().getSimpleName(), e.getMessage())
                .filter(text -> text != null && !text.isBlank())
                .reduce((type, message) -> type + ": " + message)
                .orElseThrow();
    }
}
