package dev.gatun.bindings;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.function.Function;

/**
 * The outcome of loading a library.
 *
 * @param status what to tell about it
 * @param symbols an address by symbol; empty for all of them where the library is not usable
 */
record LoadedLibrary(LibraryStatus status, Function<String, Optional<MemorySegment>> symbols) {

    static LoadedLibrary unusable(LibraryStatus status) {
        return new LoadedLibrary(status, _ -> Optional.empty());
    }
}
