package dev.gatun.device.cpu;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.device.Layout;
import dev.gatun.device.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/** A CPU device's arena. */
final class CpuMemory implements Memory {

    private final MemorySegment segment;

    CpuMemory(Arena arena, long bytes) {
        segment = arena.allocate(bytes, Layout.ALIGNMENT);
    }

    MemorySegment slice(long offset, long bytes) {
        return segment.asSlice(offset, bytes);
    }

    @Override
    public long bytes() {
        return segment.byteSize();
    }

    @Override
    public void write(long offset, ByteBuffer from) {
        MemorySegment source = MemorySegment.ofBuffer(from);
        MemorySegment.copy(source, 0, segment, offset, source.byteSize());
        from.position(from.limit());
    }

    @Override
    public void read(long offset, ByteBuffer into) {
        MemorySegment target = MemorySegment.ofBuffer(into);
        MemorySegment.copy(segment, offset, target, 0, target.byteSize());
        into.position(into.limit());
    }

    @Override
    public void write(long offset, int[] values, int from, int length) {
        MemorySegment.copy(values, from, segment, JAVA_INT, offset, length);
    }

    @Override
    public void write(long offset, float[] values, int from, int length) {
        MemorySegment.copy(values, from, segment, JAVA_FLOAT, offset, length);
    }

    @Override
    public void read(long offset, float[] values, int from, int length) {
        MemorySegment.copy(segment, JAVA_FLOAT, offset, values, from, length);
    }
}
