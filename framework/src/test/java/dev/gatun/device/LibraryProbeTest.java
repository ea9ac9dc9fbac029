package dev.gatun.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.bindings.Attempt;
import dev.gatun.bindings.LibraryStatus;
import dev.gatun.bindings.NativeLibrary;
import dev.gatun.bindings.Version;
import dev.gatun.device.MachineReport.Library;
import dev.gatun.device.MachineReport.LibraryState;
import dev.gatun.device.MachineReport.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryProbeTest {

    @Test
    void reportsEveryLibraryInOrder() {
        assertThat(LibraryProbe.probe()).extracting(Library::id)
                .containsExactly("cudart", "cublaslt", "cudnn", "nccl", "nvrtc", "nvml", "openblas", "mpi");
    }

    @Test
    void openBlasComesWithGatun() {
        Library openBlas = LibraryProbe.probe().stream()
                .filter(library -> library.id().equals("openblas"))
                .findFirst()
                .orElseThrow();
        assertThat(openBlas.state()).isEqualTo(LibraryState.USABLE);
        assertThat(openBlas.purpose()).isEqualTo(Purpose.CPU);
        assertThat(openBlas.path()).isPresent();
        assertThat(openBlas.message()).isEmpty();
    }

    @Test
    void aMissingOneIsNotFound() {
        Library library = missing(
                new Attempt("variable GATUN_LIBRARY_NCCL", "", "not set"),
                new Attempt("LD_LIBRARY_PATH", "/nowhere/libnccl.so.2", "no such file"),
                new Attempt("system", "libnccl.so.2", "cannot open shared object file: No such file or directory"));
        assertThat(library.reason()).contains("not found");
        assertThat(library.setting()).isEmpty();
        assertThat(library.message()).contains("everything");
    }

    @Test
    void aWrongSettingIsNamed() {
        Library library = missing(
                new Attempt("property gatun.library.nccl", "", "not set"),
                new Attempt("variable GATUN_LIBRARY_NCCL", "/nowhere", "no such file"));
        assertThat(library.setting()).contains("variable GATUN_LIBRARY_NCCL");
        assertThat(library.reason())
                .contains("not found where variable GATUN_LIBRARY_NCCL points: /nowhere: no such file");
    }

    @Test
    void aFileThatDoesNotOpenIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("libnccl.so.2"), "no library");
        Library library = missing(
                new Attempt("LD_LIBRARY_PATH", file.toString(), "invalid ELF header"),
                new Attempt("system", "libnccl.so.2", "cannot open shared object file: No such file or directory"));
        assertThat(library.reason()).contains("does not open: " + file + ": invalid ELF header");
    }

    @Test
    void aRefusedOneIsTooOldOrMute() {
        Path path = Path.of("/lib/libnccl.so.2");
        Library old = LibraryProbe.describe(
                new LibraryStatus.Refused(NativeLibrary.NCCL, path, Optional.of(Version.parse("2.1")), "everything"));
        assertThat(old.state()).isEqualTo(LibraryState.TOO_OLD);
        assertThat(old.version()).contains("2.1");
        assertThat(old.path()).contains("/lib/libnccl.so.2");
        Library mute = LibraryProbe.describe(
                new LibraryStatus.Refused(NativeLibrary.NCCL, path, Optional.empty(), "everything"));
        assertThat(mute.state()).isEqualTo(LibraryState.MUTE);
        assertThat(mute.version()).isEmpty();
    }

    private static Library missing(Attempt... attempts) {
        return LibraryProbe.describe(new LibraryStatus.Missing(NativeLibrary.NCCL, List.of(attempts), "everything"));
    }
}
