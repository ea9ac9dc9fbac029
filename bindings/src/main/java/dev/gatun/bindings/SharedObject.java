package dev.gatun.bindings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A shared object that is none of {@link NativeLibrary}'s, opened to see what is in it, such as a plugin that a
 * library would open by itself.
 */
public interface SharedObject {

    /** The file behind it, if the linker tells. */
    Optional<Path> path();

    /** Whether it has a function or a variable of this name. */
    boolean has(String symbol);

    /**
     * What the {@code const char*} says that a variable is or begins with; empty where that is a null pointer.
     * The variable must be such a pointer, as any other would be followed too.
     *
     * @throws IllegalArgumentException if there is no such variable
     */
    Optional<String> text(String symbol);

    /**
     * Opens a file by its path, or by its name in the linker's own places, {@code LD_LIBRARY_PATH} among them. Its
     * constructors run, and it is never closed.
     *
     * @throws UnsatisfiedLinkError if it cannot be opened, with the linker's reason
     */
    static SharedObject open(String pathOrName) {
        return OpenedObject.open(pathOrName);
    }
}
