package dev.gatun.bindings;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.function.Function;

/** How to ask one library for its version. */
@FunctionalInterface
interface VersionQuery {

    /**
     * Asks.
     *
     * @param symbols an address of the library by symbol, empty where it has none
     * @throws IllegalStateException if the library would not say; the message says what it said instead
     */
    Version read(Function<String, Optional<MemorySegment>> symbols);
}
