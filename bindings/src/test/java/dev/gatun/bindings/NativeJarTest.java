package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeJarTest {

    private static final String FOLDER = NativeJar.folderOf(LibraryFamily.CUDA);

    @TempDir
    Path temp;

    @Test
    void theLibraryAndItsCompanionsAreUnpackedSideBySide() throws IOException {
        URL resource = jar("cuda-redist.jar", "libcudnn.so.9", "libcudnn_graph.so.9", "libcudnn_ops.so.9", "libnpp.so");

        Path file = cudnn(temp.resolve("cache")).file(resource);

        assertThat(file).hasContent("content of libcudnn.so.9");
        assertThat(names(file.getParent()))
                .containsExactlyInAnyOrder("libcudnn.so.9", "libcudnn_graph.so.9", "libcudnn_ops.so.9");
        assertThat(file.getParent().getFileName().toString()).startsWith("cuda-redist-");
    }

    @Test
    void whatIsUnpackedIsNotUnpackedAgain() throws IOException {
        URL resource = jar("cuda-redist.jar", "libcudnn.so.9");
        Path file = cudnn(temp.resolve("cache")).file(resource);
        Object first = Files.readAttributes(file, "unix:ino").get("ino");

        assertThat(cudnn(temp.resolve("cache")).file(resource)).isEqualTo(file);
        assertThat(Files.readAttributes(file, "unix:ino")).containsEntry("ino", first);
    }

    @Test
    void aFileCutShortIsReplaced() throws IOException {
        URL resource = jar("cuda-redist.jar", "libcudnn.so.9");
        Path file = cudnn(temp.resolve("cache")).file(resource);
        Files.writeString(file, "cut");

        assertThat(cudnn(temp.resolve("cache")).file(resource)).hasContent("content of libcudnn.so.9");
    }

    @Test
    void anotherContentUnderTheSameNameGetsItsOwnFolder() throws IOException {
        Path one = cudnn(temp.resolve("cache")).file(jar("one/cuda.jar", "libcudnn.so.9"));
        Path other = cudnn(temp.resolve("cache")).file(jar("other/cuda.jar", "libcudnn.so.9", "libcudnn_ops.so.9"));

        assertThat(one.getParent()).isNotEqualTo(other.getParent());
    }

    @Test
    void manyMayUnpackAtOnce() throws Exception {
        URL resource = jar("cuda-redist.jar", "libcudnn.so.9", "libcudnn_graph.so.9", "libcudnn_ops.so.9");
        Callable<Path> unpack = () -> cudnn(temp.resolve("cache")).file(resource);

        Set<Path> files;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Path>> results =
                    threads.invokeAll(IntStream.range(0, 32).mapToObj(_ -> unpack).toList());
            files = results.stream().map(Future::resultNow).collect(Collectors.toSet());
        }

        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file).hasContent("content of libcudnn.so.9");
            assertThat(names(file.getParent())).hasSize(3).noneMatch(name -> name.endsWith(".part"));
        });
    }

    @Test
    void aCacheThatCannotBeWrittenIsNamedWithItsSettings() throws IOException {
        URL resource = jar("cuda-redist.jar", "libcudnn.so.9");
        // A folder cannot be made below a file, whoever asks; permissions would not stop root.
        Path cache = Files.writeString(temp.resolve("file"), "").resolve("cache");

        assertThatIOException()
                .isThrownBy(() -> cudnn(cache).file(resource))
                .withMessageContaining("cache folder " + cache)
                .withMessageContaining("-Dgatun.cache=FOLDER or GATUN_CACHE=FOLDER");
    }

    @Test
    void theSearchReportsACacheThatCannotBeWritten() throws IOException {
        Path cache = Files.writeString(temp.resolve("file"), "").resolve("cache");
        Machine machine = new Machine(temp)
                .resource(FOLDER + "libcudnn.so.9", jar("cuda-redist.jar", "libcudnn.so.9"))
                .variable("GATUN_CACHE", cache);

        LibraryStatus status = new LibraryLoader(machine.surroundings(), new FakeLinker(), _ -> {})
                .load(NativeLibrary.CUDNN)
                .status();

        assertThat(status.message())
                .contains("class path: jar:file:", "cannot unpack it into the cache folder " + cache);
    }

    @Test
    void aFolderOnTheClassPathIsUsedInPlace() throws IOException {
        Path file = Files.writeString(temp.resolve("libcudnn.so.9"), "");

        assertThat(cudnn(temp.resolve("cache")).file(file.toUri().toURL())).isEqualTo(file);
        assertThat(temp.resolve("cache")).doesNotExist();
    }

    private static NativeJar cudnn(Path cache) {
        return new NativeJar(NativeLibrary.CUDNN, cache);
    }

    /** A jar with these files in the presets' folder, and the address of the first. */
    private URL jar(String name, String... files) throws IOException {
        Path jar = temp.resolve("repository").resolve(name);
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(FOLDER + file));
                zip.write(("content of " + file).getBytes());
                zip.closeEntry();
            }
        }
        return URI.create("jar:" + jar.toUri() + "!/" + FOLDER + files[0]).toURL();
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
