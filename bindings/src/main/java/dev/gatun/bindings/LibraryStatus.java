package dev.gatun.bindings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of looking for a native library and opening it. */
public sealed interface LibraryStatus {

    /** The library this is about. */
    NativeLibrary library();

    /** The outcome in words: where the library is, or everything tried and how to mend it. */
    String message();

    /** Whether the library's functions can be called. */
    default boolean usable() {
        return this instanceof Usable;
    }

    /**
     * Opened, and new enough.
     *
     * @param library the library
     * @param path the file that was opened, symbolic links followed
     * @param version what the library says of itself
     * @param place what led to it, such as {@code LD_LIBRARY_PATH}
     */
    record Usable(NativeLibrary library, Path path, Version version, String place) implements LibraryStatus {
        @Override
        public String message() {
            return library.displayName() + " " + version + " (" + path + "), by " + place;
        }
    }

    /**
     * Opened, but not to be called: older than the minimum, or unable to tell its version.
     *
     * @param library the library
     * @param path the file that was opened, symbolic links followed
     * @param version what the library says of itself, empty where it could not tell
     * @param message why it is refused, and how to mend it
     */
    record Refused(NativeLibrary library, Path path, Optional<Version> version, String message)
            implements LibraryStatus {}

    /**
     * Not opened.
     *
     * @param library the library
     * @param attempts every place tried, in order
     * @param message the same in words, with the settings that would point to the library
     */
    record Missing(NativeLibrary library, List<Attempt> attempts, String message) implements LibraryStatus {
        public Missing {
            attempts = List.copyOf(attempts);
        }
    }
}
