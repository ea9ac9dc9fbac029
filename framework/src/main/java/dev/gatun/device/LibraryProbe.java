package dev.gatun.device;

import dev.gatun.bindings.Attempt;
import dev.gatun.bindings.LibraryStatus;
import dev.gatun.bindings.NativeLibrary;
import dev.gatun.device.MachineReport.Library;
import dev.gatun.device.MachineReport.LibraryState;
import dev.gatun.device.MachineReport.Purpose;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looks for every native library, and opens those it finds. */
public final class LibraryProbe {

    private LibraryProbe() {}

    /** Every library, found or not; never throws. */
    public static List<Library> probe() {
        return Arrays.stream(NativeLibrary.values()).map(library -> describe(library.status())).toList();
    }

    static Library describe(LibraryStatus status) {
        return switch (status) {
            case LibraryStatus.Usable usable ->
                library(status, LibraryState.USABLE, Optional.of(usable.version().text()), Optional.of(usable.path()),
                        Optional.of(usable.place()), Optional.empty(), Optional.empty());
            case LibraryStatus.Refused refused ->
                library(status, refused.version().isPresent() ? LibraryState.TOO_OLD : LibraryState.MUTE,
                        refused.version().map(Object::toString), Optional.of(refused.path()), Optional.empty(),
                        Optional.empty(),
                        Optional.of(refused.version().isPresent() ? "too old" : "opened, but does not tell its version"));
            case LibraryStatus.Missing missing ->
                library(status, LibraryState.MISSING, Optional.empty(), Optional.empty(), Optional.empty(),
                        wrongSetting(missing), Optional.of(missing(missing)));
        };
    }

    private static Library library(
            LibraryStatus status,
            LibraryState state,
            Optional<String> version,
            Optional<Path> path,
            Optional<String> foundBy,
            Optional<String> setting,
            Optional<String> reason) {
        NativeLibrary library = status.library();
        return new Library(
                library.id(), library.displayName(), purpose(library), state, version, library.minimum().text(),
                path.map(Path::toString), foundBy, setting, reason,
                state == LibraryState.USABLE ? Optional.empty() : Optional.of(status.message()),
                library.supplier(), library.variable());
    }

    private static Purpose purpose(NativeLibrary library) {
        return switch (library) {
            case CUDART, CUBLASLT, CUDNN, NCCL, NVRTC -> Purpose.GPU;
            case NVML -> Purpose.DRIVER;
            case OPENBLAS -> Purpose.CPU;
            case MPI -> Purpose.PROCESSES;
        };
    }

    /** The setting that ended the search. One that is not set never stands last: the system's own places do. */
    private static Optional<String> wrongSetting(LibraryStatus.Missing missing) {
        NativeLibrary library = missing.library();
        return last(missing.attempts())
                .map(Attempt::place)
                .filter(place -> place.endsWith(" " + library.property()) || place.endsWith(" " + library.variable()));
    }

    private static String missing(LibraryStatus.Missing missing) {
        Optional<Attempt> decisive = wrongSetting(missing).flatMap(_ -> last(missing.attempts()));
        if (decisive.isPresent()) {
            Attempt attempt = decisive.get();
            return "not found where " + attempt.place() + " points: " + attempt.what() + ": " + attempt.reason();
        }
        if (missing.attempts().isEmpty()) {
            return "not opened: this JVM denies native access";
        }
        // A file that is there and does not open says more than the places that have none.
        return missing.attempts().stream()
                .filter(attempt -> attempt.what().startsWith("jar:") || Files.isRegularFile(Path.of(attempt.what())))
                .findFirst()
                .map(attempt -> "does not open: " + attempt.what() + ": " + attempt.reason())
                .orElse("not found");
    }

    private static Optional<Attempt> last(List<Attempt> attempts) {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
    }
}
