package dev.gatun.exec;

import dev.gatun.device.Memory;
import dev.gatun.device.Peers;
import dev.gatun.graph.Part;
import dev.gatun.graph.Tensor;
import java.nio.ByteBuffer;
import java.util.List;

/** A tensor where it is kept between programs, for the host to read and write. */
public final class Place {

    private final Tensor tensor;
    private final Peers peers;
    private final Memory memory;
    private final long offset;

    Place(Tensor tensor, Peers peers, Memory memory, long offset) {
        this.tensor = tensor;
        this.peers = peers;
        this.memory = memory;
        this.offset = offset;
    }

    /** In another process, whose memory it is. */
    static Place elsewhere(Tensor tensor, Peers peers) {
        return new Place(tensor, peers, new Elsewhere(peers.rank()), 0);
    }

    public Tensor tensor() {
        return tensor;
    }

    public int rank() {
        return peers.rank();
    }

    /**
     * Which part of the whole tensor it is: its number among those that the whole is split into, and among their
     * shards.
     */
    public Piece piece() {
        Part part = tensor.part();
        return new Piece(peers.index(part.split()), peers.index(part.shard()));
    }

    /** One of the parts of a tensor; ranks with the same hold copies. */
    public record Piece(int split, int shard) {}

    /** Where its elements are in the whole tensor. */
    public List<Part.Run> runs() {
        Piece piece = piece();
        return tensor.part().runs(piece.split, piece.shard);
    }

    /** Writes {@code length} values from index {@code from} on to the tensor's beginning. */
    public void write(int[] values, int from, int length) {
        memory.write(byteOffset(0, length, Integer.BYTES), values, from, length);
    }

    /** Writes {@code length} values to flat index {@code at} of the tensor. */
    public void write(long at, float[] values, int length) {
        memory.write(byteOffset(at, length, Float.BYTES), values, 0, length);
    }

    /** Reads {@code length} values from flat index {@code at} of the tensor. */
    public void read(long at, float[] values, int length) {
        memory.read(byteOffset(at, length, Float.BYTES), values, 0, length);
    }

    /** Fills what remains of the buffer from that byte of the tensor. */
    public void read(long at, ByteBuffer into) {
        memory.read(byteOffset(at, into.remaining(), 1), into);
    }

    /** Writes what remains of the buffer from that byte of the tensor on. */
    public void write(long at, ByteBuffer from) {
        memory.write(byteOffset(at, from.remaining(), 1), from);
    }

    /** Where in the memory {@code count} values of that size begin, if they are all the tensor's. */
    private long byteOffset(long at, int count, int size) {
        long room = tensor.bytes() / size;
        if (at < 0 || count < 0 || at > room - count) {
            throw new IndexOutOfBoundsException(
                    count + " values of " + size + " bytes at " + at + " are not within " + tensor);
        }
        return offset + at * size;
    }
}
