package dev.gatun.bindings;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Optional;

/** The dynamic linker, as far as the search for libraries needs it. */
interface DynamicLoader {

    /** What opening a library gave. */
    sealed interface Result {
        /** The linker's handle; never closed, because code of the library may be running until the end. */
        record Opened(MemorySegment handle) implements Result {}

        /** The linker's own reason. */
        record Failed(String reason) implements Result {}
    }

    /** Opens a library by path, or by name in the linker's own places. */
    Result open(String pathOrName);

    /** The address of a symbol, or empty where the library lacks it. */
    Optional<MemorySegment> symbol(MemorySegment handle, String name);

    /** The file behind a handle, if the linker tells. */
    Optional<Path> path(MemorySegment handle);
}
