package dev.gatun.device.cpu;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gatun.bindings.LibraryStatus;
import dev.gatun.bindings.NativeLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said before MPI is asked for anything, since it ends the process where it cannot begin. */
class MpiLauncherTest {

    private static final LibraryStatus FOUND = new LibraryStatus.Usable(
            NativeLibrary.MPI, Path.of("libmpi.so.40"), NativeLibrary.MPI.minimum(), "the system");

    @Test
    void aMissingLibraryIsSaidWithThePackageThatHasIt() {
        LibraryStatus missing = new LibraryStatus.Missing(NativeLibrary.MPI, List.of(), "It was looked for in vain.");
        assertThatIllegalStateException()
                .isThrownBy(() -> Mpi.requireLauncher(missing, Map.of("PMIX_RANK", "0"), 2))
                .withMessageContainingAll("Debian's package openmpi-bin", "It was looked for in vain.");
    }

    @Test
    void aProcessThatMpirunDidNotStartIsTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Mpi.requireLauncher(FOUND, Map.of("RANK", "0"), 3))
                .withMessageContaining("mpirun -np 3 ./gatun train CONFIG");
        for (String sign : List.of("OMPI_COMM_WORLD_SIZE", "PMIX_RANK")) {
            assertThatCode(() -> Mpi.requireLauncher(FOUND, Map.of(sign, "1"), 3)).doesNotThrowAnyException();
        }
    }
}
