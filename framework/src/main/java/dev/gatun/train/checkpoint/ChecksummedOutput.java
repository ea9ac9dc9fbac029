package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Counts and sums up what goes to a file, so that its bytes need not be read again. */
final class ChecksummedOutput implements Disk.Output {

    private final Disk.Output output;
    private final CRC32C crc = new CRC32C();
    private long bytes;

    ChecksummedOutput(Disk.Output output) {
        this.output = output;
    }

    @Override
    public void write(ByteBuffer piece) throws IOException {
        bytes += piece.remaining();
        crc.update(piece.duplicate());
        output.write(piece);
    }

    @Override
    public void force() throws IOException {
        output.force();
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    /** Of what was written so far. */
    Checksum checksum() {
        return new Checksum(bytes, (int) crc.getValue());
    }
}
