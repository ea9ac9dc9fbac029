package dev.gatun.train;

import dev.gatun.exec.Place;
import dev.gatun.graph.DType;
import dev.gatun.graph.Part;
import dev.gatun.train.checkpoint.FloatType;
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
 * Tensors, or parts of them, that one rank holds, to and from a checkpoint, a few MiB at a time; all are fp32 or bf16,
 * and are written so. A part is kept as the rank has it, with the padding at its end or between its sections.
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
                    : TensorEntry.of(name, type().dtype(), place.tensor().shape().elements());
        }

        FloatType type() {
            return RankTensors.type(place);
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
        return new TensorEntry(name, type(place).dtype(), dims.stream().map(Integer::longValue).toList());
    }

    private static FloatType type(Place place) {
        return place.tensor().dtype() == DType.BF16 ? FloatType.BF16 : FloatType.F32;
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

    /**
     * Reads what the rank holds of each tensor, and nothing else.
     *
     * @param values to which type's nearest values they are rounded, if they have more bits
     */
    void load(StoredTensors stored, FloatType values) {
        ByteBuffer read = piece();
        ByteBuffer converted = piece();
        for (Held held : all) {
            FloatType from = FloatType.of(stored.entries().get(held.name).dtype()).orElseThrow();
            FloatType to = held.type();
            boolean same = from == to && from == values;
            int most = PIECE / Float.BYTES;
            for (Part.Run run : held.place.runs()) {
                for (long at = 0; at < run.length(); at += most) {
                    int length = (int) Math.min(most, run.length() - at);
                    read.clear().limit(length * from.bytes());
                    stored.read(held.name, (run.whole() + at) * from.bytes(), read);
                    read.flip();
                    ByteBuffer written = same ? read : convert(read, from, values, converted, to);
                    held.place.write((run.local() + at) * to.bytes(), written);
                }
            }
        }
    }

    private static ByteBuffer convert(
            ByteBuffer read, FloatType from, FloatType values, ByteBuffer converted, FloatType to) {
        int length = read.limit() / from.bytes();
        ByteBuffer one = ByteBuffer.allocate(Float.BYTES).order(converted.order());
        converted.clear().limit(length * to.bytes());
        for (int index = 0; index < length; index++) {
            values.put(one, 0, from.get(read, index * from.bytes()));
            to.put(converted, index * to.bytes(), values.get(one, 0));
        }
        return converted;
    }

    private static ByteBuffer piece() {
        return ByteBuffer.allocateDirect(PIECE).order(ByteOrder.nativeOrder());
    }
}
