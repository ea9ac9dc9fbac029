package dev.gatun.exec;

import dev.gatun.device.Memory;
import java.nio.ByteBuffer;

/** The memory of a rank that another process has, which alone reads and writes it. */
record Elsewhere(int rank) implements Memory {

    @Override
    public long bytes() {
        throw notHere();
    }

    @Override
    public void write(long offset, ByteBuffer from) {
        throw notHere();
    }

    @Override
    public void read(long offset, ByteBuffer into) {
        throw notHere();
    }

    @Override
    public void write(long offset, int[] values, int from, int length) {
        throw notHere();
    }

    @Override
    public void write(long offset, float[] values, int from, int length) {
        throw notHere();
    }

    @Override
    public void read(long offset, float[] values, int from, int length) {
        throw notHere();
    }

    private IllegalStateException notHere() {
        return new IllegalStateException("rank " + rank + " is in another process, and its memory with it");
    }
}
