package dev.gatun.bindings;

import java.nio.file.Path;
import java.util.List;

/** What to say about a library that cannot be used: what was found, what is needed, how to mend it. */
final class LibraryMessages {

    private LibraryMessages() {}

    static String missing(NativeLibrary library, List<Attempt> attempts) {
        StringBuilder message = new StringBuilder(library.displayName()).append(" was not found. Tried, in order:");
        attempts.forEach(attempt -> message.append("\n  ").append(attempt));
        return message.append("\nTo point to it, ").append(settings(library)).append('.')
                .append("\nIt comes with ").append(library.supplier()).append('.')
                .toString();
    }

    static String missingWhereSet(NativeLibrary library, String setting, Attempt attempt) {
        return library.displayName() + " was not found where " + setting + " points: " + attempt.what() + ": "
                + attempt.reason() + ". Nothing else is tried while it is set. Correct it or remove it: "
                + settings(library) + ".";
    }

    static String tooOld(NativeLibrary library, Path path, Version version) {
        return named(library, version, path) + " is too old: " + library.displayName() + " " + library.minimum()
                + " or newer is needed. Update it (it comes with " + library.supplier() + "), or "
                + settings(library) + ".";
    }

    static String mute(NativeLibrary library, Path path, String reason) {
        return library.displayName() + " (" + path + ") does not tell its version, and without it cannot be"
                + " trusted to match Gatun's calls: " + reason + ". It comes with " + library.supplier()
                + "; to use another, " + settings(library) + ".";
    }

    static String noSymbol(LibraryStatus.Usable found, String symbol, String since) {
        NativeLibrary library = found.library();
        String message = named(library, found.version(), found.path()) + " has no " + symbol;
        if (since == null) {
            return message;
        }
        String needed = library.displayName() + " " + since;
        return found.version().isAtLeast(Version.parse(since))
                ? message + ", though " + needed + " and newer should have it"
                : message + ": it needs " + needed + " or newer";
    }

    static String noNativeAccess(NativeLibrary library) {
        return library.displayName() + " cannot be opened: native access is denied to the module"
                + " dev.gatun.bindings. Run java with --enable-native-access=dev.gatun.bindings"
                + " (ALL-UNNAMED on the class path).";
    }

    private static String named(NativeLibrary library, Version version, Path path) {
        return library.displayName() + " " + version + " (" + path + ")";
    }

    private static String settings(NativeLibrary library) {
        return "give the file or its folder with -D" + library.property() + "=PATH or " + library.variable()
                + "=PATH";
    }
}
