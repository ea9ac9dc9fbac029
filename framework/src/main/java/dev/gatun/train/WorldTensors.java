package dev.gatun.train;

import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Part;
import dev.gatun.graph.Role;
import dev.gatun.parallel.TrainingPrograms;
import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.StoredTensors;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.checkpoint.TensorSink;
import dev.gatun.train.checkpoint.TensorSource;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A world's tensors of one role, whole, to and from a checkpoint, a few MiB at a time; all are fp32. */
final class WorldTensors implements TensorSource {

    private static final int PIECE = 4 << 20;
    private static final int MISTAKES_SHOWN = 20;

    private final Map<String, List<Place>> places;

    /** The tensors of a role. */
    WorldTensors(World world, Role role) {
        this(new TreeMap<>(world.places(role)));
    }

    private WorldTensors(Map<String, List<Place>> places) {
        this.places = places;
    }

    /** The model's parameters under their own names: what the optimizer works on, in 16 bits their fp32 copies. */
    static WorldTensors parameters(World world) {
        Map<String, List<Place>> masters = world.places(Role.MASTER);
        if (masters.isEmpty()) {
            return new WorldTensors(world, Role.PARAMETER);
        }
        Map<String, List<Place>> named = new TreeMap<>();
        masters.forEach((name, held) ->
                named.put(name.substring(0, name.length() - TrainingPrograms.MASTER.length()), held));
        return new WorldTensors(named);
    }

    @Override
    public List<TensorEntry> entries() {
        return places.entrySet().stream()
                .map(tensor -> entry(tensor.getKey(), tensor.getValue()))
                .toList();
    }

    private static TensorEntry entry(String name, List<Place> held) {
        long[] dims = whole(held).whole().dims().stream().mapToLong(Integer::longValue).toArray();
        return TensorEntry.of(name, Dtype.F32, dims);
    }

    private static Part whole(List<Place> held) {
        return held.getFirst().tensor().part();
    }

    @Override
    public void writeTo(TensorSink sink) {
        ByteBuffer piece = piece();
        places.values().forEach(held -> {
            Collection<Place> parts = distinct(held);
            forEachPiece(held, piece, at -> {
                for (Place part : parts) {
                    meet(part, at, piece, part::read);
                }
                sink.write(piece.rewind());
            });
        });
    }

    /**
     * Reads every tensor, for all ranks that hold some of it; what no rank holds is not read.
     *
     * @throws TrainingException which names every tensor that is missing, or there in another shape
     */
    void load(StoredTensors stored) {
        requireAll(stored);
        ByteBuffer piece = piece();
        places.forEach((name, held) -> forEachPiece(held, piece, at -> {
            if (held.stream().noneMatch(part -> meets(part, at, piece.limit()))) {
                return;
            }
            stored.read(name, at, piece);
            piece.rewind();
            for (Place part : held) {
                meet(part, at, piece, part::write);
            }
        }));
    }

    private void requireAll(StoredTensors stored) {
        List<String> mistakes = new ArrayList<>();
        for (TensorEntry needed : entries()) {
            TensorEntry found = stored.entries().get(needed.name());
            if (found == null) {
                mistakes.add("there is no " + needed.name());
            } else if (!found.equals(needed)) {
                mistakes.add(needed.name() + " is " + found.dtype() + found.shape() + " and not " + needed.dtype()
                        + needed.shape());
            }
        }
        if (!mistakes.isEmpty()) {
            int others = mistakes.size() - MISTAKES_SHOWN;
            throw new TrainingException(stored.path() + " is of another model: "
                    + String.join("; ", mistakes.subList(0, Math.min(MISTAKES_SHOWN, mistakes.size())))
                    + (others > 0 ? "; and " + others + " more" : "")
                    + ". Use the configuration that the checkpoint was made with.");
        }
    }

    /** What is done with a stretch of a part and of a piece's bytes. */
    private interface Exchange {
        void between(long local, ByteBuffer bytes);
    }

    private interface Step {
        void at(long byteOffset);
    }

    /** One rank for each part. */
    private static Collection<Place> distinct(List<Place> held) {
        Map<Place.Piece, Place> parts = new LinkedHashMap<>();
        held.forEach(place -> parts.putIfAbsent(place.piece(), place));
        return parts.values();
    }

    private static void forEachPiece(List<Place> held, ByteBuffer piece, Step step) {
        long bytes = whole(held).whole().elements() * Float.BYTES;
        for (long at = 0; at < bytes; at += piece.capacity()) {
            piece.clear().limit((int) Math.min(piece.capacity(), bytes - at));
            step.at(at);
        }
    }

    /** Finds what a part has of the bytes of a whole tensor from {@code at} on. */
    private static void meet(Place part, long at, ByteBuffer piece, Exchange exchange) {
        for (Part.Run run : part.runs()) {
            long start = Math.max(run.whole() * Float.BYTES, at);
            long end = Math.min((run.whole() + run.length()) * Float.BYTES, at + piece.limit());
            if (start < end) {
                ByteBuffer bytes = piece.slice((int) (start - at), (int) (end - start)).order(piece.order());
                exchange.between(run.local() * Float.BYTES + start - run.whole() * Float.BYTES, bytes);
            }
        }
    }

    private static boolean meets(Place part, long at, int bytes) {
        return part.runs().stream().anyMatch(run ->
                run.whole() * Float.BYTES < at + bytes && (run.whole() + run.length()) * Float.BYTES > at);
    }

    private static ByteBuffer piece() {
        return ByteBuffer.allocateDirect(PIECE).order(ByteOrder.nativeOrder());
    }
}
