package dev.gatun.bindings.generator.clang;

import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.List;

/** Clang's parser; what it returns lives until it is closed. */
public final class Clang implements AutoCloseable {

    private final Arena arena = Arena.ofShared();
    private final Path folder;
    private final LibClang library;

    /**
     * Opens libclang 20.
     *
     * @param folder where {@code libclang.so} and {@code libLLVM.so} are, with clang's own headers below
     *     {@code lib/clang/20/include}
     * @throws IllegalArgumentException when they are not there
     */
    public Clang(Path folder) {
        this.folder = folder;
        this.library = new LibClang(folder, arena);
    }

    /** The folder of clang's own headers, such as {@code stddef.h}. */
    public Path headers() {
        return folder.resolve("lib/clang/20/include");
    }

    /**
     * Parses C source given as text, as if it stood in a file called {@code name}.
     *
     * @param arguments the compiler's, such as {@code -I}
     * @throws IllegalStateException when clang cannot read it at all; mistakes in the source are in
     *     {@link TranslationUnit#errors()}
     */
    public TranslationUnit parse(String name, String source, List<String> arguments) {
        return TranslationUnit.parse(library, name, source, arguments);
    }

    @Override
    public void close() {
        arena.close();
    }
}
