package dev.gatun.exec;

import dev.gatun.device.Memory;
import dev.gatun.graph.Tensor;
import java.nio.ByteBuffer;

/** A tensor where it is kept between programs, for the host to read and write. */
public final class Place {

    private final Tensor tensor;
    private final int rank;
    private final Memory memory;
    private final long offset;

    Place(Tensor tensor, int rank, Memory memory, long offset) {
        this.tensor = tensor;
        this.rank = rank;
        this.memory = memory;
        this.offset = offset;
    }

    public Tensor tensor() {
        return tensor;
    }

    public int rank() {
        return rank;
    }

    /** Writes {@code length} values from index {@code from} on to the tensor's beginning. */
    public void write(int[] values, int from, int length) {
        check(0, (long) length * Integer.BYTES);
        memory.write(offset, values, from, length);
    }

    /** Writes {@code length} values to flat index {@code at} of the tensor. */
    public void write(long at, float[] values, int length) {
        check(at * Float.BYTES, (long) length * Float.BYTES);
        memory.write(offset + at * Float.BYTES, values, 0, length);
    }

    /** Reads {@code length} values from flat index {@code at} of the tensor. */
    public void read(long at, float[] values, int length) {
        check(at * Float.BYTES, (long) length * Float.BYTES);
        memory.read(offset + at * Float.BYTES, values, 0, length);
    }

    /** Fills what remains of the buffer from that byte of the tensor. */
    public void read(long at, ByteBuffer into) {
        check(at, into.remaining());
        memory.read(offset + at, into);
    }

    /** Writes what remains of the buffer from that byte of the tensor on. */
    public void write(long at, ByteBuffer from) {
        check(at, from.remaining());
        memory.write(offset + at, from);
    }

    private void check(long at, long bytes) {
        if (at < 0 || at + bytes > tensor.bytes()) {
            throw new IndexOutOfBoundsException(bytes + " bytes at " + at + " of " + tensor);
        }
    }
}
