package dev.gatun.bindings;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The symbols of one native library, found on first use.
 *
 * <p>Obtaining the symbols loads nothing: the library is opened by the first {@link #find} or
 * {@link #downcall}. What that opening found, success or failure, holds for the life of the process.
 * Safe for use by several threads.
 */
public interface Symbols {

    /**
     * The address of a symbol.
     *
     * @param name the symbol, as the library exports it
     * @param since the version of the library that first had it, such as {@code "2.29"}, or null where
     *     every accepted version has it
     * @throws UnsatisfiedLinkError if the library is missing, refused or without this symbol; the
     *     message says which, and how to mend it
     */
    MemorySegment find(String name, String since);

    /**
     * A handle that calls a C function.
     *
     * <p>Never throws for a library or symbol that is missing: generated code asks for handles in class
     * initializers, where an error would be reported once and then hidden behind a
     * {@link NoClassDefFoundError}. The handle returned then has the right type and throws a new
     * {@link UnsatisfiedLinkError}, with the message {@link #find} would give, at every call.
     *
     * @param name the function, as the library exports it
     * @param descriptor its C signature
     * @param since as for {@link #find}
     * @return an ordinary downcall, one that may block; a function that returns a struct takes a
     *     {@link java.lang.foreign.SegmentAllocator} first
     */
    MethodHandle downcall(String name, FunctionDescriptor descriptor, String since);
}
