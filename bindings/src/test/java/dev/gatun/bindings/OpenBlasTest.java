package dev.gatun.bindings;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one library every machine has, because Maven brings it. */
class OpenBlasTest {

    @Test
    void itIsFoundInMavensJarWhateverElseTheMachineHas(@TempDir Path folder) {
        Surroundings own = Surroundings.ofThisProcess();
        Machine machine = new Machine(folder).variable("GATUN_CACHE", folder.resolve("cache"));
        Surroundings bare =
                new Surroundings(machine.surroundings().environment(), _ -> null, folder, own.resources());

        LibraryStatus status =
                new LibraryLoader(bare, new PosixLoader(), _ -> {}).load(NativeLibrary.OPENBLAS).status();

        assertThat(status).isInstanceOfSatisfying(LibraryStatus.Usable.class, usable -> {
            assertThat(usable.place()).isEqualTo("class path");
            assertThat(usable.path()).hasFileName("libopenblas.so.0").startsWith(folder.resolve("cache"));
            assertThat(usable.version()).isGreaterThanOrEqualTo(NativeLibrary.OPENBLAS.minimum());
        });
    }

    @Test
    void itsFunctionsAreCallable() throws Throwable {
        MethodHandle ddot = NativeLibrary.OPENBLAS.symbols().downcall(
                "cblas_ddot",
                FunctionDescriptor.of(JAVA_DOUBLE, JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, JAVA_INT),
                null);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment x = arena.allocateFrom(JAVA_DOUBLE, 1, 2, 3);
            MemorySegment y = arena.allocateFrom(JAVA_DOUBLE, 4, 5, 6);

            assertThat((double) ddot.invokeExact(3, x, 1, y, 1)).isEqualTo(32.0);
        }
    }

    @Test
    void aFunctionItLacksIsNamedWithTheVersionFound() {
        LibraryStatus.Usable status = (LibraryStatus.Usable) NativeLibrary.OPENBLAS.status();

        assertThatExceptionOfType(UnsatisfiedLinkError.class)
                .isThrownBy(() -> NativeLibrary.OPENBLAS.symbols().find("cblas_fly", "99.1"))
                .withMessage("OpenBLAS " + status.version() + " (" + status.path()
                        + ") has no cblas_fly: it needs OpenBLAS 99.1 or newer");
    }
}
