package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Sums up the header and each tensor on their way to a file, so that no byte need be read again. */
final class ChecksummedOutput implements Disk.Output {

    private final Disk.Output output;
    private final List<TensorEntry> tensors;
    private final List<Manifest.Stretch> done = new ArrayList<>();
    private final CRC32C crc = new CRC32C();
    private long bytes;
    /** Of the stretch at hand. */
    private long length;

    ChecksummedOutput(Disk.Output output, EncodedHeader header, List<TensorEntry> tensors) {
        this.output = output;
        this.tensors = tensors;
        this.length = header.bytes().length;
    }

    @Override
    public void write(ByteBuffer piece) throws IOException {
        ByteBuffer rest = piece.duplicate();
        while (rest.hasRemaining()) {
            int part = (int) Math.min(rest.remaining(), length - bytes);
            crc.update(rest.slice(rest.position(), part));
            bytes += part;
            rest.position(rest.position() + part);
            endStretches();
        }
        output.write(piece);
    }

    /** A tensor of no elements ends where it begins. */
    private void endStretches() {
        while (bytes == length && done.size() <= tensors.size()) {
            String tensor = done.isEmpty() ? "" : tensors.get(done.size() - 1).name();
            done.add(new Manifest.Stretch(tensor, new Checksum(bytes, (int) crc.getValue())));
            crc.reset();
            bytes = 0;
            length = done.size() <= tensors.size() ? tensors.get(done.size() - 1).bytes() : Long.MAX_VALUE;
        }
    }

    @Override
    public void force() throws IOException {
        output.force();
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    /** The header and all tensors, once they are written. */
    List<Manifest.Stretch> stretches() {
        return List.copyOf(done);
    }
}
