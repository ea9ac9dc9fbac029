package dev.gatun.bindings;

import java.lang.foreign.MemorySegment;

/**
 * Memory that native code owns, seen from Java.
 *
 * <p>Only this module may make such views, because the JVM cannot check them: it takes the caller's word for
 * size and lifetime. A wrong word is a crash or silent corruption, not an exception.
 */
@SuppressWarnings("restricted") // making unchecked views is what this class is for
public final class NativeMemory {

    private NativeMemory() {}

    /**
     * Host memory at an address, such as what {@code cudaMallocHost} returned.
     *
     * <p>The address must be readable and writable by the CPU: a device pointer is not, and the first access
     * through it ends the process. The view stays accessible after the memory is freed; to free the memory
     * while a view of it is in use, by Java or by a copy still in flight, corrupts whatever comes after.
     *
     * @param address the first byte
     * @param bytes the size of the whole allocation, or less, in bytes
     * @return a view of the global scope that every thread may use
     * @throws IllegalArgumentException if the address is null or the size negative
     */
    public static MemorySegment view(long address, long bytes) {
        if (address == 0 || bytes < 0) {
            throw new IllegalArgumentException(
                    "no memory to view: address 0x" + Long.toHexString(address) + ", " + bytes + " bytes");
        }
        return MemorySegment.ofAddress(address).reinterpret(bytes);
    }

    /**
     * A C string as Java text.
     *
     * <p>Reads up to the first zero byte, wherever that is: the pointer must lead to a terminated string that
     * is still alive, and a pointer to anything else reads on into memory that is not its own.
     *
     * @param cString a {@code const char*}, of any size in Java's eyes
     * @return the text; bytes that are not UTF-8 become replacement characters
     * @throws IllegalArgumentException if the pointer is null
     */
    public static String utf8(MemorySegment cString) {
        if (cString.address() == 0) {
            throw new IllegalArgumentException("no string at a null pointer");
        }
        return cString.reinterpret(Long.MAX_VALUE).getString(0);
    }
}
