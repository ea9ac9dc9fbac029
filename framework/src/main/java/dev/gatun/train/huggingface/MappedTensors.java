package dev.gatun.train.huggingface;

import dev.gatun.train.checkpoint.FloatType;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Tensors under other names, layouts and types than they are kept in: converted as they are read. */
final class MappedTensors implements StoredTensors {

    /** What is read of a source at once. */
    private static final int PIECE = 1 << 20;

    private final StoredTensors source;
    private final Map<String, MappedTensor> mapped = new LinkedHashMap<>();
    private final SequencedMap<String, TensorEntry> entries = new LinkedHashMap<>();

    /** Takes {@code source} over, which has all that is mapped, in these shapes and as a {@link FloatType}. */
    MappedTensors(StoredTensors source, List<MappedTensor> tensors) {
        this.source = source;
        for (MappedTensor tensor : tensors) {
            mapped.put(tensor.entry().name(), tensor);
            entries.put(tensor.entry().name(), tensor.entry());
        }
    }

    @Override
    public Path path() {
        return source.path();
    }

    @Override
    public SequencedMap<String, TensorEntry> entries() {
        return Collections.unmodifiableSequencedMap(entries);
    }

    /** Only whole elements: {@link IllegalArgumentException} where the stretch cuts one in two. */
    @Override
    public void read(String name, long offset, ByteBuffer into) {
        MappedTensor tensor = mapped.get(name);
        if (tensor == null) {
            throw new HuggingFaceException(path() + " has no tensor " + name + ". Use the folder of the same model.");
        }
        tensor.entry().requireWithin(offset, into.remaining());
        int size = tensor.entry().dtype().bytes();
        if (offset % size != 0 || into.remaining() % size != 0) {
            throw new IllegalArgumentException("bytes " + offset + " to " + (offset + into.remaining()) + " of tensor "
                    + name + " are not whole elements of " + size);
        }
        Stretch stretch = new Stretch(tensor.entry(), into);
        long from = offset / size;
        long to = from + into.remaining() / size;
        long begin = 0;
        for (MappedTensor.Block block : tensor.blocks()) {
            long end = begin + block.elements();
            if (Math.max(from, begin) < Math.min(to, end)) {
                stretch.fill(block, Math.max(from, begin) - begin, Math.min(to, end) - begin);
            }
            begin = end;
        }
    }

    /** What is being read, and how much of it is there. */
    private final class Stretch {

        private final TensorEntry entry;
        private final FloatType type;
        private final ByteBuffer into;

        Stretch(TensorEntry entry, ByteBuffer into) {
            this.entry = entry;
            this.type = FloatType.of(entry.dtype()).orElseThrow();
            this.into = into;
        }

        /** The block's elements from one to another. */
        void fill(MappedTensor.Block block, long from, long to) {
            FloatType stored = FloatType.of(source.entries().get(block.source()).dtype()).orElseThrow();
            int bytes = Math.toIntExact((to - from) * type.bytes());
            ByteBuffer target = into.slice(into.position(), bytes).order(ByteOrder.LITTLE_ENDIAN);
            if (block.transposed()) {
                transpose(block, stored, from, to, target);
            } else if (stored == type) {
                source.read(block.source(), (block.first() * block.columns() + from) * type.bytes(), target);
            } else {
                convert(block, stored, from, to, target);
            }
            into.position(into.position() + bytes);
        }

        private void convert(MappedTensor.Block block, FloatType stored, long from, long to, ByteBuffer target) {
            ByteBuffer piece = piece(stored, to - from);
            int capacity = piece.capacity() / stored.bytes();
            long first = block.first() * block.columns() + from;
            int done = 0;
            while (done < to - from) {
                int count = (int) Math.min(capacity, to - from - done);
                piece.clear().limit(count * stored.bytes());
                source.read(block.source(), (first + done) * stored.bytes(), piece);
                for (int index = 0; index < count; index++) {
                    put(target, done + index, stored.get(piece, index * stored.bytes()));
                }
                done += count;
            }
        }

        /** Of each of the source's rows, which are the block's columns, the stretch that is asked for. */
        private void transpose(MappedTensor.Block block, FloatType stored, long from, long to, ByteBuffer target) {
            long firstRow = from / block.columns();
            long rows = (to - 1) / block.columns() + 1 - firstRow;
            ByteBuffer piece = piece(stored, rows);
            int capacity = piece.capacity() / stored.bytes();
            for (long column = 0; column < block.columns(); column++) {
                for (long done = 0; done < rows; done += capacity) {
                    int count = (int) Math.min(capacity, rows - done);
                    long at = (block.first() + column) * block.rows() + firstRow + done;
                    source.read(block.source(), at * stored.bytes(), piece.clear().limit(count * stored.bytes()));
                    for (int index = 0; index < count; index++) {
                        long element = (firstRow + done + index) * block.columns() + column;
                        if (element >= from && element < to) {
                            put(target, (int) (element - from), stored.get(piece, index * stored.bytes()));
                        }
                    }
                }
            }
        }

        private ByteBuffer piece(FloatType stored, long elements) {
            return ByteBuffer.allocate((int) Math.min(PIECE, elements * stored.bytes())).order(ByteOrder.LITTLE_ENDIAN);
        }

        private void put(ByteBuffer target, int index, float value) {
            if (!type.putFinite(target, index * type.bytes(), value)) {
                throw new HuggingFaceException("Tensor " + entry.name() + " has the value " + value + ", which "
                        + type.dtype() + " cannot hold. Use bf16 or fp32.");
            }
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
