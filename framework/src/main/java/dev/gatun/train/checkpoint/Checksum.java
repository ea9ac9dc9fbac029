package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/**
 * Tells whether bytes are what was written. CRC-32C, since the CPU has an instruction for it and a save should wait for
 * the disk and not for a digest: it guards against accidents, and not against an attacker.
 */
record Checksum(long bytes, int crc32c) {

    private static final int PIECE = 256 << 10;

    static Checksum of(byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(content);
        return new Checksum(content.length, (int) crc.getValue());
    }

    /** Of so many bytes of a file, or of fewer where it ends. */
    static Checksum of(FileChannel file, long from, long bytes) throws IOException {
        CRC32C crc = new CRC32C();
        long at = from;
        ByteBuffer piece = ByteBuffer.allocate((int) Math.clamp(bytes, 1, PIECE));
        while (at < from + bytes) {
            piece.clear().limit((int) Math.min(piece.capacity(), from + bytes - at));
            if (file.read(piece, at) < 0) {
                break;
            }
            at += piece.flip().remaining();
            crc.update(piece);
        }
        return new Checksum(at - from, (int) crc.getValue());
    }
}
