package dev.gatun.bindings.generator;

import dev.gatun.bindings.Symbols;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The symbols of a library that a test compiled; generated code names it in its {@code SYMBOLS}. */
public final class TestSymbols implements Symbols {

    private final SymbolLookup lookup;

    private TestSymbols(SymbolLookup lookup) {
        this.lookup = lookup;
    }

    /** The symbols of the shared object at {@code path}, or of none where it is empty. */
    public static Symbols of(String path) {
        return new TestSymbols(path.isEmpty()
                ? SymbolLookup.loaderLookup()
                : SymbolLookup.libraryLookup(Path.of(path), Arena.global()));
    }

    @Override
    public MemorySegment find(String name, String since) {
        return lookup.find(name).orElseThrow(() -> new UnsatisfiedLinkError(name + " since " + since));
    }

    @Override
    public MethodHandle downcall(String name, FunctionDescriptor descriptor, String since) {
        return Linker.nativeLinker().downcallHandle(find(name, since), descriptor);
    }
}
