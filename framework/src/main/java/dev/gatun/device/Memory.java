package dev.gatun.device;

import java.nio.ByteBuffer;

/**
 * A device's memory, seen from the host. Offsets and lengths are in bytes unless said otherwise; what is outside the
 * memory throws {@link IndexOutOfBoundsException}. Not to be called while a program runs.
 */
public interface Memory {

    long bytes();

    /** Copies all that remains in the buffer into the memory. */
    void write(long offset, ByteBuffer from);

    /** Fills what remains of the buffer. */
    void read(long offset, ByteBuffer into);

    /** Copies {@code length} values from index {@code from} on. */
    void write(long offset, int[] values, int from, int length);

    /** Copies {@code length} values from index {@code from} on. */
    void write(long offset, float[] values, int from, int length);

    /** Reads {@code length} values to index {@code from} on. */
    void read(long offset, float[] values, int from, int length);
}
