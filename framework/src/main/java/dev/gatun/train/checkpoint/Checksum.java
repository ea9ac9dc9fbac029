package dev.gatun.train.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Tells whether a file is what was written. CRC-32C, since the CPU has an instruction for it and a save should wait
 * for the disk and not for a digest: it guards against accidents, and not against an attacker.
 */
record Checksum(long bytes, int crc32c) {

    private static final int PIECE = 4 << 20;

    static Checksum of(byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(content);
        return new Checksum(content.length, (int) crc.getValue());
    }

    static Checksum of(Path file) throws IOException {
        CRC32C crc = new CRC32C();
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer piece = ByteBuffer.allocateDirect((int) Math.clamp(channel.size(), 1, PIECE));
            while (channel.read(piece) >= 0) {
                bytes += piece.flip().remaining();
                crc.update(piece);
                piece.clear();
            }
        }
        return new Checksum(bytes, (int) crc.getValue());
    }
}
