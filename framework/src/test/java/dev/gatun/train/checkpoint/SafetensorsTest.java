package dev.gatun.train.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The format, byte by byte: expectations are from its specification and not from the other half of the code. */
class SafetensorsTest {

    private static final String TWO_TENSORS = "{\"__metadata__\":{\"format\":\"pt\"},"
            + "\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
            + "\"b\":{\"dtype\":\"I32\",\"shape\":[1,1],\"data_offsets\":[8,12]}}";
    private static final byte[] TWO_TENSORS_DATA = HexFormat.of().parseHex("0000803f000020c0" + "feffffff");

    @TempDir
    Path folder;

    @Test
    void aFileIsReadAsTheSpecificationSays() throws IOException {
        try (SafetensorsFile file = SafetensorsFile.open(file(TWO_TENSORS, TWO_TENSORS_DATA))) {
            assertThat(file.metadata()).isEqualTo(Map.of("format", "pt"));
            assertThat(file.tensors().keySet()).containsExactly("a", "b");
            long data = 8 + TWO_TENSORS.length();
            assertThat(file.tensor("b"))
                    .isEqualTo(new StoredTensor(TensorEntry.of("b", Dtype.I32, 1, 1), data + 8, data + 12));
            float[] a = new float[2];
            file.read("a", a);
            assertThat(a).containsExactly(1f, -2.5f);
            int[] b = new int[1];
            file.read("b", b);
            assertThat(b).containsExactly(-2);
            ByteBuffer piece = ByteBuffer.allocate(3);
            file.read("a", 5, piece);
            assertThat(piece.array()).containsExactly(0, 0x20, 0xc0);
        }
    }

    @Test
    void aFileIsWrittenAsTheSpecificationSays() throws IOException {
        Path path = folder.resolve("written.safetensors");
        List<TensorEntry> entries = List.of(TensorEntry.of("a", Dtype.F32, 2), TensorEntry.of("b", Dtype.I32, 1, 1));
        try (SafetensorsWriter writer = SafetensorsWriter.create(path, entries, Map.of("format", "pt"))) {
            writer.write(ByteBuffer.wrap(TWO_TENSORS_DATA, 0, 5));
            writer.write(ByteBuffer.wrap(TWO_TENSORS_DATA, 5, 7));
        }
        int padding = (8 - TWO_TENSORS.length() % 8) % 8;
        assertThat(padding).as("the example tests padding").isPositive();
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes(TWO_TENSORS + " ".repeat(padding), TWO_TENSORS_DATA));
    }

    @Test
    void whateverIsWrittenIsRead() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path path = folder.resolve("random.safetensors");
        float[] floats = new float[random.nextInt(300_000, 600_000)];
        int[] ints = new int[random.nextInt(1, 1000)];
        ByteBuffer data = ByteBuffer.allocate((floats.length + ints.length) * 4 + 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) random.nextGaussian();
            data.putFloat(floats[i]);
        }
        for (int i = 0; i < ints.length; i++) {
            ints[i] = random.nextInt();
            data.putInt(ints[i]);
        }
        data.put((byte) 1).put((byte) 0x7e).flip();
        List<TensorEntry> entries = List.of(
                TensorEntry.of("none", Dtype.F64, 0, 5),
                TensorEntry.of("ü \"quoted\"", Dtype.F32, floats.length),
                TensorEntry.of("ints", Dtype.I32, 1, ints.length),
                TensorEntry.of("scalar", Dtype.BOOL),
                TensorEntry.of("fp8", Dtype.F8_E4M3, 1));
        try (SafetensorsWriter writer = SafetensorsWriter.create(path, entries, Map.of())) {
            while (data.hasRemaining()) {
                int bytes = Math.min(data.remaining(), random.nextInt(1, 1 << 20));
                writer.write(data.slice(data.position(), bytes));
                data.position(data.position() + bytes);
            }
        }
        try (SafetensorsFile file = SafetensorsFile.open(path)) {
            float[] readFloats = new float[floats.length];
            file.read("ü \"quoted\"", readFloats);
            assertThat(readFloats).as("seed %d", seed).isEqualTo(floats);
            int[] readInts = new int[ints.length];
            file.read("ints", readInts);
            assertThat(readInts).as("seed %d", seed).isEqualTo(ints);
            assertThat(file.tensors().values().stream().map(StoredTensor::entry))
                    .containsExactlyInAnyOrderElementsOf(entries);
            assertThat(file.tensor("ints").begin() % 4).isZero();
        }
    }

    @Test
    void aTensorLargerThan2GiBIsReadInPieces() throws IOException {
        long bytes = 3L << 30;
        String header = "{\"big\":{\"dtype\":\"U8\",\"shape\":[" + bytes + "],\"data_offsets\":[0," + bytes + "]}}";
        Path path = file(header, new byte[0]);
        // A hole, which takes no disk, and its last byte.
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {42}), 8 + header.length() + bytes - 1);
        }
        try (SafetensorsFile file = SafetensorsFile.open(path)) {
            ByteBuffer last = ByteBuffer.allocate(2);
            file.read("big", bytes - 2, last);
            assertThat(last.array()).containsExactly(0, 42);
            assertThatThrownBy(() -> file.read("big", bytes - 1, last.clear()))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessageContaining("big");
        }
    }

    @Test
    void aFileWithoutTensorsIsValid() {
        Path path = folder.resolve("empty.safetensors");
        SafetensorsWriter.create(path, List.of(), Map.of()).close();
        try (SafetensorsFile file = SafetensorsFile.open(path)) {
            assertThat(file.tensors()).isEmpty();
        }
    }

    @Test
    void aTensorThatIsNotThereIsAskedForByName() throws IOException {
        try (SafetensorsFile file = SafetensorsFile.open(file(TWO_TENSORS, TWO_TENSORS_DATA))) {
            assertThatThrownBy(() -> file.read("c", new float[2]))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining(file.path() + " has no tensor c: it holds a, b.");
        }
    }

    @Test
    void aTensorOfAnotherTypeOrSizeIsNotRead() throws IOException {
        try (SafetensorsFile file = SafetensorsFile.open(file(TWO_TENSORS, TWO_TENSORS_DATA))) {
            assertThatThrownBy(() -> file.read("a", new float[3]))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("tensor a as F32 of shape [2], and 3 elements of F32 are wanted");
            assertThatThrownBy(() -> file.read("b", new float[1]))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("tensor b as I32");
        }
    }

    @Test
    void aWriterThatGetsTooLittleNamesTheTensor() {
        List<TensorEntry> entries = List.of(TensorEntry.of("a", Dtype.F32, 2), TensorEntry.of("b", Dtype.U8, 4));
        SafetensorsWriter writer = SafetensorsWriter.create(folder.resolve("short"), entries, Map.of());
        writer.write(ByteBuffer.allocate(9));
        assertThatThrownBy(writer::close)
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("lacks 3 of 12 bytes, from tensor b on");
    }

    @Test
    void aWriterThatGetsTooMuchSaysSo() {
        try (SafetensorsWriter writer = SafetensorsWriter.create(
                folder.resolve("long"), List.of(TensorEntry.of("a", Dtype.U8, 4)), Map.of())) {
            assertThatThrownBy(() -> writer.write(ByteBuffer.allocate(5)))
                    .isInstanceOf(CheckpointException.class)
                    .hasMessageContaining("more bytes than the 4");
        }
    }

    @Test
    void aFileIsNotOverwritten() throws IOException {
        Path path = file(TWO_TENSORS, TWO_TENSORS_DATA);
        assertThatThrownBy(() -> SafetensorsWriter.create(path, List.of(), Map.of()))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining(path + ": there is a file of this name");
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes(TWO_TENSORS, TWO_TENSORS_DATA));
    }

    @Test
    void tensorsThatNoFileCanHaveAreNotDeclared() {
        TensorEntry a = TensorEntry.of("a", Dtype.U8, 1);
        assertNotDeclared("two tensors are named a", a, a);
        assertNotDeclared("keeps for itself", TensorEntry.of("__metadata__", Dtype.U8, 1));
        assertNotDeclared("wider types first", a, TensorEntry.of("b", Dtype.F32, 1));
        assertThatThrownBy(() -> TensorEntry.of("a", Dtype.F32, 1L << 40, 1L << 40)).hasMessageContaining("too large");
        assertThatThrownBy(() -> TensorEntry.of("a", Dtype.F32, -1)).hasMessageContaining("negative");
    }

    private void assertNotDeclared(String message, TensorEntry... entries) {
        Path path = folder.resolve("refused");
        assertThatThrownBy(() -> SafetensorsWriter.create(path, List.of(entries), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(path).doesNotExist();
    }

    private Path file(String header, byte[] data) throws IOException {
        return Files.write(folder.resolve("file.safetensors"), bytes(header, data));
    }

    static byte[] bytes(String header, byte[] data) {
        byte[] json = header.getBytes(UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int shift = 0; shift < 64; shift += 8) {
            bytes.write((int) ((long) json.length >>> shift));
        }
        bytes.writeBytes(json);
        bytes.writeBytes(data);
        return bytes.toByteArray();
    }
}
