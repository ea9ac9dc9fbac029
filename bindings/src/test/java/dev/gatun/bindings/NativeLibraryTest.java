package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NativeLibraryTest {

    @ParameterizedTest
    @EnumSource
    void everyLibraryOnThisMachineIsUsableAndTellsItsVersion(NativeLibrary library) {
        LibraryStatus status = library.status();
        assumeFalse(status instanceof LibraryStatus.Missing, library.displayName() + " is not on this machine");
        assumeFalse(
                status instanceof LibraryStatus.Refused refused && refused.version().isEmpty(),
                library.displayName() + " is here, but its driver is not");

        assertThat(status).as(status.message()).isInstanceOfSatisfying(LibraryStatus.Usable.class, usable -> {
            assertThat(usable.path()).isAbsolute().exists();
            assertThat(usable.version()).isGreaterThanOrEqualTo(library.minimum());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aLibraryThatIsMissingSaysHowToPointToIt(NativeLibrary library) {
        LibraryStatus status = library.status();
        assumeFalse(status.usable(), library.displayName() + " is on this machine");

        assertThat(status.message()).contains(library.displayName(), library.property(), library.variable());
    }

    @Test
    void settingsAreNamedAfterTheLibrary() {
        assertThat(NativeLibrary.CUBLASLT.property()).isEqualTo("gatun.library.cublaslt");
        assertThat(NativeLibrary.CUBLASLT.variable()).isEqualTo("GATUN_LIBRARY_CUBLASLT");
    }
}
