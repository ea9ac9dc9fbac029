package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.bindings.DynamicLoader.Result;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosixLoaderTest {

    /** Longer than an ELF header; of a shorter file dlopen says just that. */
    private static final String TEXT = "not a library, but text\n".repeat(8);

    private final PosixLoader loader = new PosixLoader();

    @Test
    void theFileBehindABareNameIsTold() {
        MemorySegment handle = ((Result.Opened) loader.open("libm.so.6")).handle();

        assertThat(loader.path(handle)).hasValueSatisfying(path -> assertThat(path)
                .isAbsolute()
                .exists()
                .hasFileName("libm.so.6"));
        assertThat(loader.symbol(handle, "cos")).isPresent();
        assertThat(loader.symbol(handle, "no_such_symbol")).isEmpty();
    }

    @Test
    void aTextFileIsRefusedInDlopensOwnWords(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("libnccl.so.2"), TEXT);

        assertThat(loader.open(file.toString())).isEqualTo(new Result.Failed(file + ": invalid ELF header"));
    }

    @Test
    void theSearchShowsDlopensWordsForATextFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("libnccl.so.2"), TEXT);
        Machine machine = new Machine(folder).property("gatun.library.nccl", folder);

        LibraryStatus status =
                new LibraryLoader(machine.surroundings(), loader, _ -> {}).load(NativeLibrary.NCCL).status();

        assertThat(status.message()).contains("points: " + file + ": invalid ELF header.");
    }
}
