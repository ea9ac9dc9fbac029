package dev.gatun.train;

import dev.gatun.exec.Place;
import dev.gatun.graph.Part;
import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.checkpoint.TensorPart;
import dev.gatun.train.checkpoint.TensorSink;
import dev.gatun.train.checkpoint.TensorSource;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tensors, or parts of them, that one rank holds, to and from a checkpoint, a few MiB at a time; all are fp32. A part
 * is kept as the rank has it, with the padding at its end or between its sections.
 */
final class RankTensors implements TensorSource {

    private static final int PIECE = 4 << 20;

    private final List<Held> all = new ArrayList<>();
    private long bytes;

    private record Held(String name, Place place) {

        boolean isWhole() {
            Part part = place.tensor().part();
            return part.split().alone() && part.shard().alone();
        }

        TensorEntry entry() {
            return isWhole()
                    ? whole(name, place)
                    : TensorEntry.of(name, Dtype.F32, place.tensor().shape().elements());
        }

        TensorPart part() {
            return new TensorPart(place.tensor().part(), place.piece().split(), place.piece().shard());
        }
    }

    void add(String name, Place place) {
        all.add(new Held(name, place));
        bytes += place.tensor().bytes();
    }

    long bytes() {
        return bytes;
    }

    void sortByName() {
        all.sort(Comparator.comparing(Held::name));
    }

    /** The tensor that a place has a part of, whole. */
    static TensorEntry whole(String name, Place place) {
        List<Integer> dims = place.tensor().part().whole().dims();
        return new TensorEntry(name, Dtype.F32, dims.stream().map(Integer::longValue).toList());
    }

    @Override
    public List<TensorEntry> entries() {
        return all.stream().map(Held::entry).toList();
    }

    @Override
    public Map<String, TensorPart> parts() {
        return all.stream().filter(held -> !held.isWhole()).collect(Collectors.toMap(Held::name, Held::part));
    }

    @Override
    public void writeTo(TensorSink sink) {
        ByteBuffer piece = piece();
        for (Held held : all) {
            long length = held.place.tensor().bytes();
            for (long at = 0; at < length; at += piece.capacity()) {
                piece.clear().limit((int) Math.min(piece.capacity(), length - at));
                held.place.read(at, piece);
                sink.write(piece.flip());
            }
        }
    }

    /** Reads what the rank holds of each tensor, and nothing else. */
    void load(StoredTensors stored) {
        ByteBuffer piece = piece();
        for (Held held : all) {
            for (Part.Run run : held.place.runs()) {
                long length = run.length() * Float.BYTES;
                for (long at = 0; at < length; at += piece.capacity()) {
                    piece.clear().limit((int) Math.min(piece.capacity(), length - at));
                    stored.read(held.name, run.whole() * Float.BYTES + at, piece);
                    held.place.write(run.local() * Float.BYTES + at, piece.flip());
                }
            }
        }
    }

    private static ByteBuffer piece() {
        return ByteBuffer.allocateDirect(PIECE).order(ByteOrder.nativeOrder());
    }
}
