package dev.gatun.bindings;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The libraries' functions that put a status into words.
 *
 * <p>Each method answers null where the function cannot be called: a failure is being reported, and that
 * report must not be lost to a second one. Handles are made anew each time, for failures are rare.
 */
final class StatusText {

    private StatusText() {}

    /** {@code const char* function(int status)}. */
    static String ofStatus(NativeLibrary library, String function, int status) {
        try {
            MethodHandle handle = library.symbols()
                    .downcall(function, FunctionDescriptor.of(ADDRESS, JAVA_INT), null);
            return textAt((MemorySegment) handle.invokeExact(status));
        } catch (Throwable e) {
            return null;
        }
    }

    /** {@code const char* function(void* object)}, for no object in particular. */
    static String ofLastError(NativeLibrary library, String function) {
        try {
            MethodHandle handle = library.symbols()
                    .downcall(function, FunctionDescriptor.of(ADDRESS, ADDRESS), null);
            return textAt((MemorySegment) handle.invokeExact(MemorySegment.NULL));
        } catch (Throwable e) {
            return null;
        }
    }

    /** {@code void function(char* text, size_t bytes)}. */
    static String written(NativeLibrary library, String function) {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle handle = library.symbols()
                    .downcall(function, FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG), null);
            MemorySegment text = arena.allocate(4096);
            // The last byte stays zero, whatever the function makes of a text that is too long.
            handle.invokeExact(text, text.byteSize() - 1);
            return textAt(text);
        } catch (Throwable e) {
            return null;
        }
    }

    /** {@code int function(int status, char* text, int* length)}. */
    static String writtenFor(NativeLibrary library, String function, int status) {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle handle = library.symbols()
                    .downcall(function, FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS), null);
            MemorySegment text = arena.allocate(4096);
            int answer = (int) handle.invokeExact(status, text, arena.allocate(JAVA_INT));
            return answer == 0 ? textAt(text) : null;
        } catch (Throwable e) {
            return null;
        }
    }

    private static String textAt(MemorySegment cString) {
        return cString.address() == 0 ? null : NativeMemory.utf8(cString);
    }
}
