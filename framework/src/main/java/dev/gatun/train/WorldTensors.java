package dev.gatun.train;

import dev.gatun.exec.Place;
import dev.gatun.exec.World;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.SafetensorsFile;
import dev.gatun.train.checkpoint.StoredTensor;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.checkpoint.TensorSink;
import dev.gatun.train.checkpoint.TensorSource;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.List;

/** A world's tensors of one role, to and from a checkpoint, a few MiB at a time. */
record WorldTensors(World world, Role role) implements TensorSource {

    private static final int PIECE = 4 << 20;

    private List<Place> places() {
        return world.places(role).stream()
                .sorted(Comparator.comparing(place -> place.tensor().name()))
                .toList();
    }

    @Override
    public List<TensorEntry> entries() {
        return places().stream().map(place -> entry(place.tensor())).toList();
    }

    private static TensorEntry entry(Tensor tensor) {
        long[] dims = tensor.shape().dims().stream().mapToLong(Integer::longValue).toArray();
        return TensorEntry.of(tensor.name(), Dtype.F32, dims);
    }

    @Override
    public void writeTo(TensorSink sink) {
        ByteBuffer piece = piece();
        for (Place place : places()) {
            for (long at = 0; at < place.tensor().bytes(); at += piece.capacity()) {
                piece.clear().limit((int) Math.min(piece.capacity(), place.tensor().bytes() - at));
                place.read(at, piece);
                sink.write(piece.flip());
            }
        }
    }

    /**
     * Reads every tensor of the role, on all ranks that hold it.
     *
     * @throws TrainingException if the file lacks one, or has it in another shape
     */
    void load(SafetensorsFile file) {
        ByteBuffer piece = piece();
        for (Place known : world.places(role)) {
            Tensor tensor = known.tensor();
            StoredTensor stored = file.tensors().get(tensor.name());
            if (stored == null || !stored.entry().equals(entry(tensor))) {
                throw new TrainingException(file.path() + (stored == null
                        ? " has no tensor " + tensor.name()
                        : " has " + tensor.name() + " as " + stored.entry().dtype() + stored.entry().shape())
                        + ", but the model needs one of F32" + tensor.shape().dims()
                        + ": it is of another model. Use the configuration that the checkpoint was made with.");
            }
            List<Place> copies = world.places(role, tensor.name());
            for (long at = 0; at < tensor.bytes(); at += piece.capacity()) {
                piece.clear().limit((int) Math.min(piece.capacity(), tensor.bytes() - at));
                file.read(tensor.name(), at, piece);
                for (Place place : copies) {
                    place.write(at, piece.rewind());
                }
            }
        }
    }

    private static ByteBuffer piece() {
        return ByteBuffer.allocateDirect(PIECE).order(ByteOrder.nativeOrder());
    }
}
