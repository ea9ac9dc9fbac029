package dev.gatun.bindings;

import static java.lang.foreign.ValueLayout.ADDRESS;

import dev.gatun.bindings.DynamicLoader.Result;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the dynamic linker opened.
 *
 * @param linker the linker
 * @param handle its handle
 */
@SuppressWarnings("restricted") // following a symbol's address is what this class is for
record OpenedObject(DynamicLoader linker, MemorySegment handle) implements SharedObject {

    static OpenedObject open(String pathOrName) {
        DynamicLoader linker;
        try {
            linker = new PosixLoader();
        } catch (IllegalCallerException denied) {
            throw new UnsatisfiedLinkError(pathOrName + ": this JVM denies native access");
        }
        return switch (linker.open(pathOrName)) {
            case Result.Opened(MemorySegment handle) -> new OpenedObject(linker, handle);
            case Result.Failed(String reason) -> throw new UnsatisfiedLinkError(reason);
        };
    }

    @Override
    public Optional<Path> path() {
        return linker.path(handle);
    }

    @Override
    public boolean has(String symbol) {
        return linker.symbol(handle, symbol).isPresent();
    }

    @Override
    public Optional<String> text(String symbol) {
        MemorySegment variable = linker.symbol(handle, symbol)
                .orElseThrow(() -> new IllegalArgumentException("no symbol " + symbol + " in " + path()));
        MemorySegment text = variable.reinterpret(ADDRESS.byteSize()).get(ADDRESS, 0);
        return text.address() == 0 ? Optional.empty() : Optional.of(NativeMemory.utf8(text));
    }
}
