package dev.gatun.data;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.xerial.snappy.Snappy;

/** Writes Parquet files of a number and a text a row, one page a column and row group; a text may be null. */
final class ParquetFile {

    enum Codec {
        UNCOMPRESSED, SNAPPY, GZIP, LZO, BROTLI, LZ4, ZSTD
    }

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int INT32 = 1;
    private static final int BYTE_ARRAY = 6;

    private final Codec codec;
    private final String column;
    private final Bytes file = new Bytes();
    private final Bytes groups = new Bytes();
    private int groupCount;
    private long rows;

    ParquetFile(Codec codec, String column) {
        this.codec = codec;
        this.column = column;
        file.writeBytes(MAGIC);
    }

    /** Appends a row group. */
    ParquetFile group(List<byte[]> texts) throws IOException {
        Bytes numbers = new Bytes();
        Bytes levels = new Bytes();
        Bytes values = new Bytes();
        for (int row = 0; row < texts.size(); row++) {
            numbers.int32(row);
            byte[] text = texts.get(row);
            levels.varint(2).write(text == null ? 0 : 1); // a run of one
            if (text != null) {
                values.int32(text.length).writeBytes(text);
            }
        }
        Bytes texted = new Bytes().int32(levels.size());
        texted.writeBytes(levels.toByteArray());
        texted.writeBytes(values.toByteArray());
        Thrift group = new Thrift(groups);
        group.list(1, 12, 2);
        chunk("number", INT32, texts.size(), numbers);
        chunk(column, BYTE_ARRAY, texts.size(), texted);
        group.int64(2, numbers.size() + texted.size()).int64(3, texts.size()).end();
        groupCount++;
        rows += texts.size();
        return this;
    }

    private void chunk(String name, int type, int count, Bytes page) throws IOException {
        long offset = file.size();
        byte[] compressed = compressed(page.toByteArray());
        Thrift header = new Thrift(file).int32(1, 0).int32(2, page.size()).int32(3, compressed.length).struct(5);
        new Thrift(file).int32(1, count).int32(2, 0).int32(3, 3).int32(4, 3).end();
        header.end();
        file.writeBytes(compressed);
        Thrift chunk = new Thrift(groups).int64(2, offset).struct(3);
        Thrift meta = new Thrift(groups).int32(1, type).list(2, 5, 2);
        groups.zigzag(0).zigzag(3);
        meta.list(3, 8, 1);
        groups.string(name);
        meta.int32(4, codec.ordinal()).int64(5, count).int64(6, page.size()).int64(7, file.size() - offset)
                .int64(9, offset).end();
        chunk.end();
    }

    private byte[] compressed(byte[] page) throws IOException {
        return switch (codec) {
            case SNAPPY -> Snappy.compress(page);
            case ZSTD -> Zstd.compress(page);
            case GZIP -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                    gzip.write(page);
                }
                yield out.toByteArray();
            }
            default -> page;
        };
    }

    Path write(Path to) throws IOException {
        int start = file.size();
        Thrift footer = new Thrift(file).int32(1, 1).list(2, 12, 3);
        new Thrift(file).string(4, "schema").int32(5, 2).end();
        new Thrift(file).int32(1, INT32).int32(3, 0).string(4, "number").end();
        new Thrift(file).int32(1, BYTE_ARRAY).int32(3, 1).string(4, column).int32(6, 0).end();
        footer.int64(3, rows).list(4, 12, groupCount);
        file.writeBytes(groups.toByteArray());
        footer.end();
        file.int32(file.size() - start).writeBytes(MAGIC);
        return Files.write(to, file.toByteArray());
    }

    /** Thrift's compact protocol: a struct's fields, by rising numbers. */
    private static final class Thrift {
        private final Bytes out;
        private int last;

        Thrift(Bytes out) {
            this.out = out;
        }

        Thrift int32(int field, int value) {
            head(field, 5).zigzag(value);
            return this;
        }

        Thrift int64(int field, long value) {
            head(field, 6).zigzag(value);
            return this;
        }

        Thrift string(int field, String value) {
            head(field, 8).string(value);
            return this;
        }

        /** Of fewer than 15 elements, to be written next. */
        Thrift list(int field, int type, int size) {
            head(field, 9).write(size << 4 | type);
            return this;
        }

        /** To be written next. */
        Thrift struct(int field) {
            head(field, 12);
            return this;
        }

        void end() {
            out.write(0);
        }

        private Bytes head(int field, int type) {
            out.write(field - last << 4 | type);
            last = field;
            return out;
        }
    }

    private static final class Bytes extends ByteArrayOutputStream {

        Bytes int32(int value) {
            writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array());
            return this;
        }

        Bytes zigzag(long value) {
            return varint(value << 1 ^ value >> 63);
        }

        Bytes varint(long value) {
            long rest = value;
            for (; rest >>> 7 != 0; rest >>>= 7) {
                write((int) (rest & 0x7F | 0x80));
            }
            write((int) rest);
            return this;
        }

        Bytes string(String value) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            varint(bytes.length).writeBytes(bytes);
            return this;
        }
    }
}
