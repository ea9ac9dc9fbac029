package dev.gatun.train.metrics;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * TensorFlow's file of records, each an 8-byte length, its checksum, the data and their checksum; all little-endian.
 * From {@code tensorflow/core/lib/io/record_writer.h}.
 */
final class TfRecordFile implements AutoCloseable {

    private static final int FRAME = Long.BYTES + 2 * Integer.BYTES;
    private static final int CHECKSUM_MASK = 0xa282ead8;

    private final AppendedFile file;
    private final CRC32C crc = new CRC32C();
    private ByteBuffer record = allocate(512);

    private TfRecordFile(AppendedFile file) {
        this.file = file;
    }

    /** Throws {@link java.nio.file.FileAlreadyExistsException} rather than write into a file that is there. */
    static TfRecordFile create(Path file) throws IOException {
        return new TfRecordFile(AppendedFile.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    void write(ProtobufMessage message) {
        if (record.capacity() < message.length() + FRAME) {
            record = allocate(2 * (message.length() + FRAME));
        }
        record.clear();
        record.putLong(message.length());
        record.putInt(checksum(record.array(), Long.BYTES));
        record.put(message.bytes(), 0, message.length());
        record.putInt(checksum(message.bytes(), message.length()));
        file.write(record.flip());
    }

    /** Masked, as the format has it, since a checksum of data that hold checksums is weak. */
    private int checksum(byte[] bytes, int count) {
        crc.reset();
        crc.update(bytes, 0, count);
        return Integer.rotateRight((int) crc.getValue(), 15) + CHECKSUM_MASK;
    }

    private static ByteBuffer allocate(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() {
        file.close();
    }
}
