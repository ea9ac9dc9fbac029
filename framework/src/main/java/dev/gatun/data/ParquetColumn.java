package dev.gatun.data;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The texts in a column of a Parquet file, a row each. Rows are read some at a time, about a megabyte of text. */
final class ParquetColumn implements Corpus.Texts {

    private static final long BATCH_BYTES = 1 << 20;
    private static final int MOST_ROWS = 1 << 12;
    private static final Set<CompressionCodec> CODECS = EnumSet.of(
            CompressionCodec.UNCOMPRESSED, CompressionCodec.SNAPPY, CompressionCodec.ZSTD, CompressionCodec.GZIP);

    /** Held, as Java forgets a logger, and its level, that nobody holds. */
    private static final Logger LIBRARY = Logger.getLogger("dev.hardwood");

    static {
        LIBRARY.setLevel(Level.WARNING); // it tells which of its own ways it takes
        // A library of the system's for gzip, which would need native access. Java's own serves.
        System.setProperty("hardwood.uselibdeflate", "false");
    }

    private final Path file;
    private final String name;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // reports what it cannot decode
    private final ParquetFileReader reader;
    private final ColumnReader column;
    private final long bytes;
    private final long rows;
    private byte[] values;
    private int[] offsets;
    private int inBatch;
    private int batchRows;
    private long row;

    ParquetColumn(Path file, String name) {
        this.file = file;
        this.name = name;
        try {
            bytes = Files.size(file);
            reader = ParquetFileReader.open(InputFile.of(file));
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
        try {
            ColumnSchema schema = schema();
            requireCodec(schema);
            rows = reader.getFileMetaData().numRows();
            column = reader.buildColumnReader(schema.columnIndex()).batchSize(batchSize(schema)).build();
        } catch (RuntimeException e) {
            closeReader();
            throw e instanceof DataException ? e : unreadable(e);
        }
    }

    private ColumnSchema schema() {
        ColumnSchema schema = reader.getFileSchema().getColumns().stream()
                .filter(column -> column.fieldPath().elements().equals(List.of(name)))
                .findFirst()
                .orElseThrow(() -> new DataException("The text " + file + " has no column \"" + name + "\", but "
                        + reader.getFileSchema().getColumns().stream()
                                .filter(ParquetColumn::isText)
                                .map(column -> "\"" + column.name() + "\"")
                                .collect(Collectors.joining(", "))
                        + ". Set data.text_field to the column that holds the text."));
        if (!isText(schema)) {
            throw new DataException("The column \"" + name + "\" of " + file + " holds no texts. Set data.text_field "
                    + "to the column that does.");
        }
        return schema;
    }

    private static boolean isText(ColumnSchema column) {
        return column.type() == PhysicalType.BYTE_ARRAY && column.fieldPath().elements().size() == 1;
    }

    private void requireCodec(ColumnSchema schema) {
        for (RowGroup group : reader.getFileMetaData().rowGroups()) {
            CompressionCodec codec = group.columns().get(schema.columnIndex()).metaData().codec();
            if (!CODECS.contains(codec)) {
                throw new DataException("The text " + file + " is compressed by " + codec + ", which Gatun cannot "
                        + "undo. Write it again with snappy, zstd, gzip or no compression.");
            }
        }
    }

    /** So many rows that memory does not depend on how long the texts are, as far as their mean tells. */
    private int batchSize(ColumnSchema schema) {
        long bytes = reader.getFileMetaData().rowGroups().stream()
                .map(RowGroup::columns)
                .mapToLong(columns -> columns.get(schema.columnIndex()).metaData().totalUncompressedSize())
                .sum();
        long rowBytes = Math.max(1, bytes / Math.max(1, reader.getFileMetaData().numRows()));
        return Math.clamp(BATCH_BYTES / rowBytes, 1, MOST_ROWS);
    }

    @Override
    public Optional<Reader> next() {
        try {
            while (inBatch == batchRows) {
                if (!column.nextBatch()) {
                    return Optional.empty();
                }
                inBatch = 0;
                batchRows = column.getRecordCount();
                values = column.getBinaryValues();
                offsets = column.getBinaryOffsets();
            }
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
        row++;
        if (column.getLeafValidity().isNull(inBatch)) {
            throw bad("has null in the column \"" + name + "\", where the text should be", "Leave the row out, or set "
                    + "data.text_field to another column.");
        }
        ByteBuffer text = ByteBuffer.wrap(values, offsets[inBatch], offsets[inBatch + 1] - offsets[inBatch]);
        inBatch++;
        try {
            return Optional.of(Reader.of(decoder.decode(text)));
        } catch (CharacterCodingException e) {
            throw bad("is not UTF-8 in the column \"" + name + "\"", "Convert it, or leave the row out.");
        }
    }

    private DataException bad(String what, String remedy) {
        return new DataException("Row " + row + " of " + file + " " + what + ". " + remedy);
    }

    private DataException unreadable(Exception e) {
        return switch (e) {
            case IOException io -> TextFiles.unreadable(file, io);
            case UncheckedIOException io -> TextFiles.unreadable(file, io.getCause());
            default -> new DataException("The text " + file + " cannot be read as Parquet (" + e.getMessage() + "). "
                    + "Write it again, or leave it out of data.text.", e);
        };
    }

    /** In the proportion of its rows, as what is read of a column is not known. */
    @Override
    public long bytesRead() {
        return rows == 0 ? bytes : Math.round(bytes * (row / (double) rows));
    }

    @Override
    public void close() {
        column.close();
        closeReader();
    }

    private void closeReader() {
        try {
            reader.close();
        } catch (IOException e) {
            throw TextFiles.unreadable(file, e);
        }
    }
}
