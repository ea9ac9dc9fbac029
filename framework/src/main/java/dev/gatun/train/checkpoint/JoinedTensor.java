package dev.gatun.train.checkpoint;

import dev.gatun.graph.Part;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A tensor that is read out of the files that have its parts. */
final class JoinedTensor {

    private final TensorEntry entry;
    /** In the order of the whole, without a gap. */
    private final List<Stretch> stretches;

    /** Bytes that are contiguous both in the whole tensor and in the flat one of a file. */
    private record Stretch(long whole, long local, long bytes, StoredTensors file) {}

    private JoinedTensor(TensorEntry entry, List<Stretch> stretches) {
        this.entry = entry;
        this.stretches = stretches;
    }

    /**
     * @param files by their numbers less 1
     * @throws IllegalArgumentException where parts overlap, or leave a gap, or are not in their files
     */
    static JoinedTensor of(String name, TensorIndex.Parts parts, List<? extends StoredTensors> files) {
        Part cut = parts.cut();
        long[] shape = cut.whole().dims().stream().mapToLong(Integer::longValue).toArray();
        TensorEntry entry = TensorEntry.of(name, parts.dtype(), shape);
        TensorEntry flat = TensorEntry.of(
                name, parts.dtype(), Part.shardLength(cut.piece().elements(), cut.shard().size()));
        int width = parts.dtype().bytes();
        List<Stretch> stretches = new ArrayList<>();
        for (int split = 0; split < cut.split().size(); split++) {
            for (int shard = 0; shard < cut.shard().size(); shard++) {
                if (parts.file(split, shard) == 0) {
                    continue;
                }
                StoredTensors file = files.get(parts.file(split, shard) - 1);
                if (!flat.equals(file.entries().get(name))) {
                    throw new IllegalArgumentException(
                            file.path().getFileName() + " has not the part of " + name + " that it should have");
                }
                for (Part.Run run : new TensorPart(cut, split, shard).runs()) {
                    stretches.add(
                            new Stretch(run.whole() * width, run.local() * width, run.length() * width, file));
                }
            }
        }
        stretches.sort(Comparator.comparingLong(Stretch::whole));
        requireAll(entry, stretches);
        return new JoinedTensor(entry, stretches);
    }

    private static void requireAll(TensorEntry entry, List<Stretch> stretches) {
        long end = 0;
        for (Stretch stretch : stretches) {
            if (stretch.whole != end) {
                throw new IllegalArgumentException("bytes " + Math.min(end, stretch.whole) + " to "
                        + Math.max(end, stretch.whole) + " of " + entry.name() + " are in "
                        + (stretch.whole < end ? "two files" : "no file"));
            }
            end += stretch.bytes;
        }
        if (end != entry.bytes()) {
            throw new IllegalArgumentException(
                    "bytes " + end + " to " + entry.bytes() + " of " + entry.name() + " are in no file");
        }
    }

    TensorEntry entry() {
        return entry;
    }

    /** As {@link StoredTensors#read}. */
    void read(long offset, ByteBuffer into) {
        int limit = into.limit();
        long at = offset;
        for (int index = holding(offset); into.remaining() > 0; index++) {
            Stretch stretch = stretches.get(index);
            long skipped = at - stretch.whole;
            int length = (int) Math.min(stretch.bytes - skipped, into.remaining());
            into.limit(into.position() + length);
            stretch.file.read(entry.name(), stretch.local + skipped, into);
            into.limit(limit);
            at += length;
        }
    }

    /** The stretch that has that byte; the first where there is none. */
    private int holding(long offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).whole <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
