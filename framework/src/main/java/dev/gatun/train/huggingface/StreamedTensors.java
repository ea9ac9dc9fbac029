package dev.gatun.train.huggingface;

import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.checkpoint.TensorSink;
import dev.gatun.train.checkpoint.TensorSource;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Stored tensors on their way into a file, some MiB at a time.
 *
 * @param entries those to write, in this order
 * @param progress told of bytes as they are written
 */
record StreamedTensors(StoredTensors stored, List<TensorEntry> entries, LongConsumer progress) implements TensorSource {

    private static final int PIECE = 8 << 20;

    @Override
    public void writeTo(TensorSink sink) {
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        for (TensorEntry entry : entries) {
            for (long at = 0; at < entry.bytes(); at += PIECE) {
                int bytes = (int) Math.min(PIECE, entry.bytes() - at);
                stored.read(entry.name(), at, piece.clear().limit(bytes));
                sink.write(piece.flip());
                progress.accept(bytes);
            }
        }
    }
}
