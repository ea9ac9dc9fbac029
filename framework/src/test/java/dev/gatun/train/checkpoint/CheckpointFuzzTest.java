package dev.gatun.train.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.Group;
import dev.gatun.graph.Part;
import dev.gatun.graph.Shape;
import dev.gatun.robustness.Damage;
import dev.gatun.robustness.Reading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/** Whatever stands in a checkpoint's files: they are read, or refused by name. */
class CheckpointFuzzTest {

    private static final String HEADER = """
            {"__metadata__": {"format": "pt", "step": "7"},
             "embedding.weight": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
             "norm.weight": {"dtype": "BF16", "shape": [4], "data_offsets": [24, 32]},
             "none": {"dtype": "U8", "shape": [0, 5], "data_offsets": [32, 32]},
             "scale": {"dtype": "I64", "shape": [], "data_offsets": [32, 40]}}""";
    private static final int DATA = 40;

    private static Path file;

    @BeforeContainer
    static void makeFile() throws IOException {
        file = Files.createTempFile("checkpoint", ".file");
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void damagedTensorsAreReadOrRefused(@ForAll long seed) {
        Damage damage = new Damage(seed);
        both(readTensors(damage.of(SafetensorsTest.bytes(HEADER, new byte[DATA]))));
    }

    /** The header's length fits, so that what is in the header is looked at. */
    @Property(shrinking = ShrinkingMode.OFF)
    void aDamagedHeaderIsReadOrRefused(@ForAll long seed) {
        Damage damage = new Damage(seed);
        byte[] header = damage.of(HEADER.getBytes(StandardCharsets.UTF_8));
        both(readTensors(whole(header, DATA)));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void noiseIsRefused(@ForAll long seed) {
        assertThat(readTensors(new Damage(seed).noise(200))).isFalse();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aDamagedManifestIsRefused(@ForAll long seed) {
        byte[] whole = manifest().write();
        byte[] damaged = new Damage(seed).of(whole);
        Reading reading = new Reading(file, CheckpointException.class);
        assertThat(reading.of(damaged, () -> assertThat(Manifest.read(Files.readAllBytes(file)).isPresent())
                .isEqualTo(Arrays.equals(whole, damaged)))).isTrue();
    }

    /** Somebody who changes it on purpose makes its own line fit. */
    @Property(shrinking = ShrinkingMode.OFF)
    void namesInAManifestStayInItsFolder(@ForAll long seed) {
        byte[] lines = new String(manifest().write(), StandardCharsets.ISO_8859_1)
                .replaceFirst("[^\\n]*\\n$", "").getBytes(StandardCharsets.ISO_8859_1);
        byte[] damaged = new Damage(seed).of(lines);
        byte[] last = "%08x %d %s\n".formatted(Checksum.of(damaged).crc32c(), damaged.length, Manifest.FILE)
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] content = Arrays.copyOf(damaged, damaged.length + last.length);
        System.arraycopy(last, 0, content, damaged.length, last.length);
        Path folder = file.getParent();
        both(new Reading(file, CheckpointException.class).of(content, () -> {
            Manifest read = Manifest.read(Files.readAllBytes(file))
                    .orElseThrow(() -> new CheckpointException(file + " is corrupted"));
            assertThat(read.files().keySet()).allSatisfy(name ->
                    assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder));
        }));
    }

    @Example
    void aNameInAManifestIsThatOfAFile() {
        for (String name : List.of("a\0b", "..", ".", "a/b", "é")) {
            SequencedMap<String, List<Manifest.Stretch>> files = new LinkedHashMap<>();
            files.put(name, List.of(new Manifest.Stretch("", new Checksum(1, 1))));
            assertThat(Manifest.read(new Manifest(files).write())).as(name).isEmpty();
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aDamagedStateIsReadOrRefused(@ForAll long seed) {
        TrainingState state = new TrainingState(700, 690, 5600, 358_400,
                Optional.of(new TrainingState.LossScale(65536, 12)), "model:\n  preset: gpt2-tiny\n", "0.1.0");
        byte[] damaged = new Damage(seed).of(StateJson.write(state));
        both(new Reading(file, CheckpointException.class).of(damaged, () -> {
            TrainingState read = StateJson.read(file, Files.readAllBytes(file));
            assertThat(StateJson.read(file, StateJson.write(read))).isEqualTo(read);
        }));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aDamagedIndexIsReadOrRefused(@ForAll long seed) {
        byte[] damaged = new Damage(seed).of(index().write(Contents.MODEL));
        both(new Reading(file, CheckpointException.class).of(damaged, () -> {
            TensorIndex read = TensorIndex.read(file, Files.readAllBytes(file), Contents.MODEL);
            read.parts().values().forEach(parts -> assertThat(IntStream.of(parts.files()).max().orElse(0)).isLessThanOrEqualTo(read.count()));
        }));
    }

    @Example
    void numbersInAnIndexAreAList() {
        String damaged = new String(index().write(Contents.MODEL), StandardCharsets.UTF_8)
                .replace("\"shape\":[6,4]", "\"shape\":{\"a\":6}");
        assertThat(new Reading(file, CheckpointException.class).of(damaged.getBytes(StandardCharsets.UTF_8), () ->
                TensorIndex.read(file, Files.readAllBytes(file), Contents.MODEL))).isFalse();
    }

    /** Tensors that are whole, and one that two ranks share and two others keep the halves of. */
    private static TensorIndex index() {
        SequencedMap<String, Integer> whole = new LinkedHashMap<>(Map.of("norm.weight", 1, "tokens.weight", 3));
        Part cut = new Part(
                Shape.of(6, 4), 0, List.of(2, 4), new Group(List.of(), Group.Data.OWN, true, 2),
                new Group(List.of(), Group.Data.SHARD, false, 2));
        SequencedMap<String, TensorIndex.Parts> parts = new LinkedHashMap<>();
        parts.put("blocks.0.attn.qkv.weight", new TensorIndex.Parts(Dtype.F32, cut, new int[] {1, 2, 3, 4}));
        return new TensorIndex(4, whole, parts);
    }

    private static Manifest manifest() {
        SequencedMap<String, List<Manifest.Stretch>> files = new LinkedHashMap<>();
        files.put(Contents.MODEL.file(1, 1), List.of(
                new Manifest.Stretch("", new Checksum(456, 0x1234abcd)),
                new Manifest.Stretch("blocks.0.attn.qkv.weight", new Checksum(123_000, 0x4321dcba))));
        files.put(Checkpoint.STATE, List.of(new Manifest.Stretch("", new Checksum(789, 7))));
        return new Manifest(files);
    }

    private static byte[] whole(byte[] header, int data) {
        return ByteBuffer.allocate(Long.BYTES + header.length + data)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length)
                .put(header)
                .array();
    }

    /** Reads every tensor to its last byte: what the header promises must be there. */
    private static boolean readTensors(byte[] content) {
        return new Reading(file, CheckpointException.class).of(content, () -> {
            try (SafetensorsFile tensors = SafetensorsFile.open(file)) {
                tensors.tensors().forEach((name, tensor) -> {
                    assertThat(tensor.end()).isLessThanOrEqualTo(content.length);
                    tensors.read(name, 0, ByteBuffer.allocate(Math.toIntExact(tensor.entry().bytes())));
                });
            }
        });
    }

    /** Some of the files are damaged where it does not matter, or else the damage would be too plain. */
    private static void both(boolean read) {
        Statistics.collect(read);
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }
}
