package dev.gatun.train.checkpoint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Tensors of random bytes, the same for the same seed, given in pieces that do not end where tensors do. */
record RandomTensors(long seed, List<TensorEntry> entries) implements TensorSource {

    private static final int PIECE = 100;

    static RandomTensors of(long seed) {
        return new RandomTensors(
                seed, List.of(TensorEntry.of("wte.weight", Dtype.F32, 7, 9), TensorEntry.of("mask", Dtype.U8, 5)));
    }

    byte[] content() {
        byte[] content = new byte[Math.toIntExact(entries.stream().mapToLong(TensorEntry::bytes).sum())];
        new Random(seed).nextBytes(content);
        return content;
    }

    @Override
    public void writeTo(TensorSink sink) {
        byte[] content = content();
        for (int from = 0; from < content.length; from += PIECE) {
            sink.write(ByteBuffer.wrap(content, from, Math.min(PIECE, content.length - from)));
        }
    }

    /** Whether the file holds exactly this. */
    boolean isIn(StoredTensors file) {
        ByteBuffer read = ByteBuffer.allocate(content().length);
        for (TensorEntry entry : entries) {
            read.limit(read.position() + Math.toIntExact(entry.bytes()));
            file.read(entry.name(), 0, read);
        }
        return List.copyOf(file.entries().values()).equals(entries)
                && Arrays.equals(read.array(), content());
    }
}
