package dev.gatun.train;

import dev.gatun.device.Memory;
import dev.gatun.device.cpu.HostMemory;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.checkpoint.TensorPart;
import dev.gatun.train.checkpoint.TensorSink;
import dev.gatun.train.checkpoint.TensorSource;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** A copy of tensors in the host's memory, which stays as it is while they change. */
final class HostCopy implements TensorSource {

    private static final int PIECE = 4 << 20;

    private final TensorSource original;
    private final List<TensorEntry> entries;
    private final Map<String, TensorPart> parts;
    private final long bytes;
    private final Memory memory;

    /** Takes the memory; there is no copy until {@link #take}. */
    HostCopy(TensorSource original) {
        this.original = original;
        entries = original.entries();
        parts = original.parts();
        bytes = entries.stream().mapToLong(TensorEntry::bytes).sum();
        memory = HostMemory.allocate(bytes);
    }

    /** Copies what the tensors are now over what they were. */
    void take() {
        original.writeTo(new TensorSink() {
            private long at;

            @Override
            public void write(ByteBuffer piece) {
                int length = piece.remaining();
                memory.write(at, piece);
                at += length;
            }
        });
    }

    @Override
    public List<TensorEntry> entries() {
        return entries;
    }

    @Override
    public Map<String, TensorPart> parts() {
        return parts;
    }

    @Override
    public void writeTo(TensorSink sink) {
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        for (long at = 0; at < bytes; at += PIECE) {
            piece.clear().limit((int) Math.min(PIECE, bytes - at));
            memory.read(at, piece);
            sink.write(piece.flip());
        }
    }
}
