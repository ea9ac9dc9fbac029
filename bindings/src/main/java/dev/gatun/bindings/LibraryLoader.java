package dev.gatun.bindings;

import dev.gatun.bindings.Companion.Opening;
import dev.gatun.bindings.DynamicLoader.Result;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Opens the first library its places offer, with its companions, and judges its version.
 *
 * @param surroundings where to look
 * @param linker what opens files
 * @param openFirst opens a library that another wants open before it
 */
record LibraryLoader(Surroundings surroundings, DynamicLoader linker, Consumer<NativeLibrary> openFirst) {

    static LibraryLoader ofThisProcess() {
        return new LibraryLoader(Surroundings.ofThisProcess(), new PosixLoader(), NativeLibrary::status);
    }

    LoadedLibrary load(NativeLibrary library) {
        return load(library, library.versionQuery());
    }

    LoadedLibrary load(NativeLibrary library, VersionQuery versionQuery) {
        library.openedFirst().forEach(openFirst);
        List<Attempt> attempts = new ArrayList<>();
        for (Place place : new LibraryPlaces(library, surroundings).inOrder()) {
            for (Candidate candidate : place.candidates()) {
                String what = describe(candidate);
                switch (open(library, candidate)) {
                    case Result.Opened(MemorySegment handle) -> {
                        return judge(library, versionQuery, handle, place, what);
                    }
                    case Result.Failed(String reason) ->
                        attempts.add(new Attempt(place.name(), what, withoutPrefix(reason, what + ": ")));
                }
            }
            if (place.decisive()) {
                return LoadedLibrary.unusable(new LibraryStatus.Missing(
                        library, attempts, LibraryMessages.missingWhereSet(library, place.name(), attempts.getLast())));
            }
        }
        return LoadedLibrary.unusable(
                new LibraryStatus.Missing(library, attempts, LibraryMessages.missing(library, attempts)));
    }

    private static String describe(Candidate candidate) {
        return switch (candidate) {
            case Candidate.File(Path path) -> path.toString();
            case Candidate.Soname(String name) -> name;
            case Candidate.Bundled bundled -> bundled.resource().toString();
            case Candidate.Absent absent -> absent.what();
        };
    }

    private Result open(NativeLibrary library, Candidate candidate) {
        return switch (candidate) {
            case Candidate.Absent absent -> new Result.Failed(absent.reason());
            case Candidate.Soname(String name) -> openAfterwards(library, linker.open(name));
            case Candidate.File(Path path) -> openFile(library, path);
            case Candidate.Bundled bundled -> {
                try {
                    Path cache = CacheFolder.in(surroundings);
                    yield openFile(library, new NativeJar(library, cache).file(bundled.resource()));
                } catch (IOException e) {
                    yield new Result.Failed(e.getMessage());
                }
            }
        };
    }

    private Result openFile(NativeLibrary library, Path path) {
        // An absolute path, because the linker would look up a bare name elsewhere.
        Path file = path.toAbsolutePath();
        if (Files.notExists(file)) {
            return new Result.Failed("no such file");
        }
        openBefore(library, file.getParent());
        return openAfterwards(library, linker.open(file.toString()));
    }

    /** What does not open here is needed by the library, whose own failure then names it. */
    private void openBefore(NativeLibrary library, Path folder) {
        for (Companion companion : library.companions()) {
            boolean inSystem = companion.opening() == Opening.BEFORE_UNLESS_IN_SYSTEM
                    && linker.open(companion.glob()) instanceof Result.Opened;
            if (companion.opening() != Opening.AFTER && !inSystem) {
                openAll(folder, companion);
            }
        }
    }

    /** A part that does not open is left to the library, which names it when it comes to need it. */
    private Result openAfterwards(NativeLibrary library, Result result) {
        if (result instanceof Result.Opened(MemorySegment handle)) {
            Optional<Path> folder = linker.path(handle).map(LibraryLoader::real).map(Path::getParent);
            library.companions().stream()
                    .filter(companion -> companion.opening() == Opening.AFTER)
                    .forEach(companion -> folder.ifPresent(path -> openAll(path, companion)));
        }
        return result;
    }

    private void openAll(Path folder, Companion companion) {
        SortedFolder.matching(folder, companion.glob()).forEach(file -> linker.open(file.toString()));
    }

    private LoadedLibrary judge(
            NativeLibrary library, VersionQuery versionQuery, MemorySegment handle, Place place, String what) {
        Path path = linker.path(handle).map(LibraryLoader::real).orElseGet(() -> Path.of(what));
        Function<String, Optional<MemorySegment>> symbols = name -> linker.symbol(handle, name);
        Version version;
        try {
            version = versionQuery.read(symbols);
        } catch (RuntimeException e) {
            return LoadedLibrary.unusable(new LibraryStatus.Refused(
                    library, path, Optional.empty(), LibraryMessages.mute(library, path, e.getMessage())));
        }
        if (!version.isAtLeast(library.minimum())) {
            return LoadedLibrary.unusable(new LibraryStatus.Refused(
                    library, path, Optional.of(version), LibraryMessages.tooOld(library, path, version)));
        }
        return new LoadedLibrary(new LibraryStatus.Usable(library, path, version, place.name()), symbols);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            return path;
        }
    }

    /** The linker's reason often starts with the file, which the attempt already names. */
    private static String withoutPrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
