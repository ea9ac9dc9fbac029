package dev.gatun.train.huggingface;

import dev.gatun.train.checkpoint.FloatType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.train.checkpoint.Dtype;
import dev.gatun.train.checkpoint.SafetensorsFile;
import dev.gatun.train.checkpoint.SafetensorsWriter;
import dev.gatun.train.checkpoint.TensorEntry;
import dev.gatun.train.huggingface.Weight.Part;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MappedTensorsTest {

    private static final int ROWS = 37;
    private static final int COLUMNS = 11;

    @TempDir
    private Path folder;

    private final long seed = System.nanoTime();
    private final SplittableRandom random = new SplittableRandom(seed);
    private final float[] values = new float[ROWS * COLUMNS];

    @ParameterizedTest
    @EnumSource
    void anyStretchOfATransposedMatrixIsRead(FloatType type) {
        SafetensorsFile file = file(type, TensorEntry.of("theirs", type.dtype(), ROWS, COLUMNS));
        Weight weight = Weight.transposed("ours", "theirs", COLUMNS, ROWS);
        try (MappedTensors ours = new MappedTensors(file, List.of(weight.imported()))) {
            assertThat(ours.entries().get("ours")).isEqualTo(TensorEntry.of("ours", Dtype.F32, COLUMNS, ROWS));
            for (int run = 0; run < 200; run++) {
                int from = random.nextInt(values.length);
                int to = random.nextInt(from, values.length) + 1;
                float[] read = read(ours, "ours", from, to);
                for (int at = from; at < to; at++) {
                    float expected = values[at % ROWS * COLUMNS + at / ROWS];
                    assertThat(read[at - from]).as("seed %d, element %d", seed, at).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyStretchOfJoinedRowsIsRead(FloatType type) {
        SafetensorsFile file = file(
                type,
                TensorEntry.of("q", type.dtype(), 20, COLUMNS),
                TensorEntry.of("k", type.dtype(), 10, COLUMNS),
                TensorEntry.of("v", type.dtype(), 7, COLUMNS));
        Weight weight = Weight.rows("qkv", COLUMNS, new Part("q", 20), new Part("k", 10), new Part("v", 7));
        try (MappedTensors ours = new MappedTensors(file, List.of(weight.imported()))) {
            for (int run = 0; run < 200; run++) {
                int from = random.nextInt(values.length);
                int to = random.nextInt(from, values.length) + 1;
                float[] read = read(ours, "qkv", from, to);
                for (int at = from; at < to; at++) {
                    assertThat(read[at - from]).as("seed %d, element %d", seed, at).isEqualTo(values[at]);
                }
            }
        }
    }

    @Test
    void whatIsExportedIsTheirsAgain() {
        List<Weight> weights = List.of(
                Weight.rows("ours", COLUMNS, new Part("a", 30), new Part("b", 7)),
                new Weight("ours", List.of(new Part("c", 30), new Part("d", 7)), COLUMNS, true));
        SafetensorsFile file = file(FloatType.F32, TensorEntry.of("ours", Dtype.F32, ROWS, COLUMNS));
        List<MappedTensor> exported = weights.stream().flatMap(weight -> weight.exported(Dtype.F32).stream()).toList();
        try (MappedTensors theirs = new MappedTensors(file, exported)) {
            assertThat(theirs.entries().values()).containsExactly(
                    TensorEntry.of("a", Dtype.F32, 30, COLUMNS), TensorEntry.of("b", Dtype.F32, 7, COLUMNS),
                    TensorEntry.of("c", Dtype.F32, COLUMNS, 30), TensorEntry.of("d", Dtype.F32, COLUMNS, 7));
            // Element (3, 5) of b is ours (33, 5), and is d's (5, 3).
            assertThat(read(theirs, "b", 3 * COLUMNS + 5, 3 * COLUMNS + 6)).containsExactly(values[33 * COLUMNS + 5]);
            assertThat(read(theirs, "d", 5 * 7 + 3, 5 * 7 + 4)).containsExactly(values[33 * COLUMNS + 5]);
            assertThat(read(theirs, "c", 5 * 30 + 29, 5 * 30 + 30)).containsExactly(values[29 * COLUMNS + 5]);
        }
    }

    @Test
    void aValueThatTheTypeCannotHoldNamesItsTensor() {
        SafetensorsFile file = file(FloatType.F32, TensorEntry.of("ours", Dtype.F32, ROWS * COLUMNS));
        Weight weight = Weight.vector("ours", "theirs", ROWS * COLUMNS);
        try (MappedTensors theirs = new MappedTensors(file, weight.exported(Dtype.F16))) {
            assertThatThrownBy(() -> theirs.read("theirs", 0, ByteBuffer.allocate(2 * values.length)))
                    .isInstanceOf(HuggingFaceException.class)
                    .hasMessage("Tensor theirs has the value " + values[0]
                            + ", which F16 cannot hold. Use bf16 or fp32.");
        }
    }

    /** A file with random values, which all of its tensors share in order. */
    private SafetensorsFile file(FloatType type, TensorEntry... entries) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * type.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (int index = 0; index < values.length; index++) {
            type.put(bytes, index * type.bytes(), (float) random.nextDouble(-1, 1));
            values[index] = type.get(bytes, index * type.bytes());
        }
        if (type == FloatType.F32) {
            bytes.putFloat(0, values[0] = 1e6f + random.nextInt(1000));
        }
        Path path = folder.resolve(Stream.of(entries).map(TensorEntry::name).toList() + ".safetensors");
        try (SafetensorsWriter writer = SafetensorsWriter.create(path, List.of(entries), Map.of())) {
            writer.write(bytes);
        }
        return SafetensorsFile.open(path);
    }

    private static float[] read(MappedTensors tensors, String name, int from, int to) {
        ByteBuffer bytes = ByteBuffer.allocate((to - from) * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        tensors.read(name, (long) from * Float.BYTES, bytes);
        float[] read = new float[to - from];
        bytes.flip().asFloatBuffer().get(read);
        return read;
    }
}
